package vn.danchu.consultation;

import static vn.danchu.law.Listing.agency;
import static vn.danchu.law.Listing.commune;
import static vn.danchu.law.Listing.employer;
import static vn.danchu.law.Listing.enterprise;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Listing;

/**
 * What opinions are taken on before the decision: L10:25, 53, 71 and D145:44.1. L10:25.4 has two sub-items, because
 * administrative units and villages have decrees of their own; L10:25.6 was reworded by L47:57.3 from 1 July 2025, so it has
 * a sub-item for each wording.
 */
public enum ConsultationMatter implements CatalogueEntry {
    /**
     * Draft socio-economic development plan and the plans that go with it (L10:25.1, <i>Dự thảo kế hoạch phát triển
     * kinh tế - xã hội, phương án chuyển đổi cơ cấu kinh tế, định canh, định cư</i>).
     */
    DEVELOPMENT_PLAN(commune(
            "L10:25.1",
            "Dự thảo kế hoạch phát triển kinh tế - xã hội, phương án chuyển đổi cơ cấu kinh tế, định canh, định cư",
            "Draft socio-economic development plan and related plans")),
    /**
     * Draft land-use plan; use of the land fund the commune manages (L10:25.2, <i>Dự thảo quy hoạch sử dụng đất;
     * quỹ đất giao cấp xã quản lý</i>; the district's until L97:4.6).
     */
    LAND_USE(commune(
                    "L10:25.2",
                    "Dự thảo quy hoạch sử dụng đất; quỹ đất giao cấp xã quản lý",
                    "Draft land-use plan; land fund the commune manages")
            .until(
                    Instruments.BEFORE_L97,
                    "Dự thảo quy hoạch sử dụng đất cấp huyện; quỹ đất giao cấp xã quản lý",
                    "Draft district land-use plan; land fund the commune manages")),
    /**
     * Policies on investment, land, environment, compensation and resettlement of large projects (L10:25.3, <i>Chủ
     * trương, chính sách đầu tư, đất đai, môi trường, đền bù, tái định cư của dự án</i>).
     */
    PROJECTS_AND_RESETTLEMENT(commune(
            "L10:25.3",
            "Chủ trương, chính sách đầu tư, đất đai, môi trường, đền bù, tái định cư của dự án",
            "Investment, land, environment, compensation and resettlement policies of projects")),
    /**
     * Administrative units and villages; say which by the sub-item (L10:25.4, <i>Dự thảo đề án về đơn vị hành chính;
     * về thôn, tổ dân phố</i>).
     */
    UNITS_AND_VILLAGES(commune(
            "L10:25.4",
            "Dự thảo đề án về đơn vị hành chính; về thôn, tổ dân phố",
            "Draft projects on administrative units and on villages")),
    /**
     * Draft project on an administrative unit (25.4.a of L10:25.4, <i>Đề án thành lập, giải thể, nhập, chia, điều chỉnh địa
     * giới, đặt tên, đổi tên đơn vị hành chính</i>).
     */
    ADMINISTRATIVE_UNIT(commune(
            "L10:25.4",
            "a",
            "Đề án thành lập, giải thể, nhập, chia, điều chỉnh địa giới, đặt tên, đổi tên đơn vị hành chính",
            "Project on an administrative unit")),
    /**
     * Draft project on a village or residential group (25.4.b of L10:25.4, <i>Đề án thành lập, giải thể, nhập, chia, đặt tên,
     * đổi tên thôn, tổ dân phố, ghép cụm dân cư</i>).
     */
    VILLAGE(commune(
            "L10:25.4",
            "b",
            "Đề án thành lập, giải thể, nhập, chia, đặt tên, đổi tên thôn, tổ dân phố, ghép cụm dân cư",
            "Project on a village or residential group")),
    /**
     * Draft administrative decision of the People's Committee that touches the community's interests (L10:25.5, <i>Dự
     * thảo quyết định hành chính có liên quan đến lợi ích cộng đồng</i>).
     */
    COMMUNITY_INTERESTS(commune(
            "L10:25.5",
            "Dự thảo quyết định hành chính có liên quan đến lợi ích cộng đồng",
            "Draft administrative decision touching the community's interests")),
    /** Draft planning (L10:25.6, <i>Dự thảo về quy hoạch</i>). */
    PLANNING(commune("L10:25.6", "Dự thảo về quy hoạch", "Draft planning")),
    /**
     * Draft construction planning: the wording to 30 June 2025 (25.6.a of L10:25.6, <i>Dự thảo quy hoạch chung xây dựng, phân
     * khu, chi tiết, quy hoạch xây dựng xã và điểm dân cư nông thôn</i>).
     */
    CONSTRUCTION_PLANNING(commune(
                    "L10:25.6",
                    "a",
                    "Dự thảo quy hoạch chung xây dựng, phân khu, chi tiết, quy hoạch xây dựng xã và điểm dân cư nông thôn",
                    "Draft general, zoning, detailed, commune and rural residential-point construction planning")
            .on(Wording.OF_2022)),
    /**
     * Draft urban and rural planning: the wording from 1 July 2025 (25.6.b of L10:25.6, <i>Dự thảo quy hoạch đô thị và nông
     * thôn</i>).
     */
    URBAN_AND_RURAL_PLANNING(
            commune("L10:25.6", "b", "Dự thảo quy hoạch đô thị và nông thôn", "Draft urban and rural planning")
                    .on(Wording.OF_2024)),
    /** Draft democracy regulation of the commune (L10:25.7, <i>Dự thảo quy chế thực hiện dân chủ của cấp xã</i>). */
    DEMOCRACY_REGULATION(
            commune("L10:25.7", "Dự thảo quy chế thực hiện dân chủ của cấp xã", "Draft democracy regulation")),
    /**
     * Draft administrative decision that imposes duties on citizens or ends or limits their rights (L10:25.8, <i>Dự
     * thảo quyết định hành chính xác lập nghĩa vụ hoặc làm chấm dứt, hạn chế quyền, lợi ích của công dân</i>).
     */
    DECISION_BINDING_CITIZENS(commune(
            "L10:25.8",
            "Dự thảo quyết định hành chính xác lập nghĩa vụ hoặc làm chấm dứt, hạn chế quyền, lợi ích của công dân",
            "Draft decision imposing duties on citizens or ending or limiting their rights")),
    /**
     * Other matters by law, regulation, request, or because the commune sees the need (L10:25.9, <i>Nội dung khác theo
     * pháp luật, quy chế, yêu cầu hoặc cấp xã thấy cần lấy ý kiến</i>).
     */
    OTHER_OF_COMMUNE(commune(
            "L10:25.9",
            "Nội dung khác theo pháp luật, quy chế, yêu cầu hoặc cấp xã thấy cần lấy ý kiến",
            "Other matters by law, regulation, request or need")),
    /**
     * Measures to carry out Party lines and State law (L10:53.1, <i>Giải pháp thực hiện chủ trương của Đảng, pháp luật
     * của Nhà nước</i>).
     */
    POLICY_MEASURES(agency(
            "L10:53.1",
            "Giải pháp thực hiện chủ trương của Đảng, pháp luật của Nhà nước",
            "Measures to carry out Party lines and State law")),
    /** Yearly work plan (L10:53.2, <i>Kế hoạch công tác hằng năm</i>). */
    WORK_PLAN(agency("L10:53.2", "Kế hoạch công tác hằng năm", "Yearly work plan")),
    /** Emulation movements (L10:53.3, <i>Tổ chức phong trào thi đua</i>). */
    EMULATION(agency("L10:53.3", "Tổ chức phong trào thi đua", "Emulation movements")),
    /** Interim and final reports (L10:53.4, <i>Báo cáo sơ kết, tổng kết</i>). */
    REPORTS(agency("L10:53.4", "Báo cáo sơ kết, tổng kết", "Interim and final reports")),
    /**
     * Improving organisation and work; against corruption and waste (L10:53.5, <i>Cải tiến tổ chức, lề lối làm việc;
     * phòng, chống tham nhũng, lãng phí</i>).
     */
    WORK_METHODS(agency(
            "L10:53.5",
            "Cải tiến tổ chức, lề lối làm việc; phòng, chống tham nhũng, lãng phí",
            "Improving organisation and work; against corruption and waste")),
    /**
     * Recruitment, training, elections and appointments (L10:53.6, <i>Kế hoạch tuyển dụng, đào tạo, bồi dưỡng; bầu cử,
     * bổ nhiệm</i>).
     */
    PERSONNEL(agency(
            "L10:53.6",
            "Kế hoạch tuyển dụng, đào tạo, bồi dưỡng; bầu cử, bổ nhiệm",
            "Recruitment, training, elections and appointments")),
    /**
     * Policies on the rights and interests of staff (L10:53.7, <i>Chế độ, chính sách liên quan đến quyền và lợi ích
     * của cán bộ, công chức, viên chức, người lao động</i>).
     */
    STAFF_POLICIES(agency(
            "L10:53.7",
            "Chế độ, chính sách liên quan đến quyền và lợi ích của cán bộ, công chức, viên chức, người lao động",
            "Policies on the rights and interests of staff")),
    /** Draft democracy regulation (L10:53.8, <i>Dự thảo quy chế thực hiện dân chủ</i>). */
    AGENCY_DEMOCRACY_REGULATION(agency("L10:53.8", "Dự thảo quy chế thực hiện dân chủ", "Draft democracy regulation")),
    /** Draft internal spending regulation (L10:53.9, <i>Dự thảo quy chế chi tiêu nội bộ</i>). */
    SPENDING_REGULATION(agency("L10:53.9", "Dự thảo quy chế chi tiêu nội bộ", "Draft internal spending regulation")),
    /** Other draft internal rules (L10:53.10, <i>Các dự thảo nội quy, quy chế khác</i>). */
    INTERNAL_RULES(agency("L10:53.10", "Các dự thảo nội quy, quy chế khác", "Other draft internal rules")),
    /** Other matters by law or regulation (L10:53.11, <i>Nội dung khác theo pháp luật, quy chế</i>). */
    OTHER_OF_AGENCY(agency("L10:53.11", "Nội dung khác theo pháp luật, quy chế", "Other matters by law or regulation")),
    /**
     * Internal rules that touch the duties, rights and interests of workers (L10:71.1.a, <i>Nội quy, quy chế, quy định
     * nội bộ liên quan đến nghĩa vụ, quyền và lợi ích của người lao động</i>).
     */
    ENTERPRISE_RULES(enterprise(
            "L10:71.1.a",
            "Nội quy, quy chế, quy định nội bộ liên quan đến nghĩa vụ, quyền và lợi ích của người lao động",
            "Internal rules touching workers' duties, rights and interests")),
    /** Wage scales, payrolls and work norms (L10:71.1.b, <i>Thang lương, bảng lương, định mức lao động</i>). */
    ENTERPRISE_WAGES(enterprise(
            "L10:71.1.b", "Thang lương, bảng lương, định mức lao động", "Wage scales, payrolls, work norms")),
    /**
     * Working conditions, environment, fire safety; against corruption (L10:71.1.c, <i>Cải thiện điều kiện làm việc,
     * bảo vệ môi trường, phòng, chống cháy nổ, tham nhũng</i>).
     */
    ENTERPRISE_CONDITIONS(enterprise(
            "L10:71.1.c",
            "Cải thiện điều kiện làm việc, bảo vệ môi trường, phòng, chống cháy nổ, tham nhũng",
            "Working conditions, environment, fire safety; against corruption")),
    /**
     * Procedures for disputes, discipline and liability (L10:71.1.d, <i>Quy trình giải quyết tranh chấp lao động, kỷ
     * luật lao động, trách nhiệm vật chất</i>).
     */
    ENTERPRISE_PROCEDURES(enterprise(
            "L10:71.1.d",
            "Quy trình giải quyết tranh chấp lao động, kỷ luật lao động, trách nhiệm vật chất",
            "Procedures for disputes, discipline and liability")),
    /** Draft democracy regulation (L10:71.1.đ, <i>Dự thảo quy chế thực hiện dân chủ</i>). */
    ENTERPRISE_DEMOCRACY_REGULATION(
            enterprise("L10:71.1.đ", "Dự thảo quy chế thực hiện dân chủ", "Draft democracy regulation")),
    /** Other matters by law or regulation (L10:71.1.e, <i>Nội dung khác theo pháp luật, quy chế</i>). */
    OTHER_OF_ENTERPRISE(
            enterprise("L10:71.1.e", "Nội dung khác theo pháp luật, quy chế", "Other matters by law or regulation")),
    /**
     * Content and form of the collective agreement, on the workers' organisation's proposal (L10:71.2.a, <i>Nội dung,
     * hình thức thỏa ước lao động tập thể</i>).
     */
    COLLECTIVE_AGREEMENT(enterprise(
            "L10:71.2.a",
            "Nội dung, hình thức thỏa ước lao động tập thể",
            "Content and form of the collective agreement")),
    /**
     * Content and form of dialogue, on the workers' organisation's proposal (L10:71.2.b, <i>Nội dung, hình thức đối
     * thoại tại doanh nghiệp</i>).
     */
    DIALOGUE(
            enterprise("L10:71.2.b", "Nội dung, hình thức đối thoại tại doanh nghiệp", "Content and form of dialogue")),
    /**
     * Employer's rules that touch the rights, duties and interests of workers (D145:44.1.a, <i>Nội quy, quy chế, quy
     * định liên quan đến quyền, nghĩa vụ và lợi ích của người lao động</i>).
     */
    EMPLOYER_RULES(employer(
            "D145:44.1.a",
            "Nội quy, quy chế, quy định liên quan đến quyền, nghĩa vụ và lợi ích của người lao động",
            "Rules touching workers' rights, duties and interests")),
    /**
     * Wage scales, payrolls, work norms; proposals for collective bargaining (D145:44.1.b, <i>Thang lương, bảng lương,
     * định mức lao động; đề xuất nội dung thương lượng tập thể</i>).
     */
    EMPLOYER_WAGES(employer(
            "D145:44.1.b",
            "Thang lương, bảng lương, định mức lao động; đề xuất nội dung thương lượng tập thể",
            "Wage scales, payrolls, work norms; proposals for collective bargaining")),
    /**
     * Saving, productivity, working conditions, environment and fire safety (D145:44.1.c, <i>Tiết kiệm chi phí, nâng
     * cao năng suất, cải thiện điều kiện làm việc, bảo vệ môi trường, phòng cháy nổ</i>).
     */
    EMPLOYER_MEASURES(employer(
            "D145:44.1.c",
            "Tiết kiệm chi phí, nâng cao năng suất, cải thiện điều kiện làm việc, bảo vệ môi trường, phòng cháy nổ",
            "Saving, productivity, working conditions, environment, fire safety")),
    /** Other matters by law (D145:44.1.d, <i>Nội dung khác theo quy định của pháp luật</i>). */
    OTHER_OF_EMPLOYER(employer("D145:44.1.d", "Nội dung khác theo quy định của pháp luật", "Other matters by law"));

