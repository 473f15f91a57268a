package vn.danchu.scoring.set;

import static vn.danchu.scoring.set.MeasureType.COUNT;
import static vn.danchu.scoring.set.MeasureType.RATIO;
import static vn.danchu.scoring.set.MeasureType.YES_NO;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;

/**
 * The measures of Law 10/2022/QH15 that every criteria set may read without defining them. A ratio counts records of
 * the scored period; what does not apply to a unit is given as {@link MeasureValue.NotApplicable}.
 */
public final class LawMeasures {

    /** Items that the unit must disclose and did, of all it must disclose. */
    public static final Measure ITEMS_DISCLOSED = measure(
            "disclosure.items.disclosed",
            RATIO,
            "Tỷ lệ nội dung phải công khai đã được công khai",
            "Share of required items that were disclosed",
            "L10:11",
            "L10:46",
            "L10:64",
            "D145:43");

    /** Disclosures made in time, of all made. */
    public static final Measure DISCLOSED_ON_TIME = measure(
            "disclosure.onTime",
            RATIO,
            "Tỷ lệ lượt công khai đúng thời điểm",
            "Share of disclosures made on time",
            "L10:12.3",
            "L10:47.2",
            "L10:65.2");

    /** Disclosures made in the required forms, of all made. */
    public static final Measure DISCLOSED_IN_RIGHT_FORM = measure(
            "disclosure.rightForm",
            RATIO,
            "Tỷ lệ nội dung được công khai đúng hình thức",
            "Share of items disclosed in the required forms",
            "L10:13",
            "L10:48",
            "L10:66",
            "D145:43");

    /** Postings that hung as long as they must, of all that had to hang and whose time has run. */
    public static final Measure POSTED_LONG_ENOUGH = measure(
            "disclosure.longEnough",
            RATIO,
            "Tỷ lệ nội dung được niêm yết, đăng tải đủ thời hạn",
            "Share of postings that stood long enough",
            "L10:13.2",
            "L10:48",
            "L10:66");

    /** Whether the plan for disclosure exists. */
    public static final Measure DISCLOSURE_PLAN = measure(
            "organisation.disclosurePlan",
            YES_NO,
            "Có kế hoạch thực hiện việc công khai thông tin",
            "A plan for disclosure exists",
            "L10:14.1");

    /** Whether the plan for decisions by the people exists. */
    public static final Measure DECISION_PLAN = measure(
            "organisation.decisionPlan",
            YES_NO,
            "Có kế hoạch tổ chức để Nhân dân bàn, quyết định",
            "A plan for decisions by the people exists",
            "L10:23.1");

    /** Whether the plan for consultation exists. */
    public static final Measure CONSULTATION_PLAN = measure(
            "organisation.consultationPlan",
            YES_NO,
            "Có kế hoạch tổ chức lấy ý kiến",
            "A plan for consultation exists",
            "L10:28.1",
            "L10:55.1");

    /** Whether the regulation on democracy is issued. */
    public static final Measure REGULATION = measure(
            "organisation.regulation",
            YES_NO,
            "Đã ban hành quy chế thực hiện dân chủ",
            "The regulation on democracy is issued",
            "L10:35.2.c",
            "L10:59.1.a",
            "L10:81.1.a",
            "D145:48");

    /** Whether the regulation was made known to those it concerns. */
    public static final Measure REGULATION_MADE_KNOWN = measure(
            "organisation.regulationMadeKnown", YES_NO,
            "Quy chế thực hiện dân chủ đã được phổ biến, công khai", "The regulation on democracy was made known",
            "L10:8.2", "D145:48.3");

    /** Reports on democracy made, of those the unit must make. */
    public static final Measure REPORTS_MADE = measure(
            "organisation.reports",
            RATIO,
            "Tỷ lệ báo cáo về thực hiện dân chủ đã thực hiện",
            "Share of required reports on democracy that were made",
            "L10:14.3",
            "L10:23.1",
            "L10:28.5");

    /** Decisions taken in a form the law allows for their matter, of all taken. */
    public static final Measure DECIDED_IN_RIGHT_FORM = measure(
            "decision.rightForm",
            RATIO,
            "Tỷ lệ nội dung bàn, quyết định đúng hình thức",
            "Share of decisions taken in the right form",
            "L10:17",
            "L10:50",
            "L10:68");

    /** Decisions declared adopted that reached the legal threshold, of all declared adopted. */
    public static final Measure DECIDED_BY_THRESHOLD = measure(
            "decision.threshold",
            RATIO,
            "Tỷ lệ quyết định đạt tỷ lệ tán thành theo luật",
            "Share of decisions that reached the legal threshold",
            "L10:21.1",
            "L10:51.2",
            "L10:69.2");

    /** Decisions sent to the commune in time, of all that had to be sent. */
    public static final Measure DECISIONS_SENT_IN_TIME = measure(
            "decision.sentInTime",
            RATIO,
            "Tỷ lệ quyết định của cộng đồng dân cư được gửi đúng hạn",
            "Share of decisions sent in time",
            "L10:20.3");

