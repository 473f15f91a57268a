package vn.danchu.consultation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Fact;
import vn.danchu.record.Act;

/** When the people, staff or workers were consulted on a regulation of which there is no draft on file: by the consultations. */
final class RegulationConsulted {

    private static final String CONSULTATIONS = "/consultations";
    private static final List<String> READ =
            List.of(CONSULTATIONS, CONSULTATIONS + "/*/matter", CONSULTATIONS + "/*/opinions");

    private RegulationConsulted() {}

    /** In a workplace, which may have consulted its staff in a way of which no consultation is on file. */
    static Fact<ConsultationFile, Act> inWorkplace() {
        String own = "/workplaceRegulation/staffConsulted";
        List<String> reads = new ArrayList<>(READ);
        reads.add(own);
        return Fact.with(
                own,
                reads,
                (file, circumstances) -> {
                    Act said = file.issuedRegulation() == null
                            ? null
                            : file.issuedRegulation().consulted();
                    return said != null ? said : closed(file);
                },
                (file, circumstances) -> gaps(file, own));
    }

    /** In a commune: where no consultation on it is on file, there was none. */
    static Fact<ConsultationFile, Act> inCommune() {
        String drafts = "/regulationDrafts";
        return Fact.with(
                drafts,
                READ,
                (file, circumstances) -> {
                    boolean none = file.consultations() != null
                            && file.consultations().stream()
                                    .allMatch(one -> one.matter() != null && !isOnRegulation(one));
                    return none ? Act.notDone() : closed(file);
                },
                (file, circumstances) -> gaps(file, drafts));
    }

    /** When the first consultation on it was closed. */
    private static @Nullable Act closed(ConsultationFile file) {
        List<Consultation> consultations = file.consultations() == null ? List.of() : file.consultations();
        for (Consultation consultation : consultations) {
            if (isOnRegulation(consultation)) {
                return consultation.closed();
            }
        }
        return null;
    }

    private static boolean isOnRegulation(Consultation consultation) {
        ConsultationMatter matter = consultation.matter();
        return matter == ConsultationMatter.DEMOCRACY_REGULATION
                || matter == ConsultationMatter.AGENCY_DEMOCRACY_REGULATION
                || matter == ConsultationMatter.ENTERPRISE_DEMOCRACY_REGULATION;
    }

    /** The consultations; else what one of them does not say; else where the record itself would say it. */
    private static List<String> gaps(ConsultationFile file, String own) {
        List<Consultation> consultations = file.consultations();
        if (consultations == null) {
            return List.of(CONSULTATIONS);
        }
        List<String> matters = new ArrayList<>();
        for (int i = 0; i < consultations.size(); i++) {
            if (isOnRegulation(consultations.get(i))) {
                String opinions = CONSULTATIONS + "/" + i + "/opinions";
                return List.of(consultations.get(i).opinions() == null ? opinions : opinions + "/to");
            }
            if (consultations.get(i).matter() == null) {
                matters.add(CONSULTATIONS + "/" + i + "/matter");
            }
        }
        return matters.isEmpty() ? List.of(own) : matters;
    }
}
