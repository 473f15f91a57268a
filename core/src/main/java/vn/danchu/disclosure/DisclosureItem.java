package vn.danchu.disclosure;

import static vn.danchu.law.Listing.agency;
import static vn.danchu.law.Listing.commune;
import static vn.danchu.law.Listing.employer;
import static vn.danchu.law.Listing.enterprise;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.InForce;
import vn.danchu.law.Listing;

/**
 * What must be disclosed: L10:11, 46, 64.1 and D145:43.1. Clauses that officials keep as several items have sub-items.
 * L10:11.3 was reworded by L47:57.3 from 1 July 2025, so its planning sub-items end or begin there.
 */
public enum DisclosureItem implements CatalogueEntry {
    /**
     * Yearly socio-economic development plan and its results (L10:11.1, <i>Kế hoạch phát triển kinh tế - xã hội,
     * chuyển dịch cơ cấu kinh tế hằng năm và kết quả</i>).
     */
    DEVELOPMENT_PLAN(commune(
            "L10:11.1",
            "Kế hoạch phát triển kinh tế - xã hội, chuyển dịch cơ cấu kinh tế hằng năm và kết quả",
            "Yearly socio-economic development plan and its results")),
    /**
     * The year's plan and scheme of economic restructuring (11.1.a of L10:11.1, <i>Kế hoạch phát triển kinh tế - xã hội,
     * phương án chuyển dịch cơ cấu kinh tế hằng năm</i>).
     */
    YEARLY_PLAN(commune(
            "L10:11.1",
            "a",
            "Kế hoạch phát triển kinh tế - xã hội, phương án chuyển dịch cơ cấu kinh tế hằng năm",
            "The year's plan and scheme of economic restructuring")),
    /** Results of the year's plan (11.1.b of L10:11.1, <i>Kết quả thực hiện kế hoạch, phương án hằng năm</i>). */
    YEARLY_RESULTS(
            commune("L10:11.1", "b", "Kết quả thực hiện kế hoạch, phương án hằng năm", "Results of the year's plan")),
    /**
     * Budget, its execution and settlement; financial plans (L10:11.2, <i>Dự toán, thực hiện và quyết toán ngân sách;
     * kế hoạch hoạt động tài chính</i>).
     */
    BUDGET(commune(
            "L10:11.2",
            "Dự toán, thực hiện và quyết toán ngân sách; kế hoạch hoạt động tài chính",
            "Budget, its execution and settlement; financial plans")),
    /** Draft budget put to the People's Council (11.2.a of L10:11.2, <i>Dự toán ngân sách trình Hội đồng nhân dân</i>). */
    BUDGET_DRAFT(commune(
            "L10:11.2", "a", "Dự toán ngân sách trình Hội đồng nhân dân", "Draft budget put to the People's Council")),
    /** Adopted budget (11.2.b of L10:11.2, <i>Dự toán ngân sách đã được quyết định</i>). */
    BUDGET_ADOPTED(commune("L10:11.2", "b", "Dự toán ngân sách đã được quyết định", "Adopted budget")),
    /**
     * Budget execution by quarter, half year and year (11.2.c of L10:11.2, <i>Tình hình thực hiện dự toán theo quý, 06 tháng,
     * năm</i>).
     */
    BUDGET_EXECUTION(commune(
            "L10:11.2",
            "c",
            "Tình hình thực hiện dự toán theo quý, 06 tháng, năm",
            "Budget execution by quarter, half year and year")),
    /** Approved settlement (11.2.d of L10:11.2, <i>Quyết toán ngân sách đã được phê chuẩn</i>). */
    BUDGET_SETTLEMENT(commune("L10:11.2", "d", "Quyết toán ngân sách đã được phê chuẩn", "Approved settlement")),
    /**
     * Follow-up of the State Audit's recommendations (11.2.đ of L10:11.2, <i>Kết quả thực hiện kiến nghị của Kiểm toán nhà
     * nước</i>).
     */
    AUDIT_FOLLOW_UP(commune(
            "L10:11.2",
            "đ",
            "Kết quả thực hiện kiến nghị của Kiểm toán nhà nước",
            "Follow-up of the State Audit's recommendations")),
    /**
     * Investment projects; land recovery; land funds; planning (L10:11.3, <i>Dự án, công trình đầu tư; thu hồi đất;
     * quỹ đất; quy hoạch</i>).
     */
    PROJECTS_LAND_AND_PLANNING(commune(
            "L10:11.3",
            "Dự án, công trình đầu tư; thu hồi đất; quỹ đất; quy hoạch",
            "Investment projects; land recovery; land funds; planning")),
    /** Investment projects and their progress (11.3.a of L10:11.3, <i>Dự án, công trình đầu tư và tiến độ thực hiện</i>). */
    PROJECTS(commune(
            "L10:11.3",
            "a",
            "Dự án, công trình đầu tư và tiến độ thực hiện",
            "Investment projects and their progress")),
    /**
     * Land recovery, compensation, support and resettlement plans (11.3.b of L10:11.3, <i>Kế hoạch thu hồi đất, bồi thường, hỗ
     * trợ, tái định cư</i>).
     */
    LAND_RECOVERY(commune(
            "L10:11.3",
            "b",
            "Kế hoạch thu hồi đất, bồi thường, hỗ trợ, tái định cư",
            "Land recovery, compensation, support and resettlement plans")),
    /** District construction plan (11.3.c of L10:11.3, <i>Quy hoạch xây dựng vùng huyện</i>). */
    DISTRICT_PLAN(commune("L10:11.3", "c", "Quy hoạch xây dựng vùng huyện", "District construction plan")
            .on(Wording.OF_2022)),
    /**
     * Construction plans of the commune and of rural residential points (11.3.d of L10:11.3, <i>Quy hoạch xây dựng xã và điểm
     * dân cư nông thôn</i>).
     */
    COMMUNE_PLAN(commune(
                    "L10:11.3",
                    "d",
                    "Quy hoạch xây dựng xã và điểm dân cư nông thôn",
                    "Construction plans of the commune and of rural residential points")
            .on(Wording.OF_2022)),
    /**
     * Township, zoning and detailed plans (11.3.đ of L10:11.3, <i>Quy hoạch chung thị trấn, quy hoạch phân khu, quy hoạch chi
     * tiết</i>).
     */
    TOWNSHIP_PLANS(commune(
                    "L10:11.3",
                    "đ",
                    "Quy hoạch chung thị trấn, quy hoạch phân khu, quy hoạch chi tiết",
                    "Township, zoning and detailed plans")
            .on(Wording.OF_2022)),
    /**
     * Plan for the land fund the commune manages (11.3.e of L10:11.3, <i>Kế hoạch quản lý, sử dụng quỹ đất do cấp xã quản
     * lý</i>).
     */
    LAND_FUND(commune(
            "L10:11.3",
            "e",
            "Kế hoạch quản lý, sử dụng quỹ đất do cấp xã quản lý",
            "Plan for the land fund the commune manages")),
    /** Plan for leasing public-purpose farm land (11.3.g of L10:11.3, <i>Kế hoạch cho thuê đất công ích</i>). */
    PUBLIC_PURPOSE_LAND(
            commune("L10:11.3", "g", "Kế hoạch cho thuê đất công ích", "Plan for leasing public-purpose farm land")),
    /**
     * General, zoning and detailed plans of district, commune and special zone (11.3.h of L10:11.3 by L47:57.3.a and L97:4.3,
     * <i>Quy hoạch chung huyện, xã, đặc khu; quy hoạch phân khu, quy hoạch chi tiết</i>).
     */
    GENERAL_PLANS(commune(
                    "L10:11.3",
                    "h",
                    "Quy hoạch chung huyện, xã, đặc khu; quy hoạch phân khu, quy hoạch chi tiết",
                    "General, zoning and detailed plans of district, commune and special zone")
            .on(Wording.OF_2024)),
    /**
     * Democracy regulation; officials' duties and powers; code of conduct (L10:11.4, <i>Quy chế thực hiện dân chủ;
     * nhiệm vụ, quyền hạn của cán bộ, công chức; quy tắc ứng xử</i>).
     */
    REGULATION_AND_DUTIES(commune(
            "L10:11.4",
            "Quy chế thực hiện dân chủ; nhiệm vụ, quyền hạn của cán bộ, công chức; quy tắc ứng xử",
            "Democracy regulation; officials' duties and powers; code of conduct")),
    /**
     * Funds, investments and grants; contributions raised from the people (L10:11.5, <i>Các loại quỹ, khoản đầu tư,
     * tài trợ; các khoản huy động Nhân dân đóng góp</i>).
     */
    FUNDS_AND_CONTRIBUTIONS(commune(
            "L10:11.5",
            "Các loại quỹ, khoản đầu tư, tài trợ; các khoản huy động Nhân dân đóng góp",
            "Funds, investments and grants; contributions raised from the people")),
    /** Public assets and income from them (L10:11.6, <i>Tài sản công và nguồn lực tài chính từ tài sản công</i>). */
    PUBLIC_ASSETS(commune(
            "L10:11.6", "Tài sản công và nguồn lực tài chính từ tài sản công", "Public assets and income from them")),
    /**
     * Acquisition, use and disposal of public assets (11.6.a of L10:11.6, <i>Đầu tư, mua sắm, sử dụng, xử lý tài sản
     * công</i>).
     */
    ASSETS_MANAGED(commune(
            "L10:11.6",
            "a",
            "Đầu tư, mua sắm, sử dụng, xử lý tài sản công",
            "Acquisition, use and disposal of public assets")),
    /** Income from public assets (11.6.b of L10:11.6, <i>Khai thác nguồn lực tài chính từ tài sản công</i>). */
    ASSET_INCOME(
            commune("L10:11.6", "b", "Khai thác nguồn lực tài chính từ tài sản công", "Income from public assets")),
    /**
     * Support, benefit, credit and social security policies and their results (L10:11.7, <i>Chính sách hỗ trợ, trợ
     * cấp, tín dụng, an sinh xã hội và kết quả</i>).
     */
    SOCIAL_POLICIES(commune(
            "L10:11.7",
            "Chính sách hỗ trợ, trợ cấp, tín dụng, an sinh xã hội và kết quả",
            "Support, benefit, credit and social security policies and their results")),
    /**
     * Relief from the budget; voluntary donations (L10:11.8, <i>Hỗ trợ khắc phục khó khăn; đóng góp, quyên góp tự
     * nguyện</i>).
     */
    RELIEF_AND_DONATIONS(commune(
            "L10:11.8",
            "Hỗ trợ khắc phục khó khăn; đóng góp, quyên góp tự nguyện",
            "Relief from the budget; voluntary donations")),
    /** Relief from the budget (11.8.a of L10:11.8, <i>Hỗ trợ từ ngân sách để khắc phục khó khăn, chữa bệnh hiểm nghèo</i>). */
    RELIEF(commune(
            "L10:11.8",
            "a",
            "Hỗ trợ từ ngân sách để khắc phục khó khăn, chữa bệnh hiểm nghèo",
            "Relief from the budget")),
    /** Use of voluntary donations (11.8.b of L10:11.8, <i>Quản lý, sử dụng đóng góp, quyên góp tự nguyện</i>). */
    DONATIONS(commune("L10:11.8", "b", "Quản lý, sử dụng đóng góp, quyên góp tự nguyện", "Use of voluntary donations")),
    /**
     * Call-up for military and people's police service (L10:11.9, <i>Gọi nhập ngũ, nghĩa vụ tham gia Công an nhân
     * dân</i>).
     */
    MILITARY_SERVICE(commune(
            "L10:11.9",
            "Gọi nhập ngũ, nghĩa vụ tham gia Công an nhân dân",
            "Call-up for military and people's police service")),
    /**
     * Inspection results and discipline; votes of confidence (L10:11.10, <i>Kết quả thanh tra, xử lý vi phạm; kết quả
     * lấy phiếu, bỏ phiếu tín nhiệm</i>).
     */
    INSPECTION_AND_CONFIDENCE(commune(
            "L10:11.10",
            "Kết quả thanh tra, xử lý vi phạm; kết quả lấy phiếu, bỏ phiếu tín nhiệm",
            "Inspection results and discipline; votes of confidence")),
    /**
     * Results of inspections and of corruption and discipline cases (11.10.a of L10:11.10, <i>Kết quả thanh tra, kiểm tra, giải
     * quyết vụ việc tham nhũng, tiêu cực, vi phạm kỷ luật</i>).
     */
    INSPECTION_RESULTS(commune(
            "L10:11.10",
            "a",
            "Kết quả thanh tra, kiểm tra, giải quyết vụ việc tham nhũng, tiêu cực, vi phạm kỷ luật",
            "Results of inspections and of corruption and discipline cases")),
    /** Results of votes of confidence (11.10.b of L10:11.10, <i>Kết quả lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm</i>). */
    CONFIDENCE_VOTES(commune(
            "L10:11.10", "b", "Kết quả lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm", "Results of votes of confidence")),
    /**
     * Consultation plans, matters, results and how opinions were taken up (L10:11.11, <i>Kế hoạch, nội dung, kết quả
     * lấy ý kiến Nhân dân và giải trình, tiếp thu</i>).
     */
    CONSULTATIONS(commune(
            "L10:11.11",
            "Kế hoạch, nội dung, kết quả lấy ý kiến Nhân dân và giải trình, tiếp thu",
            "Consultation plans, matters, results and how opinions were taken up")),
    /**
     * Fees, charges and other dues the commune collects itself (L10:11.12, <i>Phí, lệ phí và nghĩa vụ tài chính do cấp
     * xã trực tiếp thu</i>).
     */
    FEES_AND_CHARGES(commune(
            "L10:11.12",
            "Phí, lệ phí và nghĩa vụ tài chính do cấp xã trực tiếp thu",
            "Fees, charges and other dues the commune collects itself")),
    /** Administrative procedures (L10:11.13, <i>Thủ tục hành chính, thủ tục giải quyết công việc</i>). */
    PROCEDURES(commune("L10:11.13", "Thủ tục hành chính, thủ tục giải quyết công việc", "Administrative procedures")),
    /**
     * Other items by law or by the commune's regulation (L10:11.14, <i>Nội dung khác theo pháp luật và quy chế thực
     * hiện dân chủ</i>).
     */
    OTHER_OF_COMMUNE(commune(
            "L10:11.14",
            "Nội dung khác theo pháp luật và quy chế thực hiện dân chủ",
            "Other items by law or by the commune's regulation")),
    /**
     * Policies and laws on the agency's organisation and work (L10:46.1, <i>Chủ trương, chính sách, pháp luật liên
     * quan đến cơ quan, đơn vị</i>).
     */
    PARTY_LINES_AND_LAWS(agency(
            "L10:46.1",
            "Chủ trương, chính sách, pháp luật liên quan đến cơ quan, đơn vị",
            "Policies and laws on the agency's organisation and work")),
    /** Yearly, quarterly and monthly work plans (L10:46.2, <i>Kế hoạch công tác năm, quý, tháng</i>). */
    WORK_PLANS(agency("L10:46.2", "Kế hoạch công tác năm, quý, tháng", "Yearly, quarterly and monthly work plans")),
    /**
     * Budget, its execution and settlement, other finances (L10:46.3, <i>Dự toán, thực hiện, quyết toán ngân sách và
     * nguồn tài chính khác</i>).
     */
    AGENCY_BUDGET(agency(
            "L10:46.3",
            "Dự toán, thực hiện, quyết toán ngân sách và nguồn tài chính khác",
            "Budget, its execution and settlement, other finances")),
    /**
     * Budget as decided, and other financial sources (46.3.a of L10:46.3, <i>Dự toán ngân sách đã được quyết định và các nguồn tài
     * chính khác</i>).
     */
    AGENCY_BUDGET_ESTIMATE(agency(
            "L10:46.3",
            "a",
            "Dự toán ngân sách đã được quyết định và các nguồn tài chính khác",
            "Budget as decided, and other financial sources")),
    /** Budget execution (46.3.b of L10:46.3, <i>Tình hình thực hiện dự toán ngân sách</i>). */
    AGENCY_BUDGET_EXECUTION(agency("L10:46.3", "b", "Tình hình thực hiện dự toán ngân sách", "Budget execution")),
    /** Yearly settlement (46.3.c of L10:46.3, <i>Quyết toán ngân sách hằng năm</i>). */
    AGENCY_BUDGET_SETTLEMENT(agency("L10:46.3", "c", "Quyết toán ngân sách hằng năm", "Yearly settlement")),
    /**
     * Follow-up of the State Audit's recommendations, if any (46.3.d of L10:46.3, <i>Kết quả thực hiện kiến nghị của Kiểm toán nhà
     * nước (nếu có)</i>).
     */
    AGENCY_AUDIT_FOLLOW_UP(agency(
            "L10:46.3",
            "d",
            "Kết quả thực hiện kiến nghị của Kiểm toán nhà nước (nếu có)",
            "Follow-up of the State Audit's recommendations, if any")),
    /**
     * Standards, management and use of public assets (L10:46.4, <i>Tiêu chuẩn, định mức, quản lý, sử dụng tài sản
     * công</i>).
     */
    AGENCY_ASSETS(agency(
            "L10:46.4",
            "Tiêu chuẩn, định mức, quản lý, sử dụng tài sản công",
            "Standards, management and use of public assets")),
    /**
     * Public investment: allocation, plans, progress, disbursement, settlement (L10:46.5, <i>Đầu tư công: phân bổ, kế
     * hoạch, tiến độ, giải ngân, quyết toán</i>).
     */
    PUBLIC_INVESTMENT(agency(
            "L10:46.5",
            "Đầu tư công: phân bổ, kế hoạch, tiến độ, giải ngân, quyết toán",
            "Public investment: allocation, plans, progress, disbursement, settlement")),
    /**
     * Recruitment, appointment, evaluation, rewards, discipline; schemes and legal drafts (L10:46.6, <i>Tuyển dụng, bổ
     * nhiệm, đánh giá, khen thưởng, kỷ luật; đề án, văn bản của đơn vị</i>).
     */
    PERSONNEL(agency(
            "L10:46.6",
            "Tuyển dụng, bổ nhiệm, đánh giá, khen thưởng, kỷ luật; đề án, văn bản của đơn vị",
            "Recruitment, appointment, evaluation, rewards, discipline; schemes and legal drafts")),
    /**
     * Conclusions on corruption cases; asset and income declarations (L10:46.7, <i>Kết luận về vụ việc tiêu cực, tham
     * nhũng; bản kê khai tài sản, thu nhập</i>).
     */
    CORRUPTION_CASES_AND_ASSET_DECLARATIONS(agency(
            "L10:46.7",
            "Kết luận về vụ việc tiêu cực, tham nhũng; bản kê khai tài sản, thu nhập",
            "Conclusions on corruption cases; asset and income declarations")),
    /**
     * Results of internal inspections, complaints and denunciations (L10:46.8, <i>Kết quả thanh tra, kiểm tra, giải
     * quyết khiếu nại, tố cáo, kiến nghị nội bộ</i>).
     */
    AGENCY_INSPECTION_RESULTS(agency(
            "L10:46.8",
            "Kết quả thanh tra, kiểm tra, giải quyết khiếu nại, tố cáo, kiến nghị nội bộ",
            "Results of internal inspections, complaints and denunciations")),
    /**
     * Internal rules and regulations; code of conduct (L10:46.9, <i>Nội quy, quy chế, quy định; quy tắc ứng xử</i>).
     */
    AGENCY_RULES(agency(
            "L10:46.9",
            "Nội quy, quy chế, quy định; quy tắc ứng xử",
            "Internal rules and regulations; code of conduct")),
    /**
     * Staff opinions and how they were taken up (L10:46.10, <i>Tổng hợp, giải trình, tiếp thu ý kiến của cán bộ, công
     * chức, viên chức, người lao động</i>).
     */
    STAFF_OPINIONS(agency(
            "L10:46.10",
            "Tổng hợp, giải trình, tiếp thu ý kiến của cán bộ, công chức, viên chức, người lao động",
            "Staff opinions and how they were taken up")),
    /** Directives of the superior body (L10:46.11, <i>Văn bản chỉ đạo, điều hành của cấp trên</i>). */
    SUPERIOR_DIRECTIVES(
            agency("L10:46.11", "Văn bản chỉ đạo, điều hành của cấp trên", "Directives of the superior body")),
    /**
     * Other items by law or by the agency's regulation (L10:46.12, <i>Nội dung khác theo pháp luật và quy chế của cơ
     * quan, đơn vị</i>).
     */
    OTHER_OF_AGENCY(agency(
            "L10:46.12",
            "Nội dung khác theo pháp luật và quy chế của cơ quan, đơn vị",
            "Other items by law or by the agency's regulation")),
    /**
     * Business situation of the enterprise (L10:64.1.a, <i>Tình hình sản xuất, kinh doanh, hoạt động của doanh
     * nghiệp</i>).
     */
    BUSINESS_SITUATION(enterprise(
            "L10:64.1.a",
            "Tình hình sản xuất, kinh doanh, hoạt động của doanh nghiệp",
            "Business situation of the enterprise")),
    /**
     * Labour rules, wage scales, labour norms and regulations (L10:64.1.b, <i>Nội quy lao động, thang lương, bảng
     * lương, định mức lao động, quy chế</i>).
     */
    LABOUR_RULES(enterprise(
            "L10:64.1.b",
            "Nội quy lao động, thang lương, bảng lương, định mức lao động, quy chế",
            "Labour rules, wage scales, labour norms and regulations")),
    /** Collective agreements (L10:64.1.c, <i>Thỏa ước lao động tập thể</i>). */
    COLLECTIVE_AGREEMENTS(enterprise("L10:64.1.c", "Thỏa ước lao động tập thể", "Collective agreements")),
    /**
     * Reward and welfare funds and funds workers pay into (L10:64.1.d, <i>Quỹ khen thưởng, phúc lợi và quỹ do người
     * lao động đóng góp</i>).
     */
    ENTERPRISE_FUNDS(enterprise(
            "L10:64.1.d",
            "Quỹ khen thưởng, phúc lợi và quỹ do người lao động đóng góp",
            "Reward and welfare funds and funds workers pay into")),
    /**
     * Union funds; social, health and unemployment insurance (L10:64.1.đ, <i>Kinh phí công đoàn, bảo hiểm xã hội, y
     * tế, thất nghiệp</i>).
     */
    INSURANCE_AND_UNION_DUES(enterprise(
            "L10:64.1.đ",
            "Kinh phí công đoàn, bảo hiểm xã hội, y tế, thất nghiệp",
            "Union funds; social, health and unemployment insurance")),
    /**
     * Emulation, rewards, discipline, answers to petitions (L10:64.1.e, <i>Thi đua, khen thưởng, kỷ luật, giải quyết
     * kiến nghị, phản ánh</i>).
     */
    EMULATION_AND_DISCIPLINE(enterprise(
            "L10:64.1.e",
            "Thi đua, khen thưởng, kỷ luật, giải quyết kiến nghị, phản ánh",
            "Emulation, rewards, discipline, answers to petitions")),
    /** The enterprise's democracy regulation (L10:64.1.g, <i>Quy chế thực hiện dân chủ của doanh nghiệp</i>). */
    ENTERPRISE_REGULATION(enterprise(
            "L10:64.1.g", "Quy chế thực hiện dân chủ của doanh nghiệp", "The enterprise's democracy regulation")),
    /**
     * Other items on finance, public assets and personnel (L10:64.1.h, <i>Nội dung khác về tài chính, tài sản công,
     * công tác cán bộ</i>).
     */
    OTHER_OF_ENTERPRISE(enterprise(
            "L10:64.1.h",
            "Nội dung khác về tài chính, tài sản công, công tác cán bộ",
            "Other items on finance, public assets and personnel")),
    /** Business situation (D145:43.1.a, <i>Tình hình sản xuất, kinh doanh</i>). */
    EMPLOYER_SITUATION(employer("D145:43.1.a", "Tình hình sản xuất, kinh doanh", "Business situation")),
    /**
     * Labour rules, wage scales, labour norms and regulations (D145:43.1.b, <i>Nội quy lao động, thang lương, bảng
     * lương, định mức lao động, quy chế</i>).
     */
    EMPLOYER_RULES(employer(
            "D145:43.1.b",
            "Nội quy lao động, thang lương, bảng lương, định mức lao động, quy chế",
            "Labour rules, wage scales, labour norms and regulations")),
    /** Collective agreements (D145:43.1.c, <i>Thỏa ước lao động tập thể</i>). */
    EMPLOYER_AGREEMENTS(employer("D145:43.1.c", "Thỏa ước lao động tập thể", "Collective agreements")),
    /**
     * Reward and welfare funds and funds workers pay into (D145:43.1.d, <i>Quỹ khen thưởng, phúc lợi và quỹ do người
     * lao động đóng góp</i>).
     */
    EMPLOYER_FUNDS(employer(
            "D145:43.1.d",
            "Quỹ khen thưởng, phúc lợi và quỹ do người lao động đóng góp",
            "Reward and welfare funds and funds workers pay into")),
    /**
     * Union funds; social, health and unemployment insurance (D145:43.1.đ, <i>Kinh phí công đoàn, bảo hiểm xã hội, y
     * tế, thất nghiệp</i>).
     */
    EMPLOYER_INSURANCE(employer(
            "D145:43.1.đ",
            "Kinh phí công đoàn, bảo hiểm xã hội, y tế, thất nghiệp",
            "Union funds; social, health and unemployment insurance")),
    /**
     * Emulation, rewards, discipline, complaints and denunciations (D145:43.1.e, <i>Thi đua, khen thưởng, kỷ luật,
     * giải quyết khiếu nại, tố cáo</i>).
     */
    EMPLOYER_EMULATION(employer(
            "D145:43.1.e",
            "Thi đua, khen thưởng, kỷ luật, giải quyết khiếu nại, tố cáo",
            "Emulation, rewards, discipline, complaints and denunciations")),
    /** Other items by law (D145:43.1.g, <i>Nội dung khác theo pháp luật</i>). */
    OTHER_OF_EMPLOYER(employer("D145:43.1.g", "Nội dung khác theo pháp luật", "Other items by law"));