    /** Decisions answered by recognition or refusal in time, of all that needed it. */
    public static final Measure DECISIONS_RECOGNISED_IN_TIME = measure(
            "decision.recognisedInTime",
            RATIO,
            "Tỷ lệ quyết định được công nhận hoặc trả lời đúng hạn",
            "Share of decisions recognised or answered in time",
            "L10:21.2");

    /** Villages that held the yearly conference, of all villages. */
    public static final Measure VILLAGE_CONFERENCES = measure(
            "conference.villages",
            RATIO,
            "Tỷ lệ thôn, tổ dân phố tổ chức hội nghị định kỳ cuối năm",
            "Share of villages that held the yearly residents' conference",
            "L10:33.1");

    /** Whether the yearly conference of staff or workers was held in time. */
    public static final Measure STAFF_CONFERENCE = measure(
            "conference.staff",
            YES_NO,
            "Đã tổ chức hội nghị cán bộ, công chức, viên chức, người lao động đúng thời hạn",
            "The yearly conference of staff or workers was held in time",
            "L10:51.1",
            "L10:69.1",
            "D145:47");

    /** Whether that conference was valid and did what it must. */
    public static final Measure STAFF_CONFERENCE_VALID = measure(
            "conference.staffValid",
            YES_NO,
            "Hội nghị bảo đảm thành phần, số người dự và nội dung theo quy định",
            "The conference met the rules on who attends, how many and what is dealt with",
            "L10:51.2",
            "L10:69.2",
            "D145:47");

    /** Matters put to consultation, of those that had to be. */
    public static final Measure MATTERS_CONSULTED = measure(
            "consultation.matters",
            RATIO,
            "Tỷ lệ nội dung phải lấy ý kiến đã được lấy ý kiến",
            "Share of required matters put to consultation",
            "L10:25",
            "L10:53",
            "L10:71",
            "D145:44");

    /** Consultations that stood open long enough, of all closed. */
    public static final Measure CONSULTED_LONG_ENOUGH = measure(
            "consultation.longEnough",
            RATIO,
            "Tỷ lệ cuộc lấy ý kiến bảo đảm thời gian",
            "Share of consultations open long enough",
            "L10:28.2");

    /** Consultations whose result and explanation were published, of all closed. */
    public static final Measure CONSULTATION_FEEDBACK = measure(
            "consultation.feedback",
            RATIO,
            "Tỷ lệ cuộc lấy ý kiến có công khai giải trình, tiếp thu",
            "Share of consultations with published feedback",
            "L10:28.3",
            "L10:55.1",
            "L10:74.1");

    /** Whether the yearly dialogue was held. */
    public static final Measure DIALOGUE = measure(
            "dialogue.held",
            YES_NO,
            "Đã tổ chức hội nghị trao đổi, đối thoại trong năm",
            "The yearly dialogue was held",
            "L10:32.1",
            "L10:59.1.b",
            "L10:73.1",
            "D145:39");

    /** Dialogues prepared and held as the rules say, of all held. */
    public static final Measure DIALOGUE_PROPER = measure(
            "dialogue.proper",
            RATIO,
            "Tỷ lệ cuộc đối thoại bảo đảm thành phần, trình tự theo quy định",
            "Share of dialogues that followed the rules on members and procedure",
            "D145:38",
            "D145:39");

    /** Whether the people's inspection board is composed as it must be. */
    public static final Measure INSPECTION_BOARD = measure(
            "supervision.inspectionBoard",
            YES_NO,
            "Ban Thanh tra nhân dân được thành lập đúng quy định",
            "The people's inspection board is properly composed",
            "L10:36",
            "L10:60",
            "L10:77");

    /** Investment supervision boards composed as they must be, of all. */
    public static final Measure INVESTMENT_BOARDS = measure(
            "supervision.investmentBoards",
            RATIO,
            "Tỷ lệ Ban Giám sát đầu tư của cộng đồng được thành lập đúng quy định",
            "Share of investment supervision boards properly composed",
            "L10:41");

    /** Recommendations answered within 15 days, of all whose time has run. */
    public static final Measure RECOMMENDATIONS_ANSWERED = measure(
            "supervision.recommendationsAnswered",
            RATIO,
            "Tỷ lệ kiến nghị được giải quyết và thông báo kết quả trong 15 ngày",
            "Share of recommendations answered within 15 days",
            "L10:40.1.c",
            "L10:45.1.c",
            "L10:63.1.c",
            "L10:81.1");

    /** Boards that reported, of those that had to. */
    public static final Measure BOARD_REPORTS = measure(
            "supervision.boardReports",
            RATIO,
            "Tỷ lệ Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng có báo cáo hoạt động",
            "Share of boards that reported on their work",
            "L10:39.3",
            "L10:44.3",
            "L10:62.3",
            "L10:79.3");

