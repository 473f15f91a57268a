package vn.danchu.measures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.scoring.set.MeasureValue;

/**
 * The share of compliance among the findings that judge, of norms whose main citation lies in certain articles. One norm and
 * one record make one finding.
 */
final class ArticleShare {

    private ArticleShare() {}

    /** The share; null if nothing could be judged. */
    static @Nullable Counted count(LawSource source, List<Finding> findings) {
        List<Finding> kept = only(source, findings, Verdict.COMPLIANT);
        List<Finding> broken = only(source, findings, Verdict.NON_COMPLIANT);
        int judged = kept.size() + broken.size();
        if (judged == 0) {
            return null;
        }
        List<Finding> all = Stream.concat(broken.stream(), kept.stream()).toList();
        return Counted.of(
                source.measure().key(),
                MeasureValue.ratio(kept.size(), judged),
                all.stream().map(Finding::record).distinct().toList(),
                all);
    }

    private static List<Finding> only(LawSource source, List<Finding> findings, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict && holds(source, finding))
                .toList();
    }

    private static boolean holds(LawSource source, Finding finding) {
        return source.articles().isEmpty()
                || source.articles().stream()
                        .anyMatch(
                                articles -> articles.covers(finding.citations().get(0)));
    }
}
