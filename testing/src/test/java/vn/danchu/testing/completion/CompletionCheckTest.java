package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.compliance.Reason.MET;
import static vn.danchu.compliance.Reason.NOT_MET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.NormAlone;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Setting;
import vn.danchu.testing.ConformanceCase;

/** The checks see what is planted for them: rules that fold wrongly what they do not know, that forget, that foresee. */
class CompletionCheckTest {

    private static final String ID = "L10-planted";
    private static final String WEBSITE = "#/unit/hasWebsite";
    private static final String LOUDSPEAKER = "#/unit/hasLoudspeaker";
    private static final LocalDate AS_OF = LocalDate.of(2027, 1, 1);

    private static final Fact<Dossier, Boolean> HAS_WEBSITE =
            Fact.with(WEBSITE, (dossier, circumstances) -> circumstances.unit().hasWebsite());
    private static final Fact<Dossier, Boolean> HAS_LOUDSPEAKER = Fact.with(
            LOUDSPEAKER, (dossier, circumstances) -> circumstances.unit().hasLoudspeaker());

    private static final List<ConformanceCase> CASES =
            List.of(seed("both", true, true), seed("one", true, false), seed("none", false, false));

    private static ConformanceCase seed(String name, boolean website, boolean loudspeaker) {
        String json = """
                {"unit": {"setting": "COMMUNE", "hasWebsite": %s, "hasLoudspeaker": %s},
                 "period": {"from": "2026-01-01", "to": "2026-12-31"}}
                """.formatted(website, loudspeaker);
        return new ConformanceCase(ID, name, "L10:1", AS_OF, json, List.of());
    }

    private static Seeds norm(Rule<Dossier> rule) {
        return Seeds.of(
                NormAlone.planted(Subject.ofPeriod(Dossier.class)
                        .in(Setting.COMMUNE)
                        .norm(ID, NormKind.PRESENCE, "L10:1")
                        .requires(rule)),
                CASES);
    }

    /** A norm that asks for both, folded in this way. */
    private static Seeds both(BiFunction<@Nullable Boolean, @Nullable Boolean, Outcome> fold) {
        return norm(Rules.rule(
                List.of(HAS_WEBSITE, HAS_LOUDSPEAKER),
                (dossier, circumstances) -> fold.apply(
                        circumstances.unit().hasWebsite(), circumstances.unit().hasLoudspeaker())));
    }

    private static List<String> kinds(Seeds norm) {
        CompletionCheck check = new CompletionCheck(norm);
        check.singles(Integer.MAX_VALUE);
        assertThat(check.completions()).isGreaterThan(20);
        return check.violations().stream().map(Violation::kind).distinct().toList();
    }

    private static Outcome right(@Nullable Boolean website, @Nullable Boolean loudspeaker) {
        if (Boolean.FALSE.equals(website) || Boolean.FALSE.equals(loudspeaker)) {
            return Outcome.of(NOT_MET, "");
        }
        if (website == null && loudspeaker == null) {
            return Outcome.noData(WEBSITE, LOUDSPEAKER);
        }
        return website == null || loudspeaker == null
                ? Outcome.noData(website == null ? WEBSITE : LOUDSPEAKER)
                : Outcome.of(MET, "");
    }

    @Test
    void aRuleThatSaysJustWhatItKnowsPasses() {
        assertThat(kinds(both(CompletionCheckTest::right))).isEmpty();
    }

    @Test
    void whatStandsInOneListMayBeAddedToAnother() {
        String json = """
                {"unit": {"setting": "COMMUNE"}, "inspectionBoards": [{"electedOn": "2026-03-02"}]}
                """;
        Seeds seeds = Seeds.of(
                norm(Rules.holds(HAS_WEBSITE)).norm(),
                List.of(new ConformanceCase(ID, "", "L10:1", AS_OF, json, List.of())));
        assertThat(seeds.donors().get("/inspectionBoards/*")).containsExactly("{\"electedOn\":\"2026-03-02\"}");
    }

