package vn.danchu.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Policy;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.ActivityReport;
import vn.danchu.scoring.set.ScoreForm;

/** Every kind of fault is told at its line, column and pointer. */
class FaultPlacesTest {

    private static final String LONG = "x".repeat(301);
    private static final Limits LOW = Limits.DEFAULT
            .withDepth(6)
            .withStringLength(300)
            .withNumberLength(20)
            .withListLength(3);

    static Stream<Arguments> faults() {
        return Stream.of(
                dossier("", "1:1  EMPTY"),
                dossier(" \n ", "1:1  EMPTY"),
                dossier("null", "1:1  WRONG_TYPE"),
                dossier("[]", "1:1  WRONG_TYPE"),
                dossier("{", "1:2  UNEXPECTED_END"),
                dossier("{\"unit\":{\"code\":\"a", "1:19 /unit/code UNEXPECTED_END"),
                dossier("{}\nx", "2:1  TRAILING_CONTENT"),
                dossier("{} {}", "1:4  TRAILING_CONTENT"),
                dossier("{}]", "1:3  TRAILING_CONTENT"),
                dossier("{\"unit\":{},}", "1:12 /unit SYNTAX"),
                dossier("{'unit':{}}", "1:2  SYNTAX"),
                dossier("{//c\n}", "1:2  SYNTAX"),
                dossier("{\"unit\":{\"code\":\"a\tb\"}}", "1:19 /unit/code SYNTAX"),
                dossier("{\"unit\":{\"staff\":01}}", "1:19 /unit/staff SYNTAX"),
                dossier("{\"unit\":tru}", "1:9 /unit SYNTAX"),
                dossier("\uFEFF{\"x\":1}", "1:1  BYTE_ORDER_MARK", "1:2 /x UNKNOWN_PROPERTY"),
                dossier(
                        "{\"Đ𠮷\":1, \"a/b~c\":{\"unit\":[]}}",
                        "1:2 /Đ𠮷 UNKNOWN_PROPERTY",
                        "1:10 /a~1b~0c UNKNOWN_PROPERTY"),
                dossier(
                        "{\"workplaceRegulation\":{\"x\":1}}",
                        "1:2 /workplaceRegulation FORMER_NAME",
                        "1:25 /workplaceRegulation/x UNKNOWN_PROPERTY"),
                dossier("{\"unit\":null,\r\n\"unit\":{}}", "2:1 /unit DUPLICATE_PROPERTY"),
                dossier("{\"period\":\n  {\"from\":\"2026-12-31\"}}", "2:3 /period MISSING_PROPERTY"),
                dossier(
                        "{\"period\":{\"from\":null,\"to\":7}}",
                        "1:19 /period/from WRONG_TYPE",
                        "1:29 /period/to WRONG_TYPE"),
                dossier(
                        "{\"unit\":{\"code\":{\"a\":[1,{}]},\"name\":[1]}}",
                        "1:17 /unit/code WRONG_TYPE",
                        "1:37 /unit/name WRONG_TYPE"),
                dossier("{\"unit\":{\"hasUnion\":\"true\"}}", "1:21 /unit/hasUnion WRONG_TYPE"),
                dossier("{\"unit\":{\"staff\":\"5\"}}", "1:18 /unit/staff WRONG_TYPE"),
                dossier("{\"unit\":{\"staff\":1.5}}", "1:18 /unit/staff NOT_AN_INTEGER"),
                dossier("{\"unit\":{\"staff\":NaN}}", "1:18 /unit/staff NOT_A_NUMBER"),
                dossier("{\"unit\":{\"staff\":-Infinity}}", "1:18 /unit/staff NOT_A_NUMBER"),
                dossier("{\"unit\":{\"staff\":-1}}", "1:18 /unit/staff OUT_OF_RANGE"),
                dossier("{\"unit\":{\"staff\":2147483648}}", "1:18 /unit/staff OUT_OF_RANGE"),
                dossier("{\"unit\":{\"staff\":99999999999999999999}}", "1:18 /unit/staff OUT_OF_RANGE"),
                dossier("{\"unit\":{\"staff\":1e999999999}}", "1:18 /unit/staff OUT_OF_RANGE"),
                dossier(
                        "{\"councilSessions\":[\"2026-02-29\",null,\"2026-2-1\"]}",
                        "1:21 /councilSessions/0 NOT_A_DATE",
                        "1:34 /councilSessions/1 WRONG_TYPE",
                        "1:39 /councilSessions/2 NOT_A_DATE"),
                dossier("{\"unit\":{\"yearEnd\":\"--02-30\"}}", "1:20 /unit/yearEnd NOT_A_DATE"),
                dossier("{\"addedItems\":[\"11.1\",\"11.99\"]}", "1:23 /addedItems/1 UNKNOWN_CODE"),
                dossier("{\"unit\":{\"setting\":\"commune\"}}", "1:20 /unit/setting UNKNOWN_CODE"),
                dossier(
                        "{\"unit\":{\"optIn\":{\"provisions\":[\"L10:64\",\"L10:064\"]}}}",
                        "1:42 /unit/optIn/provisions/1 NOT_A_CITATION"),
                dossier("{\"unit\":{\"villages\":[{\"code\":\" \"}]}}", "1:30 /unit/villages/0/code BLANK"),
                dossier(
                        "{\"disclosurePlan\":{\"contents\":[\"FORM\",\"FORM\"]}}",
                        "1:39 /disclosurePlan/contents/1 DUPLICATE_ELEMENT"),
                dossier("{\"period\":{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"}}", "1:11 /period REFUSED"),
                dossier("{\"unit\":{\"formedOn\":\"2026-07-01\",\"endedOn\":\"2026-03-01\"}}", "1:9 /unit REFUSED"),
                dossier(
                        "{\"unit\":{\"changes\":[{\"from\":\"2026-07-01\",\"staff\":5},\n {\"from\":\"2026-07-01\",\"staff\":50}]}}",
                        "2:2 /unit/changes/1 REFUSED"),
                dossier(
                        "{\"unit\":{\"villages\":[\n{\"code\":\"Đ 1\",\"formedOn\":\"2026-07-01\",\"endedOn\":\"2026-06-30\"}]}}",
                        "2:1 /unit/villages/0 REFUSED"),
                dossier(
                        "{\"unit\":{\"villages\":[{\"code\":\"Đ 1\"},{\"code\":\"Đ 2\"},\n {\"code\":\" Đ  1\"}]}}",
                        "2:2 /unit/villages/2 REFUSED"),
                dossier(
                        "{\"inspectionBoards\":[{\"villageHeadsTerm\":\n {\"from\":\"2026-07-01\",\"to\":\"2026-06-30\"}}]}",
                        "2:2 /inspectionBoards/0/villageHeadsTerm REFUSED"),
                dossier(
                        "{\"villageHeadElections\":[{\"term\":{\"from\":\"2026-07-01\",\"to\":\"2026-06-30\"}}]}",
                        "1:34 /villageHeadElections/0/term REFUSED"),
                dossier("{\"focalPoint\":{\"done\":false,\"on\":\"2026-07-01\"}}", "1:15 /focalPoint REFUSED"),
                dossier("{\"unit\":{\"code\":\"\\ud800\"}}", "1:17 /unit/code ENCODING"),
                dossier("{\"unit\":{\"code\":\"Đ\ud800\"}}", "1:19  ENCODING"),
                dossier("{\"unit\":{\"code\":\"" + LONG + "\"}}", "1:17 /unit/code LIMIT"),
                dossier("{\"unit\":{\"staff\":" + "1".repeat(21) + "}}", "1:18 /unit/staff LIMIT"),
                dossier("{\"x\":[[[[[[[[]]]]]]]]}", "1:2 /x UNKNOWN_PROPERTY", "1:11 /x/0/0/0/0/0 LIMIT"),
                dossier(
                        "{\"councilSessions\":[\"2026-01-01\",\"2026-01-02\",\"2026-01-03\",[1],2],\"x\":1}",
                        "1:60 /councilSessions/3 LIMIT",
                        "1:67 /x UNKNOWN_PROPERTY"),
                scoreForm("{\"related\":{\"\\udc00\":\"A\"}}", "1:20 /related SYNTAX"),
                choice("{\"x\":tru,\"type\":\"YES_NO\"}", "3:16 /measures/values/Đ/value/x SYNTAX"),
                choice("{\"x\":\n \"a\tb\",\"type\":\"YES_NO\"}", "4:4 /measures/values/Đ/value/x SYNTAX"),
                choice("{\"x\":[1", "3:18 /measures/values/Đ/value/x/0 UNEXPECTED_END"),
                choice("{\"x\":\n " + "1".repeat(21) + "}", "4:2 /measures/values/Đ/value/x LIMIT"),
                choice(
                        "{\"type\":1,\"yes\":true}}}}}",
                        "1:1  MISSING_PROPERTY",
                        "3:11 /measures/values/Đ/value UNKNOWN_CODE"),
                choice(
                        "{\"type\":{\"a\":1},\"type\":\"YES_NO\"}}}}}",
                        "1:1  MISSING_PROPERTY",
                        "3:11 /measures/values/Đ/value UNKNOWN_CODE"),
                choice(
                        "{\"type\":\"YES_NO\",\"type\":\"YES_NO\",\"yes\":true}}}}}",
                        "1:1  MISSING_PROPERTY",
                        "3:28 /measures/values/Đ/value/type DUPLICATE_PROPERTY"),
                // A schema bounds how large a number is, and not how small: a number too small exceeds a limit of the
                // reader.
                choice(
                        "{\"type\":\"AMOUNT\",\"amount\":1e-21}}}}}",
                        "1:1  MISSING_PROPERTY",
                        "3:37 /measures/values/Đ/value/amount LIMIT"),
                choice(
                        "{\"type\":\"AMOUNT\",\"amount\":1e-99999999999}}}}}",
                        "1:1  MISSING_PROPERTY",
                        "3:37 /measures/values/Đ/value/amount LIMIT"),
                choice(
                        "{\"type\":\"AMOUNT\",\"amount\":1e21}}}}}",
                        "1:1  MISSING_PROPERTY",
                        "3:37 /measures/values/Đ/value/amount OUT_OF_RANGE"),
                dossier("{\"unit\": Đông}", "1:10 /unit SYNTAX"),
                figures("{\"figures\":[{\"key\":\"" + "đ".repeat(201) + "\"}]}", "1:20 /figures/0/key SIZE"),
                policy(
                        "{\"regrades\":[\n {\"norm\":\" \",\"grade\":\"WAIVED\",\"justification\":\"x\",\"decidedBy\":\"y\"}],\"readings\":[]}",
                        "2:2 /regrades/0 REFUSED"),
                report(
                        "{\"counts\":{\"PENDING\":1,\"PENDING\":2,\"LATE\":3}}",
                        "1:1  MISSING_PROPERTY",
                        "1:1  MISSING_PROPERTY",
                        "1:1  MISSING_PROPERTY",
                        "1:1  MISSING_PROPERTY",
                        "1:1  MISSING_PROPERTY",
                        "1:1  MISSING_PROPERTY",
                        "1:24 /counts/PENDING DUPLICATE_PROPERTY",
                        "1:36 /counts/LATE UNKNOWN_CODE"),
                report(
                        "{\"findings\":[{\"arguments\":{\"due\":\"x\",\"days\":1,\"days\":2,\"dayz\":1}}]}",
                        "/findings/0/arguments/due NOT_A_DATE",
                        "/findings/0/arguments/days DUPLICATE_PROPERTY",
                        "/findings/0/arguments/dayz UNKNOWN_PROPERTY"));
    }

    private static Arguments dossier(String json, String... faults) {
        return Arguments.of(json, Dossier.class, List.of(faults));
    }

    private static Arguments scoreForm(String json, String... faults) {
        return Arguments.of(json, ScoreForm.class, List.of(faults));
    }

    /** A record of a sealed interface, whose type the reader must look for ahead of where it stands. */
    private static Arguments choice(String json, String... faults) {
        return scoreForm("{\r\n\"measures\":{\"values\":{\"Đ\":\n {\"value\":" + json, faults);
    }

    private static Arguments figures(String json, String... faults) {
        return Arguments.of(json, ActivityReport.class, List.of(faults));
    }

    private static Arguments policy(String json, String... faults) {
        return Arguments.of(json, Policy.class, List.of(faults));
    }

    private static Arguments report(String json, String... faults) {
        return Arguments.of(json, ComplianceReport.class, List.of(faults));
    }

    @Test
    void sayWhatCannotStandTogetherAndWhatMay() {
        Fault act = DanchuJson.strict()
                .read("{\"focalPoint\":{\"done\":false,\"on\":\"2026-07-01\"}}", Dossier.class)
                .faults()
                .get(0);
        assertThat(act.found()).isEqualTo("done: false, on: 2026-07-01");
        assertThat(act.allowed()).isEqualTo("done: true | on: null");
        Fault village = DanchuJson.strict()
                .read("{\"unit\":{\"villages\":[{\"code\":\"T1\"},{\"code\":\"T1\"}]}}", Dossier.class)
                .faults()
                .get(0);
        assertThat(village.found()).isEqualTo("unit/villages/0/code: T1, unit/villages/1/code: T1");
        assertThat(village.allowed()).isEqualTo("unit/villages/1/code: ≠ T1");
    }

    /** In numbers and the names that JSON has, so that the message around them can be in each language. */
    @Test
    void areShownByWhatWasFound() {
        String json =
                "{\"period\":{\"from\":\"2026-02-01\",\"to\":\"2026-01-01\"},\"unit\":{\"code\":\"" + LONG + "\"}}";
        assertThat(DanchuJson.strict().with(LOW).read(json, Dossier.class).faults())
                .extracting(Fault::found)
                .containsExactly("from: 2026-02-01, to: 2026-01-01", "string: " + LONG.length());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areToldWhereTheyStand(String json, Class<?> type, List<String> expected) {
        ReadResult<?> read = DanchuJson.strict().with(LOW).read(json, type);
        assertThat(read.value()).isNull();
        List<String> told = read.faults().stream()
                .map(f -> f.line() + ":" + f.column() + " " + f.pointer() + " " + f.code())
                .toList();
        if (expected.get(0).startsWith("/")) {
            assertThat(told).allSatisfy(each -> assertThat(each).matches("\\d+:\\d+ .*"));
            expected.forEach(one -> assertThat(told).anyMatch(each -> each.endsWith(one)));
        } else {
            assertThat(told).isEqualTo(expected);
        }
    }

    @Test
    void ofEveryKindAreAmongTheseCases() {
        Set<FaultCode> seen = EnumSet.noneOf(FaultCode.class);
        faults().forEach(one -> {
            for (Object each : (List<?>) one.get()[2]) {
                String[] words = ((String) each).split(" ");
                seen.add(FaultCode.valueOf(words[words.length - 1]));
            }
        });
        assertThat(seen).isEqualTo(EnumSet.allOf(FaultCode.class));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void areToldInBothLanguagesWithARemedy(String json, Class<?> type, List<String> expected) {
        for (Fault fault : DanchuJson.strict().with(LOW).read(json, type).faults()) {
            assertThat(fault.message(Locale.forLanguageTag("vi"))).startsWith("Dòng " + fault.line() + ", cột ");
            assertThat(fault.message(Locale.ENGLISH)).startsWith("Line " + fault.line() + ", column ");
            assertThat(fault.remedy(Locale.forLanguageTag("vi"))).isNotBlank();
            assertThat(fault.remedy(Locale.ENGLISH)).isNotBlank();
        }
    }

    /** What is not JSON is shown in whole characters, on one line. */
    @Test
    void showWhatIsNotJson() {
        assertThat(found("{\"unit\": Đông}")).isEqualTo("\"Đông}\"");
        assertThat(found("{\"unit\": xxxxxxxxxxxxxxxxxxxĐ}")).isEqualTo("\"xxxxxxxxxxxxxxxxxxx\"");
        assertThat(found("{\"unit\":{\"code\":\"Xã\nĐ\"}}")).isEqualTo("\"\\u000aĐ\"}}\"");
    }

    private static String found(String json) {
        return DanchuJson.strict().read(json, Dossier.class).faults().get(0).found();
    }

    @Test
    void suggestWhatIsClosest() {
        Fault fault = DanchuJson.strict()
                .read("{\"unit\":{\"setting\":\"COMUNE\"}}", Dossier.class)
                .faults()
                .get(0);
        assertThat(fault.suggestion()).isEqualTo("COMMUNE");
        assertThat(fault.message(Locale.ENGLISH))
                .isEqualTo("Line 1, column 20, /unit/setting: \"COMUNE\" is not in the list of codes. "
                        + "Allowed: COMMUNE, AGENCY, STATE_ENTERPRISE, NON_STATE_EMPLOYER. Did you mean COMMUNE?");
        assertThat(fault.message(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "Dòng 1, cột 20, /unit/setting: \"COMUNE\" không có trong danh mục mã. "
                                + "Được phép: COMMUNE, AGENCY, STATE_ENTERPRISE, NON_STATE_EMPLOYER. Có phải là COMMUNE không?");
    }

    /** A message is one line of visible characters and of a bearable length, whatever the names in the document. */
    @Test
    void areToldInOneLine() {
        String message = DanchuJson.strict()
                .read("{\"a\\n\\u001b[31m" + "x".repeat(40_000) + "\":1}", Dossier.class)
                .faults()
                .get(0)
                .message(Locale.ENGLISH);
        assertThat(message)
                .startsWith("Line 1, column 2, /a\\u000a\\u001b[31mxxx")
                .hasSizeLessThan(2000);
    }

    @Test
    void neverTakeWhatWasFoundForATemplate() {
        Fault fault = DanchuJson.strict()
                .read("{\"{line}{allowed}\":1}", Dossier.class)
                .faults()
                .get(0);
        assertThat(fault.message(Locale.ENGLISH)).contains("\"{line}{allowed}\"");
    }
}
