package vn.danchu.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Unit;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;

/** What the norms read of an inspection board. */
final class BoardFacts {

    /** L10:36.1: not fewer members than this, however few the villages. */
    static final int LEAST_MEMBERS = 5;

    static final Fact<InspectionBoard, LocalDate> ELECTED = Fact.of("/electedOn", InspectionBoard::electedOn);
    static final Fact<InspectionBoard, LocalDate> PERIOD_END = periodEnd();
    static final Fact<InspectionBoard, Integer> MEMBERS = Fact.of("/members", InspectionBoard::members);
    static final Fact<InspectionBoard, Integer> DEPUTIES = Fact.of("/deputies", InspectionBoard::deputies);
    static final Fact<InspectionBoard, Integer> LOCAL_MEMBERS = Fact.of("/localMembers", InspectionBoard::localMembers);
    static final Fact<InspectionBoard, Set<Post>> POSTS = Fact.of("/posts", InspectionBoard::posts);
    static final Fact<InspectionBoard, Act> REPLACED = Fact.of("/replaced", InspectionBoard::replaced);
    static final Fact<InspectionBoard, Act> OFFICERS_ELECTED =
            Fact.of("/officersElected", InspectionBoard::officersElected);

    static final Fact<InspectionBoard, Set<String>> VILLAGES =
            Fact.with("/villages", (board, circumstances) -> villages(board, circumstances.unit()));
    static final Fact<InspectionBoard, Integer> AS_MANY_AS_VILLAGES = Fact.with("/villages", (board, circumstances) -> {
        Set<String> villages = villages(board, circumstances.unit());
        return villages == null ? null : Math.max(LEAST_MEMBERS, villages.size());
    });
    static final Fact<InspectionBoard, Boolean> FEW_VILLAGES = Fact.with("/villages", (board, circumstances) -> {
        Set<String> villages = villages(board, circumstances.unit());
        return villages == null ? null : villages.size() < LEAST_MEMBERS;
    });
    static final Fact<InspectionBoard, List<MemberElection>> ELECTIONS =
            Fact.of("/elections", InspectionBoard::elections);
    static final Fact<InspectionBoard, Set<String>> REPRESENTED =
            Fact.of("/elections", board -> represented(board.elections()));
    static final Fact<InspectionBoard, Integer> ELECTED_BY_VILLAGES = Fact.with(
            "/elections", (board, circumstances) -> elected(board.elections(), villages(board, circumstances.unit())));

    static final Fact<MemberElection, LocalDate> RESULT_RECEIVED =
            Fact.of("/recognition/receivedOn", MemberElection::recognition, Recognition::receivedOn);
    static final Fact<MemberElection, Act> RESULT_ANSWERED =
            Fact.of("/recognition/answer", MemberElection::recognition, Recognition::answer);
    static final Fact<MemberElection, Boolean> RESULT_SETTLED =
            Fact.of("/recognition/recognised", election -> settled(election.recognition()));

    static final Fact<InspectionBoard, List<Removal>> REMOVALS = Fact.of("/removals", InspectionBoard::removals);
    static final Fact<InspectionBoard, LocalDate> LAST_REMOVAL =
            Fact.of("/removals", board -> last(board.removals(), Removal::on));
    static final Fact<Removal, Removal.Ground> GROUND = Fact.of("/ground", Removal::ground);
    static final Fact<Removal, Removal.Decider> DECIDED_BY = Fact.of("/decidedBy", Removal::decidedBy);
    static final Fact<Removal, Act> PROPOSED = Fact.of("/proposed", Removal::proposed);
    static final Fact<Removal, LocalDate> REMOVED = Fact.of("/on", Removal::on);

    static final Fact<InspectionBoard, List<Vacancy>> VACANCIES = Fact.of("/vacancies", InspectionBoard::vacancies);
    static final Fact<InspectionBoard, LocalDate> LAST_VACANCY =
            Fact.of("/vacancies", board -> last(board.vacancies(), Vacancy::on));
    static final Fact<Vacancy, Act> FILLED = Fact.of("/filled", Vacancy::filled);

    static final Fact<InspectionBoard, Act> KNOWN_TO_COUNCIL =
            Fact.of("/madeKnown/council", InspectionBoard::madeKnown, CompositionNotice::council);
    static final Fact<InspectionBoard, Act> KNOWN_TO_COMMITTEE =
            Fact.of("/madeKnown/committee", InspectionBoard::madeKnown, CompositionNotice::committee);
    static final Fact<InspectionBoard, Act> KNOWN_TO_PEOPLE =
            Fact.of("/madeKnown/people", InspectionBoard::madeKnown, CompositionNotice::people);

    static final Fact<InspectionBoard, Integer> STAFF = Fact.with("/conference/staff", BoardFacts::staff);
    static final Fact<InspectionBoard, ElectionForm> FORM =
            Fact.of("/conference/form", InspectionBoard::conference, ConferenceElection::form);
    static final Fact<InspectionBoard, Boolean> PROPOSED_BY_UNION =
            Fact.of("/conference/proposedByUnion", InspectionBoard::conference, ConferenceElection::proposedByUnion);
    static final Fact<InspectionBoard, Boolean> PROPOSED_BY_OTHERS = Fact.of(
            "/conference/proposedByOtherOrganisation",
            InspectionBoard::conference,
            ConferenceElection::proposedByOtherOrganisation);
    static final Fact<InspectionBoard, Act> RECOGNISED =
            Fact.of("/conference/recognised", InspectionBoard::conference, ConferenceElection::recognised);