    @Test
    void aRecordThatIsMissingIsFilledInUnderTheIdThatTheDocumentNames() {
        List<String> decisions = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            decisions.add(i == 5 ? "{\"consultation\":\"YK-9\"}" : "{\"title\":\"" + i + "\"}");
        }
        JsonDocument document = JsonDocument.parse("""
                {"matterDecisions": %s, "consultations": [{"id": "YK-1"}]}
                """.formatted(decisions));
        Scene scene = Scene.of(document, AS_OF, List.of(), Map.of("/consultations/*", Set.of("{\"id\":\"YK-1\"}")));
        Candidates candidates = new Candidates(scene);
        assertThat(candidates.at("/consultations/-", null)).contains("{\"id\":\"YK-9\"}");
        assertThat(candidates.at("/consultations/0", null)).doesNotContain("{\"id\":\"YK-9\"}");
    }

    @Test
    void pairsOfDataAreTakenOutAsWell() {
        CompletionCheck check = new CompletionCheck(both(CompletionCheckTest::right));
        check.pairs(Integer.MAX_VALUE);
        assertThat(check.deletions()).isGreaterThan(10);
        assertThat(check.violations()).noneMatch(violation -> violation.kind().matches("(SOUND|COMPLETE).*"));
    }

    @Test
    void aRuleThatTakesNotKnownForNoIsUnsound() {
        assertThat(kinds(both((website, loudspeaker) -> Outcome.of(
                        Boolean.TRUE.equals(website) && Boolean.TRUE.equals(loudspeaker) ? MET : NOT_MET, ""))))
                .contains("SOUND NON_COMPLIANT but may be COMPLIANT");
    }

    @Test
    void aRuleThatTakesNotKnownForYesIsUnsound() {
        assertThat(kinds(both((website, loudspeaker) -> Outcome.of(
                        Boolean.FALSE.equals(website) || Boolean.FALSE.equals(loudspeaker) ? NOT_MET : MET, ""))))
                .contains("SOUND COMPLIANT but may be NON_COMPLIANT");
    }

    @Test
    void aRuleThatFindsNothingToJudgeInWhatItDoesNotKnowIsUnsound() {
        assertThat(kinds(both((website, loudspeaker) ->
                        website == null ? Outcome.of(Reason.NOTHING_TO_JUDGE, "") : right(website, loudspeaker))))
                .contains("SOUND NOT_APPLICABLE but may be NON_COMPLIANT");
    }

    @Test
    void aDutyThatIsBrokenForCertainIsNotPending() {
        assertThat(kinds(both((website, loudspeaker) ->
                        website == null ? Outcome.pending("", AS_OF.plusDays(1)) : right(website, loudspeaker))))
                .contains("SOUND PENDING but may be NON_COMPLIANT", "COMPLETE PENDING but always NON_COMPLIANT");
    }

    @Test
    void aRuleThatAsksForWhatCannotMatterIsIncomplete() {
        assertThat(kinds(both((website, loudspeaker) -> {
                    if (website == null || loudspeaker == null) {
                        return Outcome.noData(website == null ? WEBSITE : LOUDSPEAKER);
                    }
                    return Outcome.of(website && loudspeaker ? MET : NOT_MET, "");
                })))
                .contains("COMPLETE UNDETERMINED but always NON_COMPLIANT");
    }

    @Test
    void whatIsMissingMustBeNamedWhereItIs() {
        assertThat(kinds(asking("#/unit/website"))).contains("POINTER not in the schema");
        assertThat(kinds(asking("#/unit"))).contains("POINTER to something that is there");
        assertThat(kinds(asking("#/unit/hasCouncil"))).contains("POINTER still asked for when filled in");
    }

    /** Says right what it knows, and asks for something else. */
    private static Seeds asking(String pointer) {
        return both((website, loudspeaker) -> {
            Outcome outcome = right(website, loudspeaker);
            return outcome.reason() == Reason.NO_DATA ? Outcome.noData(pointer) : outcome;
        });
    }

    @Test
    void whatIsMissingMustBeEnoughToSettleIt() {
        assertThat(kinds(both((website, loudspeaker) -> website == null || loudspeaker == null
                        ? Outcome.noData(website == null ? WEBSITE : LOUDSPEAKER)
                        : right(website, loudspeaker))))
                .contains("POINTER set that settles nothing");
    }

    @Test
    void nothingMayBeNamedThatCannotChangeTheVerdict() {
        assertThat(kinds(both((website, loudspeaker) -> website == null || loudspeaker == null
                        ? Outcome.noData(website == null ? WEBSITE : LOUDSPEAKER, "#/unit/hasCouncil")
                        : right(website, loudspeaker))))
                .contains("POINTER that cannot change the verdict");
    }

    @Test
    void whatARuleReadsWithoutSayingSoIsSeen() {
        Seeds silent = norm(Rules.rule(
                List.of(HAS_WEBSITE),
                (dossier, circumstances) -> right(
                        circumstances.unit().hasWebsite(), circumstances.unit().hasLoudspeaker())));
        ReadsCheck check = new ReadsCheck(silent);
        check.check();
        assertThat(check.violations().stream().map(Violation::example).toList())
                .anyMatch(example -> example.startsWith("/unit/hasLoudspeaker"))
                .noneMatch(example -> example.startsWith("/unit/hasWebsite"));
    }

    @Test
    void aVerdictThatRunsBackIsSeen() {
        LocalDate day = LocalDate.of(2026, 5, 5);
        Seeds forgetful = norm(Rules.timed(
                List.of(HAS_WEBSITE),
                (dossier, circumstances) -> Outcome.of(circumstances.asOf().isBefore(day) ? NOT_MET : MET, "")));
        assertThat(times(forgetful)).containsExactly("TIME NON_COMPLIANT becomes COMPLIANT by the day alone");
    }

    @Test
    void aDutyThatIsPendingMayBeDecided() {
        LocalDate due = LocalDate.of(2026, 5, 5);
        assertThat(times(norm(
                        Rules.timed(List.of(HAS_WEBSITE), (dossier, circumstances) -> overdue(circumstances, due)))))
                .isEmpty();
        assertThat(times(norm(Rules.timed(
                        List.of(HAS_WEBSITE),
                        (dossier, circumstances) -> Outcome.of(Reason.OVERDUE, "", Arguments.of(Argument.DUE, due))))))
                .containsExactly("TIME breach before its due day has passed");
    }

    private static Outcome overdue(Circumstances circumstances, LocalDate due) {
        return circumstances.asOf().isAfter(due)
                ? Outcome.of(Reason.OVERDUE, "", Arguments.of(Argument.DUE, due))
                : Outcome.pending("", due);
    }

    /** What is found on every day, which is what is found by the fortnight. */
    private static List<String> times(Seeds norm) {
        List<String> kinds = times(norm, 1);
        assertThat(times(norm, 14)).isEqualTo(kinds);
        return kinds;
    }

    private static List<String> times(Seeds norm, int stretch) {
        TimeCheck check = new TimeCheck(
                norm.norm(), TimeCheck.Dated.of("one", CASES.get(0).dossier()));
        check.sweep(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), stretch);
        return check.violations().stream().map(Violation::kind).toList();
    }

    @Test
    void whatHangsOnADayToComeIsSeen() {
        Seeds foreseeing = norm(Rules.timed(
                List.of(HAS_WEBSITE),
                (dossier, circumstances) -> Outcome.of(dossier.disclosurePlan() == null ? MET : planned(dossier), "")));
        String json = """
                {"unit": {"setting": "COMMUNE"}, "period": {"from": "2026-01-01", "to": "2026-12-31"},
                 "disclosurePlan": {"issued": {"done": true, "on": "2027-02-01"}}}
                """;
        FutureCheck check = new FutureCheck(foreseeing);
        check.check(new ConformanceCase(ID, "a plan to come", "L10:1", AS_OF, json, List.of()), AS_OF);
        assertThat(check.violations()).isNotEmpty();
    }

    private static Reason planned(Dossier dossier) {
        return String.valueOf(dossier.disclosurePlan()).contains("2027-02-01") ? MET : NOT_MET;
    }
}
