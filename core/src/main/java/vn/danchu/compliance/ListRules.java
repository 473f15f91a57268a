package vn.danchu.compliance;

import static vn.danchu.compliance.Rules.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.CatalogueEntry;

/** The rules about lists: what a collection holds, what a value is one of, what each element keeps. */
public final class ListRules {

    private ListRules() {}

    /** The collection holds every one of these; what is absent is named. */
    public static <T, E> Rule<T> containsAll(Fact<T, ? extends Collection<E>> found, Set<E> required) {
        return containsAll(found, (record, circumstances) -> required);
    }

    /** As above, what is required depending on the record. */
    public static <T, E> Rule<T> containsAll(
            Fact<T, ? extends Collection<E>> found, Fact.Reader<T, ? extends Collection<E>> required) {
        return rule(found, (record, circumstances) -> {
            Collection<E> has = found.of(record, circumstances);
            Collection<E> needs = required.read(record, circumstances);
            if (has == null || needs == null) {
                return Outcome.noData(found.path());
            }
            List<String> absent = new ArrayList<>();
            for (E one : needs) {
                if (!has.contains(one)) {
                    absent.add(code(one));
                }
            }
            return absent.isEmpty()
                    ? Outcome.of(Reason.MET, found.path())
                    : Outcome.of(Reason.ABSENT, found.path(), Arguments.of(Argument.ABSENT, absent));
        });
    }

    /** The collection holds none of these; those it holds are named. */
    public static <T, E> Rule<T> containsNone(Fact<T, ? extends Collection<E>> found, Set<E> barred) {
        return rule(found, (record, circumstances) -> {
            Collection<E> has = found.of(record, circumstances);
            if (has == null) {
                return Outcome.noData(found.path());
            }
            List<String> held =
                    barred.stream().filter(has::contains).map(ListRules::code).toList();
            return held.isEmpty()
                    ? Outcome.of(Reason.MET, found.path())
                    : Outcome.of(Reason.BARRED, found.path(), Arguments.of(Argument.FOUND, held));
        });
    }

    /** The value is one of these. */
    public static <T, E> Rule<T> oneOf(Fact<T, E> value, Collection<E> allowed) {
        return rule(value, (record, circumstances) -> oneOf(value.path(), value.of(record, circumstances), allowed));
    }

    /** The value is one of those allowed, which depend on the record. */
    public static <T, E> Rule<T> oneOf(Fact<T, E> value, Fact<T, ? extends Collection<E>> allowed) {
        return rule(List.of(value, allowed), (record, circumstances) -> {
            Collection<E> choice = allowed.of(record, circumstances);
            return choice == null
                    ? Outcome.noData(allowed.path())
                    : oneOf(value.path(), value.of(record, circumstances), choice);
        });
    }

    /**
     * What follows for a value that a rule of its own has found, by those allowed.
     *
     * @param path where the value stands
     * @param has the value; null gives UNDETERMINED
     */
    public static <E> Outcome oneOf(String path, @Nullable E has, Collection<E> allowed) {
        if (has == null) {
            return Outcome.noData(path);
        }
        Arguments found = Arguments.of(Argument.FOUND, List.of(code(has)));
        return allowed.contains(has)
                ? Outcome.of(Reason.MET, path, found)
                : Outcome.of(
                        Reason.NOT_ALLOWED,
                        path,
                        found.with(
                                Argument.ALLOWED,
                                allowed.stream().map(ListRules::code).toList()));
    }

    private static String code(Object value) {
        return value instanceof CatalogueEntry entry ? entry.code() : value.toString();
    }

    /**
     * Every element keeps the rule; the finding stands at the first that gives the worst verdict, and it carries the cautions
     * of all. An empty list is nothing to judge.
     */
    public static <T, E> Rule<T> each(Fact<T, List<E>> elements, Rule<E> rule) {
        return each(elements, element -> true, rule);
    }

    /** As above, for the elements the filter takes. */
    public static <T, E> Rule<T> each(Fact<T, List<E>> elements, Predicate<E> filter, Rule<E> rule) {
        return over(elements, rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements.path());
            }
            Outcome worst = null;
            int at = 0;
            for (int i = 0; i < list.size(); i++) {
                if (filter.test(list.get(i))) {
                    Outcome outcome = rule.judge(list.get(i), circumstances);
                    at = worst == null || outcome.severity() > worst.severity() ? i : at;
                    worst = worst == null ? outcome : Outcome.worse(worst, outcome);
                }
            }
            return worst == null
                    ? Outcome.of(Reason.NOTHING_TO_JUDGE, elements.path())
                    : worst.below(elements.path() + "/" + at);
        });
    }

    /**
     * As above, for the elements that the record with the element decides on. An element of which it is not known whether
     * it counts leaves the matter open, unless it keeps the rule.
     */
    public static <T, E> Rule<T> eachWhere(Fact<T, List<E>> elements, Where<T, E> where, Rule<E> rule) {
        return over(elements, rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements.path());
            }
            Outcome worst = null;
            for (int i = 0; i < list.size(); i++) {
                Boolean counts = where.counts(record, list.get(i));
                if (Boolean.FALSE.equals(counts)) {
                    continue;
                }
                String path = elements.path() + "/" + i;
                Outcome outcome = rule.judge(list.get(i), circumstances).below(path);
                if (counts == null && outcome.verdict() != Verdict.COMPLIANT) {
                    outcome = Outcome.noData(path);
                }
                worst = worst == null ? outcome : Outcome.worse(worst, outcome);
            }
            return worst == null ? Outcome.of(Reason.NOTHING_TO_JUDGE, elements.path()) : worst;
        });
    }

    /**
     * Whether an element of a record counts.
     *
     * @param <T> the record
     * @param <E> the element
     */
    @FunctionalInterface
    public interface Where<T, E> {
        /** True, false, or null if that is not known. */
        @Nullable
        Boolean counts(T record, E element);
    }

    /** At least one element keeps the rule; an empty list breaks it. */
    public static <T, E> Rule<T> any(Fact<T, List<E>> elements, Rule<E> rule) {
        return over(elements, rule, (record, circumstances) -> {
            List<E> list = elements.of(record, circumstances);
            if (list == null) {
                return Outcome.noData(elements.path());
            }
            Outcome best = null;
            for (int i = 0; i < list.size(); i++) {
                Outcome outcome = rule.judge(list.get(i), circumstances);
                if (best == null || outcome.leniency() > best.leniency()) {
                    best = outcome.below(elements.path() + "/" + i);
                }
            }
            return best == null ? Outcome.of(Reason.NOT_MET, elements.path()) : best;
        });
    }

    private static <T, E> Rule<T> over(Fact<T, List<E>> elements, Rule<E> element, Rule<T> judge) {
        List<String> paths = new ArrayList<>(List.of(elements.path()));
        for (String path : element.reads()) {
            paths.add(path.startsWith("#") ? path : elements.path() + "/*" + path);
        }
        return new DeclaredRule<>(List.copyOf(paths), DeclaredRule.verdictsOf(List.of(element)), judge);
    }
}
