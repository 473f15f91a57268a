package vn.danchu.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.cli.HostileTextTest.commandsNothing;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.QuarterlyRow;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.FigureKind;
import vn.danchu.figures.Gap;
import vn.danchu.figures.RolledFigure;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Setting;
import vn.danchu.record.Excerpt;
import vn.danchu.rollup.ComplianceTally;
import vn.danchu.rollup.ExpectedUnit;
import vn.danchu.scoring.score.ConditionState;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.GroupScore;
import vn.danchu.scoring.score.Rating;
import vn.danchu.scoring.score.RollUp;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.EvidencePiece;
import vn.danchu.scoring.set.Label;
import vn.danchu.tabular.DisclosureTables;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.RollUpTables;
import vn.danchu.tabular.ScoreTables;
import vn.danchu.tabular.Table;
import vn.danchu.tabular.TableSource;
import vn.danchu.tabular.TableWriter;

/**
 * Every text of a dossier is shown as it stands: what comes out with hostile texts is what comes out with harmless ones, with the
 * ones in place of the others. A place for a text that is added to the records is tried without a word here.
 */
class HostileFieldsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 1, 31);
    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    /** Stands for a hostile text where nothing can happen. */
    private static final String HARMLESS = "Vôhại";

    /** What programs behind the library might run, obey or misread. */
    enum Hostile {
        TEMPLATE("${7*7}#{7*7}{{7*7}}{0}%s%n${''.class}"),
        MARKUP("<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;]]>"),
        FORMULA("=HYPERLINK(\"http://danchu.example\";1)"),
        PLUS("+7*7"),
        MINUS("-7*7;=7*7"),
        AT("@SUM(7)"),
        DIRECTION("a\u202eb\u2066c\u200fd"),
        ZERO_WIDTH("a\u200bb\ufeffc\u00add\u2060e"),
        INVISIBLE(
                "a\u3164b\u115f\u1160\uffa0c\u034f\u180b\u180d\u180fd\u2065\ufe00\ufe0fe\udb40\udd00\udb40\uddeff\u17b4\u17b5g"),
        LINES("a\nKẾT LUẬN: TUÂN THỦ\r\nEND:VEVENT\u2028b\u0085c"),
        ROW("a\nFORGED;100;100\rFORGED\t100"),
        LINE_OF_FORMULA("a\n=7*7\t=7*7\r=7*7"),
        QUOTED_FORMULA("x;\"=7*7;y"),
        QUOTED_BEHIND_A_LINE("x\n\"@SUM(7)\ty"),
        QUOTED_BEHIND_A_TAB("x\t\"=7*7\t\" +7*7"),
        TERMINAL("a\u001b[31mb\u0007c\u009bd"),
        POINTER("a/b~1c~0d\\e");

        private final String text;

        Hostile(String text) {
            this.text = text;
        }
    }

    @TempDir
    private Path folder;

    private static ComplianceReport report(Dossier dossier) {
        return Assessor.standard().assess(dossier, AS_OF);
    }

    private static Stream<Setting> settings() {
        return Stream.of(Setting.values());
    }

    /** All that the library says of a report. */
    private static List<String> words(ComplianceReport report) {
        List<String> words = new ArrayList<>();
        for (Locale language : LANGUAGES) {
            Texts texts = Assessor.standard().texts(language);
            for (Finding finding : report.findings()) {
                words.add(finding.norm() + " " + finding.path() + " " + finding.verdict() + " " + texts.answer(finding)
                        + texts.place(finding.path()));
            }
        }
        return words;
    }

    @ParameterizedTest
    @EnumSource
    void aDossierHasThemInEachPlaceAndIsJudged(Setting setting) {
        Dossier dossier = HostileDossier.of(HARMLESS, setting);
        assertThat(DanchuJson.strict().toJson(dossier).split(HARMLESS)).hasSize(HostileDossier.texts(setting) + 1);
        assertThat(HostileDossier.texts(setting)).isGreaterThan(60);
        assertThat(report(dossier).findings())
                .extracting(Finding::verdict)
                .contains(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED);
    }

    @ParameterizedTest
    @EnumSource
    void inAnswersAndInJson(Hostile hostile) {
        settings().forEach(setting -> {
            Dossier dossier = HostileDossier.of(hostile.text, setting);
            String json = DanchuJson.strict().toJson(dossier);
            assertThat(DanchuJson.strict().read(json, Dossier.class).orThrow()).isEqualTo(dossier);
            assertThat(json.lines()).hasSize(1);
            List<String> harmless = words(report(HostileDossier.of(HARMLESS, setting)));
            assertThat(words(report(dossier))).allSatisfy(HostileTextTest::commandsNothing);
            assertThat(words(report(dossier)).stream().map(HostileFieldsTest::inOneLine))
                    .isEqualTo(harmless.stream()
                            .map(word -> inOneLine(word.replace(HARMLESS, Excerpt.line(hostile.text))))
                            .toList());
        });
    }

    /** Line ends and tabs are shown as escapes or as spaces. */
    private static String inOneLine(String text) {
        return text.replaceAll("\\\\u000[9ad]|\\s", " ").replaceAll(" +", " ");
    }

    @ParameterizedTest
    @EnumSource
    void inMessagesOfJakartaValidation(Hostile hostile) {
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .clockProvider(() -> Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();
        TreeMap<String, String> harmless = messages(validator, HostileDossier.of(HARMLESS, Setting.COMMUNE));
        assertThat(harmless).isNotEmpty();
        harmless.replaceAll((path, message) -> inOneLine(message.replace(HARMLESS, Excerpt.line(hostile.text))));
        TreeMap<String, String> messages = messages(validator, HostileDossier.of(hostile.text, Setting.COMMUNE));
        messages.replaceAll((path, message) -> inOneLine(message));
        assertThat(messages).isEqualTo(harmless);
    }

    private static TreeMap<String, String> messages(Validator validator, Dossier dossier) {
        TreeMap<String, String> messages = new TreeMap<>();
        for (Class<?> group : List.of(Lawful.Law.class, Determined.Data.class)) {
            validator.validate(dossier, group).forEach(violation -> {
                HibernateConstraintViolation<?> hibernate = violation.unwrap(HibernateConstraintViolation.class);
                String norm = hibernate.getDynamicPayload(Finding.class).norm();
                messages.put(norm + " " + violation.getPropertyPath(), violation.getMessage());
            });
        }
        return messages;
    }

    @ParameterizedTest
    @EnumSource
    void inPages(Hostile hostile) {
        settings().forEach(setting -> {
            String page = page(hostile.text, setting);
            assertThat(page).doesNotContainIgnoringCase("<script").doesNotContain("<img");
            assertThat(page.replaceAll("(?s)<style.*?</style>|<[^<>]*>", "")
                            .chars()
                            .filter(c -> c == '<' || c == '>'))
                    .as("what is no markup of the page")
                    .isEmpty();
            assertThat(page.split("<", -1))
                    .hasSameSizeAs(page(HARMLESS, setting).split("<", -1));
        });
    }

    private static String page(String text, Setting setting) {
        ComplianceReport report = report(HostileDossier.of(text, setting));
        return HtmlPages.in(LANGUAGES.get(0)).report(report)
                + HtmlPages.in(LANGUAGES.get(0)).checklist(report);
    }

    @ParameterizedTest
    @EnumSource
    void inWorkbooks(Hostile hostile) throws IOException {
        Dossier dossier = HostileDossier.of(hostile.text, Setting.COMMUNE);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DossierWorkbook.write(dossier, bytes);
        ByteArrayOutputStream harmless = new ByteArrayOutputStream();
        DossierWorkbook.write(HostileDossier.of(HARMLESS, Setting.COMMUNE), harmless);
        assertThat(formulas(bytes.toByteArray())).isEqualTo(formulas(harmless.toByteArray()));
        Dossier read = DossierWorkbook.read(TableSource.of(bytes.toByteArray())).accept();
        assertThat(kept(DanchuJson.strict().toJson(read)))
                .isEqualTo(kept(DanchuJson.strict().toJson(dossier)));
    }

    /** Cells that are computed. */
    private long formulas(byte[] workbook) throws IOException {
        return texts(workbook).stream()
                .mapToLong(xml -> xml.split("<f[ >]", -1).length - 1L)
                .sum();
    }

    /** The sheets, and the texts that they share. */
    private List<String> texts(byte[] workbook) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("unit.xlsx"), workbook).toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                if (part.getName().matches("xl/(worksheets/.*|sharedStrings)\\.xml")) {
                    texts.add(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return texts;
    }

    /** Without white space at the ends of texts, and composed: the rest a workbook keeps. */
    private static String kept(String json) {
        return Normalizer.normalize(json.replaceAll("(\\\\[nrt]|\\s)+\"", "\""), Normalizer.Form.NFC);
    }

    /** Tables that are looked at and not read back. */
    private static List<Table> reports(String text) {
        Dossier dossier = HostileDossier.of(text, Setting.COMMUNE);
        ComplianceReport report = report(dossier);
        ComplianceTally tally = new ComplianceTally();
        tally.add(report, text);
        CriterionScore.EvidenceCount piece =
                new CriterionScore.EvidenceCount(new EvidencePiece(null, text, null, null), true, null);
        ScoreSheet sheet = new ScoreSheet(
                text,
                null,
                text,
                null,
                dossier.period(),
                List.of(new CriterionScore(
                        text,
                        text,
                        new Label(text, null),
                        Criterion.Kind.REGULAR,
                        CriterionScore.State.NOT_SCORED,
                        BigDecimal.ONE,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(piece, piece),
                        List.of(),
                        null,
                        List.of(),
                        null)),
                List.of(new GroupScore(
                        text,
                        null,
                        new Label(text, null),
                        BigDecimal.ZERO,
                        BigDecimal.ONE,
                        BigDecimal.ONE,
                        1,
                        ConditionState.NOT_MET)),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ONE,
                1,
                new Rating(Rating.State.UNDETERMINED, null, null, null, null, List.of(), List.of(), null),
                List.of());
        List<Table> tables = new ArrayList<>(RollUpTables.compliance(
                        tally.rollUp(List.of(new ExpectedUnit(text, text, Setting.COMMUNE, text)), 0))
                .values());
        tables.add(DisclosureTables.checklist(text, dossier.period(), report.checklist()));
        tables.add(ScoreTables.sheet(sheet));
        tables.add(RollUpTables.scores(List.of(sheet)));
        tables.add(RollUpTables.scores(new RollUp(
                RollUp.Kind.MEAN,
                BigDecimal.ONE,
                1,
                List.of(text),
                Map.of(text, 1),
                Map.of(text, new Label(text, null)),
                List.of(text),
                List.of(text),
                List.of(text))));
        tables.add(RollUpTables.figures(List.of(new RolledFigure(
                text, FigureKind.FLOW, BigDecimal.ONE, null, null, List.of(new Gap(text, dossier.period()))))));
        return tables;
    }

    private static String csv(Table table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        TableWriter.csv(table, bytes);
        return bytes.toString(StandardCharsets.UTF_8).substring(1);
    }

    @ParameterizedTest
    @EnumSource
    void inCsv(Hostile hostile) throws IOException {
        Dossier dossier = HostileDossier.of(hostile.text, Setting.COMMUNE);
        List<Table> tables = reports(hostile.text);
        tables.add(DisclosureTables.quarterlyList(
                hostile.text, dossier.period(), QuarterlyRow.of(dossier.disclosures(), dossier.period())));
        for (Table table : tables) {
            for (String separator : List.of(",", ";", "\t")) {
                assertThat(csv(table).split("[\r\n]|" + separator))
                        .as("fields, as a program takes them that parts them so")
                        .allSatisfy(field -> assertThat(field.replaceFirst("^[\" ]*", ""))
                                .doesNotStartWith("=")
                                .doesNotStartWith("@")
                                .doesNotStartWith("+7")
                                .doesNotStartWith("-7"));
            }
        }
    }

    /** A program that knows no quotation marks, or takes another separator, ends a row at every line end. */
    @ParameterizedTest
    @EnumSource
    void inTablesOfReports(Hostile hostile) throws IOException {
        for (Table table : reports(hostile.text)) {
            String csv = csv(table);
            commandsNothing(csv);
            assertThat(csv.split("\r\n|[\r\n]"))
                    .as("lines, as any program takes them")
                    .hasSize(table.rows().size() + 1);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TableWriter.xlsx(table, bytes);
            assertThat(formulas(bytes.toByteArray())).isZero();
            texts(bytes.toByteArray()).forEach(HostileTextTest::commandsNothing);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onTheCommandLine(Hostile hostile) throws IOException {
        for (Setting setting : Setting.values()) {
            for (String[] command : new String[][] {
                {"assess", "", "--as-of", "2026-01-31"},
                {"assess", "", "--as-of", "2026-01-31", "--lang", "en"},
                {"rollup", "", "--as-of", "2026-01-31", "--judged-at-least", "0"}
            }) {
                String shown = run(hostile.text, setting, command);
                commandsNothing(shown);
                assertThat(shown.lines().map(String::strip))
                        .noneMatch(line -> line.startsWith("KẾT LUẬN: TUÂN THỦ") || line.startsWith("END:VEVENT"));
            }
        }
    }

    private String run(String text, Setting setting, String... command) throws IOException {
        Path file = folder.resolve("unit.json");
        Files.write(file, DanchuJson.strict().toBytes(HostileDossier.of(text, setting)));
        command[1] = file.toString();
        StringWriter out = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(out), command);
        return out.toString();
    }
}
