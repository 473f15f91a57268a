package vn.danchu.consultation;

import java.util.List;
import vn.danchu.compliance.NormGroup;
import vn.danchu.law.Setting;

/** What the library judges of what the people, staff and workers are asked for their opinion on (<i>tham gia ý kiến</i>): the door of the package, beside which its texts stand. */
public final class ConsultationLaw {

    private ConsultationLaw() {}

    /** Its norms, in the order of the law, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<NormGroup<?>> norms() {
        return List.of(
                NormGroup.of(ConsultationFile.class, () -> ConsultationFileNorms.ALL, Setting.values()),
                NormGroup.of(Consultation.class, () -> ConsultationNorms.ALL, Setting.values()));
    }
}
