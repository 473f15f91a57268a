package vn.danchu.measures;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
        List<Finding> kept = new ArrayList<>();
        List<Finding> judged = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.verdict() == Verdict.COMPLIANT && holds(source, finding)) {
                kept.add(finding);
            } else if (finding.verdict() == Verdict.NON_COMPLIANT && holds(source, finding)) {
                judged.add(finding);
            }
        }
        judged.addAll(kept);
        if (judged.isEmpty()) {
            return null;
        }
        Set<String> records = new LinkedHashSet<>();
        for (Finding finding : judged) {
            records.add(finding.record());
        }
        return Counted.of(
                source.measure().key(),
                MeasureValue.ratio(kept.size(), judged.size()),
                List.copyOf(records),
                Collections.unmodifiableList(judged));
    }

    private static boolean holds(LawSource source, Finding finding) {
        return source.articles().isEmpty() || source.covers(finding.citations().get(0));
    }
}
