package vn.danchu.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Identifier;
import vn.danchu.law.Instrument;
import vn.danchu.record.Act;

/**
 * How each democracy regulation and amendment came about before it was issued: every draft of the file, and, where none of them
 * was issued in the period, a regulation that the unit's own record says was.
 */
final class RegulationRule {

    private static final Fact<ConsultationFile, List<RegulationDraft>> DRAFTS = Fact.with(
            "/regulationDrafts",
            List.of(
                    "/regulationDrafts",
                    "/regulationDrafts/*/consultation",
                    "/consultations/*/id",
                    "/consultations/*/opinions/to",
                    "/consultations/*/opinions/ongoing"),
            (file, circumstances) -> drafts(file),
            (file, circumstances) -> List.of("/regulationDrafts"));

    private RegulationRule() {}

    /**
     * What is asked of what was issued under the instrument.
     *
     * @param ofDraft of a draft on file
     * @param own where the unit's own record says that it was issued
     * @param ofOwn the same of that
     */
    static Rule<ConsultationFile> each(
            Instrument instrument,
            Rule<RegulationDraft> ofDraft,
            RegulationFacts<ConsultationFile> own,
            Rule<ConsultationFile> ofOwn) {
        RegulationFacts<RegulationDraft> draft = RegulationFacts.OF_DRAFT;
        Fact<ConsultationFile, Boolean> drafted = Fact.any(DRAFTS, draft.issuedOn(RegulationRule::isInPeriod));
        Fact<ConsultationFile, Boolean> owed = Fact.and(
                Fact.not(drafted),
                Fact.and(
                        own.issuedOn(
                                (day, circumstances) -> instrument.inForce().on(day)),
                        own.issuedOn(RegulationRule::isInPeriod)));
        return Rules.all(
                ListRules.each(
                        DRAFTS,
                        draft.issuedOn(
                                (day, circumstances) -> instrument.inForce().on(day)),
                        onceIssued(draft, ofDraft)),
                Rules.choose(
                        owed,
                        onceIssued(own, ofOwn),
                        (file, circumstances) -> Outcome.of(Reason.NOTHING_TO_JUDGE, DRAFTS.path())));
    }

    /** Until it is issued nothing of it is settled. */
    private static <T> Rule<T> onceIssued(RegulationFacts<T> facts, Rule<T> asked) {
        Fact<T, Boolean> issued = Fact.done(facts.issued());
        return Rules.adjusted(
                Rules.once(facts.issued(), TimeRules.onDay(facts.issuedOn(), asked)),
                (outcome, record, circumstances) ->
                        outcome.verdict() != Verdict.PENDING && Boolean.FALSE.equals(issued.of(record, circumstances))
                                ? Outcome.of(Reason.AWAITS_EVENT, facts.issued().path())
                                : outcome);
    }

    private static @Nullable Boolean isInPeriod(LocalDate day, Circumstances circumstances) {
        return circumstances.period() == null
                ? null
                : Boolean.valueOf(circumstances.period().contains(day));
    }

    /** The drafts, each with the day on which the consultation it names was closed. */
    private static @Nullable List<RegulationDraft> drafts(ConsultationFile file) {
        if (file.regulationDrafts() == null || file.consultations() == null) {
            return file.regulationDrafts();
        }
        List<RegulationDraft> drafts = new ArrayList<>();
        for (RegulationDraft draft : file.regulationDrafts()) {
            Act closed = draft.consulted() == null ? closed(draft.consultation(), file.consultations()) : null;
            drafts.add(
                    closed == null
                            ? draft
                            : RegulationDraftBuilder.builder(draft)
                                    .consulted(closed)
                                    .build());
        }
        return drafts;
    }

    private static @Nullable Act closed(@Nullable String id, List<Consultation> consultations) {
        for (Consultation consultation : consultations) {
            if (Identifier.same(id, consultation.id())) {
                return consultation.closed();
            }
        }
        return null;
    }
}
