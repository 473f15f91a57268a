package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danchu.tabular.Samples.preview;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.QuarterlyRow;
import vn.danchu.law.Citation;
import vn.danchu.law.Period;

class TableWriterTest {

    static final Period QUARTER = Period.quarter(2026, 3);
    static final List<QuarterlyRow> ROWS = List.of(
            new QuarterlyRow(
                    "11.1",
                    "Kế hoạch phát triển",
                    "12.1.a",
                    LocalDate.of(2026, 7, 1),
                    LocalDate.of(2026, 8, 15),
                    "Văn phòng"),
            new QuarterlyRow(
                    "11.10", "=HYPERLINK(\"http://x\";\"bấm\")", "12.1.đ", LocalDate.of(2026, 9, 30), null, null),
            new QuarterlyRow("11.2.đ", "Dòng một\nDòng \"hai\", ba", null, LocalDate.of(2026, 9, 30), null, "@Phòng"));

    static byte[] xlsx(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.xlsx(table, out);
        return out.toByteArray();
    }

    private static byte[] csv(Table table) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TableWriter.csv(table, out);
        return out.toByteArray();
    }

    private static Table of(String text) {
        return new Table(
                "=1+1",
                List.of("@a"),
                List.of(Heading.column("-x", 10), Heading.column("b", 10)),
                List.of(Arrays.asList(TableValue.text(text), TableValue.number(-5L))));
    }

    @Test
    void aQuarterlyListIsReadBackAsItWas() throws IOException {
        Table table = DisclosureTables.quarterlyList("Xã A", QUARTER, ROWS);
        for (byte[] file : List.of(csv(table), xlsx(table))) {
            ImportResult<Disclosure> result = preview(RecordTables.DISCLOSURES, TableSource.of(file));
            assertThat(QuarterlyRow.of(result.accept(), QUARTER)).isEqualTo(ROWS);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                " =1",
                "\u00a0=1",
                "'=1",
                "''=1",
                "＝1",
                "\"=1",
                "' \"=1"
            })
    void aTextThatLooksLikeAFormulaGetsAnApostropheInCsvAndKeepsItsWordsOnTheWayBack(String text) throws IOException {
        String written = new String(csv(of(text)), StandardCharsets.UTF_8);
        assertThat(written.split("\r\n")[1].replace("\"", "")).startsWith("'");
        assertThat(FormulaText.original(FormulaText.guarded(text))).isEqualTo(text);
    }

    /** A program that parts fields at semicolons takes what stands behind one, or behind a line end, for a field of its own. */
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            delimiter = '|',
            value = {"a;=1|a;'=1", "a; =1;b|a;' =1;b", "a;'=1|a;''=1", "=1;+1|'=1;'+1", "a;b|a;b", "a;|a;"})
    void aTextThatLooksLikeOneWithinIsGuardedThereUnderAnySeparator(String text, String guarded) {
        for (String separator : List.of(";", "\n", "\r", "\t")) {
            String parted = text.replace(";", separator);
            assertThat(FormulaText.guarded(parted)).isEqualTo(guarded.replace(";", separator));
            assertThat(FormulaText.original(FormulaText.guarded(parted))).isEqualTo(parted);
        }
    }

    /** A program that parts fields at semicolons takes a quotation mark at the beginning of one for its own. */
    @ParameterizedTest
    @ValueSource(strings = {"x;\"=7*7;y", "x\n\"@SUM(7)\ty", "x\t\"=7*7\ty", "x; \" \"-7;y"})
    void aQuotationMarkHidesNoFormula(String text) {
        String guarded = FormulaText.guarded(text);
        assertThat(guarded).isEqualTo(text.replaceFirst("(?<=^x[;\n\t])", "'"));
        assertThat(FormulaText.original(guarded)).isEqualTo(text);
    }

    /** All texts of up to six of the signs that are looked at. */
    @Test
    void everyTextIsReadBackAsItWas() {
        List<String> texts = List.of("");
        for (int length = 0; length < 6; length++) {
            texts = texts.stream()
                    .flatMap(text ->
                            Stream.of("'", "\"", "=", ";", "\n", " ", "a").map(sign -> text + sign))
                    .toList();
            assertThat(texts)
                    .allMatch(text ->
                            FormulaText.original(FormulaText.guarded(text)).equals(text));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1+1", "a=b", "'t", "12.1.a", ""})
    void otherTextsAreLeftAlone(String text) {
        assertThat(FormulaText.guarded(text)).isEqualTo(text);
        assertThat(FormulaText.original(text)).isEqualTo(text);
    }

    @Test
    void csvBeginsWithAByteOrderMarkAndHasNumbersAndHeadersGuardedOnlyWhereTheyAreTexts() throws IOException {
        String written = new String(csv(of("a")), StandardCharsets.UTF_8);
        assertThat(written).isEqualTo("\ufeff'-x,b\r\na,-5\r\n");
    }

    @Test
    void aTextThatLooksLikeAFormulaIsATextCellInXlsx() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx(of("=1+1"))))) {
            for (Row row : workbook.getFirstSheet().read()) {
                assertThat(row)
                        .filteredOn(cell -> cell != null && cell.getType() == CellType.FORMULA)
                        .isEmpty();
            }
            Row last = workbook.getFirstSheet()
                    .read()
                    .get(workbook.getFirstSheet().read().size() - 1);
            assertThat(last.getCell(0).asString()).isEqualTo("=1+1");
            assertThat(last.getCell(1).asNumber()).isEqualByComparingTo(new BigDecimal(-5));
        }
    }

    @Test
    void aTextLongerThanACellIsCutAndCharactersThatXmlCannotHoldAreWrittenByTheirNumbers() throws IOException {
        byte[] file = xlsx(of("a\u0001" + "b".repeat(40_000)));
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(rows.size() - 1).getCell(0).asString())
                    .startsWith("a_x0001_b")
                    .endsWith("b…")
                    .hasSize(32_767 + "_x0001_".length() - 1);
        }
    }

    @Test
    void aSheetIsPrintedOnA4() throws IOException {
        try (ZipFile parts = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(xlsx(of("a"))))
                .get()) {
            byte[] part = parts.getInputStream(parts.getEntry("xl/worksheets/sheet1.xml"))
                    .readAllBytes();
            assertThat(new String(part, StandardCharsets.UTF_8)).contains("paperSize=\"9\"");
        }
    }

    @Test
    void aChecklistHasTheColumnsThatInspectionTeamsAskFor() throws IOException {
        Table table = DisclosureTables.checklist(
                "Xã A",
                Period.year(2026),
                List.of(new ChecklistRow(
                        "11.3",
                        Citation.parse("L10:11.3"),
                        ChecklistRow.State.NOT_DISCLOSED,
                        List.of("12.1.a"),
                        null,
                        null,
                        "Văn phòng",
                        LocalDate.of(2026, 3, 5),
                        true,
                        null)));
        String written = new String(csv(table), StandardCharsets.UTF_8);
        assertThat(written)
                .contains(
                        "Thời gian công khai / Từ ngày", "Hạn công khai", "Chưa công khai", ",2026-03-05,", "Niêm yết")
                .contains("khoản 3 Điều 11 Luật số 10/2022/QH15");
    }

    @Test
    void aRowHasACellAColumn() {
        assertThatThrownBy(() -> new Table("t", List.of(), List.of(Heading.column("a", 5)), List.of(List.of())))
                .hasMessageContaining("row 1 has 0 cells, not 1");
        assertThatThrownBy(() -> Heading.over("a", Heading.over("b", Heading.column("c", 5))))
                .hasMessageContaining("two deep");
    }
}
