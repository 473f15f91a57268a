package vn.danchu.consultation;

import static vn.danchu.law.Listing.agency;
import static vn.danchu.law.Listing.commune;
import static vn.danchu.law.Listing.employer;
import static vn.danchu.law.Listing.enterprise;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Instruments;
import vn.danchu.law.Listing;

/** The forms in which opinions are taken: L10:26.1, 54, 72 and D145:44.2. */
public enum ConsultationForm implements CatalogueEntry {
    /**
     * Exchange and dialogue conference of the People's Committee with the people (L10:26.1.a, <i>Hội nghị trao đổi,
     * đối thoại</i>).
     */
    DIALOGUE_CONFERENCE(commune("L10:26.1.a", "Hội nghị trao đổi, đối thoại", "Exchange and dialogue conference")),
    /** Residents' meeting (L10:26.1.b, <i>Cuộc họp của cộng đồng dân cư</i>). */
    RESIDENTS_MEETING(commune("L10:26.1.b", "Cuộc họp của cộng đồng dân cư", "Residents' meeting")),
    /** Household ballots (L10:26.1.c, <i>Phát phiếu lấy ý kiến của hộ gia đình</i>). */
    HOUSEHOLD_BALLOT(commune("L10:26.1.c", "Phát phiếu lấy ý kiến của hộ gia đình", "Household ballots")),
    /** Suggestion box, hotline (L10:26.1.d, <i>Hòm thư góp ý, đường dây nóng</i>). */
    SUGGESTION_BOX(commune("L10:26.1.d", "Hòm thư góp ý, đường dây nóng", "Suggestion box, hotline")),
    /**
     * Through the Front working committee and social and political organisations (L10:26.1.đ, <i>Qua Ban công tác Mặt
     * trận, tổ chức chính trị - xã hội</i>).
     */
    FRONT_AND_ORGANISATIONS(commune(
            "L10:26.1.đ",
            "Qua Ban công tác Mặt trận, tổ chức chính trị - xã hội",
            "Through Front working committee and organisations")),
    /** Portal or website of the commune (L10:26.1.e, <i>Cổng, trang thông tin điện tử</i>). */
    WEBSITE(commune("L10:26.1.e", "Cổng, trang thông tin điện tử", "Portal or website")),
    /** Telecommunication and social networks (L10:26.1.g, <i>Mạng viễn thông, mạng xã hội</i>). */
    NETWORKS(commune("L10:26.1.g", "Mạng viễn thông, mạng xã hội", "Telecommunication and social networks")),
    /**
     * Dialogue with, or hearing of, the citizens a decision binds; for matter 8 only (L10:26.1.h, <i>Đối thoại, lấy ý
     * kiến công dân là đối tượng thi hành</i>).
     */
    HEARING(commune(
            "L10:26.1.h", "Đối thoại, lấy ý kiến công dân là đối tượng thi hành", "Dialogue with the citizens bound")),
    /**
     * Directly to the head, or through heads of sections (L10:54.1, <i>Trực tiếp với người đứng đầu hoặc qua người phụ
     * trách bộ phận</i>).
     */
    TO_HEAD_OR_SECTION_HEADS(agency(
            "L10:54.1",
            "Trực tiếp với người đứng đầu hoặc qua người phụ trách bộ phận",
            "Directly to the head or through heads of sections")),
    /**
     * Staff conference and other meetings (L10:54.2, <i>Hội nghị cán bộ, công chức, viên chức, người lao động và các
     * cuộc họp khác</i>).
     */
    STAFF_CONFERENCE_OR_MEETINGS(agency(
            "L10:54.2",
            "Hội nghị cán bộ, công chức, viên chức, người lao động và các cuộc họp khác",
            "Staff conference and other meetings")),
    /** Opinion slips or drafts sent round (L10:54.3, <i>Phiếu lấy ý kiến, dự thảo văn bản</i>). */
    SLIPS_OR_DRAFTS(agency("L10:54.3", "Phiếu lấy ý kiến, dự thảo văn bản", "Opinion slips, drafts sent round")),
    /**
     * Suggestion box, hotline, internal system, portal or website (L10:54.4, <i>Hòm thư góp ý, đường dây nóng, hệ
     * thống nội bộ, trang thông tin điện tử</i>).
     */
    AGENCY_CHANNELS(agency(
            "L10:54.4",
            "Hòm thư góp ý, đường dây nóng, hệ thống nội bộ, trang thông tin điện tử",
            "Suggestion box, hotline, internal system, website")),
    /**
     * Through mass organisations (L10:54.5, <i>Qua Công đoàn, tổ chức đoàn thể khác (từ ngày 01/7/2025: Công đoàn chỉ ở đơn vị theo
     * khoản 2 Điều 5 Luật số 97/2025/QH15)</i>); until L97:4.4 through the union everywhere (<i>Qua Công đoàn, tổ chức đoàn thể
     * khác</i>).
     */
    THROUGH_UNION(agency(
                    "L10:54.5",
                    "Qua Công đoàn, tổ chức đoàn thể khác (từ ngày 01/7/2025: Công đoàn chỉ ở đơn vị theo khoản 2 Điều 5 Luật số 97/2025/QH15)",
                    "Through union and other organisations (since 1 July 2025 union only in units of Law 97/2025 art. 5.2)")
            .until(
                    Instruments.BEFORE_L97,
                    "Qua Công đoàn, tổ chức đoàn thể khác",
                    "Through union and other organisations")),
    /** Other forms the agency's regulation names (L10:54.6, <i>Hình thức khác theo quy chế</i>). */
    OTHER_AGENCY_FORM(agency("L10:54.6", "Hình thức khác theo quy chế", "Other forms by regulation")),
    /** Directly, or through heads of sections (L10:72.1, <i>Trực tiếp hoặc qua người phụ trách đơn vị, bộ phận</i>). */
    DIRECT_OR_SECTION_HEADS(enterprise(
            "L10:72.1", "Trực tiếp hoặc qua người phụ trách đơn vị, bộ phận", "Directly or through heads of sections")),
    /**
     * Through the workers' organisation or dialogue group (L10:72.2, <i>Qua tổ chức đại diện, nhóm đại diện đối thoại
     * của người lao động</i>).
     */
    THROUGH_WORKERS_ORGANISATION(enterprise(
            "L10:72.2",
            "Qua tổ chức đại diện, nhóm đại diện đối thoại của người lao động",
            "Through workers' organisation or dialogue group")),
    /** Dialogue conference (L10:72.3, <i>Hội nghị đối thoại</i>). */
    ENTERPRISE_DIALOGUE(enterprise("L10:72.3", "Hội nghị đối thoại", "Dialogue conference")),
    /**
     * Suggestion box, hotline, internal system, portal or website (L10:72.4, <i>Hòm thư góp ý, đường dây nóng, hệ
     * thống nội bộ, trang thông tin điện tử</i>).
     */
    ENTERPRISE_CHANNELS(enterprise(
            "L10:72.4",
            "Hòm thư góp ý, đường dây nóng, hệ thống nội bộ, trang thông tin điện tử",
            "Suggestion box, hotline, internal system, website")),
    /** Other forms the enterprise's regulation names (L10:72.5, <i>Hình thức khác theo quy chế</i>). */
    OTHER_ENTERPRISE_FORM(enterprise("L10:72.5", "Hình thức khác theo quy chế", "Other forms by regulation")),
    /**
     * At the workers' conference or workplace dialogue, directly or through representatives (D145:44.2.a, <i>Tại hội
     * nghị người lao động, đối thoại tại nơi làm việc</i>).
     */
    CONFERENCE_OR_DIALOGUE(employer(
            "D145:44.2.a",
            "Tại hội nghị người lao động, đối thoại tại nơi làm việc",
            "At the workers' conference or workplace dialogue")),
    /** Opinions and recommendations sent directly (D145:44.2.b, <i>Gửi góp ý, kiến nghị trực tiếp</i>). */
    SENT_DIRECTLY(employer("D145:44.2.b", "Gửi góp ý, kiến nghị trực tiếp", "Opinions sent directly")),
    /** Other forms not prohibited (D145:44.2.c, <i>Hình thức khác không bị cấm</i>). */
    OTHER_EMPLOYER_FORM(employer("D145:44.2.c", "Hình thức khác không bị cấm", "Other forms not prohibited"));

    private static final Catalogue<ConsultationForm> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    ConsultationForm(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<ConsultationForm> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }

    /** Whether it counts only where the unit's regulation names it (L10:54.6, 72.5). */
    boolean needsRegulation() {
        return this == OTHER_AGENCY_FORM || this == OTHER_ENTERPRISE_FORM;
    }
}
