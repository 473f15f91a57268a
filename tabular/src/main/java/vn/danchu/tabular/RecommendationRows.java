package vn.danchu.tabular;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.RecommendationBuilder;
import vn.danchu.supervision.SupervisingBody;

/** Rows of tables of recommendations: who made it, to whom, when it was sent, received and answered. */
final class RecommendationRows implements RowMapper<Recommendation> {

    private static final CodeNames<SupervisingBody> BODIES = CodeNames.of("supervisingBody", SupervisingBody.values());
    private static final CodeNames<Recommendation.Addressee> ADDRESSEES =
            CodeNames.of("addressee", Recommendation.Addressee.values());

    private final CodeList<SupervisingBody> bodies = new CodeList<>(BODIES);
    private final CodeList<Recommendation.Addressee> addressees = new CodeList<>(ADDRESSEES);

    @Override
    public Recommendation map(Row row) {
        LocalDate sent = row.date("sentOn");
        LocalDate received = row.date("receivedOn");
        LocalDate answered = row.date("answeredOn");
        LocalDate begun = received != null ? received : sent;
        if (answered != null && begun != null && answered.isBefore(begun)) {
            row.tell(
                    "answeredOn",
                    ProblemCode.ENDS_BEFORE_START,
                    row.cell("answeredOn").text(),
                    "≥ " + begun);
        }
        return RecommendationBuilder.builder()
                .madeBy(row.one("madeBy", bodies))
                .board(row.text("board"))
                .to(row.one("to", addressees))
                .confirmedByFront(on(row.date("confirmedOn")))
                .sentOn(sent)
                .receivedOn(received)
                .resultNotified(answer(row, answered))
                .build();
    }

    private static @Nullable Act on(@Nullable LocalDate day) {
        return day == null ? null : Act.on(day);
    }

    /** A day says that it was answered; without one only a column of ticks does, and where there is none it is not known. */
    private static @Nullable Act answer(Row row, @Nullable LocalDate answered) {
        Tick tick = row.tick("answered");
        if (answered != null) {
            if (tick == Tick.NO && !row.cell("answered").isBlank()) {
                row.tell(
                        "answered",
                        ProblemCode.CONTRADICTION,
                        row.cell("answered").text(),
                        answered.toString());
            }
            return Act.on(answered);
        }
        if (tick == null || tick == Tick.NOT_APPLICABLE) {
            return null;
        }
        return tick == Tick.YES ? Act.undated() : Act.notDone();
    }
}