    private static final Catalogue<DisclosureItem> CATALOGUE = Catalogue.of(values());

    static {
        for (DisclosureItem item : values()) {
            item.main = CATALOGUE.find(item.listing.citation().numbers()).orElse(null);
        }
    }

    private final Listing listing;
    private @Nullable DisclosureItem main;

    DisclosureItem(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<DisclosureItem> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }

    /** The clause or point of the law it belongs to: itself, or for a sub-item its clause. */
    public DisclosureItem main() {
        return main == null ? this : main;
    }

    /**
     * The item of D145:43.1 for one of L10:64.1 and the other way round, where the points a to e say the same; itself elsewhere.
     */
    DisclosureItem counterpart() {
        return switch (this) {
            case BUSINESS_SITUATION -> EMPLOYER_SITUATION;
            case LABOUR_RULES -> EMPLOYER_RULES;
            case COLLECTIVE_AGREEMENTS -> EMPLOYER_AGREEMENTS;
            case ENTERPRISE_FUNDS -> EMPLOYER_FUNDS;
            case INSURANCE_AND_UNION_DUES -> EMPLOYER_INSURANCE;
            case EMULATION_AND_DISCIPLINE -> EMPLOYER_EMULATION;
            case EMPLOYER_SITUATION -> BUSINESS_SITUATION;
            case EMPLOYER_RULES -> LABOUR_RULES;
            case EMPLOYER_AGREEMENTS -> COLLECTIVE_AGREEMENTS;
            case EMPLOYER_FUNDS -> ENTERPRISE_FUNDS;
            case EMPLOYER_INSURANCE -> INSURANCE_AND_UNION_DUES;
            case EMPLOYER_EMULATION -> EMULATION_AND_DISCIPLINE;
            default -> this;
        };
    }

    /** Whether it must be disclosed always, and not only where law or the unit's regulation adds it. */
    public boolean required() {
        return switch (main()) {
            case OTHER_OF_COMMUNE, OTHER_OF_AGENCY, OTHER_OF_ENTERPRISE, OTHER_OF_EMPLOYER -> false;
            default -> true;
        };
    }

    /** The wordings of L10:11.3. */
    private static final class Wording {
        static final InForce OF_2022 = new InForce(LocalDate.of(2023, 7, 1), LocalDate.of(2025, 6, 30));
        static final InForce OF_2024 = InForce.from(LocalDate.of(2025, 7, 1));
    }
}
