package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** Why a convention is repealed. */
public enum RepealGround implements CatalogueEntry {
    /**
     * Contents break the law or harm interests, custom or standing (D61:14.1.a, <i>Nội dung trái pháp luật, thuần
     * phong, mỹ tục, đạo đức xã hội</i>).
     */
    UNLAWFUL(commune(
            "D61:14.1.a",
            "Nội dung trái pháp luật, thuần phong, mỹ tục, đạo đức xã hội",
            "Contents against law or good custom")),
    /**
     * Suspended as a whole, and not put right within the limit (D61:14.1.b, <i>Bị tạm ngừng toàn bộ mà không hoàn tất
     * thủ tục đúng thời hạn</i>).
     */
    PROCEDURE_NOT_PUT_RIGHT(commune(
            "D61:14.1.b",
            "Bị tạm ngừng toàn bộ mà không hoàn tất thủ tục đúng thời hạn",
            "Whole suspension not put right in time")),
    /**
     * Passed without the majority, and not voted again (D61:14.1.c, <i>Không bảo đảm tỷ lệ thông qua mà không thực
     * hiện lại</i>).
     */
    MAJORITY_NOT_REACHED(
            commune("D61:14.1.c", "Không bảo đảm tỷ lệ thông qua mà không thực hiện lại", "Majority not reached")),
    /**
     * Suspended in part, and not put right within the limit (D61:14.2, <i>Bị tạm ngừng một phần mà không sửa đổi đúng
     * thời hạn</i>).
     */
    CONTENT_NOT_PUT_RIGHT(commune(
            "D61:14.2",
            "Bị tạm ngừng một phần mà không sửa đổi đúng thời hạn",
            "Partial suspension not put right in time"));

    private static final Catalogue<RepealGround> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    RepealGround(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<RepealGround> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
