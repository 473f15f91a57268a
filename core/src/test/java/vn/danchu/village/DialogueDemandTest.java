package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.CommuneKind;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** Hội nghị đối thoại khi có ít nhất 10% tổng số cử tri yêu cầu (L72:43.1; in special zones without a Council D322:14.1). */
class DialogueDemandTest {

    private static final String DECREE = "D322-14.1-held-on-demand";
    private static final String LAW = "L72-43.1-held-on-demand";

    private static final Unit ZONE = UnitBuilder.builder(Cases.COMMUNE)
            .communeKind(CommuneKind.SPECIAL_ZONE)
            .build();

    private static DialogueDemandBuilder demand(String received) {
        return DialogueDemandBuilder.builder()
                .receivedOn(day(received))
                .supporters(10)
                .voters(100)
                .held(Act.notDone());
    }

    private static Finding judged(
            String norm, Unit unit, int year, DialogueDemandBuilder demand, @Nullable String... conferences) {
        Dossier dossier = DossierBuilder.builder()
                .dialogueDemands(List.of(demand.build()))
                .dialogueConferences(Stream.of(conferences)
                        .map(held -> DialogueConferenceBuilder.builder()
                                .heldOn(held == null ? null : day(held))
                                .build())
                        .toList())
                .build();
        Circumstances circumstances =
                new Circumstances(unit, Period.year(year), day("2027-03-01"), WorkingCalendar.vietnam(), Set.of());
        return judge(norm, DialogueDemandNorms.ALL, dossier, circumstances.within(dossier));
    }

    private static Finding inZone(DialogueDemandBuilder demand, @Nullable String... conferences) {
        return judged(DECREE, ZONE, 2026, demand, conferences);
    }

    @ParameterizedTest
    @CsvSource({"10, 100, NON_COMPLIANT", "9, 100, NOT_APPLICABLE", "10, 101, NOT_APPLICABLE"})
    void aTenthOfTheVotersHaveOneHeld(int supporters, int voters, Verdict verdict) {
        assertThat(inZone(demand("2026-03-02").supporters(supporters).voters(voters))
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void whereNoneWasHeldSinceTheDemandItWasNotHeld() {
        DialogueDemandBuilder open = demand("2026-03-02").held(null);
        assertThat(inZone(open).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(inZone(open, "2026-03-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        Finding since = inZone(open, "2026-03-01", "2026-03-02");
        assertThat(since.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(since.path()).isEqualTo("/dialogueDemands/0/held");
    }

    @Test
    void aConferenceThatIsSaidToHaveBeenHeldIsOneOfThoseOnFile() {
        DialogueDemandBuilder held = demand("2026-03-02").held(on("2026-04-01"));
        assertThat(inZone(held, "2026-04-01").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(inZone(held, "2026-05-04", (String) null).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(inZone(held, "2026-05-04").reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(inZone(held).reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
    }

    @Test
    void ofOneOfWhichTheDayIsNotKnownItIsEnoughThatSomeWasHeldSince() {
        DialogueDemandBuilder held = demand("2026-03-02").held(Act.undated());
        assertThat(inZone(held, "2026-03-02").verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(inZone(held, "2026-03-01").reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
    }

    /** The decree is in force from 16 December 2025; until then the Law binds special zones too (reading B26). */
    @Test
    void aSpecialZoneWithoutACouncilIsBoundByTheDecreeOnceItIsInForce() {
        DialogueDemandBuilder before = demand("2025-12-15");
        DialogueDemandBuilder since = demand("2025-12-16");
        assertThat(judged(DECREE, ZONE, 2025, before).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judged(DECREE, ZONE, 2025, since).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judged(LAW, ZONE, 2025, before).reason()).isEqualTo(Reason.LAW_UNSETTLED);
        assertThat(judged(LAW, ZONE, 2025, since).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judged(LAW, ZONE, 2026, demand("2026-03-02")).reason()).isEqualTo(Reason.CONDITION_FAILS);
    }

    @Test
    void anyOtherCommuneIsBoundByTheLaw() {
        Unit ward = UnitBuilder.builder(ZONE).communeKind(CommuneKind.WARD).build();
        Unit withCouncil = UnitBuilder.builder(ZONE).hasCouncil(true).build();
        for (Unit unit : List.of(ward, withCouncil)) {
            assertThat(judged(LAW, unit, 2026, demand("2026-03-02")).reason()).isEqualTo(Reason.LAW_UNSETTLED);
            assertThat(judged(DECREE, unit, 2026, demand("2026-03-02")).reason())
                    .isEqualTo(Reason.CONDITION_FAILS);
        }
    }

    @Test
    void aConferenceHeldInSuchAZoneIsUnderTheDecreeFromThatDayOn() {
        assertThat(conference("L72-43.2-with-front", "2025-12-15").reason()).isEqualTo(Reason.LAW_UNSETTLED);
        assertThat(conference("D322-14.2-with-front", "2025-12-15").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(conference("L72-43.2-with-front", "2025-12-16").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(conference("D322-14.2-with-front", "2025-12-16").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    private static Finding conference(String norm, String held) {
        DialogueConference withoutFront = DialogueConferenceBuilder.builder()
                .heldOn(day(held))
                .withFront(false)
                .build();
        return judge(
                norm,
                DialogueConferenceNorms.ALL,
                withoutFront,
                new Circumstances(ZONE, Period.year(2025), day("2026-03-01"), WorkingCalendar.vietnam(), Set.of()));
    }
}
