package vn.danchu.village;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;
import vn.danchu.village.DialogueConference.Announced;
import vn.danchu.village.DialogueConference.AnnouncementMeans;

/**
 * How dialogue conferences are held (L10:32.2): by Law 77/2015 art. 125 until 28 February 2025, by Law 65/2025 art. 24 until
 * 30 June 2025, by Law 72/2025 art. 43 from 1 July 2025, and in special zones without a Council by Decree 322/2025 art. 14 from 16 December 2025 (reading B26).
 */
final class DialogueConferenceNorms {

    private static final Fact<DialogueConference, LocalDate> HELD_ON = Fact.of("/heldOn", DialogueConference::heldOn);
    private static final Fact<DialogueConference, Boolean> WITH_FRONT =
            Fact.of("/withFront", DialogueConference::withFront);
    private static final Fact<DialogueConference, Set<Announced>> CONTENTS =
            Fact.of("/announcedContents", DialogueConference::announcedContents);
    private static final Fact<DialogueConference, Set<AnnouncementMeans>> VIA =
            Fact.of("/announcedVia", DialogueConference::announcedVia);
    private static final Fact<DialogueConference, Boolean> PARTY_INVITED =
            Fact.of("/partyInvited", DialogueConference::partyInvited);

    private static final Rule<DialogueConference> ANNOUNCED_7_DAYS =
            deadline(HELD_ON, Limit.daysBefore(7), Fact.of("/announced", DialogueConference::announced));
    private static final Rule<DialogueConference> PUBLISHED_10_DAYS =
            within10Days("/resultsPublished", DialogueConference::resultsPublished);
    private static final Rule<DialogueConference> POSTED_10_DAYS =
            within10Days("/resultsPosted", DialogueConference::resultsPosted);
    private static final Rule<DialogueConference> SENT_10_DAYS =
            within10Days("/resultsSentToVillages", DialogueConference::resultsSentToVillages);

    private static final Fact<DialogueConference, Boolean> ZONE_WITHOUT_COUNCIL = SpecialZones.withoutCouncil();
    private static final Condition<DialogueConference> UNDER_DECREE_322 =
            new Condition<>("special-zone-without-council", ZONE_WITHOUT_COUNCIL);
    private static final Condition<DialogueConference> UNDER_LAW_72 = new Condition<>(
            "not-special-zone-without-council",
            Fact.not(Fact.and(HELD_ON.is(day -> Instruments.D322.inForce().on(day)), ZONE_WITHOUT_COUNCIL)));

    /** Law 72 binds from 16 June 2025, its communes exist from 1 July 2025. */
    static final InForce COMMUNES_OF_LAW_72 = InForce.from(LocalDate.of(2025, 7, 1));

    private static final Subject<DialogueConference> CONFERENCE =
            Subject.of(DialogueConference.class, HELD_ON).in(COMMUNE);

    static final List<Norm<DialogueConference>> ALL = List.of(
            CONFERENCE
                    .norm("L77-125-announced-7-days", DEADLINE, "L77:125", "L10:32.2")
                    .inForce(new InForce(
                            Instruments.L10.inForce().from(),
                            Instruments.L77.inForce().to()))
                    .requires(Rules.all(
                            ANNOUNCED_7_DAYS,
                            containsAll(VIA, EnumSet.of(AnnouncementMeans.MASS_MEDIA, AnnouncementMeans.VILLAGE_HEADS)),
                            containsAll(CONTENTS, EnumSet.of(Announced.TIME, Announced.PLACE, Announced.CONTENT)))),
            CONFERENCE
                    .norm("L65-24-announced-7-days", DEADLINE, "L65:24", "L10:32.2")
                    .requires(UnreadWording.ofLaw65(ANNOUNCED_7_DAYS)),
            law72(
                    "L72-43.2-announced-7-days",
                    DEADLINE,
                    "L72:43.2",
                    Rules.all(ANNOUNCED_7_DAYS, containsAll(VIA, EnumSet.of(AnnouncementMeans.MASS_MEDIA)))),
            law72(
                    "L72-43.2-announcement-content",
                    CONTENT,
                    "L72:43.2",
                    containsAll(CONTENTS, EnumSet.allOf(Announced.class))),
            law72("L72-43.2-with-front", COMPOSITION, "L72:43.2", holds(WITH_FRONT)),
            CONFERENCE
                    .norm("L72-43.2-chaired-with-council", COMPOSITION, "L72:43.2", "L10:32.2")
                    .inForce(COMMUNES_OF_LAW_72)
                    .when(CouncilRules.hasCouncil())
                    .requires(UnreadWording.ofLaw72(
                            holds(Fact.of("/chairedWithCouncil", DialogueConference::chairedWithCouncil)))),
            law72("L72-43.2-party-invited", PRESENCE, "L72:43.2", holds(PARTY_INVITED)),
            law72(
                    "L72-43.3-results-10-days",
                    DEADLINE,
                    "L72:43.3",
                    Rules.all(PUBLISHED_10_DAYS, POSTED_10_DAYS, SENT_10_DAYS)),
            decree322(
                    "D322-14.2-announced-7-days",
                    DEADLINE,
                    "D322:14.2",
                    Rules.all(ANNOUNCED_7_DAYS, atLeast(1, VIA.map(Set::size)))),
            decree322(
                    "D322-14.2-announcement-content",
                    CONTENT,
                    "D322:14.2",
                    containsAll(CONTENTS, EnumSet.allOf(Announced.class))),
            decree322("D322-14.2-with-front", COMPOSITION, "D322:14.2", holds(WITH_FRONT)),
            decree322("D322-14.2-party-invited", PRESENCE, "D322:14.2", holds(PARTY_INVITED)),
            decree322(
                    "D322-14.3-results-10-days",
                    DEADLINE,
                    "D322:14.3",
                    anyOf(
                            PUBLISHED_10_DAYS,
                            POSTED_10_DAYS,
                            SENT_10_DAYS,
                            within10Days("/resultsOtherwise", DialogueConference::resultsOtherwise))),
            decree322(
                    "D322-14.3-reported-to-province-10-days",
                    DEADLINE,
                    "D322:14.3",
                    within10Days("/reportedToProvince", DialogueConference::reportedToProvince)));

    private DialogueConferenceNorms() {}

    private static Norm<DialogueConference> law72(
            String id, NormKind kind, String cites, Rule<DialogueConference> rule) {
        return CONFERENCE
                .norm(id, kind, cites, "L10:32.2")
                .inForce(COMMUNES_OF_LAW_72)
                .when(UNDER_LAW_72)
                .requires(UnreadWording.ofLaw72(rule));
    }

    private static Norm<DialogueConference> decree322(
            String id, NormKind kind, String cites, Rule<DialogueConference> rule) {
        return CONFERENCE
                .norm(id, kind, cites, "L10:32.2")
                .when(UNDER_DECREE_322)
                .requires(rule);
    }

    private static Rule<DialogueConference> within10Days(
            String path, Function<DialogueConference, @Nullable Act> read) {
        return deadline(HELD_ON, Limit.days(10), Fact.of(path, read));
    }
}
