package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;

/** An initiative rests on consents of 10% of all households, none older than three months when it is sent (L10:16.3). */
class ConsentRulesTest {

    private static final LocalDate SENT = LocalDate.of(2026, 5, 8);
    private static final LocalDate ALIVE = LocalDate.of(2026, 4, 1);
    private static final LocalDate EXPIRED = LocalDate.of(2026, 2, 6);
    private static final Circumstances YEAR =
            new Circumstances(Unit.UNKNOWN, Period.year(2026), Judging.AFTER, WorkingCalendar.vietnam(), Set.of());

    private static Consent consent(@Nullable LocalDate on, @Nullable Integer households) {
        return new Consent(on, households);
    }

    private static InitiativeBuilder of(Integer households, Consent... consents) {
        return InitiativeBuilder.builder()
                .households(households)
                .consents(Arrays.asList(consents))
                .sent(Act.on(SENT));
    }

    private static Outcome aliveWhenSent(Consent... consents) {
        return ConsentRules.aliveWhenSent().judge(of(100, consents).build(), YEAR);
    }

    private static Outcome tenPercent(InitiativeBuilder initiative) {
        return ConsentRules.reachTenPercent().judge(initiative.build(), YEAR);
    }

    @Test
    void oneOfAnUnknownDayMayHaveExpiredWhereTheOthersAreTooFew() {
        Outcome open = aliveWhenSent(consent(null, 2), consent(ALIVE, 3));
        assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/consents/0/on"));
        assertThat(aliveWhenSent(consent(null, 0)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(aliveWhenSent(consent(ALIVE, null), consent(null, 0)).verdict())
                .isEqualTo(Verdict.COMPLIANT);
    }

    @Test
    void nothingRestsOnTheAliveWhereTheyAreTooFewHoweverManyExpired() {
        Initiative initiative =
                of(100, consent(EXPIRED, null), consent(ALIVE, 3)).build();
        assertThat(ConsentRules.restOnThoseAlive().of(initiative, YEAR)).isFalse();
    }

    @Test
    void whereNoneExpiredItHingesOnADayOffIfOneDid() {
        assertThat(aliveWhenSent(consent(ALIVE, 10)).cautions()).isEmpty();
        Initiative rolled = of(100, consent(LocalDate.of(2026, 2, 10), 10))
                .sent(Act.on(LocalDate.of(2026, 5, 11)))
                .build();
        assertThat(ConsentRules.aliveWhenSent().judge(rolled, YEAR).cautions()).containsExactly("hinges-on-rolled-day");
        assertThat(InitiativeNorms.hingesOnRolledDay(rolled, YEAR)).isTrue();
        Initiative endorsed = InitiativeBuilder.builder(rolled)
                .endorsed(Act.on(SENT))
                .beneficial(true)
                .build();
        assertThat(InitiativeNorms.hingesOnRolledDay(endorsed, YEAR))
                .as("it needs no 10%")
                .isFalse();
        Initiative plain = of(100, consent(ALIVE, 10)).build();
        assertThat(InitiativeNorms.hingesOnRolledDay(plain, YEAR)).isFalse();
    }

    @Test
    void allHouseholdsMayConsent() {
        assertThat(tenPercent(of(10, consent(ALIVE, 10))).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(tenPercent(of(10, consent(ALIVE, 11))).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(tenPercent(of(1, consent(ALIVE, 1))).reason()).isEqualTo(Reason.SHARE_REACHED);
        assertThat(tenPercent(of(0, consent(ALIVE, 0))).reason()).isEqualTo(Reason.COUNTS_CONTRADICT);
    }

    private static Object missing(InitiativeBuilder initiative) {
        return tenPercent(initiative).arguments().get(Argument.MISSING);
    }

    @Test
    void whatIsNotKnownOfTheTenPercentIsMissing() {
        InitiativeBuilder initiative = of(100, consent(ALIVE, 10));
        assertThat(missing(initiative.sent(Act.undated()))).isEqualTo(List.of("/sent/on"));
        assertThat(missing(initiative.households(null))).isEqualTo(List.of("/sent/on", "/households"));
        assertThat(missing(initiative.consents(null))).isEqualTo(List.of("/consents", "/households"));
        assertThat(missing(of(100, consent(ALIVE, 10)).households(null))).isEqualTo(List.of("/households"));
    }

    @Test
    void anInitiativeIsNamedByItsSummaryElseByItsId() {
        InitiativeBuilder initiative = InitiativeBuilder.builder();
        assertThat(InitiativeNorms.name(initiative.build())).isEmpty();
        assertThat(InitiativeNorms.name(initiative.id("SK-1").build())).isEqualTo("SK-1");
        assertThat(InitiativeNorms.name(initiative.summary("Làm đường").build()))
                .isEqualTo("Làm đường");
    }
}
