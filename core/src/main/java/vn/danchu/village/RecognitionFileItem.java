package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;

/** What the file for recognition of a convention holds. */
public enum RecognitionFileItem implements CatalogueEntry {
    /** The village head's request (Form 01) (D61:11.4.a, <i>Văn bản đề nghị công nhận</i>). */
    REQUEST(commune("D61:11.4.a", "Văn bản đề nghị công nhận", "Request for recognition")),
    /** The resolution or minutes of the vote (Form 02) (D61:11.4.b, <i>Nghị quyết hoặc biên bản thông qua</i>). */
    RESOLUTION_OR_MINUTES(
            commune("D61:11.4.b", "Nghị quyết hoặc biên bản thông qua", "Resolution or minutes of the vote")),
    /** The convention as passed (D61:11.4.c, <i>Dự thảo hương ước, quy ước đã được thông qua</i>). */
    CONVENTION(commune("D61:11.4.c", "Dự thảo hương ước, quy ước đã được thông qua", "Convention as passed"));

    private static final Catalogue<RecognitionFileItem> CATALOGUE = Catalogue.of(values());

    private final Listing listing;

    RecognitionFileItem(Listing listing) {
        this.listing = listing;
    }

    /** The catalogue, in the order of the law. */
    public static Catalogue<RecognitionFileItem> catalogue() {
        return CATALOGUE;
    }

    @Override
    public Listing listing() {
        return listing;
    }
}
