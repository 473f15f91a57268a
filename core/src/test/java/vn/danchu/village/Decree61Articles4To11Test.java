package vn.danchu.village;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.village.Cases.asOf;
import static vn.danchu.village.Cases.day;
import static vn.danchu.village.Cases.judge;
import static vn.danchu.village.Cases.on;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Recognition;
import vn.danchu.record.Span;
import vn.danchu.record.VotesBuilder;

/** Xây dựng hương ước, quy ước: a vote on Monday 13 April 2026. */
class Decree61Articles4To11Test {

    private static final Recognition NOT_ANSWERED = new Recognition(null, Act.notDone(), null, null, null, null);

    private static VillageConventionBuilder convention() {
        return VillageConventionBuilder.builder().village("T1").vote(vote(null, null, (FailedMeeting) null));
    }

    private static ConventionVote vote(
            @Nullable ConventionVoteForm form, @Nullable Integer inFavour, @Nullable FailedMeeting failed) {
        return new ConventionVote(
                day("2026-04-13"),
                form,
                VotesBuilder.builder().households(100).inFavour(inFavour).build(),
                day("2026-04-01"),
                failed,
                null,
                null);
    }

    private static ConventionVote vote(
            @Nullable ConventionVoteForm form, @Nullable Integer inFavour, @Nullable Boolean passed) {
        return new ConventionVote(
                day("2026-04-13"),
                form,
                VotesBuilder.builder().households(100).inFavour(inFavour).build(),
                null,
                null,
                passed,
                null);
    }

    private static Finding of(String norm, VillageConventionBuilder convention) {
        return judge(norm, ConventionNorms.ALL, convention.build());
    }

    private static Finding of(String norm, VillageConventionBuilder convention, String asOf) {
        return judge(norm, ConventionNorms.ALL, convention.build(), asOf(asOf));
    }

    @Nested
    class Article6 {

        private Finding signed(Signatory... officers) {
            return of(
                    "D61-6.1-signatures",
                    convention()
                            .vote(vote(null, 60, true))
                            .recognition(NOT_ANSWERED)
                            .signatures(new ConventionSignatures(Set.of(officers), 2, null)),
                    "2027-01-01");
        }

