package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.tabular.Samples.codes;
import static vn.danchu.tabular.Samples.csv;
import static vn.danchu.tabular.Samples.preview;
import static vn.danchu.tabular.Samples.row;
import static vn.danchu.tabular.Samples.workbook;
import static vn.danchu.tabular.Samples.xlsx;
import static vn.danchu.tabular.Samples.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.decision.DecisionForm;
import vn.danchu.figures.UnitLevel;
import vn.danchu.law.Setting;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;

/** Tables as offices send them: what goes wrong silently on the way into a spreadsheet and out of it. */
class OfficeTablesTest {

    private static ImportResult<Village> villages(String... lines) {
        return preview(RecordTables.VILLAGES, csv(lines));
    }

    private static TableSource bytes(String text, java.nio.charset.Charset charset) {
        return TableSource.of(text.getBytes(charset));
    }

    @Nested
    class Separators {

        @Test
        void areTheOnesUnderWhichTheHeadersAreFound() {
            ImportResult<Village> read = villages(
                    "Mã thôn, tổ dân phố;Số hộ",
                    "Thôn Đông, xã Minh Hòa;182",
                    "Thôn Đoài, xã Minh Hòa;145",
                    "Thôn Hạ, xã Minh Hòa;121");
            assertThat(read.problems()).isEmpty();
            assertThat(read.accept()).extracting(Village::households).containsExactly(182, 145, 121);
        }

        @ParameterizedTest
        @ValueSource(strings = {"|", "\t"})
        void thatAreNotUsualAreTold(String separator) {
            ImportResult<Village> read = villages("Mã thôn" + separator + "Số hộ", "T1" + separator + "120");
            assertThat(read.accept()).extracting(Village::households).containsExactly(120);
            assertThat(codes(read)).containsExactly(ProblemCode.SEPARATOR);
        }
    }

    @Nested
    class Encodings {

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
        void utf16IsReadByItsMark(String charset) {
            ImportResult<Village> read = preview(
                    RecordTables.VILLAGES,
                    bytes("\ufeffMã thôn;Tên thôn\r\nT1;Thôn Đoài\r\n", java.nio.charset.Charset.forName(charset)));
            assertThat(read.accept()).extracting(Village::name).containsExactly("Thôn Đoài");
        }

        @ParameterizedTest
        @CsvSource({
            "TCVN3, Th«n §oµi, Thôn Đoài",
            "VNI, Thoân Ñoaøi, Thôn Đoài",
            "VNI, Thoân Haï, Thôn Hạ",
            "TCVN3, X· Hßa B×nh, Xã Hòa Bình",
            "DOUBLE_UTF8, Th\u00c3\u00b4n \u00c4\u0090\u00c3\u00b4ng, Thôn Đông",
        })
        void fromBeforeUnicodeAreNamedWithWhatTheyReadAndConvertedOnRequest(
                TextEncoding encoding, String written, String meant) {
            TableSource table = csv("Mã thôn;Tên thôn;Số hộ", "T01;" + written + ";120");
            ImportResult<Village> read = preview(RecordTables.VILLAGES, table);
            assertThat(read.problems(Severity.ERROR))
                    .singleElement()
                    .returns(ProblemCode.LEGACY_ENCODING, Problem::code)
                    .returns(2, Problem::row)
                    .returns("Tên thôn", Problem::header)
                    .returns(meant, Problem::suggestion);
            ImportResult<Village> converted =
                    preview(RecordTables.VILLAGES, table, ImportOptions.DEFAULT.written(encoding));
            assertThat(converted.accept()).extracting(Village::name).containsExactly(meant);
            assertThat(codes(converted)).containsExactly(ProblemCode.CONVERTED);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Thôn Hòa Bình",
                    "Xóm Cà Phê",
                    "Krông Nô",
                    "Ia Púch",
                    "Đắk Lắk",
                    "m²",
                    "Café",
                    "Lô 5 – § 2",
                    "½"
                })
        void ofUnicodeAreLeftAlone(String name) {
            assertThat(villages("Mã thôn;Tên thôn", "T1;" + name).problems()).isEmpty();
        }

        @Test
        void ofHeadersAreNamedToo() {
            ImportResult<Village> read = villages("M· th«n;Tªn th«n", "T01;§«ng");
            assertThat(read.problems())
                    .singleElement()
                    .returns(ProblemCode.LEGACY_ENCODING, Problem::code)
                    .returns("Mã thôn; Tên thôn", Problem::suggestion);
        }

        @Test
        void ofOneByteALetterAreNamedAndConvertedOnRequest() {
            TableSource table = bytes("M· th«n;Tªn th«n\r\nT01;§oµi\r\n", StandardCharsets.ISO_8859_1);
            assertThat(codes(preview(RecordTables.VILLAGES, table))).containsExactly(ProblemCode.LEGACY_ENCODING);
            assertThat(preview(RecordTables.VILLAGES, table, ImportOptions.DEFAULT.written(TextEncoding.TCVN3))
                            .accept())
                    .extracting(Village::name)
                    .containsExactly("Đoài");
        }