    private static final Catalogue<ConsultationMatter> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    ConsultationMatter(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<ConsultationMatter> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }

    /**
     * Whether the list names it on that day.
     *
     * @param day null if not known
     * @return null if that depends on a day that is not known
     */
    public @Nullable Boolean listedOn(@Nullable LocalDate day) {
        InForce days = listing.inForce();
        if (day == null) {
            return days.equals(listing.citation().instrument().inForce()) ? true : null;
        }
        return days.on(day);
    }

    /** What must bring it under its entry; empty where the entry itself says enough, as L10:25.9 does. */
    Set<MatterBasis> bases() {
        return switch (this) {
            case OTHER_OF_AGENCY, OTHER_OF_ENTERPRISE -> EnumSet.of(MatterBasis.LAW, MatterBasis.REGULATION);
            case OTHER_OF_EMPLOYER -> EnumSet.of(MatterBasis.LAW);
            default -> EnumSet.noneOf(MatterBasis.class);
        };
    }

    /** Whether opinions are taken on it on the proposal of the workers' organisation (L10:71.2). */
    boolean onProposal() {
        return this == COLLECTIVE_AGREEMENT || this == DIALOGUE;
    }

    /** The wordings of L10:25.6. */
    private static final class Wording {
        static final InForce OF_2022 = new InForce(LocalDate.of(2023, 7, 1), LocalDate.of(2025, 6, 30));
        static final InForce OF_2024 = InForce.from(LocalDate.of(2025, 7, 1));
    }
}
