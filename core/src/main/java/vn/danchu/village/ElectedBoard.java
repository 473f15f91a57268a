package vn.danchu.village;

/** A board whose members villages elect at a meeting (L10:15.5). */
public enum ElectedBoard {
    /** The people's inspection board of the commune. */
    INSPECTION_BOARD,
    /** The investment supervision board of the community. */
    INVESTMENT_SUPERVISION_BOARD
}
