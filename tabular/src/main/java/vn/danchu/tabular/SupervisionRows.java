package vn.danchu.tabular;

import java.time.LocalDate;
import vn.danchu.record.Act;
import vn.danchu.supervision.SupervisingBody;
import vn.danchu.supervision.Supervision;
import vn.danchu.supervision.SupervisionBuilder;

/** Rows of tables of inspections and supervisions: by which body, on which days, with which result. */
final class SupervisionRows implements RowMapper<Supervision> {

    private static final CodeNames<SupervisingBody> BODIES = CodeNames.of("supervisingBody", SupervisingBody.values());

    private final CodeList<SupervisingBody> bodies = new CodeList<>(BODIES);

    @Override
    public Supervision map(Row row) {
        LocalDate begun = row.date("begunOn");
        LocalDate ended = row.date("endedOn");
        LocalDate notified = row.date("resultNotifiedOn");
        if (begun != null && ended != null && ended.isBefore(begun)) {
            row.tell(
                    "endedOn",
                    ProblemCode.ENDS_BEFORE_START,
                    row.cell("endedOn").text(),
                    "≥ " + begun);
        }
        return SupervisionBuilder.builder()
                .by(row.one("by", bodies))
                .board(row.text("board"))
                .begunOn(begun)
                .endedOn(ended)
                .onReport(row.yes("onReport"))
                .resultInWriting(row.yes("resultInWriting"))
                .resultNotified(notified == null ? null : Act.on(notified))
                .build();
    }
}
