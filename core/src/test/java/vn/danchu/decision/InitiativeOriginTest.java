package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.InitiativeOrigin.INITIATIVE;
import static vn.danchu.decision.InitiativeOrigin.INITIATIVE_PUT;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;

/** An initiative of households is put to the community (L10:16.3): which decision came of it only its id can tell. */
class InitiativeOriginTest {

    private static Circumstances within(Dossier file) {
        return new Circumstances(Unit.UNKNOWN, Period.year(2026), Judging.LATER, WorkingCalendar.vietnam(), Set.of())
                .within(file);
    }

    private static Dossier file(CommunityDecisionBuilder decision, @Nullable String... initiatives) {
        return DossierBuilder.builder()
                .decisions(List.of(decision.build()))
                .initiatives(Arrays.stream(initiatives)
                        .map(id -> InitiativeBuilder.builder().id(id).build())
                        .toList())
                .build();
    }

    private static List<String> gaps(String named, @Nullable String... initiatives) {
        CommunityDecisionBuilder decision = Judging.contribution().initiative(named);
        Circumstances circumstances = within(file(decision, initiatives));
        assertThat(INITIATIVE.of(decision.build(), circumstances)).isNull();
        return INITIATIVE.gaps(decision.build(), circumstances);
    }

    @Test
    void anInitiativeThatIsNotOnFileIsAskedForOrTheIdThatMayBeMeant() {
        assertThat(gaps("SK-1", "SK-2")).containsExactly("#/initiatives/-", "/initiative");
        assertThat(gaps("SK-1", "SK-2", null, "SK-3", null))
                .containsExactly("#/initiatives/1/id", "#/initiatives/3/id");
    }

    @Test
    void anInitiativeThatIsOnFileIsTheOneThatIsNamed() {
        CommunityDecisionBuilder decision = Judging.contribution().initiative("SK-2");
        assertThat(INITIATIVE.of(decision.build(), within(file(decision, "SK-1", "SK-2"))))
                .isEqualTo("SK-2");
        Dossier unlisted =
                DossierBuilder.builder().decisions(List.of(decision.build())).build();
        assertThat(INITIATIVE.of(decision.build(), within(unlisted))).isEqualTo("SK-2");
    }

    private static @Nullable Boolean put(CommunityDecisionBuilder decision) {
        Dossier file = file(decision, (String) null);
        return INITIATIVE_PUT.fact().of(file.initiatives().get(0), within(file));
    }

    @Test
    void ofAnInitiativeWithoutAnIdAnyDecisionThatNamesOneMayHaveCome() {
        assertThat(put(Judging.contribution().initiative("SK-1"))).isNull();
        assertThat(put(Judging.contribution().origin(CommunityDecision.Origin.PROPOSAL)))
                .isFalse();
    }

    @Test
    void whetherItWasPutIsReadInTheFile() {
        assertThat(INITIATIVE_PUT.fact().reads())
                .contains(
                        "/id", "/village", "#/decisions/*/initiative", "#/decisions/*/proposedOn", "#/initiatives/*/id")
                .allMatch(path -> path.lastIndexOf('#') <= 0);
    }
}
