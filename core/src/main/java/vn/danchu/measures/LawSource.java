package vn.danchu.measures;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.Measure;

/**
 * Which findings give a measure of the law, and how they are counted.
 *
 * @param measure the measure
 * @param count how
 * @param parts the records and norms that it counts
 * @param absences norm that counts records that should exist and do not; null if there is none
 * @param articles for {@link Count#ARTICLES}, the articles; empty for all
 */
record LawSource(
        Measure measure,
        Count count,
        List<Part> parts,
        @Nullable String absences,
        List<Citation> articles) {

    /** Every measure of the law. */
    static final List<LawSource> ALL = LawSourceFile.read();

    /** Copies the lists. */
    LawSource {
        parts = List.copyOf(parts);
        articles = List.copyOf(articles);
    }

    /** How findings make a measure. */
    enum Count {
        /** Not at all: the user states it. */
        STATED,
        /** Rows of the disclosure checklist that are disclosed, of all that are owed. */
        CHECKLIST,
        /** Records that break none of the norms, of all records that a norm applies to. */
        RECORDS,
        /** Occasions kept, of all that were owed and due. */
        OCCASIONS,
        /** As above, once all that are owed are due: a share of the villages of a year. */
        ALL_OCCASIONS,
        /** Yes if no norm is broken. */
        YES_NO,
        /** Findings that comply, of all that judge, of the norms of certain articles. */
        ARTICLES
    }

    /**
     * Norms that judge the same records.
     *
     * @param records the list they judge; null if they judge the dossier as a whole
     * @param norms their ids
     */
    record Part(@Nullable RecordList records, List<String> norms) {}

    /** Whether the provision lies in one of its articles. */
    boolean covers(Citation provision) {
        for (int i = 0; i < articles.size(); i++) {
            if (articles.get(i).covers(provision)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it counts occasions of duties, and not records. */
    boolean countsOccasions() {
        return count == Count.OCCASIONS || count == Count.ALL_OCCASIONS;
    }
}
