package vn.danchu.workplace;

import static vn.danchu.law.Listing.employer;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What workers outside the state sector inspect and supervise: D145:46.1. Rights of the workers, which no norm judges. */
public enum WorkersSupervision implements CatalogueEntry {
    /**
     * Keeping labour contracts and collective agreements (D145:46.1.a, <i>Thực hiện hợp đồng lao động, thỏa ước lao
     * động tập thể</i>).
     */
    CONTRACTS_AND_AGREEMENTS(employer(
            "D145:46.1.a",
            "Thực hiện hợp đồng lao động, thỏa ước lao động tập thể",
            "Keeping labour contracts and collective agreements")),
    /** Keeping labour rules and regulations (D145:46.1.b, <i>Thực hiện nội quy, quy chế</i>). */
    INTERNAL_RULES(employer("D145:46.1.b", "Thực hiện nội quy, quy chế", "Keeping labour rules and regulations")),
    /**
     * Use of the reward, welfare and workers' funds (D145:46.1.c, <i>Sử dụng quỹ khen thưởng, phúc lợi, quỹ do người
     * lao động đóng góp</i>).
     */
    FUNDS(employer(
            "D145:46.1.c",
            "Sử dụng quỹ khen thưởng, phúc lợi, quỹ do người lao động đóng góp",
            "Use of the reward, welfare and workers' funds")),
    /** Payment of union fees and insurance (D145:46.1.d, <i>Trích nộp kinh phí công đoàn, đóng bảo hiểm</i>). */
    UNION_FEES_AND_INSURANCE(employer(
            "D145:46.1.d", "Trích nộp kinh phí công đoàn, đóng bảo hiểm", "Payment of union fees and insurance")),
    /**
     * Emulation, praise, discipline, complaints and denunciations (D145:46.1.đ, <i>Thi đua, khen thưởng, kỷ luật, giải
     * quyết khiếu nại, tố cáo</i>).
     */
    EMULATION_AND_COMPLAINTS(employer(
            "D145:46.1.đ",
            "Thi đua, khen thưởng, kỷ luật, giải quyết khiếu nại, tố cáo",
            "Emulation, praise, discipline, complaints and denunciations"));

    private static final Catalogue<WorkersSupervision> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    WorkersSupervision(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the decree. */
    public static Catalogue<WorkersSupervision> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
