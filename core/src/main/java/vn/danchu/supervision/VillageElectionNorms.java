package vn.danchu.supervision;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.holds;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.RecognitionRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Recognition;

/** What the law asks of each village meeting that elects members of a board, when it is formed and later. */
final class VillageElectionNorms {

    private static final Meeting<MemberElection> AT_FORMATION = new Meeting<>("", election -> election);
    private static final Meeting<Vacancy> BY_ELECTION = new Meeting<>("/election", Vacancy::election);

    private static final Subject<ElectedByVillages> BOARD = Subject.ofPeriod(ElectedByVillages.class)
            .in(Setting.COMMUNE)
            .toldTwice(ElectionsToldTwice.of(VillageElectionNorms::with));
    private static final Fact<ElectedByVillages, List<MemberElection>> ELECTIONS =
            Fact.of("/elections", ElectedByVillages::elections);
    private static final Fact<ElectedByVillages, List<Vacancy>> VACANCIES =
            Fact.of("/vacancies", ElectedByVillages::vacancies);

    static final List<Norm<ElectedByVillages>> ALL = List.of(
            BOARD.norm("L10-21.2-board-recognised-by-front", FORM, "L10:21.2", "L10:40.2.b", "L10:45.1.a")
                    .requires(Rules.all(
                            each(ELECTIONS, AT_FORMATION.isRecognised(), AT_FORMATION.byDecisionOfFront()),
                            each(VACANCIES, BY_ELECTION.isRecognised(), BY_ELECTION.byDecisionOfFront()))),
            BOARD.norm("D59-3.5-board-nominations", SEQUENCE, "D59:3.5.b")
                    .requires(Rules.all(
                            each(ELECTIONS, AT_FORMATION.counts(), AT_FORMATION.open()),
                            each(VACANCIES, BY_ELECTION.counts(), BY_ELECTION.open()))));

    private VillageElectionNorms() {}

    private static ElectedByVillages with(ElectedByVillages board, List<MemberElection> elections) {
        return board instanceof InspectionBoard inspection
                ? InspectionBoardBuilder.builder(inspection)
                        .elections(elections)
                        .build()
                : InvestmentSupervisionBoardBuilder.builder((InvestmentSupervisionBoard) board)
                        .elections(elections)
                        .build();
    }

    /**
     * The meeting that an element tells of, if it tells of one.
     *
     * @param at where in the element
     */
    private record Meeting<E>(String at, Function<E, @Nullable MemberElection> election) {

        private <V> Fact<E, V> fact(String path, Function<MemberElection, @Nullable V> read) {
            return Fact.of(at + path, election, read);
        }

        private Fact<E, LocalDate> on() {
            return fact("/on", MemberElection::on);
        }

        /** There is one, in the unit's own time. */
        private Fact<E, Boolean> ofUnit() {
            return Fact.and(Fact.of(at, element -> election.apply(element) != null), Fact.sinceUnitWasFormed(on()));
        }

        private Fact<E, Recognition> recognition() {
            return fact("/recognition", MemberElection::recognition);
        }

        /** It took place under the Law, and was recognised. */
        Fact<E, Boolean> isRecognised() {
            return Fact.and(
                    ofUnit(),
                    Fact.and(
                            on().is(day -> Instruments.L10.inForce().on(day)),
                            RecognitionRules.recognised(recognition())));
        }

        Rule<E> byDecisionOfFront() {
            return TimeRules.from(
                    on(),
                    RecognitionRules.unlessContradicted(
                            on(),
                            recognition(),
                            RecognitionRules.byDecisionOf(Recognition.Body.COMMUNE_FRONT, recognition())));
        }

        /** It is a meeting under the decree, and in the unit's own time. */
        Fact<E, Boolean> counts() {
            return Fact.and(
                    ofUnit(),
                    Fact.and(
                            fact("/form", MemberElection::form).is(ElectionForm.VILLAGE_MEETING),
                            on().is(day -> Instruments.D59.inForce().on(day))));
        }

        /** The list is presented and the floor invited, once the meeting has come. */
        Rule<E> open() {
            return TimeRules.from(
                    on(),
                    Rules.all(
                            holds(fact("/listPresented", MemberElection::listPresented)),
                            holds(fact("/floorInvited", MemberElection::floorInvited))));
        }
    }
}
