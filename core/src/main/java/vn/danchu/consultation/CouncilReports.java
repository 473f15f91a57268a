package vn.danchu.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;

/**
 * To which sessions the commune reports its consultations: for each the next regular session after the opinions were taken
 * (L10:28.5). Hearings of those bound alone are not among them (art. 27 is complete in itself).
 */
final class CouncilReports {

    private static final Fact<ConsultationFile, List<Consultation>> CONSULTATIONS =
            Fact.of("/consultations", ConsultationFile::consultations);
    private static final Fact<ConsultationFile, List<LocalDate>> NEXT_SESSIONS =
            Fact.of("/councilSessions", CouncilReports::nextSessions);
    private static final Fact<ConsultationFile, List<CouncilReport>> REPORTS =
            Fact.of("/councilReports", ConsultationFile::councilReports);

    private CouncilReports() {}

    static Rule<ConsultationFile> ofConsultations() {
        Rule<ConsultationFile> reported = CouncilRules.reported(CouncilReport.Topic.CONSULTATIONS, NEXT_SESSIONS);
        return Rules.timed(List.of(CONSULTATIONS, NEXT_SESSIONS, REPORTS), (file, circumstances) -> {
            if (file.consultations() == null) {
                return Outcome.noData(CONSULTATIONS.path());
            }
            Outcome outcome = reported.judge(file, circumstances);
            String open = withoutClose(file.consultations());
            return open == null || outcome.verdict() == Verdict.NON_COMPLIANT ? outcome : Outcome.noData(open);
        });
    }

    private static @Nullable List<LocalDate> nextSessions(ConsultationFile file) {
        List<Consultation> consultations = file.consultations();
        if (consultations == null) {
            return null;
        }
        TreeSet<LocalDate> next = new TreeSet<>();
        for (Consultation consultation : consultations) {
            LocalDate closed = closedOn(consultation);
            if (isReported(consultation)
                    && closed != null
                    && Instruments.L10.inForce().on(closed)) {
                if (file.councilSessions() == null) {
                    return null;
                }
                LocalDate session = firstAfter(closed, file.councilSessions());
                if (session != null) {
                    next.add(session);
                }
            }
        }
        return new ArrayList<>(next);
    }

    /** Where a consultation's last day is missing, if one's is; null if none's is. */
    private static @Nullable String withoutClose(List<Consultation> consultations) {
        for (int i = 0; i < consultations.size(); i++) {
            if (isReported(consultations.get(i)) && consultations.get(i).closed() == null) {
                return CONSULTATIONS.path() + "/" + i + "/opinions/to";
            }
        }
        return null;
    }

    private static boolean isReported(Consultation consultation) {
        ConsultationMatter matter = consultation.matter();
        return matter == null
                || (matter.listing().setting() == Setting.COMMUNE
                        && (matter != ConsultationMatter.DECISION_BINDING_CITIZENS || consultation.opinions() != null));
    }

    private static @Nullable LocalDate closedOn(Consultation consultation) {
        Act closed = consultation.closed();
        return closed == null ? null : closed.on();
    }

    private static @Nullable LocalDate firstAfter(LocalDate day, List<LocalDate> sessions) {
        LocalDate first = null;
        for (LocalDate session : sessions) {
            if (session.isAfter(day) && (first == null || session.isBefore(first))) {
                first = session;
            }
        }
        return first;
    }
}
