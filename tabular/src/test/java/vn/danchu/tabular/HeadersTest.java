package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.tabular.Samples.codes;
import static vn.danchu.tabular.Samples.csv;
import static vn.danchu.tabular.Samples.preview;
import static vn.danchu.tabular.Samples.row;
import static vn.danchu.tabular.Samples.xlsx;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.law.Village;

class HeadersTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mã thôn",
                "MÃ THÔN",
                "ma thon",
                "Mã  thôn:",
                "Mã thôn *",
                "\"Mã\nthôn\"",
                "mathon",
                "Mã thôn (1)"
            })
    void areMatchedWithoutRegardToCaseAccentsSpacesAndPunctuation(String header) {
        ImportResult<Village> result = preview(RecordTables.VILLAGES, csv(header + ",Số hộ", "T1,120"));
        assertThat(result.accept()).singleElement().returns("T1", Village::code).returns(120, Village::households);
    }

    @Test
    void areMatchedWhenTheirAccentsAreWrittenApart() {
        String apart = java.text.Normalizer.normalize("Mã thôn", java.text.Normalizer.Form.NFD);
        assertThat(preview(RecordTables.VILLAGES, csv(apart + ",Số hộ", "T1,120"))
                        .accept())
                .hasSize(1);
    }

    @Test
    void mayStandInAnyOrderBelowTitlesAndEmptyRows() {
        ImportResult<Village> result = preview(
                RecordTables.VILLAGES,
                xlsx(
                        row("UBND XÃ A"),
                        row("DANH SÁCH THÔN"),
                        row(),
                        row("Số hộ", "Tên thôn", "Mã thôn"),
                        row(120, "Thôn Một", "T1")));
        assertThat(result.rows()).singleElement().returns(5, ImportedRow::row);
        assertThat(result.accept().get(0).name()).isEqualTo("Thôn Một");
    }

    @Test
    void ofTwoRowsAreReadAsParentAndChild() {
        ImportResult<Disclosure> result = preview(
                RecordTables.DISCLOSURES,
                xlsx(
                        row("Mã nội dung", "Tóm tắt", "Hình thức", null, null, "Thời gian", null),
                        row(null, null, "Niêm yết 1 nơi", "Loa truyền thanh", "Khác", "Từ ngày", "Đến ngày"),
                        row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"),
                        row("11.3", "Kế hoạch", "X", "x", null, "01/03/2026", "31/03/2026")));
        assertThat(result.accept().get(0).publications())
                .extracting(publication -> publication.form())
                .containsExactly(PublicationForm.POSTING, PublicationForm.LOUDSPEAKER);
        assertThat(result.problems())
                .singleElement()
                .returns(ProblemCode.HEADER_NOT_READ, Problem::code)
                .returns("Hình thức / Khác", Problem::header)
                .returns("E", Problem::column);
    }

    @Test
    void haveNoTitleForAParent() {
        ImportResult<Village> result = preview(
                RecordTables.VILLAGES,
                xlsx(
                        row("DANH SÁCH THÔN"),
                        row("Mã thôn", "Số hộ", "Nhân khẩu", null),
                        row(null, null, "Nam", "Nữ"),
                        row("T1", "x", 200, 210)));
        assertThat(result.problems())
                .extracting(Problem::header)
                .containsExactly("Nhân khẩu / Nam", "Nhân khẩu / Nữ", "Số hộ");
        assertThat(result.rows()).extracting(ImportedRow::row).containsExactly(4);
    }

    @Test
    void areThoseAboveTheFirstRowWhereTheyAreRepeatedOnAnotherPage() {
        ImportResult<Village> result =
                preview(RecordTables.VILLAGES, csv("Mã thôn,Số hộ", "T1,1", "Mã thôn,Số hộ", "T2,2"));
        assertThat(result.rows()).extracting(ImportedRow::row).containsExactly(2, 3, 4);
    }

    @Test
    void thatAreNotKnownAreToldAsNotes() {
        ImportResult<Village> result = preview(RecordTables.VILLAGES, csv("Mã thôn,Số hộ,Bí thư", "T1,1,A"));
        assertThat(result.problems(Severity.NOTE))
                .singleElement()
                .returns("C", Problem::column)
                .returns("Bí thư", Problem::found);
        assertThat(result.accept()).hasSize(1);
    }

    @Test
    void thatMustBeThereAndAreNotAreErrorsWithTheNearestHeader() {
        ImportResult<Village> result = preview(RecordTables.VILLAGES, csv("Mã thônn,Tên thôn,Số hộ", "T1,A,120"));
        Problem missing = result.problems(Severity.ERROR).get(0);
        assertThat(missing.code()).isEqualTo(ProblemCode.MISSING_HEADER);
        assertThat(missing.suggestion()).isEqualTo("A Mã thônn");
        assertThat(missing.message(Locale.ENGLISH)).contains("\"Mã thôn\"", "Did you mean");
        assertThat(result.acceptWithoutErrors()).isEmpty();
    }

    @Test
    void ofOneMeaningTwiceAreAnError() {
        ImportResult<Village> result = preview(RecordTables.VILLAGES, csv("Mã thôn,Số hộ,Tổng số hộ", "T1,1,2"));
        assertThat(codes(result)).containsExactly(ProblemCode.DOUBLE_HEADER);
        assertThat(result.problems().get(0).allowed()).isEqualTo("B");
    }

    @Test
    void mustBeThere() {
        assertThat(codes(preview(RecordTables.VILLAGES, csv("a,b", "1,2")))).containsExactly(ProblemCode.NO_HEADERS);
        assertThat(codes(preview(RecordTables.VILLAGES, csv("")))).containsExactly(ProblemCode.NO_HEADERS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Mã thôn;Số hộ|T1;5", "Mã thôn\tSố hộ|T1\t5", "Mã thôn,Số hộ|T1,5"})
    void ofCsvAreSeparatedByCommaSemicolonOrTab(String header, String line) {
        assertThat(preview(RecordTables.VILLAGES, csv(header, line))
                        .accept()
                        .get(0)
                        .households())
                .isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mã thôn;Tên thôn;Số hộ|T1;Một, cụm 1, xóm Đông, xóm Tây, xóm Nam;5",
                "Mã thôn;Tên thôn, tổ dân phố;Số hộ|",
                "Mã thôn,Tên thôn,Số hộ|T1,Một; cụm 1; xóm Đông; xóm Tây; xóm Nam,5"
            })
    void ofCsvAreDividedByTheSeparatorThatEachLineHasEquallyOften(String header, String line) {
        ImportResult<Village> result = preview(RecordTables.VILLAGES, csv(header, line == null ? "" : line));
        assertThat(codes(result)).isEmpty();
        assertThat(result.rowsRead()).isEqualTo(line == null ? 0 : 1);
    }

    @Test
    void ofCsvMayStandBelowTitlesAndAboveRowsThatEndEarly() {
        ImportResult<Village> result = preview(
                RecordTables.VILLAGES, csv("DANH SÁCH THÔN", "", "Mã thôn,Tên thôn,Số hộ", "T1,Một", "T2,Hai,7,,"));
        assertThat(result.accept()).extracting(Village::households).containsExactly(null, 7);
        assertThat(result.rows()).extracting(ImportedRow::row).containsExactly(4, 5);
    }

    @Test
    void mustStandAboveEveryCell() {
        TableSource shifted = csv("Mã thôn,Số hộ,Tên thôn", "T1,7,Một, cụm Đông");
        for (TableSource source :
                List.of(shifted, xlsx(row("Mã thôn", "Số hộ", null), row("T1", 7, null, "cụm Đông")))) {
            ImportResult<Village> result = preview(RecordTables.VILLAGES, source);
            assertThat(result.problems())
                    .singleElement()
                    .returns(ProblemCode.CELL_WITHOUT_HEADER, Problem::code)
                    .returns(2, Problem::row)
                    .returns("D", Problem::column)
                    .returns("cụm Đông", Problem::found);
            assertThat(result.acceptWithoutErrors()).isEmpty();
        }
    }

    @Test
    void ofEveryTableNameOneColumnEach() {
        for (RecordTable<?> table : List.of(
                RecordTables.DISCLOSURES,
                RecordTables.DECISIONS,
                RecordTables.CONSULTATIONS,
                RecordTables.RECOMMENDATIONS,
                RecordTables.SUPERVISIONS,
                RecordTables.FIGURES,
                RecordTables.SCORES,
                RecordTables.VILLAGES,
                RecordTables.UNITS,
                RecordTables.VILLAGE_MEETINGS)) {
            assertThat(new HeaderNames(table.name())).isNotNull();
        }
    }

    @Test
    void haveLettersLikeASpreadsheet() {
        assertThat(List.of(
                        Spelling.letter(0),
                        Spelling.letter(25),
                        Spelling.letter(26),
                        Spelling.letter(701),
                        Spelling.letter(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }
}
