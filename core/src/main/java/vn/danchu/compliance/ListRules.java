package vn.danchu.compliance;

import static vn.danchu.compliance.Rules.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.record.Truth;

/** The rules about lists: what a collection holds, what a value is one of, what each element keeps. */
public final class ListRules {

    private ListRules() {}

    /** The rule on what the record says by an entry of the law's list, or in words where that has none: both contradict each other. */
    public static <T> Rule<T> entryOrWords(Fact<T, ?> entry, Fact<T, String> inWords, Rule<T> rule) {
        Objects.requireNonNull(entry, "entry");
        Objects.requireNonNull(inWords, "inWords");
        Objects.requireNonNull(rule, "rule");
        Fact<T, Boolean> both = Fact.both(entry, inWords, (one, words) -> true);
        Rule<T> contradicted = (record, circumstances) -> Outcome.contradiction(entry.path(), inWords.path());
        return Rules.choose(Fact.said(both), contradicted, rule);
    }

    /** As above; what stands in words is not allowed, and what the list has keeps the rule. */
    public static <T> Rule<T> unlessUnlisted(
            Fact<T, ?> entry, Fact<T, String> inWords, Collection<?> listed, Rule<T> rule) {
        Objects.requireNonNull(inWords, "inWords");
        Objects.requireNonNull(listed, "listed");
        Objects.requireNonNull(rule, "rule");
        List<String> allowed = listed.stream().map(ListRules::code).toList();
        Rule<T> unlisted = rule(
                List.of(inWords),
                (record, circumstances) -> Outcome.of(
                        Reason.NOT_ALLOWED,
                        inWords.path(),
                        Arguments.of(Argument.FOUND, List.of(String.valueOf(inWords.of(record, circumstances))))
                                .with(Argument.ALLOWED, allowed)));
        return entryOrWords(entry, inWords, Rules.choose(Fact.said(inWords.is(words -> true)), unlisted, rule));
    }

    /** The collection holds every one of these; what is absent is named. */
    public static <T, E> Rule<T> containsAll(Fact<T, ? extends Collection<E>> found, Set<E> required) {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(required, "required");
        return DeclaredRule.asking(
                containsAll(found, Fact.known(circumstances -> required)), codes(Parameter.Kind.ALL_OF, required));
    }

    /** As above, what is required depending on the record. */
    public static <T, E> Rule<T> containsAll(
            Fact<T, ? extends Collection<E>> found, Fact<T, ? extends Collection<E>> required) {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(required, "required");
        return rule(List.of(found, required), (record, circumstances) -> {
            Collection<E> has = found.of(record, circumstances);
            Collection<E> needs = required.of(record, circumstances);
            if (needs == null || has == null) {
                return needs != null && needs.isEmpty()
                        ? Outcome.of(Reason.MET, found.path())
                        : Outcome.noData(needs == null ? required : found, record, circumstances);
            }
            if (has.containsAll(needs)) {
                return Outcome.of(Reason.MET, found.path());
            }
            List<String> absent = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            for (E one : needs) {
                (has.contains(one) ? kept : absent).add(code(one));
            }
            return absent(found, absent, kept);
        });
    }

    /**
     * The collection holds each of these of which its fact is so; what is absent is named. One of which that is not known
     * decides only where it is absent.
     */
    public static <T, E> Rule<T> containsWhere(
            Fact<T, ? extends Collection<E>> found, Map<E, Fact<T, Boolean>> required) {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(required, "required");
        Map<E, Fact<T, Boolean>> each = new LinkedHashMap<>(required);
        List<Fact<T, ?>> facts = new ArrayList<>(List.of(found));
        facts.addAll(each.values());
        Rule<T> rule = rule(facts, (record, circumstances) -> {
            Collection<E> has = found.of(record, circumstances);
            List<String> kept = new ArrayList<>();
            List<String> absent = new ArrayList<>();
            List<String> gaps = List.of();
            for (Map.Entry<E, Fact<T, Boolean>> one : each.entrySet()) {
                Truth needed = Truth.of(one.getValue().of(record, circumstances));
                if (needed.isFalse()) {
                    continue;
                }
                if (has != null && has.contains(one.getKey())) {
                    kept.add(code(one.getKey()));
                } else if (needed.isTrue()) {
                    absent.add(code(one.getKey()));
                } else {
                    gaps = Outcome.joined(gaps, one.getValue().gaps(record, circumstances));
                }
            }
            if (has == null && !(absent.isEmpty() && gaps.isEmpty())) {
                List<String> list = found.gaps(record, circumstances);
                return Outcome.noData(absent.isEmpty() ? Outcome.joined(list, gaps) : list);
            }
            if (absent.isEmpty()) {
                return gaps.isEmpty() ? Outcome.of(Reason.MET, found.path()) : Outcome.noData(gaps);
            }
            return absent(found, absent, kept);
        });
        return DeclaredRule.asking(rule, codes(Parameter.Kind.ALL_OF, each.keySet()));
    }

