package vn.danchu.measures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.LawMeasures;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureValue;

/**
 * The share of compliance among the findings that judge, of norms whose main citation lies in certain articles. One norm and
 * one record make one finding.
 *
 * @param measure the measure
 * @param articles the articles; empty for all
 */
record ChapterShare(Measure measure, List<Articles> articles) {

    /**
     * Articles of one instrument.
     *
     * @param instrument its code
     * @param first the first
     * @param last the last, inclusive
     */
    record Articles(String instrument, int first, int last) {

        boolean hold(Citation citation) {
            return citation.instrument().code().equals(instrument)
                    && citation.article() >= first
                    && citation.article() <= last;
        }
    }

    /** The sections of chapters II to IV of the Law, and what the decrees add to each. */
    // spotless:off
    static final List<ChapterShare> ALL = List.of(
            new ChapterShare(LawMeasures.NORMS_COMPLIED, List.of()),
            of(LawMeasures.NORMS_DISCLOSURE, "L10:11-14", "L10:46-48", "L10:64-66", "D145:43-43"),
            of(LawMeasures.NORMS_DECISION,
                    "L10:15-24", "L10:49-52", "L10:67-70", "D59:3-11", "D61:3-18", "D145:47-47", "D185:4-7"),
            of(LawMeasures.NORMS_CONSULTATION,
                    "L10:25-29", "L10:53-55", "L10:71-74", "D145:37-41", "D145:44-44", "D185:9-9", "D321:3-7"),
            of(LawMeasures.NORMS_SUPERVISION, "L10:30-45", "L10:56-63", "L10:75-81", "D59:12-27"));
    // spotless:on

    private static ChapterShare of(Measure measure, String... ranges) {
        return new ChapterShare(
                measure,
                Stream.of(ranges)
                        .map(range -> range.split("[:-]"))
                        .map(part -> new Articles(part[0], Integer.parseInt(part[1]), Integer.parseInt(part[2])))
                        .toList());
    }

    private boolean holds(Finding finding) {
        Citation main = finding.citations().get(0);
        return articles.isEmpty() || articles.stream().anyMatch(range -> range.hold(main));
    }

    /** The share; null if nothing could be judged. */
    @Nullable
    Counted count(List<Finding> findings) {
        List<Finding> kept = only(findings, Verdict.COMPLIANT);
        List<Finding> broken = only(findings, Verdict.NON_COMPLIANT);
        int judged = kept.size() + broken.size();
        if (judged == 0) {
            return null;
        }
        List<Finding> all = Stream.concat(broken.stream(), kept.stream()).toList();
        return Counted.of(
                measure.key(),
                MeasureValue.ratio(kept.size(), judged),
                all.stream().map(Finding::record).distinct().toList(),
                all);
    }

    private List<Finding> only(List<Finding> findings, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict && holds(finding))
                .toList();
    }
}
