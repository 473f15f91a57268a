package vn.danchu.testing.completion;

import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;

/** What holds of every dossier; a dossier of which it does not is shown as small as it can be made. */
@FunctionalInterface
public interface WholeProperty {

    /** What is wrong with it; empty if nothing is. */
    String broken(Dossier dossier);

    /** Fails with a small dossier that breaks it too, if this one does. */
    static void assertHolds(String name, String json, WholeProperty property) {
        if (!property.brokenBy(json).isEmpty()) {
            String small =
                    Shrinking.smallest(json, one -> !property.brokenBy(one).isEmpty());
            throw new AssertionError(name + ": " + property.brokenBy(small) + "\n" + small);
        }
    }

    private String brokenBy(String json) {
        Dossier dossier = DanchuJson.strict().read(json, Dossier.class).value();
        return dossier == null ? "" : broken(dossier);
    }
}
