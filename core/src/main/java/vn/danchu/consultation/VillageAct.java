package vn.danchu.consultation;

/** What a project on villages and residential groups does (thôn, tổ dân phố, D185:12, 13). */
public enum VillageAct {
    /** Villages are set up, rearranged or reorganised (D185:12). */
    SET_UP_OR_REARRANGED,
    /** A village is dissolved (D185:13.1). */
    DISSOLVED,
    /** A village is renamed (D185:13.2). */
    RENAMED,
    /** A cluster of households is joined to a village (ghép cụm dân cư, D185:13.3). */
    CLUSTER_JOINED
}