    /** The collection holds none of these; those it holds are named. */
    public static <T, E> Rule<T> containsNone(Fact<T, ? extends Collection<E>> found, Set<E> barred) {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(barred, "barred");
        Rule<T> rule = overHeld(
                found,
                barred,
                (has, held) -> held.isEmpty()
                        ? Outcome.of(Reason.MET, found.path())
                        : Outcome.of(Reason.BARRED, found.path(), Arguments.of(Argument.FOUND, held)));
        return DeclaredRule.asking(rule, codes(Parameter.Kind.NONE_OF, barred));
    }

    /** None of the elements is one of these; one that is not known leaves it open, unless another is. */
    public static <T, E, V> Rule<T> containsNone(Fact<T, List<E>> list, Fact<E, V> of, Set<V> barred) {
        Objects.requireNonNull(list, "list");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(barred, "barred");
        Fact<T, List<V>> found = Fact.ofEach(list, of, values -> {
            List<V> known = values.stream().flatMap(Stream::ofNullable).toList();
            return known.size() < values.size() && Collections.disjoint(known, barred) ? null : known;
        });
        return containsNone(found, barred);
    }

    /** The collection holds at least one of these. */
    public static <T, E> Rule<T> containsAny(Fact<T, ? extends Collection<E>> found, Set<E> allowed) {
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(allowed, "allowed");
        Rule<T> rule = overHeld(
                found,
                allowed,
                (has, held) -> held.isEmpty()
                        ? notAllowed(
                                        found.path(),
                                        has.stream()
                                                .map(ListRules::code)
                                                .sorted()
                                                .toList(),
                                        allowed)
                                .with(Argument.LEAST, 1)
                        : Outcome.of(Reason.MET, found.path(), Arguments.of(Argument.FOUND, held)));
        return DeclaredRule.asking(rule, codes(Parameter.Kind.ANY_OF, allowed));
    }

