package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** How a convention is put to the vote. */
public enum ConventionVoteForm implements CatalogueEntry {
    /** At a residents' meeting (D61:10.1, <i>Cuộc họp của cộng đồng dân cư</i>). */
    MEETING(commune("D61:10.1", "Cuộc họp của cộng đồng dân cư", "Residents' meeting")),
    /** By household ballots (D61:10.2, <i>Phát phiếu lấy ý kiến từng hộ gia đình</i>). */
    BALLOT(commune("D61:10.2", "Phát phiếu lấy ý kiến từng hộ gia đình", "Household ballots"));

    private static final Catalogue<ConventionVoteForm> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    ConventionVoteForm(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<ConventionVoteForm> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
