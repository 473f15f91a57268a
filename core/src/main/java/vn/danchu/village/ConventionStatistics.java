package vn.danchu.village;

import static vn.danchu.law.Listing.commune;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;
import vn.danchu.record.Act;

/**
 * The commune's yearly statistics and report on village conventions (D61:16.1, 16.2).
 *
 * @param year the calendar year; null if not known
 * @param reported when they were reported: to the district until 30 June 2025, since then to the body that the province names
 * @param contents what they state, "none" being a figure as well; null if not known
 */
@RecordBuilder
public record ConventionStatistics(
        @Nullable Integer year,
        @Nullable Act reported,
        @Nullable Set<Content> contents) {

    /** What the statistics state. */
    public enum Content implements CatalogueEntry {
        /**
         * How conventions are made and carried out, their effect and difficulties (D61:16.1.a, <i>Tình hình xây dựng, thực hiện
         * hương ước, quy ước</i>).
         */
        SITUATION(commune("D61:16.1.a", "Tình hình xây dựng, thực hiện hương ước, quy ước", "State of conventions")),
        /**
         * How many were recognised, and how many were not (D61:16.1.b, <i>Số lượng được công nhận hoặc không được công
         * nhận</i>).
         */
        RECOGNISED(commune("D61:16.1.b", "Số lượng được công nhận hoặc không được công nhận", "Recognised or refused")),
        /** How many were amended, supplemented or replaced (D61:16.1.c, <i>Số lượng được sửa đổi, bổ sung, thay thế</i>). */
        CHANGED(commune("D61:16.1.c", "Số lượng được sửa đổi, bổ sung, thay thế", "Amended or replaced")),
        /** How many were suspended or repealed (D61:16.1.d, <i>Số lượng bị tạm ngừng thực hiện hoặc bị bãi bỏ</i>). */
        SUSPENDED_OR_REPEALED(
                commune("D61:16.1.d", "Số lượng bị tạm ngừng thực hiện hoặc bị bãi bỏ", "Suspended or repealed")),
        /** Anything else, if any (D61:16.1.đ, <i>Nội dung khác có liên quan</i>). */
        OTHER(commune("D61:16.1.đ", "Nội dung khác có liên quan", "Other contents"));

        private static final Catalogue<Content> CATALOGUE = Catalogue.of(values());

        private final Listing listing;

        Content(Listing listing) {
            this.listing = listing;
        }

        /** The catalogue, in the order of the law. */
        public static Catalogue<Content> catalogue() {
            return CATALOGUE;
        }

        @Override
        public Listing listing() {
            return listing;
        }
    }

    /** Copies the set. */
    public ConventionStatistics {
        contents = contents == null ? null : Set.copyOf(contents);
    }
}
