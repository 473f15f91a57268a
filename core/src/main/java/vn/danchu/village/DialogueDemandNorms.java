package vn.danchu.village;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.onDay;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/**
 * A dialogue conference is held when at least a tenth of the voters ask for one: by Law 72/2025 art. 43.1 from 1 July 2025, in
 * special zones without a Council by Decree 322/2025 art. 14.1 from 16 December 2025. Neither sets a day.
 */
final class DialogueDemandNorms {

    private static final Share A_TENTH = Share.atLeast(1, 10);

    private static final Fact<VillageAffairs, List<DialogueDemand>> DEMANDS =
            Fact.of("/dialogueDemands", VillageAffairs::dialogueDemands);
    private static final Fact<DialogueDemand, LocalDate> RECEIVED_ON =
            Fact.of("/receivedOn", DialogueDemand::receivedOn);

    /** One of the conferences on file, beside a demand. */
    private record Held(DialogueDemand demand, DialogueConference conference) {
        /** Whether it may be the one that the demand says was held on this day; null if it does not say the day. */
        boolean mayBeOf(@Nullable LocalDate day) {
            LocalDate held = conference.heldOn();
            LocalDate received = demand.receivedOn();
            return held == null
                    || ((day == null || held.equals(day)) && (received == null || !held.isBefore(received)));
        }
    }

    private static final Fact<DialogueDemand, List<Held>> CONFERENCES =
            Fact.with("#/dialogueConferences", DialogueDemandNorms::conferences);
    private static final Fact<Held, LocalDate> CONFERENCE_DAY =
            Fact.of("/heldOn", held -> held.conference().heldOn());
    private static final Fact<Held, LocalDate> DEMAND_DAY =
            Fact.of("^/receivedOn", held -> held.demand().receivedOn());
    private static final Fact<DialogueDemand, Boolean> ANY_SINCE =
            Fact.any(CONFERENCES, Fact.both(CONFERENCE_DAY, DEMAND_DAY, (held, received) -> !held.isBefore(received)));

    /** The conference asked for is one of those on file: where none was held since the demand, it was not. */
    private static final Fact<DialogueDemand, Act> HELD = Fact.<DialogueDemand, Act>of("/held", DialogueDemand::held)
            .orElse(ANY_SINCE.map(any -> any ? null : Act.notDone()));

    private static final Fact<DialogueDemand, LocalDate> HELD_ON = Fact.day(HELD);
    private static final Fact<DialogueDemand, Boolean> BY_A_TENTH = Fact.both(
            Fact.<DialogueDemand, Integer>of("/supporters", DialogueDemand::supporters),
            Fact.<DialogueDemand, Integer>of("/voters", DialogueDemand::voters),
            (supporters, voters) -> A_TENTH.reachedBy(supporters, voters));

    private static final Fact<DialogueDemand, Boolean> IN_A_ZONE_UNDER_DECREE =
            Fact.and(RECEIVED_ON.is(day -> Instruments.D322.inForce().on(day)), SpecialZones.withoutCouncil());

    /** It is announced seven days before it is held (D322:14.2). */
    private static final Fact<DialogueDemand, LocalDate> ONCE_ANNOUNCED =
            NoLimit.notBefore(NoLimit.endOfPeriod(), RECEIVED_ON, Limit.days(7));

    private static final Condition<VillageAffairs> ZONE_WITHOUT_COUNCIL =
            new Condition<>("special-zone-without-council", SpecialZones.withoutCouncil());
    private static final Condition<VillageAffairs> NO_ZONE_THROUGHOUT = new Condition<>(
            "not-special-zone-without-council",
            Fact.not(Fact.and(SpecialZones.withoutCouncil(), Fact.known(DialogueDemandNorms::decreeBindsThroughout))));

    private static final Subject<VillageAffairs> AFFAIRS =
            Subject.ofPeriod(VillageAffairs.class).in(COMMUNE);

    static final List<Norm<VillageAffairs>> ALL = List.of(
            AFFAIRS.norm("L72-43.1-held-on-demand", PRESENCE, "L72:43.1", "L10:32.2")
                    .inForce(DialogueConferenceNorms.COMMUNES_OF_LAW_72)
                    .when(NO_ZONE_THROUGHOUT)
                    .requires(UnreadWording.ofLaw72(held(
                            DialogueConferenceNorms.COMMUNES_OF_LAW_72,
                            where(Fact.not(IN_A_ZONE_UNDER_DECREE), heldAsOnFile(NoLimit.endOfPeriod()))))),
            AFFAIRS.norm("D322-14.1-held-on-demand", PRESENCE, "D322:14.1", "L10:32.2")
                    .when(ZONE_WITHOUT_COUNCIL)
                    .requires(held(
                            Instruments.D322.inForce(), where(IN_A_ZONE_UNDER_DECREE, heldAsOnFile(ONCE_ANNOUNCED)))));

    private DialogueDemandNorms() {}

    private static Rule<VillageAffairs> held(InForce law, Rule<DialogueDemand> rule) {
        return each(
                DEMANDS,
                Fact.and(
                        Fact.and(Fact.past(RECEIVED_ON), RECEIVED_ON.is(law::on)),
                        Fact.and(Fact.whileBound(RECEIVED_ON), BY_A_TENTH)),
                onDay(RECEIVED_ON, rule));
    }

    /** Held; a conference that is not among those on file contradicts them. */
    private static Rule<DialogueDemand> heldAsOnFile(Fact<DialogueDemand, LocalDate> lastDay) {
        return Rules.adjusted(
                done(HELD, lastDay),
                (outcome, demand, circumstances) ->
                        outcome.verdict() == Verdict.COMPLIANT && isMissingOnFile(demand, circumstances)
                                ? Outcome.contradiction(HELD.path(), CONFERENCES.path())
                                : outcome);
    }

    private static boolean isMissingOnFile(DialogueDemand demand, Circumstances circumstances) {
        List<Held> onFile = conferences(demand, circumstances);
        LocalDate day = HELD_ON.of(demand, circumstances);
        return onFile != null && onFile.stream().noneMatch(held -> held.mayBeOf(day));
    }

    private static @Nullable List<Held> conferences(DialogueDemand demand, Circumstances circumstances) {
        VillageAffairs file = circumstances.file(VillageAffairs.class);
        return file == null || file.dialogueConferences() == null
                ? null
                : file.dialogueConferences().stream()
                        .map(conference -> new Held(demand, conference))
                        .toList();
    }

    private static boolean decreeBindsThroughout(Circumstances circumstances) {
        return circumstances.period() != null
                && Instruments.D322.inForce().on(circumstances.period().from());
    }
}
