package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static vn.danchu.consultation.Cases.AFTERWARDS;
import static vn.danchu.consultation.Cases.CLOSED;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.DECIDED;
import static vn.danchu.consultation.Cases.ENTERPRISE;
import static vn.danchu.consultation.Cases.judge;
import static vn.danchu.consultation.Cases.on;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** Decisions on matters of articles 25, 53 and 71 are preceded by a consultation (reading B22). */
class MatterDecisionTest {

    private static final String NORM = "L10-25-consulted";

    private static MatterDecisionBuilder decided(LocalDate day) {
        return MatterDecisionBuilder.builder()
                .matter(ConsultationMatter.DEVELOPMENT_PLAN)
                .title("Kế hoạch 2027")
                .decided(Act.on(day))
                .body(DecidingBody.COUNCIL)
                .consultation("YK-1");
    }

    private static Cases.File file(@Nullable List<MatterDecision> decisions) {
        Consultation consultation =
                on(ConsultationMatter.DEVELOPMENT_PLAN).id("YK-1").build();
        return new Cases.File(List.of(consultation), null, null, null, decisions, null);
    }

    private static Finding judged(MatterDecisionBuilder decision) {
        return judge(NORM, file(List.of(decision.build())), COMMUNE, AFTERWARDS);
    }

    @Test
    void opinionsAreClosedBeforeTheDecisionOrOnItsDay() {
        assertThat(judged(decided(DECIDED)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged(decided(CLOSED)).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged(decided(CLOSED.minusDays(1))).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    /** Of opinions that were closed too late, what is said of their first day is only what is told of it. */
    @Test
    void opinionsOfWhichTheFirstDayIsNotToldWereClosedTooLateAlone() {
        Finding untold = closedTooLate(null);
        assertThat(untold.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(untold.path()).isEqualTo("/consultations/0/opinions/to");
        assertThat(untold.arguments().get(Argument.ALSO)).isNull();
        assertThat(closedTooLate(DECIDED).arguments().get(Argument.ALSO)).isNull();
        assertThat(closedTooLate(DECIDED.plusDays(1)).arguments().get(Argument.ALSO))
                .isEqualTo(List.of("/consultations/0/opinions/from"));
    }

    private static Finding closedTooLate(@Nullable LocalDate from) {
        Consultation late = on(ConsultationMatter.DEVELOPMENT_PLAN)
                .id("YK-1")
                .opinions(new Span(from, DECIDED.plusDays(1), null))
                .build();
        List<MatterDecision> decisions = List.of(decided(DECIDED).build());
        return judge(NORM, new Cases.File(List.of(late), null, null, null, decisions, null), COMMUNE, AFTERWARDS);
    }

    @Test
    void anEntryWithoutAConsultationHadNone() {
        MatterDecision entry = decided(DECIDED).consultation(null).build();
        Cases.File none = new Cases.File(List.of(), null, null, null, List.of(entry), null);
        Finding finding = judge(NORM, none, COMMUNE, AFTERWARDS);
        assertThat(finding.verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(finding.arguments().get(Argument.ABSENT)).isEqualTo(List.of("Kế hoạch 2027"));
    }

    @Test
    void aReferenceThatIsBlankOrLeadsNowhereIsAskedFor() {
        assertThat(judged(decided(DECIDED).consultation(null)).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/matterDecisions/0/consultation"));
        Finding nowhere = judged(decided(DECIDED).consultation("YK-2025-7"));
        assertThat(nowhere.arguments().get(Argument.MISSING)).isEqualTo(List.of("/consultations/-"));
        assertThat(nowhere.cautions()).containsExactly("consultation-not-in-dossier");
    }

    @Test
    void aConsultationThatIsNamedButOnFileUnderAnotherMatterIsLookedAt() {
        Finding finding = judged(decided(DECIDED).matter(ConsultationMatter.LAND_USE));
        assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/consultations/-"));
        assertThat(finding.cautions()).containsExactly("consultation-on-another-matter");
    }

    @Test
    void whatAnotherLawOrAHigherBodyDecidesIsNotAsked() {
        assertThat(judged(decided(DECIDED).consultation(null).exemption("Luật khác"))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judged(decided(DECIDED).consultation(null).body(DecidingBody.HIGHER_AUTHORITY))
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judged(decided(DECIDED).consultation(null).body(null)).verdict())
                .isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aYearWithoutAnyDecisionIsNotBelievedWhereAPlanIsDecidedEveryYear() {
        Finding commune = judge(NORM, file(List.of()), COMMUNE, AFTERWARDS);
        assertThat(commune.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(commune.cautions()).containsExactly("yearly-matter-always-decided");
        assertThat(judge("L10-71-consulted", file(List.of()), ENTERPRISE, AFTERWARDS)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aRegisterThatIsNotKnownIsAskedFor() {
        assertThat(judge(NORM, file(null), COMMUNE, AFTERWARDS).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/matterDecisions"));
    }

    @Test
    void anEntryWithoutATitleIsNamedByItsMatter() {
        MatterDecision entry = decided(DECIDED).title(null).consultation(null).build();
        Cases.File none = new Cases.File(List.of(), null, null, null, List.of(entry), null);
        assertThat(judge(NORM, none, COMMUNE, AFTERWARDS).arguments().get(Argument.ABSENT))
                .isEqualTo(List.of(ConsultationMatter.DEVELOPMENT_PLAN.code()));
    }

    /** The decision is known only because it was disclosed (L10:11.1): when it was made, and after whose opinions, is not. */
    private static Finding disclosed(
            @Nullable List<MatterDecision> decisions, @Nullable List<Consultation> consultations) {
        ConsultationFile file = new Cases.Disclosing(
                new Cases.File(consultations, null, null, null, decisions, null),
                List.of(ConsultationMatter.DEVELOPMENT_PLAN));
        return judge("L10-53-consulted", file, Cases.AGENCY, AFTERWARDS);
    }

    @Test
    void aDecisionKnownFromItsDisclosureIsAskedForWhereNothingElseIsOnIt() {
        MatterDecision other =
                decided(DECIDED).matter(ConsultationMatter.LAND_USE).build();
        Finding finding = disclosed(
                List.of(other), List.of(on(ConsultationMatter.LAND_USE).build()));
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        assertThat(finding.arguments().get(Argument.MISSING)).isEqualTo(List.of("/matterDecisions"));
        assertThat(finding.cautions()).contains("decision-known-from-disclosure");
    }

    @Test
    void aDecisionKnownFromItsDisclosureIsAccountedForByTheRegisterOrByAConsultation() {
        MatterDecision own = decided(DECIDED).build();
        assertThat(disclosed(List.of(own), List.of()).cautions()).isEmpty();
        Consultation consultation = on(ConsultationMatter.DEVELOPMENT_PLAN).build();
        assertThat(disclosed(List.of(), List.of(consultation)).cautions())
                .doesNotContain("decision-known-from-disclosure");
    }

    @Test
    void whereConsultationsAreNotKnownTheyAreAskedForFirst() {
        MatterDecision other =
                decided(DECIDED).matter(ConsultationMatter.LAND_USE).build();
        assertThat(disclosed(List.of(other), null).arguments().get(Argument.MISSING))
                .isEqualTo(List.of("/consultations"));
    }

    /** A decision that binds citizens, on which a consultation is named. */
    private static MatterDecisionBuilder binding() {
        return decided(DECIDED).matter(ConsultationMatter.DECISION_BINDING_CITIZENS);
    }

    /** Before it those bound were told and nobody asked to speak. */
    private static ConsultationBuilder told() {
        return consulted(HearingBuilder.builder().informed(Act.on(CLOSED)).asked(false));
    }

    private static ConsultationBuilder consulted(HearingBuilder hearing) {
        return ConsultationBuilder.builder()
                .id("YK-1")
                .matter(ConsultationMatter.DECISION_BINDING_CITIZENS)
                .hearing(hearing.build());
    }

    private static Finding judged(MatterDecisionBuilder decision, ConsultationBuilder... consultations) {
        List<Consultation> all =
                Stream.of(consultations).map(ConsultationBuilder::build).toList();
        return judge(NORM, new Cases.File(all, null, null, null, List.of(decision.build()), null), COMMUNE, AFTERWARDS);
    }

    private static Object missing(MatterDecisionBuilder decision, ConsultationBuilder... consultations) {
        Finding finding = judged(decision, consultations);
        assertThat(finding.verdict()).isEqualTo(Verdict.UNDETERMINED);
        return finding.arguments().get(Argument.MISSING);
    }

    @Test
    void beforeADecisionThatBindsCitizensItIsEnoughThatTheyWereTold() {
        assertThat(judged(binding(), told()).verdict()).isEqualTo(Verdict.COMPLIANT);
        assertThat(judged(
                                binding(),
                                consulted(HearingBuilder.builder()
                                        .informed(Act.notDone())
                                        .asked(false)))
                        .verdict())
                .isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void ofAHearingAloneItIsAskedWhetherThoseBoundWereToldOfAnyOtherFormWhenOpinionsWereTaken() {
        ConsultationBuilder bare = told().hearing(null);
        assertThat(missing(binding(), bare.forms(Set.of(ConsultationForm.HEARING))))
                .asInstanceOf(list(String.class))
                .contains("/consultations/0/hearing/informed")
                .noneMatch(path -> path.contains("/opinions"));
        assertThat(missing(binding(), bare.forms(Set.of(ConsultationForm.RESIDENTS_MEETING))))
                .asInstanceOf(list(String.class))
                .anyMatch(path -> path.startsWith("/consultations/0/opinions"))
                .noneMatch(path -> path.contains("/hearing"));
    }

    @Test
    void whatArticle27LeavesOutOwesNoHearing() {
        HearingBuilder penalty = HearingBuilder.builder()
                .exemption(Hearing.Exemption.PENALTY_DECISION)
                .informed(Act.notDone());
        assertThat(judged(binding(), consulted(penalty)).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void whatArticle27LeavesOutIsLeftOutForItselfAlone() {
        ConsultationBuilder untold = consulted(HearingBuilder.builder().informed(Act.notDone()));
        ConsultationBuilder secret = consulted(HearingBuilder.builder().exemption(Hearing.Exemption.STATE_SECRET))
                .id("YK-2");
        assertThat(judged(binding(), untold, secret).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void onAnyOtherMatterNothingIsLeftOut() {
        ConsultationBuilder plan = on(ConsultationMatter.DEVELOPMENT_PLAN)
                .id("YK-1")
                .hearing(HearingBuilder.builder()
                        .exemption(Hearing.Exemption.STATE_SECRET)
                        .build());
        assertThat(judged(decided(CLOSED.minusDays(1)), plan).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
    }

    @Test
    void whereOneMayBeLeftOutItIsAskedWhichItIs() {
        ConsultationBuilder secret = consulted(HearingBuilder.builder().exemption(Hearing.Exemption.STATE_SECRET));
        assertThat(missing(binding(), secret.id(null))).isEqualTo(List.of("/consultations/0/id"));
        assertThat(missing(binding(), secret.id("YK-1").matter(null))).isEqualTo(List.of("/consultations/0/matter"));
        assertThat(missing(binding().consultation(null), secret.matter(ConsultationMatter.DECISION_BINDING_CITIZENS)))
                .isEqualTo(List.of("/matterDecisions/0/consultation"));
    }

    @Test
    void ofTheConsultationItNamesOnlyTheMatterIsAskedWhereTheRestIsKnown() {
        assertThat(missing(binding(), told().matter(null))).isEqualTo(List.of("/consultations/0/matter"));
    }

    @Test
    void whereThePeriodIsNotKnownAYearMayHaveEndedWithoutThatPlan() {
        Finding open = Cases.judgeIn(null, NORM, file(List.of()), COMMUNE, AFTERWARDS);
        assertThat(open.verdict()).isEqualTo(Verdict.UNDETERMINED);
    }

    @Test
    void aCommuneThatHadEndedDecidedNoPlan() {
        LocalDate last = LocalDate.of(2025, 12, 31);
        Unit ended = UnitBuilder.builder(COMMUNE).endedOn(last).build();
        assertThat(Cases.judgeIn(Period.year(2025), NORM, file(List.of()), ended, AFTERWARDS)
                        .verdict())
                .isEqualTo(Verdict.UNDETERMINED);
        assertThat(Cases.judgeIn(Period.year(2026), NORM, file(List.of()), ended, AFTERWARDS)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }
}
