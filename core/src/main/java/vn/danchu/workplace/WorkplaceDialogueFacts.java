package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Share;
import vn.danchu.record.Act;
import vn.danchu.workplace.DialogueRequest.Side;
import vn.danchu.workplace.WorkplaceDialogue.Kind;

/** What the norms read of a dialogue, and when they apply. */
final class WorkplaceDialogueFacts {

    /** The share of the workers' side that a request of workers needs (D145:40.1.b). */
    static final Share REQUEST_SHARE = Share.atLeast(3, 10);

    private static final int LEAST_OF_A_SIDE = 3;

    static final Fact<WorkplaceDialogue, LocalDate> DATE = Fact.of("/held/on", WorkplaceDialogue::date);
    static final Fact<WorkplaceDialogue, Act> HELD = Fact.of("/held", WorkplaceDialogue::held);
    static final Fact<WorkplaceDialogue, LocalDate> HELD_ON = Fact.of(
            "/held/on",
            dialogue -> dialogue.held() == null ? null : dialogue.held().on());
    static final Fact<WorkplaceDialogue, LocalDate> LAST_DAY = Fact.of("/held/on", WorkplaceDialogue::lastDay);
    static final Fact<WorkplaceDialogue, Act> ON_ITS_DATE =
            Fact.of("/held/on", dialogue -> dialogue.date() == null ? null : Act.on(dialogue.date()));

    static final Fact<WorkplaceDialogue, LocalDate> LIST_FIXED_ON = ofMembers("/fixedOn", DialogueMembers::fixedOn);
    static final Fact<WorkplaceDialogue, Act> LIST_PUBLISHED = ofMembers("/published", DialogueMembers::published);
    static final Fact<WorkplaceDialogue, Integer> EMPLOYER_SIDE =
            ofMembers("/employerSide", DialogueMembers::employerSide);
    static final Fact<WorkplaceDialogue, Boolean> LEGAL_REPRESENTATIVE =
            ofMembers("/legalRepresentative", DialogueMembers::legalRepresentative);
    static final Fact<WorkplaceDialogue, Integer> WORKERS_SIDE =
            ofMembers("/workersSide", DialogueMembers::workersSide);
    static final Fact<WorkplaceDialogue, Integer> WORKERS =
            Fact.with("/members/workers", WorkplaceDialogueFacts::workers);

    static final Fact<WorkplaceDialogue, Act> CONTENT_BY_EMPLOYER =
            Fact.of("/contentByEmployer", WorkplaceDialogue::contentByEmployer);
    static final Fact<WorkplaceDialogue, Act> CONTENT_BY_WORKERS =
            Fact.of("/contentByWorkers", WorkplaceDialogue::contentByWorkers);
    static final Fact<WorkplaceDialogue, Boolean> REPRESENTATIVE_PRESENT =
            Fact.of("/representativePresent", WorkplaceDialogue::representativePresent);
    static final Fact<WorkplaceDialogue, Integer> WORKERS_PRESENT =
            Fact.of("/workersPresent", WorkplaceDialogue::workersPresent);
    static final Fact<WorkplaceDialogue, Set<DialogueParty>> PARTIES = Fact.of("/parties", WorkplaceDialogue::parties);
    static final Fact<WorkplaceDialogue, Set<DialogueParty>> SIGNED_BY =
            Fact.of("/minutesSignedBy", WorkplaceDialogue::minutesSignedBy);
    static final Fact<WorkplaceDialogue, Act> PUBLISHED = Fact.of("/published", WorkplaceDialogue::published);

    static final Fact<WorkplaceDialogue, Integer> CONSENTING = ofRequest("/consenting", DialogueRequest::consenting);
    static final Fact<WorkplaceDialogue, LocalDate> REQUEST_RECEIVED =
            ofRequest("/receivedOn", DialogueRequest::receivedOn);
    static final Fact<WorkplaceDialogue, Act> ANSWERED = ofRequest("/answered", DialogueRequest::answered);
    static final Fact<WorkplaceDialogue, Boolean> TIME_AND_PLACE_AGREED =
            ofRequest("/timeAndPlaceAgreed", DialogueRequest::timeAndPlaceAgreed);

    static final Fact<WorkplaceDialogue, Act> CASE_SENT = ofCase("/sent", DialogueCase::sent);
    static final Fact<WorkplaceDialogue, Act> CASE_OPINIONS = ofCase("/opinions", DialogueCase::opinions);
    static final Fact<WorkplaceDialogue, LocalDate> CASE_SENT_ON =
            ofCase("/sent/on", file -> file.sent() == null ? null : file.sent().on());
    static final Fact<WorkplaceDialogue, LocalDate> CASE_OPINIONS_ON = ofCase(
            "/opinions/on",
            file -> file.opinions() == null ? null : file.opinions().on());
    static final Fact<WorkplaceDialogue, LocalDate> CASE_DECIDED_ON = ofCase(
            "/decided/on",
            file -> file.decided() == null ? null : file.decided().on());
    static final Fact<WorkplaceDialogue, Boolean> CASE_DECIDED =
            Fact.with("/caseFile/decided", WorkplaceDialogueFacts::decided);

