package vn.danchu.village;

import static vn.danchu.law.Setting.COMMUNE;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** A step of the residents' conference besides its reports, which are {@link ConferenceReport}. */
public enum ConferenceStep implements CatalogueEntry {
    /** The village head opens it, presents guests and contents, and names a secretary. */
    OPENING(step("a", "Tuyên bố lý do, giới thiệu đại biểu, nội dung và thư ký hội nghị", "Opening")),
    /** Household representatives discuss, propose and petition. */
    DISCUSSION(step("đ", "Đại diện các hộ gia đình thảo luận, đề xuất, kiến nghị", "Discussion by households")),
    /** Opinions and petitions are taken up and answered. */
    REPLIES(step("e", "Trao đổi, tiếp thu và giải trình ý kiến, kiến nghị", "Replies to opinions and petitions")),
    /** What was presented is adopted. */
    ADOPTION(step("g", "Thông qua các nội dung được trình bày", "Adoption of what was presented")),
    /** Persons and households are praised for what they did for the community. */
    PRAISE(step("h", "Biểu dương cá nhân, hộ gia đình có thành tích", "Praise of persons and households")),
    /** The conclusion. */
    CONCLUSION(step("i", "Kết luận hội nghị", "Conclusion"));

    private static final Catalogue<ConferenceStep> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    ConferenceStep(Listing listing) {
        this.listing = listing;
    }

    private static Listing step(String point, String vi, String en) {
        return Listing.of("D59", "11.2." + point, COMMUNE, vi, en);
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
