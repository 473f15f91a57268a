package vn.danchu.decision;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** How the people discuss and decide (L10:17.1). */
public enum DecisionForm implements CatalogueEntry {
    /** Residents' meeting (L10:17.1.a, <i>Cuộc họp của cộng đồng dân cư</i>). */
    MEETING(commune("L10:17.1.a", "Cuộc họp của cộng đồng dân cư", "Residents' meeting")),
    /** Household ballots (L10:17.1.b, <i>Phát phiếu lấy ý kiến của hộ gia đình</i>). */
    BALLOT(commune("L10:17.1.b", "Phát phiếu lấy ý kiến của hộ gia đình", "Household ballots")),
    /** Online vote (L10:17.1.c, <i>Biểu quyết trực tuyến</i>). */
    ONLINE(commune("L10:17.1.c", "Biểu quyết trực tuyến", "Online vote"));

    private static final Catalogue<DecisionForm> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    DecisionForm(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<DecisionForm> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
