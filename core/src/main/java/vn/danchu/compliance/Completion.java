package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Truth;

/**
 * How what is owed stands, occasion by occasion. Measures and roll-ups count it; they never judge again.
 *
 * @param kept those that were kept in time
 * @param late those done after the law's last day
 * @param lacking those of which something is there, but not all that is asked
 * @param missed those of which nothing is there, or of which the record says that it was not done
 * @param open those of which it is not known
 * @param pending those whose last day has not passed, not yet kept
 * @param excused those that are not asked for, for a reason that the record gives
 */
public record Completion(
        List<Occasion<?>> kept,
        List<Occasion<?>> late,
        List<Occasion<?>> lacking,
        List<Occasion<?>> missed,
        List<Occasion<?>> open,
        List<Occasion<?>> pending,
        List<Occasion<?>> excused) {

    /** Copies the lists. */
    public Completion {
        kept = List.copyOf(Objects.requireNonNull(kept, "kept"));
        late = List.copyOf(Objects.requireNonNull(late, "late"));
        lacking = List.copyOf(Objects.requireNonNull(lacking, "lacking"));
        missed = List.copyOf(Objects.requireNonNull(missed, "missed"));
        open = List.copyOf(Objects.requireNonNull(open, "open"));
        pending = List.copyOf(Objects.requireNonNull(pending, "pending"));
        excused = List.copyOf(Objects.requireNonNull(excused, "excused"));
    }

    /** How many were asked for. */
    public int asked() {
        return kept.size() + late.size() + lacking.size() + missed.size() + open.size() + pending.size();
    }

    /** Sorts the occasions of one record by how they stand. */
    static final class Tally {
        private static final Outcome NOTHING = Outcome.of(Reason.MET, "");

        private List<Occasion<?>> kept = List.of();
        private List<Occasion<?>> excused = List.of();
        private List<Occasion<?>> late = List.of();
        private List<Delay> delays = List.of();
        private List<Occasion<?>> lacking = List.of();
        private List<List<String>> parts = List.of();
        private List<String> lackingAt = List.of();
        private List<Occasion<?>> missed = List.of();
        private List<Occasion<?>> open = List.of();
        private List<Occasion<?>> pending = List.of();
        private final String path;
        private List<Occasion<?>> uncovered = List.of();
        private int owed;
        private Outcome last = NOTHING;
        private List<String> gaps = List.of();
        private List<Occasion<?>> perhaps = List.of();
        private List<String> perhapsGaps = List.of();
        private List<IfOwed> ifOwed = List.of();
        private List<List<String>> brokenIfOwed = List.of();
        private @Nullable Outcome unsettled;
        private Outcome cautions = last;

        private int openInPart;
        private boolean anyMayShowThem;
        private List<String> mayShowThem = List.of();

        private final Evidence<?, ?> evidence;
        private List<Occasion<?>> contested = List.of();
        private Set<Object> contestedKinds = Set.of();
        private Set<Object> contestedKindsCovered = Set.of();
        private List<String> contesting = List.of();

        Tally(Evidence<?, ?> evidence) {
            this.path = evidence.path();
            this.evidence = evidence;
        }

        /** What is missing of an occasion, if these data make it owed. */
        private record IfOwed(List<String> deciding, List<String> gaps) {}

        /** Adds an occasion with what the record shows of it. */
        void add(Occasion<?> occasion, Outcome shown, Circumstances circumstances) {
            boolean due = occasion.last() != null && circumstances.asOf().isAfter(occasion.last());
            owed += occasion.owed().isTrue() && !shown.mayNotApply() ? 1 : 0;
            if (occasion.due() == null && occasion.deciding().isEmpty()) {
                last = Outcome.of(Reason.AWAITS_EVENT, path);
                pending = plus(pending, occasion);
                return;
            }
            last = shown.verdict() == Verdict.NOT_APPLICABLE ? last : shown;
            cautions = cautions.withCautionsOf(shown);
            switch (shown.verdict()) {
                case COMPLIANT -> {
                    if (shown.reason() == Reason.EXCUSED && !shown.isProvided()) {
                        excused = plus(excused, occasion);
                    } else if (occasion.owed().isTrue() && !shown.isProvided()) {
                        kept = plus(kept, occasion);
                    } else {
                        perhaps = plus(perhaps, occasion);
                        perhapsGaps = Outcome.joined(perhapsGaps, Outcome.joined(occasion.deciding(), shown.missing()));
                    }
                }
                case NOT_APPLICABLE -> {}
                case PENDING -> pending = plus(pending, occasion);
                case UNDETERMINED -> {
                    if (!due && occasion.last() != null && !shown.isContradiction()) {
                        pending = plus(pending, occasion);
                    } else if (shown.reason() != Reason.NO_DATA
                            && occasion.owed().isTrue()) {
                        open = plus(open, occasion);
                        unsettled = unsettled == null ? shown : unsettled;
                    } else {
                        open(occasion, occasion.deciding());
                        if (occasion.owed() == Truth.UNKNOWN) {
                            ifOwed = plus(ifOwed, new IfOwed(occasion.deciding(), shown.missing()));
                        } else {
                            gaps = Outcome.joined(gaps, shown.missing());
                        }
                        contest(occasion, shown);
                        openInPart(occasion, shown);
                    }
                }
                case NON_COMPLIANT -> broken(occasion, shown, due);
            }
        }

        private void broken(Occasion<?> occasion, Outcome shown, boolean due) {
            if (!due && occasion.last() != null) {
                pending = plus(pending, occasion);
            } else if (occasion.owed() == Truth.UNKNOWN || occasion.last() == null) {
                open(occasion, occasion.deciding());
                brokenIfOwed = plus(brokenIfOwed, occasion.deciding());
            } else if (!occasion.covered()) {
                cautions = cautions.caution("part-of-the-time-not-covered");
                uncovered = plus(uncovered, occasion);
                open = plus(open, occasion);
            } else if (shown.reason() == Reason.LATE) {
                late = plus(late, occasion);
                delays = shown.arguments().get(Argument.DONE) instanceof LocalDate done
                                && shown.arguments().get(Argument.DUE) instanceof LocalDate last
                        ? plus(delays, new Delay(occasion.name(), done, last))
                        : delays;
            } else if (shown.path().equals(path) || shown.reason() == Reason.OVERDUE) {
                missed = plus(missed, occasion);
            } else {
                List<String> absent = shown.arguments().paths(Argument.ABSENT);
                lacking = plus(lacking, occasion);
                parts = plus(parts, absent);
                // what is named needs no place
                lackingAt = Outcome.joined(lackingAt, absent.isEmpty() ? List.of(shown.path()) : List.of());
                lackingAt = Outcome.joined(lackingAt, shown.arguments().paths(Argument.ALSO));
            }
        }

        /** An occasion that only elements of the list could still show, if one of them is its own. */
        private void contest(Occasion<?> occasion, Outcome shown) {
            List<String> missing = shown.missing();
            Object kind = evidence.kindOf(occasion);
            if (kind != null
                    && !missing.isEmpty()
                    && occasion.owed().isTrue()
                    && missing.stream().allMatch(gap -> gap.startsWith(path + "/"))) {
                contestedKinds = plus(contestedKinds, kind);
                if (occasion.covered()) {
                    contested = plus(contested, occasion);
                    contestedKindsCovered = plus(contestedKindsCovered, kind);
                }
                for (String gap : missing) {
                    contesting = Outcome.joined(contesting, List.of(element(gap)));
                }
            }
        }

        /** An occasion of which earlier records may tell as well, if none of these elements does. */
        private void openInPart(Occasion<?> occasion, Outcome shown) {
            if (occasion.covered() || !occasion.owed().isTrue()) {
                return;
            }
            openInPart++;
            for (String gap : shown.missing()) {
                anyMayShowThem |= !gap.startsWith(path + "/");
                mayShowThem = Outcome.joined(mayShowThem, List.of(element(gap)));
            }
        }

        private static <X> List<X> plus(List<X> some, X one) {
            List<X> more = some.isEmpty() ? new ArrayList<>() : some;
            more.add(one);
            return more;
        }

        private static Set<Object> plus(Set<Object> some, Object one) {
            Set<Object> more = some.isEmpty() ? new HashSet<>() : some;
            more.add(one);
            return more;
        }

        private String element(String gap) {
            int end = gap.indexOf('/', path.length() + 1);
            return end < 0 ? gap : gap.substring(0, end);
        }

        private void open(Occasion<?> occasion, List<String> missing) {
            open = plus(open, occasion);
            gaps = Outcome.joined(gaps, missing);
        }

        Completion completion() {
            List<Occasion<?>> unknown = new ArrayList<>(open);
            unknown.addAll(perhaps);
            return new Completion(kept, late, lacking, missed, unknown, pending, excused);
        }

        /** The answer to them all; where only one is asked for, what the record shows of that one. */
        Outcome outcome(List<String> unasked) {
            Outcome outcome = verdict(unasked);
            return outcome.withCautionsOf(cautions)
                    .with(new Fulfilment(
                            kept.size(),
                            late.size(),
                            lacking.size(),
                            missed.size(),
                            open.size() + perhaps.size(),
                            pending.size()));
        }

        private Outcome verdict(List<String> unasked) {
            if (!late.isEmpty() || !lacking.isEmpty() || !missed.isEmpty()) {
                boolean tells = !last.path().equals(path) || last.reason() == Reason.OVERDUE;
                return asked() == 1 && tells ? last : broken();
            }
            if (contestedKindsCovered.size() > contesting.size()) {
                return Outcome.of(Reason.ABSENT, path)
                        .with(Argument.ABSENT, names(contested))
                        .caution("some-of-these-may-be-there");
            }
            if (!uncovered.isEmpty() || contestedKinds.size() > contesting.size()) {
                Outcome outcome = missing(List.of("#/period"));
                return uncovered.isEmpty() ? outcome : outcome.with(Argument.ABSENT, names(uncovered));
            }
            if (openInPart > mayShowThem.size() && !anyMayShowThem) {
                return missing(List.of("#/period"));
            }
            if (!open.isEmpty() || !unasked.isEmpty()) {
                List<String> all = Outcome.joined(gaps, unasked);
                for (IfOwed one : ifOwed) {
                    // where the same data make another a breach, what this one lacks decides nothing
                    all = brokenIfOwed.contains(one.deciding()) ? all : Outcome.joined(all, one.gaps());
                }
                return all.isEmpty() && unsettled != null ? unsettled : missing(all);
            }
            if (!pending.isEmpty()) {
                if (asked() == 1 && last.verdict() == Verdict.PENDING) {
                    return last;
                }
                Occasion<?> first = pending.get(0);
                for (Occasion<?> one : pending) {
                    LocalDate day = one.last();
                    LocalDate earliest = first.last();
                    first = day != null && (earliest == null || day.isBefore(earliest)) ? one : first;
                }
                return first.last() == null
                        ? Outcome.of(Reason.AWAITS_EVENT, path)
                        : Outcome.pending(path, first.last());
            }
            if (kept.isEmpty() && excused.isEmpty()) {
                return perhaps.isEmpty()
                        ? Outcome.of(Reason.NOTHING_TO_JUDGE, path)
                        : Outcome.of(Reason.MET, path).provided(perhapsGaps);
            }
            return asked() == 1 ? last.at(path) : Outcome.of(Reason.MET, path, toldOf(Arguments.none()));
        }

        private Outcome missing(List<String> paths) {
            Outcome open = Outcome.of(
                    Reason.NO_DATA,
                    path,
                    Arguments.of(Argument.MISSING, paths.isEmpty() ? List.of(path) : Outcome.widest(paths)));
            return owed > 0 ? open : open.ifAtAll();
        }

        /** How many are, or may be, asked for. */
        private int asked() {
            return late.size()
                    + lacking.size()
                    + missed.size()
                    + kept.size()
                    + excused.size()
                    + open.size()
                    + pending.size()
                    + perhaps.size();
        }

        private Outcome broken() {
            Arguments arguments = Arguments.none();
            arguments = missed.isEmpty() ? arguments : arguments.with(Argument.ABSENT, names(missed));
            List<String> lacks = parts();
            arguments = lacking.isEmpty() ? arguments : arguments.with(Argument.LACKING, names(lacking));
            arguments = lackingAt.isEmpty() ? arguments : arguments.with(Argument.ALSO, lackingAt);
            arguments = lacks.isEmpty() ? arguments : arguments.with(Argument.PARTS, lacks);
            arguments = late.isEmpty() ? arguments : arguments.with(Argument.BELATED, delays);
            return Outcome.of(
                    missed.isEmpty() ? lacking.isEmpty() ? Reason.SOME_LATE : Reason.LACKING : Reason.ABSENT,
                    path,
                    toldOf(arguments));
        }

        /** What they lack: of several, each with the name of its own. */
        private List<String> parts() {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < lacking.size(); i++) {
                String of = lacking.size() == 1 ? "" : ' ' + lacking.get(i).name();
                parts.get(i).forEach(part -> all.add(part + of));
            }
            return all;
        }

        private Arguments toldOf(Arguments arguments) {
            Arguments told = kept.isEmpty() ? arguments : arguments.with(Argument.KEPT, names(kept));
            return excused.isEmpty() ? told : told.with(Argument.EXCUSED, names(excused));
        }

        private static List<String> names(List<Occasion<?>> occasions) {
            return occasions.stream().map(Occasion::name).distinct().toList();
        }
    }
}
