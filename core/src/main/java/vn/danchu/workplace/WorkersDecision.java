package vn.danchu.workplace;

import static vn.danchu.law.Listing.employer;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What workers outside the state sector decide for themselves: D145:45.1. Rights of the workers, which no norm judges. */
public enum WorkersDecision implements CatalogueEntry {
    /**
     * Concluding, amending and ending labour contracts (D145:45.1.a, <i>Giao kết, sửa đổi, bổ sung, chấm dứt hợp đồng
     * lao động</i>).
     */
    LABOUR_CONTRACT(employer(
            "D145:45.1.a",
            "Giao kết, sửa đổi, bổ sung, chấm dứt hợp đồng lao động",
            "Concluding, amending and ending labour contracts")),
    /**
     * Joining or not joining a workers' organisation (D145:45.1.b, <i>Gia nhập hoặc không gia nhập tổ chức đại diện
     * người lao động</i>).
     */
    JOINING_AN_ORGANISATION(employer(
            "D145:45.1.b",
            "Gia nhập hoặc không gia nhập tổ chức đại diện người lao động",
            "Joining or not joining a workers' organisation")),
    /** Taking part or not in a strike (D145:45.1.c, <i>Tham gia hoặc không tham gia đình công</i>). */
    STRIKE(employer("D145:45.1.c", "Tham gia hoặc không tham gia đình công", "Taking part or not in a strike")),
    /** Voting on what collective bargaining reached (D145:45.1.d, <i>Biểu quyết nội dung thương lượng tập thể</i>). */
    COLLECTIVE_BARGAINING(employer(
            "D145:45.1.d", "Biểu quyết nội dung thương lượng tập thể", "Voting on what collective bargaining reached")),
    /** Other matters by law or agreement (D145:45.1.đ, <i>Nội dung khác theo pháp luật hoặc thỏa thuận</i>). */
    OTHER_DECISION(employer(
            "D145:45.1.đ", "Nội dung khác theo pháp luật hoặc thỏa thuận", "Other matters by law or agreement"));

    private static final Catalogue<WorkersDecision> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    WorkersDecision(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the decree. */
    public static Catalogue<WorkersDecision> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
