package vn.danchu.village;

/** Whom a member of an election team represents (D59:6.1.b). */
public enum ElectionTeamRole {
    /** The village Front working committee, whose representative heads the team. */
    FRONT_WORKING_COMMITTEE,
    /** The mass and socio-political organisations. */
    ORGANISATIONS,
    /** The households. */
    HOUSEHOLDS,
    /** Another body, which the decree does not name. */
    OTHER
}
