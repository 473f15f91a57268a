package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.VerificationCase;

/** Runs the verification cases of a set. */
final class Verification {

    private Verification() {}

    static List<String> run(Scorer scorer) {
        List<String> differences = new ArrayList<>();
        for (VerificationCase each : scorer.set().cases()) {
            ScoreSheet sheet = scorer.score(each.form());
            VerificationCase.Expected expected = each.expected();
            compare(each.name() + ": total", expected.total(), sheet.total(), differences);
            String rating = expected.rating();
            if (rating != null
                    && !rating.equals(sheet.rating().level())
                    && !rating.equals(sheet.rating().state().name())) {
                differences.add(each.name() + ": rating " + rating + " expected, but was "
                        + sheet.rating().state() + " " + sheet.rating().level());
            }
            for (Map.Entry<String, BigDecimal> points : new TreeMap<>(expected.points()).entrySet()) {
                CriterionScore criterion = sheet.criterion(points.getKey());
                compare(
                        each.name() + ": " + points.getKey(),
                        points.getValue(),
                        criterion == null ? null : criterion.points(),
                        differences);
            }
        }
        return differences;
    }

    private static void compare(
            String what, @Nullable BigDecimal expected, @Nullable BigDecimal actual, List<String> differences) {
        if (expected != null && (actual == null || expected.compareTo(actual) != 0)) {
            differences.add(what + " " + expected + " expected, but was " + actual);
        }
    }
}
