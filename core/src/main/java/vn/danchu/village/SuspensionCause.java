package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** Why a convention is suspended. */
public enum SuspensionCause implements CatalogueEntry {
    /**
     * Drafting, opinions or vote broke the procedure (D61:12.1.a, <i>Không tuân thủ trình tự, thủ tục soạn thảo, lấy ý
     * kiến, thông qua</i>).
     */
    PROCEDURE(commune(
            "D61:12.1.a", "Không tuân thủ trình tự, thủ tục soạn thảo, lấy ý kiến, thông qua", "Procedure broken")),
    /**
     * Contents do not fit the aims and principles (D61:12.1.b, <i>Nội dung không phù hợp với mục đích, nguyên
     * tắc</i>).
     */
    AIMS_OR_PRINCIPLES(commune(
            "D61:12.1.b", "Nội dung không phù hợp với mục đích, nguyên tắc", "Contents against aims or principles")),
    /**
     * Contents that do not fit the principles would do harm if applied (D61:12.1.c, <i>Nội dung không phù hợp với
     * nguyên tắc, nếu áp dụng sẽ gây thiệt hại</i>).
     */
    HARM(commune(
            "D61:12.1.c",
            "Nội dung không phù hợp với nguyên tắc, nếu áp dụng sẽ gây thiệt hại",
            "Contents that would do harm"));

    private static final Catalogue<SuspensionCause> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    SuspensionCause(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<SuspensionCause> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
