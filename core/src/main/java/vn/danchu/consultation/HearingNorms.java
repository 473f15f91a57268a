package vn.danchu.consultation;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.fails;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.once;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.consultation.ConsultationFacts.BINDS_CITIZENS;
import static vn.danchu.consultation.ConsultationFacts.DECIDED_ON;
import static vn.danchu.consultation.ConsultationFacts.DECISION;
import static vn.danchu.consultation.ConsultationFacts.DECISION_MADE;
import static vn.danchu.consultation.ConsultationFacts.DECISION_TAKEN;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.record.Act;

/** What art. 27 of the Law asks before a decision that imposes duties on citizens or ends or limits their rights. */
final class HearingNorms {

    private static final Fact<Consultation, Hearing> HEARING = Fact.of("/hearing", Consultation::hearing);
    static final Fact<Consultation, Act> INFORMED = HEARING.then("informed", Hearing::informed);
    static final Fact<Consultation, Boolean> ASKED = HEARING.then("asked", Hearing::asked);
    static final Fact<Consultation, Act> HEARD = HEARING.then("heard", Hearing::heard);
    private static final Fact<Consultation, Set<Hearing.Attendee>> ATTENDEES =
            HEARING.then("attendees", Hearing::attendees);
    private static final Fact<Consultation, Boolean> FULLY_COMPILED =
            HEARING.then("fullyCompiled", Hearing::fullyCompiled);
    private static final Fact<Consultation, Act> ANSWERS_SENT = HEARING.then("answersSent", Hearing::answersSent);
    private static final Fact<Consultation, Boolean> KEPT_ON_FILE = HEARING.then("keptOnFile", Hearing::keptOnFile);

    static final Fact<Consultation, Act> MEETING = HEARING.then("meeting", Hearing::meeting);
    private static final Fact<Consultation, LocalDate> MEETING_ON = Fact.day(MEETING);

    private static final Fact<Consultation, Boolean> BOUND_CAME =
            ATTENDEES.is(attendees -> attendees.contains(Hearing.Attendee.CITIZENS_BOUND));

    /** Those bound are heard at a dialogue meeting at which they are (L10:27.2). */
    static final Rule<Consultation> BOUND_AT_MEETING = holds(BOUND_CAME);

    private static final Condition<Consultation> NOT_EXEMPT = Condition.of(
            "not-secret-or-penalty",
            "/hearing/exemption",
            consultation ->
                    consultation.hearing() == null || consultation.hearing().exemption() == null);
    private static final Condition<Consultation> MEETING_HELD =
            new Condition<>("dialogue-meeting-held", Fact.done(MEETING));

    /** Who did not ask was not heard either. */
    private static final Fact<Consultation, Boolean> SPOKE =
            Fact.doneBy(HEARD, DECIDED_ON).orElse(ASKED.map(asked -> asked ? null : false));

    /**
     * Those bound gave an opinion if they were heard, or were at a meeting, by the day of the decision; without that
     * there is nothing to answer in the file that is submitted for signing (L10:27.1-3).
     */
    private static final Fact<Consultation, Boolean> OPINIONS_OF_BOUND =
            Fact.or(SPOKE, Fact.and(Fact.doneBy(MEETING, DECIDED_ON), BOUND_CAME));

    private static final Fact<Consultation, Boolean> DATED =
            Fact.of(DECIDED_ON.path(), consultation -> consultation.decidedOn() != null);
    private static final Rule<Consultation> HEARD_OR_NOT_ASKED = anyOf(doneBefore(HEARD, DECIDED_ON), fails(ASKED));
    private static final Rule<Consultation> HEARD_AT_MEETING =
            Rules.all(doneBefore(MEETING, DECIDED_ON), BOUND_AT_MEETING);

    static final List<Norm<Consultation>> ALL = List.of(
            norm("L10-27.1-heard-before-decision", SEQUENCE, "L10:27.1")
                    .when(DECISION_MADE)
                    .requires(Rules.all(
                            doneBefore(INFORMED, DECIDED_ON),
                            Rules.choose(DATED, anyOf(HEARD_OR_NOT_ASKED, HEARD_AT_MEETING), HEARD_OR_NOT_ASKED))),
            norm(DECISION_TAKEN.onDate(MEETING_ON), "L10-27.2-dialogue-composition", COMPOSITION, "L10:27.2")
                    .when(MEETING_HELD)
                    .requires(containsAll(ATTENDEES, EnumSet.allOf(Hearing.Attendee.class))),
            norm("L10-27.3-opinions-on-file", CONTENT, "L10:27.3")
                    .when(DECISION_MADE)
                    .requires(once(
                            DECISION,
                            Rules.all(
                                    holds(FULLY_COMPILED),
                                    anyOf(
                                            Rules.all(done(ANSWERS_SENT), holds(KEPT_ON_FILE)),
                                            fails(OPINIONS_OF_BOUND))))));

    private HearingNorms() {}

    private static Norm.Draft<Consultation> norm(String id, NormKind kind, String cite) {
        return norm(DECISION_TAKEN, id, kind, cite);
    }

    private static Norm.Draft<Consultation> norm(Subject<Consultation> subject, String id, NormKind kind, String cite) {
        return subject.in(COMMUNE).norm(id, kind, cite).when(BINDS_CITIZENS).when(NOT_EXEMPT);
    }
}
