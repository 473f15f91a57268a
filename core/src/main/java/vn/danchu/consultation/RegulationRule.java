package vn.danchu.consultation;

import static vn.danchu.consultation.RegulationFacts.ISSUED;
import static vn.danchu.consultation.RegulationFacts.ISSUED_ON;

import java.util.List;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.consultation.RegulationFacts.Filed;
import vn.danchu.law.Instrument;
import vn.danchu.record.Truth;

/** How each democracy regulation and amendment of the period came about before it was issued. */
final class RegulationRule {

    private static final Fact<ConsultationFile, List<Filed>> REGULATIONS = Fact.of(
            "/democracyRegulations",
            file -> file.democracyRegulations() == null
                    ? null
                    : file.democracyRegulations().stream()
                            .map(regulation -> new Filed(regulation, file))
                            .toList());

    private RegulationRule() {}

    /** What is asked of each that the unit issued in the period under the instrument; until it is issued nothing is settled. */
    static Rule<ConsultationFile> each(Instrument instrument, Rule<Filed> asked) {
        Fact<Filed, Boolean> own = Fact.and(issuedUnder(instrument), Fact.whileBound(ISSUED_ON));
        return ListRules.each(REGULATIONS, own, onceIssued(asked));
    }

    private static Rule<Filed> onceIssued(Rule<Filed> asked) {
        Fact<Filed, Boolean> issued = Fact.done(ISSUED);
        return Rules.adjusted(
                Rules.once(ISSUED, TimeRules.onDay(ISSUED_ON, asked)),
                (outcome, filed, circumstances) -> outcome.verdict() != Verdict.PENDING
                                && Truth.of(issued.of(filed, circumstances)).isFalse()
                        ? Outcome.of(Reason.AWAITS_EVENT, ISSUED.path())
                        : outcome);
    }

    /** It was, or is to be, issued in the period and under the instrument. */
    private static Fact<Filed, Boolean> issuedUnder(Instrument instrument) {
        Fact<Filed, Boolean> issued = Fact.and(
                ISSUED.is(act -> !act.isNotDone()),
                Fact.and(ISSUED_ON.is(day -> instrument.inForce().on(day)), Fact.inPeriod(ISSUED_ON)));
        return Fact.with(
                ISSUED.path(),
                List.of(ISSUED.path(), "#/period"),
                issued::of,
                (filed, circumstances) -> ISSUED_ON.of(filed, circumstances) == null
                        ? ISSUED_ON.gaps(filed, circumstances)
                        : List.of("#/period"));
    }
}
