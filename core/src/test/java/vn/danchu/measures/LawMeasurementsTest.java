package vn.danchu.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Verdict;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.consultation.DecidingBody;
import vn.danchu.consultation.MatterDecision;
import vn.danchu.consultation.MatterDecisionBuilder;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.DemocracyRegulationBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;
import vn.danchu.scoring.set.MeasureType;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.supervision.Project;
import vn.danchu.supervision.ProjectBuilder;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.RecommendationBuilder;
import vn.danchu.supervision.SupervisingBody;
import vn.danchu.village.DialogueConference;
import vn.danchu.village.DialogueConference.Announced;
import vn.danchu.village.DialogueConference.AnnouncementMeans;
import vn.danchu.village.DialogueConferenceBuilder;
import vn.danchu.village.ResidentsConference;
import vn.danchu.village.ResidentsConferenceBuilder;

class LawMeasurementsTest {

    private static final Period YEAR = Period.year(2026);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 31);
    private static final LocalDate RECEIVED = LocalDate.of(2026, 4, 1);

    private static DossierBuilder commune() {
        return DossierBuilder.builder()
                .period(YEAR)
                .unit(UnitBuilder.builder()
                        .setting(Setting.COMMUNE)
                        .hasWebsite(true)
                        .hasCouncil(true)
                        .villages(List.of(village("T1"), village("T2"), village("T3")))
                        .build());
    }

    private static Village village(String code) {
        return VillageBuilder.builder().code(code).households(100).build();
    }

    private static Measurements measure(DossierBuilder dossier) {
        return measure(dossier, AFTER);
    }

    private static Measurements measure(DossierBuilder builder, LocalDate asOf) {
        Dossier dossier = builder.build();
        return LawMeasurements.of(Assessor.standard().assess(dossier, asOf), dossier);
    }

    private static @Nullable MeasureValue value(Measurements given, String key) {
        Measured measured = given.measures().find(key).orElse(null);
        return measured == null ? null : measured.value();
    }

    private static Recommendation answered(@Nullable Act answer, LocalDate received) {
        return RecommendationBuilder.builder()
                .madeBy(SupervisingBody.INSPECTION_BOARD)
                .to(Recommendation.Addressee.COMMUNE_COMMITTEE)
                .sentOn(received)
                .receivedOn(received)
                .resultNotified(answer)
                .build();
    }

    @Nested
    class AShareOfRecords {

        private final Recommendation inTime = answered(Act.on(RECEIVED.plusDays(10)), RECEIVED);
        private final Recommendation late = answered(Act.on(RECEIVED.plusDays(40)), RECEIVED);

        @Test
        void isKeptOfKeptAndBroken_andTracesToTheRecordsTheBrokenFirst() {
            Measurements given = measure(commune().recommendations(List.of(inTime, late, inTime)));

            Measured share = given.measures().get("supervision.recommendationsAnswered");
            assertThat(share).isNotNull();
            assertThat(share.value()).isEqualTo(MeasureValue.ratio(2, 3));
            assertThat(share.origin()).isEqualTo(Measured.Origin.COMPLIANCE_REPORT);
            assertThat(share.trace()).containsExactly("/recommendations/1", "/recommendations/0", "/recommendations/2");
            assertThat(given.findings("supervision.recommendationsAnswered"))
                    .extracting(Finding::verdict)
                    .containsExactly(Verdict.NON_COMPLIANT, Verdict.COMPLIANT, Verdict.COMPLIANT);
        }

        @Test
        void leavesOutWhatIsNotYetDue() {
            Recommendation running = answered(Act.notDone(), AFTER.minusDays(3));

            assertThat(value(
                            measure(commune().recommendations(List.of(inTime, running))),
                            "supervision.recommendationsAnswered"))
                    .isEqualTo(MeasureValue.ratio(1, 1));
        }

        @Test
        void isPendingIfNothingElseIsThere() {
            LocalDate received = LocalDate.of(2027, 1, 18);
            MeasureGap gap = measure(commune().recommendations(List.of(answered(Act.notDone(), received))))
                    .gap("supervision.recommendationsAnswered")
                    .orElseThrow();

            assertThat(gap).isNotNull();
            assertThat(gap.reason()).isEqualTo(MeasureGap.Reason.PENDING);
            assertThat(gap.due()).isEqualTo(LocalDate.of(2027, 2, 2));
        }

        @Test
        void isUnknownNeverZeroIfOneRecordCannotBeJudged() {
            Measurements given = measure(commune().recommendations(List.of(inTime, answered(null, RECEIVED))));
            MeasureGap gap = given.gap("supervision.recommendationsAnswered").orElseThrow();

            assertThat(value(given, "supervision.recommendationsAnswered")).isNull();
            assertThat(gap).isNotNull();
            assertThat(gap.reason()).isEqualTo(MeasureGap.Reason.UNDETERMINED);
            assertThat(gap.norms()).containsExactly("L10-40.1-answered-15-days");
            assertThat(gap.paths()).containsExactly("/recommendations/1/resultNotified");
        }

        @Test
        void isNotRecordedIfTheListIsNotThere_andZeroOfZeroIfItIsEmpty() {
            MeasureGap gap = measure(commune())
                    .gap("supervision.recommendationsAnswered")
                    .orElseThrow();

            assertThat(gap).isNotNull();
            assertThat(gap.reason()).isEqualTo(MeasureGap.Reason.NOT_RECORDED);
            assertThat(gap.paths()).containsExactly("/recommendations");
            assertThat(value(measure(commune().recommendations(List.of())), "supervision.recommendationsAnswered"))
                    .isEqualTo(MeasureValue.ratio(0, 0));
        }

        @Test
        void leavesOutWhatAPolicyWaives() {
            Dossier dossier = commune().recommendations(List.of(inTime, late)).build();
            Policy waiving = new Policy(
                    List.of(new Regrade(
                            "L10-40.1-answered-15-days",
                            Grade.WAIVED,
                            "Thiên tai",
                            "Chủ tịch",
                            LocalDate.of(2027, 12, 31),
                            null,
                            null)),
                    Policy.DEFAULT.readings());

            Measurements given =
                    LawMeasurements.of(Assessor.standard().with(waiving).assess(dossier, AFTER), dossier);
            assertThat(value(given, "supervision.recommendationsAnswered")).isEqualTo(MeasureValue.ratio(0, 0));
        }
    }

    @Nested
    class AYesOrNo {

        @Test
        void isYesNoOrUnknownAsTheNormSays() {
            assertThat(value(measure(commune().democracyRegulations(regulation(true))), "organisation.regulation"))
                    .isEqualTo(MeasureValue.yes());
            assertThat(value(measure(commune().democracyRegulations(regulation(false))), "organisation.regulation"))
                    .isEqualTo(MeasureValue.no());
            assertThat(value(measure(commune()), "organisation.regulation")).isNull();
        }

        private List<DemocracyRegulation> regulation(boolean withFront) {
            return List.of(DemocracyRegulationBuilder.builder()
                    .issued(Act.on(LocalDate.of(2026, 2, 1)))
                    .withFront(withFront)
                    .build());
        }

        @Test
        void isNoForACommuneThatHasNoInspectionBoard() {
            assertThat(value(measure(commune().inspectionBoards(List.of())), "supervision.inspectionBoard"))
                    .isEqualTo(MeasureValue.no());
            assertThat(value(measure(commune()), "supervision.inspectionBoard")).isNull();
        }

        @Test
        void doesNotApplyWhereTheLawAsksNothing() {
            DossierBuilder small = DossierBuilder.builder()
                    .period(YEAR)
                    .unit(UnitBuilder.builder()
                            .setting(Setting.AGENCY)
                            .staff(5)
                            .hasUnion(true)
                            .build())
                    .inspectionBoards(List.of());

            assertThat(value(measure(small), "supervision.inspectionBoard"))
                    .isInstanceOf(MeasureValue.NotApplicable.class);
        }
    }

    @Nested
    class VillagesWithAConference {

        private ResidentsConference held(@Nullable String village, @Nullable LocalDate day) {
            return ResidentsConferenceBuilder.builder()
                    .village(village)
                    .heldOn(day)
                    .build();
        }

        private final LocalDate day = LocalDate.of(2026, 11, 20);

        @Test
        void areCountedOfAllVillages() {
            Measured share = measure(commune()
                            .residentsConferences(
                                    List.of(held("T3", day), held("T1", day), held("T2", LocalDate.of(2025, 12, 30)))))
                    .measures()
                    .get("conference.villages");

            assertThat(share).isNotNull();
            assertThat(share.value()).isEqualTo(MeasureValue.ratio(2, 3));
            assertThat(share.trace()).containsExactly("/residentsConferences");
        }

        @Test
        void areUnknownWhileOneMayHaveBeenHeldOrMayStillBe() {
            DossierBuilder doubtful = commune().residentsConferences(List.of(held("T1", day), held("T2", null)));
            assertThat(measure(doubtful)
                            .gap("conference.villages")
                            .orElseThrow()
                            .reason())
                    .isEqualTo(MeasureGap.Reason.UNDETERMINED);
            DossierBuilder open = commune().residentsConferences(List.of(held("T1", day)));
            assertThat(measure(open, LocalDate.of(2026, 12, 31))
                            .gap("conference.villages")
                            .orElseThrow()
                            .reason())
                    .isEqualTo(MeasureGap.Reason.PENDING);
            assertThat(value(measure(open, LocalDate.of(2027, 1, 1)), "conference.villages"))
                    .isEqualTo(MeasureValue.ratio(1, 3));
        }
    }

    @Nested
    class Disclosures {

        private Disclosure disclosed(DisclosureItem item, @Nullable LocalDate from) {
            return DisclosureBuilder.builder()
                    .item(item)
                    .decision(Document.signed(LocalDate.of(2026, 3, 2)))
                    .publications(List.of(PublicationBuilder.builder()
                            .form(PublicationForm.POSTING)
                            .span(from == null ? null : Span.since(from))
                            .build()))
                    .build();
        }

        @Test
        void areCountedByItemAndByRecord() {
            Measurements given = measure(commune()
                    .disclosures(List.of(
                            disclosed(DisclosureItem.DEVELOPMENT_PLAN, LocalDate.of(2026, 3, 9)),
                            disclosed(DisclosureItem.DEVELOPMENT_PLAN, LocalDate.of(2026, 3, 10)))));

            assertThat(value(given, "disclosure.items.disclosed"))
                    .isInstanceOfSatisfying(
                            MeasureValue.Ratio.class,
                            ratio -> assertThat(ratio.part()).isEqualByComparingTo("1"));
            assertThat(value(given, "disclosure.onTime")).isEqualTo(MeasureValue.ratio(1, 2));
            Measured onTime = given.measures().get("disclosure.onTime");
            assertThat(onTime).isNotNull();
            assertThat(onTime.trace()).containsExactly("/disclosures/1", "/disclosures/0");
        }

        @Test
        void leaveTheShareOfItemsUnknownWhereOneHasNoDay() {
            MeasureGap gap = measure(commune().disclosures(List.of(disclosed(DisclosureItem.DEVELOPMENT_PLAN, null))))
                    .gap("disclosure.items.disclosed")
                    .orElseThrow();

            assertThat(gap).isNotNull();
            assertThat(gap.paths()).containsExactly("/disclosures/0");
        }
    }

    /** L10:41.1: a project of public investment has its board. */
    @Nested
    class InvestmentBoards {

        @Test
        void thatAreMissingCountAsBroken() {
            Project project = ProjectBuilder.builder()
                    .code("DA-1")
                    .kind(Project.Kind.PUBLIC_INVESTMENT)
                    .carriedOut(Span.since(LocalDate.of(2026, 3, 1)))
                    .build();
            DossierBuilder without = commune().projects(List.of(project)).investmentSupervisionBoards(List.of());
            assertThat(value(measure(without), "supervision.investmentBoards")).isEqualTo(MeasureValue.ratio(0, 1));
        }
    }

    @Test
    void aMeasureOfAnotherSettingIsNeitherGivenNorMissing() {
        Measurements given = measure(DossierBuilder.builder()
                .period(YEAR)
                .unit(UnitBuilder.builder().setting(Setting.AGENCY).build()));
        assertThat(value(given, "conference.villages")).isNull();
        assertThat(given.gap("conference.villages")).isEmpty();
    }

    @Test
    void anEmptyChecklistLeavesTheShareOfItemsUnknown() {
        assertThat(DisclosedItems.count("disclosure.items.disclosed", List.of()).gap())
                .isEqualTo(MeasureGap.notRecorded("disclosure.items.disclosed", "/disclosures"));
    }

    /** Duties count occasion by occasion, by what the unit was on the day. */
    @Nested
    class WhatIsOwed {

        private Unit unit(@Nullable LocalDate formedOn) {
            return UnitBuilder.builder()
                    .setting(Setting.COMMUNE)
                    .hasCouncil(true)
                    .formedOn(formedOn)
                    .villages(List.of(village("T1")))
                    .build();
        }

        private @Nullable MeasureGap gap(DossierBuilder dossier, LocalDate asOf, String key) {
            return measure(dossier, asOf).gap(key).orElse(null);
        }

        /** L10:36.1: until its time has run a new commune is not said to lack its board; an empty list is no verdict. */
        @Test
        void isNotBrokenByANewUnitWhileItsTimeRuns() {
            LocalDate formed = LocalDate.of(2026, 12, 1);
            DossierBuilder fresh = DossierBuilder.builder()
                    .period(new Period(formed, LocalDate.of(2026, 12, 31)))
                    .unit(unit(formed))
                    .inspectionBoards(List.of());

            MeasureGap gap = gap(fresh, LocalDate.of(2026, 12, 2), "supervision.inspectionBoard");
            assertThat(gap).isNotNull();
            assertThat(gap.reason()).isEqualTo(MeasureGap.Reason.PENDING);
            assertThat(gap.norms()).containsExactly("L10-36.1-board-exists");
        }

        /** L10:33.1: the conference is held at the end of the year; villages of a unit formed in the year owe it too. */
        @Test
        void isOwedByTheVillagesThereAre() {
            DossierBuilder formed = DossierBuilder.builder()
                    .period(new Period(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31)))
                    .unit(unit(LocalDate.of(2026, 7, 1)))
                    .residentsConferences(List.of());

            assertThat(value(measure(formed, AFTER), "conference.villages")).isEqualTo(MeasureValue.ratio(0, 1));
        }

        /** A list that is not there leaves its share open; one that is empty says that there was none. */
        @Test
        void isOpenWhereTheRecordsAreNotThere() {
            assertThat(value(measure(commune()), "supervision.programmes")).isNull();
            assertThat(value(measure(commune()), "supervision.boardReports")).isNull();
            assertThat(value(measure(commune()), "convention.yearly")).isNull();
            assertThat(value(measure(commune()), "consultation.matters")).isNull();
        }

        /** L10:25, 28.3: of the matters decided, those on which opinions were taken before. */
        @Test
        void isTheShareOfMattersThatWerePutToConsultation() {
            MatterDecision without = MatterDecisionBuilder.builder()
                    .matter(ConsultationMatter.catalogue().get("25.1"))
                    .decided(Act.on(LocalDate.of(2026, 4, 10)))
                    .body(DecidingBody.COMMITTEE)
                    .build();

            assertThat(value(
                            measure(commune().matterDecisions(List.of(without)).consultations(List.of())),
                            "consultation.matters"))
                    .isEqualTo(MeasureValue.ratio(0, 1));
        }
    }

    /** L10:32.2 with Law 77/2015 art. 125: announced at least 7 days before, in the media and to village heads, with contents. */
    @Nested
    class Dialogues {

        private DialogueConference held(int day) {
            return DialogueConferenceBuilder.builder()
                    .heldOn(LocalDate.of(2024, 10, day))
                    .announced(Act.on(LocalDate.of(2024, 10, 1)))
                    .announcedVia(Set.of(AnnouncementMeans.MASS_MEDIA, AnnouncementMeans.VILLAGE_HEADS))
                    .announcedContents(Set.of(Announced.TIME, Announced.PLACE, Announced.CONTENT))
                    .build();
        }

        @Test
        void areSharedByHowTheyWereHeld() {
            DossierBuilder dossier = commune().period(Period.year(2024)).dialogueConferences(List.of(held(7), held(8)));

            assertThat(value(measure(dossier, LocalDate.of(2025, 1, 31)), "dialogue.proper"))
                    .isEqualTo(MeasureValue.ratio(1, 2));
        }

        @Test
        void areZeroOfZeroWhereThereWereNone() {
            assertThat(value(measure(commune().dialogueConferences(List.of())), "dialogue.proper"))
                    .isEqualTo(MeasureValue.ratio(0, 0));
        }
    }

    @Nested
    class Chapters {

        @Test
        void countEveryFindingThatJudgesAndLeaveOutTheOpenOnes() {
            Dossier dossier = commune()
                    .recommendations(List.of(
                            answered(Act.on(RECEIVED.plusDays(10)), RECEIVED),
                            answered(null, RECEIVED),
                            answered(Act.on(RECEIVED.plusDays(40)), RECEIVED)))
                    .build();
            var report = Assessor.standard().assess(dossier, AFTER);
            Measurements given = LawMeasurements.of(report, dossier);

            int kept = report.count(Verdict.COMPLIANT);
            assertThat(value(given, "norms.complied"))
                    .isEqualTo(MeasureValue.ratio(kept, kept + report.count(Verdict.NON_COMPLIANT)));
            assertThat(value(given, "norms.supervision")).isNotNull();
            assertThat(value(given, "norms.disclosure")).isNull();
        }

        @Test
        void takeEachNormIntoOneChapterAtMost() {
            List<LawSource> chapters = LawSource.ALL.stream()
                    .filter(source -> !source.articles().isEmpty())
                    .toList();
            assertThat(chapters).hasSize(4);
            assertThat(Norms.all())
                    .allSatisfy(norm -> assertThat(chapters.stream()
                                    .filter(chapter -> chapter.articles().stream()
                                            .anyMatch(range -> range.covers(
                                                    norm.citations().get(0)))))
                            .as(norm.id())
                            .hasSizeLessThanOrEqualTo(1));
        }
    }

    @Nested
    class TheTable {

        @Test
        void namesNormsThatExistAndJudgeTheRecordsItSays() {
            for (LawSource source : LawSource.ALL) {
                for (LawSource.Part part : source.parts()) {
                    assertThat(part.norms()).allSatisfy(id -> {
                        assertThat(Norms.find(id)).as(id).isPresent();
                        boolean whole = Norms.get(id).type().isInterface();
                        assertThat(whole)
                                .as(id + " judges the dossier as a whole")
                                .isEqualTo(part.records() == null);
                    });
                }
            }
        }

        @Test
        void givesSharesForRatiosAndAnswersForYesAndNo() {
            assertThat(LawSource.ALL)
                    .filteredOn(source -> source.count() != LawSource.Count.STATED)
                    .allSatisfy(source -> assertThat(source.measure().type())
                            .as(source.measure().key())
                            .isEqualTo(
                                    source.count() == LawSource.Count.YES_NO ? MeasureType.YES_NO : MeasureType.RATIO));
        }

        @Test
        void citesProvisionsThatThereAre() {
            assertThat(LawMeasures.all()).allSatisfy(measure -> {
                assertThat(measure.citations()).as(measure.key()).isNotEmpty();
                assertThat(measure.label().vi()).isNotBlank();
                assertThat(measure.label().en()).isNotBlank();
            });
        }

        @Test
        void leavesToTheUserJustWhatNoRecordTells() {
            assertThat(LawSource.ALL)
                    .filteredOn(source -> source.count() == LawSource.Count.STATED)
                    .extracting(source -> source.measure().key())
                    .containsExactlyInAnyOrder(
                            "organisation.decisionPlan",
                            "benefit.petitionsAnswered",
                            "benefit.satisfaction",
                            "prohibited.acts");
        }
    }
}
