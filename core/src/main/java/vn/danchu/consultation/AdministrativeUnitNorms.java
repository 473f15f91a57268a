package vn.danchu.consultation;

import static vn.danchu.compliance.CountRules.share;
import static vn.danchu.compliance.ListRules.containsAll;
import static vn.danchu.compliance.ListRules.containsAny;
import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.adjusted;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.once;
import static vn.danchu.compliance.TimeRules.deadline;
import static vn.danchu.consultation.AdministrativeUnitFacts.CHANNELS;
import static vn.danchu.consultation.AdministrativeUnitFacts.CLOSED_ON;
import static vn.danchu.consultation.AdministrativeUnitFacts.COMMUNE_LEVEL;
import static vn.danchu.consultation.AdministrativeUnitFacts.DECREE_BALLOT;
import static vn.danchu.consultation.AdministrativeUnitFacts.DOCUMENTS;
import static vn.danchu.consultation.AdministrativeUnitFacts.DOCUMENTS_FROM;
import static vn.danchu.consultation.AdministrativeUnitFacts.DOCUMENTS_STILL_PUBLIC;
import static vn.danchu.consultation.AdministrativeUnitFacts.DOCUMENTS_UNTIL;
import static vn.danchu.consultation.AdministrativeUnitFacts.DOCUMENT_RECEIVED;
import static vn.danchu.consultation.AdministrativeUnitFacts.HOUSEHOLDS;
import static vn.danchu.consultation.AdministrativeUnitFacts.IN_FAVOUR;
import static vn.danchu.consultation.AdministrativeUnitFacts.OTHER_OPINIONS;
import static vn.danchu.consultation.AdministrativeUnitFacts.PETITIONS;
import static vn.danchu.consultation.AdministrativeUnitFacts.PLAN_DUE;
import static vn.danchu.consultation.AdministrativeUnitFacts.PORTAL_ERRORS;
import static vn.danchu.consultation.AdministrativeUnitFacts.PORTAL_RECEIVED;
import static vn.danchu.consultation.AdministrativeUnitFacts.PORTAL_RECEIVED_ON;
import static vn.danchu.consultation.AdministrativeUnitFacts.POSTED;
import static vn.danchu.consultation.AdministrativeUnitFacts.PROJECT_CONTINUED;
import static vn.danchu.consultation.AdministrativeUnitFacts.REPORT_CONTENTS;
import static vn.danchu.consultation.AdministrativeUnitFacts.REPORT_ERRORS;
import static vn.danchu.consultation.AdministrativeUnitFacts.SENT_TO_COUNCIL;
import static vn.danchu.consultation.AdministrativeUnitFacts.SENT_TO_PORTAL;
import static vn.danchu.consultation.AdministrativeUnitFacts.SENT_TO_PORTAL_ON;
import static vn.danchu.consultation.AdministrativeUnitFacts.SENT_TO_PROVINCE;
import static vn.danchu.consultation.AdministrativeUnitFacts.TAKEN_FROM;
import static vn.danchu.consultation.AdministrativeUnitFacts.TAKEN_UNTIL;
import static vn.danchu.consultation.AdministrativeUnitFacts.VILLAGE_BY_VILLAGE;
import static vn.danchu.consultation.ConsultationFacts.ADMINISTRATIVE_UNIT;
import static vn.danchu.consultation.ConsultationFacts.CONSULTATION;
import static vn.danchu.consultation.ConsultationFacts.FORMS;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_BEGUN;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_CLOSED;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_FROM;
import static vn.danchu.consultation.ConsultationFacts.PLAN_ISSUED;
import static vn.danchu.law.Setting.COMMUNE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.TimeRules;
import vn.danchu.consultation.AdministrativeUnitConsultation.Channel;
import vn.danchu.consultation.AdministrativeUnitConsultation.ProjectDocument;
import vn.danchu.record.Act;

