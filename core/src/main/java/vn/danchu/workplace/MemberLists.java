package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/** The lists of members that an employer keeps, each of which serves for 2 years (D145:38.3). */
final class MemberLists {

    private static final Limit TWO_YEARS = Limit.years(2);

    private static final String LISTS = "/dialogueMembers";
    private static final String ROOT = "#" + LISTS;
    private static final String FIXED = "/fixedOn";
    private static final String SIDE = "/workersSide";
    private static final List<String> PERIOD = List.of("#/period");

    /** A list among the others on file. */
    private record Kept(DialogueMembers list, List<DialogueMembers> all) {}

    private static final Fact<WorkplaceDemocracy, List<Kept>> KEPT =
            Fact.of(LISTS, file -> kept(file.dialogueMembers()));
    private static final Fact<Kept, LocalDate> FIXED_ON =
            Fact.of(FIXED, kept -> kept.list().fixedOn());

    /** Fixed under the decree, and the 2 years end in the period, of a unit that is still there, unless another serves throughout. */
    private static final Fact<Kept, Boolean> TO_BE_RENEWED = Fact.and(
            Fact.and(
                    Fact.and(
                            Fact.whileBound(FIXED_ON),
                            Fact.with(FIXED, (kept, circumstances) -> !servesThroughout(kept.all(), circumstances))),
                    Fact.with(FIXED, (kept, circumstances) -> {
                        LocalDate fixed = kept.list().fixedOn();
                        return fixed == null ? null : CaseDialogues.binds(fixed, circumstances);
                    })),
            Fact.with(
                    FIXED,
                    List.of(FIXED, "#/period"),
                    (kept, circumstances) -> {
                        LocalDate fixed = kept.list().fixedOn();
                        Period period = circumstances.period();
                        if (period == null) {
                            return null;
                        }
                        if (fixed == null) {
                            LocalDate formed = circumstances.unit().formedOn(); // none of its own was fixed before
                            return formed != null
                                            && lastDay(formed, circumstances).isAfter(period.to())
                                    ? Boolean.FALSE
                                    : null;
                        }
                        LocalDate last = lastDay(fixed, circumstances);
                        return period.contains(last) && circumstances.unit().existedOn(last);
                    },
                    (kept, circumstances) -> kept.list().fixedOn() == null ? List.of(FIXED) : PERIOD));

    /** The list that follows. */
    private static final Fact<Kept, Act> RENEWED = Fact.with(
            "^" + LISTS,
            List.of(FIXED),
            (kept, circumstances) -> {
                LocalDate fixed = kept.list().fixedOn();
                LocalDate next = fixed == null ? null : next(kept, fixed);
                boolean inTime = next != null && !next.isAfter(lastDay(Objects.requireNonNull(fixed), circumstances));
                return !inTime && kept.all().stream().anyMatch(list -> list.fixedOn() == null)
                        ? null
                        : next == null ? Act.notDone() : Act.on(next);
            },
            (kept, circumstances) -> undated(kept.all(), "^" + LISTS));

    /** The first list that serves on the period's last day, or the unit's; until the unit has fixed it, one without a day may be it. */
    private static final Fact<WorkplaceDemocracy, Act> STANDING = Fact.with(
            LISTS,
            List.of(LISTS, LISTS + "/*" + FIXED, "#/period", "#/unit/endedOn"),
            (file, circumstances) -> {
                List<DialogueMembers> lists = file.dialogueMembers();
                Period period = circumstances.period();
                if (lists == null || period == null) {
                    return null;
                }
                LocalDate ended = circumstances.unit().endedOn();
                LocalDate end = ended != null && ended.isBefore(period.to()) ? ended : period.to();
                LocalDate first = lists.stream()
                        .map(DialogueMembers::fixedOn)
                        .filter(Objects::nonNull)
                        .filter(fixed -> !lastDay(fixed, circumstances).isBefore(end)
                                && !circumstances.unit().wasFormedAfter(fixed))
                        .min(Comparator.naturalOrder())
                        .orElse(null);
                boolean fixed = first != null
                        && !first.isAfter(circumstances.asOf())
                        && circumstances.unit().existedOn(first);
                return !fixed && lists.stream().anyMatch(list -> list.fixedOn() == null)
                        ? null
                        : first == null ? Act.notDone() : Act.on(first);
            },
            (file, circumstances) -> file.dialogueMembers() == null
                    ? List.of(LISTS)
                    : circumstances.period() == null ? PERIOD : undated(file.dialogueMembers(), LISTS));

