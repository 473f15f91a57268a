package vn.danchu.supervision;

/** Posts that the law keeps apart from a seat on a board (L10:37.2, 42.2, 60.2, 77.2). */
public enum Post {
    /** Cán bộ cấp xã. */
    COMMUNE_CADRE,
    /** Công chức cấp xã. */
    COMMUNE_CIVIL_SERVANT,
    /** Người hoạt động không chuyên trách ở cấp xã. */
    COMMUNE_PART_TIME_OFFICER,
    /** Người hoạt động không chuyên trách ở thôn, tổ dân phố, the village head among them. */
    VILLAGE_PART_TIME_OFFICER,
    /** Head of the agency. */
    UNIT_HEAD,
    /** Deputy of the agency's head. */
    UNIT_DEPUTY_HEAD,
    /** Chief accountant of the agency or enterprise. */
    CHIEF_ACCOUNTANT,
    /** Người đại diện có thẩm quyền of the state enterprise. */
    AUTHORISED_REPRESENTATIVE,
    /** Member of the leadership or management of the state enterprise. */
    LEADERSHIP
}
