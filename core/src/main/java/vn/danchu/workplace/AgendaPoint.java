package vn.danchu.workplace;

import static vn.danchu.law.Listing.agency;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What an agency's yearly staff conference is about (L10:51.3). */
public enum AgendaPoint implements CatalogueEntry {
    /**
     * Review of how policies and laws were carried out (L10:51.3.a, <i>Kiểm điểm việc thực hiện đường lối, chính sách,
     * pháp luật</i>).
     */
    POLICY(agency(
            "L10:51.3.a",
            "Kiểm điểm việc thực hiện đường lối, chính sách, pháp luật",
            "Review of how policies and laws were carried out")),
    /**
     * Review of the last resolution and of the democracy rules (L10:51.3.b, <i>Kiểm điểm thực hiện nghị quyết trước và
     * quy định về dân chủ</i>).
     */
    LAST_RESOLUTION(agency(
            "L10:51.3.b",
            "Kiểm điểm thực hiện nghị quyết trước và quy định về dân chủ",
            "Review of the last resolution and of the democracy rules")),
    /** Review of the responsibility of the head (L10:51.3.c, <i>Kiểm điểm trách nhiệm của người đứng đầu</i>). */
    RESPONSIBILITY_OF_HEAD(agency(
            "L10:51.3.c", "Kiểm điểm trách nhiệm của người đứng đầu", "Review of the responsibility of the head")),
    /**
     * Emulation and commendation; the emulation pact (L10:51.3.d, <i>Tổng kết thi đua, khen thưởng; giao ước thi
     * đua</i>).
     */
    EMULATION(agency(
            "L10:51.3.d",
            "Tổng kết thi đua, khen thưởng; giao ước thi đua",
            "Emulation and commendation; the emulation pact")),
    /**
     * Matters of article 49 discussed and decided (L10:51.3.đ, <i>Thảo luận và quyết định nội dung tại Điều 49</i>).
     */
    STAFF_DECISIONS(agency(
            "L10:51.3.đ",
            "Thảo luận và quyết định nội dung tại Điều 49",
            "Matters of article 49 discussed and decided")),
    /**
     * Disclosure, and opinions on matters of article 53 (L10:51.3.e, <i>Công khai thông tin; lấy ý kiến nội dung tại
     * Điều 53</i>).
     */
    DISCLOSURE_AND_OPINIONS(agency(
            "L10:51.3.e",
            "Công khai thông tin; lấy ý kiến nội dung tại Điều 53",
            "Disclosure, and opinions on matters of article 53")),
    /** Other work as the conference decides (L10:51.3.g, <i>Công việc khác theo quyết định của hội nghị</i>). */
    OTHER_WORK(agency(
            "L10:51.3.g", "Công việc khác theo quyết định của hội nghị", "Other work as the conference decides"));

    private static final Catalogue<AgendaPoint> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    AgendaPoint(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<AgendaPoint> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
