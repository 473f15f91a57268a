package vn.danchu.figures;

/** What a figure counts over time; {@link FigureRollUp} adds it up by this. */
public enum FigureKind {
    /** What happened in the period: petitions received, dialogues held. Adds over periods and over units. */
    FLOW,
    /** What there is on the last day of the period: villages, boards, procedures. Over periods the latest holds. */
    STOCK,
    /** What happened since a year or a programme began, up to the last day of the period. Over periods the latest holds. */
    CUMULATIVE
}
