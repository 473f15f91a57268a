package vn.danchu.village;

import static vn.danchu.compliance.Duty.owes;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.compliance.TimeRules.towardsVillage;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.RegulationRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.Truth;

/** What the law asks of a commune and its villages over a period. */
final class VillageAffairsNorms {

    private static final Subject<VillageAffairs> AFFAIRS =
            Subject.ofPeriod(VillageAffairs.class).in(COMMUNE);

    /** L10:86.4 is repealed from 1 July 2025 (L97:4.8). */
    private static final InForce UNTIL_JUNE_2025 = new InForce(
            Instruments.L10.inForce().from(), Instruments.L97.inForce().from().minusDays(1));

    private static final Fact<VillageAffairs, List<DialogueConference>> DIALOGUES =
            Fact.of("/dialogueConferences", VillageAffairs::dialogueConferences);
    private static final Fact<VillageAffairs, List<VillageConvention>> CONVENTIONS =
            Fact.of("/villageConventions", VillageAffairs::villageConventions);
    private static final Fact<VillageAffairs, List<LocalDate>> REVIEWED_ON =
            Fact.of("/conventionReviewsByCommittee", VillageAffairs::conventionReviewsByCommittee);
    private static final Fact<VillageAffairs, List<HeadVacancy>> VACANCIES =
            Fact.of("/headVacancies", VillageAffairs::headVacancies);
    private static final Fact<HeadVacancy, LocalDate> VACANT_SINCE = Fact.of("/since", HeadVacancy::since);
    private static final Fact<HeadVacancy, Act> PROVISIONAL_HEAD_APPOINTED =
            Fact.of("/provisionalHead/appointed", HeadVacancy::provisionalHead, ProvisionalHead::appointed);
    private static final Fact<HeadVacancy, Act> HEAD_ELECTED = Fact.of(
            "/provisionalHead/successorElected", HeadVacancy::provisionalHead, ProvisionalHead::successorElected);
    private static final Fact<VillageAffairs, List<ConventionStatistics>> STATISTICS =
            Fact.of("/conventionStatistics", VillageAffairs::conventionStatistics);
    private static final Fact<ConventionStatistics, Integer> YEAR = Fact.of("/year", ConventionStatistics::year);
    private static final Fact<VillageAffairs, Boolean> SYSTEM_RUNS =
            Fact.of("/feedbackSystem/running", VillageAffairs::feedbackSystem, FeedbackSystem::running);
    private static final Fact<VillageAffairs, Set<FeedbackSystem.Kind>> SYSTEM_TAKES =
            Fact.of("/feedbackSystem/takes", VillageAffairs::feedbackSystem, FeedbackSystem::takes);
    private static final Fact<VillageAffairs, List<CouncilReport>> REPORTS =
            Fact.of("/councilReports", VillageAffairs::councilReports);

    private static final Fact<VillageAffairs, Act> COUNCIL_MEASURES =
            Fact.of("/councilMeasures", VillageAffairs::councilMeasures);
    private static final Fact<VillageAffairs, Act> COUNCIL_SUPERVISION =
            Fact.of("/councilSupervision", VillageAffairs::councilSupervision);

    private static final Condition<VillageAffairs> NO_COUNCIL = new Condition<>(
            "no-council", Fact.not(CouncilRules.<VillageAffairs>hasCouncil().fact()));

    private static final Condition<VillageAffairs> HAS_CONVENTIONS = new Condition<>(
            "has-recognised-conventions",
            Fact.with(
                    CONVENTIONS.path(),
                    List.of(CONVENTIONS.path() + "/*/recognition/recognised"),
                    (file, circumstances) -> anyConvention(
                                    file,
                                    convention -> Truth.of(ConventionFacts.RECOGNISED.of(convention, circumstances)))
                            .toBoolean(),
                    (file, circumstances) -> gapsOfConventions(
                            file,
                            convention -> ConventionFacts.RECOGNISED.of(convention, circumstances) == null
                                    ? ConventionFacts.RECOGNISED.gaps(convention, circumstances)
                                    : List.of())));

    private static final Fact<VillageAffairs, LocalDate> COUNCILS_LAST_DAY = NoLimit.orLater(
            NoLimit.endOfPeriod(),
            NoLimit.ofStandingDuty(CouncilRules.<VillageAffairs>hasCouncil().fact()));

