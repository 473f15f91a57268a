package vn.danchu.consultation;

/** What the file of a project on a village holds when it goes to the commune People's Council (D185:12.3, 13). */
public enum VillageProjectDocument {
    /** The People's Committee's submission. */
    SUBMISSION,
    /** The project or plan. */
    PROJECT,
    /** The list of households of a village that is dissolved. */
    HOUSEHOLD_LIST,
    /** The report on the people's opinions and how they were answered. */
    OPINIONS_REPORT,
    /** The draft resolution, or the draft decision in a special zone without a Council. */
    DRAFT_RESOLUTION
}
