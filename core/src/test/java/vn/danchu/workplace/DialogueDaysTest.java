package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.record.Act;

/** By the law of which day a dialogue is judged, and when it ended. */
class DialogueDaysTest {

    private static final DialogueRequest REQUEST =
            new DialogueRequest(DialogueRequest.Side.WORKERS, day("2026-03-02"), null, null, null, null);

    private static final DialogueCase CASE = DialogueCaseBuilder.builder()
            .matter(DialogueCase.Matter.BONUS_REGULATION)
            .sent(done("2026-03-04"))
            .build();

    private static WorkplaceDialogue dialogue(
            @Nullable Act held, @Nullable DialogueRequest request, @Nullable DialogueCase caseFile) {
        return WorkplaceDialogueBuilder.builder()
                .held(held)
                .request(request)
                .caseFile(caseFile)
                .build();
    }

    @Test
    void theDayIsThatOnWhichItBeganElseWasAskedForElseItsCaseWasSent() {
        assertThat(dialogue(done("2026-03-10"), REQUEST, CASE).date()).isEqualTo("2026-03-10");
        assertThat(dialogue(Act.notDone(), REQUEST, CASE).date()).isEqualTo("2026-03-02");
        assertThat(dialogue(null, null, CASE).date()).isEqualTo("2026-03-04");
        assertThat(dialogue(null, null, DialogueCaseBuilder.builder().build()).date())
                .isNull();
        assertThat(dialogue(null, null, null).date()).isNull();
    }

    @Test
    void aRequestOfUnknownDayLeavesTheDayToTheCase() {
        DialogueRequest undated = new DialogueRequest(DialogueRequest.Side.WORKERS, null, null, null, null, null);
        assertThat(dialogue(null, undated, CASE).date()).isEqualTo("2026-03-04");
    }

    @Test
    void itEndsOnItsLastDayElseOnTheDayOnWhichItWasHeld() {
        WorkplaceDialogue oneDay = dialogue(done("2026-03-10"), null, null);
        assertThat(oneDay.lastDay()).isEqualTo("2026-03-10");
        assertThat(WorkplaceDialogueBuilder.builder(oneDay)
                        .endedOn(day("2026-03-11"))
                        .build()
                        .lastDay())
                .isEqualTo("2026-03-11");
        assertThat(dialogue(null, REQUEST, null).lastDay()).isNull();
    }
}
