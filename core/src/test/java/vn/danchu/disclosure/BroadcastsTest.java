package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.YEAR_END;
import static vn.danchu.disclosure.Cases.circumstances;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.record.Span;

/** Broadcasts of one day each, or of which a day is not known, together on three days in a row (L10:13.3). */
class BroadcastsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 4);

    private static Publication onAir(@Nullable LocalDate from, @Nullable LocalDate to, @Nullable Boolean ongoing) {
        return PublicationBuilder.builder()
                .form(PublicationForm.LOUDSPEAKER)
                .span(new Span(from, to, ongoing))
                .build();
    }

    private static Publication on(LocalDate day) {
        return onAir(day, day, null);
    }

    private static Outcome together(Publication... publications) {
        Disclosure disclosure =
                Cases.disclosure(DisclosureItem.SOCIAL_POLICIES, publications).build();
        return Broadcasts.together(disclosure, 3, null, circumstances(COMMUNE, YEAR_END));
    }

    @Test
    void threeDaysInARowAreOneBroadcast() {
        assertThat(together(on(FIRST.plusDays(1)), on(FIRST), on(FIRST.plusDays(2)))
                        .reason())
                .isEqualTo(Reason.LASTED);
        assertThat(together(on(FIRST), on(FIRST.plusDays(1)), on(FIRST.plusDays(3)))
                        .reason())
                .isEqualTo(Reason.TOO_SHORT);
        assertThat(together(onAir(FIRST, null, true)).reason()).isEqualTo(Reason.LASTED);
    }

    @Test
    void oneOfWhichTheLastDayIsNotKnownMayHaveGoneOnToTheNext() {
        List<String> last = List.of("/publications/0/span/to");
        Publication next = on(FIRST.plusDays(2));
        assertThat(together(onAir(FIRST, null, null), next).arguments().get(Argument.MISSING))
                .isEqualTo(last);
        assertThat(together(onAir(FIRST, null, false), next).arguments().get(Argument.MISSING))
                .isEqualTo(last);
    }

    @Test
    void ofOneOfWhichOnlyOneDayIsKnownThatDayCountsAndOneWithoutAnyIsLeftToTheRuleOnEach() {
        assertThat(together(onAir(null, FIRST, null)).reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(together(onAir(null, FIRST, null), on(FIRST.plusDays(1)), on(FIRST.plusDays(2)))
                        .reason())
                .isEqualTo(Reason.LASTED);
        assertThat(together(onAir(null, null, null)).reason()).isEqualTo(Reason.NOT_MET);
    }
}
