package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What the dismissal of a village head rests on. */
public enum DismissalGround implements CatalogueEntry {
    /** The head's own written request (D59:9.1.a, <i>Đơn xin thôi của Trưởng thôn, Tổ trưởng tổ dân phố</i>). */
    OWN_REQUEST(commune("D59:9.1.a", "Đơn xin thôi của Trưởng thôn, Tổ trưởng tổ dân phố", "The head's own request")),
    /**
     * A proposal of the head of the village Front working committee (D59:9.1.b, <i>Đề nghị của Trưởng ban công tác Mặt
     * trận</i>).
     */
    FRONT_PROPOSAL(commune(
            "D59:9.1.b",
            "Đề nghị của Trưởng ban công tác Mặt trận",
            "Proposal of the head of the Front working committee"));

    private static final Catalogue<DismissalGround> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    DismissalGround(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<DismissalGround> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