        @Test
        void theHeadTheFrontHeadAndTwoHouseholdsSign() {
            assertThat(signed(Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(signed(Signatory.FRONT_HEAD).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void oneSignatureForTwoOfficesAndThatOfAProvisionalHeadAreSaid() {
            assertThat(signed(Signatory.HEAD_OF_BOTH).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(signed(Signatory.HEAD_OF_BOTH).cautions()).containsExactly("convention-signed-once-for-both");
            assertThat(signed(Signatory.PROVISIONAL_HEAD, Signatory.FRONT_HEAD).cautions())
                    .containsExactly("convention-signed-by-provisional-head");
        }

        @Test
        void theSealIsAskedOnceRecognised() {
            VillageConventionBuilder recognised = convention()
                    .signatures(
                            new ConventionSignatures(Set.of(Signatory.VILLAGE_HEAD, Signatory.FRONT_HEAD), 2, false))
                    .recognition(new Recognition(null, on("2026-04-28"), true, null, null, null));
            assertThat(of("D61-6.1-signatures", recognised).path()).isEqualTo("/signatures/committeeSeal");
        }
    }

    @Nested
    class Article7 {

        @ParameterizedTest
        @CsvSource({"10, 100, COMPLIANT", "9, 100, NON_COMPLIANT", "10, 101, NON_COMPLIANT", "11, 101, COMPLIANT"})
        void aCitizensProposalNeedsATenthOfTheHouseholds(int consenting, int households, Verdict verdict) {
            ConventionProposal proposal = ConventionProposalBuilder.builder()
                    .by(Proposer.CITIZEN)
                    .consenting(consenting)
                    .households(households)
                    .beneficial(true)
                    .endorsedByFront(false)
                    .build();
            assertThat(of("D61-7.3-initiative-10-percent", convention().proposal(proposal))
                            .verdict())
                    .isEqualTo(verdict);
        }
    }

    @Nested
    class Article8 {

        @Test
        void oneWhoIsElderAndSpeakerServesWithACaution() {
            DraftingTeam team = new DraftingTeam(
                    null, null, Set.of(DraftingRole.ELDER_OR_CHIEF, DraftingRole.LANGUAGE_SPEAKER), true, null);
            Finding finding = of("D61-8.2-drafting-team", convention().drafting(team));
            assertThat(finding.verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(finding.cautions()).containsExactly("elder-is-language-speaker");
        }

        @Test
        void aCommunityThatIsNoMinorityIsNotAsked() {
            assertThat(of("D61-8.2-drafting-team", convention().village("T2")).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Article9 {

        private static final String POSTED = "D61-9.1-draft-posted-30-days";

        private VillageConventionBuilder posted(String from, @Nullable Integer days) {
            Span posting = Span.of(day(from), day("2026-04-30"));
            return convention()
                    .opinions(new DraftOpinions(posting, Set.of(DraftPostingPlace.PUBLIC_BOARD), days, null));
        }

        @Test
        void thirtyDaysAreOverBeforeTheVote() {
            assertThat(of(POSTED, posted("2026-03-13", null)).reason()).isEqualTo(Reason.LASTED);
            assertThat(of(POSTED, posted("2026-03-14", null)).reason()).isEqualTo(Reason.TOO_SHORT);
        }

        @Test
        void theOneDayBetweenTheReadingsIsSaidAndTheOtherReadingDecidesOtherwise() {
            VillageConvention convention = posted("2026-03-14", null).build();
            assertThat(judge(POSTED, ConventionNorms.ALL, convention).cautions())
                    .containsExactly("hinges-on-first-day");
            Circumstances inclusive = new Circumstances(
                    Cases.COMMUNE,
                    null,
                    day("2026-12-31"),
                    WorkingCalendar.vietnam(),
                    Set.of(Reading.FIRST_DAY_OF_POSTING_COUNTS));
            assertThat(judge(POSTED, ConventionNorms.ALL, convention, inclusive).verdict())
                    .isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void theCommunityMaySetALongerTimeButNoShorterOne() {
            assertThat(of(POSTED, posted("2026-03-13", 31)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(of(POSTED, posted("2026-03-12", 31)).verdict()).isEqualTo(Verdict.COMPLIANT);
            assertThat(of(POSTED, posted("2026-03-20", 20)).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void aDraftPostedOnlyWithTheVoteIsOutOfOrder() {
            assertThat(of(POSTED, posted("2026-04-13", null)).reason()).isEqualTo(Reason.WRONG_ORDER);
        }
    }

    @Nested
    class Article10 {

        @ParameterizedTest
        @CsvSource({
            "50, true, NON_COMPLIANT",
            "51, true, COMPLIANT",
            "101, true, UNDETERMINED",
            "50, false, COMPLIANT",
            "51, false, NON_COMPLIANT",
            "50, , NOT_APPLICABLE",
            "51, , COMPLIANT"
        })
        void moreThanHalfOfAllHouseholdRepresentativesPassItAndAFailedVoteIsNoBreach(
                int inFavour, @Nullable Boolean passed, Verdict verdict) {
            assertThat(of(
                                    "D61-10-majority",
                                    convention()
                                            .vote(vote(null, inFavour, passed))
                                            .recognition(NOT_ANSWERED))
                            .verdict())
                    .isEqualTo(verdict);
        }

        @Test
        void whatFailedAndWasRecognisedWasTreatedAsPassed() {
            VillageConventionBuilder failed = convention().vote(vote(null, 50, (Boolean) null));
            assertThat(of("D61-10-majority", failed).verdict()).isEqualTo(Verdict.UNDETERMINED);
            failed.file(RecognitionFileBuilder.builder().sent(Act.notDone()).build());
            assertThat(of("D61-10-majority", failed).verdict()).isEqualTo(Verdict.UNDETERMINED);
            assertThat(of("D61-10-majority", failed.recognition(new Recognition(null, null, true, null, null, null)))
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
        }

        private VillageConventionBuilder meeting(int present, int inFavour) {
            return convention()
                    .vote(ConventionVoteBuilder.builder()
                            .on(day("2026-04-13"))
                            .form(ConventionVoteForm.MEETING)
                            .votes(VotesBuilder.builder()
                                    .households(100)
                                    .present(present)
                                    .inFavour(inFavour)
                                    .build())
                            .build());
        }

        @ParameterizedTest
        @CsvSource({"50, NOT_APPLICABLE", "51, COMPLIANT"})
        void aMeetingOfTooFewWhichPassedNothingIsNoBreach(int present, Verdict verdict) {
            VillageConventionBuilder convention = meeting(present, 0).recognition(NOT_ANSWERED);
            assertThat(of("D61-10.1-attendance-majority", convention).verdict()).isEqualTo(verdict);
        }

        @Test
        void asManyMayBeInFavourAsArePresent() {
            assertThat(of("D61-10-majority", meeting(60, 60)).verdict()).isEqualTo(Verdict.COMPLIANT);
        }

        @Test
        void whatIsToBeRecognisedOnADayToComeIsNotTreatedAsPassedBefore() {
            VillageConventionBuilder failed = convention()
                    .vote(vote(null, 50, (Boolean) null))
                    .recognition(new Recognition(null, on("2026-07-01"), true, null, null, null));
            assertThat(of("D61-10-majority", failed, "2026-06-30").verdict()).isEqualTo(Verdict.PENDING);
            assertThat(of("D61-10-majority", failed, "2026-07-01").verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @ParameterizedTest
        @CsvSource({"50, COMPLIANT", "51, NON_COMPLIANT"})
        void aMeetingWithEnoughAttendanceNeverOpensBallots(int present, Verdict verdict) {
            FailedMeeting failed = new FailedMeeting(on("2026-03-20"), present);
            VillageConventionBuilder ballots = convention().vote(vote(ConventionVoteForm.BALLOT, 60, failed));
            assertThat(of("D61-10.2-ballot-after-meeting", ballots).verdict()).isEqualTo(verdict);
        }
    }

    @Nested
    class Article11 {

        private Finding recognised(String received, @Nullable Act answer, boolean recognised, String asOf) {
            VillageConvention convention = convention()
                    .recognition(new Recognition(day(received), answer, recognised, null, null, false))
                    .build();
            return judge("D61-11.3-recognised-5-working-days", RecognisedConventionNorms.ALL, convention, asOf(asOf));
        }

        @Test
        void fiveWorkingDaysFromTheCompleteFileSkipTheHungKingsDay() {
            assertThat(recognised("2026-04-20", on("2026-04-28"), true, "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.COMPLIANT);
            assertThat(recognised("2026-04-20", on("2026-04-29"), true, "2026-12-31")
                            .verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(recognised("2026-04-20", Act.notDone(), false, "2026-04-28")
                            .due())
                    .isEqualTo("2026-04-28");
        }

        @Test
        void aRefusalWithoutReasonsIsNone() {
            assertThat(recognised("2026-04-20", on("2026-04-28"), false, "2026-12-31")
                            .path())
                    .isEqualTo("/recognition/reasonsGiven");
        }

        @Test
        void aFileNotSentAfterAVoteThatFailedIsNotMissed() {
            assertThat(of(
                                    "D61-11.3-file-5-working-days",
                                    convention()
                                            .vote(vote(null, 50, (Boolean) null))
                                            .file(RecognitionFileBuilder.builder()
                                                    .sent(Act.notDone())
                                                    .build()))
                            .verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }
}