    private MemberLists() {}

    /**
     * Within 2 years of each list the next is fixed. For the first the decree sets no day (reading B11), nor for one that follows
     * where no list serves any more when the period begins.
     */
    static Rule<WorkplaceDemocracy> fixedEveryTwoYears() {
        return Rules.all(
                ListRules.each(KEPT, TO_BE_RENEWED, TimeRules.deadline(FIXED_ON, TWO_YEARS, RENEWED)),
                Rules.doneByUnit(STANDING, NoLimit.ofStandingDuty()));
    }

    /** What is so by each list that may serve on this day, where there are several; else how they differ. */
    static <T> Rule<T> byEach(Fact<T, LocalDate> day, Function<Fact<T, Integer>, Rule<T>> rule) {
        Rule<T> bySmallest = rule.apply(smallest(day));
        return Rules.choose(
                Fact.said(Fact.with(
                        ROOT,
                        bySmallest.reads(),
                        (record, circumstances) -> !differing(day.of(record, circumstances), circumstances)
                                .isEmpty(),
                        (record, circumstances) -> List.of())),
                Rules.eitherWay(bySmallest, rule.apply(largest(day)), (record, circumstances) -> {
                    Outcome one = bySmallest.judge(record, circumstances);
                    return one.reason() == Reason.NO_DATA
                            ? one
                            : difference(differing(day.of(record, circumstances), circumstances), circumstances);
                }),
                bySmallest);
    }

    /** The same of a condition that fewer members on the list make easier. */
    static <T> Fact<T, Boolean> byEachFact(Fact<T, LocalDate> day, Function<Fact<T, Integer>, Fact<T, Boolean>> fact) {
        Fact<T, Boolean> undecided =
                Fact.with(ROOT, List.of(ROOT), (record, circumstances) -> null, (record, circumstances) -> {
                    List<String> undated = undated(onFile(circumstances), ROOT);
                    return differing(day.of(record, circumstances), circumstances)
                                    .isEmpty()
                            ? List.of()
                            : undated.isEmpty() ? List.of(ROOT + "/-") : undated;
                });
        return Fact.or(fact.apply(largest(day)), Fact.and(fact.apply(smallest(day)), undecided));
    }

    /** The members of the workers' side on the list that serves on this day; of several that may, the fewest. */
    static <T> Fact<T, Integer> smallest(Fact<T, LocalDate> day) {
        return workersSide(day, Math::min);
    }

    /** As above, the most. */
    static <T> Fact<T, Integer> largest(Fact<T, LocalDate> day) {
        return workersSide(day, Math::max);
    }

    private static <T> Fact<T, Integer> workersSide(Fact<T, LocalDate> day, BinaryOperator<Integer> ofSeveral) {
        return Fact.with(
                ROOT,
                Stream.concat(day.reads().stream(), Stream.of(ROOT, ROOT + "/*" + FIXED, ROOT + "/*" + SIDE))
                        .toList(),
                (record, circumstances) -> {
                    List<DialogueMembers> lists = onFile(circumstances);
                    return workersSide(lists, serving(lists, day.of(record, circumstances)), ofSeveral);
                },
                (record, circumstances) -> {
                    List<DialogueMembers> lists = onFile(circumstances);
                    LocalDate on = day.of(record, circumstances);
                    List<Integer> serving = serving(lists, on);
                    if (!isKept(circumstances)) {
                        return Stream.concat(
                                        Stream.of(ROOT),
                                        on == null ? day.gaps(record, circumstances).stream() : Stream.of())
                                .toList();
                    }
                    List<String> open = new ArrayList<>(undated(lists, ROOT));
                    for (int i = 0; i < lists.size(); i++) {
                        if (lists.get(i).workersSide() == null
                                && (serving.isEmpty() ? !open.isEmpty() : serving.contains(i))) {
                            open.add(ROOT + "/" + i + SIDE);
                        }
                    }
                    return !open.isEmpty() ? open : on == null ? day.gaps(record, circumstances) : List.of(ROOT + "/-");
                });
    }

