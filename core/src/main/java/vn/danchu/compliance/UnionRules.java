package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitChange;
import vn.danchu.record.Truth;

/**
 * What the law asks of the trade union and of the other organisation of workers.
 *
 * <p>In an agency the Law named the union's acts until 30 June 2025, and said nothing of agencies without one: there they are
 * open, never broken. From 1 July 2025 they are gone (L97:4.7); only in a public unit that is not fully paid from the budget
 * and has a union do they stay (L97:5.2). In an enterprise without a union its part falls away.
 */
public final class UnionRules {

    private static final String PAY = "#/unit/salaryFullyFromBudget";
    static final String UNION = "#/unit/hasUnion";
    private static final String UNIT = "#/unit/";

    private UnionRules() {}

    /** The unit has a base trade union. */
    public static <T> Condition<T> hasUnion() {
        return Condition.ofUnit("has-union", "hasUnion", unit -> unit.hasUnion());
    }

    /** Workers have another organisation at the workplace. */
    public static <T> Condition<T> hasOtherOrganisation() {
        return Condition.ofUnit(
                "has-other-workers-organisation",
                "hasOtherWorkersOrganisation",
                unit -> unit.hasOtherWorkersOrganisation());
    }

    /** The agency's union keeps its parts of chapter III on the day of the fact (L97:5.2). */
    public static <T> Condition<T> unionKeepsItsPart() {
        Fact<T, Boolean> notFullyPaid =
                Fact.not(Fact.ofUnit("salaryFullyFromBudget", unit -> unit.salaryFullyFromBudget()));
        Fact<T, Boolean> read = Fact.known(circumstances -> !circumstances.reads(Reading.KEEP_AMENDED_TEXT_EVERYWHERE));
        return new Condition<>(
                "union-keeps-its-part",
                Fact.and(Fact.and(UnionRules.<T>hasUnion().fact(), notFullyPaid), read));
    }

    /** Whether the agency is judged by the wording of L97 on the day of the fact. */
    public static boolean amended(Circumstances circumstances) {
        LocalDate day = circumstances.day();
        return day == null || Instruments.L97.inForce().on(day);
    }

    /** Whether the unit is an agency, or may be one. */
    private static boolean mayBeAgency(Circumstances circumstances) {
        Setting setting = circumstances.unit().setting();
        return setting == null || setting == Setting.AGENCY;
    }

    /** Until 30 June 2025 the Law did not say what becomes of this in an agency without a union. */
    private static <T> Rule<T> openWithoutUnion(Rule<T> rule) {
        return byUnion(rule, unsettled("agency-without-union"));
    }

    /** The first where there is a union, the second where there is none; where that is not known, what each would then be. */
    private static <T> Rule<T> byUnion(Rule<T> with, Rule<T> without) {
        return Rules.choose(UnionRules.<T>hasUnion().fact(), supposing(true, with), supposing(false, without));
    }

    private static <T> Rule<T> supposing(boolean union, Rule<T> rule) {
        return Rules.rule(
                UnionRules.<T>hasUnion().fact(),
                rule,
                (record, circumstances) -> rule.judge(
                        record,
                        circumstances.unit().hasUnion() == null ? circumstances.withUnion(union) : circumstances));
    }

    private static <T> Rule<T> unsettled(String caution) {
        Fact<T, Boolean> union = UnionRules.<T>hasUnion().fact();
        return Rules.rule(
                union,
                (record, circumstances) ->
                        Outcome.of(Reason.LAW_UNSETTLED, union.path()).caution(caution));
    }

    /**
     * A rule that needs an act of an agency's union, by the law of the day of the fact. Before 1 July 2025 it is UNDETERMINED
     * with a caution where there is no union; since then it falls away but in the units of L97:5.2. Outside agencies it binds
     * as it is.
     */
    public static <T> Rule<T> needsUnion(Rule<T> rule) {
        Objects.requireNonNull(rule, "rule");
        Rule<T> before = openWithoutUnion(rule);
        Rule<T> since = Rules.ifAny(unionKeepsItsPart(), rule);
        return Rules.rule(
                UnionRules.<T>hasUnion().fact(),
                since,
                (record, circumstances) -> !mayBeAgency(circumstances)
                        ? rule.judge(record, circumstances)
                        : (amended(circumstances) ? since : before).judge(record, circumstances));
    }

