package vn.danchu.supervision;

/** A body through which the people inspect and supervise (L10:31.2, 57.2, 76.2). */
public enum SupervisingBody {
    /** Ban Thanh tra nhân dân: in communes, agencies and state enterprises (L10:36, 60, 77). */
    INSPECTION_BOARD,
    /** Ban Giám sát đầu tư của cộng đồng: in communes, one a programme or project (L10:41). */
    INVESTMENT_SUPERVISION_BOARD
}
