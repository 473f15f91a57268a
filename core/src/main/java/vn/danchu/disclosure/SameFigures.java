package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.COVERS;
import static vn.danchu.disclosure.DisclosureFacts.ITEM;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;
import static vn.danchu.disclosure.DisclosureFacts.SENT_TO_DELEGATES;
import static vn.danchu.disclosure.DisclosureFacts.SESSION_OPENED;
import static vn.danchu.disclosure.DisclosureFacts.SUBMITTED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Identifier;
import vn.danchu.law.Period;
import vn.danchu.record.Document;

/**
 * The same part of the budget for the same time, of the same session, decision or report, entered more than once: made public
 * again, or corrected.
 */
final class SameFigures {

    private static final Fact<Disclosure, LocalDate> SIGNED =
            Fact.of("/decision/signedOn", Disclosure::decision, Document::signedOn);

    private static final int YEAR_DIGITS = 4;
    private static final int CENTURY = 100;

    private static final Fact<Disclosure, String> NUMBER =
            Fact.of("/decision/number", Disclosure::decision, Document::number);

    private SameFigures() {}

    /** As below, of a part of the budget; the rule as it is of anything else. */
    static Rule<Disclosure> ofBudgetUnlessKeptByAnother(Rule<Disclosure> rule) {
        return Rules.choose(
                Fact.or(DisclosureFacts.OF_BUDGET, DisclosureFacts.AGENCY_BUDGET.fact()),
                unlessKeptByAnother(rule),
                rule);
    }

    /** The rule; it is kept where another entry of the same figures kept it. */
    static Rule<Disclosure> unlessKeptByAnother(Rule<Disclosure> rule) {
        List<Fact<Disclosure, ?>> identity =
                List.of(ITEM, COVERS, SENT_TO_DELEGATES, SESSION_OPENED, SUBMITTED, SIGNED, NUMBER);
        Fact<Disclosure, List<Disclosure>> entries = Fact.with(
                "#/disclosures",
                Stream.concat(identity.stream().map(Fact::path), rule.reads().stream())
                        .map(path -> Outcome.placed("#/disclosures/*", path))
                        .toList(),
                (disclosure, circumstances) -> entries(circumstances),
                (disclosure, circumstances) -> List.of());
        return Rules.timed(
                Stream.concat(identity.stream(), Stream.of(entries)).toList(),
                rule,
                (outcome, disclosure, circumstances) -> outcome.verdict() == Verdict.COMPLIANT
                        ? outcome
                        : unlessKept(rule, outcome, disclosure, entries.of(disclosure, circumstances), circumstances));
    }

    private static @Nullable List<Disclosure> entries(Circumstances circumstances) {
        PublicInformation file = circumstances.file(PublicInformation.class);
        return file == null ? null : file.disclosures();
    }

