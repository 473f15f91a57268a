package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.VerificationCase;

/** Runs the verification cases of a set. */
final class Verification {

    private Verification() {}

    static List<Message> run(Scorer scorer) {
        List<Message> differences = new ArrayList<>();
        for (VerificationCase each : scorer.set().cases()) {
            ScoreSheet sheet = scorer.score(each.form());
            VerificationCase.Expected expected = each.expected();
            compare(each.name(), Message.of("case.total"), expected.total(), sheet.total(), differences);
            level(each.name(), expected.rating(), sheet.rating(), differences);
            for (Map.Entry<String, BigDecimal> points : new TreeMap<>(expected.points()).entrySet()) {
                CriterionScore criterion = sheet.findCriterion(points.getKey()).orElse(null);
                compare(
                        each.name(),
                        Message.of("case.criterion", "criterion", points.getKey()),
                        points.getValue(),
                        criterion == null ? null : criterion.points(),
                        differences);
            }
        }
        return differences;
    }

    private static void level(String name, @Nullable String expected, Rating rating, List<Message> differences) {
        if (expected != null
                && !expected.equals(rating.level())
                && !expected.equals(rating.state().name())) {
            Object came = rating.name() == null ? rating.state() : rating.name();
            differences.add(Message.of("case.level", "case", name, "expected", expected, "came", came));
        }
    }

    private static void compare(
            String name,
            Message what,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal actual,
            List<Message> differences) {
        if (expected != null && actual == null) {
            differences.add(Message.of("case.none", "case", name, "what", what, "expected", expected));
        } else if (expected != null && actual != null && expected.compareTo(actual) != 0) {
            differences.add(Message.of(
                    "case.other",
                    "case",
                    name,
                    "what",
                    what,
                    "difference",
                    Message.of("case.numbers", "expected", expected, "came", actual)));
        }
    }
}
