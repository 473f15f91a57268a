package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.disclosure.Cases.AGENCY;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.YEAR_END;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.Limit;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Delay;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Each channel of disclosure (L10:13, 48), decided on 2 March 2026 and due on the 9th. */
class ChannelRulesTest {

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 9);

    private static Rule<Disclosure> onWebsite() {
        return ChannelRules.used(PublicationForm.WEBSITE, FIVE_WORKING_DAYS);
    }

    private static Rule<Disclosure> postedInCommune() {
        return ChannelRules.postedInCommune(FIVE_WORKING_DAYS);
    }

    private static Circumstances in(Unit unit, @Nullable Period period, LocalDate asOf, Reading... readings) {
        return new Circumstances(unit, period, asOf, WorkingCalendar.vietnam(), Set.of(readings));
    }

    private static Outcome judged(Rule<Disclosure> rule, DisclosureBuilder disclosure) {
        return judged(rule, disclosure, COMMUNE);
    }

    private static Outcome judged(Rule<Disclosure> rule, DisclosureBuilder disclosure, Unit unit) {
        return rule.judge(disclosure.build(), in(unit, Period.year(2026), YEAR_END));
    }

    private static DisclosureBuilder disclosure(Publication... publications) {
        return Cases.disclosure(DisclosureItem.DEVELOPMENT_PLAN, publications);
    }

    private static Publication since(PublicationForm form, @Nullable LocalDate from) {
        return PublicationBuilder.builder()
                .form(form)
                .span(from == null ? null : Span.since(from))
                .build();
    }

    private static PublicationBuilder posted(PostingPlace place) {
        return PublicationBuilder.builder(since(PublicationForm.POSTING, LAST)).places(Set.of(place));
    }

    private static Publication everywhere(PostingPlace place) {
        return posted(place).everyVillage(true).build();
    }

    private static Object missing(Outcome outcome) {
        return outcome.arguments().get(Argument.MISSING);
    }

    @Test
    void postingsHangAtTheOfficesAndAtTheWorkplace() {
        Outcome none = judged(ChannelRules.postedAtWorkplace(FIVE_WORKING_DAYS), disclosure(), AGENCY);
        assertThat(none.arguments().get(Argument.ABSENT)).isEqualTo(List.of("OFFICE", "WORKPLACE"));
    }

    @Test
    void whereTheVillagesAreNotKnownEachPlaceIsNeededInEveryOne() {
        Unit unknown = UnitBuilder.builder(COMMUNE).villages(null).build();
        Publication office = posted(PostingPlace.COMMITTEE_OFFICE).build();
        Publication points = everywhere(PostingPlace.COMMUNITY_POINT);
        Publication houses = everywhere(PostingPlace.CULTURAL_HOUSE);
        assertThat(judged(postedInCommune(), disclosure(office, points, houses), unknown)
                        .reason())
                .isEqualTo(Reason.MET);
        assertThat(missing(judged(postedInCommune(), disclosure(office, points), unknown)))
                .isEqualTo(List.of("#/unit/villages"));
        assertThat(missing(judged(postedInCommune(), disclosure(office, houses), unknown)))
                .isEqualTo(List.of("#/unit/villages"));
        Publication somewhere = posted(PostingPlace.CULTURAL_HOUSE).build();
        assertThat(missing(judged(postedInCommune(), disclosure(office, somewhere), unknown)))
                .as("there is no point at which it hung")
                .isEqualTo(List.of("#/unit/villages"));
        assertThat(missing(judged(postedInCommune(), disclosure(office, points, somewhere), unknown)))
                .isEqualTo(List.of("/publications/2/everyVillage"));
    }

    @Test
    void aVillageOfWhichTheLastDayForDisclosingTellsNothingIsAskedOfAsItIs() {
        Unit formed = UnitBuilder.builder(COMMUNE)
                .villages(List.of(VillageBuilder.builder()
                        .code("T1")
                        .formedOn(Cases.DECIDED)
                        .build()))
                .build();
        assertThat(missing(judged(postedInCommune(), disclosure().item(null), formed)))
                .isEqualTo(List.of("/item"));
    }

    /** A state of affairs that no document sets is due when the period ends, a day that is only the library's. */
    @Test
    void afterTheLibrarysDayWhatBeganLaterCountsWithANote() {
        LocalDate end = YEAR_END;
        Circumstances later = in(COMMUNE, Period.year(2026), end.plusDays(9));
        Disclosure late = disclosure(since(PublicationForm.WEBSITE, end.plusDays(2)))
                .decision(null)
                .withoutDocument(true)
                .build();
        assertThat(onWebsite().judge(late, later).reason()).isEqualTo(Reason.MET);
        assertThat(onWebsite().judge(late, later).cautions()).containsExactly(Outcome.DONE_LATE);
        Disclosure inTime = disclosure(
                        since(PublicationForm.WEBSITE, end), since(PublicationForm.LOUDSPEAKER, end.plusDays(2)))
                .decision(null)
                .withoutDocument(true)
                .build();
        assertThat(onWebsite().judge(inTime, later).cautions()).isEmpty();
        Disclosure never = disclosure().decision(null).withoutDocument(true).build();
        assertThat(onWebsite().judge(never, later).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(onWebsite().judge(never, later).cautions()).containsExactly("no-limit-in-text");
        Circumstances withoutPeriod = in(COMMUNE, null, end);
        assertThat(onWebsite().judge(late, in(COMMUNE, null, end.plusDays(9))).reason())
                .as("whenever it was due")
                .isEqualTo(Reason.MET);
        assertThat(missing(onWebsite().judge(never, withoutPeriod))).isEqualTo(List.of("#/period"));
    }

    @Test
    void whatBeganOnAnUnknownDayMayHaveBegunInTime() {
        assertThat(missing(judged(onWebsite(), disclosure(since(PublicationForm.WEBSITE, null)))))
                .isEqualTo(List.of("/publications/0/span/from"));
    }

    @Test
    void howLateItBeganIsCountedInWorkingDaysToo() {
        Publication late = since(PublicationForm.WEBSITE, LAST.plusDays(5));
        Outcome besideAnUndated = judged(onWebsite(), disclosure(since(PublicationForm.LOUDSPEAKER, null), late));
        assertThat(besideAnUndated.reason()).isEqualTo(Reason.LATE);
        assertThat(besideAnUndated.arguments().get(Argument.DONE)).isEqualTo(LAST.plusDays(5));
        assertThat(besideAnUndated.arguments().get(Argument.DAYS)).isEqualTo(5L);
        assertThat(besideAnUndated.arguments().get(Argument.WORKING_DAYS)).isEqualTo(4L);
        Outcome ofBudget = judged(
                onWebsite(),
                Cases.disclosure(
                                DisclosureItem.BUDGET_ADOPTED,
                                since(PublicationForm.WEBSITE, LocalDate.of(2026, 4, 20)))
                        .decision(Document.signed(LocalDate.of(2026, 3, 17))));
        assertThat(ofBudget.arguments().get(Argument.DAYS)).isEqualTo(4L);
        assertThat(ofBudget.arguments().get(Argument.WORKING_DAYS))
                .as("its thirty days are no working days")
                .isNull();
    }

    private static Outcome permanently(List<Publication> publications, Reading... readings) {
        Disclosure disclosure = Cases.disclosure(
                        DisclosureItem.REGULATION_AND_DUTIES, publications.toArray(Publication[]::new))
                .build();
        return ChannelRules.postedPermanently(FIVE_WORKING_DAYS)
                .judge(disclosure, in(COMMUNE, Period.year(2026), YEAR_END, readings));
    }

    private static Publication hung(@Nullable PublicationForm form, LocalDate from, @Nullable LocalDate to) {
        return posted(PostingPlace.COMMITTEE_OFFICE)
                .form(form)
                .span(to == null ? Span.since(from) : Span.of(from, to))
                .build();
    }

    @Test
    void whatWasPutUpLateIsLateSinceTheFirstDayOnWhichItHungForSure() {
        LocalDate june = LocalDate.of(2026, 6, 10);
        Publication perhaps = hung(null, LAST.plusDays(3), LocalDate.of(2026, 6, 1));
        Outcome late = permanently(List.of(perhaps, hung(PublicationForm.POSTING, june, null)));
        assertThat(late.reason()).isEqualTo(Reason.LATE);
        assertThat(late.arguments().get(Argument.DONE)).isEqualTo(june);
        assertThat(late.arguments().get(Argument.BELATED))
                .isEqualTo(List.of(new Delay("COMMITTEE_OFFICE", june, LAST)));
    }

    @Test
    void whatWasPutUpLateAndTakenDownIsTakenDown() {
        Publication website = hung(PublicationForm.WEBSITE, LAST.plusDays(1), null);
        Publication down = hung(PublicationForm.POSTING, LAST.plusDays(3), LocalDate.of(2026, 6, 1));
        assertThat(permanently(List.of(website, down)).reason()).isEqualTo(Reason.NOT_MET);
        Publication inTime = hung(PublicationForm.POSTING, LAST, LocalDate.of(2026, 6, 1));
        Publication again = hung(PublicationForm.POSTING, LocalDate.of(2026, 6, 10), null);
        assertThat(permanently(List.of(inTime), Reading.LATE_FORMS_COUNT).cautions())
                .doesNotContain(Outcome.DONE_SINCE);
        assertThat(permanently(List.of(inTime, again), Reading.LATE_FORMS_COUNT).cautions())
                .contains(Outcome.DONE_SINCE);
    }

    @Test
    void aBroadcastOfWhichNeitherTheFormNorTheDaysAreKnownIsAskedForBoth() {
        Publication twoDays = PublicationBuilder.builder(since(PublicationForm.LOUDSPEAKER, null))
                .span(Span.of(LAST.minusDays(1), LAST))
                .build();
        Publication unknown = PublicationBuilder.builder().build();
        Outcome open = judged(
                ChannelRules.broadcast(3, FIVE_WORKING_DAYS),
                Cases.disclosure(DisclosureItem.SOCIAL_POLICIES, twoDays, unknown));
        assertThat(missing(open)).isEqualTo(List.of("/publications/1/form", "/publications/1/span/from"));
    }
}
