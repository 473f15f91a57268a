package vn.danchu.scoring.set;

/** The stages of a year's scoring, in their usual order. A set names those it has. */
public enum ProcessStage {
    /** Đăng ký: the unit registers at the start of the year. */
    REGISTRATION,
    /** Tự chấm điểm: the unit scores itself. */
    SELF_SCORING,
    /** Niêm yết lấy ý kiến: the draft result is posted for comment. */
    PUBLICATION,
    /** Gửi hồ sơ: the file goes to the appraiser. */
    SUBMISSION,
    /** Yêu cầu bổ sung: the appraiser asks for what is missing. */
    RETURN,
    /** Bổ sung hồ sơ: the unit adds it. */
    SUPPLEMENT,
    /** Thẩm định: the appraiser scores. */
    APPRAISAL,
    /** Giải trình: the unit explains. */
    EXPLANATION,
    /** Thẩm định lần hai: the appraiser scores again. */
    SECOND_APPRAISAL,
    /** Chấm điểm của cấp trên: the level above gives its points. */
    SUPERIOR_SCORING,
    /** Quyết định: the competent body decides the rating. */
    DECISION,
    /** Công bố: the result is published. */
    ANNOUNCEMENT,
    /** Báo cáo: the result is reported to the level above. */
    REPORT,
    /** Khiếu nại, phản ánh: someone complains. */
    COMPLAINT,
    /** Xác minh: the complaint is verified. */
    VERIFICATION,
    /** Hủy kết quả: the result is cancelled and the scoring redone. */
    CANCELLATION
}
