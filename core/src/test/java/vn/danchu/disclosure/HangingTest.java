package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.YEAR_END;
import static vn.danchu.disclosure.Cases.circumstances;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** A posting hangs thirty days in a row (L10:13.2), together with those that renew it; one that was cut short is made good in time. */
class HangingTest {

    private static PublicationBuilder posted(@Nullable String from, @Nullable String to) {
        return PublicationBuilder.builder()
                .form(PublicationForm.POSTING)
                .span(new Span(day(from), day(to), null))
                .places(Set.of(PostingPlace.COMMITTEE_OFFICE));
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private static DisclosureBuilder disclosure(PublicationBuilder... publications) {
        return Cases.disclosure(
                DisclosureItem.DEVELOPMENT_PLAN,
                List.of(publications).stream().map(PublicationBuilder::build).toArray(Publication[]::new));
    }

    private static Outcome judged(DisclosureBuilder disclosure, LocalDate asOf) {
        return PublicationRules.hangsInCommune(30, Limit.workingDays(5))
                .judge(disclosure.build(), circumstances(COMMUNE, asOf));
    }

    private static Outcome judged(PublicationBuilder... publications) {
        return judged(disclosure(publications), YEAR_END);
    }

    private static Object missing(Outcome outcome) {
        return outcome.arguments().get(Argument.MISSING);
    }

    private static List<String> first(String... paths) {
        return List.of(paths).stream().map("/publications/0"::concat).toList();
    }

    private static List<String> second(String... paths) {
        return List.of(paths).stream().map("/publications/1"::concat).toList();
    }

    /** Twelve days, and from the next day thirty. */
    private static PublicationBuilder cut() {
        return posted("2026-01-08", "2026-01-20");
    }

    private static PublicationBuilder whole() {
        return posted("2026-01-21", "2026-02-20");
    }

    @Test
    void oneThatWasCutShortIsMadeGoodByAnotherInItsPlace() {
        assertThat(judged(cut(), whole()).path()).isEqualTo("/publications/1/span");
        assertThat(judged(cut(), whole()).reason()).isEqualTo(Reason.LASTED);
        Outcome untilWhenever = judged(posted("2026-01-08", null), whole());
        assertThat(untilWhenever.path()).isEqualTo("/publications/1/span");
        assertThat(missing(judged(DisclosureBuilder.builder(), YEAR_END))).isEqualTo(List.of("/publications"));
    }

    @Test
    void whatNoLawSetsADayForIsMadeGoodWheneverTheOtherBegan() {
        DisclosureBuilder situation =
                disclosure(cut(), posted("2026-05-04", "2026-06-05")).decision(null);
        assertThat(judged(situation.withoutDocument(true), YEAR_END).path()).isEqualTo("/publications/1/span");
        assertThat(judged(situation.withoutDocument(false), YEAR_END).verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    /** The days of a policy run from its receipt (D73:37.4): as long as that is not known, a later one may still be in time. */
    @Test
    void whatBeganAfterTheEarliestLastDayMayMakeItGoodWhereThatIsNotSure() {
        Disclosure policy = disclosure(posted("2026-04-02", "2026-04-10"), posted("2026-04-20", "2026-05-30"))
                .decision(Document.signed(LocalDate.of(2026, 4, 1)))
                .build();
        Outcome open =
                PublicationRules.hangs(30, SupportMoments.OF_POLICIES).judge(policy, circumstances(COMMUNE, YEAR_END));
        assertThat(missing(open)).isEqualTo(List.of("/decision/receivedOn"));
    }

    @Test
    void aWebsiteBesideThemRenewsNothingAndHidesNothing() {
        PublicationBuilder website = posted("2026-03-04", "2026-04-13").form(PublicationForm.WEBSITE);
        assertThat(judged(posted("2026-02-24", "2026-03-15"), posted("2026-03-16", "2026-03-26"), website)
                        .reason())
                .isEqualTo(Reason.LASTED);
    }

    /** No longer than the village was there (L10:13.2). */
    @Test
    void inAVillageItHangsAsLongAsThatIsThere() {
        Unit ended = UnitBuilder.builder(COMMUNE)
                .villages(List.of(VillageBuilder.builder()
                        .code("T1")
                        .endedOn(LocalDate.of(2026, 2, 6))
                        .build()))
                .build();
        PublicationBuilder atPoint = posted("2026-01-08", "2026-02-06")
                .places(Set.of(PostingPlace.COMMUNITY_POINT))
                .villages(List.of("T1"));
        assertThat(PublicationRules.hangsInCommune(30, Limit.workingDays(5))
                        .judge(disclosure(atPoint).build(), circumstances(ended, YEAR_END))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judged(atPoint).reason()).isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void saysWhatItReadsOfTheLastDayForDisclosing() {
        assertThat(PublicationRules.hangs(30, Limit.workingDays(5)).reads())
                .contains("/sentToDelegatesOn", "/covers", "/specialRule/due");
    }

    /** What began after the last day for disclosing makes nothing good; where that day is not known, what it hangs on is missing. */
    @Test
    void whetherItBeganInTimeHangsOnTheItemAndTheDecision() {
        PublicationBuilder afterADay = posted("2026-01-22", "2026-02-21");
        assertThat(missing(judged(disclosure(cut(), afterADay).item(null), YEAR_END)))
                .isEqualTo(List.of("/item"));
        Outcome undecided = judged(disclosure(cut(), whole()).decision(null), YEAR_END);
        assertThat(undecided.reason()).as("together they hung long enough").isEqualTo(Reason.LASTED);
        assertThat(undecided.path()).isEqualTo("/publications/0/span");
    }

    @Test
    void whatIsNotKnownOfTheOtherIsMissing() {
        assertThat(missing(judged(cut(), posted("2026-01-21", null)))).isEqualTo(second("/span/to"));
        assertThat(missing(judged(cut(), posted(null, "2026-02-20")))).isEqualTo(second("/span/from"));
        assertThat(missing(judged(cut(), whole().span(null)))).isEqualTo(second("/span/from"));
        PublicationBuilder somewhere = whole().places(null);
        assertThat(missing(judged(cut(), somewhere))).isEqualTo(second("/places"));
        PublicationBuilder somewhereAndWhenever = posted("2026-01-25", null).places(null);
        assertThat(missing(judged(cut(), somewhereAndWhenever))).isEqualTo(second("/places", "/span/to"));
        PublicationBuilder untilWhenever = posted("2026-03-16", null).places(null);
        assertThat(missing(judged(posted("2026-02-24", "2026-03-15"), untilWhenever)))
                .isEqualTo(second("/span/to", "/places"));
    }

    @Test
    void inWhichVillagesItHungIsMissing() {
        PublicationBuilder point = cut().places(Set.of(PostingPlace.COMMUNITY_POINT));
        PublicationBuilder ofT1 =
                whole().places(Set.of(PostingPlace.COMMUNITY_POINT)).villages(List.of("T1"));
        assertThat(missing(judged(point, ofT1))).isEqualTo(first("/villages"));
        assertThat(missing(judged(point.villages(List.of("T1")), whole().places(Set.of(PostingPlace.COMMUNITY_POINT)))))
                .isEqualTo(second("/villages"));
        assertThat(missing(judged(point.villages(null).everyVillage(true), ofT1)))
                .isEqualTo(second("/everyVillage"));
    }

    @Test
    void oneThatIsRenewedTheNextDayHangsOn() {
        PublicationBuilder first = posted("2026-02-24", "2026-03-15");
        assertThat(judged(first, posted("2026-03-16", "2026-03-26")).reason()).isEqualTo(Reason.LASTED);
        Outcome less = judged(first, posted("2026-03-16", "2026-03-25"));
        assertThat(less.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(less.cautions()).containsExactly("hinges-on-first-day");
        Outcome afterADay = judged(first, posted("2026-03-17", "2026-04-05"));
        assertThat(afterADay.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(afterADay.cautions()).isEmpty();
        assertThat(missing(judged(first, posted("2026-03-16", null)))).isEqualTo(second("/span/to"));
        PublicationBuilder standing = posted(null, null).span(new Span(null, null, true));
        assertThat(missing(judged(disclosure(first, standing), LocalDate.of(2026, 3, 26))))
                .isEqualTo(second("/span/from"));
    }

    @Test
    void whatMayBeAPostingIsAskedForItsFormAndItsDays() {
        PublicationBuilder unknown = posted("2026-01-08", null).form(null);
        assertThat(missing(judged(unknown))).isEqualTo(first("/form", "/span/to"));
        assertThat(judged(posted("2026-01-08", "2026-01-20").form(null)).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        Outcome shortOne = judged(posted("2026-02-24", "2026-03-15").form(null), posted("2026-03-16", "2026-03-25"));
        assertThat(shortOne.cautions()).containsExactly("hinges-on-first-day");
    }
}