    /** There is one on the last day, or it is told to have acted when there was none: one that ended before owes no more than a unit that did. */
    private static final Condition<VillageAffairs> COUNCIL_STANDS = new Condition<>(
            CouncilRules.hasCouncil().name(),
            Fact.or(
                    CouncilRules.<VillageAffairs>hasCouncil().fact().onDay(COUNCILS_LAST_DAY),
                    Fact.said(Fact.or(
                            CouncilRules.withoutCouncil(COUNCIL_MEASURES),
                            CouncilRules.withoutCouncil(COUNCIL_SUPERVISION)))));

    static final List<Norm<VillageAffairs>> ALL = List.of(
            AFFAIRS.norm("L10-32.1-dialogue-yearly", PRESENCE, "L10:32.1").requires(dialogueEveryYear()),
            AFFAIRS.norm("L10-33.1-yearly", PRESENCE, "L10:33.1")
                    .caution(YearlyConferenceRule.OF_AN_UNLISTED_VILLAGE)
                    .requires(YearlyConferenceRule.everyVillageEveryYear()),
            AFFAIRS.norm("L10-35.2-feedback-system", PRESENCE, "L10:35.2.a")
                    .requires(owes(
                            Occasions.standing(),
                            Evidence.kept(
                                    "/feedbackSystem",
                                    Rules.all(
                                            holds(SYSTEM_RUNS),
                                            containsAll(SYSTEM_TAKES, EnumSet.allOf(FeedbackSystem.Kind.class)))))),
            AFFAIRS.norm("L10-35.2-democracy-regulation", PRESENCE, "L10:35.2.c")
                    .requires(RegulationRules.issued(Fact.of("/withFront", DemocracyRegulation::withFront))),
            AFFAIRS.norm("L10-86.1-council", PRESENCE, "L10:86.1")
                    .when(COUNCIL_STANDS)
                    .requires(unlessWithoutCouncil(
                            COUNCIL_MEASURES,
                            unlessWithoutCouncil(
                                    COUNCIL_SUPERVISION,
                                    Rules.all(byCouncil(COUNCIL_MEASURES), byCouncil(COUNCIL_SUPERVISION))))),
            AFFAIRS.norm("D185-4.2-provisional-head-appointed", PRESENCE, "D185:4.2")
                    .requires(each(
                            VACANCIES,
                            Fact.and(
                                    Fact.past(VACANT_SINCE),
                                    VACANT_SINCE.is(
                                            day -> Instruments.D185.inForce().on(day))),
                            inItsLife(
                                    Fact.of("/village", HeadVacancy::village),
                                    sinceVacant(
                                            PROVISIONAL_HEAD_APPOINTED,
                                            sinceVacant(
                                                    HEAD_ELECTED,
                                                    anyOf(done(PROVISIONAL_HEAD_APPOINTED), done(HEAD_ELECTED))))))),
            AFFAIRS.norm("L10-86.4-reported-without-council", PRESENCE, "L10:86.4")
                    .inForce(UNTIL_JUNE_2025)
                    .when(NO_COUNCIL)
                    .requires(NoLimit.told(owes(
                            Occasions.<VillageAffairs>standing()
                                    .where((file, period, circumstances) -> Truth.of(
                                            UNTIL_JUNE_2025.on(period.span().to()))),
                            Evidence.<VillageAffairs, CouncilReport, Unit>any(REPORTS)
                                    .where(Fact.of("/topic", CouncilReport::topic)
                                            .is(CouncilReport.Topic.DEMOCRACY))
                                    .done(Fact.of("/reported", CouncilReport::reported))))),
            AFFAIRS.norm("D61-16.1-statistics", PRESENCE, "D61:16.1", "D61:16.2")
                    .requires(owes(
                            Occasions.<VillageAffairs>years(Instruments.D61.inForce())
                                    .sparingYoungUnits(),
                            Evidence.<VillageAffairs, ConventionStatistics, Unit>any(STATISTICS)
                                    .where(
                                            YEAR,
                                            (one, year, circumstances) -> Truth.equal(
                                                    one.year(), year.span().to().getYear()))
                                    .ofOneOccasionEach()
                                    .done(Fact.of("/reported", ConventionStatistics::reported))
                                    .keeping(containsAll(
                                            Fact.of("/contents", ConventionStatistics::contents),
                                            EnumSet.complementOf(EnumSet.of(ConventionStatistics.Content.OTHER)))))),
            AFFAIRS.norm("D61-18.1-yearly-review-by-committee", PRESENCE, "D61:18.1.g")
                    .when(HAS_CONVENTIONS)
                    .requires(owes(
                            Occasions.<VillageAffairs>years(Instruments.D61.inForce())
                                    .sparingYoungUnits()
                                    .where(
                                            VillageAffairsNorms::conventionStands,
                                            VillageAffairsNorms::unknownOfConventions,
                                            conventionPaths()),
                            Evidence.<VillageAffairs, LocalDate, Unit>any(REVIEWED_ON)
                                    .on(Fact.of("", day -> day)))));