/** What Decree 321/2025/NĐ-CP asks of the commune, from 16 December 2025. */
final class AdministrativeUnitNorms {

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);

    /** On paper, or by the electronic ways that D321:3.2 encourages. */
    private static final Set<ConsultationForm> BALLOTS =
            EnumSet.of(ConsultationForm.HOUSEHOLD_BALLOT, ConsultationForm.WEBSITE, ConsultationForm.NETWORKS);

    static final List<Norm<Consultation>> ALL = List.of(
            norm(TAKEN_FROM, "D321-3.1-household-ballot", FORM, "D321:3.1", "D321:3.2", "L10:26.2")
                    .requires(once(OPINIONS_BEGUN, Rules.all(containsAny(FORMS, BALLOTS), holds(DECREE_BALLOT)))),
            norm("D321-4.1-plan", PRESENCE, "D321:4.1", "D321:6.2.c")
                    .requires(Rules.all(done(PLAN_ISSUED, PLAN_DUE), once(OPINIONS_CLOSED, holds(VILLAGE_BY_VILLAGE)))),
            norm("D321-4.2-finished-60-days", DEADLINE, "D321:4.2")
                    .requires(deadline(DOCUMENT_RECEIVED, Limit.days(60), OPINIONS_CLOSED)),
            norm(CLOSED_ON, "D321-4.3-reported-5-working-days", DEADLINE, "D321:4.3")
                    .requires(once(
                            OPINIONS_CLOSED,
                            Rules.all(
                                    reported(SENT_TO_PROVINCE),
                                    reported(SENT_TO_PORTAL),
                                    Rules.unlessContradicted(
                                            Fact.and(
                                                    CouncilRules.withoutCouncil(SENT_TO_COUNCIL),
                                                    Fact.not(Rules.kept(reported(SENT_TO_COUNCIL)))),
                                            SENT_TO_COUNCIL.path(),
                                            "#/unit/hasCouncil",
                                            Rules.ifAny(CouncilRules.hasCouncil(), reported(SENT_TO_COUNCIL)))))),
            norm("D321-4.5-results-posted-5-working-days", DEADLINE, "D321:4.5", "D321:5.3")
                    .requires(once(
                            PORTAL_RECEIVED,
                            anyOf(
                                    posted(PORTAL_RECEIVED_ON),
                                    Rules.unlessContradicted(
                                            Fact.not(Fact.doneBy(SENT_TO_PORTAL, PORTAL_RECEIVED_ON)),
                                            PORTAL_RECEIVED_ON.path(),
                                            SENT_TO_PORTAL.path(),
                                            posted(SENT_TO_PORTAL_ON.orElse(PORTAL_RECEIVED_ON)))))),
            norm(CLOSED_ON, "D321-5.1-report-content", CONTENT, "D321:5.1")
                    .requires(once(
                            OPINIONS_CLOSED,
                            choose(
                                    OTHER_OPINIONS,
                                    containsAll(REPORT_CONTENTS, EnumSet.allOf(ResultReport.Content.class)),
                                    containsAll(
                                            REPORT_CONTENTS,
                                            EnumSet.complementOf(EnumSet.of(ResultReport.Content.OTHER_OPINIONS)))))),
            norm("D321-5.2-half-of-households", THRESHOLD, "D321:5.2")
                    .when(COMMUNE_LEVEL)
                    .requires(once(OPINIONS_CLOSED, orStopped(share(IN_FAVOUR, Share.atLeast(1, 2), HOUSEHOLDS)))),
            norm(TAKEN_FROM, "D321-6.2-documents", CONTENT, "D321:6.2")
                    .requires(once(OPINIONS_BEGUN, containsAll(DOCUMENTS, EnumSet.allOf(ProjectDocument.class)))),
            norm(TAKEN_FROM, "D321-6.3-documents-public", FORM, "D321:6.3")
                    .requires(once(OPINIONS_BEGUN, Rules.all(madeKnown(), whileOpinionsAreTaken()))),
            norm("D321-7.1-answered-5-working-days", DEADLINE, "D321:7.1")
                    .requires(each(
                            PETITIONS,
                            deadline(
                                    Fact.of("/receivedOn", ResultPetition::receivedOn),
                                    FIVE_WORKING_DAYS,
                                    Fact.of("/answered", ResultPetition::answered)))),
            norm("D321-7.2-report-corrected-5-working-days", DEADLINE, "D321:7.2")
                    .requires(each(REPORT_ERRORS, correctedWithin(5))),
            norm("D321-7.3-portal-corrected-3-working-days", DEADLINE, "D321:7.3")
                    .requires(each(PORTAL_ERRORS, correctedWithin(3))));

    private AdministrativeUnitNorms() {}

    private static Norm.Draft<Consultation> norm(String id, NormKind kind, String... cites) {
        return norm(AdministrativeUnitFacts.DATE, id, kind, cites);
    }

    private static Norm.Draft<Consultation> norm(
            Fact<Consultation, LocalDate> date, String id, NormKind kind, String... cites) {
        return CONSULTATION.onDate(date).in(COMMUNE).norm(id, kind, cites).when(ADMINISTRATIVE_UNIT);
    }

    private static Rule<Consultation> reported(Fact<Consultation, Act> sent) {
        return deadline(CLOSED_ON, FIVE_WORKING_DAYS, sent);
    }

    /** In time from the day it was sent is in time from the day it was received, which comes later. */
    private static Rule<Consultation> posted(Fact<Consultation, LocalDate> from) {
        return deadline(from, FIVE_WORKING_DAYS, POSTED);
    }

    private static Rule<ResultCorrection> correctedWithin(int workingDays) {
        return deadline(
                Fact.of("/from", ResultCorrection::from),
                Limit.workingDays(workingDays),
                Fact.of("/corrected", ResultCorrection::corrected));
    }

    /** A project that half of the households did not back is lawful as long as it goes no further. */
    private static Rule<Consultation> orStopped(Rule<Consultation> half) {
        Rule<Consultation> ifContinued = Rules.where(PROJECT_CONTINUED, half);
        return adjusted(
                half,
                (outcome, consultation, circumstances) -> outcome.reason() == Reason.SHARE_NOT_REACHED
                        ? ifContinued.judge(consultation, circumstances)
                        : outcome);
    }

    private static Rule<Consultation> madeKnown() {
        return Rules.all(
                anyOf(
                        containsAll(CHANNELS, Set.of(Channel.GOVERNMENT_PORTAL)),
                        containsAll(CHANNELS, EnumSet.of(Channel.PROVINCE_PORTAL, Channel.COMMUNE_PORTAL))),
                containsAll(
                        CHANNELS,
                        EnumSet.of(
                                Channel.COMMITTEE_OFFICE,
                                Channel.COMMUNITY_POINTS,
                                Channel.LOCAL_MEDIA,
                                Channel.VILLAGE_MEETINGS)));
    }

    /** From the first day to the last, or as far as they go. */
    private static Rule<Consultation> whileOpinionsAreTaken() {
        return Rules.all(
                TimeRules.notAfter(DOCUMENTS_FROM, OPINIONS_FROM),
                anyOf(TimeRules.notAfter(TAKEN_UNTIL, DOCUMENTS_UNTIL), holds(DOCUMENTS_STILL_PUBLIC)));
    }
}
