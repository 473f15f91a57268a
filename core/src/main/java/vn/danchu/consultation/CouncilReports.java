package vn.danchu.consultation;

import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Rule;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.CouncilReport;

/**
 * To which sessions the commune reports its consultations: for each the next regular session after the opinions were taken
 * (L10:28.5). Hearings of those bound alone are not among them (art. 27 is complete in itself).
 */
final class CouncilReports {

    private static final Fact<Consultation, Boolean> OF_A_COMMUNE = Fact.of("/matter", CouncilReports::isReported);

    private CouncilReports() {}

    static Rule<ConsultationFile> ofConsultations() {
        return CouncilRules.reportedAtNextSession(
                CouncilReport.Topic.CONSULTATIONS,
                ConsultedRule.CONSULTATIONS,
                Fact.and(
                        OF_A_COMMUNE,
                        Fact.and(
                                Fact.done(ConsultationFacts.OPINIONS_CLOSED),
                                ConsultationFacts.CLOSED_ON.is(
                                        day -> Instruments.L10.inForce().on(day)))),
                ConsultationFacts.CLOSED_ON);
    }

    private static @Nullable Boolean isReported(Consultation consultation) {
        ConsultationMatter matter = consultation.matter();
        if (matter == null) {
            return null;
        }
        return matter.listing().setting() == Setting.COMMUNE
                && (matter != ConsultationMatter.DECISION_BINDING_CITIZENS || consultation.opinions() != null);
    }
}
