package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** How a recognised convention is made known. */
public enum ConventionPublicity implements CatalogueEntry {
    /** Posted at the cultural and sports house and community points (D61:15.1, <i>Niêm yết công khai</i>). */
    POSTING(commune("D61:15.1", "Niêm yết công khai", "Posting")),
    /** At a conference of the community (D61:15.1.a, <i>Hội nghị của cộng đồng dân cư</i>). */
    CONFERENCE(commune("D61:15.1.a", "Hội nghị của cộng đồng dân cư", "Conference of the community")),
    /** Over the grassroots information network (D61:15.1.b, <i>Mạng lưới thông tin cơ sở</i>). */
    GRASSROOTS_INFORMATION(commune("D61:15.1.b", "Mạng lưới thông tin cơ sở", "Grassroots information network")),
    /** Sent to each household (D61:15.1.c, <i>Sao gửi đến từng hộ gia đình</i>). */
    SENT_TO_HOUSEHOLDS(commune("D61:15.1.c", "Sao gửi đến từng hộ gia đình", "Sent to each household")),
    /** Over telecommunication and social networks (D61:15.1.d, <i>Mạng viễn thông, mạng xã hội</i>). */
    NETWORKS(commune("D61:15.1.d", "Mạng viễn thông, mạng xã hội", "Telecommunication and social networks")),
    /**
     * By those who spread the law, mediators and persons of standing (D61:15.1.đ, <i>Tuyên truyền viên pháp luật, hòa
     * giải viên, người có uy tín</i>).
     */
    LEGAL_EDUCATION(commune(
            "D61:15.1.đ",
            "Tuyên truyền viên pháp luật, hòa giải viên, người có uy tín",
            "Legal education and mediation")),
    /** In another fitting form (D61:15.1.e, <i>Hình thức khác phù hợp</i>). */
    OTHER(commune("D61:15.1.e", "Hình thức khác phù hợp", "Another fitting form"));

    private static final Catalogue<ConventionPublicity> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    ConventionPublicity(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<ConventionPublicity> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
