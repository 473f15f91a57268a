package vn.danchu.tabular;

import java.util.Objects;

/** How the Vietnamese letters of a table are written where it is not Unicode. */
public enum TextEncoding {
    /** One byte a letter, for fonts such as .VnTime (TCVN 5712:1993, third form). */
    TCVN3("TCVN3 (.VnTime)"),
    /** A letter and its marks as two, for fonts such as VNI-Times. */
    VNI("VNI (VNI-Times)"),
    /** UTF-8 that was taken for Latin letters and written as UTF-8 once more. */
    DOUBLE_UTF8("UTF-8 × 2");

    private final String label;

    TextEncoding(String label) {
        this.label = label;
    }

    /** Its name as users know it. */
    String label() {
        return label;
    }

    /** The text in Unicode, composed; letters that the encoding does not have stay. */
    public String decode(String text) {
        Objects.requireNonNull(text, "text");
        return LegacyText.decode(text, this);
    }
}
