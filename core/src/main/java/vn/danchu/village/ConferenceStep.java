package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** A step of the residents' conference besides its reports, which are {@link ConferenceReport}. */
public enum ConferenceStep implements CatalogueEntry {
    /**
     * The village head opens it, presents guests and contents, and names a secretary (D59:11.2.a, <i>Tuyên bố lý do, giới thiệu
     * đại biểu, nội dung và thư ký hội nghị</i>).
     */
    OPENING(commune("D59:11.2.a", "Tuyên bố lý do, giới thiệu đại biểu, nội dung và thư ký hội nghị", "Opening")),
    /**
     * Household representatives discuss, propose and petition (D59:11.2.đ, <i>Đại diện các hộ gia đình thảo luận, đề xuất, kiến
     * nghị</i>).
     */
    DISCUSSION(commune(
            "D59:11.2.đ", "Đại diện các hộ gia đình thảo luận, đề xuất, kiến nghị", "Discussion by households")),
    /** Opinions and petitions are taken up and answered (D59:11.2.e, <i>Trao đổi, tiếp thu và giải trình ý kiến, kiến nghị</i>). */
    REPLIES(commune(
            "D59:11.2.e", "Trao đổi, tiếp thu và giải trình ý kiến, kiến nghị", "Replies to opinions and petitions")),
    /** What was presented is adopted (D59:11.2.g, <i>Thông qua các nội dung được trình bày</i>). */
    ADOPTION(commune("D59:11.2.g", "Thông qua các nội dung được trình bày", "Adoption of what was presented")),
    /**
     * Persons and households are praised for what they did for the community (D59:11.2.h, <i>Biểu dương cá nhân, hộ gia đình có
     * thành tích</i>).
     */
    PRAISE(commune("D59:11.2.h", "Biểu dương cá nhân, hộ gia đình có thành tích", "Praise of persons and households")),
    /** The conclusion (D59:11.2.i, <i>Kết luận hội nghị</i>). */
    CONCLUSION(commune("D59:11.2.i", "Kết luận hội nghị", "Conclusion"));

    private static final Catalogue<ConferenceStep> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    ConferenceStep(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<ConferenceStep> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
