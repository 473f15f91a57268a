package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** How opinions on a draft convention are taken, besides its posting. */
public enum OpinionForm implements CatalogueEntry {
    /** The draft is sent to each household (D61:9.2.a, <i>Sao gửi dự thảo đến từng hộ gia đình</i>). */
    SENT_TO_HOUSEHOLDS(commune("D61:9.2.a", "Sao gửi dự thảo đến từng hộ gia đình", "Draft sent to each household")),
    /** Over the network the community agreed on (D61:9.2.b, <i>Mạng viễn thông, mạng xã hội</i>). */
    NETWORKS(commune("D61:9.2.b", "Mạng viễn thông, mạng xã hội", "Telecommunication and social networks")),
    /** A box for opinions (D61:9.2.c, <i>Hòm thư góp ý</i>). */
    OPINION_BOX(commune("D61:9.2.c", "Hòm thư góp ý", "Opinion box")),
    /**
     * At meetings of the community or of organisations, or in another fitting form (D61:9.2.d, <i>Cuộc họp, hội nghị,
     * sinh hoạt của tổ chức, đoàn thể hoặc hình thức phù hợp khác</i>).
     */
    MEETINGS(commune(
            "D61:9.2.d",
            "Cuộc họp, hội nghị, sinh hoạt của tổ chức, đoàn thể hoặc hình thức phù hợp khác",
            "Meetings, or another fitting form"));

    private static final Catalogue<OpinionForm> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    OpinionForm(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<OpinionForm> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
