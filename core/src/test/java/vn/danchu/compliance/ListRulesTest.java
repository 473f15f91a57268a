package vn.danchu.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What collections hold, and what each element of a list keeps. */
class ListRulesTest {

    private enum Form {
        A,
        B,
        C
    }

    private record Row(
            @Nullable Form whose,
            @Nullable Boolean kept,
            @Nullable Integer number) {}

    private record File(
            @Nullable List<Form> found,
            @Nullable List<Form> needed,
            @Nullable Form one,
            @Nullable List<Row> rows) {}

    private static final Circumstances HERE = Circumstances.alone(LocalDate.of(2026, 12, 31));

    private static Fact<File, List<Form>> found() {
        return Fact.of("/found", File::found);
    }

    private static Fact<File, List<Form>> needed() {
        return Fact.of("/needed", File::needed);
    }

    private static Fact<File, List<Row>> rows() {
        return Fact.of("/rows", File::rows);
    }

    private static Fact<Row, Boolean> kept() {
        return Fact.of("/kept", Row::kept);
    }

    private static File of(@Nullable List<Form> found, @Nullable List<Form> needed) {
        return new File(found, needed, null, null);
    }

    private static File rows(Row... rows) {
        return new File(null, List.of(Form.A, Form.B), null, Arrays.asList(rows));
    }

    private static Row row(@Nullable Form whose, @Nullable Boolean kept) {
        return new Row(whose, kept, null);
    }

    private record Ground(@Nullable Form form, @Nullable String words) {}