        @Test
        void inOtherUnicodeFormsAreOneName() {
            String apart = Normalizer.normalize("Xóm Đoài", Normalizer.Form.NFD);
            assertThat(villages("Mã thôn,Số hộ", apart + ",96").accept())
                    .extracting(Village::code)
                    .containsExactly("Xóm Đoài");
        }
    }

    @Nested
    class Numbers {

        @Test
        void withThousandsInAColumnOfCountsAreRead() {
            ImportResult<FigureRow> read = preview(
                    RecordTables.FIGURES,
                    csv(
                            "Mã chỉ tiêu;Trị số;Kỳ báo cáo",
                            "ho-bo-phieu;5.069;Năm 2024",
                            "cu-tri;43.271;Năm 2024",
                            "ngay-cong;1.234.567;Năm 2024"));
            assertThat(read.accept())
                    .extracting(row -> row.figure().value().longValueExact())
                    .containsExactly(5_069L, 43_271L, 1_234_567L);
            assertThat(codes(read)).containsOnly(ProblemCode.THOUSANDS);
        }
    }

    @Nested
    class CellsThatShowMoreThanTheirNumber {

        private static TableSource styled(String format, String number) {
            return Samples.formatted(format, number, "Mã thôn", "Số hộ");
        }

        @ParameterizedTest
        @CsvSource({"00000, 1, 00001", "0.00, 1.1, 1.10", "0, 7, 7", "General, 12, 12"})
        void areReadAsShown(String format, String number, String shown) {
            assertThat(preview(RecordTables.VILLAGES, styled(format, number)).accept())
                    .extracting(Village::code)
                    .containsExactly(shown);
        }

        @Test
        void decimalsThatAFormatHidesAreNotLost() {
            assertThat(preview(RecordTables.VILLAGES, styled("0.0", "1.15")).accept())
                    .extracting(Village::code)
                    .containsExactly("1.15");
        }

        @Test
        void aPercentageIsReadAsShown() {
            TableSource table = Samples.formatted("0.00%", "0.9313", "Tỷ lệ", "Mã chỉ tiêu", "Giá trị", "Kỳ báo cáo");
            assertThat(preview(RecordTables.FIGURES, table).rows())
                    .extracting(row -> row.value().figure().stated())
                    .containsExactly("93.13%");
        }

        @Test
        void anOrdinalThatLostItsZeroIsNamedAndNoSecondOne() {
            ImportResult<ScoreRow> read = preview(
                    RecordTables.SCORES,
                    xlsx(
                            row("STT", "Điểm tự chấm"),
                            row("1.1", 2),
                            row("1.9", 2),
                            row(new java.math.BigDecimal("1.1"), 2)));
            assertThat(read.problems(Severity.ERROR))
                    .singleElement()
                    .returns(ProblemCode.AMBIGUOUS_CODE, Problem::code)
                    .returns(4, Problem::row)
                    .returns("1.1, 1.10", Problem::allowed);
        }

        @Test
        void aNumberAfterAHigherOneHasLostAZeroEvenWhereNoneStandsTwice() {
            ImportResult<ScoreRow> read = preview(
                    RecordTables.SCORES,
                    xlsx(row("STT", "Điểm tự chấm"), row("1.9", 2), row(new java.math.BigDecimal("1.1"), 2)));
            assertThat(codes(read)).containsExactly(ProblemCode.AMBIGUOUS_CODE);
        }

        @Test
        void anUnreadPartOfACellIsNamedAsThatPart() {
            ImportResult<?> read = preview(
                    RecordTables.DISCLOSURES,
                    csv("Mã nội dung;Hình thức công khai", "11.3;\"Niêm yết; Loa phóng thành; Cổng thông tin\""));
            assertThat(read.problems())
                    .singleElement()
                    .returns(ProblemCode.UNKNOWN_CODE, Problem::code)
                    .returns("Loa phóng thành", Problem::found);
        }

        @Test
        void aFormulaWithoutAValueIsAProblem() {
            TableSource table = workbook(
                    "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã thôn</t></is></c>"
                            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Số hộ</t></is></c></row>"
                            + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>T1</t></is></c><c r=\"B2\"><f>60+60</f></c></row>"
                            + "</sheetData>",
                    "");
            assertThat(codes(preview(RecordTables.VILLAGES, table))).contains(ProblemCode.ERROR_CELL);
        }
    }

    @Test
    void aVillageThatEndsBeforeItIsFormedIsAProblem() {
        ImportResult<Village> read = villages(
                "Mã thôn;Ngày thành lập;Ngày cuối cùng còn tồn tại",
                "T1;01/07/2026;30/06/2026",
                "T2;01/07/2026;01/07/2026");
        assertThat(read.problems())
                .singleElement()
                .returns(ProblemCode.CONTRADICTION, Problem::code)
                .returns(2, Problem::row)
                .returns("≥ 2026-07-01", Problem::allowed)
                .satisfies(problem -> assertThat(problem.message(Locale.forLanguageTag("vi")))
                        .contains("≥ 01/07/2026")
                        .doesNotContain("2026-07-01"))
                .satisfies(
                        problem -> assertThat(problem.message(Locale.ENGLISH)).contains("≥ 2026-07-01"));
    }

    @Nested
    class Keys {

        @Test
        void ofVillagesStandOnceAUnit() {
            ImportResult<Village> read = villages("Xã;Mã thôn;Số hộ", "A;T1;1", "B;T1;2", "A;t1;3");
            assertThat(read.problems())
                    .singleElement()
                    .returns(ProblemCode.DOUBLE_KEY, Problem::code)
                    .returns(4, Problem::row)
                    .returns("2", Problem::allowed);
        }

        @Test
        void ofVillagesAreComparedAsCodesAre() {
            assertThat(codes(villages("Xã;Mã thôn;Số hộ", "A;Thôn 1;1", "A;Thôn  1;3")))
                    .containsExactly(ProblemCode.DOUBLE_KEY);
        }

        @Test
        void ofUnitsStandOnce() {
            ImportResult<UnitRow> read =
                    preview(RecordTables.UNITS, csv("Mã đơn vị;Tên đơn vị", "00001;Phúc Xá", "00001;Trúc Bạch"));
            assertThat(codes(read)).containsExactly(ProblemCode.DOUBLE_KEY);
        }

        @Test
        void thatRestartPerPartAreKeyedByPart() {
            ImportResult<ScoreRow> read = preview(
                    RecordTables.SCORES,
                    csv(
                            "STT;Tiêu chí;Điểm tự chấm",
                            "I;Phần một;",
                            "1;a;2",
                            "2;b;2",
                            "II;Phần hai;",
                            "1;c;2",
                            "1;d;2"));
            assertThat(read.rows())
                    .extracting(row -> row.value().part())
                    .containsExactly("I", "I", "I", "II", "II", "II");
            assertThat(read.problems())
                    .singleElement()
                    .returns(ProblemCode.DOUBLE_KEY, Problem::code)
                    .returns(7, Problem::row);
        }

        @Test
        void rowsOfAlternativesBelongToTheLineAbove() {
            ImportResult<ScoreRow> read = preview(
                    RecordTables.SCORES,
                    csv(
                            "STT;Tiêu chí;Điểm tự chấm",
                            "1.1;Từ 90% trở lên;2",
                            ";Hoặc từ 80% đến dưới 90%;1",
                            "Hoặc;Dưới 80%;0"));
            assertThat(read.accept())
                    .extracting(ScoreRow::criterion, ScoreRow::alternative)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple("1.1", false),
                            org.assertj.core.groups.Tuple.tuple("1.1", true),
                            org.assertj.core.groups.Tuple.tuple("1.1", true));
        }
    }

    @Nested
    class NamesAndFooters {

        @ParameterizedTest
        @CsvSource({
            "Tỉnh, PROVINCE",
            "Thành phố Trung ương, PROVINCE",
            "Quận, DISTRICT",
            "Thị xã, DISTRICT",
            "Thành phố, DISTRICT",
            "Thành phố thuộc tỉnh, DISTRICT",
            "Phường, COMMUNE",
            "Thị trấn, COMMUNE",
            "Đặc khu, COMMUNE",
            "Ấp, VILLAGE",
        })
        void levelsAreReadAsOfficesWriteThem(String written, UnitLevel level) {
            assertThat(preview(RecordTables.UNITS, csv("Mã đơn vị;Cấp", "1;" + written))
                            .accept())
                    .extracting(UnitRow::level)
                    .containsExactly(level);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Số lượng: 705", "Tổng cộng", "Tổng số: 12 thôn", "Cộng:"})
        void footersAreNoRows(String footer) {
            ImportResult<Village> read = villages("Mã thôn;Số hộ", "T1;120", footer + ";");
            assertThat(read.accept()).hasSize(1);
            assertThat(codes(read)).containsExactly(ProblemCode.TOTAL_ROW);
        }

        @Test
        void theLawsOwnCodesAreAcceptedInEveryColumn() {
            ImportResult<DecisionRow> read =
                    preview(RecordTables.DECISIONS, csv("Mã nội dung;Hình thức bàn", "15.1;17.1.a", "15.2;17.1.c"));
            assertThat(read.accept())
                    .extracting(row -> row.decision().form())
                    .containsExactly(DecisionForm.MEETING, DecisionForm.ONLINE);
        }
    }

    @Nested
    class Workbooks {

        private static TableSource withDays(String main, String office, String properties, String... days) {
            StringBuilder rows = new StringBuilder();
            for (int i = 0; i < days.length; i++) {
                int row = i + 2;
                rows.append("<row r=\"" + row + "\"><c r=\"A" + row + "\"><v>" + row + "</v></c><c r=\"B" + row + "\" "
                        + days[i] + "</c></row>");
            }
            return TableSource.of(zip(
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + part("workbook", "sheet.main") + part("sharedStrings", "sharedStrings")
                            + part("styles", "styles") + "</Types>",
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + properties
                            + "<sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"" + office
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                    "xl/styles.xml",
                    "<styleSheet xmlns=\"" + main + "\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" "
                            + "formatCode=\"[$-42A]&quot;ngày&quot; dd &quot;tháng&quot; mm &quot;năm&quot; yyyy\"/></numFmts>"
                            + "<cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/></cellXfs>"
                            + "</styleSheet>",
                    "xl/sharedStrings.xml",
                    "<sst xmlns=\"" + main + "\"><si><t>Mã thôn</t></si><si><t>Ngày thành lập</t></si></sst>",
                    "xl/worksheets/sheet1.xml",
                    "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>"
                            + "<c r=\"B1\" t=\"s\"><v>1</v></c></row>" + rows + "</sheetData></worksheet>"));
        }

        private static String part(String name, String type) {
            return "<Override PartName=\"/xl/" + name + ".xml\" ContentType="
                    + "\"application/vnd.openxmlformats-officedocument.spreadsheetml." + type + "+xml\"/>";
        }

        @Test
        void ofTheStrictFormatAreRead() {
            TableSource strict = withDays(
                    "http://purl.oclc.org/ooxml/spreadsheetml/main",
                    "http://purl.oclc.org/ooxml/officeDocument/relationships",
                    "",
                    "s=\"1\"><v>46053</v>",
                    "s=\"1\" t=\"d\"><v>2026-01-31T00:00:00</v>");
            assertThat(preview(RecordTables.VILLAGES, strict).accept())
                    .extracting(Village::formedOn)
                    .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31));
        }

        @ParameterizedTest
        @CsvSource({"'', 46053", "<workbookPr date1904=\"1\"/>, 44591"})
        void countDaysFrom1900OrFrom1904(String properties, int days) {
            TableSource workbook = withDays(
                    "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                    properties,
                    "s=\"1\"><v>" + days + "</v>",
                    "s=\"2\"><v>" + days + "</v>");
            assertThat(preview(RecordTables.VILLAGES, workbook).accept())
                    .as("in a built-in format and in a Vietnamese one")
                    .extracting(Village::formedOn)
                    .containsExactly(LocalDate.of(2026, 1, 31), LocalDate.of(2026, 1, 31));
        }
    }

    @Test
    void everyNewProblemSaysWhatToDoInVietnamese() {
        Locale vi = Locale.forLanguageTag("vi");
        for (ProblemCode code : Set.of(ProblemCode.LEGACY_ENCODING, ProblemCode.DOUBLE_KEY, ProblemCode.OLD_WORKBOOK)) {
            Problem problem = new Problem(3, "A", "Mã thôn", code, "x", "y", null);
            assertThat(List.of(problem.message(vi), problem.remedy(vi))).noneMatch(String::isBlank);
        }
    }

    /** The sheet of villages of a dossier's workbook, read as a table of villages: its example is no village. */
    @Test
    void aSheetOfATemplateIsReadAlone() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWorkbook.template(Setting.COMMUNE, null, out);
        ImportResult<Village> read =
                RecordTables.VILLAGES.preview(TableSource.of(out.toByteArray()).sheet("Thôn, tổ dân phố"));
        assertThat(read.rows()).isEmpty();
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void whatBecameOfAVillageIsRead() {
        ImportResult<Village> read = preview(
                RecordTables.VILLAGES,
                csv(
                        "STT;Mã thôn;Ngày thành lập;Ngày cuối cùng còn tồn tại;Mã các thôn cũ hợp thành;Mã các thôn nhập vào",
                        "1;T1;01/03/2026;;T7, T8;",
                        "2;T7;;28/02/2026;;T1"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.accept())
                .containsExactly(
                        VillageBuilder.builder()
                                .code("T1")
                                .formedOn(LocalDate.of(2026, 3, 1))
                                .formedFrom(List.of("T7", "T8"))
                                .build(),
                        VillageBuilder.builder()
                                .code("T7")
                                .endedOn(LocalDate.of(2026, 2, 28))
                                .mergedInto(List.of("T1"))
                                .build());
    }
}
