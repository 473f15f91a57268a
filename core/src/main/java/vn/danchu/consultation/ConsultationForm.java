package vn.danchu.consultation;

import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** The forms in which opinions are taken: L10:26.1, 54, 72 and D145:44.2. */
public enum ConsultationForm implements CatalogueEntry {
    /** Exchange and dialogue conference of the People's Committee with the people. */
    DIALOGUE_CONFERENCE(
            Listing.of("L10", "26.1.a", COMMUNE, "Hội nghị trao đổi, đối thoại", "Exchange and dialogue conference")),
    /** Residents' meeting. */
    RESIDENTS_MEETING(Listing.of("L10", "26.1.b", COMMUNE, "Cuộc họp của cộng đồng dân cư", "Residents' meeting")),
    /** Household ballots. */
    HOUSEHOLD_BALLOT(
            Listing.of("L10", "26.1.c", COMMUNE, "Phát phiếu lấy ý kiến của hộ gia đình", "Household ballots")),
    /** Suggestion box, hotline. */
    SUGGESTION_BOX(Listing.of("L10", "26.1.d", COMMUNE, "Hòm thư góp ý, đường dây nóng", "Suggestion box, hotline")),
    /** Through the Front working committee and social and political organisations. */
    FRONT_AND_ORGANISATIONS(Listing.of(
            "L10",
            "26.1.đ",
            COMMUNE,
            "Qua Ban công tác Mặt trận, tổ chức chính trị - xã hội",
            "Through Front working committee and organisations")),
    /** Portal or website of the commune. */
    WEBSITE(Listing.of("L10", "26.1.e", COMMUNE, "Cổng, trang thông tin điện tử", "Portal or website")),
    /** Telecommunication and social networks. */
    NETWORKS(Listing.of(
            "L10", "26.1.g", COMMUNE, "Mạng viễn thông, mạng xã hội", "Telecommunication and social networks")),
    /** Dialogue with, or hearing of, the citizens a decision binds; for matter 8 only. */
    HEARING(Listing.of(
            "L10",
            "26.1.h",
            COMMUNE,
            "Đối thoại, lấy ý kiến công dân là đối tượng thi hành",
            "Dialogue with the citizens bound")),
    /** Directly to the head, or through heads of sections. */
    TO_HEAD_OR_SECTION_HEADS(Listing.of(
            "L10",
            "54.1",
            AGENCY,
            "Trực tiếp với người đứng đầu hoặc qua người phụ trách bộ phận",
            "Directly to the head or through heads of sections")),
    /** Staff conference and other meetings. */
    STAFF_CONFERENCE_OR_MEETINGS(Listing.of(
            "L10",
            "54.2",
            AGENCY,
            "Hội nghị cán bộ, công chức, viên chức, người lao động và các cuộc họp khác",
            "Staff conference and other meetings")),
    /** Opinion slips or drafts sent round. */
    SLIPS_OR_DRAFTS(
            Listing.of("L10", "54.3", AGENCY, "Phiếu lấy ý kiến, dự thảo văn bản", "Opinion slips, drafts sent round")),
    /** Suggestion box, hotline, internal system, portal or website. */
    AGENCY_CHANNELS(Listing.of(
            "L10",
            "54.4",
            AGENCY,
            "Hòm thư góp ý, đường dây nóng, hệ thống nội bộ, trang thông tin điện tử",
            "Suggestion box, hotline, internal system, website")),
    /** Through the union and other organisations. */
    THROUGH_UNION(Listing.of(
            "L10", "54.5", AGENCY, "Qua Công đoàn, tổ chức đoàn thể khác", "Through union and other organisations")),
    /** Other forms the agency's regulation names. */
    OTHER_AGENCY_FORM(Listing.of("L10", "54.6", AGENCY, "Hình thức khác theo quy chế", "Other forms by regulation")),
    /** Directly, or through heads of sections. */
    DIRECT_OR_SECTION_HEADS(Listing.of(
            "L10",
            "72.1",
            STATE_ENTERPRISE,
            "Trực tiếp hoặc qua người phụ trách đơn vị, bộ phận",
            "Directly or through heads of sections")),
    /** Through the workers' organisation or dialogue group. */
    THROUGH_WORKERS_ORGANISATION(Listing.of(
            "L10",
            "72.2",
            STATE_ENTERPRISE,
            "Qua tổ chức đại diện, nhóm đại diện đối thoại của người lao động",
            "Through workers' organisation or dialogue group")),
    /** Dialogue conference. */
    ENTERPRISE_DIALOGUE(Listing.of("L10", "72.3", STATE_ENTERPRISE, "Hội nghị đối thoại", "Dialogue conference")),
    /** Suggestion box, hotline, internal system, portal or website. */
    ENTERPRISE_CHANNELS(Listing.of(
            "L10",
            "72.4",
            STATE_ENTERPRISE,
            "Hòm thư góp ý, đường dây nóng, hệ thống nội bộ, trang thông tin điện tử",
            "Suggestion box, hotline, internal system, website")),
    /** Other forms the enterprise's regulation names. */
    OTHER_ENTERPRISE_FORM(
            Listing.of("L10", "72.5", STATE_ENTERPRISE, "Hình thức khác theo quy chế", "Other forms by regulation")),
    /** At the workers' conference or workplace dialogue, directly or through representatives. */
    CONFERENCE_OR_DIALOGUE(Listing.of(
            "D145",
            "44.2.a",
            NON_STATE_EMPLOYER,
            "Tại hội nghị người lao động, đối thoại tại nơi làm việc",
            "At the workers' conference or workplace dialogue")),
    /** Opinions and recommendations sent directly. */
    SENT_DIRECTLY(Listing.of(
            "D145", "44.2.b", NON_STATE_EMPLOYER, "Gửi góp ý, kiến nghị trực tiếp", "Opinions sent directly")),
    /** Other forms not prohibited. */
    OTHER_EMPLOYER_FORM(Listing.of(
            "D145", "44.2.c", NON_STATE_EMPLOYER, "Hình thức khác không bị cấm", "Other forms not prohibited"));

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
