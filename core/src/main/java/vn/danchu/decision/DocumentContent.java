package vn.danchu.decision;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What the document of a decision states, its signatures apart (L10:20.2.a-e). */
public enum DocumentContent implements CatalogueEntry {
    /** When the community discussed and decided (L10:20.2.a, <i>Thời gian bàn và quyết định</i>). */
    TIME(commune("L10:20.2.a", "Thời gian bàn và quyết định", "Time")),
    /**
     * All households, representatives present, households without a representative (L10:20.2.b, <i>Tổng số hộ; số đại
     * diện có mặt; số hộ không có đại diện tham dự</i>).
     */
    HOUSEHOLDS(commune(
            "L10:20.2.b",
            "Tổng số hộ; số đại diện có mặt; số hộ không có đại diện tham dự",
            "All households, those represented and those not")),
    /** What was discussed (L10:20.2.c, <i>Nội dung bàn</i>). */
    MATTER(commune("L10:20.2.c", "Nội dung bàn", "Matter discussed")),
    /** In which form it was decided (L10:20.2.d, <i>Hình thức quyết định</i>). */
    FORM(commune("L10:20.2.d", "Hình thức quyết định", "Form of deciding")),
    /** Result of the vote, the ballots or the online vote (L10:20.2.đ, <i>Kết quả biểu quyết</i>). */
    RESULT(commune("L10:20.2.đ", "Kết quả biểu quyết", "Result of the vote")),
    /** What was decided (L10:20.2.e, <i>Nội dung quyết định</i>). */
    DECISION(commune("L10:20.2.e", "Nội dung quyết định", "Decision"));

    private static final Catalogue<DocumentContent> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    DocumentContent(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<DocumentContent> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