    private static Outcome unlessKept(
            Rule<Disclosure> rule,
            Outcome outcome,
            Disclosure disclosure,
            @Nullable List<Disclosure> entries,
            Circumstances circumstances) {
        if (entries == null) {
            return outcome;
        }
        List<String> gaps = new ArrayList<>();
        List<String> doubted = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Disclosure other = entries.get(i);
            Pair pair = new Pair(disclosure, other, i, circumstances, new ArrayList<>(), new ArrayList<>());
            if (other.equals(disclosure) || !pair.mayBeSame()) {
                continue;
            }
            Outcome kept = rule.judge(other, circumstances);
            if (pair.untold().isEmpty() && pair.doubted().isEmpty() && kept.verdict() == Verdict.COMPLIANT) {
                return Outcome.of(Reason.MET, PUBLICATIONS.path());
            }
            if (kept.verdict() == Verdict.COMPLIANT || kept.reason() == Reason.NO_DATA) {
                gaps.addAll(pair.untold());
                doubted.addAll(pair.doubted());
                if (kept.arguments().get(Argument.MISSING) instanceof List<?> missing) {
                    missing.forEach(path -> gaps.add(Outcome.placed(pair.at(), path.toString())));
                }
            }
        }
        if (outcome.verdict() != Verdict.NON_COMPLIANT || (gaps.isEmpty() && doubted.isEmpty())) {
            return outcome;
        }
        return gaps.isEmpty() ? Outcome.contradiction(doubted.get(0), doubted.get(1)) : Outcome.noData(gaps);
    }

    /** Two entries, with where the other stands, what would have to be known to tell them apart, and what may not tell them apart. */
    private record Pair(
            Disclosure one,
            Disclosure other,
            int index,
            Circumstances circumstances,
            List<String> untold,
            List<String> doubted) {

        private String at() {
            return "#/disclosures/" + index;
        }

        /**
         * Whether nothing tells them apart: a draft is of a session, before the decree of a sending to the delegates; a year's figures are of
         * a report, the rest of a decision, of which there may be several a day.
         */
        private boolean mayBeSame() {
            return mayBeSame(ITEM)
                    && mayBeSame(COVERS)
                    && (ofNoMoment() || (mayBeSame(moment()) && (moment() != SIGNED || mayBeSame(NUMBER))));
        }

        /** Capitals and blanks make no other number; what is written otherwise around the same digits may be one, and is in doubt. */
        private boolean mayBeSameNumber(String first, String second) {
            String one = letters(first);
            String other = letters(second);
            if (one.equals(other)) {
                return true;
            }
            boolean mayBe = areAlike(one, other)
                    ? maySayTheSame(numbers(one), numbers(other))
                    : beginsWithOneOf(one, other) || beginsWithOneOf(other, one);
            if (mayBe) {
                doubted.add(NUMBER.path());
                doubted.add(at() + NUMBER.path());
            }
            return mayBe;
        }

        private static String letters(String number) {
            StringBuilder letters = new StringBuilder();
            Identifier.key(number)
                    .chars()
                    .filter(one -> !Character.isWhitespace(one) && !Character.isSpaceChar(one))
                    .forEach(one -> letters.append((char) one));
            return letters.toString().toLowerCase(Locale.ROOT);
        }

        /** Whether the two are written alike but for their figures. */
        private static boolean areAlike(String one, String other) {
            return withoutFigures(one).equals(withoutFigures(other));
        }

        private static String withoutFigures(String text) {
            StringBuilder rest = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                boolean digit = Character.isDigit(text.charAt(i));
                if (!digit || i == 0 || !Character.isDigit(text.charAt(i - 1))) {
                    rest.append(digit ? '0' : text.charAt(i));
                }
            }
            return rest.toString();
        }

        /** Whether they differ in nothing but a year, or how it is written. */
        private boolean maySayTheSame(List<String> one, List<String> other) {
            List<String> rest = withoutYears(one);
            return inTwoFigures(one).equals(inTwoFigures(other))
                    || (!rest.isEmpty() && rest.equals(withoutYears(other)))
                    || ((endsInYear(one) || endsInYear(other))
                            && withoutLast(one).equals(withoutLast(other)));
        }

        /** Whether the last of several is a year, or the two figures of that in which it was signed. */
        private boolean endsInYear(List<String> numbers) {
            LocalDate signed = known(SIGNED);
            String last = numbers.get(numbers.size() - 1);
            return numbers.size() > 1
                    && (isYear(last) || (signed != null && last.equals(String.valueOf(signed.getYear() % CENTURY))));
        }

        private static List<String> withoutLast(List<String> numbers) {
            return numbers.subList(0, numbers.size() - 1);
        }

        private static List<String> inTwoFigures(List<String> numbers) {
            return numbers.stream()
                    .map(number -> isYear(number) ? number.substring(2) : number)
                    .toList();
        }

        private static List<String> withoutYears(List<String> numbers) {
            return numbers.stream().filter(number -> !isYear(number)).toList();
        }

        private static boolean isYear(String number) {
            return number.length() == YEAR_DIGITS && number.startsWith("20");
        }

        /** Whether the first number in the one, which is its own, stands in the other too. */
        private static boolean beginsWithOneOf(String one, String other) {
            List<String> numbers = numbers(one);
            return !numbers.isEmpty() && numbers(other).contains(numbers.get(0));
        }

        /** The numbers in a text, without noughts before them. */
        private static List<String> numbers(String text) {
            List<String> numbers = new ArrayList<>();
            StringBuilder digits = new StringBuilder();
            for (int i = 0; i <= text.length(); i++) {
                int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
                if (digit > 0 || (digit == 0 && !digits.isEmpty())) {
                    digits.append(digit);
                } else if (digit < 0 && !digits.isEmpty()) {
                    numbers.add(digits.toString());
                    digits.setLength(0);
                }
            }
            return numbers;
        }

        private boolean ofNoMoment() {
            Period covers = known(COVERS);
            return known(ITEM) == DisclosureItem.BUDGET_EXECUTION
                    && covers != null
                    && !BudgetMoments.isOfAYear(covers)
                    && !BudgetMoments.coversYearOfUnit(covers, circumstances);
        }

        private Fact<Disclosure, LocalDate> moment() {
            DisclosureItem item = known(ITEM);
            if (item == DisclosureItem.BUDGET_DRAFT) {
                LocalDate sent = known(SENT_TO_DELEGATES);
                return sent != null && !BudgetMoments.OF_DECREE.on(sent) ? SENT_TO_DELEGATES : SESSION_OPENED;
            }
            return item == DisclosureItem.BUDGET_EXECUTION ? SUBMITTED : SIGNED;
        }

        private <V> @Nullable V known(Fact<Disclosure, V> fact) {
            V own = fact.of(one, circumstances);
            return own == null ? fact.of(other, circumstances) : own;
        }

        private boolean mayBeSame(Fact<Disclosure, ?> fact) {
            Object first = told(fact.of(one, circumstances));
            Object second = told(fact.of(other, circumstances));
            if (first == null) {
                untold.add(fact.path());
            }
            if (second == null) {
                untold.add(at() + fact.path());
            }
            return first == null
                    || second == null
                    || first.equals(second)
                    || (first instanceof String one
                            && second instanceof String another
                            && mayBeSameNumber(one, another));
        }

        /** A number without any figure tells none. */
        private static @Nullable Object told(@Nullable Object value) {
            return value instanceof String number && numbers(number).isEmpty() ? null : value;
        }
    }
}