    /** As {@link #needsUnion(Rule)}, by the law of this day; where it is not known, what both laws say. */
    public static <T> Rule<T> needsUnion(Fact<T, LocalDate> day, Rule<T> rule) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rule, "rule");
        return byLaw(day, rule, Rules.ifAny(unionKeepsItsPart(), rule));
    }

    /** As above, the day being none after another: where it is not known, the other says so of what came before July 2025. */
    public static <T> Rule<T> needsUnion(Fact<T, LocalDate> day, Fact<T, LocalDate> notAfter, Rule<T> rule) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(notAfter, "notAfter");
        Objects.requireNonNull(rule, "rule");
        Fact<T, Boolean> since = since(day).orElse(since(notAfter).map(other -> other ? null : false));
        return byLaw(day, since, rule, openWithoutUnion(rule), Rules.ifAny(unionKeepsItsPart(), rule));
    }

    /**
     * What is the union's alone, by the law of this day: as {@link #needsUnion(Fact, Rule)}, but since 1 July 2025 it does not
     * apply where the union's part has fallen away, whatever was done.
     */
    public static <T> Rule<T> ofUnionAlone(Fact<T, LocalDate> day, Rule<T> rule) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(rule, "rule");
        return byLaw(day, rule, Rules.where(unionKeepsItsPart(), rule));
    }

    private static <T> Rule<T> byLaw(Fact<T, LocalDate> day, Rule<T> rule, Rule<T> amended) {
        return byLaw(day, since(day), rule, openWithoutUnion(rule), amended);
    }

    private static <T> Fact<T, Boolean> since(Fact<T, LocalDate> day) {
        return day.is(one -> Instruments.L97.inForce().on(one));
    }

    private static <T> Rule<T> byLaw(
            Fact<T, LocalDate> day, Fact<T, Boolean> since, Rule<T> rule, Rule<T> before, Rule<T> amended) {
        Rule<T> agency = Rules.choose(since, TimeRules.onDay(day, amended), TimeRules.onDay(day, before));
        return Rules.rule(
                since,
                agency,
                (record, circumstances) -> (mayBeAgency(circumstances) ? agency : rule).judge(record, circumstances));
    }

    /**
     * Of occasions on which something is shown to an agency's union: since 1 July 2025 only those on whose time's end it stood and
     * had its part, whatever it is by the last day, which is the library's.
     */
    public static <T, W> Occasions<T, W> whileUnionHadItsPart(Occasions<T, W> occasions) {
        Objects.requireNonNull(occasions, "occasions");
        return occasions.where(
                occasion -> {
                    LocalDate last = occasion.last();
                    LocalDate end = occasion.span().to();
                    Condition<T> part = Instruments.L97.inForce().on(end) ? unionKeepsItsPart() : hasUnion();
                    return last == null || !Instruments.L97.inForce().on(last)
                            ? Fact.always()
                            : part.fact().onDay(Fact.known(circumstances -> end));
                },
                List.of(UNION, PAY));
    }

    /** What is shown to an agency's union, by the law of the occasion's last day: as {@link #needsUnion(Rule)}. */
    public static <T, W> Evidence<T, W> needsUnion(Evidence<T, W> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return byLastDay(evidence, UnionRules::needsUnion);
    }

    /**
     * A rule on an agency's inspection board that asks nothing of the union (L10:60.2, 60.4, 63.1). Since 1 July 2025 it is judged
     * with or without one; until then a board was elected on the union's proposal (60.1), and the Law did not say whether there
     * could be one without: there what keeps it keeps it, and what does not is UNDETERMINED, with a caution.
     */
    public static <T> Rule<T> settledSince2025(Rule<T> rule) {
        Objects.requireNonNull(rule, "rule");
        Rule<T> before = keptOrUnsettled(rule);
        return Rules.rule(
                UnionRules.<T>hasUnion().fact(),
                before,
                (record, circumstances) -> (mayBeAgency(circumstances) && !amended(circumstances) ? before : rule)
                        .judge(record, circumstances));
    }

    private static <T> Rule<T> keptOrUnsettled(Rule<T> rule) {
        return byUnion(rule, Rules.anyOf(rule, unsettled("agency-board-without-union")));
    }

    /** What is shown of a duty, by the law of the occasion's last day: as {@link #settledSince2025(Rule)}. */
    public static <T, W> Evidence<T, W> settledSince2025(Evidence<T, W> evidence) {
        Objects.requireNonNull(evidence, "evidence");
        return byLastDay(evidence, (last, rule) -> byLaw(last, since(last), rule, keptOrUnsettled(rule), rule));
    }

    /** A record on an occasion. */
    private record On<T, W>(T record, Occasion<W> occasion) {}

    /** Where the last day is not known, what the law says before and since. */
    private static <T, W> Evidence<T, W> byLastDay(
            Evidence<T, W> evidence, BiFunction<Fact<On<T, W>, LocalDate>, Rule<On<T, W>>, Rule<On<T, W>>> law) {
        Fact<On<T, W>, LocalDate> last = Fact.with(
                evidence.path(),
                List.of(),
                (on, circumstances) -> on.occasion().last(),
                (on, circumstances) -> on.occasion().deciding());
        Rule<On<T, W>> rule = law.apply(last, (on, then) -> evidence.at(on.record(), on.occasion(), then));
        return Evidence.like(
                evidence,
                List.of(PAY, UNION),
                (record, occasion, circumstances) ->
                        rule.judge(new On<>(record, occasion), circumstances.on(occasion.last())));
    }

    /** The part of the union and that of the other organisation of workers, each where there is one ({@link #partOf}). */
    public static <T> Rule<T> byEachOrganisation(Rule<T> ofUnion, Rule<T> ofOther) {
        Objects.requireNonNull(ofUnion, "ofUnion");
        Objects.requireNonNull(ofOther, "ofOther");
        return Rules.all(partOf(hasUnion(), ofUnion), partOf(hasOtherOrganisation(), ofOther));
    }

    /** As above, of what stands in a file and has a day of its own: each where there was one on that day. */
    public static <T> Rule<T> byEachOrganisation(Fact<T, LocalDate> day, Rule<T> ofUnion, Rule<T> ofOther) {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(ofUnion, "ofUnion");
        Objects.requireNonNull(ofOther, "ofOther");
        return Rules.all(
                partOf(hasUnion(), UnionRules.<T>hasUnion().onDay(day), day, ofUnion),
                partOf(
                        hasOtherOrganisation(),
                        UnionRules.<T>hasOtherOrganisation().onDay(day),
                        day,
                        ofOther));
    }

    /**
     * What somebody on the workers' side takes part in, if there is anybody (nếu có), as {@link Rules#ifAny}. That they took part
     * who were not there, on that day or, where it has none, on any day by then, contradicts itself.
     */
    static <T> Rule<T> partOf(Condition<T> exists, Rule<T> part) {
        return partOf(exists, exists, Fact.known(Circumstances::day), part);
    }

    private static <T> Rule<T> partOf(Condition<T> exists, Condition<T> onDay, Fact<T, LocalDate> day, Rule<T> part) {
        return Rules.adjusted(Rules.ifAny(onDay, part), (outcome, record, circumstances) -> {
            if (outcome.verdict() != Verdict.NOT_APPLICABLE) {
                return outcome;
            }
            Outcome taken = part.judge(record, circumstances);
            Condition<T> then = taken.arguments().get(Argument.DONE) instanceof LocalDate ? exists : onDay;
            return taken.verdict() == Verdict.COMPLIANT
                            && days(taken, circumstances)
                                    .allMatch(one -> Truth.of(then.fact().of(record, circumstances.on(one)))
                                            .isFalse())
                    ? Outcome.contradiction(
                            taken.path(),
                            placeOn(
                                    taken.arguments().get(Argument.DONE) instanceof LocalDate done
                                            ? done
                                            : day.of(record, circumstances),
                                    exists.fact().path(),
                                    circumstances))
                    : outcome;
        });
    }

    /** Where it stands that there was none on this day: of what is the unit's, in the change from which on it was so. */
    private static String placeOn(@Nullable LocalDate day, String path, Circumstances circumstances) {
        return path.startsWith(UNIT)
                ? "#/unit" + circumstances.unit().placeOn(path.substring(UNIT.length()), day)
                : path;
    }

    /** The day on which they took part, or the days from which the unit was as it was, up to that of the fact. */
    private static Stream<@Nullable LocalDate> days(Outcome taken, Circumstances circumstances) {
        LocalDate day = circumstances.day();
        List<UnitChange> changes = circumstances.unit().changes();
        return taken.arguments().get(Argument.DONE) instanceof LocalDate done
                ? Stream.of(done)
                : day == null || changes == null
                        ? Stream.of(day)
                        : Stream.concat(
                                Stream.of(LocalDate.MIN),
                                changes.stream().map(UnitChange::from).filter(from -> !from.isAfter(day)));
    }
}
