package vn.danchu.supervision;

/** How members of a board were elected. */
public enum ElectionForm {
    /** At a meeting of the village's residents (L10:17.2, D59:13.1, 17.1). */
    VILLAGE_MEETING,
    /** At the staff conference or workers' conference (L10:60.1, 77.1). */
    CONFERENCE,
    /** By ballots, after a meeting or conference could not be held or lacked attendance (L10:19.1.b, 50.2, 68.2). */
    BALLOTS,
    /** In another way: appointed, voted online. */
    OTHER
}
