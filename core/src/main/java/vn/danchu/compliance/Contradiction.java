package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import vn.danchu.law.Instruments;

/**
 * Two things told that cannot both be so (mâu thuẫn): one of them is wrong, and it is not known which. It leaves open what rests on them, and
 * hides no breach that does not.
 *
 * @param reads what is read to find it
 * @param found the two, with both places; null if they agree
 * @param <T> the record
 */
record Contradiction<T>(List<String> reads, Fact.Reader<T, Outcome> found) {

    /** Copies the paths. */
    Contradiction {
        reads = List.copyOf(reads);
        Objects.requireNonNull(found, "found");
    }

    /**
     * The rule, unless this contradicts it. Where the rule reads neither of two days that contradict each other, or only that what has the
     * day happened, what it finds broken, or pending, stays so, if neither is the day of the fact, or it is the same by the law of both.
     */
    Rule<T> unless(Rule<T> rule) {
        Objects.requireNonNull(rule, "rule");
        List<Contradiction<T>> all = new ArrayList<>(List.of(this));
        if (rule instanceof Unless<T> other) {
            all.addAll(other.of);
        }
        return new Unless<>(rule instanceof Unless<T> other ? other.rule : rule, all);
    }

    /** A rule, unless one of several contradictions touches it. */
    private static final class Unless<T> implements Rule<T> {

        private final Rule<T> rule;
        private final Rule<T> bare;
        private final List<Contradiction<T>> of;

        Unless(Rule<T> rule, List<Contradiction<T>> of) {
            this.rule = rule;
            this.bare = DeclaredRule.bare(rule);
            this.of = List.copyOf(of);
        }

        @Override
        public Outcome judge(T record, Circumstances circumstances) {
            Outcome outcome = bare.judge(record, circumstances);
            boolean standsOrWaits = outcome.verdict() == Verdict.NON_COMPLIANT || outcome.verdict() == Verdict.PENDING;
            for (int i = 0; i < of.size(); i++) {
                Outcome found = of.get(i).found().read(record, circumstances);
                if (found != null
                        && !(standsOrWaits && !isRead(found) && isSoOnBoth(found, outcome, record, circumstances))) {
                    return found;
                }
            }
            return outcome;
        }

        /** Whether the rule reads one of the two. */
        private boolean isRead(Outcome found) {
            List<String> asked = DeclaredRule.readsBesidesEvents(rule);
            return !(found.arguments().get(Argument.ALSO) instanceof List<?> places)
                    || places.stream().anyMatch(place -> isRead(String.valueOf(place), asked));
        }

        /** What is read of a list names nothing of its elements; what is read of anything else, all of it. */
        private static boolean isRead(String place, List<String> asked) {
            String of = anyElement(place);
            for (String path : asked) {
                if (path.equals(of)
                        || path.startsWith(of.concat("/"))
                        || (of.startsWith(path.concat("/")) && of.charAt(path.length() + 1) != '*')) {
                    return true;
                }
            }
            return false;
        }

        /** The place with a star for each number of an element, as paths are declared. */
        private static String anyElement(String place) {
            StringBuilder of = new StringBuilder();
            boolean number = false;
            for (int i = 0; i < place.length(); i++) {
                char at = place.charAt(i);
                boolean digit = at >= '0' && at <= '9' && (number || of.charAt(of.length() - 1) == '/');
                if (!digit || !number) {
                    of.append(digit ? '*' : at);
                }
                number = digit;
            }
            return of.toString();
        }

        /** Whether the day of the fact, by whose law and of whose unit it is judged, is none of the two, or it is so on either. */
        private boolean isSoOnBoth(Outcome found, Outcome outcome, T record, Circumstances circumstances) {
            LocalDate day = circumstances.day();
            if (day == null
                    || !(found.arguments().get(Argument.DONE) instanceof LocalDate one)
                    || !(found.arguments().get(Argument.START) instanceof LocalDate two)) {
                return false;
            }
            if (!day.equals(one) && !day.equals(two)) {
                return true;
            }
            Circumstances other = circumstances.on(day.equals(one) ? two : one);
            return Instruments.all().stream()
                            .allMatch(law ->
                                    law.inForce().on(one) == law.inForce().on(two))
                    && other.unit().equals(circumstances.unit())
                    && other.unit().existedOn(one) == other.unit().existedOn(two)
                    && bare.judge(record, other).verdict() == outcome.verdict();
        }

        @Override
        public List<String> reads() {
            List<String> reads = rule.reads();
            for (Contradiction<T> one : of) {
                reads = Outcome.joined(reads, one.reads());
            }
            return reads;
        }

        @Override
        public List<Parameter> asks() {
            return rule.asks();
        }

        @Override
        public Set<Verdict> verdicts() {
            return rule.verdicts();
        }
    }
}