    /** Whether a way to give opinions and to be answered is open. */
    public static final Measure FEEDBACK_CHANNEL = measure(
            "supervision.feedbackChannel",
            YES_NO,
            "Có hệ thống, cơ chế tiếp nhận góp ý, kiến nghị, phản ánh",
            "A system to receive opinions and recommendations is in place",
            "L10:35.2.a",
            "L10:59.1.b");

    /** Norms complied with, of all that could be judged, of the whole law. */
    public static final Measure NORMS_COMPLIED = measure(
            "norms.complied", RATIO, "Tỷ lệ quy định được thực hiện đúng", "Share of norms complied with", "L10:8.3");

    /** Norms on disclosure complied with, of all that could be judged. */
    public static final Measure NORMS_DISCLOSURE = measure(
            "norms.disclosure",
            RATIO,
            "Tỷ lệ quy định về công khai thông tin được thực hiện đúng",
            "Share of norms on disclosure complied with",
            "L10:11",
            "L10:46",
            "L10:64");

    /** Norms on decisions complied with, of all that could be judged. */
    public static final Measure NORMS_DECISION = measure(
            "norms.decision",
            RATIO,
            "Tỷ lệ quy định về bàn và quyết định được thực hiện đúng",
            "Share of norms on decisions complied with",
            "L10:15",
            "L10:49",
            "L10:67");

    /** Norms on consultation complied with, of all that could be judged. */
    public static final Measure NORMS_CONSULTATION = measure(
            "norms.consultation",
            RATIO,
            "Tỷ lệ quy định về tham gia ý kiến được thực hiện đúng",
            "Share of norms on consultation complied with",
            "L10:25",
            "L10:53",
            "L10:71");

    /** Norms on supervision complied with, of all that could be judged. */
    public static final Measure NORMS_SUPERVISION = measure(
            "norms.supervision",
            RATIO,
            "Tỷ lệ quy định về kiểm tra, giám sát được thực hiện đúng",
            "Share of norms on supervision complied with",
            "L10:30",
            "L10:56",
            "L10:75");

    /** Complaints and recommendations of citizens or staff answered in time, of all whose time has run. */
    public static final Measure PETITIONS_ANSWERED = measure(
            "benefit.petitionsAnswered",
            RATIO,
            "Tỷ lệ khiếu nại, kiến nghị, phản ánh được giải quyết, trả lời kịp thời",
            "Share of complaints and petitions answered in time",
            "L10:35.2.b",
            "L10:59.1.c",
            "L10:81.1");

    /** The mean of a satisfaction survey's weighted options, of the largest weight. */
    public static final Measure SATISFACTION = measure(
            "benefit.satisfaction",
            RATIO,
            "Mức độ hài lòng qua khảo sát",
            "Satisfaction by survey",
            "L10:34.1",
            "L10:35.2.a",
            "L10:7.3");

    /** Prohibited acts that a competent body has established. */
    public static final Measure PROHIBITED_ACTS = measure(
            "prohibited.acts",
            COUNT,
            "Số hành vi bị nghiêm cấm đã được cơ quan có thẩm quyền kết luận",
            "Prohibited acts established by a competent body",
            "L10:9");

    private static final List<Measure> ALL = List.of(
            ITEMS_DISCLOSED,
            DISCLOSED_ON_TIME,
            DISCLOSED_IN_RIGHT_FORM,
            POSTED_LONG_ENOUGH,
            DISCLOSURE_PLAN,
            DECISION_PLAN,
            CONSULTATION_PLAN,
            REGULATION,
            REGULATION_MADE_KNOWN,
            REPORTS_MADE,
            DECIDED_IN_RIGHT_FORM,
            DECIDED_BY_THRESHOLD,
            DECISIONS_SENT_IN_TIME,
            DECISIONS_RECOGNISED_IN_TIME,
            VILLAGE_CONFERENCES,
            STAFF_CONFERENCE,
            STAFF_CONFERENCE_VALID,
            MATTERS_CONSULTED,
            CONSULTED_LONG_ENOUGH,
            CONSULTATION_FEEDBACK,
            DIALOGUE,
            DIALOGUE_PROPER,
            INSPECTION_BOARD,
            INVESTMENT_BOARDS,
            RECOMMENDATIONS_ANSWERED,
            BOARD_REPORTS,
            FEEDBACK_CHANNEL,
            NORMS_COMPLIED,
            NORMS_DISCLOSURE,
            NORMS_DECISION,
            NORMS_CONSULTATION,
            NORMS_SUPERVISION,
            PETITIONS_ANSWERED,
            SATISFACTION,
            PROHIBITED_ACTS);
    private static final Map<String, Measure> BY_KEY =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Measure::key, Function.identity()));

    private LawMeasures() {}

    private static Measure measure(String key, MeasureType type, String vi, String en, String... citations) {
        List<Citation> cited = Arrays.stream(citations).map(Citation::parse).toList();
        return new Measure(key, type, new Label(vi, en), null, cited);
    }

    /** Every measure, in a fixed order. */
    public static List<Measure> all() {
        return ALL;
    }

    /** The measure of this key, or null if there is none. */
    public static @Nullable Measure find(String key) {
        return BY_KEY.get(key);
    }
}
