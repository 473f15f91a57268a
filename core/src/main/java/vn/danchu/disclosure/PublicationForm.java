package vn.danchu.disclosure;

import static vn.danchu.law.Listing.agency;
import static vn.danchu.law.Listing.commune;
import static vn.danchu.law.Listing.employer;
import static vn.danchu.law.Listing.enterprise;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import org.jspecify.annotations.Nullable;
import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Instruments;
import vn.danchu.law.Listing;
import vn.danchu.law.Setting;

/** The forms of disclosure: L10:12.1, 47.1, 65.1 and D145:43.2. */
public enum PublicationForm implements CatalogueEntry {
    /** Posting (L10:12.1.a, <i>Niêm yết</i>). */
    POSTING(commune("L10:12.1.a", "Niêm yết", "Posting")),
    /** Portal or website (L10:12.1.b, <i>Cổng, trang thông tin điện tử</i>). */
    WEBSITE(commune("L10:12.1.b", "Cổng, trang thông tin điện tử", "Portal or website")),
    /** Loudspeaker system (L10:12.1.c, <i>Hệ thống truyền thanh</i>). */
    LOUDSPEAKER(commune("L10:12.1.c", "Hệ thống truyền thanh", "Loudspeaker system")),
    /** Through village heads (L10:12.1.d, <i>Qua Trưởng thôn, Tổ trưởng tổ dân phố</i>). */
    VILLAGE_HEADS(commune("L10:12.1.d", "Qua Trưởng thôn, Tổ trưởng tổ dân phố", "Through village heads")),
    /** Documents sent to citizens (L10:12.1.đ, <i>Gửi văn bản đến công dân</i>). */
    LETTER_TO_CITIZENS(commune("L10:12.1.đ", "Gửi văn bản đến công dân", "Documents sent to citizens")),
    /** Exchange and dialogue conference (L10:12.1.e, <i>Hội nghị trao đổi, đối thoại</i>). */
    DIALOGUE_CONFERENCE(commune("L10:12.1.e", "Hội nghị trao đổi, đối thoại", "Exchange and dialogue conference")),
    /**
     * Citizen receptions, voter meetings, press, spokesperson (L10:12.1.g, <i>Tiếp công dân, tiếp xúc cử tri, họp báo,
     * người phát ngôn</i>).
     */
    RECEPTIONS_AND_PRESS(commune(
            "L10:12.1.g",
            "Tiếp công dân, tiếp xúc cử tri, họp báo, người phát ngôn",
            "Citizen receptions, voter meetings, press, spokesperson")),
    /** Through political and social organisations (L10:12.1.h, <i>Qua tổ chức chính trị - xã hội, đoàn thể</i>). */
    ORGANISATIONS(commune(
            "L10:12.1.h", "Qua tổ chức chính trị - xã hội, đoàn thể", "Through political and social organisations")),
    /** Telecommunication and social networks (L10:12.1.i, <i>Mạng viễn thông, mạng xã hội</i>). */
    NETWORKS(commune("L10:12.1.i", "Mạng viễn thông, mạng xã hội", "Telecommunication and social networks")),
    /** Other forms by law or regulation (L10:12.1.k, <i>Hình thức khác theo pháp luật, quy chế</i>). */
    OTHER_COMMUNE_FORM(
            commune("L10:12.1.k", "Hình thức khác theo pháp luật, quy chế", "Other forms by law or regulation")),
    /** Posting (L10:47.1.a, <i>Niêm yết</i>). */
    AGENCY_POSTING(agency("L10:47.1.a", "Niêm yết", "Posting")),
    /**
     * Internal system, portal or website (L10:47.1.b, <i>Hệ thống thông tin nội bộ, cổng, trang thông tin điện
     * tử</i>).
     */
    AGENCY_SYSTEM_OR_WEBSITE(agency(
            "L10:47.1.b",
            "Hệ thống thông tin nội bộ, cổng, trang thông tin điện tử",
            "Internal system, portal or website")),
    /** Staff conference (L10:47.1.c, <i>Hội nghị cán bộ, công chức, viên chức, người lao động</i>). */
    STAFF_CONFERENCE(agency("L10:47.1.c", "Hội nghị cán bộ, công chức, viên chức, người lao động", "Staff conference")),
    /** Written notice to all staff (L10:47.1.d, <i>Văn bản đến toàn thể</i>). */
    NOTICE_TO_ALL_STAFF(agency("L10:47.1.d", "Văn bản đến toàn thể", "Written notice to all staff")),
    /** Through heads of sections (L10:47.1.đ, <i>Qua người phụ trách bộ phận</i>). */
    THROUGH_UNIT_HEADS(agency("L10:47.1.đ", "Qua người phụ trách bộ phận", "Through heads of sections")),
    /**
     * Through the party organisation (L10:47.1.e, <i>Qua tổ chức đảng, Công đoàn (từ ngày 01/7/2025: Công đoàn chỉ ở đơn vị theo
     * khoản 2 Điều 5 Luật số 97/2025/QH15)</i>); until L97:4.7 through the union everywhere (<i>Qua tổ chức đảng, Công đoàn</i>).
     */
    THROUGH_PARTY_AND_UNION(agency(
                    "L10:47.1.e",
                    "Qua tổ chức đảng, Công đoàn (từ ngày 01/7/2025: Công đoàn chỉ ở đơn vị theo khoản 2 Điều 5 Luật số 97/2025/QH15)",
                    "Through party organisation and union (since 1 July 2025 union only in units of Law 97/2025 art. 5.2)")
            .until(Instruments.BEFORE_L97, "Qua tổ chức đảng, Công đoàn", "Through party organisation and union")),
    /** Other forms by law or regulation (L10:47.1.g, <i>Hình thức khác theo pháp luật, quy chế</i>). */
    OTHER_AGENCY_FORM(
            agency("L10:47.1.g", "Hình thức khác theo pháp luật, quy chế", "Other forms by law or regulation")),
    /** Posting (L10:65.1.a, <i>Niêm yết</i>). */
    ENTERPRISE_POSTING(enterprise("L10:65.1.a", "Niêm yết", "Posting")),
    /**
     * Workers' conference, dialogue, meetings (L10:65.1.b, <i>Hội nghị người lao động, đối thoại, họp giao ban</i>).
     */
    CONFERENCES_AND_MEETINGS(enterprise(
            "L10:65.1.b",
            "Hội nghị người lao động, đối thoại, họp giao ban",
            "Workers' conference, dialogue, meetings")),
    /** Written notice to all workers (L10:65.1.c, <i>Văn bản đến toàn thể người lao động</i>). */
    NOTICE_TO_ALL_WORKERS(
            enterprise("L10:65.1.c", "Văn bản đến toàn thể người lao động", "Written notice to all workers")),
    /** Through heads of sections (L10:65.1.d, <i>Qua người phụ trách đơn vị, bộ phận</i>). */
    THROUGH_SECTION_HEADS(enterprise("L10:65.1.d", "Qua người phụ trách đơn vị, bộ phận", "Through heads of sections")),
    /** Through union and other workers' organisation (L10:65.1.đ, <i>Qua Công đoàn, tổ chức đại diện khác</i>). */
    THROUGH_WORKERS_ORGANISATIONS(enterprise(
            "L10:65.1.đ", "Qua Công đoàn, tổ chức đại diện khác", "Through union and other workers' organisation")),
    /**
     * Internal system, portal or website (L10:65.1.e, <i>Hệ thống thông tin nội bộ, cổng, trang thông tin điện
     * tử</i>).
     */
    ENTERPRISE_SYSTEM_OR_WEBSITE(enterprise(
            "L10:65.1.e",
            "Hệ thống thông tin nội bộ, cổng, trang thông tin điện tử",
            "Internal system, portal or website")),
    /** Telecommunication and social networks (L10:65.1.g, <i>Mạng viễn thông, mạng xã hội</i>). */
    ENTERPRISE_NETWORKS(
            enterprise("L10:65.1.g", "Mạng viễn thông, mạng xã hội", "Telecommunication and social networks")),
    /** Other forms by regulation (L10:65.1.h, <i>Hình thức khác theo quy chế</i>). */
    OTHER_ENTERPRISE_FORM(enterprise("L10:65.1.h", "Hình thức khác theo quy chế", "Other forms by regulation")),
    /** Posting at the workplace (D145:43.2.a, <i>Niêm yết tại nơi làm việc</i>). */
    WORKPLACE_POSTING(employer("D145:43.2.a", "Niêm yết tại nơi làm việc", "Posting at the workplace")),
    /** At meetings and dialogues (D145:43.2.b, <i>Tại cuộc họp, đối thoại</i>). */
    MEETINGS_AND_DIALOGUES(employer("D145:43.2.b", "Tại cuộc họp, đối thoại", "At meetings and dialogues")),
    /** Written notice to workers' representatives (D145:43.2.c, <i>Văn bản cho tổ chức đại diện người lao động</i>). */
    THROUGH_REPRESENTATIVES(employer(
            "D145:43.2.c",
            "Văn bản cho tổ chức đại diện người lao động",
            "Written notice to workers' representatives")),
    /** Internal system (D145:43.2.d, <i>Hệ thống thông tin nội bộ</i>). */
    INTERNAL_SYSTEM(employer("D145:43.2.d", "Hệ thống thông tin nội bộ", "Internal system")),
    /** Other forms not prohibited (D145:43.2.đ, <i>Hình thức khác không bị cấm</i>). */
    OTHER_EMPLOYER_FORM(employer("D145:43.2.đ", "Hình thức khác không bị cấm", "Other forms not prohibited"));

