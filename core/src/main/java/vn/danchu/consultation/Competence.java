package vn.danchu.consultation;

/** Who may decide a matter put for the people's opinion (L10:28.1, 28.3, 28.4). */
public enum Competence {
    /** The commune: its People's Council, its People's Committee or the Committee's chair. */
    COMMUNE,
    /** A higher State body, which assigned the commune to take opinions. */
    HIGHER_AUTHORITY
}
