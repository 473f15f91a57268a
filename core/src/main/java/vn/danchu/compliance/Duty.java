package vn.danchu.compliance;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something owed on occasions, and what shows that it was done. It answers alike for every duty:
 *
 * <ul>
 *   <li>Until an occasion's last day, that day included, it is PENDING, whatever is known, unless it is kept already.
 *   <li>After it, what is known to be missing, lacking or late is a breach, even if others are open; where its last day is only
 *       the library's ({@link NoLimit}), what is done later keeps it, with a note.
 *   <li>What is not known, or lies in a time that the dossier does not cover, is UNDETERMINED and names what is missing.
 *   <li>What was not done by a last day that the unit did not live to see is no breach; what had its last day outside the choice
 *       by which the duty binds (L10:82.2) is not owed.
 *   <li>Where nothing is owed, there is nothing to judge.
 * </ul>
 *
 * @param occasions when it is owed
 * @param evidence what shows that it was done
 * @param <T> the record
 * @param <W> for whom it is owed
 */
public record Duty<T, W>(Occasions<T, W> occasions, Evidence<T, W> evidence) implements Rule<T> {
    /** Names an argument that is missing. */
    public Duty {
        Objects.requireNonNull(occasions, "occasions");
        Objects.requireNonNull(evidence, "evidence");
    }

    /** What is owed on these occasions is shown by this evidence. */
    public static <T, W> Duty<T, W> owes(Occasions<T, W> occasions, Evidence<T, W> evidence) {
        return new Duty<>(occasions, evidence);
    }

    @Override
    public Outcome judge(T record, Circumstances circumstances) {
        Occasions.Asked<W> asked = occasions.of(record, circumstances);
        return tally(asked, record, circumstances).outcome(asked.gaps());
    }

    /** How it stands, occasion by occasion. */
    public Completion completion(T record, Circumstances circumstances) {
        return tally(occasions.of(record, circumstances), record, circumstances).completion();
    }

    private Completion.Tally tally(Occasions.Asked<W> asked, T record, Circumstances circumstances) {
        Completion.Tally tally = new Completion.Tally(evidence);
        List<Occasion<W>> all = asked.occasions();
        for (int i = 0; i < all.size(); i++) {
            Occasion<W> occasion = all.get(i);
            if (!circumstances.binds(occasion)) {
                continue;
            }
            Circumstances then = circumstances.on(occasion.span().to());
            Outcome shown = evidence.at(record, occasion, then);
            tally.add(occasion, TimeRules.unlessUnitEnded(occasion.last(), shown, then), circumstances);
        }
        return tally;
    }

    @Override
    public List<String> reads() {
        return Outcome.joined(occasions.reads(), evidence.reads());
    }

    @Override
    public List<Parameter> asks() {
        return occasions.asks();
    }

    @Override
    public Set<Verdict> verdicts() {
        return EnumSet.of(Verdict.COMPLIANT, Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.PENDING);
    }
}
