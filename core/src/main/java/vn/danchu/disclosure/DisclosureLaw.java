package vn.danchu.disclosure;

import java.util.List;
import vn.danchu.compliance.NormGroup;
import vn.danchu.law.Setting;

/** What the library judges of disclosing information (L10:11-14, 46-48, 64-66; <i>công khai thông tin</i>): the door of the package, beside which its texts stand. */
public final class DisclosureLaw {

    private DisclosureLaw() {}

    /** Its norms, in the order of the law, for {@code vn.danchu.dossier.Norms}, where users find them. */
    public static List<NormGroup<?>> norms() {
        return List.of(
                NormGroup.of(PublicInformation.class, () -> PublicInformationNorms.ALL, Setting.values()),
                NormGroup.of(Disclosure.class, () -> DisclosureNorms.ALL, Setting.values()));
    }
}
