package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.RegulationFile;

/** The unit has a democracy regulation of its own, and what is asked of it (L10:35.2.c, 59.1.a, 81.1.a, D145:48). */
public final class RegulationRules {

    private static final Fact<DemocracyRegulation, Act> ISSUED = Fact.of("/issued", DemocracyRegulation::issued);

    private static final Fact<DemocracyRegulation, Boolean> ISSUED_BY_UNIT = Fact.done(Fact.byUnit(ISSUED));

    /** Null is no amendment. */
    private static final Fact<DemocracyRegulation, Boolean> AMENDMENT =
            Fact.said(Fact.of("/amendment", DemocracyRegulation::amendment));

    private RegulationRules() {}

    /** The regulation and its amendments. */
    public static <T extends RegulationFile> Fact<T, List<DemocracyRegulation>> regulations() {
        return Fact.of("/democracyRegulations", RegulationFile::democracyRegulations);
    }

    /** The day on which a regulation was issued. */
    public static Fact<DemocracyRegulation, LocalDate> issuedOn() {
        return Fact.day(ISSUED);
    }

    /** Whether any regulation on file, amendments as well, was issued when this was so of the unit. */
    public static <T extends RegulationFile> Fact<T, Boolean> anyIssuedWhen(Fact<DemocracyRegulation, Boolean> so) {
        Objects.requireNonNull(so, "so");
        return Fact.any(regulations(), Fact.and(ISSUED_BY_UNIT, so.onDay(issuedOn())));
    }

    /** A regulation was issued; what amends one shows that there is one. */
    public static <T extends RegulationFile> Rule<T> stands() {
        return stands(NoLimit.ofStandingDuty());
    }

    /** As above, PENDING until this day, which is the library's. */
    public static <T extends RegulationFile> Rule<T> stands(Fact<T, LocalDate> lastDay) {
        Objects.requireNonNull(lastDay, "lastDay");
        return stands(Fact.always(), lastDay);
    }

    /** As above, and so was each: one of which that is known not to be so is none, whether it was issued or not. */
    public static <T extends RegulationFile> Rule<T> issued(Fact<DemocracyRegulation, Boolean> so) {
        Objects.requireNonNull(so, "so");
        return Rules.all(stands(), each(Rules.holds(so)), stands(so, NoLimit.ofStandingDuty()));
    }

    private static <T extends RegulationFile> Rule<T> stands(
            Fact<DemocracyRegulation, Boolean> so, Fact<T, LocalDate> lastDay) {
        Fact<T, List<DemocracyRegulation>> all = regulations();
        Fact<T, Boolean> any = Fact.any(all, Fact.and(ISSUED_BY_UNIT, Fact.or(AMENDMENT, so)));
        Fact<T, Act> first = Fact.with(
                all.path(),
                any.reads(),
                (file, circumstances) -> {
                    Boolean issued = any.of(file, circumstances);
                    return issued == null ? null : issued ? first(file, circumstances) : Act.notDone();
                },
                any::gaps);
        return Rules.adjusted(
                Rules.done(first, lastDay),
                (outcome, file, circumstances) -> ofItsLife(outcome, all.of(file, circumstances), circumstances));
    }

    /** As {@link Rules#doneByUnit}: what is said to have been issued outside the unit's life is none of its own. */
    private static Outcome ofItsLife(
            Outcome outcome, @Nullable List<DemocracyRegulation> all, Circumstances circumstances) {
        for (int i = 0; all != null && i < all.size() && outcome.verdict() != Verdict.COMPLIANT; i++) {
            String path = RegulationRules.regulations().at(i) + ISSUED.path();
            Outcome told = TimeRules.ofItsLife(path, all.get(i).issued(), outcome, circumstances);
            if (told != outcome) {
                return told;
            }
        }
        return outcome;
    }

    private static Act first(RegulationFile file, Circumstances circumstances) {
        Act first = Act.undated();
        for (DemocracyRegulation regulation :
                file.democracyRegulations() == null ? List.<DemocracyRegulation>of() : file.democracyRegulations()) {
            Act issued = TimeRules.byUnit(regulation.issued(), circumstances);
            if (issued != null
                    && issued.on() != null
                    && issued.doneBy(circumstances.asOf()).isTrue()) {
                first = first.on() == null || issued.on().isBefore(first.on()) ? issued : first;
            }
        }
        return first;
    }

    /** None was drafted or issued in the period: all on file are from before it. */
    public static <T extends RegulationFile> Fact<T, Boolean> noneOfPeriod() {
        Fact<DemocracyRegulation, Boolean> earlier =
                Fact.both(Fact.day(ISSUED), Fact.period(), (day, period) -> day.isBefore(period.from()));
        return Fact.not(Fact.any(regulations(), Fact.not(Fact.and(Fact.done(ISSUED), earlier))));
    }

    /** Each regulation that the unit issued, amendments aside, keeps the rule. */
    public static <T extends RegulationFile> Rule<T> each(Rule<DemocracyRegulation> rule) {
        return ListRules.each(
                regulations(),
                Fact.and(Fact.not(AMENDMENT), Fact.and(Fact.done(ISSUED), Fact.whileBound(issuedOn()))),
                Rules.since(ISSUED, rule));
    }
}
