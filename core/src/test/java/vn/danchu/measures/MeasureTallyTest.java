package vn.danchu.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Fulfilment;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.MeasureValue;

/** How findings add up to a measure. */
class MeasureTallyTest {

    private static final Locale EN = Locale.ENGLISH;
    private static final LocalDate SOON = LocalDate.of(2026, 6, 1);

    private final MeasureTally tally = new MeasureTally("m");

    private static Finding finding(
            String path, Verdict verdict, @Nullable Fulfilment fulfilment, @Nullable LocalDate due, Grade grade) {
        Reason reason = switch (verdict) {
            case COMPLIANT -> Reason.MET;
            case NON_COMPLIANT -> Reason.NOT_MET;
            case UNDETERMINED -> Reason.NO_DATA;
            case PENDING -> Reason.NOT_YET_DUE;
            case NOT_APPLICABLE -> Reason.NOTHING_TO_JUDGE;
        };
        return new Finding(
                "L10-41.1-per-project",
                verdict,
                path,
                path,
                List.of(Citation.parse("L10:41.1")),
                reason,
                Arguments.none(),
                due,
                List.of(),
                fulfilment,
                grade);
    }

    private static Finding finding(String path, Verdict verdict, @Nullable Fulfilment fulfilment) {
        return finding(path, verdict, fulfilment, null, Grade.BINDING);
    }

    private static Fulfilment missed(int kept, int missed) {
        return new Fulfilment(kept, 0, 0, missed, 0, 0);
    }

    private MeasureGap.@Nullable Reason gap() {
        MeasureGap gap = tally.share(EN).gap();
        return gap == null ? null : gap.reason();
    }

    /** Each record that should be there and is not counts as one that is broken. */
    @Nested
    class Absent {

        @Test
        void eachCountsAsBroken() {
            tally.see("/boards/0", List.of(finding("/boards/0", Verdict.COMPLIANT, null)));
            tally.seeAbsent(finding("/boards", Verdict.NON_COMPLIANT, missed(1, 3)));
            assertThat(tally.share(EN).value()).isEqualTo(MeasureValue.ratio(1, 4));
            assertThat(tally.share(EN).trace()).containsExactly("/boards", "/boards/0");
        }

        @Test
        void noneChangesNothing() {
            tally.see("/boards/0", List.of(finding("/boards/0", Verdict.COMPLIANT, null)));
            tally.seeAbsent(finding("/boards", Verdict.COMPLIANT, missed(1, 0)));
            assertThat(tally.share(EN).value()).isEqualTo(MeasureValue.ratio(1, 1));
        }

        @Test
        void leavesTheShareOpenWhereItIsNotKnownWhetherOneIs() {
            tally.seeAbsent(finding("/boards", Verdict.UNDETERMINED, new Fulfilment(0, 0, 0, 0, 1, 0)));
            assertThat(gap()).isEqualTo(MeasureGap.Reason.UNDETERMINED);
        }

        @Test
        void countsNotWhereItIsWaivedOrNoDuty() {
            tally.seeAbsent(finding("/boards", Verdict.NON_COMPLIANT, missed(0, 2), null, Grade.WAIVED));
            tally.seeAbsent(finding("/boards", Verdict.NON_COMPLIANT, null));
            assertThat(tally.share(EN).value()).isEqualTo(MeasureValue.ratio(0, 0));
        }
    }

    @Nested
    class Occasions {

        @Test
        void areKeptOfThoseKeptAndBroken() {
            tally.seeOccasions(finding("/a", Verdict.NON_COMPLIANT, new Fulfilment(2, 1, 1, 1, 0, 0)));
            tally.seeOccasions(finding("/b", Verdict.COMPLIANT, missed(3, 0)));
            assertThat(tally.share(EN).value()).isEqualTo(MeasureValue.ratio(5, 8));
        }

        @Test
        void areOneWhereTheNormIsNoDutyOverTime() {
            tally.seeOccasions(finding("/a", Verdict.COMPLIANT, null));
            tally.seeOccasions(finding("/b", Verdict.NON_COMPLIANT, null));
            assertThat(tally.share(EN).value()).isEqualTo(MeasureValue.ratio(1, 2));
        }

        @Test
        void areNotApplicableWhereNothingIsOwed() {
            tally.seeOccasions(finding("/a", Verdict.NOT_APPLICABLE, missed(0, 0)));
            assertThat(tally.share(EN).value()).isInstanceOf(MeasureValue.NotApplicable.class);
        }

        @Test
        void areZeroOfZeroWhereNothingWasSeen() {
            assertThat(tally.share(EN).value()).isEqualTo(MeasureValue.ratio(0, 0));
        }

        @Test
        void arePendingUntilTheFirstIsDue() {
            Fulfilment running = new Fulfilment(0, 0, 0, 0, 0, 1);
            tally.seeOccasions(finding("/a", Verdict.PENDING, running, null, Grade.BINDING));
            tally.seeOccasions(finding("/b", Verdict.PENDING, running, SOON.plusDays(1), Grade.BINDING));
            tally.seeOccasions(finding("/c", Verdict.PENDING, running, SOON, Grade.BINDING));
            tally.seeOccasions(finding("/d", Verdict.PENDING, running, SOON.plusDays(2), Grade.BINDING));
            MeasureGap gap = tally.share(EN).gap();
            assertThat(gap).isNotNull();
            assertThat(gap.reason()).isEqualTo(MeasureGap.Reason.PENDING);
            assertThat(gap.due()).isEqualTo(SOON);
            assertThat(gap.paths()).containsExactly("/a", "/b", "/c", "/d");
        }
    }

    @Nested
    class YesOrNo {

        @Test
        void isUnknownWhileOneIsOpen() {
            tally.see("/a", List.of(finding("/a", Verdict.COMPLIANT, null)));
            tally.see("/b", List.of(finding("/b", Verdict.UNDETERMINED, null)));
            MeasureGap gap = tally.yesNo(EN).gap();
            assertThat(gap).isNotNull();
            assertThat(gap.reason()).isEqualTo(MeasureGap.Reason.UNDETERMINED);
        }

        @Test
        void isNoWhateverIsOpenOnceOneIsBroken() {
            tally.see("/a", List.of(finding("/a", Verdict.NON_COMPLIANT, null)));
            tally.see("/b", List.of(finding("/b", Verdict.UNDETERMINED, null)));
            assertThat(tally.yesNo(EN).value()).isEqualTo(MeasureValue.no());
        }

        @Test
        void doesNotApplyWhereThereIsNoRecord() {
            assertThat(tally.yesNo(EN).value()).isEqualTo(new MeasureValue.NotApplicable("the records hold none"));
            assertThat(tally.yesNo(Locale.forLanguageTag("vi")).value())
                    .isEqualTo(new MeasureValue.NotApplicable("hồ sơ không có việc nào"));
        }
    }

    @Test
    void aRecordOfWhichOneFindingIsWaivedIsNotSaidToBeOutsideTheLaw() {
        tally.see(
                "/a",
                List.of(
                        finding("/a", Verdict.NON_COMPLIANT, null, null, Grade.WAIVED),
                        finding("/a", Verdict.NOT_APPLICABLE, null)));
        assertThat(tally.share(EN).value()).isEqualTo(MeasureValue.ratio(0, 0));
    }
}
