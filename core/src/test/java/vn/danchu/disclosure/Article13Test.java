package vn.danchu.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.danchu.disclosure.Cases.AGENCY_WITHOUT_NETWORK;
import static vn.danchu.disclosure.Cases.COMMUNE;
import static vn.danchu.disclosure.Cases.YEAR_END;
import static vn.danchu.disclosure.Cases.disclosure;
import static vn.danchu.disclosure.Cases.judge;
import static vn.danchu.disclosure.Cases.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Delay;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Lựa chọn hình thức công khai thông tin. */
class Article13Test {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 9);

    @Nested
    class Clause1 {

        private static final String NORM = "L10-13.1-on-website";

        @Test
        void everyItemIsOnTheWebsiteWhereThereIsOne() {
            Disclosure there = disclosure(
                            DisclosureItem.DEVELOPMENT_PLAN,
                            publication(PublicationForm.WEBSITE).build())
                    .build();
            Disclosure elsewhere = disclosure(
                            DisclosureItem.DEVELOPMENT_PLAN,
                            publication(PublicationForm.POSTING).build())
                    .build();
            assertThat(judge(NORM, there, COMMUNE).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(NORM, elsewhere, COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void itIsNotYetDueWhileTheInformationMayStillBeDisclosed() {
            Disclosure none = disclosure(DisclosureItem.DEVELOPMENT_PLAN).build();
            assertThat(judge(NORM, none, COMMUNE, LAST_DAY).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(judge(NORM, none, COMMUNE, LAST_DAY).due()).isEqualTo(LAST_DAY);
            assertThat(judge(NORM, none, COMMUNE, LAST_DAY.plusDays(1)).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class WhatAUnitIsSaidNotToHave {

        private static final LocalDate THERE_SINCE = LocalDate.of(2026, 6, 1);

        private static final Unit LATER = UnitBuilder.builder(COMMUNE)
                .hasWebsite(false)
                .changes(List.of(UnitChangeBuilder.builder()
                        .from(THERE_SINCE)
                        .hasWebsite(true)
                        .build()))
                .build();

        private Finding alsoOnTheWebsite(LocalDate from, LocalDate asOf) {
            return judge(
                    "L10-13.1-on-website",
                    disclosure(
                                    DisclosureItem.DEVELOPMENT_PLAN,
                                    publication(PublicationForm.POSTING).build(),
                                    publication(PublicationForm.WEBSITE)
                                            .span(Span.since(from))
                                            .build())
                            .build(),
                    LATER,
                    asOf);
        }

        @Test
        void isContradictedByWhatNeededItOnADayWithoutIt() {
            Finding contradicted = alsoOnTheWebsite(THERE_SINCE.minusDays(1), YEAR_END);
            assertThat(contradicted.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
            assertThat(contradicted.arguments().get(Argument.ALSO))
                    .isEqualTo(List.of("/publications", "/unit/hasWebsite"));
        }

        @Test
        void isNotContradictedOnceItIsThereNorByWhatIsStillToCome() {
            assertThat(alsoOnTheWebsite(THERE_SINCE, YEAR_END).reason()).isEqualTo(Reason.CONDITION_FAILS);
            assertThat(alsoOnTheWebsite(THERE_SINCE.minusDays(1), THERE_SINCE.minusDays(2))
                            .reason())
                    .isEqualTo(Reason.CONDITION_FAILS);
        }
    }

    @Nested
    class EveryChannel {

        private Finding website(Disclosure disclosure, LocalDate asOf) {
            return judge("L10-13.1-on-website", disclosure, COMMUNE, asOf);
        }

        @Test
        void waitsForTheMomentThatAnotherLawSets() {
            LocalDate moment = LocalDate.of(2026, 4, 30);
            Disclosure none = disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS)
                    .specialRule(new SpecialRule("Luật Ngân sách nhà nước, Điều 15", moment, false, null))
                    .build();
            assertThat(website(none, moment).due()).isEqualTo(moment);
            assertThat(website(none, moment.plusDays(1)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void isNotMissedWhereTheFormOfAPublicationIsNotKnown() {
            Publication unknown = PublicationBuilder.builder(
                            publication(PublicationForm.WEBSITE).build())
                    .form(null)
                    .build();
            Disclosure disclosure =
                    disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS, unknown).build();
            assertThat(website(disclosure, LAST_DAY).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(website(disclosure, LAST_DAY.plusDays(1)).path()).isEqualTo("/publications/0/form");
            assertThat(judge("L10-13.2-posted-30-days", disclosure, COMMUNE).path())
                    .isEqualTo("/publications/0/form");
        }

        @Test
        void isNotMissedWhereTheLastDayCannotBeCounted() {
            Disclosure none = disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS)
                    .decision(Document.signed(LocalDate.of(2031, 3, 3)))
                    .build();
            assertThat(website(none, LocalDate.of(2031, 3, 4)).reason()).isEqualTo(Reason.NO_CALENDAR);
        }

        private Publication from(PublicationForm form, LocalDate day) {
            return publication(form).span(Span.since(day)).build();
        }

        @Test
        void saysWhenItBeganWhereItBeganLate() {
            Finding late = website(
                    disclosure(
                                    DisclosureItem.FUNDS_AND_CONTRIBUTIONS,
                                    from(PublicationForm.LOUDSPEAKER, LAST_DAY),
                                    from(PublicationForm.WEBSITE, LAST_DAY.plusDays(2)))
                            .build(),
                    LAST_DAY.plusDays(9));
            assertThat(late.reason()).isEqualTo(Reason.LATE);
            assertThat(late.arguments().get(Argument.DONE)).isEqualTo(LAST_DAY.plusDays(2));
            assertThat(late.arguments().get(Argument.DUE)).isEqualTo(LAST_DAY);
            assertThat(late.arguments().get(Argument.WORKING_DAYS)).isEqualTo(2L);
            assertThat(late.cautions()).containsExactly("begun-after-the-last-day");
        }

        private Publication posted(String from, String to) {
            return publication(PublicationForm.POSTING)
                    .places(Set.of(PostingPlace.COMMITTEE_OFFICE))
                    .span(Span.of(LocalDate.parse(from), LocalDate.parse(to)))
                    .build();
        }

        /** Taken down after four days, and posted again when the limit was over. */
        private Finding cutAndPostedAgain(String from, String to) {
            return judge(
                    "L10-13.2-posted-30-days",
                    disclosure(
                                    DisclosureItem.FUNDS_AND_CONTRIBUTIONS,
                                    posted(
                                            LAST_DAY.minusDays(1).toString(),
                                            LAST_DAY.plusDays(2).toString()),
                                    posted(from, to))
                            .build(),
                    COMMUNE);
        }

        @Test
        void saysWhereWhatWasCutShortWasDoneAgainInFull() {
            Finding full = cutAndPostedAgain("2026-04-01", "2026-05-01");
            assertThat(full.reason()).isEqualTo(Reason.TOO_SHORT);
            assertThat(full.cautions()).contains(Outcome.DONE_SINCE);
            assertThat(cutAndPostedAgain("2026-04-01", "2026-04-30").cautions()).doesNotContain(Outcome.DONE_SINCE);
        }

        private Finding permanent(Publication... postings) {
            return judge(
                    "L10-13.2-posted-permanently",
                    disclosure(DisclosureItem.REGULATION_AND_DUTIES, postings).build(),
                    COMMUNE,
                    LocalDate.of(2026, 12, 31));
        }

        @Test
        void saysWhereWhatWasTakenDownHangsAgain() {
            Publication first = posted(LAST_DAY.toString(), "2026-06-01");
            assertThat(permanent(first).cautions()).isEmpty();
            Finding again = permanent(
                    first,
                    PublicationBuilder.builder(first)
                            .span(Span.since(LocalDate.of(2026, 6, 5)))
                            .build());
            assertThat(again.reason()).isEqualTo(Reason.NOT_MET);
            assertThat(again.cautions()).containsExactly(Outcome.DONE_SINCE);
        }

        @Test
        void tellsOfWhatHungLateAndWasTakenDownBoth() {
            Finding late = permanent(posted(LAST_DAY.plusDays(1).toString(), "2026-06-01"));
            assertThat(late.reason()).isEqualTo(Reason.NOT_MET);
            assertThat(Norms.texts(Locale.forLanguageTag("vi")).answer(late))
                    .startsWith("Đã gỡ sau ngày 01/06/2026")
                    .endsWith("Có nhưng chậm: COMMITTEE_OFFICE (ngày 10/03/2026, hạn 09/03/2026).");
        }

        @Test
        void saysWhereABroadcastTooShortWasRepeatedInFull() {
            Publication short2 = PublicationBuilder.builder(from(PublicationForm.LOUDSPEAKER, LAST_DAY))
                    .span(Span.of(LAST_DAY, LAST_DAY.plusDays(1)))
                    .build();
            Publication full = PublicationBuilder.builder(short2)
                    .span(Span.of(LAST_DAY.plusDays(5), LAST_DAY.plusDays(7)))
                    .build();
            Disclosure both =
                    disclosure(DisclosureItem.SOCIAL_POLICIES, short2, full).build();
            Disclosure one = disclosure(DisclosureItem.SOCIAL_POLICIES, short2).build();
            assertThat(judge("L10-13.3-broadcast-3-days", both, COMMUNE).cautions())
                    .contains(Outcome.DONE_SINCE);
            assertThat(judge("L10-13.3-broadcast-3-days", one, COMMUNE).reason())
                    .isEqualTo(Reason.TOO_SHORT);
            assertThat(judge("L10-13.3-broadcast-3-days", one, COMMUNE).cautions())
                    .doesNotContain(Outcome.DONE_SINCE);
        }

        private Publication since(String from, PostingPlace place, Boolean ongoing) {
            return publication(PublicationForm.POSTING)
                    .places(Set.of(place))
                    .span(new Span(LocalDate.parse(from), null, ongoing))
                    .build();
        }

        private Finding hanging(Publication... postings) {
            return judge(
                    "L10-13.2-posted-30-days",
                    disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS, postings).build(),
                    COMMUNE,
                    LocalDate.of(2026, 3, 20));
        }

        @Test
        void mayHaveBeenTakenDownWhereAnotherWasPutUpInItsPlaceAfterTheLastDay() {
            Publication first = since("2026-03-05", PostingPlace.COMMITTEE_OFFICE, null);
            Publication again = since("2026-03-16", PostingPlace.COMMITTEE_OFFICE, true);
            Finding perhaps = hanging(first, again);
            assertThat(perhaps.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(perhaps.path()).isEqualTo("/publications/0/span/to");
            assertThat(hanging(first).verdict()).isEqualTo(Verdict.PENDING);
            assertThat(hanging(since("2026-03-05", PostingPlace.COMMITTEE_OFFICE, true), again)
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(hanging(first, since("2026-03-16", PostingPlace.CULTURAL_HOUSE, true))
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
            assertThat(hanging(first, since("2026-03-09", PostingPlace.COMMITTEE_OFFICE, true))
                            .verdict())
                    .isEqualTo(Verdict.PENDING);
        }

        @Test
        void countsWhereItBeganLateIfAPolicyReadsSo() {
            Disclosure late = disclosure(
                            DisclosureItem.FUNDS_AND_CONTRIBUTIONS, from(PublicationForm.WEBSITE, LAST_DAY.plusDays(1)))
                    .build();
            Disclosure none = disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS).build();
            assertThat(judged(late)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judged(late, Reading.LATE_FORMS_COUNT)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged(none, Reading.LATE_FORMS_COUNT)).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void onlyFormsThatTheBudgetLawNamesForCertainCountIfAPolicyReadsSo() {
            Disclosure spoken = disclosure(DisclosureItem.BUDGET_ADOPTED, from(PublicationForm.LOUDSPEAKER, LAST_DAY))
                    .build();
            Disclosure written = disclosure(
                            DisclosureItem.BUDGET_ADOPTED, from(PublicationForm.LETTER_TO_CITIZENS, LAST_DAY))
                    .build();
            LocalDate asOf = LocalDate.of(2026, 12, 31);
            assertThat(judged("L83-15.1-form", asOf, spoken)).isEqualTo(Verdict.COMPLIANT);
            assertThat(judged("L83-15.1-form", asOf, spoken, Reading.BUDGET_FORMS_AS_LISTED))
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judged("L83-15.1-form", asOf, written, Reading.BUDGET_FORMS_AS_LISTED))
                    .isEqualTo(Verdict.COMPLIANT);
        }

        private Verdict judged(Disclosure disclosure, Reading... readings) {
            return judged("L10-13.1-on-website", LAST_DAY.plusDays(9), disclosure, readings);
        }

        private Verdict judged(String id, LocalDate asOf, Disclosure disclosure, Reading... readings) {
            Circumstances circumstances =
                    new Circumstances(COMMUNE, Period.year(2026), asOf, WorkingCalendar.vietnam(), Set.of(readings));
            return DisclosureNorms.ALL.stream()
                    .filter(norm -> norm.id().equals(id))
                    .map(norm -> norm.judge(disclosure, "", circumstances).verdict())
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void namesThePlacesThatWereLateBesideThoseThatAreMissing() {
            Publication office = publication(PublicationForm.POSTING)
                    .span(Span.since(LAST_DAY.plusDays(1)))
                    .places(Set.of(PostingPlace.COMMITTEE_OFFICE))
                    .build();
            Finding finding = judge(
                    "L10-13.2-posted",
                    disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS, office).build(),
                    COMMUNE);
            assertThat(finding.reason()).isEqualTo(Reason.ABSENT);
            assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("T1", "T2"));
            assertThat(finding.arguments().get(Argument.BELATED))
                    .isEqualTo(List.of(new Delay("COMMITTEE_OFFICE", LAST_DAY.plusDays(1), LAST_DAY)));
        }

        @Test
        void isOpenWhileItIsNotKnownWhetherAnotherLawSetsTheForm() {
            Disclosure none = disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS)
                    .specialRule(new SpecialRule("Luật Ngân sách nhà nước, Điều 15", null, null, null))
                    .build();
            assertThat(website(none, LAST_DAY.plusDays(1)).path()).isEqualTo("/specialRule/ownForm");
        }
    }

    /** L83:15.1.b: "một hoặc một số hình thức"; L10:13.2 names clause 2 of article 11. */
    @Nested
    class TheBudget {

        private static final List<String> NORMS =
                List.of("L10-13.1-on-website", "L10-13.2-posted", "L10-13.2-posted-30-days");

        /** Posted at the office for 25 days, and nowhere else. */
        private Disclosure posted(LocalDate on, DisclosureItem item) {
            return disclosure(
                            item,
                            publication(PublicationForm.POSTING)
                                    .span(Span.of(on, on.plusDays(25)))
                                    .places(Set.of(PostingPlace.COMMITTEE_OFFICE))
                                    .build())
                    .decision(Document.signed(on))
                    .build();
        }

        private List<Finding> judged(LocalDate on, DisclosureItem item, Reading... readings) {
            Circumstances circumstances = new Circumstances(
                    COMMUNE,
                    Period.year(on.getYear()),
                    LocalDate.of(2026, 12, 31),
                    WorkingCalendar.vietnam(),
                    Set.of(readings));
            return DisclosureNorms.ALL.stream()
                    .filter(norm -> NORMS.contains(norm.id()))
                    .map(norm -> norm.judge(posted(on, item), "", circumstances))
                    .toList();
        }

        @Test
        void isLeftToTheBudgetLaw() { // L10:13.6, 91.1, L83:15.1.b
            assertThat(judged(LocalDate.of(2025, 12, 31), DisclosureItem.BUDGET_ADOPTED))
                    .extracting(Finding::verdict)
                    .containsOnly(Verdict.NOT_APPLICABLE);
        }

        @Test
        void isOnThePortalAndPostedAllTheSameWhereAPolicyReadsSo() {
            List<Finding> findings =
                    judged(LocalDate.of(2025, 12, 31), DisclosureItem.BUDGET_ADOPTED, Reading.BUDGET_FORMS_OF_LAW_10);
            assertThat(findings).extracting(Finding::verdict).containsOnly(Verdict.NON_COMPLIANT);
            assertThat(findings.get(0).cautions()).contains("budget-forms");
        }

        @Test
        void isOnThePortalSince2026WhereThereIsOneAndNeedNotBePosted() { // L89:15.1.b, second sentence
            assertThat(judged(LocalDate.of(2026, 1, 1), DisclosureItem.BUDGET_ADOPTED))
                    .extracting(Finding::norm, Finding::verdict)
                    .containsExactly(
                            tuple("L10-13.1-on-website", Verdict.NON_COMPLIANT),
                            tuple("L10-13.2-posted", Verdict.NOT_APPLICABLE),
                            tuple("L10-13.2-posted-30-days", Verdict.NOT_APPLICABLE));
            assertThat(judged(LocalDate.of(2026, 1, 1), DisclosureItem.BUDGET_ADOPTED, Reading.BUDGET_FORMS_OF_LAW_10)
                            .get(1)
                            .cautions())
                    .contains("budget-forms-since-2026")
                    .doesNotContain("budget-forms");
        }

        @Test
        void noOtherItemIsLeftToIt() {
            assertThat(judged(LocalDate.of(2025, 12, 31), DisclosureItem.FUNDS_AND_CONTRIBUTIONS))
                    .extracting(Finding::verdict)
                    .containsOnly(Verdict.NON_COMPLIANT);
        }
    }

    @Nested
    class Clause2 {

        private static final Set<PostingPlace> EVERYWHERE =
                Set.of(PostingPlace.COMMITTEE_OFFICE, PostingPlace.CULTURAL_HOUSE, PostingPlace.COMMUNITY_POINT);

        private Finding posted(Set<PostingPlace> places, List<String> villages) {
            Publication posting = publication(PublicationForm.POSTING)
                    .places(places)
                    .villages(villages)
                    .build();
            return judge(
                    "L10-13.2-posted",
                    disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS, posting).build(),
                    COMMUNE);
        }

        @Test
        void namesTheVillagesWhereThePostingIsMissing() {
            assertThat(posted(EVERYWHERE, List.of("T1", "T2")).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(posted(EVERYWHERE, List.of("T1")).arguments().get(Argument.ABSENT))
                    .isEqualTo(List.of("T2"));
        }

        @Test
        void aCulturalHouseOfWhichNothingIsKnownIsNotMissed() {
            Unit commune = UnitBuilder.builder(COMMUNE)
                    .villages(List.of(VillageBuilder.builder().code("T1").build()))
                    .build();
            Publication posting = publication(PublicationForm.POSTING)
                    .places(Set.of(PostingPlace.COMMITTEE_OFFICE, PostingPlace.COMMUNITY_POINT))
                    .everyVillage(true)
                    .build();
            Finding finding = judge(
                    "L10-13.2-posted",
                    disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS, posting).build(),
                    commune);
            assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(finding.path()).isEqualTo("/unit/villages/0/hasCulturalHouse");
        }

        @Test
        void anUpdateIsOneOfThePostingAndNotOfTheWebsite() {
            Publication online = publication(PublicationForm.WEBSITE).build();
            Publication posted = publication(PublicationForm.POSTING)
                    .places(Set.of(PostingPlace.COMMITTEE_OFFICE))
                    .span(Span.since(LAST_DAY.plusDays(1)))
                    .build();
            Disclosure changed = disclosure(DisclosureItem.REGULATION_AND_DUTIES, online, posted)
                    .change(true)
                    .build();
            assertThat(judge("L10-13.2-updated-on-change", changed, COMMUNE).reason())
                    .isEqualTo(Reason.LATE);
        }

        @Test
        void theOfficesAreOneOfThePlaces() {
            assertThat(posted(Set.of(PostingPlace.CULTURAL_HOUSE, PostingPlace.COMMUNITY_POINT), List.of("T1", "T2"))
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of("COMMITTEE_OFFICE"));
        }

        private Finding lasted(String to) {
            Publication posting = publication(PublicationForm.POSTING)
                    .span(Span.of(LocalDate.of(2026, 1, 8), LocalDate.parse(to)))
                    .build();
            return judge(
                    "L10-13.2-posted-30-days",
                    disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS, posting).build(),
                    COMMUNE);
        }

        @Test
        void thirtyDaysAreCompleteAndTwentyNineAreNot() {
            assertThat(lasted("2026-02-07").verdict()).isEqualTo(Verdict.COMPLIANT);
            Finding tooShort = lasted("2026-02-06");
            assertThat(tooShort.reason()).isEqualTo(Reason.TOO_SHORT);
            assertThat(tooShort.arguments().get(Argument.HAS)).isEqualTo(29L);
        }

        private Publication hung(LocalDate from, LocalDate to) {
            return publication(PublicationForm.POSTING)
                    .span(to == null ? Span.since(from) : Span.of(from, to))
                    .places(Set.of(PostingPlace.COMMITTEE_OFFICE))
                    .build();
        }

        private Finding permanently(Set<Reading> readings, Publication... publications) {
            Circumstances circumstances = new Circumstances(
                    COMMUNE, Period.year(2026), LAST_DAY.plusDays(30), WorkingCalendar.vietnam(), readings);
            return DisclosureNorms.ALL.stream()
                    .filter(norm -> norm.id().equals("L10-13.2-posted-permanently"))
                    .map(norm -> norm.judge(
                            disclosure(DisclosureItem.PROCEDURES, publications).build(), "", circumstances))
                    .findFirst()
                    .orElseThrow();
        }

        @Test
        void whatWasPutUpLateAndTakenDownIsToldByBothDays() {
            Publication late = hung(LAST_DAY.plusDays(3), LAST_DAY.plusDays(10));
            for (Finding finding : List.of(
                    permanently(Set.of(), late), permanently(Set.of(), late, hung(LAST_DAY.plusDays(12), null)))) {
                assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
                assertThat(finding.arguments().get(Argument.DONE)).isEqualTo(LAST_DAY.plusDays(10));
                assertThat(finding.arguments().get(Argument.BELATED))
                        .isEqualTo(List.of(new Delay("COMMITTEE_OFFICE", LAST_DAY.plusDays(3), LAST_DAY)));
            }
        }

        @Test
        void thatALateFormCountsHealsNoBreak() {
            Set<Reading> counts = Set.of(Reading.LATE_FORMS_COUNT);
            Publication again = hung(LAST_DAY.plusDays(12), null);
            assertThat(permanently(counts, again).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(permanently(counts, hung(LAST_DAY, LAST_DAY.plusDays(11)), again)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(permanently(counts, hung(LAST_DAY, LAST_DAY.plusDays(10)), again)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(permanently(counts, hung(LAST_DAY.plusDays(1), LAST_DAY.plusDays(10)), again)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @EnumSource(
                value = DisclosureItem.class,
                names = {"REGULATION_AND_DUTIES", "PROCEDURES"})
        void items4And13HangPermanently(DisclosureItem item) {
            Publication standing = publication(PublicationForm.POSTING)
                    .span(Span.since(LocalDate.of(2026, 3, 4)))
                    .places(Set.of(PostingPlace.COMMITTEE_OFFICE))
                    .build();
            Publication withdrawn = PublicationBuilder.builder(standing)
                    .span(Span.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 12, 30)))
                    .build();
            String norm = "L10-13.2-posted-permanently";
            assertThat(judge(norm, disclosure(item, standing).build(), COMMUNE).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, disclosure(item, withdrawn).build(), COMMUNE).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(judge(
                                    "L10-13.2-posted-30-days",
                                    disclosure(item, standing).build(),
                                    COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause3 {

        private Finding broadcast(DisclosureItem item, String to) {
            Publication broadcast = publication(PublicationForm.LOUDSPEAKER)
                    .span(Span.of(LocalDate.of(2026, 3, 4), LocalDate.parse(to)))
                    .build();
            return judge(
                    "L10-13.3-broadcast-3-days", disclosure(item, broadcast).build(), COMMUNE);
        }

        @Test
        void threeDaysInARowAreEnoughAndTwoAreNot() {
            assertThat(broadcast(DisclosureItem.SOCIAL_POLICIES, "2026-03-06").verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(broadcast(DisclosureItem.SOCIAL_POLICIES, "2026-03-05").verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        private Finding broadcasts(Publication... publications) {
            return judge(
                    "L10-13.3-broadcast-3-days",
                    disclosure(DisclosureItem.SOCIAL_POLICIES, publications).build(),
                    COMMUNE);
        }

        private Publication of(@Nullable PublicationForm form, String from, @Nullable String to) {
            LocalDate last = to == null ? null : LocalDate.parse(to);
            return PublicationBuilder.builder()
                    .form(form)
                    .span(new Span(LocalDate.parse(from), last, null))
                    .build();
        }

        private final Publication twoDays = of(PublicationForm.LOUDSPEAKER, "2026-03-04", "2026-03-05");

        @Test
        void aPostingLengthensNoBroadcast() {
            assertThat(broadcasts(
                                    twoDays,
                                    of(PublicationForm.POSTING, "2026-03-04", "2026-04-13"),
                                    of(null, "2026-03-04", "2026-03-04"))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void whatMayHaveBeenOnAirIsAskedForWhereItWouldMakeThreeDays() {
            Finding open = broadcasts(
                    twoDays,
                    of(null, "2026-03-06", "2026-03-06"),
                    of(null, "2026-05-01", "2026-05-01"),
                    of(null, "2026-02-27", "2026-02-27"));
            assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/publications/1/form"));
        }

        @Test
        void theLastDayOfABroadcastIsAskedForAndNoneOfAPosting() {
            Finding open = broadcasts(
                    of(PublicationForm.LOUDSPEAKER, "2026-03-04", null),
                    of(PublicationForm.POSTING, "2026-03-04", null));
            assertThat(open.arguments().get(Argument.MISSING)).isEqualTo(List.of("/publications/0/span/to"));
        }

        @Test
        void onlyItems7To12AreBroadcast() {
            assertThat(broadcast(DisclosureItem.PUBLIC_ASSETS, "2026-03-04").verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(broadcast(DisclosureItem.FEES_AND_CHARGES, "2026-03-06").verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(broadcast(DisclosureItem.PROCEDURES, "2026-03-04").verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void withoutLoudspeakersThereIsNoDutyAndWithoutKnowingNoVerdict() {
            Disclosure none = disclosure(DisclosureItem.SOCIAL_POLICIES).build();
            String norm = "L10-13.3-broadcast-3-days";
            assertThat(judge(
                                    norm,
                                    none,
                                    UnitBuilder.builder(COMMUNE)
                                            .hasLoudspeaker(false)
                                            .build())
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge(
                                    norm,
                                    none,
                                    UnitBuilder.builder(COMMUNE)
                                            .hasLoudspeaker(null)
                                            .build())
                            .path())
                    .isEqualTo("/unit/hasLoudspeaker");
        }
    }

    @Nested
    class Clause4 {

        @Test
        void villageHeadsPassItOnByOneOfTheMeans() {
            Publication sent = publication(PublicationForm.VILLAGE_HEADS)
                    .means(Set.of(VillageMeans.RESIDENTS_MEETING))
                    .everyVillage(true)
                    .build();
            Publication without =
                    PublicationBuilder.builder(sent).means(Set.of()).build();
            String norm = "L10-13.4-through-village-heads";
            assertThat(judge(norm, disclosure(DisclosureItem.RELIEF, sent).build(), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(judge(norm, disclosure(DisclosureItem.RELIEF, without).build(), COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void everyVillagesHeadIsSentTo() {
            PublicationBuilder sent = publication(PublicationForm.VILLAGE_HEADS).means(Set.of(VillageMeans.HOUSEHOLDS));
            String norm = "L10-13.4-through-village-heads";
            Publication toOne = sent.villages(List.of("T1")).build();
            Publication toOther = sent.villages(List.of("T2")).build();
            assertThat(judge(norm, disclosure(DisclosureItem.RELIEF, toOne).build(), COMMUNE)
                            .arguments()
                            .get(Argument.ABSENT))
                    .isEqualTo(List.of("T2"));
            assertThat(judge(
                                    norm,
                                    disclosure(DisclosureItem.RELIEF, toOne, toOther)
                                            .build(),
                                    COMMUNE)
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }
    }

    @Nested
    class Clause6 {

        @Test
        void anotherLawsOwnFormPrevails() {
            Disclosure special = disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS)
                    .specialRule(new SpecialRule("Luật Ngân sách nhà nước, Điều 15", null, true, null))
                    .build();
            assertThat(judge("L10-13.1-on-website", special, COMMUNE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
            assertThat(judge("L10-13.2-posted", special, COMMUNE).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Test
    void inTheAreasOfArticle12Clause2TheVerdictCarriesACaution() {
        Disclosure posted = disclosure(
                        DisclosureItem.FUNDS_AND_CONTRIBUTIONS,
                        publication(PublicationForm.WEBSITE).build())
                .build();
        Finding finding = judge(
                "L10-13.1-on-website",
                posted,
                UnitBuilder.builder(COMMUNE).specialArea(true).build());
        assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(finding.cautions()).containsExactly("special-area");
    }

    @Test
    void anItemOfAnotherSettingIsNotJudgedAndSaysSo() {
        Disclosure ofAgency = disclosure(DisclosureItem.WORK_PLANS).build();
        assertThat(judge("L10-13.1-on-website", ofAgency, COMMUNE).reason()).isEqualTo(Reason.OTHER_SETTING);
        Disclosure ofCommune =
                disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS).build();
        assertThat(judge("L10-48.2-posted", ofCommune, AGENCY_WITHOUT_NETWORK).reason())
                .isEqualTo(Reason.OTHER_SETTING);
    }

    @Test
    void theLawBindsDecisionsFrom1July2023() {
        Disclosure before = disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS)
                .decision(Document.signed(LocalDate.of(2023, 6, 30)))
                .build();
        Disclosure first = disclosure(DisclosureItem.FUNDS_AND_CONTRIBUTIONS)
                .decision(Document.signed(LocalDate.of(2023, 7, 1)))
                .build();
        assertThat(judge("L10-13.1-on-website", before, COMMUNE).reason()).isEqualTo(Reason.NOT_IN_FORCE);
        assertThat(judge("L10-13.1-on-website", first, COMMUNE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }
}