    /** The value is one of these. */
    public static <T, E> Rule<T> oneOf(Fact<T, E> value, Collection<E> allowed) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(allowed, "allowed");
        return DeclaredRule.asking(
                oneOf(value, Fact.known(circumstances -> allowed)), codes(Parameter.Kind.ONE_OF, allowed));
    }

    /** The value is one of those allowed, which depend on the record. */
    public static <T, E> Rule<T> oneOf(Fact<T, E> value, Fact<T, ? extends Collection<E>> allowed) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(allowed, "allowed");
        return rule(List.of(value, allowed), (record, circumstances) -> {
            Collection<E> choice = allowed.of(record, circumstances);
            E has = value.of(record, circumstances);
            if (choice != null && has != null) {
                return oneOf(value.path(), has, choice);
            }
            Outcome open = Outcome.noData(has == null ? value : allowed, record, circumstances);
            return choice == null && has == null
                    ? Outcome.worse(open, Outcome.noData(allowed, record, circumstances))
                    : open;
        });
    }

    /**
     * What follows for a value that a rule of its own has found, by those allowed.
     *
     * @param path where the value stands
     * @param has the value; null gives UNDETERMINED
     */
    public static <E> Outcome oneOf(String path, @Nullable E has, Collection<E> allowed) {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(allowed, "allowed");
        if (has == null) {
            return Outcome.noData(path);
        }
        List<String> found = List.of(code(has));
        return allowed.contains(has)
                ? Outcome.of(Reason.MET, path, Arguments.of(Argument.FOUND, found))
                : notAllowed(path, found, allowed);
    }

    private static Outcome notAllowed(String path, List<String> found, Collection<?> allowed) {
        List<String> codes = allowed.stream().map(ListRules::code).toList();
        return Outcome.of(
                Reason.NOT_ALLOWED, path, Arguments.of(Argument.FOUND, found).with(Argument.ALLOWED, codes));
    }

    private static Outcome absent(Fact<?, ?> found, List<String> absent, List<String> kept) {
        Arguments arguments = Arguments.of(Argument.ABSENT, absent);
        return Outcome.of(
                Reason.ABSENT, found.path(), kept.isEmpty() ? arguments : arguments.with(Argument.KEPT, kept));
    }

    /** What follows from the collection and the codes of these that it holds. */
    private static <T, E> Rule<T> overHeld(
            Fact<T, ? extends Collection<E>> found,
            Collection<E> of,
            BiFunction<Collection<E>, List<String>, Outcome> judge) {
        return rule(found, (record, circumstances) -> {
            Collection<E> has = found.of(record, circumstances);
            if (has == null) {
                return Outcome.noData(found, record, circumstances);
            }
            List<String> held = List.of();
            for (E one : of) {
                if (has.contains(one)) {
                    held = held.isEmpty() ? new ArrayList<>(of.size()) : held;
                    held.add(code(one));
                }
            }
            return judge.apply(has, held);
        });
    }

    private static Parameter codes(Parameter.Kind kind, Collection<?> values) {
        return new Parameter(kind, values.stream().map(ListRules::code).sorted().toList());
    }

    private static String code(Object value) {
        return value instanceof CatalogueEntry entry ? entry.code() : value.toString();
    }

    /**
     * Every element keeps the rule; the finding stands at the first that gives the worst verdict, names the others that give it
     * ({@link Argument#ALSO}), and carries the cautions of all. An empty list is nothing to judge.
     */
    public static <T, E> Rule<T> each(Fact<T, List<E>> elements, Rule<E> rule) {
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(rule, "rule");
        return each(elements, Fact.always(), rule);
    }

    /** As above, for the elements that count. One of which that is not known leaves the matter open where it would decide. */
    public static <T, E> Rule<T> each(Fact<T, List<E>> elements, Fact<E, Boolean> counts, Rule<E> rule) {
        return each(elements, counts, rule, (outcome, record, circumstances) -> outcome);
    }

    /** As above, with what the outcome of an element should say instead, because of the record that it stands in. */
    static <T, E> Rule<T> each(
            Fact<T, List<E>> elements, Fact<E, Boolean> counts, Rule<E> rule, Rules.Adjustment<T> ofEach) {
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(rule, "rule");
        Rule<E> judge = DeclaredRule.bare(rule);
        return over(elements, counts.reads(), rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements, record, circumstances).ifAtAll();
            }
            Outcome worst = null;
            for (int i = 0; i < list.size(); i++) {
                E element = list.get(i);
                Boolean one = counts.of(element, circumstances);
                if (one != null && !one) {
                    continue;
                }
                Outcome outcome = ofEach.adjust(judge.judge(element, circumstances), record, circumstances);
                if (one == null) {
                    outcome = Rules.undecided(
                            not -> counts.gaps(element, circumstances, !not),
                            Outcome.of(Reason.NOTHING_TO_JUDGE, ""),
                            outcome);
                }
                if (worst != null && outcome.addsNothingTo(worst)) {
                    continue;
                }
                outcome = outcome.below(elements.at(i));
                worst = worst == null ? outcome : Outcome.worse(worst, outcome);
            }
            return worst == null ? Outcome.of(Reason.NOTHING_TO_JUDGE, elements.path()) : worst;
        });
    }

    /**
     * For every one of these an element of the list is its own and keeps the rule; those without are named. An element of which
     * it is not known whose it is decides only where it could.
     */
    public static <T, V, E> Rule<T> forEvery(
            Fact<T, ? extends Collection<V>> whom, Fact<T, List<E>> elements, Fact<E, V> whose, Rule<E> rule) {
        Objects.requireNonNull(whom, "whom");
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(whose, "whose");
        Objects.requireNonNull(rule, "rule");
        List<String> paths = new ArrayList<>(whom.reads());
        paths.addAll(elements.reads());
        whose.reads().forEach(path -> paths.add(inList(elements.path(), path)));
        rule.reads().forEach(path -> paths.add(inList(elements.path(), path)));
        Rule<E> judge = DeclaredRule.bare(rule);
        return DeclaredRule.over(paths, List.of(rule), rule.verdicts(), (record, circumstances) -> {
            Collection<V> all = whom.of(record, circumstances);
            List<E> list = elements.of(record, circumstances);
            if (all == null || list == null) {
                return all == null
                        ? Outcome.noData(whom, record, circumstances)
                        : all.isEmpty()
                                ? Outcome.of(Reason.NOTHING_TO_JUDGE, elements.path())
                                : Outcome.noData(elements, record, circumstances);
            }
            List<String> absent = new ArrayList<>();
            List<String> kept = new ArrayList<>();
            Outcome open = null;
            for (V one : all) {
                Outcome best = ofOne(one, list, elements, whose, judge, circumstances);
                if (best.verdict() == Verdict.NON_COMPLIANT) {
                    absent.add(code(one));
                } else if (best.verdict() == Verdict.UNDETERMINED) {
                    open = open == null ? best : Outcome.worse(open, best);
                } else {
                    kept.add(code(one));
                }
            }
            if (absent.isEmpty()) {
                return open == null ? Outcome.of(Reason.MET, elements.path()) : open;
            }
            return absent(elements, absent, kept);
        });
    }

    private static <V, E> Outcome ofOne(
            V one, List<E> list, Fact<?, ?> elements, Fact<E, V> whose, Rule<E> rule, Circumstances circumstances) {
        Outcome best = Outcome.of(Reason.NOT_MET, elements.path());
        for (int i = 0; i < list.size(); i++) {
            E element = list.get(i);
            V of = whose.of(element, circumstances);
            Outcome shown = rule.judge(element, circumstances);
            if (of == null && shown.verdict() != Verdict.NON_COMPLIANT) {
                Outcome unknown = Outcome.noData(whose, element, circumstances);
                shown = shown.verdict() == Verdict.UNDETERMINED ? Outcome.worse(unknown, shown) : unknown;
            }
            if (of == null || of.equals(one)) {
                best = Outcome.better(best, shown.below(elements.at(i)));
            }
        }
        return best;
    }

    /** At least one element keeps the rule; an empty list breaks it. */
    public static <T, E> Rule<T> any(Fact<T, List<E>> elements, Rule<E> rule) {
        Objects.requireNonNull(elements, "elements");
        Objects.requireNonNull(rule, "rule");
        Rule<E> judge = DeclaredRule.bare(rule);
        return over(elements, List.of(), rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements, record, circumstances);
            }
            Outcome best = null;
            for (int i = 0; i < list.size() && (best == null || !best.isPlainlyKept()); i++) {
                Outcome outcome = judge.judge(list.get(i), circumstances).below(elements.at(i));
                best = best == null ? outcome : Outcome.better(best, outcome);
            }
            return best == null ? Outcome.of(Reason.NOT_MET, elements.path()) : best;
        });
    }

    private static <T, E> Rule<T> over(
            Fact<T, List<E>> elements, List<String> selecting, Rule<E> element, Rule<T> judge) {
        List<String> paths = new ArrayList<>(elements.reads());
        for (String path : selecting) {
            paths.add(inList(elements.path(), path));
        }
        for (String path : element.reads()) {
            paths.add(inList(elements.path(), path));
        }
        return DeclaredRule.over(paths, List.of(element), element.verdicts(), judge);
    }

    /** The path of what is read of each element of a list. */
    static String inList(String list, String path) {
        return path.startsWith("#") ? path : path.startsWith("^") ? path.substring(1) : list + "/*" + path;
    }
}