    static final Fact<InspectionBoard, LargerBoard.Ground> LARGER_GROUND =
            Fact.of("/conference/larger/ground", BoardFacts::larger, LargerBoard::ground);
    static final Fact<InspectionBoard, Boolean> LARGER_AGREED =
            Fact.of("/conference/larger/agreed", BoardFacts::larger, LargerBoard::agreed);
    static final Fact<InspectionBoard, Boolean> LARGER_PROPOSED =
            Fact.of("/conference/larger/proposed", BoardFacts::larger, LargerBoard::proposed);
    static final Fact<InspectionBoard, Boolean> LARGER_DECIDED =
            Fact.of("/conference/larger/decided", BoardFacts::larger, LargerBoard::decided);

    static final Condition<InspectionBoard> NOT_EXEMPTED = new Condition<>(
            "board-not-exempted",
            Fact.with("/exemption", (board, circumstances) -> !exempted(board.exemption(), circumstances)));
    static final Condition<InspectionBoard> NINE_OR_MORE = Condition.of(
            "nine-members-or-more", "/members", board -> board.members() == null ? null : board.members() >= 9);

    static final Condition<InspectionBoard> MORE_THAN_VILLAGES =
            new Condition<>("more-members-than-villages", Fact.with("/members", (board, circumstances) -> {
                Set<String> villages = villages(board, circumstances.unit());
                return villages == null || board.members() == null
                        ? null
                        : villages.size() >= LEAST_MEMBERS && board.members() > villages.size();
            }));
    static final Condition<InspectionBoard> NO_DEPUTY =
            Condition.of("no-deputy", "/deputies", board -> board.deputies() == null ? null : board.deputies() == 0);
    static final Condition<InspectionBoard> ELECTED_BY_BALLOTS = Condition.of(
            "elected-by-ballots",
            "/elections",
            board -> byBallots(board.elections())
                    || (board.conference() != null && board.conference().form() == ElectionForm.BALLOTS));
    static final Condition<InspectionBoard> FRONT_REMOVED = Condition.of(
            "removal-by-front-committee",
            "/removals",
            board -> board.removals() != null
                    && board.removals().stream()
                            .anyMatch(removal -> removal.decidedBy() == Removal.Decider.FRONT_COMMITTEE));

    private BoardFacts() {}

    /** The last day of the dossier's period, by whose law duties that recur are judged. */
    static <T> Fact<T, LocalDate> periodEnd() {
        return Fact.with(
                "#/period",
                (record, circumstances) -> circumstances.period() == null
                        ? null
                        : circumstances.period().to());
    }

    /** Codes of the villages the board was formed for, in order: its own, else the unit's. */
    private static @Nullable Set<String> villages(InspectionBoard board, Unit unit) {
        if (board.villages() != null) {
            return new TreeSet<>(board.villages());
        }
        return unit.villages() == null
                ? null
                : unit.villages().stream().map(Village::code).collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable Set<String> represented(@Nullable List<MemberElection> elections) {
        if (elections == null || elections.stream().anyMatch(one -> one.village() == null || one.elected() == null)) {
            return null;
        }
        return elections.stream()
                .filter(one -> one.elected() != null && one.elected() > 0)
                .map(MemberElection::village)
                .collect(Collectors.toSet());
    }

    /** How many members these villages elected as the law allows; null if that is not known. */
    static @Nullable Integer elected(@Nullable List<MemberElection> elections, @Nullable Set<String> villages) {
        if (elections == null || villages == null) {
            return null;
        }
        int sum = 0;
        for (MemberElection election : elections) {
            Boolean lawful = election.lawful();
            if (election.village() == null || election.elected() == null || lawful == null) {
                return null;
            }
            sum += lawful && villages.contains(election.village()) ? election.elected() : 0;
        }
        return sum;
    }

    static boolean byBallots(@Nullable List<MemberElection> elections) {
        return elections != null && elections.stream().anyMatch(one -> one.form() == ElectionForm.BALLOTS);
    }

    static boolean exempted(@Nullable Act exemption, Circumstances circumstances) {
        return exemption != null
                && Boolean.TRUE.equals(exemption.doneBy(circumstances.asOf()).toBoolean());
    }

    /** Recognised, or refused with reasons (L10:21.2). */
    private static @Nullable Boolean settled(@Nullable Recognition recognition) {
        if (recognition == null || recognition.recognised() == null) {
            return null;
        }
        return recognition.recognised() ? Boolean.TRUE : recognition.reasonsGiven();
    }

    private static @Nullable Integer staff(InspectionBoard board, Circumstances circumstances) {
        return board.conference() != null && board.conference().staff() != null
                ? board.conference().staff()
                : circumstances.unit().staff();
    }

    private static @Nullable LargerBoard larger(InspectionBoard board) {
        return board.conference() == null ? null : board.conference().larger();
    }

    private static <E> @Nullable LocalDate last(@Nullable List<E> list, Function<E, @Nullable LocalDate> day) {
        LocalDate last = null;
        if (list != null) {
            for (E one : list) {
                LocalDate on = day.apply(one);
                last = on != null && (last == null || on.isAfter(last)) ? on : last;
            }
        }
        return last;
    }
}
