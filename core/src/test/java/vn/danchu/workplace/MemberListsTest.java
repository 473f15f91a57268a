package vn.danchu.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.workplace.Workplaces.day;
import static vn.danchu.workplace.Workplaces.done;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.dossier.DossierBuilder;

/** How many members the workers' side has on the day of a dialogue (D145:38.3, 39.4), and what is missing to know it. */
class MemberListsTest {

    private static final Fact<WorkplaceDialogue, Integer> FEWEST = MemberLists.smallest(WorkplaceDialogueFacts.HELD_ON);

    private static final WorkplaceDialogue IN_MARCH = on("2026-03-10");

    private static WorkplaceDialogue on(@Nullable String day) {
        return WorkplaceDialogueBuilder.builder()
                .held(day == null ? null : done(day))
                .build();
    }

    private static DialogueMembers list(@Nullable String fixed, @Nullable Integer side) {
        return DialogueMembersBuilder.builder()
                .fixedOn(fixed == null ? null : day(fixed))
                .workersSide(side)
                .build();
    }

    private static Circumstances keeping(@Nullable List<DialogueMembers> lists) {
        return new Circumstances(
                        Workplaces.employer(), null, Workplaces.END_OF_2026, WorkingCalendar.vietnam(), Set.of())
                .within(DossierBuilder.builder().dialogueMembers(lists).build());
    }

    private static @Nullable Integer side(DialogueMembers... lists) {
        return FEWEST.of(IN_MARCH, keeping(Arrays.asList(lists)));
    }

    private static List<String> missing(WorkplaceDialogue dialogue, DialogueMembers... lists) {
        return FEWEST.gaps(dialogue, keeping(Arrays.asList(lists)));
    }

    @Test
    void theListFixedLastServes() {
        assertThat(side(list("2024-03-03", 4), list("2026-03-09", 5))).isEqualTo(5);
        assertThat(side(list("2026-03-10", 5), list("2024-03-03", 4))).isEqualTo(5);
        assertThat(side(list("2024-03-03", 4), list("2026-03-11", 5))).isEqualTo(4);
        assertThat(side(list("2026-03-11", 5))).isNull();
    }

    @Test
    void oneOfUnknownDayMayServeBesideOneThatDoes() {
        assertThat(side(list("2024-03-03", 4), list(null, 5))).isEqualTo(4);
        assertThat(side(list("2024-03-03", 5), list(null, 4))).isEqualTo(4);
        assertThat(side(list(null, 4), list("2026-03-11", 5))).isNull();
        assertThat(MemberLists.largest(WorkplaceDialogueFacts.HELD_ON)
                        .of(IN_MARCH, keeping(List.of(list("2024-03-03", 4), list(null, 5)))))
                .isEqualTo(5);
    }

    /** Of lists of which none goes before the other it is not known whether four are enough, unless they agree. */
    @Test
    void aConditionThatListsOfOneDayAnswerOtherwiseIsOpen() {
        Fact<WorkplaceDialogue, Boolean> ofFour =
                MemberLists.byEachFact(WorkplaceDialogueFacts.HELD_ON, side -> side.is(members -> members <= 4));
        Circumstances agreeing = keeping(List.of(list("2024-03-03", 4), list("2024-03-03", 3)));
        Circumstances differing = keeping(List.of(list("2024-03-03", 4), list("2024-03-03", 5)));
        Circumstances undated = keeping(List.of(list("2024-03-03", 4), list(null, 5)));
        Circumstances untold = keeping(List.of(list("2024-03-03", null)));
        assertThat(ofFour.of(IN_MARCH, agreeing)).isTrue();
        assertThat(ofFour.of(IN_MARCH, keeping(List.of(list("2024-03-03", 5))))).isFalse();
        assertThat(ofFour.of(IN_MARCH, differing)).isNull();
        assertThat(ofFour.gaps(IN_MARCH, differing)).containsExactly("#/dialogueMembers/-");
        assertThat(ofFour.of(IN_MARCH, undated)).isNull();
        assertThat(ofFour.gaps(IN_MARCH, undated)).containsExactly("#/dialogueMembers/1/fixedOn");
        assertThat(ofFour.gaps(IN_MARCH, untold)).containsExactly("#/dialogueMembers/0/workersSide");
    }

    @Test
    void withoutListsTheyAreMissingAndSoIsTheDayWhereItIsNotKnown() {
        Circumstances none = keeping(null);
        assertThat(FEWEST.gaps(IN_MARCH, none)).containsExactly("#/dialogueMembers");
        assertThat(FEWEST.gaps(on(null), none)).containsExactly("#/dialogueMembers", "/held");
    }

    @Test
    void whereNoListServedYetOneIsMissing() {
        assertThat(missing(IN_MARCH)).containsExactly("#/dialogueMembers/-");
        assertThat(missing(IN_MARCH, list("2026-03-11", 5))).containsExactly("#/dialogueMembers/-");
        assertThat(missing(IN_MARCH, list("2026-03-11", null))).containsExactly("#/dialogueMembers/-");
    }

    @Test
    void theDayOfTheDialogueIsMissingWhereTheListsSayTheirs() {
        assertThat(missing(on(null), list("2024-03-03", 4))).containsExactly("/held");
    }

    @Test
    void theNumberIsMissingOnTheListThatServes() {
        assertThat(missing(IN_MARCH, list("2024-03-03", null), list("2026-03-09", null)))
                .containsExactly("#/dialogueMembers/1/workersSide");
    }

    @Test
    void besideAListOfUnknownDayTheNumbersThatAreNotToldAreMissingToo() {
        assertThat(missing(IN_MARCH, list(null, null), list("2024-03-03", 4)))
                .containsExactly("#/dialogueMembers/0/fixedOn", "#/dialogueMembers/0/workersSide");
        assertThat(missing(IN_MARCH, list(null, null)))
                .containsExactly("#/dialogueMembers/0/fixedOn", "#/dialogueMembers/0/workersSide");
        assertThat(missing(IN_MARCH, list(null, 4), list("2024-03-03", null)))
                .containsExactly("#/dialogueMembers/0/fixedOn", "#/dialogueMembers/1/workersSide");
        assertThat(missing(IN_MARCH, list("2024-03-03", 4), list(null, 5)))
                .containsExactly("#/dialogueMembers/1/fixedOn");
    }
}
