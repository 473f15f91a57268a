package vn.danchu.consultation;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.once;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.consultation.ConsultationFacts.BEFORE_ENTERPRISE_DECIDES;
import static vn.danchu.consultation.ConsultationFacts.CONSULTATION;
import static vn.danchu.consultation.ConsultationFacts.DECIDED_ON;
import static vn.danchu.consultation.ConsultationFacts.DECISION;
import static vn.danchu.consultation.ConsultationFacts.DECISION_MADE;
import static vn.danchu.consultation.ConsultationFacts.DECISION_TAKEN;
import static vn.danchu.consultation.ConsultationFacts.EXPLANATION_PUBLISHED;
import static vn.danchu.consultation.ConsultationFacts.NO_OWN_PROCEDURE;
import static vn.danchu.consultation.ConsultationFacts.ON_PROPOSAL;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_CLOSED;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_FROM;
import static vn.danchu.consultation.ConsultationFacts.PLANNED_ON;
import static vn.danchu.consultation.ConsultationFacts.PLAN_CONTENTS;
import static vn.danchu.consultation.ConsultationFacts.PROPOSED;
import static vn.danchu.consultation.ConsultationRules.feedbackDisclosed;
import static vn.danchu.consultation.ConsultationRules.listedMatter;
import static vn.danchu.consultation.ConsultationRules.listedMatterOfEnterprise;
import static vn.danchu.consultation.ConsultationRules.planned;
import static vn.danchu.consultation.ConsultationRules.usesFormOf;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.EnumSet;
import java.util.List;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Subject;

/** What the law asks of consultations in agencies, state enterprises and with employers outside the state sector. */
final class WorkplaceConsultationNorms {

    private static final Subject<Consultation> IN_AGENCY = CONSULTATION.in(AGENCY);
    private static final Subject<Consultation> IN_STATE_ENTERPRISE = CONSULTATION.in(STATE_ENTERPRISE);
    private static final Subject<Consultation> WITH_EMPLOYER = CONSULTATION.in(NON_STATE_EMPLOYER);

    static final List<Norm<Consultation>> ALL = List.of(
            IN_AGENCY.norm("L10-53-matter-listed", FORM, "L10:53").requires(listedMatter()),
            DECISION_TAKEN
                    .in(AGENCY)
                    .norm("L10-53-before-decision", SEQUENCE, "L10:53", "L10:55.1")
                    .when(DECISION_MADE)
                    .requires(doneBefore(OPINIONS_CLOSED, DECIDED_ON)),
            IN_AGENCY
                    .norm("L10-54-form-listed", FORM, "L10:54", "L10:91.1")
                    .when(NO_OWN_PROCEDURE)
                    .requires(usesFormOf(AGENCY)),
            IN_AGENCY
                    .onDate(PLANNED_ON)
                    .norm("L10-55.1-plan", PRESENCE, "L10:55.1")
                    .requires(planned(containsAll(PLAN_CONTENTS, EnumSet.allOf(ConsultationPlan.Content.class)))),
            IN_AGENCY
                    .norm("L10-55.1-feedback-public", PRESENCE, "L10:55.1", "L10:46.10")
                    .requires(feedbackDisclosed(DECISION)),
            IN_STATE_ENTERPRISE
                    .norm("L10-71-matter-listed", FORM, "L10:71", "L10:71.2")
                    .requires(listedMatterOfEnterprise()),
            DECISION_TAKEN
                    .in(STATE_ENTERPRISE)
                    .norm("L10-71.1-before-decision", SEQUENCE, "L10:71.1")
                    .when(BEFORE_ENTERPRISE_DECIDES)
                    .when(DECISION_MADE)
                    .requires(doneBefore(OPINIONS_CLOSED, DECIDED_ON)),
            IN_STATE_ENTERPRISE
                    .norm("L10-71.2-on-proposal", SEQUENCE, "L10:71.2")
                    .when(ON_PROPOSAL)
                    .requires(doneBefore(PROPOSED, OPINIONS_FROM)),
            IN_STATE_ENTERPRISE
                    .norm("L10-72-form-listed", FORM, "L10:72", "L10:91.1")
                    .when(NO_OWN_PROCEDURE)
                    .requires(usesFormOf(STATE_ENTERPRISE)),
            IN_STATE_ENTERPRISE
                    .norm("L10-74.1-feedback-public", PRESENCE, "L10:74.1")
                    .requires(once(DECISION, done(EXPLANATION_PUBLISHED))),
            WITH_EMPLOYER.norm("D145-44.1-matter-listed", FORM, "D145:44.1").requires(listedMatter()),
            WITH_EMPLOYER
                    .norm("D145-44.2-form-listed", FORM, "D145:44.2")
                    .when(NO_OWN_PROCEDURE)
                    .requires(usesFormOf(NON_STATE_EMPLOYER)));

    private WorkplaceConsultationNorms() {}
}