    private static boolean isKept(Circumstances circumstances) {
        WorkplaceDemocracy file = circumstances.file(WorkplaceDemocracy.class);
        return file != null && file.dialogueMembers() != null;
    }

    /** Those of the dossier; none where they are not known. */
    private static List<DialogueMembers> onFile(Circumstances circumstances) {
        WorkplaceDemocracy file = circumstances.file(WorkplaceDemocracy.class);
        return file == null || file.dialogueMembers() == null ? List.of() : file.dialogueMembers();
    }

    /**
     * Which of them may serve on this day: all that were fixed on the last day by it, and those of which it is not known when they were;
     * none if it is not known whether any does, or none does.
     */
    private static List<Integer> serving(List<DialogueMembers> lists, @Nullable LocalDate day) {
        LocalDate latest = day == null
                ? null
                : lists.stream()
                        .map(DialogueMembers::fixedOn)
                        .filter(fixed -> fixed != null && !fixed.isAfter(day))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        return latest == null
                ? List.of()
                : IntStream.range(0, lists.size())
                        .filter(i -> Truth.of(lists.get(i).fixedOn(), latest::equals) != Truth.FALSE)
                        .boxed()
                        .toList();
    }

    /** The members on these; null if one does not tell them. */
    private static @Nullable Integer workersSide(
            List<DialogueMembers> lists, List<Integer> serving, BinaryOperator<Integer> ofSeveral) {
        Integer told = null;
        for (int i : serving) {
            Integer side = lists.get(i).workersSide();
            if (side == null) {
                return null;
            }
            told = told == null ? side : ofSeveral.apply(told, side);
        }
        return told;
    }

    /** That two lists that may serve on this day tell of different numbers: which of them does is not known, or they contradict each other. */
    private static Outcome difference(List<String> differing, Circumstances circumstances) {
        List<String> undated = undated(onFile(circumstances), ROOT);
        return undated.isEmpty() ? Outcome.contradiction(differing.get(0), differing.get(1)) : Outcome.noData(undated);
    }

    /** Where two lists that may serve on this day tell of different numbers; empty if none do. */
    private static List<String> differing(@Nullable LocalDate day, Circumstances circumstances) {
        List<DialogueMembers> lists = onFile(circumstances);
        List<Integer> serving = serving(lists, day);
        for (int i : serving) {
            Integer first = lists.get(serving.get(0)).workersSide();
            if (!Objects.equals(lists.get(i).workersSide(), first)) {
                return List.of(ROOT + "/" + serving.get(0) + SIDE, ROOT + "/" + i + SIDE);
            }
        }
        return List.of();
    }

    private static @Nullable List<Kept> kept(@Nullable List<DialogueMembers> lists) {
        return lists == null
                ? null
                : lists.stream().map(list -> new Kept(list, lists)).toList();
    }

    /** Whether one of them, fixed by the period's first day, serves beyond its last: it followed every other in time. */
    private static boolean servesThroughout(List<DialogueMembers> lists, Circumstances circumstances) {
        Period period = circumstances.period();
        return period != null
                && lists.stream()
                        .map(DialogueMembers::fixedOn)
                        .anyMatch(fixed -> fixed != null
                                && !fixed.isAfter(period.from())
                                && lastDay(fixed, circumstances).isAfter(period.to()));
    }

    private static @Nullable LocalDate next(Kept kept, LocalDate fixed) {
        return kept.all().stream()
                .map(DialogueMembers::fixedOn)
                .filter(day -> day != null && day.isAfter(fixed))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<String> undated(List<DialogueMembers> lists, String at) {
        return IntStream.range(0, lists.size())
                .filter(i -> lists.get(i).fixedOn() == null)
                .mapToObj(i -> at + "/" + i + FIXED)
                .toList();
    }

    /** The last day of its 2 years; where the calendar does not reach, as counted. */
    private static LocalDate lastDay(LocalDate fixed, Circumstances circumstances) {
        Due due = TWO_YEARS.from(fixed, circumstances.calendar());
        return due.date() != null ? due.date() : due.unrolled() != null ? due.unrolled() : fixed;
    }
}
