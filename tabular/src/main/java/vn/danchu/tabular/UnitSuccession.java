package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.figures.ReportingUnit;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;

/**
 * The official list of units as the user has it, each with the days it exists and the units it comes from, by which codes of
 * units that are no more become those of their successors. Nothing is guessed: a unit that was divided among several has no
 * one successor. Immutable and thread-safe.
 */
public final class UnitSuccession {

    private final LocalDate day;
    private final Map<String, UnitRow> byCode = new HashMap<>();
    private final Map<String, List<UnitRow>> successors = new HashMap<>();

    private UnitSuccession(LocalDate day) {
        this.day = day;
    }

    /**
     * The units as they stand on a day.
     *
     * @param units the list; of two rows with one code the one that exists on the day, else the first
     * @param day the day, inclusive
     */
    public static UnitSuccession of(List<UnitRow> units, LocalDate day) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(day, "day");
        UnitSuccession succession = new UnitSuccession(day);
        for (UnitRow unit : units) {
            succession.byCode.merge(unit.code(), unit, (one, other) -> other.existsOn(day) ? other : one);
            for (String predecessor : unit.predecessors()) {
                succession
                        .successors
                        .computeIfAbsent(predecessor, code -> new ArrayList<>())
                        .add(unit);
            }
        }
        return succession;
    }

    /**
     * What became of a unit.
     *
     * @param code the unit that was looked for
     * @param state what is known of it
     * @param units the unit itself, or the units that came of it and exist on the day; empty where none is known
     */
    public record Fate(String code, State state, List<UnitRow> units) {

        /** Copies the list. */
        public Fate {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(state, "state");
            units = List.copyOf(Objects.requireNonNull(units, "units"));
        }

        /** The code it has on the day; null where that is not one. */
        public @Nullable String now() {
            return units.size() == 1 ? units.get(0).code() : null;
        }

        /** The unit that its code is replaced by; null if it keeps its code. */
        @Nullable
        UnitRow successor() {
            return state == State.SUCCEEDED ? units.get(0) : null;
        }

        /** What there is to tell of it; null if it exists. */
        @Nullable
        ProblemCode problem() {
            return switch (state) {
                case EXISTS -> null;
                case SUCCEEDED -> ProblemCode.UNIT_SUCCEEDED;
                case DIVIDED, ENDED -> ProblemCode.UNIT_NOT_FOLLOWED;
                case UNKNOWN -> ProblemCode.UNIT_NOT_LISTED;
            };
        }

        /** The codes of the units, as they are told. */
        String codes() {
            return units.stream().map(UnitRow::code).collect(Collectors.joining(", "));
        }
    }

    /**
     * A dossier whose unit was followed.
     *
     * @param dossier the dossier, of the unit's successor where it has one; else as it was
     * @param problem what there is to tell of the unit; null if it exists on the day or has no code
     */
    public record Followed(Dossier dossier, @Nullable Problem problem) {
        /** Names an argument that is missing. */
        public Followed {
            Objects.requireNonNull(dossier, "dossier");
        }
    }

    /**
     * A dossier with the code that its unit has on the day, and the name that goes with it. What the dossier says of the
     * unit's history, and of its villages, is left as it is.
     */
    public Followed follow(Dossier dossier) {
        Objects.requireNonNull(dossier, "dossier");
        Unit unit = dossier.unit();
        String code = unit == null ? null : unit.code();
        if (unit == null || code == null) {
            return new Followed(dossier, null);
        }
        Fate fate = of(code);
        ProblemCode problem = fate.problem();
        Problem told = problem == null ? null : Problem.ofTable(problem, code, fate.codes());
        UnitRow successor = fate.successor();
        if (successor == null) {
            return new Followed(dossier, told);
        }
        Unit now = UnitBuilder.builder(unit)
                .code(successor.code())
                .name(successor.name())
                .build();
        return new Followed(DossierBuilder.builder(dossier).unit(now).build(), told);
    }

    /**
     * The unit of a report with the code it has on the day, and the name that goes with it; itself where it exists, has no
     * code, or has not one successor.
     */
    public ReportingUnit follow(ReportingUnit unit) {
        Objects.requireNonNull(unit, "unit");
        UnitRow successor = unit.code() == null ? null : of(unit.code()).successor();
        return successor == null
                ? unit
                : ReportingUnit.of(
                        successor.code(),
                        successor.name(),
                        successor.level() == null ? unit.level() : successor.level());
    }

    /** What is known of a unit. */
    public enum State {
        /** It exists on the day. */
        EXISTS,
        /** One unit came of it. */
        SUCCEEDED,
        /** Several units came of it. */
        DIVIDED,
        /** The list has it, but not what became of it. */
        ENDED,
        /** The list does not have it. */
        UNKNOWN
    }

    /** What became of the unit with this code. */
    public Fate of(String code) {
        Objects.requireNonNull(code, "code");
        UnitRow unit = byCode.get(code);
        if (unit != null && unit.existsOn(day)) {
            return new Fate(code, State.EXISTS, List.of(unit));
        }
        Set<UnitRow> now = new LinkedHashSet<>();
        follow(code, now, new LinkedHashSet<>());
        if (now.size() == 1) {
            return new Fate(code, State.SUCCEEDED, List.copyOf(now));
        }
        if (now.size() > 1) {
            return new Fate(code, State.DIVIDED, List.copyOf(now));
        }
        return new Fate(code, unit == null ? State.UNKNOWN : State.ENDED, List.of());
    }

    /** Follows successors over several reorganisations; a list that leads back to where it began is followed once. */
    private void follow(String code, Set<UnitRow> now, Set<String> seen) {
        if (!seen.add(code)) {
            return;
        }
        for (UnitRow successor : successors.getOrDefault(code, List.of())) {
            if (successor.existsOn(day)) {
                now.add(successor);
            } else {
                follow(successor.code(), now, seen);
            }
        }
    }
}