    private VillageAffairsNorms() {}

    /** A post of a village falls vacant while there is the village. */
    private static Rule<HeadVacancy> inItsLife(Fact<HeadVacancy, String> village, Rule<HeadVacancy> rule) {
        return TimeRules.inLifeOfVillage(
                village, VACANT_SINCE, vacancy -> VACANT_SINCE.path(), towardsVillage(village, rule));
    }

    private static Rule<HeadVacancy> sinceVacant(Fact<HeadVacancy, Act> act, Rule<HeadVacancy> rule) {
        return following(VACANT_SINCE, act, rule);
    }

    /** An act of the Council's, for which the law sets no day: six months for one that came to be in the period. */
    private static Rule<VillageAffairs> byCouncil(Fact<VillageAffairs, Act> act) {
        return owes(Occasions.standing(COUNCILS_LAST_DAY), Evidence.act(act));
    }

    /** The rule; an act of a Council that there was not contradicts itself. */
    private static Rule<VillageAffairs> unlessWithoutCouncil(Fact<VillageAffairs, Act> act, Rule<VillageAffairs> rule) {
        return Rules.unlessContradicted(
                CouncilRules.withoutCouncil(act),
                act.path(),
                CouncilRules.hasCouncil().fact().path(),
                rule);
    }

    /** One held with the Front committee in each year. */
    private static Rule<VillageAffairs> dialogueEveryYear() {
        return owes(
                Occasions.<VillageAffairs>years(Instruments.L10.inForce()).sparingYoungUnits(),
                Evidence.<VillageAffairs, DialogueConference, Unit>any(DIALOGUES)
                        .on(Fact.of("/heldOn", DialogueConference::heldOn))
                        .where(Fact.of("/withFront", DialogueConference::withFront)));
    }

    /** A review is owed where one convention at least stands. */
    private static Truth conventionStands(VillageAffairs file, Occasion<Unit> year, Circumstances circumstances) {
        return anyConvention(
                file,
                convention -> ConventionStanding.in(year.span(), convention, circumstances)
                        .owed());
    }

    private static List<String> unknownOfConventions(
            VillageAffairs file, Occasion<Unit> year, Circumstances circumstances) {
        return gapsOfConventions(
                file,
                convention -> ConventionStanding.in(year.span(), convention, circumstances)
                        .gaps());
    }

    private static Truth anyConvention(VillageAffairs file, Function<VillageConvention, Truth> so) {
        return file.villageConventions() == null
                ? Truth.UNKNOWN
                : file.villageConventions().stream().map(so).reduce(Truth.FALSE, Truth::or);
    }

    private static List<String> gapsOfConventions(
            VillageAffairs file, Function<VillageConvention, List<String>> gapsOf) {
        List<VillageConvention> conventions = file.villageConventions();
        if (conventions == null) {
            return List.of(CONVENTIONS.path());
        }
        List<String> gaps = new ArrayList<>();
        for (int i = 0; i < conventions.size(); i++) {
            for (String gap : gapsOf.apply(conventions.get(i))) {
                gaps.add(Outcome.placed(CONVENTIONS.at(i), gap));
            }
        }
        return gaps.stream().distinct().toList();
    }

    private static List<String> conventionPaths() {
        List<String> paths = new ArrayList<>(CONVENTIONS.reads());
        ConventionStanding.paths().forEach(path -> paths.add(Outcome.placed(CONVENTIONS.path() + "/*", path)));
        return paths;
    }
}
