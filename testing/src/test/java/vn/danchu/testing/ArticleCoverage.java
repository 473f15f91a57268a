package vn.danchu.testing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.UnencodedProvision;

/**
 * What the library does with one article.
 *
 * @param article the article
 * @param norms the norms that cite it, by id
 * @param unencoded what is listed of it as judged by no norm
 * @param judged its provisions that a norm cites
 * @param counts its provisions per status, of those that no norm cites
 * @param missing its provisions that are neither cited nor listed
 */
record ArticleCoverage(
        Article article,
        List<Norm<?>> norms,
        List<UnencodedProvision> unencoded,
        int judged,
        Map<UnencodedProvision.Status, Integer> counts,
        List<Citation> missing) {

    /** The coverage of every article. */
    static List<ArticleCoverage> all() {
        return Article.all().stream().map(ArticleCoverage::of).toList();
    }

    private static ArticleCoverage of(Article article) {
        List<Norm<?>> norms = new ArrayList<>();
        for (Norm<?> norm : Norms.all()) {
            if (norm.citations().stream().anyMatch(article.citation()::covers)) {
                norms.add(norm);
            }
        }
        List<UnencodedProvision> unencoded = UnencodedProvision.all().stream()
                .filter(one -> article.citation().covers(one.provision()))
                .toList();
        int judged = 0;
        Map<UnencodedProvision.Status, Integer> counts = new EnumMap<>(UnencodedProvision.Status.class);
        List<Citation> missing = new ArrayList<>();
        for (Citation provision : article.provisions()) {
            List<UnencodedProvision> listed = unencoded.stream()
                    .filter(one -> one.provision().covers(provision))
                    .toList();
            if (norms.stream().flatMap(norm -> norm.citations().stream()).anyMatch(cited -> touch(cited, provision))) {
                judged++;
            } else if (listed.isEmpty()) {
                missing.add(provision);
            } else {
                counts.merge(listed.get(0).status(), 1, Integer::sum);
            }
        }
        return new ArticleCoverage(article, norms, unencoded, judged, counts, missing);
    }

    private static boolean touch(Citation one, Citation other) {
        return one.covers(other) || other.covers(one);
    }

    /** Whether a norm judges some of it. */
    boolean isJudged() {
        return !norms.isEmpty();
    }
}
