package vn.danchu.scoring.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.score.CriterionScore.EvidenceCount;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.EvidencePiece;
import vn.danchu.scoring.set.EvidenceRule;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ScoreForm;

/** Which evidence counts, and what too little of it means. */
final class EvidenceGate {

    private EvidenceGate() {}

    /** The pieces, and what follows; without is null if there is enough or none is asked for. */
    record Result(List<EvidenceCount> counts, EvidenceRule.@Nullable Without without) {

        static final Result NONE_ASKED = new Result(List.of(), null);

        /** Whether the points as computed cannot stand. A criterion left out needs no evidence. */
        boolean gate(CriterionScore.State state) {
            return refusesClaim() && state == CriterionScore.State.SCORED;
        }

        boolean refusesClaim() {
            return without == EvidenceRule.Without.ZERO || without == EvidenceRule.Without.NOT_SCORED;
        }

        boolean zero() {
            return without == EvidenceRule.Without.ZERO;
        }
    }

    static Result look(Criterion criterion, @Nullable Entry entry, ScoreForm form, Readings readings) {
        EvidenceRule rule = criterion.evidence();
        if (rule == null && entry == null) {
            return Result.NONE_ASKED;
        }
        List<EvidencePiece> pieces = entry == null ? List.of() : entry.evidence();
        List<EvidenceCount> counts = new ArrayList<>(pieces.size());
        int counted = 0;
        for (EvidencePiece piece : pieces) {
            Message why = rule == null ? tooLate(piece, form) : whyNot(piece, rule, form);
            counts.add(new EvidenceCount(piece, why == null, why));
            counted += why == null ? 1 : 0;
        }
        if (rule == null || counted >= rule.minimum()) {
            return new Result(counts, null);
        }
        readings.step(Message.of(
                "criterion.evidence", "counted", counted, "minimum", rule.minimum(), "policy", rule.without()));
        return new Result(counts, rule.without());
    }

    private static @Nullable Message whyNot(EvidencePiece piece, EvidenceRule rule, ScoreForm form) {
        String kind = piece.kind();
        if (!rule.kinds().isEmpty() && (kind == null || !rule.kinds().contains(kind))) {
            return Message.of("evidence.kind", "kinds", rule.kinds());
        }
        LocalDate dated = piece.dated();
        if (dated == null) {
            return Message.of("evidence.undated");
        }
        LocalDate last = form.period().to().plusDays(rule.graceDays());
        if (dated.isBefore(form.period().from()) || dated.isAfter(last)) {
            return Message.of(
                    "evidence.outside", "dated", dated, "from", form.period().from(), "to", last);
        }
        return tooLate(piece, form);
    }

    private static @Nullable Message tooLate(EvidencePiece piece, ScoreForm form) {
        LocalDate closed = form.evidenceClosed();
        LocalDate added = piece.added();
        return closed == null || added == null || !added.isAfter(closed)
                ? null
                : Message.of("evidence.late", "added", added, "closed", closed);
    }
}
