package vn.danchu.compliance;

import org.jspecify.annotations.Nullable;

/** How the places of a dossier and the codes that stand in them are called in a sentence. */
public interface Naming {

    /** Where everything is called by its pointer and its code. */
    Naming NONE = new Naming() {
        @Override
        public String place(String pointer) {
            return pointer;
        }

        @Override
        public @Nullable String word(String pointer, String code) {
            return null;
        }
    };

    /** What stands at this JSON pointer: "Ngày họp, biểu quyết (Bàn và quyết định 4)". */
    String place(String pointer);

    /** What a code means that stands at this pointer, or null if it is none of an enumeration. */
    @Nullable
    String word(String pointer, String code);
}
