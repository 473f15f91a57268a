package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.tabular.Samples.codes;
import static vn.danchu.tabular.Samples.preview;
import static vn.danchu.tabular.Samples.row;
import static vn.danchu.tabular.Samples.workbook;
import static vn.danchu.tabular.Samples.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.law.Village;

class WorkbookRowsTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã thôn</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Số hộ</t></is></c></row>";

    private static ImportResult<Village> sheet(String rows) {
        return preview(RecordTables.VILLAGES, workbook("<sheetData>" + HEADER + rows + "</sheetData>", ""));
    }

    private static void village(Workbook workbook, String sheetName, String code) {
        Worksheet sheet = workbook.newWorksheet(sheetName);
        sheet.value(0, 0, "Mã thôn");
        sheet.value(0, 1, "Số hộ");
        sheet.value(1, 0, code);
    }

    @Test
    void dateCellsAreDaysAndPlainNumbersAreNot() {
        ImportResult<Village> result = preview(
                RecordTables.VILLAGES,
                xlsx(
                        row("Mã thôn", "Số hộ", "Ngày thành lập"),
                        row("T1", 120, LocalDate.of(2026, 1, 31)),
                        row("T2", 120, 46053)));
        assertThat(result.rows().get(0).value().formedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(codes(result)).containsExactly(ProblemCode.NOT_A_DATE);
    }

    @Test
    void theValueOfAFormulaIsReadWithANote() {
        ImportResult<Village> result = sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>T1</t></is></c>"
                + "<c r=\"B2\"><f>60+60</f><v>120</v></c></row>");
        assertThat(result.accept().get(0).households()).isEqualTo(120);
        assertThat(result.problems())
                .singleElement()
                .returns(ProblemCode.FORMULA_VALUE, Problem::code)
                .returns("B", Problem::column);
    }

    @Test
    void anErrorOfASpreadsheetIsAnError() {
        ImportResult<Village> result = sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>T1</t></is></c>"
                + "<c r=\"B2\" t=\"e\"><v>#REF!</v></c></row>");
        assertThat(result.problems())
                .singleElement()
                .returns(ProblemCode.ERROR_CELL, Problem::code)
                .returns("#REF!", Problem::found);
    }

    @ParameterizedTest
    @ValueSource(strings = {" t=\"e\"><f>VLOOKUP(1,X1:Y2,2)</f><v>#N/A</v>", " t=\"str\"><f>B9</f><v>#REF!</v>"})
    void anErrorThatAFormulaGivesIsNoText(String cell) {
        ImportResult<Village> result = sheet("<row r=\"2\"><c r=\"A2\"" + cell + "</c></row>");
        assertThat(result.problems(Severity.ERROR)).singleElement().returns(ProblemCode.ERROR_CELL, Problem::code);
        assertThat(result.acceptWithoutErrors()).isEmpty();
    }

    @Test
    void aFormulaThatWasNeverCalculatedIsNoEmptyCell() {
        String code = "<c r=\"A2\" t=\"inlineStr\"><is><t>T1</t></is></c>";
        ImportResult<Village> never = sheet("<row r=\"2\">" + code + "<c r=\"B2\"><f>60+60</f></c></row>");
        assertThat(never.problems(Severity.ERROR))
                .singleElement()
                .returns(ProblemCode.ERROR_CELL, Problem::code)
                .returns("=60+60", Problem::found);
        ImportResult<Village> empty =
                sheet("<row r=\"2\">" + code + "<c r=\"B2\" t=\"str\"><f>\"\"</f><v></v></c></row>");
        assertThat(empty.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999999999, 999999999999999999",
        "1.2345678901234567E16, 12345678901234567",
        "120.00000000000001, 120"
    })
    void wholeNumbersKeepEveryDigitAndFractionsLoseTheErrorOfBinaryOnes(String written, long number) {
        ImportResult<FigureRow> result = preview(
                RecordTables.FIGURES,
                workbook(
                        "<sheetData><row><c t=\"inlineStr\"><is><t>key</t></is></c><c t=\"inlineStr\"><is><t>value</t></is></c></row>"
                                + "<row><c t=\"inlineStr\"><is><t>k</t></is></c><c><v>" + written
                                + "</v></c></row></sheetData>",
                        ""));
        assertThat(result.accept().get(0).figure().value()).isEqualTo(java.math.BigDecimal.valueOf(number));
    }

    @Test
    void charactersThatTextsCannotHoldAreWrittenByTheirNumbers() {
        ImportResult<Village> result = preview(
                RecordTables.VILLAGES, xlsx(row("Mã_x000D_\nthôn", "Tên thôn"), row("T1_x000d_", "_x005F_x0041_")));
        assertThat(result.accept()).singleElement().returns("T1", Village::code).returns("_x0041_", Village::name);
    }

    @Test
    void hiddenRowsAreReadWithOneNote() {
        String hidden = "<row r=\"%d\" hidden=\"1\"><c r=\"A%d\" t=\"inlineStr\"><is><t>T%d</t></is></c></row>";
        ImportResult<Village> result = sheet(hidden.replace("%d", "2") + hidden.replace("%d", "7"));
        assertThat(result.accept()).extracting(Village::code).containsExactly("T2", "T7");
        assertThat(result.rows()).extracting(ImportedRow::row).containsExactly(2, 7);
        assertThat(codes(result)).containsExactly(ProblemCode.HIDDEN_ROW);
    }

    @Test
    void theFirstSheetIsReadUnlessAnotherIsNamed(@TempDir Path folder) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            village(workbook, "Một", "T1");
            village(workbook, "Hai", "T2");
        }
        TableSource source = TableSource.of(Files.write(folder.resolve("table.csv"), out.toByteArray()));
        ImportResult<Village> first = preview(RecordTables.VILLAGES, source);
        assertThat(first.accept()).extracting(Village::code).containsExactly("T1");
        assertThat(codes(first)).containsExactly(ProblemCode.OTHER_SHEETS);
        assertThat(preview(RecordTables.VILLAGES, source.sheet("Hai")).accept())
                .extracting(Village::code)
                .containsExactly("T2");
        assertThat(preview(RecordTables.VILLAGES, source.sheet("Ba")).problems())
                .singleElement()
                .returns(ProblemCode.NO_SUCH_SHEET, Problem::code)
                .returns("Một, Hai", Problem::allowed);
    }
}