    private static final Catalogue<PublicationForm> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    PublicationForm(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<PublicationForm> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }

    /**
     * The form by the list of a setting: an employer that chose provisions of the Law (L10:82.2) may name a form by the code of
     * either list.
     *
     * @return itself where neither list is that of an employer or a state enterprise; null if the other list has no such form
     */
    @Nullable
    PublicationForm in(Setting setting) {
        boolean enterprises = (setting == STATE_ENTERPRISE && listing.setting() == NON_STATE_EMPLOYER)
                || (setting == NON_STATE_EMPLOYER && listing.setting() == STATE_ENTERPRISE);
        if (!enterprises) {
            return this;
        }
        return switch (this) {
            case WORKPLACE_POSTING -> ENTERPRISE_POSTING;
            case MEETINGS_AND_DIALOGUES -> CONFERENCES_AND_MEETINGS;
            case THROUGH_REPRESENTATIVES -> THROUGH_WORKERS_ORGANISATIONS;
            case INTERNAL_SYSTEM -> ENTERPRISE_SYSTEM_OR_WEBSITE;
            case OTHER_EMPLOYER_FORM -> OTHER_ENTERPRISE_FORM;
            case ENTERPRISE_POSTING -> WORKPLACE_POSTING;
            case CONFERENCES_AND_MEETINGS -> MEETINGS_AND_DIALOGUES;
            case THROUGH_WORKERS_ORGANISATIONS -> THROUGH_REPRESENTATIVES;
            case ENTERPRISE_SYSTEM_OR_WEBSITE -> INTERNAL_SYSTEM;
            case OTHER_ENTERPRISE_FORM -> OTHER_EMPLOYER_FORM;
            default -> null;
        };
    }

    /** Whether it is one of the postings, which hang at places and for a time. */
    public boolean isPosting() {
        return switch (this) {
            case POSTING, AGENCY_POSTING, ENTERPRISE_POSTING, WORKPLACE_POSTING -> true;
            default -> false;
        };
    }
}
