package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.tabular.Samples.codes;
import static vn.danchu.tabular.Samples.csv;
import static vn.danchu.tabular.Samples.preview;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.figures.ActivityReport;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.UnitChange;
import vn.danchu.law.UnitChangeBuilder;
import vn.danchu.law.Village;

/** Good rows are taken, bad ones go to a workbook that is mended and read again; parts are joined; old units are followed. */
class PartialAcceptanceTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    @Nested
    class Tables {

        private final TableSource table = csv(
                "Mã thôn;Tên thôn;Số hộ;Ngày thành lập",
                "T1;Đông;120;31/12/2025",
                "T2;Đoài;nhiều;31/12/2025",
                "T3;Hạ;90;");

        @Test
        void writeTheirBadRowsWithWhatIsWrong() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(RecordTables.VILLAGES.writeRejected(table, ImportOptions.DEFAULT, VI, out))
                    .isEqualTo(1);
            ImportResult<Village> again = preview(RecordTables.VILLAGES, TableSource.of(out.toByteArray()));
            assertThat(again.rows()).extracting(row -> row.value().code()).containsExactly("T2");
            assertThat(codes(again))
                    .as("the same cell is wrong, and the column of problems is not read")
                    .containsExactly(ProblemCode.NOT_A_NUMBER);
        }

        @Test
        void writeNothingWhereTheTableItselfIsRefused() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(RecordTables.VILLAGES.writeRejected(csv("A;B", "1;2"), ImportOptions.DEFAULT, VI, out))
                    .isEqualTo(-1);
            assertThat(out.size()).isZero();
        }
    }

    @Nested
    class Dossiers {

        /** Two decisions, each with a cluster meeting; the second's meeting has a day that is none. */
        private TableSource workbook(String day) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet decisions = workbook.newWorksheet("Bàn và quyết định");
            row(decisions, 0, "STT", "Mã quyết định", "Ngày họp, biểu quyết");
            row(decisions, 1, "1", "NQ-01", "06/12/2025");
            row(decisions, 2, "2", "NQ-02", "07/12/2025");
            Worksheet clusters = workbook.newWorksheet("Họp cụm");
            row(clusters, 0, "STT", "Thuộc dòng", "Ngày họp");
            row(clusters, 1, "1", "1", "06/12/2025");
            row(clusters, 2, "2", "2", day);
            workbook.finish();
            return TableSource.of(out.toByteArray());
        }

        private void row(Worksheet sheet, int row, String... cells) {
            for (int i = 0; i < cells.length; i++) {
                sheet.value(row, i, cells[i]);
            }
        }

        @Test
        void takeARecordWholeOrNotAtAll() throws IOException {
            DossierImport read = DossierWorkbook.read(workbook("32/12/2025"));
            assertThat(read.errors()).isEqualTo(1);
            assertThat(read.problems(Severity.ERROR))
                    .singleElement()
                    .returns("Họp cụm", Problem::sheet)
                    .returns("Ngày họp", Problem::header)
                    .returns(3, Problem::row);
            assertThat(read.rejected())
                    .as("the meeting, and the decision it belongs to")
                    .isEqualTo(2);
            assertThat(read.dossier().decisions())
                    .extracting(CommunityDecision::id)
                    .containsExactly("NQ-01");
        }

        @Test
        void writeWhatWasNotTakenAndReadItMendedSoThatNothingIsLost() throws IOException {
            TableSource bad = workbook("32/12/2025");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThat(DossierWorkbook.writeRejected(bad, ImportOptions.DEFAULT, VI, out))
                    .isEqualTo(2);
            DossierImport again = DossierWorkbook.read(TableSource.of(out.toByteArray()));
            assertThat(again.problems(Severity.ERROR)).singleElement().returns("Họp cụm", Problem::sheet);
            assertThat(again.problems()).hasSize(1);

            Dossier mended = DossierWorkbook.read(workbook("08/12/2025")).accept();
            DossierMerge merge = new DossierMerge()
                    .add("tot.xlsx", DossierWorkbook.read(bad).dossier())
                    .add("sua.xlsx", mended);
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.dossier()).isEqualTo(mended);
        }

        @Test
        void nameARowThatIsNotThereAndOneThatStandsTwice() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet decisions = workbook.newWorksheet("Bàn và quyết định");
            row(decisions, 0, "STT", "Mã quyết định");
            row(decisions, 1, "1", "NQ-01");
            row(decisions, 2, "1", "NQ-02");
            Worksheet clusters = workbook.newWorksheet("Họp cụm");
            row(clusters, 0, "STT", "Thuộc dòng", "Ngày họp");
            row(clusters, 1, "1", "7", "06/12/2025");
            row(clusters, 2, "2", "", "06/12/2025");
            workbook.finish();
            assertThat(DossierWorkbook.read(TableSource.of(out.toByteArray())).problems())
                    .extracting(Problem::code)
                    .containsExactlyInAnyOrder(ProblemCode.DOUBLE_KEY, ProblemCode.UNKNOWN_ROW, ProblemCode.EMPTY_CELL);
        }

        @Test
        void nameAVillageThatEndsBeforeItIsFormed() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet villages = workbook.newWorksheet("Thôn, tổ dân phố");
            row(villages, 0, "code", "formedOn", "endedOn");
            row(villages, 1, "T1", "01/07/2026", "30/06/2026");
            row(villages, 2, "T2", "01/07/2026", "01/07/2026");
            workbook.finish();
            DossierImport read = DossierWorkbook.read(TableSource.of(out.toByteArray()));
            assertThat(read.problems(Severity.ERROR))
                    .singleElement()
                    .returns(ProblemCode.REFUSED, Problem::code)
                    .returns(2, Problem::row)
                    .returns("C", Problem::column)
                    .returns("Ngày thành lập: 2026-07-01, Ngày cuối cùng còn tồn tại: 2026-06-30", Problem::found)
                    .returns("Ngày cuối cùng còn tồn tại: ≥ 2026-07-01", Problem::allowed);
            assertThat(read.dossier().unit().villages()).hasSize(1);
        }

        @Test
        void nameTwoVillagesOfOneCode() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet villages = workbook.newWorksheet("Thôn, tổ dân phố");
            row(villages, 0, "code", "households");
            row(villages, 1, "T1", "100");
            row(villages, 2, "T1", "120");
            workbook.finish();
            DossierImport read = DossierWorkbook.read(TableSource.of(out.toByteArray()));
            assertThat(read.problems(Severity.ERROR)).singleElement().returns(ProblemCode.DOUBLE_KEY, Problem::code);
            assertThat(read.dossier().unit().villages()).hasSize(1);
        }

        @Test
        void nameTwoSheetsOfOneMeaning() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet villages = workbook.newWorksheet("Thôn, tổ dân phố");
            row(villages, 0, "code", "households");
            row(villages, 1, "T1", "100");
            row(villages, 2, "T2", "120");
            Worksheet again = workbook.newWorksheet("Thôn - tổ dân phố");
            row(again, 0, "code", "households");
            row(again, 1, "T3", "90");
            workbook.finish();
            DossierImport read = DossierWorkbook.read(TableSource.of(out.toByteArray()));
            assertThat(read.problems(Severity.ERROR))
                    .singleElement()
                    .returns(ProblemCode.DOUBLE_SHEET, Problem::code)
                    .returns("Thôn - tổ dân phố", Problem::found)
                    .returns("Thôn, tổ dân phố", Problem::allowed);
            assertThat(read.dossier()).isNull();
        }

        @Test
        void takeTwoChangesOfOneDayAndNameTwoThatTellOneThingOtherwise() throws IOException {
            DossierImport agreeing = changes("5", "");
            assertThat(agreeing.problems(Severity.ERROR)).isEmpty();
            assertThat(agreeing.dossier().unit().changes()).hasSize(2);
            assertThat(changes("5", "50").problems(Severity.ERROR))
                    .singleElement()
                    .returns(ProblemCode.REFUSED, Problem::code)
                    .returns(3, Problem::row);
        }

        private DossierImport changes(String first, String second) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(out, "test", null);
            Worksheet changes = workbook.newWorksheet("Thay đổi của đơn vị");
            row(changes, 0, "from", "hasUnion", "staff");
            row(changes, 1, "01/05/2026", "", first);
            row(changes, 2, "01/05/2026", "Có", second);
            workbook.finish();
            return DossierWorkbook.read(TableSource.of(out.toByteArray()));
        }

        @Test
        void nameAWorkbookThatIsNoDossier() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Workbook workbook = new Workbook(out, "test", null);
            row(workbook.newWorksheet("Sheet1"), 0, "A", "B");
            workbook.finish();
            DossierImport read = DossierWorkbook.read(TableSource.of(out.toByteArray()));
            assertThat(read.dossier()).isNull();
            assertThat(read.problems()).singleElement().returns(ProblemCode.NO_DOSSIER_SHEET, Problem::code);
        }
    }

    @Nested
    class Merging {

        private final Dossier named = DossierBuilder.builder()
                .unit(UnitBuilder.builder().name("Xã Minh Hòa").build())
                .build();

        @Test
        void takesFromEachWhatTheOtherDoesNotKnow() {
            Dossier dated = DossierBuilder.builder()
                    .unit(UnitBuilder.builder().code("MH").build())
                    .period(Period.year(2025))
                    .build();
            DossierMerge merge = new DossierMerge().add("a", named).add("b", dated);
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.dossier().unit().name()).isEqualTo("Xã Minh Hòa");
            assertThat(merge.dossier().unit().code()).isEqualTo("MH");
            assertThat(merge.dossier().period()).isEqualTo(Period.year(2025));
        }

        @Test
        void namesWhatTwoSayDifferentlyAndWhere() {
            Dossier other = DossierBuilder.builder()
                    .unit(UnitBuilder.builder().name("Xã Hòa Minh").build())
                    .build();
            DossierMerge merge = new DossierMerge().add("a.json", named).add("b.xlsx", other);
            assertThat(merge.conflicts())
                    .containsExactly(
                            new DossierMerge.Conflict("/unit/name", "a.json", "Xã Minh Hòa", "b.xlsx", "Xã Hòa Minh"));
        }

        @Test
        void namesWhatCannotStandTogetherThoughEachSaysAnotherThing() {
            Dossier formed = DossierBuilder.builder()
                    .unit(UnitBuilder.builder()
                            .formedOn(LocalDate.of(2026, 5, 1))
                            .build())
                    .build();
            Dossier ended = DossierBuilder.builder()
                    .unit(UnitBuilder.builder()
                            .endedOn(LocalDate.of(2026, 3, 1))
                            .build())
                    .build();
            DossierMerge merge = new DossierMerge().add("a.json", formed).add("b.json", ended);
            assertThat(merge.conflicts())
                    .containsExactly(new DossierMerge.Conflict(
                            "/unit", "a.json", "formedOn: 2026-05-01", "b.json", "endedOn: 2026-03-01"));
        }

        @Test
        void namesAnEntryOfAListByItsPlaceInItsOwnFile() {
            UnitChange union = UnitChangeBuilder.builder()
                    .from(LocalDate.of(2026, 9, 1))
                    .hasUnion(true)
                    .build();
            DossierMerge merge = new DossierMerge()
                    .add("a.json", changed(union, staffed(20)))
                    .add("b.json", changed(union, staffed(30)));
            assertThat(merge.conflicts())
                    .containsExactly(new DossierMerge.Conflict(
                            "/unit", "a.json", "changes/1/staff: 20", "b.json", "changes/1/staff: 30"));
            merge = new DossierMerge()
                    .add("a.json", changed(union, staffed(20)))
                    .add("b.json", changed(staffed(30)));
            assertThat(merge.conflicts())
                    .containsExactly(new DossierMerge.Conflict(
                            "/unit", "a.json", "changes/1/staff: 20", "b.json", "changes/0/staff: 30"));
        }

        private UnitChange staffed(int staff) {
            return UnitChangeBuilder.builder()
                    .from(LocalDate.of(2026, 6, 1))
                    .staff(staff)
                    .build();
        }

        private Dossier changed(UnitChange... changes) {
            return DossierBuilder.builder()
                    .unit(UnitBuilder.builder().changes(List.of(changes)).build())
                    .build();
        }

        @Test
        void joinsVillagesByTheirCodes() {
            Dossier one = DossierBuilder.builder()
                    .unit(UnitBuilder.builder()
                            .villages(List.of(new Village("T1", "Đông", null, null, null, null, null, null, null)))
                            .build())
                    .build();
            Dossier two = DossierBuilder.builder()
                    .unit(UnitBuilder.builder()
                            .villages(List.of(
                                    new Village("T1", null, 120, null, null, null, null, null, null),
                                    new Village("T2", "Đoài", 90, null, null, null, null, null, null)))
                            .build())
                    .build();
            DossierMerge merge = new DossierMerge().add("a", one).add("b", two);
            assertThat(merge.conflicts()).isEmpty();
            assertThat(merge.dossier().unit().villages())
                    .containsExactly(
                            new Village("T1", "Đông", 120, null, null, null, null, null, null),
                            new Village("T2", "Đoài", 90, null, null, null, null, null, null));
        }
    }

    @Nested
    class UnitsAcrossTheFirstOfJuly2025 {

        private final UnitSuccession units = UnitSuccession.of(
                preview(
                                RecordTables.UNITS,
                                csv(
                                        "Mã đơn vị;Tên đơn vị;Hiệu lực từ ngày;Hiệu lực đến ngày;Đơn vị tiền thân",
                                        "00001;Phúc Xá;;30/06/2025;",
                                        "00002;Trúc Bạch;;30/06/2025;",
                                        "00003;Chia Đôi;;30/06/2025;",
                                        "00004;Không Rõ;;30/06/2025;",
                                        "90001;Ba Đình;01/07/2025;;00001, 00002",
                                        "90002;Một;01/07/2025;;00003",
                                        "90003;Hai;01/07/2025;;00003"))
                        .accept(),
                LocalDate.of(2025, 7, 1));

        @Test
        void codesOfUnitsThatAreNoMoreBecomeTheirSuccessors() {
            ImportResult<Village> read = preview(
                    RecordTables.VILLAGES,
                    csv("Xã;Mã thôn", "00001;T1", "00002;T2", "90001;T3"),
                    ImportOptions.DEFAULT.succeeding(units));
            assertThat(read.rows()).extracting(ImportedRow::unit).containsOnly("90001");
            assertThat(read.rows()).extracting(ImportedRow::formerUnit).containsExactly("00001", "00002", null);
            assertThat(codes(read)).containsOnly(ProblemCode.UNIT_SUCCEEDED).hasSize(2);
        }

        @Test
        void nothingIsGuessedOfAUnitThatWasDividedOrEndedOrIsNotInTheList() {
            ImportResult<Village> read = preview(
                    RecordTables.VILLAGES,
                    csv("Xã;Mã thôn", "00003;T1", "00004;T2", "77777;T3"),
                    ImportOptions.DEFAULT.succeeding(units));
            assertThat(read.rows()).extracting(ImportedRow::unit).containsExactly("00003", "00004", "77777");
            assertThat(codes(read))
                    .containsExactly(
                            ProblemCode.UNIT_NOT_FOLLOWED, ProblemCode.UNIT_NOT_FOLLOWED, ProblemCode.UNIT_NOT_LISTED);
            assertThat(read.problems().get(0).allowed()).isEqualTo("90002, 90003");
        }

        /** Where a table gives both, the code says which unit it is, and the name is left. */
        @ParameterizedTest
        @CsvSource({
            "disclosures, Mã nội dung, 11.3",
            "decisions, Mã nội dung, 15.1",
            "consultations, Mã nội dung, 25.1",
            "supervisions, Cơ quan giám sát, Ban Thanh tra nhân dân",
            "recommendations, Cơ quan giám sát, Ban Thanh tra nhân dân",
            "scores, STT, 1.1",
            "villages, Mã thôn, T1",
            "villageMeetings, Tổng số thôn, 9"
        })
        void everyTableIsFollowed(String kind, String heading, String value) {
            RecordTable<?> table = Stream.of(
                            RecordTables.DISCLOSURES,
                            RecordTables.DECISIONS,
                            RecordTables.CONSULTATIONS,
                            RecordTables.SUPERVISIONS,
                            RecordTables.RECOMMENDATIONS,
                            RecordTables.SCORES,
                            RecordTables.VILLAGES,
                            RecordTables.VILLAGE_MEETINGS)
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElseThrow();
            ImportResult<?> read = preview(
                    table,
                    csv(
                            "Mã đơn vị;Tên đơn vị;Từ ngày;Ngày gửi kiến nghị;Điểm tự chấm;" + heading,
                            "00001;Phúc Xá;05/01/2026;05/01/2026;1;" + value),
                    ImportOptions.DEFAULT.succeeding(units));
            assertThat(read.rows()).singleElement().satisfies(row -> {
                assertThat(row.unit()).isEqualTo("90001");
                assertThat(row.formerUnit()).isEqualTo("00001");
            });
            assertThat(codes(read)).contains(ProblemCode.UNIT_SUCCEEDED).doesNotContain(ProblemCode.DOUBLE_HEADER);
        }

        @Test
        void figuresOfAUnitThatIsNoMoreStayAReportOfTheirOwn() {
            ImportResult<FigureRow> read = preview(
                    RecordTables.FIGURES,
                    csv(
                            "Mã xã;Tên xã;Mã chỉ tiêu;Giá trị;Năm",
                            "00001;Phúc Xá;ho;100;2025",
                            "00002;Trúc Bạch;ho;50;2025",
                            "90001;Ba Đình;ho;300;2025"),
                    ImportOptions.DEFAULT.succeeding(units));
            List<ActivityReport> reports = FigureRow.reports(read.accept());
            assertThat(reports)
                    .extracting(
                            report -> report.unit().code() + " " + report.unit().name())
                    .containsExactly("90001 Ba Đình", "90001 Ba Đình", "90001 Ba Đình");
            assertThat(reports.get(0).note()).contains("00001");
            assertThat(reports.get(1).note()).contains("00002");
            assertThat(reports.get(2).note()).isNull();
        }

        @Test
        void aDossierIsOfTheSuccessorWithWhatItSaysOfItsHistory() {
            Unit old = UnitBuilder.builder()
                    .code("00001")
                    .name("Phúc Xá")
                    .formedFrom(List.of("00000"))
                    .build();
            UnitSuccession.Followed followed =
                    units.follow(DossierBuilder.builder().unit(old).build());
            assertThat(followed.dossier().unit())
                    .isEqualTo(UnitBuilder.builder(old)
                            .code("90001")
                            .name("Ba Đình")
                            .build());
            assertThat(followed.problem().code()).isEqualTo(ProblemCode.UNIT_SUCCEEDED);

            Dossier divided = DossierBuilder.builder()
                    .unit(UnitBuilder.builder().code("00003").build())
                    .build();
            assertThat(units.follow(divided).dossier()).isSameAs(divided);
            assertThat(units.follow(divided).problem().code()).isEqualTo(ProblemCode.UNIT_NOT_FOLLOWED);
        }

        @Test
        void aWorkbookIsOfTheSuccessor() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Unit old = UnitBuilder.builder().code("00001").name("Phúc Xá").build();
            DossierWorkbook.write(DossierBuilder.builder().unit(old).build(), out);
            DossierImport read =
                    DossierWorkbook.read(TableSource.of(out.toByteArray()), ImportOptions.DEFAULT.succeeding(units));
            assertThat(read.accept().unit().code()).isEqualTo("90001");
            assertThat(read.problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code()).isEqualTo(ProblemCode.UNIT_SUCCEEDED);
                assertThat(problem.sheet()).isEqualTo("Đơn vị và kỳ");
            });
        }

        /** Many communes of 1 July 2025 have kept the code of one of those they were made of. */
        @Test
        void aCodeMayStandAgainFromAnotherDayOn() {
            ImportResult<UnitRow> list = preview(
                    RecordTables.UNITS,
                    csv(
                            "Mã xã;Tên xã;Hiệu lực từ ngày;Hiệu lực đến ngày;Đơn vị tiền thân",
                            "00001;Cũ;;30/06/2025;",
                            "00002;Nhập vào;;30/06/2025;",
                            "00001;Mới;01/07/2025;;00001, 00002"));
            assertThat(list.problems()).isEmpty();
            UnitSuccession kept = UnitSuccession.of(list.accept(), LocalDate.of(2025, 7, 1));
            assertThat(kept.of("00001").state()).isEqualTo(UnitSuccession.State.EXISTS);
            assertThat(kept.of("00002").now()).isEqualTo("00001");
            assertThat(codes(preview(RecordTables.UNITS, csv("Mã xã;Tên xã", "1;A", "1;B"))))
                    .contains(ProblemCode.DOUBLE_KEY);
        }

        @Test
        void theDayBeforeAUnitStillExists() {
            UnitRow old = new UnitRow("1", null, null, null, null, LocalDate.of(2025, 6, 30), List.of());
            UnitRow now = new UnitRow("2", null, null, null, LocalDate.of(2025, 7, 1), null, List.of("1"));
            assertThat(UnitSuccession.of(List.of(old, now), LocalDate.of(2025, 6, 30))
                            .of("1")
                            .now())
                    .isEqualTo("1");
            assertThat(UnitSuccession.of(List.of(old, now), LocalDate.of(2025, 7, 1))
                            .of("1")
                            .now())
                    .isEqualTo("2");
        }
    }
}
