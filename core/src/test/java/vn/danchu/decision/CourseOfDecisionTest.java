package vn.danchu.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.decision.Judging.AFTER;
import static vn.danchu.decision.Judging.contribution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Document;
import vn.danchu.record.Span;
import vn.danchu.record.VotesBuilder;

/** The course of a decision: its form, its counts, its document, its annulment (L10:17 to 22). */
class CourseOfDecisionTest {

    private static Circumstances in(Unit unit) {
        return new Circumstances(unit, Period.year(2026), AFTER, WorkingCalendar.vietnam(), Set.of());
    }

    private static Finding judge(String id, CommunityDecisionBuilder decision, Unit unit) {
        return DecisionNorms.ALL.stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow()
                .judge(decision.build(), "", in(unit));
    }

    private static final Unit COMMUNE =
            UnitBuilder.builder().setting(Setting.COMMUNE).villages(List.of()).build();

    @Test
    void bothCataloguesNameWhatTheLawLists() {
        assertThat(DecisionForm.catalogue().entries(Setting.COMMUNE)).containsExactly(DecisionForm.values());
        assertThat(DocumentContent.catalogue().entries(Setting.COMMUNE)).containsExactly(DocumentContent.values());
    }

    @Test
    void onlyAMeetingIsAtAMeeting() {
        assertThat(contribution().build().atMeeting()).isTrue();
        assertThat(contribution().form(DecisionForm.BALLOT).build().atMeeting()).isFalse();
        assertThat(contribution().form(null).build().atMeeting()).isNull();
        assertThat(contribution().otherForm("Hỏi ý kiến").build().atMeeting()).isNull();
    }

    private static boolean methodsDiffer(Proceedings.@Nullable Method... methods) {
        Stream<Cluster> clusters = Arrays.stream(methods)
                .map(method -> ClusterBuilder.builder()
                        .proceedings(ProceedingsBuilder.builder().method(method).build())
                        .build());
        List<Cluster> all = Stream.concat(
                        clusters, Stream.of(ClusterBuilder.builder().build()))
                .toList();
        return Sitting.methodsDiffer(contribution()
                .meeting(MeetingBuilder.builder().clusters(all).build())
                .build());
    }

    @Test
    void clustersAreKnownToVoteOtherwiseOnlyWhereTwoTellIt() {
        assertThat(methodsDiffer(Proceedings.Method.HANDS, Proceedings.Method.SECRET_BALLOT))
                .isTrue();
        assertThat(methodsDiffer(Proceedings.Method.HANDS, null)).isFalse();
    }

    private static Reason afterMeeting(int households, int present) {
        CommunityDecision decision = contribution()
                .form(DecisionForm.BALLOT)
                .ballot(BallotBuilder.builder()
                        .collection(Span.of(Judging.HELD.minusDays(5), Judging.HELD))
                        .build())
                .earlierMeeting(new EarlierMeeting(Act.on(Judging.HELD.minusDays(9)), households, present))
                .build();
        return FormRules.meetingFirst().judge(decision, in(COMMUNE)).reason();
    }

    /** Ballots follow a meeting that too few attended to reach the share (L10:19.1.b): of three households two are enough. */
    @Test
    void ballotsFollowAMeetingThatTooFewAttended() {
        assertThat(afterMeeting(3, 1)).isEqualTo(Reason.MET);
        assertThat(afterMeeting(3, 2)).isEqualTo(Reason.NOT_MET);
        assertThat(afterMeeting(3, 3)).isEqualTo(Reason.NOT_MET);
        assertThat(afterMeeting(3, 4)).isEqualTo(Reason.COUNTS_CONTRADICT);
        assertThat(afterMeeting(1, 0)).isEqualTo(Reason.MET);
        assertThat(afterMeeting(0, 0)).isEqualTo(Reason.COUNTS_CONTRADICT);
    }

    private static Outcome stated(CommunityDecisionBuilder decision) {
        return OutcomeRules.statedAsCounted().judge(decision.build(), in(COMMUNE));
    }

    @Test
    void ofAVoteThatIsNotCountedWhatIsNotStatedIsMissingToo() {
        CommunityDecisionBuilder uncounted =
                contribution().votes(VotesBuilder.builder().households(100).build());
        assertThat(stated(uncounted).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/votes/inFavour", "/passed"));
        assertThat(stated(uncounted.passed(true)).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/votes/inFavour"));
    }

    private static CommunityDecisionBuilder undrawn() {
        return contribution(100, 80)
                .passed(true)
                .document(DecisionDocumentBuilder.builder()
                        .form(DecisionDocument.Form.NONE)
                        .build());
    }

    /** What was sent was drawn up; that it was not sent says nothing of the kind (L10:20.1, 20.3). */
    @Test
    void aDocumentThatWasNotSentMayNotHaveBeenDrawnUp() {
        String norm = "L10-20.1-document-form";
        assertThat(judge(norm, undrawn().sentToCommittee(Act.notDone()), COMMUNE)
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(norm, undrawn().sentToFront(Act.notDone()), COMMUNE).verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(judge(norm, undrawn().sentToCommittee(Act.on(Judging.HELD)), COMMUNE)
                        .reason())
                .isEqualTo(Reason.STATEMENTS_CONTRADICT);
    }

    @Test
    void whetherADocumentWasDrawnUpIsReadFromAllThatOnlyADocumentHas() {
        assertThat(DocumentNorms.ALL)
                .filteredOn(norm -> norm.id().equals("L10-20.2-document-content"))
                .singleElement()
                .satisfies(norm -> assertThat(norm.reads()).contains("/sentToFront", "/document/householdSignatures"));
    }

    private static Verdict annulled(@Nullable LocalDate ended) {
        Annulment annulment = AnnulmentBuilder.builder()
                .ground(Annulment.Ground.PROCEDURE)
                .measure(Annulment.Measure.ANNULLED)
                .by(Annulment.Body.COMMUNE_COMMITTEE)
                .document(Document.signed(Judging.HELD.plusDays(9)))
                .sentToHead(Act.on(Judging.HELD.plusDays(10)))
                .sentToFront(Act.notDone())
                .build();
        Unit unit = UnitBuilder.builder(COMMUNE).endedOn(ended).build();
        return judge("L10-22.2-annulled-by-committee", contribution().annulment(annulment), unit)
                .verdict();
    }

    /** A commune that ended with the period leaves it to its successor to send the annulment (reading B15). */
    @Test
    void anAnnulmentIsSentByACommuneThatOutlivesThePeriod() {
        assertThat(annulled(null)).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(annulled(LocalDate.of(2027, 1, 1))).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(annulled(LocalDate.of(2026, 12, 31))).isEqualTo(Verdict.COMPLIANT);
    }
}
