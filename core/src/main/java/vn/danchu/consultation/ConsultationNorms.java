package vn.danchu.consultation;

import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.fails;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.once;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.consultation.ConsultationFacts.ASSIGNED;
import static vn.danchu.consultation.ConsultationFacts.CONSULTATION;
import static vn.danchu.consultation.ConsultationFacts.DECIDED_BY_COMMUNE;
import static vn.danchu.consultation.ConsultationFacts.DECIDED_ON;
import static vn.danchu.consultation.ConsultationFacts.DECISION;
import static vn.danchu.consultation.ConsultationFacts.DECISION_MADE;
import static vn.danchu.consultation.ConsultationFacts.DECISION_TAKEN;
import static vn.danchu.consultation.ConsultationFacts.DEPARTS_FROM_MAJORITY;
import static vn.danchu.consultation.ConsultationFacts.EXPLANATION_RECEIVED;
import static vn.danchu.consultation.ConsultationFacts.GENERAL_FORM;
import static vn.danchu.consultation.ConsultationFacts.MATTER_DISCLOSED;
import static vn.danchu.consultation.ConsultationFacts.NO_OWN_PROCEDURE;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_BEGUN;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_CLOSED;
import static vn.danchu.consultation.ConsultationFacts.OTHER_THAN_ADMINISTRATIVE_UNIT;
import static vn.danchu.consultation.ConsultationFacts.OWN_DECISION_DEPARTS;
import static vn.danchu.consultation.ConsultationFacts.PLANNED_ON;
import static vn.danchu.consultation.ConsultationFacts.PLAN_CONTENTS;
import static vn.danchu.consultation.ConsultationFacts.PLAN_DISCLOSED;
import static vn.danchu.consultation.ConsultationFacts.PLAN_SENT_TO_COUNCIL;
import static vn.danchu.consultation.ConsultationFacts.PLAN_SENT_TO_FRONT;
import static vn.danchu.consultation.ConsultationFacts.REASONS_GIVEN;
import static vn.danchu.consultation.ConsultationRules.compiledBeforeDecision;
import static vn.danchu.consultation.ConsultationRules.feedbackDisclosed;
import static vn.danchu.consultation.ConsultationRules.listedMatter;
import static vn.danchu.consultation.ConsultationRules.planned;
import static vn.danchu.consultation.ConsultationRules.reportedUp;
import static vn.danchu.consultation.ConsultationRules.takenFromDisclosure;
import static vn.danchu.consultation.ConsultationRules.usesFormOf;
import static vn.danchu.law.Setting.COMMUNE;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;

/** What the law asks of each consultation; here the people's, the others beside. */
final class ConsultationNorms {

    private static final Subject<Consultation> OF_PEOPLE = CONSULTATION.in(COMMUNE);

    private static final List<Norm<Consultation>> OF_COMMUNE = List.of(
            OF_PEOPLE
                    .norm("L10-11.11-consultation-disclosed", PRESENCE, "L10:11.11", "L10:28.2")
                    .when(GENERAL_FORM)
                    .requires(once(OPINIONS_BEGUN, Rules.all(done(PLAN_DISCLOSED), done(MATTER_DISCLOSED)))),
            OF_PEOPLE.norm("L10-25-matter-listed", FORM, "L10:25").requires(listedMatter()),
            DECISION_TAKEN
                    .in(COMMUNE)
                    .norm("L10-25-before-decision", SEQUENCE, "L10:25", "L10:28.3")
                    .when(GENERAL_FORM)
                    .when(DECISION_MADE)
                    .requires(Rules.all(doneBefore(OPINIONS_CLOSED, DECIDED_ON), compiledBeforeDecision())),
            OF_PEOPLE
                    .norm("L10-26.1-form-listed", FORM, "L10:26.1", "L10:26.2")
                    .when(OTHER_THAN_ADMINISTRATIVE_UNIT)
                    .when(NO_OWN_PROCEDURE)
                    .requires(usesFormOf(COMMUNE)),
            OF_PEOPLE
                    .onDate(PLANNED_ON)
                    .norm("L10-28.1-plan", PRESENCE, "L10:28.1", "L10:86.4")
                    .citesBefore(Instruments.L97, "L10:86.4")
                    .when(GENERAL_FORM)
                    .when(DECIDED_BY_COMMUNE)
                    .requires(planned(Rules.all(
                            containsAll(PLAN_CONTENTS, EnumSet.allOf(ConsultationPlan.Content.class)),
                            anyOf(
                                    done(PLAN_SENT_TO_COUNCIL),
                                    fails(CouncilRules.<Consultation>hasCouncil()
                                            .fact())),
                            done(PLAN_SENT_TO_FRONT)))),
            OF_PEOPLE
                    .norm("L10-28.2-with-front", PRESENCE, "L10:28.2")
                    .when(GENERAL_FORM)
                    .when(DECIDED_BY_COMMUNE)
                    .requires(once(
                            OPINIONS_CLOSED,
                            Rules.all(
                                    holds(Fact.of("/withFront", Consultation::withFront)),
                                    holds(Fact.of("/withOrganisations", Consultation::withOrganisations))))),
            OF_PEOPLE
                    .norm("L10-28.2-at-least-20-days", DURATION, "L10:28.2")
                    .when(GENERAL_FORM)
                    .requires(takenFromDisclosure(20)),
            OF_PEOPLE
                    .norm("L10-28.3-feedback-public", PRESENCE, "L10:28.3", "L10:11.11", "L10:28.4", "L10:26.2")
                    .when(GENERAL_FORM)
                    .when(NO_OWN_PROCEDURE)
                    .requires(choose(
                            DECIDED_BY_COMMUNE.fact(),
                            feedbackDisclosed(DECISION),
                            feedbackDisclosed(EXPLANATION_RECEIVED))),
            OF_PEOPLE
                    .norm("L10-28.4-departure-explained", CONTENT, "L10:28.4", "L10:28.3", "L10:11.11", "L10:26.2")
                    .when(GENERAL_FORM)
                    .when(NO_OWN_PROCEDURE)
                    .when(DECISION_MADE)
                    .when(DEPARTS_FROM_MAJORITY)
                    .caution(OWN_DECISION_DEPARTS)
                    .requires(once(DECISION, holds(REASONS_GIVEN))),
            OF_PEOPLE
                    .norm("L10-28.4-results-reported-up", PRESENCE, "L10:28.4")
                    .when(ASSIGNED)
                    .requires(reportedUp()));

    /** The norms of a consultation: of the commune, of those bound, of administrative units, of villages, of workplaces. */
    static final List<Norm<Consultation>> ALL = Stream.of(
                    OF_COMMUNE,
                    HearingNorms.ALL,
                    AdministrativeUnitNorms.ALL,
                    VillageProjectNorms.ALL,
                    WorkplaceConsultationNorms.ALL)
            .flatMap(List::stream)
            .toList();

    private ConsultationNorms() {}
}
