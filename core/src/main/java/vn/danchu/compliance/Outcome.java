package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule found in one record: a finding before it knows its norm and its place in the dossier.
 *
 * @param reason why, and with it the verdict
 * @param path where, as {@link Fact#path()}
 * @param arguments the values the text shows
 * @param due the last day of a duty that is pending, else null
 * @param cautions keys of what the reader must know besides
 * @param fulfilment how the occasions of a duty stand; null for what is no duty over time
 * @param whether null where it applies for sure; else what must be known, if nothing else is asked, to say whether it applies
 *     at all
 */
public record Outcome(
        Reason reason,
        String path,
        Arguments arguments,
        @Nullable LocalDate due,
        List<String> cautions,
        @Nullable Fulfilment fulfilment,
        @Nullable List<String> whether) {

    /** So many are compared one by one; more are hashed. */
    private static final int FEW = 16;

    /** A caution: what broke the duty was done since, so that nothing but the next time is left to mend. */
    public static final String DONE_SINCE = "done-since";

    /** A caution: what was done after a day that only the library sets, and counts (reading B11). */
    public static final String DONE_LATE = "done-after-the-library-s-day";

    /** A caution: what was done when the unit was no more, and does not count. */
    public static final String DONE_AFTER_THE_UNIT = "dated-after-the-unit-s-end";

    /** An outcome with these values. */
    public static Outcome of(Reason reason, String path, Arguments arguments) {
        return new Outcome(reason, path, arguments, null, List.of(), null, null);
    }

    /** An outcome without values. */
    public static Outcome of(Reason reason, String path) {
        return of(reason, path, Arguments.none());
    }

    /** Missing data, at these paths; the first is where the finding stands. */
    public static Outcome noData(String... paths) {
        return noData(List.of(paths));
    }

    /** Missing data, at these paths; the first is where the finding stands. */
    public static Outcome noData(List<String> paths) {
        List<String> missing = widest(paths);
        return of(Reason.NO_DATA, missing.get(0), Arguments.of(Argument.MISSING, missing));
    }

    /** The paths less those below others of them: what is missing is named once, as a whole. */
    static List<String> widest(List<String> paths) {
        if (paths.size() <= FEW) {
            return widestOfFew(paths);
        }
        Set<String> all = new LinkedHashSet<>(paths);
        List<String> widest = new ArrayList<>(all.size());
        for (String path : all) {
            if (!isBelow(path, all)) {
                widest.add(path);
            }
        }
        return widest.size() == paths.size() ? paths : widest;
    }

    private static List<String> widestOfFew(List<String> paths) {
        List<String> widest = paths;
        for (int i = paths.size() - 1; i >= 0; i--) {
            if (isHeld(i, paths)) {
                widest = widest == paths ? new ArrayList<>(paths) : widest;
                widest.remove(i);
            }
        }
        return widest;
    }

    private static boolean isHeld(int at, List<String> paths) {
        String path = paths.get(at);
        for (int i = 0; i < paths.size(); i++) {
            if (isBelow(path, paths.get(i)) || (i < at && path.equals(paths.get(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The same of two lists each of which names nothing twice: of a long one and a short one, one after another, this is asked often. */
    private static List<String> widest(List<String> some, List<String> more) {
        List<String> widest = some;
        for (int i = 0; i < more.size(); i++) {
            String path = more.get(i);
            if (!isNamed(path, some)) {
                widest = widest == some ? new ArrayList<>(some) : widest;
                widest.removeIf(other -> isBelow(other, path));
                widest.add(path);
            }
        }
        return widest;
    }

    private static boolean isNamed(String path, List<String> paths) {
        for (int i = 0; i < paths.size(); i++) {
            if (path.equals(paths.get(i)) || isBelow(path, paths.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBelow(String path, String other) {
        return !other.isEmpty()
                && path.length() > other.length()
                && path.charAt(other.length()) == '/'
                && path.startsWith(other);
    }

    private static boolean isBelow(String path, Set<String> others) {
        for (int end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
            if (others.contains(path.substring(0, end))) {
                return true;
            }
        }
        return false;
    }

    /** Statements at these paths that cannot both be so; the first is where the finding stands. */
    public static Outcome contradiction(String one, String other) {
        return contradicting(Reason.STATEMENTS_CONTRADICT, one, other, Arguments.none());
    }

    /** A count that cannot be right beside another: it is more than it may be, or another than it must be. */
    public static Outcome countsContradict(String one, long has, String other, long base) {
        return contradicting(
                Reason.COUNTS_CONTRADICT,
                one,
                other,
                Arguments.of(Argument.HAS, has).with(Argument.BASE, base));
    }

    /** A day that cannot be right beside another: it lies before what it follows. */
    public static Outcome datesContradict(String one, LocalDate done, String other, LocalDate start) {
        return contradicting(
                Reason.DATES_CONTRADICT,
                one,
                other,
                Arguments.of(Argument.START, start).with(Argument.DONE, done));
    }

    /** The year ends otherwise by the unit than by a conference that looks back on it ({@link Circumstances#yearEnd}). */
    public static Outcome yearEndContradicted() {
        return contradiction("#/unit/yearEnd", "#/staffConferences");
    }

    /** Both places are named. */
    public static Outcome contradicting(Reason reason, String one, String other, Arguments arguments) {
        return of(reason, one, arguments.with(Argument.ALSO, one.equals(other) ? List.of(one) : List.of(one, other)));
    }

    /** The fact is not known: what would have to be known is said by the fact. */
    static <T> Outcome noData(Fact<T, ?> fact, T record, Circumstances circumstances) {
        return fact.open(record, circumstances);
    }

    /** A duty whose last day has not passed. */
    public static Outcome pending(String path, LocalDate due) {
        return new Outcome(Reason.NOT_YET_DUE, path, Arguments.of(Argument.DUE, due), due, List.of(), null, null);
    }

    /**
     * What is not judged before the day of the fact, which is still to come. Where a last day that is counted back from it has passed
     * already, that is told, and there is no later one.
     *
     * @param found what would be found as it stands
     */
    static Outcome awaited(String path, LocalDate day, Outcome found, LocalDate asOf) {
        LocalDate passed = day.equals(found.arguments.get(Argument.START))
                        && found.arguments.get(Argument.DUE) instanceof LocalDate last
                        && last.isBefore(asOf)
                ? last
                : null;
        return new Outcome(
                Reason.NOT_YET_DUE,
                path,
                Arguments.of(Argument.DONE, day).with(Argument.DUE, passed == null ? day : passed),
                passed == null ? day : null,
                List.of(),
                null,
                null);
    }

    /** A norm that does not apply because the condition fails. */
    public static Outcome notApplicable(String condition, String path) {
        return of(Reason.CONDITION_FAILS, path, Arguments.of(Argument.CONDITION, condition));
    }

    /** The verdict. */
    public Verdict verdict() {
        return reason.verdict();
    }

    /** The same with a caution more, unless it has it already. */
    public Outcome caution(String key) {
        if (cautions.contains(key)) {
            return this;
        }
        List<String> more = new ArrayList<>(cautions);
        more.add(key);
        return new Outcome(reason, path, arguments, due, List.copyOf(more), fulfilment, whether);
    }

    /** The same at another place. */
    public Outcome at(String other) {
        return new Outcome(reason, other, arguments, due, cautions, fulfilment, whether);
    }

    /** The same with a value more. */
    public Outcome with(Argument name, Object value) {
        return telling(arguments.with(name, value));
    }

    private Outcome telling(Arguments other) {
        return new Outcome(reason, path, other, due, cautions, fulfilment, whether);
    }

    /** The same below a prefix, as when a rule judged an element of a list. */
    Outcome below(String prefix) {
        return new Outcome(
                reason,
                placed(prefix, path),
                arguments.placed(prefix),
                due,
                cautions,
                fulfilment,
                whether == null || whether.isEmpty()
                        ? whether
                        : whether.stream().map(gap -> placed(prefix, gap)).toList());
    }

    /** A path below a prefix; one from the dossier stays, and one from the record that holds the list is its own. */
    public static String placed(String prefix, String path) {
        return path.startsWith("#") ? path : path.startsWith("^") ? path.substring(1) : prefix.concat(path);
    }

    /**
     * The worse of two, of two that wait the one with the earlier last day, none being the latest, a contradiction or the code of another
     * setting before what is only missing, else the first, with the cautions of both.
     */
    public static Outcome worse(Outcome one, Outcome two) {
        Outcome first = one.askingBeside(two);
        Outcome second = two.askingBeside(one);
        boolean sooner = first.severity() == second.severity()
                && second.due != null
                && (first.due == null || second.due.isBefore(first.due))
                && second.verdict() == Verdict.PENDING;
        boolean contradicted =
                first.reason == Reason.NO_DATA && (second.isContradiction() || second.reason == Reason.OTHER_SETTING);
        Outcome worse = second.severity() > first.severity()
                        || sooner
                        || contradicted
                        || (first.isProvided() && second.isKeptForSure())
                ? second
                : first;
        Outcome other = worse == first ? second : first;
        worse = worse.reason == Reason.NO_DATA && other.reason == Reason.NO_DATA ? worse.missingToo(other) : worse;
        worse = worse.beside(other).askingOnce().brokenWith(first, second, other);
        return first.fulfilment == null || second.fulfilment == null
                ? worse
                : worse.with(first.fulfilment.plus(second.fulfilment));
    }

    /** Of two broken duties each is named, and that only one has no limit in the text; one of the same place goes without saying. */
    private Outcome brokenWith(Outcome first, Outcome second, Outcome other) {
        if (first.verdict() != Verdict.NON_COMPLIANT || second.verdict() != Verdict.NON_COMPLIANT) {
            return this;
        }
        if (path.equals(other.path) && !names()) {
            return (other == first ? second : first).cautions.contains(NoLimit.IN_TEXT)
                    ? this
                    : without(NoLimit.IN_TEXT);
        }
        Outcome naming = path.equals(other.path) ? namingToo(other) : namingBeside(other);
        return first.cautions.contains(NoLimit.IN_TEXT) == second.cautions.contains(NoLimit.IN_TEXT)
                ? naming
                : naming.without(NoLimit.IN_TEXT).caution(NoLimit.IN_TEXT_FOR_SOME);
    }

    /** The other has another place, and it is told apart whether it was done too late or not at all. */
    private Outcome namingBeside(Outcome other) {
        List<String> place = List.of(other.path);
        Arguments naming = arguments.with(Argument.ALSO, union(arguments.get(Argument.ALSO), place));
        return telling(
                other.reason == Reason.LATE
                        ? naming.with(Argument.ALSO_LATE, union(arguments.get(Argument.ALSO_LATE), place))
                        : naming);
    }

    private boolean names() {
        return reason == Reason.ABSENT || reason == Reason.LACKING || reason == Reason.SOME_LATE;
    }

    /**
     * What is broken by this outcome and by another of the same rule, which asks for no more: of a duty over time the occasions that
     * both name as missing or incomplete, or the only one of the other whose record says so; else what both find at the same place, or
     * one of the two at that of the other as well. Null if nothing is. The other occasions of the other count as not known, unless it has
     * them as kept, or both as pending.
     */
    public @Nullable Outcome brokenIn(Outcome other) {
        Objects.requireNonNull(other, "other");
        if (verdict() != Verdict.NON_COMPLIANT || other.verdict() != Verdict.NON_COMPLIANT) {
            return null;
        }
        Fulfilment then = other.fulfilment;
        if (!names() || fulfilment == null || then == null) {
            boolean ofBoth = (reason == other.reason && path.equals(other.path))
                    || named(other, Argument.ALSO).contains(path);
            return ofBoth ? this : named(this, Argument.ALSO).contains(other.path) ? other : null;
        }
        if (!other.names()) {
            return other.path.startsWith(path.concat("/")) ? other : null;
        }
        List<?> others = union(other.arguments.get(Argument.ABSENT), named(other, Argument.LACKING));
        List<?> absent =
                named(this, Argument.ABSENT).stream().filter(others::contains).toList();
        List<?> lacking =
                named(this, Argument.LACKING).stream().filter(others::contains).toList();
        if (absent.isEmpty() && lacking.isEmpty()) {
            return null;
        }
        Arguments both = absent.isEmpty() ? Arguments.none() : Arguments.of(Argument.ABSENT, absent);
        List<?> kept = named(other, Argument.KEPT);
        both = kept.isEmpty() ? both : both.with(Argument.KEPT, kept);
        return new Outcome(
                absent.isEmpty() ? Reason.LACKING : Reason.ABSENT,
                path,
                lacking.isEmpty() ? both : both.with(Argument.LACKING, lacking),
                due,
                cautions,
                then.broken(lacking.size(), absent.size(), Math.min(fulfilment.pending(), then.pending())),
                whether);
    }

    private static List<?> named(Outcome outcome, Argument argument) {
        return outcome.arguments.get(argument) instanceof List<?> some ? some : List.of();
    }

    /** A broken duty with what another of the same place lacks, has late and has: nothing that is missing is left unnamed. */
    private Outcome namingToo(Outcome other) {
        Arguments all = arguments;
        for (Argument argument : Argument.OF_A_DUTY) {
            all = other.arguments.get(argument) instanceof List<?> more
                    ? all.with(argument, union(all.get(argument), more))
                    : all;
        }
        Reason graver = all.get(Argument.ABSENT) != null
                ? Reason.ABSENT
                : all.get(Argument.LACKING) != null ? Reason.LACKING : reason;
        return new Outcome(graver, path, all, due, cautions, fulfilment, whether);
    }

    /** The same with the cautions of another that is asked as well; it applies for sure where the other does. */
    Outcome beside(Outcome other) {
        return withCautionsOf(other).applyingIf(bothMayNot(this, other));
    }

    /** What says whether two together apply: nothing need be known for it where one of them does for sure. */
    private static @Nullable List<String> bothMayNot(Outcome one, Outcome other) {
        if (one.verdict() == Verdict.NOT_APPLICABLE || other.verdict() == Verdict.NOT_APPLICABLE) {
            return one.verdict() == Verdict.NOT_APPLICABLE ? other.whether : one.whether;
        }
        return one.whether == null || other.whether == null ? null : joined(one.whether, other.whether);
    }

    /** The same, this known to apply or not. */
    private Outcome applyingIf(@Nullable List<String> known) {
        return Objects.equals(whether, known)
                ? this
                : new Outcome(reason, path, arguments, due, cautions, fulfilment, known);
    }

    /** The same, which may yet turn out not to apply, by what is missing anyway. */
    Outcome ifAtAll() {
        return whether == null ? applyingIf(List.of()) : this;
    }

    /** The same, asked only if it turns out to apply: what may show that it does not is asked first. */
    Outcome onceKnown(List<String> first) {
        return noData(joined(first, missing())).applyingIf(first);
    }

    /** What is asked first, where the rest of what is missing is asked only if it says that it applies; else empty. */
    private List<String> askedFirst() {
        if (reason != Reason.NO_DATA || whether == null) {
            return List.of();
        }
        List<String> lacking = lacking();
        return lacking.size() > whether.size() && lacking.containsAll(whether) ? whether : List.of();
    }

    /** Whether it does not apply, or may turn out not to. */
    boolean mayNotApply() {
        return verdict() == Verdict.NOT_APPLICABLE || whether != null;
    }

    /** The same with how the occasions stand. */
    Outcome with(@Nullable Fulfilment other) {
        return new Outcome(reason, path, arguments, due, cautions, other, whether);
    }

    /** The better of two: of two that are kept, one without a caution; the first when neither is better. */
    public static Outcome better(Outcome first, Outcome second) {
        if (first.reason == Reason.NO_DATA && second.reason == Reason.NO_DATA) {
            Outcome both = first.settled().missingToo(second.settled());
            return both.applyingIf(bothMayNot(first.settled(), second.settled()));
        }
        boolean plainer = second.verdict() == Verdict.COMPLIANT
                && first.verdict() == Verdict.COMPLIANT
                && ((second.cautions.isEmpty() && !first.cautions.isEmpty()) || first.isProvided());
        return plainer || second.leniency() > first.leniency() ? second : first;
    }

    /** The paths of missing data, and of what would say whether it applies at all; empty where nothing is missing. */
    List<String> missing() {
        List<String> first = askedFirst();
        if (!first.isEmpty()) {
            return first;
        }
        return whether != null && (reason == Reason.NO_DATA || isProvided()) ? joined(lacking(), whether) : lacking();
    }

    /** The paths of missing data. */
    private List<String> lacking() {
        return reason == Reason.NO_DATA ? arguments.paths(Argument.MISSING) : List.of();
    }

    /** Kept, and nothing besides: no other outcome is better. */
    public boolean isPlainlyKept() {
        return verdict() == Verdict.COMPLIANT && cautions.isEmpty() && !isProvided();
    }

    /** Whether the worse of the two is the other as it is. */
    boolean addsNothingTo(Outcome other) {
        return isPlainlyKept() && fulfilment == null && other.severity() >= severity() && !other.isProvided();
    }

    /** Open, and no datum would settle it. */
    boolean isUnanswerable() {
        return verdict() == Verdict.UNDETERMINED && reason != Reason.NO_DATA;
    }

    /** Kept, if it applies at all: for that these would have to be known. */
    Outcome provided(List<String> gaps) {
        return applyingIf(widest(joined(gaps, missing())));
    }

    /** Whether it is kept only if it applies at all. */
    boolean isProvided() {
        return verdict() == Verdict.COMPLIANT && whether != null;
    }

    /** On its own: what is kept only if it applies at all is open, and all that would have to be known is missing. */
    Outcome settled() {
        return isProvided()
                ? noData(missing()).withCautionsOf(this).ifAtAll()
                : reason != Reason.NO_DATA || whether == null || whether.isEmpty()
                        ? this
                        : replaced(missing()).applyingIf(List.of());
    }

    private boolean isKeptForSure() {
        return verdict() == Verdict.COMPLIANT && !isProvided();
    }

    private Outcome missingToo(Outcome other) {
        return telling(arguments.with(Argument.MISSING, widest(lacking(), other.lacking())));
    }

    /** What is missing anyway need not be asked for once more, to say whether it applies. */
    private Outcome askingOnce() {
        return reason != Reason.NO_DATA || whether == null || whether.isEmpty()
                ? this
                : applyingIf(less(whether, lacking()));
    }

    private static List<String> less(List<String> some, List<String> others) {
        List<String> rest = new ArrayList<>(some);
        rest.removeAll(others.size() <= FEW ? others : new HashSet<>(others));
        return rest;
    }

    /** What it asks beside another; whether it applies at all need not be known where the other asks for the rest anyway. */
    private Outcome askingBeside(Outcome other) {
        List<String> first = askedFirst();
        if (first.isEmpty()) {
            return this;
        }
        List<String> rest = less(lacking(), first);
        boolean asked =
                !rest.isEmpty() && other.whether == null && other.lacking().containsAll(rest);
        List<String> asks = asked ? rest : first;
        return replaced(asks).at(asks.get(0)).applyingIf(List.of());
    }

    private Outcome replaced(List<String> missing) {
        return telling(arguments.with(Argument.MISSING, widest(missing)));
    }

    private static List<?> union(@Nullable Object some, List<?> more) {
        Set<Object> all = new LinkedHashSet<>(some instanceof List<?> list ? list : List.of());
        all.addAll(more);
        return List.copyOf(all);
    }

    /** The shorter of two lists, the first where neither is. */
    static List<String> fewer(List<String> one, List<String> other) {
        return other.size() < one.size() ? other : one;
    }

    /** The paths of both, each once. */
    static List<String> joined(List<String> one, List<String> other) {
        if (one.isEmpty() || one.equals(other)) {
            return other;
        }
        List<String> all = one;
        for (int i = 0; i < other.size(); i++) {
            String path = other.get(i);
            if (!all.contains(path)) {
                all = all == one ? new ArrayList<>(one) : all;
                all.add(path);
            }
        }
        return all;
    }

    private Outcome without(String caution) {
        List<String> others =
                cautions.stream().filter(one -> !one.equals(caution)).toList();
        return new Outcome(reason, path, arguments, due, others, fulfilment, whether);
    }

    /** The same with the cautions of the other as well. */
    Outcome withCautionsOf(Outcome other) {
        Outcome result = this;
        for (int i = 0; i < other.cautions.size(); i++) {
            result = result.caution(other.cautions.get(i));
        }
        return result;
    }

    /** Open, and without a last day that has passed: it may still turn out not to be due. */
    boolean mayBePending() {
        return verdict() == Verdict.UNDETERMINED && arguments.get(Argument.DUE) == null;
    }

    /** Whether what is told cannot all be so, whatever the day of the fact. */
    boolean isContradiction() {
        return reason == Reason.COUNTS_CONTRADICT
                || reason == Reason.DATES_CONTRADICT
                || reason == Reason.STATEMENTS_CONTRADICT;
    }

    /** Whether what one record tells cannot all be so; what another record tells beside it is named at its place in the dossier. */
    boolean contradictsItself() {
        return isContradiction()
                && !(arguments.get(Argument.ALSO) instanceof List<?> places
                        && places.stream().anyMatch(place -> place.toString().startsWith("#")));
    }

    /** Whether it can stand before the day of the fact: done early, still to be done, or not asked at all. */
    boolean standsEarly() {
        boolean doneBeforeItsLastDay =
                reason == Reason.MET && arguments.get(Argument.DUE) != null && arguments.get(Argument.DONE) == null;
        return reason == Reason.IN_TIME
                || doneBeforeItsLastDay
                || isContradiction()
                || verdict() == Verdict.PENDING
                || verdict() == Verdict.NOT_APPLICABLE;
    }

    /** How bad it is: what does not apply least, a breach most. */
    int severity() {
        return verdict().gravity();
    }

    /** How good it is: what does not apply least, what is kept most. What had a last day still to come when the unit ended is no breach. */
    int leniency() {
        return switch (verdict()) {
            case NOT_APPLICABLE -> arguments.get(Argument.DUE) == null ? 0 : 2;
            case NON_COMPLIANT -> 1;
            case UNDETERMINED -> 3;
            case PENDING -> 4;
            case COMPLIANT -> 5;
        };
    }
}