    @Test
    void whatStandsInWordsIsNoneOfTheListAndElseTheRuleDecides() {
        Rule<Ground> rule = ListRules.unlessUnlisted(
                Fact.of("/form", Ground::form),
                Fact.of("/words", Ground::words),
                List.of(Form.A, Form.B),
                ListRules.oneOf(Fact.of("/form", Ground::form), Set.of(Form.A)));
        Outcome words = rule.judge(new Ground(null, "hết tuổi"), HERE);
        assertThat(words.reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(words.path()).isEqualTo("/words");
        assertThat(words.arguments().get(Argument.FOUND)).isEqualTo(List.of("hết tuổi"));
        assertThat(words.arguments().get(Argument.ALLOWED)).isEqualTo(List.of("A", "B"));
        Outcome both = rule.judge(new Ground(Form.A, "hết tuổi"), HERE);
        assertThat(both.reason()).isEqualTo(Reason.STATEMENTS_CONTRADICT);
        assertThat(both.arguments().get(Argument.ALSO)).isEqualTo(List.of("/form", "/words"));
        assertThat(rule.judge(new Ground(null, null), HERE).reason()).isEqualTo(Reason.NO_DATA);
        assertThat(rule.judge(new Ground(Form.A, null), HERE).reason()).isEqualTo(Reason.MET);
        assertThat(rule.judge(new Ground(Form.B, null), HERE).path()).isEqualTo("/form");
        assertThat(rule.reads()).contains("/words", "/form");
    }

    @Test
    void allOfASetAreHeldAndWhatIsAbsentIsNamedBesideWhatIsKept() {
        Rule<File> both = ListRules.containsAll(found(), Set.of(Form.A, Form.B));
        assertThat(both.judge(of(List.of(Form.B, Form.A, Form.C), null), HERE).reason())
                .isEqualTo(Reason.MET);
        Outcome absent = both.judge(of(List.of(Form.A), null), HERE);
        assertThat(absent.reason()).isEqualTo(Reason.ABSENT);
        assertThat(absent.path()).isEqualTo("/found");
        assertThat(absent.arguments().get(Argument.ABSENT)).isEqualTo(List.of("B"));
        assertThat(absent.arguments().get(Argument.KEPT)).isEqualTo(List.of("A"));
        assertThat(both.judge(of(List.of(Form.C), null), HERE).arguments().get(Argument.KEPT))
                .isNull();
        assertThat(both.judge(of(null, null), HERE).missing()).containsExactly("/found");
        assertThat(both.asks()).containsExactly(new Parameter(Parameter.Kind.ALL_OF, List.of("A", "B")));
        assertThat(both.reads()).containsExactly("/found");
    }

    @Test
    void whatIsNeededMayDependOnTheRecord() {
        Rule<File> all = ListRules.containsAll(found(), needed());
        assertThat(all.judge(of(List.of(Form.A), List.of(Form.A)), HERE).reason())
                .isEqualTo(Reason.MET);
        assertThat(all.judge(of(List.of(), List.of(Form.A)), HERE).reason()).isEqualTo(Reason.ABSENT);
        assertThat(all.judge(of(null, List.of()), HERE).reason())
                .as("nothing is needed")
                .isEqualTo(Reason.MET);
        assertThat(all.judge(of(null, List.of(Form.A)), HERE).missing()).containsExactly("/found");
        assertThat(all.judge(of(List.of(Form.A), null), HERE).missing()).containsExactly("/needed");
        assertThat(all.reads()).containsExactly("/found", "/needed");
    }

    private static Rule<File> aAndPerhapsB(@Nullable Boolean b) {
        Map<Form, Fact<File, Boolean>> asked = new LinkedHashMap<>();
        asked.put(Form.A, Fact.known(here -> true));
        asked.put(Form.B, Fact.of("/b", file -> b));
        asked.put(Form.C, Fact.known(here -> false));
        return ListRules.containsWhere(found(), asked);
    }

    @Test
    void eachIsHeldWhereItsFactIsSo() {
        assertThat(aAndPerhapsB(true)
                        .judge(of(List.of(Form.A, Form.B), null), HERE)
                        .reason())
                .isEqualTo(Reason.MET);
        assertThat(aAndPerhapsB(false).judge(of(List.of(Form.A), null), HERE).reason())
                .isEqualTo(Reason.MET);
        Outcome absent = aAndPerhapsB(true).judge(of(List.of(Form.A), null), HERE);
        assertThat(absent.arguments().get(Argument.ABSENT)).isEqualTo(List.of("B"));
        assertThat(absent.arguments().get(Argument.KEPT)).isEqualTo(List.of("A"));
        assertThat(aAndPerhapsB(false)
                        .judge(of(List.of(), null), HERE)
                        .arguments()
                        .get(Argument.KEPT))
                .isNull();
        assertThat(aAndPerhapsB(null)
                        .judge(of(List.of(Form.A, Form.B), null), HERE)
                        .reason())
                .isEqualTo(Reason.MET);
        assertThat(aAndPerhapsB(null).judge(of(List.of(Form.A), null), HERE).missing())
                .containsExactly("/b");
        assertThat(aAndPerhapsB(null).judge(of(List.of(), null), HERE).reason()).isEqualTo(Reason.ABSENT);
        assertThat(aAndPerhapsB(true).judge(of(null, null), HERE).missing()).containsExactly("/found");
        assertThat(aAndPerhapsB(true).asks())
                .containsExactly(new Parameter(Parameter.Kind.ALL_OF, List.of("A", "B", "C")));
        assertThat(aAndPerhapsB(true).reads()).containsExactly("/found", "/b");
    }

    @Test
    void whereNothingIsNeededTheListNeedNotBeKnown() {
        Rule<File> perhaps = ListRules.containsWhere(found(), Map.of(Form.B, Fact.of("/b", file -> null)));
        assertThat(perhaps.judge(of(null, null), HERE).missing()).containsExactlyInAnyOrder("/found", "/b");
        Rule<File> none = ListRules.containsWhere(found(), Map.of(Form.B, Fact.known(here -> false)));
        assertThat(none.judge(of(null, null), HERE).reason()).isEqualTo(Reason.MET);
    }

    @Test
    void noneOfThemIsHeld() {
        Rule<File> none = ListRules.containsNone(found(), Set.of(Form.A));
        assertThat(none.judge(of(List.of(Form.B), null), HERE).reason()).isEqualTo(Reason.MET);
        Outcome barred = none.judge(of(List.of(Form.A, Form.B), null), HERE);
        assertThat(barred.reason()).isEqualTo(Reason.BARRED);
        assertThat(barred.arguments().get(Argument.FOUND)).isEqualTo(List.of("A"));
        assertThat(none.judge(of(null, null), HERE).missing()).containsExactly("/found");
        assertThat(none.asks()).containsExactly(new Parameter(Parameter.Kind.NONE_OF, List.of("A")));
    }

    @Test
    void noElementIsOneOfThem() {
        Rule<File> none = ListRules.containsNone(rows(), Fact.of("/whose", Row::whose), Set.of(Form.A));
        Row a = new Row(Form.A, null, null);
        Row b = new Row(Form.B, null, null);
        Row open = new Row(null, null, null);
        assertThat(none.judge(new File(null, null, null, List.of(b)), HERE).reason())
                .isEqualTo(Reason.MET);
        Outcome barred = none.judge(new File(null, null, null, List.of(a, open)), HERE);
        assertThat(barred.reason()).as("whatever the other is").isEqualTo(Reason.BARRED);
        assertThat(barred.arguments().get(Argument.FOUND)).isEqualTo(List.of("A"));
        assertThat(none.judge(new File(null, null, null, List.of(b, open)), HERE)
                        .missing())
                .containsExactly("/rows/1/whose");
        assertThat(none.judge(new File(null, null, null, null), HERE).missing()).containsExactly("/rows");
    }

    @Test
    void oneOfThemIsHeld() {
        Rule<File> any = ListRules.containsAny(found(), Set.of(Form.A));
        Outcome met = any.judge(of(List.of(Form.B, Form.A), null), HERE);
        assertThat(met.reason()).isEqualTo(Reason.MET);
        assertThat(met.arguments().get(Argument.FOUND)).isEqualTo(List.of("A"));
        Outcome not = any.judge(of(List.of(Form.C, Form.B), null), HERE);
        assertThat(not.reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(not.arguments().get(Argument.FOUND)).isEqualTo(List.of("B", "C"));
        assertThat(not.arguments().get(Argument.ALLOWED)).isEqualTo(List.of("A"));
        assertThat(not.arguments().get(Argument.LEAST))
                .as("what it holds may stay")
                .isEqualTo(1L);
        assertThat(any.judge(of(null, null), HERE).missing()).containsExactly("/found");
        assertThat(any.asks()).containsExactly(new Parameter(Parameter.Kind.ANY_OF, List.of("A")));
    }

    private static File chosen(@Nullable Form one, @Nullable List<Form> allowed) {
        return new File(null, allowed, one, null);
    }

    @Test
    void aValueIsOneOfThoseAllowed() {
        Rule<File> fixed = ListRules.oneOf(Fact.of("/one", File::one), List.of(Form.A));
        assertThat(fixed.judge(chosen(Form.A, null), HERE).reason()).isEqualTo(Reason.MET);
        assertThat(fixed.judge(chosen(Form.B, null), HERE).reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(fixed.judge(chosen(null, null), HERE).missing()).containsExactly("/one");
        assertThat(fixed.asks()).containsExactly(new Parameter(Parameter.Kind.ONE_OF, List.of("A")));
        Rule<File> told = ListRules.oneOf(Fact.of("/one", File::one), needed());
        assertThat(told.judge(chosen(Form.A, List.of(Form.A)), HERE).reason()).isEqualTo(Reason.MET);
        assertThat(told.judge(chosen(Form.A, List.of(Form.B)), HERE).reason()).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(told.judge(chosen(null, List.of(Form.B)), HERE).missing()).containsExactly("/one");
        assertThat(told.judge(chosen(Form.A, null), HERE).missing()).containsExactly("/needed");
        assertThat(told.judge(chosen(null, null), HERE).missing()).containsExactlyInAnyOrder("/one", "/needed");
        assertThat(ListRules.oneOf("/one", null, List.of(Form.A)).missing()).containsExactly("/one");
    }

    private static Rule<File> eachKept() {
        return ListRules.each(rows(), Rules.holds(kept()));
    }

    @Test
    void eachKeepsItAndTheOthersThatDoNotAreNamedToo() {
        assertThat(eachKept()
                        .judge(rows(row(null, true), row(null, true)), HERE)
                        .reason())
                .isEqualTo(Reason.MET);
        Outcome one = eachKept().judge(rows(row(null, true), row(null, false)), HERE);
        assertThat(one.path()).isEqualTo("/rows/1/kept");
        assertThat(one.arguments().get(Argument.ALSO)).isNull();
        Outcome two =
                eachKept().judge(rows(row(null, false), row(null, true), row(null, false), row(null, false)), HERE);
        assertThat(two.path()).isEqualTo("/rows/0/kept");
        assertThat(two.arguments().get(Argument.ALSO)).isEqualTo(List.of("/rows/2/kept", "/rows/3/kept"));
        Outcome graver = eachKept().judge(rows(row(null, null), row(null, null), row(null, false)), HERE);
        assertThat(graver.path()).isEqualTo("/rows/2/kept");
        assertThat(graver.arguments().get(Argument.ALSO))
                .as("those before it are open, and broken by none")
                .isNull();
        Outcome open = eachKept().judge(rows(row(null, null), row(null, null)), HERE);
        assertThat(open.missing()).containsExactlyInAnyOrder("/rows/0/kept", "/rows/1/kept");
        assertThat(open.arguments().get(Argument.ALSO)).isNull();
        assertThat(eachKept().judge(rows(new Row[0]), HERE).reason()).isEqualTo(Reason.NOTHING_TO_JUDGE);
        assertThat(eachKept().reads()).containsExactly("/rows", "/rows/*/kept");
    }

    @Test
    void eachThatCountsKeepsIt() {
        Rule<File> ofA = ListRules.each(rows(), Fact.of("/whose", Row::whose).is(Form.A), Rules.holds(kept()));
        assertThat(ofA.judge(rows(row(Form.A, true), row(Form.B, false)), HERE).reason())
                .isEqualTo(Reason.MET);
        assertThat(ofA.judge(rows(row(Form.A, false)), HERE).path()).isEqualTo("/rows/0/kept");
        assertThat(ofA.judge(rows(row(null, false)), HERE).missing()).containsExactly("/rows/0/whose");
        assertThat(ofA.reads()).containsExactly("/rows", "/rows/*/whose", "/rows/*/kept");
    }

    private static Rule<File> forEvery() {
        return ListRules.forEvery(needed(), rows(), Fact.of("/whose", Row::whose), Rules.holds(kept()));
    }

    @Test
    void everyOneHasAnElementOfItsOwnThatKeepsIt() {
        Outcome met = forEvery().judge(rows(row(Form.B, true), row(Form.A, false), row(Form.A, true)), HERE);
        assertThat(met.reason()).isEqualTo(Reason.MET);
        assertThat(met.path()).isEqualTo("/rows");
        Outcome absent = forEvery().judge(rows(row(Form.A, true), row(Form.B, false)), HERE);
        assertThat(absent.reason()).isEqualTo(Reason.ABSENT);
        assertThat(absent.arguments().get(Argument.ABSENT)).isEqualTo(List.of("B"));
        assertThat(absent.arguments().get(Argument.KEPT)).isEqualTo(List.of("A"));
        Outcome none = forEvery().judge(rows(new Row[0]), HERE);
        assertThat(none.arguments().get(Argument.ABSENT)).isEqualTo(List.of("A", "B"));
        assertThat(none.arguments().get(Argument.KEPT)).isNull();
        assertThat(forEvery().reads()).containsExactly("/needed", "/rows", "/rows/*/whose", "/rows/*/kept");
    }

    @Test
    void anElementOfUnknownOwnerDecidesOnlyWhereItCould() {
        assertThat(forEvery()
                        .judge(rows(row(Form.A, true), row(null, true)), HERE)
                        .missing())
                .containsExactly("/rows/1/whose");
        assertThat(forEvery()
                        .judge(rows(row(Form.A, true), row(null, null)), HERE)
                        .missing())
                .containsExactlyInAnyOrder("/rows/1/whose", "/rows/1/kept");
        assertThat(forEvery()
                        .judge(rows(row(Form.A, true), row(null, false)), HERE)
                        .reason())
                .isEqualTo(Reason.ABSENT);
        assertThat(forEvery()
                        .judge(rows(row(Form.A, null), row(Form.B, null)), HERE)
                        .missing())
                .containsExactlyInAnyOrder("/rows/0/kept", "/rows/1/kept");
        assertThat(forEvery().judge(rows(row(Form.A, null)), HERE).reason())
                .as("B has none, whatever A's is")
                .isEqualTo(Reason.ABSENT);
    }

    @Test
    void whoIsAskedForMustBeKnownAndTheListUnlessThereIsNobody() {
        assertThat(forEvery().judge(new File(null, null, null, List.of()), HERE).missing())
                .containsExactly("/needed");
        assertThat(forEvery()
                        .judge(new File(null, List.of(Form.A), null, null), HERE)
                        .missing())
                .containsExactly("/rows");
        assertThat(forEvery()
                        .judge(new File(null, new ArrayList<>(), null, null), HERE)
                        .reason())
                .isEqualTo(Reason.NOTHING_TO_JUDGE);
    }

    @Test
    void anyOfThemKeepsIt() {
        Rule<File> any = ListRules.any(rows(), Rules.holds(kept()));
        assertThat(any.judge(rows(row(null, false), row(null, true)), HERE).reason())
                .isEqualTo(Reason.MET);
        assertThat(any.judge(rows(row(null, false), row(null, null)), HERE).missing())
                .containsExactly("/rows/1/kept");
        assertThat(any.judge(rows(row(null, false)), HERE).verdict()).isEqualTo(Verdict.NON_COMPLIANT);
        assertThat(any.judge(rows(new Row[0]), HERE).path()).isEqualTo("/rows");
        assertThat(any.judge(rows(new Row[0]), HERE).reason()).isEqualTo(Reason.NOT_MET);
        assertThat(any.judge(new File(null, null, null, null), HERE).missing()).containsExactly("/rows");
        assertThat(any.reads()).containsExactly("/rows", "/rows/*/kept");
    }

    @Test
    void pathsOfElementsStandInTheirList() {
        assertThat(ListRules.inList("/rows", "/kept")).isEqualTo("/rows/*/kept");
        assertThat(ListRules.inList("/rows", "#/unit")).isEqualTo("#/unit");
        assertThat(ListRules.inList("/rows", "^/needed")).isEqualTo("/needed");
    }
}
