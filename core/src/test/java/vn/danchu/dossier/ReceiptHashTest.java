package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.supervision.Recommendation;

/** Whatever of a norm changes, the receipt's hash tells: its numbers, lists, dates, places in the law and words. */
class ReceiptHashTest {

    private static final Instrument REGULATION = OwnNormsTest.OWN.instrument();
    private static final LocalDate IN_2026 = LocalDate.of(2027, 1, 1);
    private static final String ASKED = "Đã trả lời đúng hạn?";
    private static final Fact<Recommendation, LocalDate> RECEIVED = Fact.of("/receivedOn", Recommendation::receivedOn);
    private static final Fact<Recommendation, Integer> COUNT = Fact.of("/count", recommendation -> null);
    private static final Fact<Recommendation, Integer> BASE = Fact.of("/base", recommendation -> null);

    private static Norm.Draft<Recommendation> draft() {
        return Subject.of(Recommendation.class, RECEIVED)
                .in(Setting.COMMUNE)
                .norm(
                        REGULATION,
                        "TINH-5-example",
                        NormKind.DEADLINE,
                        new Citation(REGULATION, 5, 0, ""),
                        Citation.parse("L10:62.2"));
    }

    private static Rule<Recommendation> within(Limit limit) {
        return TimeRules.deadline(RECEIVED, limit, Fact.of("/resultNotified", Recommendation::resultNotified));
    }

    private static String hash(Norm.Draft<Recommendation> draft, Rule<Recommendation> rule, String question) {
        OwnNorms own = new OwnNorms(
                REGULATION,
                "1",
                List.of(new OwnNorms.OwnNorm<>(draft.requires(rule), question, "Trả lời ngay.", "Asked?", "Answer.")));
        return receipt(own).own().get(0).sha256();
    }

    private static Receipt receipt(OwnNorms... own) {
        Dossier dossier = DossierBuilder.builder()
                .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
                .period(Period.year(2026))
                .build();
        Assessor assessor = Assessor.standard();
        for (OwnNorms one : own) {
            assessor = assessor.with(one);
        }
        return assessor.assess(dossier, IN_2026).receipt();
    }

    private static String hash(Rule<Recommendation> rule) {
        return hash(draft(), rule, ASKED);
    }

    @Test
    void theSameNormHasTheSameHash() {
        assertThat(hash(within(Limit.days(10)))).isEqualTo(hash(within(Limit.days(10))));
    }

    @Test
    void aNumberOfDaysChangesIt() {
        assertThat(hash(within(Limit.days(10)))).isNotEqualTo(hash(within(Limit.days(11))));
        assertThat(hash(within(Limit.days(10)))).isNotEqualTo(hash(within(Limit.workingDays(10))));
    }

    @Test
    void aShareOrALeastNumberChangesIt() {
        assertThat(hash(CountRules.share(COUNT, Share.atLeast(2, 3), BASE)))
                .isNotEqualTo(hash(CountRules.share(COUNT, Share.atLeast(1, 2), BASE)))
                .isNotEqualTo(hash(CountRules.share(COUNT, Share.moreThan(2, 3), BASE)));
        assertThat(hash(CountRules.atLeast(3, COUNT))).isNotEqualTo(hash(CountRules.atLeast(4, COUNT)));
    }

    @Test
    void anEntryOfAListChangesIt() {
        Fact<Recommendation, Set<Setting>> settings = Fact.of("/settings", recommendation -> null);
        assertThat(hash(ListRules.containsAll(settings, Set.of(Setting.COMMUNE))))
                .isNotEqualTo(hash(ListRules.containsAll(settings, Set.of(Setting.COMMUNE, Setting.AGENCY))));
    }

    @Test
    void aDayInForceOrThePlaceCitedChangesIt() {
        Rule<Recommendation> rule = within(Limit.days(10));
        assertThat(hash(draft(), rule, ASKED))
                .isNotEqualTo(hash(draft().inForce(InForce.from(LocalDate.of(2025, 3, 16))), rule, ASKED))
                .isNotEqualTo(hash(draft().citesBefore(Instruments.L97, "L10:62.2"), rule, ASKED));
    }

    @Test
    void theWordsOfTheRuleChangeIt() {
        Rule<Recommendation> rule = within(Limit.days(10));
        assertThat(hash(draft(), rule, ASKED)).isNotEqualTo(hash(draft(), rule, "Đã trả lời trong 10 ngày?"));
    }

    /** Two norms of the library that ask the same with other words or numbers would be mistaken for each other otherwise. */
    @Test
    void everyNormOfTheLibraryHasItsOwn() {
        Receipt receipt = receipt();
        assertThat(receipt.hashes()).hasSize(receipt.norms());
        assertThat(receipt.hashes().values()).doesNotHaveDuplicates();
    }
}