    static final Condition<WorkplaceDialogue> PERIODIC = kind("periodic-dialogue", Kind.PERIODIC);
    static final Condition<WorkplaceDialogue> ON_REQUEST = kind("dialogue-on-request", Kind.ON_REQUEST);
    static final Condition<WorkplaceDialogue> OVER_A_CASE = kind("dialogue-over-a-case", Kind.OVER_A_CASE);
    static final Condition<WorkplaceDialogue> NO_SUSPENSION =
            Condition.of("not-over-a-suspension", "/caseFile/matter", WorkplaceDialogueFacts::noSuspension);
    static final Condition<WorkplaceDialogue> DAY_FIXED = Condition.of(
            "dialogue-day-fixed",
            "/held",
            dialogue -> dialogue.held() == null ? null : !Act.notDone().equals(dialogue.held()));
    static final Condition<WorkplaceDialogue> TOOK_PLACE = new Condition<>(
            "dialogue-held",
            Fact.with(
                    "/held",
                    (dialogue, circumstances) -> dialogue.held() == null
                            ? null
                            : dialogue.held().doneBy(circumstances.asOf()).toBoolean()));
    static final Condition<WorkplaceDialogue> REQUESTED_BY_WORKERS = Condition.of(
            "requested-by-workers",
            "/request/by",
            dialogue -> side(dialogue) == null ? null : side(dialogue) == Side.WORKERS);
    static final Condition<WorkplaceDialogue> VALID_REQUEST =
            Condition.of("valid-request", "/request", WorkplaceDialogueFacts::validRequest);
    static final Condition<WorkplaceDialogue> FIXED_OR_DECIDED =
            new Condition<>("case-dialogue-fixed-or-case-decided", Fact.with("/held", WorkplaceDialogueFacts::ripe));

    /** A side that has fewer persons than the least number cannot owe it. */
    static final Condition<WorkplaceDialogue> EMPLOYER_HAS_THREE = Condition.of(
            "employer-has-three-persons",
            "/members/employerTooSmall",
            dialogue -> dialogue.members() == null
                    || !Boolean.TRUE.equals(dialogue.members().employerTooSmall()));

    static final Condition<WorkplaceDialogue> THREE_WORKERS =
            new Condition<>("three-or-more-workers", Fact.with("/members/workers", (dialogue, circumstances) -> {
                Integer workers = workers(dialogue, circumstances);
                return workers == null ? null : workers >= LEAST_OF_A_SIDE;
            }));

    private WorkplaceDialogueFacts() {}

    /** Those who must sign the minutes: the employer, and every organisation or group that took part. */
    static @Nullable Set<DialogueParty> signatories(WorkplaceDialogue dialogue, Circumstances circumstances) {
        if (dialogue.parties() == null) {
            return null;
        }
        EnumSet<DialogueParty> parties = EnumSet.of(DialogueParty.EMPLOYER);
        parties.addAll(dialogue.parties());
        return parties;
    }

    private static @Nullable Integer workers(WorkplaceDialogue dialogue, Circumstances circumstances) {
        return dialogue.members() != null && dialogue.members().workers() != null
                ? dialogue.members().workers()
                : circumstances.unit().staff();
    }

    private static @Nullable Boolean noSuspension(WorkplaceDialogue dialogue) {
        if (dialogue.kind() == null) {
            return null;
        }
        if (dialogue.kind() != Kind.OVER_A_CASE) {
            return true;
        }
        return dialogue.caseFile() == null || dialogue.caseFile().matter() == null
                ? null
                : dialogue.caseFile().matter() != DialogueCase.Matter.SUSPENSION;
    }

    private static @Nullable Side side(WorkplaceDialogue dialogue) {
        return dialogue.request() == null ? null : dialogue.request().by();
    }

    private static @Nullable Boolean validRequest(WorkplaceDialogue dialogue) {
        DialogueRequest request = dialogue.request();
        if (request == null || request.by() == null) {
            return null;
        }
        if (request.by() == Side.EMPLOYER) {
            return request.legalRepresentativeConsented();
        }
        Integer members = dialogue.members() == null ? null : dialogue.members().workersSide();
        return request.consenting() == null || members == null
                ? null
                : REQUEST_SHARE.reachedBy(request.consenting(), members);
    }

    private static @Nullable Boolean decided(WorkplaceDialogue dialogue, Circumstances circumstances) {
        return dialogue.caseFile() == null || dialogue.caseFile().decided() == null
                ? null
                : dialogue.caseFile().decided().doneBy(circumstances.asOf()).toBoolean();
    }

    /** Before the one has a day and the other is done, nothing can be out of order. */
    private static @Nullable Boolean ripe(WorkplaceDialogue dialogue, Circumstances circumstances) {
        Boolean fixed = DAY_FIXED.fact().of(dialogue, circumstances);
        Boolean decided = decided(dialogue, circumstances);
        if (Boolean.TRUE.equals(fixed) || Boolean.TRUE.equals(decided)) {
            return true;
        }
        return fixed == null || decided == null ? null : false;
    }

    private static Condition<WorkplaceDialogue> kind(String name, Kind kind) {
        return Condition.of(name, "/kind", dialogue -> dialogue.kind() == null ? null : dialogue.kind() == kind);
    }

    private static <V> Fact<WorkplaceDialogue, V> ofMembers(String path, Function<DialogueMembers, @Nullable V> read) {
        return Fact.of(
                "/members" + path, dialogue -> dialogue.members() == null ? null : read.apply(dialogue.members()));
    }

    private static <V> Fact<WorkplaceDialogue, V> ofRequest(String path, Function<DialogueRequest, @Nullable V> read) {
        return Fact.of(
                "/request" + path, dialogue -> dialogue.request() == null ? null : read.apply(dialogue.request()));
    }

    private static <V> Fact<WorkplaceDialogue, V> ofCase(String path, Function<DialogueCase, @Nullable V> read) {
        return Fact.of(
                "/caseFile" + path, dialogue -> dialogue.caseFile() == null ? null : read.apply(dialogue.caseFile()));
    }
}
