package vn.danchu.workplace;

import static vn.danchu.law.Listing.agency;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** The course of an agency's yearly staff conference (trình tự tổ chức hội nghị, L10:51.4). */
public enum StaffConferenceStep implements CatalogueEntry {
    /** Report of the head on points a and c of L10:51.3 (L10:51.4.a, <i>Báo cáo của người đứng đầu</i>). */
    REPORT_OF_HEAD(agency("L10:51.4.a", "Báo cáo của người đứng đầu", "Report of the head")),
    /**
     * Report of the union (L10:51.4.b, <i>Báo cáo của đại diện Công đoàn</i>); repealed from 1 July 2025 (L97:4.8) but for
     * the units of L97:5.2.
     */
    REPORT_OF_UNION(agency("L10:51.4.b", "Báo cáo của đại diện Công đoàn", "Report of the union's representative")),
    /**
     * Discussion, comments and proposals, if any (L10:51.4.c, <i>Thảo luận, tham gia ý kiến, đề xuất, kiến nghị (nếu
     * có)</i>).
     */
    DISCUSSION(agency(
            "L10:51.4.c",
            "Thảo luận, tham gia ý kiến, đề xuất, kiến nghị (nếu có)",
            "Discussion, comments and proposals, if any")),
    /**
     * Replies to staff; measures on working conditions and next year's plan (L10:51.4.d, <i>Tiếp thu, giải đáp; bàn biện
     * pháp thực hiện kế hoạch năm tiếp theo</i>).
     */
    REPLIES(agency(
            "L10:51.4.d",
            "Tiếp thu, giải đáp; bàn biện pháp thực hiện kế hoạch năm tiếp theo",
            "Replies to staff; measures to carry out next year's plan")),
    /**
     * Report and next programme of the people's inspection board (L10:51.4.đ, <i>Báo cáo và chương trình năm tiếp theo của
     * Ban Thanh tra nhân dân</i>).
     */
    REPORT_OF_BOARD(agency(
            "L10:51.4.đ",
            "Báo cáo và chương trình năm tiếp theo của Ban Thanh tra nhân dân",
            "Report and next programme of the people's inspection board")),
    /** Decisions on matters of L10:49, if any (L10:51.4.e, <i>Quyết định nội dung tại Điều 49 (nếu có)</i>). */
    DECISIONS(agency(
            "L10:51.4.e", "Quyết định nội dung tại Điều 49 (nếu có)", "Decisions on matters of article 49, if any")),
    /** Commendation; launch of emulation (L10:51.4.g, <i>Khen thưởng; phát động phong trào thi đua</i>). */
    COMMENDATION(
            agency("L10:51.4.g", "Khen thưởng; phát động phong trào thi đua", "Commendation; launch of emulation")),
    /**
     * Emulation pact between head and union (L10:51.4.h, <i>Ký kết giao ước thi đua với tổ chức công đoàn</i>); repealed
     * from 1 July 2025 (L97:4.8) but for the units of L97:5.2.
     */
    EMULATION_PACT(agency(
            "L10:51.4.h", "Ký kết giao ước thi đua với tổ chức công đoàn", "Emulation pact signed with the union")),
    /** Adoption of the conference's resolution (L10:51.4.i, <i>Thông qua nghị quyết hội nghị</i>). */
    RESOLUTION(agency("L10:51.4.i", "Thông qua nghị quyết hội nghị", "Adoption of the conference's resolution"));

    private static final Catalogue<StaffConferenceStep> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    StaffConferenceStep(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<StaffConferenceStep> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
