package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.danchu.tabular.Samples.codes;
import static vn.danchu.tabular.Samples.csv;
import static vn.danchu.tabular.Samples.preview;
import static vn.danchu.tabular.Samples.row;
import static vn.danchu.tabular.Samples.xlsx;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.consultation.ConsultationForm;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.decision.DecisionForm;
import vn.danchu.decision.DecisionMatter;
import vn.danchu.decision.Proceedings;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.Publication;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.figures.ActivityReport;
import vn.danchu.figures.UnitLevel;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Village;
import vn.danchu.record.Act;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.SupervisingBody;
import vn.danchu.supervision.Supervision;

class RecordTablesTest {

    @Nested
    class DryRun {

        private final TableSource source = csv(
                "Tên xã,Mã nội dung,Tóm tắt,Hình thức,Từ ngày,Đến ngày",
                "Xã A,11.3,Một,Niêm yết,01/03/2026,31/03/2026",
                "Xã A,99.9,Hai,Niêm yết,31/02/2026,31/03/2026",
                "Xã A,11.5,Ba,Truyền hình,05/03/2026,04/03/2026");

        @Test
        void warnsOfRowsWithoutAUnitBelowOneThatHasIt() {
            ImportResult<Disclosure> result = preview(
                    RecordTables.DISCLOSURES,
                    csv("Tên xã,Mã nội dung", ",11.1", "Xã A,11.3", ",11.4", "Xã B,11.5", ",11.6"));
            assertThat(result.problems())
                    .extracting(problem -> problem.row() + problem.column() + " " + problem.code())
                    .containsExactly("4A UNIT_NOT_REPEATED", "6A UNIT_NOT_REPEATED");
            assertThat(result.accept()).hasSize(5);
        }

        @Test
        void tellsEveryProblemWithRowAndColumn() {
            ImportResult<Disclosure> result = preview(RecordTables.DISCLOSURES, source);
            assertThat(result.rowsRead()).isEqualTo(3);
            assertThat(result.problems())
                    .extracting(problem -> problem.row() + problem.column() + " " + problem.code())
                    .containsExactlyInAnyOrder("3B UNKNOWN_CODE", "3E NOT_A_DATE", "4D UNKNOWN_CODE", "4F REVERSED");
            Problem first = result.problems().stream()
                    .filter(p -> p.column().equals("E"))
                    .findFirst()
                    .orElseThrow();
            assertThat(first.message(Locale.ENGLISH))
                    .startsWith("Error at row 3, column E (Từ ngày): \"31/02/2026\" is not a date. Allowed:");
            assertThat(first.message(Locale.forLanguageTag("vi")))
                    .startsWith("Lỗi tại dòng 3, cột E (Từ ngày): \"31/02/2026\" không phải là ngày.");
            assertThat(first.remedy(Locale.ENGLISH)).isNotBlank();
        }

        @Test
        void acceptsNothingWhereThereIsAnErrorUnlessAsked() {
            ImportResult<Disclosure> result = preview(RecordTables.DISCLOSURES, source);
            assertThatThrownBy(result::accept)
                    .isInstanceOf(ImportRefusedException.class)
                    .hasMessageStartingWith("4 errors\nError at row 3");
            assertThat(result.acceptWithoutErrors())
                    .extracting(Disclosure::summary)
                    .containsExactly("Một");
        }

        @Test
        void streamsTheRowsAndKeepsNone() throws Exception {
            List<ImportedRow<Disclosure>> seen = new ArrayList<>();
            ImportResult<Disclosure> result =
                    RecordTables.DISCLOSURES.forEach(source, ImportOptions.DEFAULT, seen::add);
            assertThat(result.rows()).isEmpty();
            assertThat(result.errors()).isEqualTo(4);
            assertThat(seen).extracting(ImportedRow::accepted).containsExactly(true, false, false);
            assertThat(seen).extracting(ImportedRow::unit).containsOnly("Xã A");
        }

        @Test
        void listsAsManyProblemsAsTheLimitAllowsAndCountsTheRest() {
            TabularLimits limits = TabularLimitsBuilder.builder(TabularLimits.DEFAULT)
                    .problems(2)
                    .build();
            ImportResult<Disclosure> result =
                    preview(RecordTables.DISCLOSURES, source, ImportOptions.DEFAULT.within(limits));
            assertThat(codes(result)).hasSize(3).endsWith(ProblemCode.MORE_PROBLEMS);
            assertThat(result.errors()).isEqualTo(4);
        }
    }

    @Nested
    class Disclosures {

        private Disclosure only(String headers, String... cells) {
            return preview(RecordTables.DISCLOSURES, csv(headers, String.join(",", cells)))
                    .accept()
                    .get(0);
        }

        /** Such a span cannot be said: the row is refused, not read without its days. */
        @Test
        void areNotTakenWhoseLastDayLiesBeforeTheFirst() {
            ImportResult<Disclosure> result = preview(
                    RecordTables.DISCLOSURES,
                    csv(
                            "Mã nội dung,Trích yếu,Từ ngày,Đến ngày",
                            "11.3,Một,02/03/2026,01/03/2026",
                            "11.3,Hai,02/03/2026,02/03/2026"));
            assertThat(codes(result)).contains(ProblemCode.REVERSED);
            assertThat(result.errors()).isEqualTo(1);
            assertThat(result.acceptWithoutErrors())
                    .extracting(Disclosure::summary)
                    .containsExactly("Hai");
        }

        @ParameterizedTest
        @CsvSource({"11.10.a", "L10:11.10.a", "Kết quả thanh tra; kiểm tra"})
        void findTheItemByItsCode(String code) {
            ImportResult<Disclosure> result =
                    preview(RecordTables.DISCLOSURES, csv("Mã nội dung,Từ ngày", code + ",01/03/2026"));
            assertThat(result.hasErrors()).isEqualTo(code.startsWith("Kết"));
            if (!result.hasErrors()) {
                assertThat(result.accept().get(0).item()).isEqualTo(DisclosureItem.INSPECTION_RESULTS);
            }
        }

        @Test
        void findTheItemByTheProvisionInWordsOrByItsName() {
            assertThat(only("Mã nội dung,Từ ngày", "khoản 10 Điều 11", "01/03/2026")
                            .item())
                    .isEqualTo(DisclosureItem.INSPECTION_AND_CONFIDENCE);
            assertThat(only(
                                    "Nội dung công khai,Từ ngày",
                                    "thủ tục hành chính; thủ tục giải quyết công việc",
                                    "01/03/2026")
                            .item())
                    .isEqualTo(DisclosureItem.PROCEDURES);
        }

        @Test
        void distinguishPointsDAndĐ() {
            assertThat(only("Mã nội dung,Từ ngày", "11.2.d", "01/03/2026").item())
                    .isEqualTo(DisclosureItem.BUDGET_SETTLEMENT);
            assertThat(only("Mã nội dung,Từ ngày", "11.2.đ", "01/03/2026").item())
                    .isEqualTo(DisclosureItem.AUDIT_FOLLOW_UP);
        }

        @Test
        void doNotGuessWhetherTheNumberElevenPointOneWasElevenPointTen() {
            ImportResult<Disclosure> result = preview(
                    RecordTables.DISCLOSURES,
                    xlsx(
                            row("Mã nội dung", "Từ ngày"),
                            row(11.1, "01/03/2026"),
                            row(11.2, "01/03/2026"),
                            row("11.1", "01/03/2026")));
            assertThat(codes(result)).containsExactly(ProblemCode.AMBIGUOUS_CODE);
            assertThat(result.problems().get(0).row()).isEqualTo(2);
        }

        @Test
        void useTheNameWhereTheCodeIsOfAnotherSystemAndRefuseWhatContradicts() {
            ImportResult<Disclosure> result = preview(
                    RecordTables.DISCLOSURES,
                    csv(
                            "MSND;Nội dung;Từ ngày",
                            "ND07;Thủ tục hành chính, thủ tục giải quyết công việc;01/03/2026",
                            "11.12;Thủ tục hành chính, thủ tục giải quyết công việc;01/03/2026"));
            assertThat(codes(result)).containsExactly(ProblemCode.FOREIGN_CODE, ProblemCode.CONTRADICTION);
            assertThat(result.acceptWithoutErrors())
                    .extracting(Disclosure::item)
                    .containsExactly(DisclosureItem.PROCEDURES);
        }

        @Test
        void useTheNameWhereTheCodeHasLostItsLastZero() {
            ImportResult<Disclosure> result = preview(
                    RecordTables.DISCLOSURES,
                    csv(
                            "Mã nội dung;Nội dung;Từ ngày",
                            "11.1;Kết quả thanh tra, xử lý vi phạm; kết quả lấy phiếu, bỏ phiếu tín nhiệm;01/03/2026"
                                    .replaceFirst(";(Kết.*nhiệm);", ";\"$1\";")));
            assertThat(codes(result)).containsExactly(ProblemCode.LOST_ZERO);
            assertThat(result.accept().get(0).item()).isEqualTo(DisclosureItem.INSPECTION_AND_CONFIDENCE);
        }

        @Test
        void contradictThemselvesWhereADayIsGivenForWhatWasNotDisclosed() {
            assertThat(codes(preview(
                            RecordTables.DISCLOSURES,
                            csv(
                                    "Mã nội dung,Đã công khai,Từ ngày",
                                    "11.3,0,01/03/2026",
                                    "11.3,0,",
                                    "11.3,X,01/03/2026"))))
                    .containsExactly(ProblemCode.CONTRADICTION);
        }

        @Test
        void mapOldCodesOfFormsWithANote() {
            ImportResult<Disclosure> result = preview(
                    RecordTables.DISCLOSURES,
                    csv("Mã nội dung;Hình thức;Thời gian;Từ ngày", "11.3;1,2,,4,5;thuongxuyen;01/03/2026"));
            List<Publication> publications = result.accept().get(0).publications();
            assertThat(publications)
                    .extracting(Publication::form)
                    .containsExactly(
                            PublicationForm.POSTING, PublicationForm.LOUDSPEAKER, PublicationForm.VILLAGE_HEADS);
            assertThat(publications.get(0).span().ongoing()).isTrue();
            assertThat(codes(result)).containsExactly(ProblemCode.LEGACY_CODE, ProblemCode.LEGACY_CODE);
        }

        @Test
        void readNamesWithCommasInAListSeparatedByCommas() {
            Disclosure disclosure = preview(
                            RecordTables.DISCLOSURES,
                            csv("Mã nội dung;Hình thức", "11.3;\"Niêm yết, Cổng, trang thông tin điện tử, Loa\""))
                    .accept()
                    .get(0);
            assertThat(disclosure.publications())
                    .extracting(Publication::form)
                    .containsExactlyInAnyOrder(
                            PublicationForm.POSTING, PublicationForm.WEBSITE, PublicationForm.LOUDSPEAKER);
        }

        @Test
        void leaveTheLastDayUnknownWhereOnlyADurationIsGiven() {
            Disclosure disclosure = only("Mã nội dung,Niêm yết,Thời gian,Từ ngày", "11.3", "X", "30ngay", "01/03/2026");
            assertThat(disclosure.publications().get(0).span().to()).isNull();
            assertThat(disclosure.publications().get(0).span().ongoing()).isNull();
        }

        @Test
        void keepAnItemThatWasNotDisclosedAndLeaveOutWhatDoesNotApply() {
            ImportResult<Disclosure> result = preview(
                    RecordTables.DISCLOSURES,
                    csv("Mã nội dung,Đã công khai", "11.3,0", "11.5,Không áp dụng", "11.6,có thể"));
            assertThat(codes(result)).containsExactly(ProblemCode.NOT_APPLICABLE_ROW, ProblemCode.NOT_A_TICK);
            assertThat(result.rows())
                    .first()
                    .satisfies(row -> assertThat(row.value().publications()).isEmpty());
            assertThat(result.rows()).hasSize(2);
        }

        @Test
        void lookNamesUpInTheSettingOfTheTable() {
            TableSource source = csv("Nội dung công khai,Hình thức", "Thỏa ước lao động tập thể,Niêm yết");
            ImportResult<Disclosure> result =
                    preview(RecordTables.DISCLOSURES, source, ImportOptions.DEFAULT.in(Setting.STATE_ENTERPRISE));
            assertThat(result.accept().get(0).item()).isEqualTo(DisclosureItem.COLLECTIVE_AGREEMENTS);
            assertThat(result.accept().get(0).publications().get(0).form())
                    .isEqualTo(PublicationForm.ENTERPRISE_POSTING);
            assertThat(preview(RecordTables.DISCLOSURES, source).hasErrors()).isTrue();
        }

        @Test
        void warnWhereDaysAndMonthsMayHaveBeenExchangedAndExchangeNothing() {
            List<String> lines = new ArrayList<>(List.of("Mã nội dung,Từ ngày"));
            for (int i = 0; i < 30; i++) {
                lines.add("11.3,0" + (1 + i % 9) + "/10/2026");
            }
            ImportResult<Disclosure> result = preview(RecordTables.DISCLOSURES, csv(lines.toArray(String[]::new)));
            assertThat(result.problems())
                    .singleElement()
                    .returns(ProblemCode.DAYS_AND_MONTHS, Problem::code)
                    .returns("B", Problem::column)
                    .returns("0/30", Problem::found);
            assertThat(result.accept().get(0).publications().get(0).span().from())
                    .isEqualTo(LocalDate.of(2026, 10, 1));
        }
    }

    @Test
    void dateCellsAreWatchedApartFromTextsThatAProgramCouldNotTakeForDates() {
        Object[][] rows = new Object[71][];
        rows[0] = new Object[] {"Mã nội dung", "Từ ngày"};
        for (int i = 0; i < 70; i++) {
            rows[i + 1] = new Object[] {"11.3", i < 30 ? LocalDate.of(2026, 10, 1 + i % 9) : "25/03/2026"};
        }
        assertThat(preview(RecordTables.DISCLOSURES, xlsx(rows)).problems())
                .singleElement()
                .returns(ProblemCode.DAYS_AND_MONTHS, Problem::code)
                .returns("0/30", Problem::found);
    }

    @Nested
    class Decisions {

        @Test
        void haveCountsAndResourcesInTheUnitOfEachColumn() {
            DecisionRow row = preview(
                            RecordTables.DECISIONS,
                            xlsx(
                                    row(
                                            "Mã nội dung",
                                            "Hình thức bàn",
                                            "Tổng số hộ",
                                            "Tán thành",
                                            "Kết quả biểu quyết",
                                            "Tỷ lệ",
                                            "Tổng giá trị (triệu đồng)",
                                            "NSNN (triệu đồng)",
                                            "Nhân dân đóng góp (đồng)",
                                            "Ngày họp"),
                                    row(
                                            "15.1",
                                            "gio_tay",
                                            120,
                                            80,
                                            "Thông qua",
                                            "66.67%",
                                            "1,5",
                                            1,
                                            "500000 đ",
                                            LocalDate.of(2026, 3, 5))))
                    .accept()
                    .get(0);
            assertThat(row.decision().matter()).isEqualTo(DecisionMatter.CONTRIBUTIONS_TO_WORKS);
            assertThat(row.decision().form()).isEqualTo(DecisionForm.MEETING);
            assertThat(row.decision().meeting().proceedings().method()).isEqualTo(Proceedings.Method.HANDS);
            assertThat(row.decision().votes().inFavour()).isEqualTo(80);
            assertThat(row.decision().heldOn()).isEqualTo(LocalDate.of(2026, 3, 5));
            assertThat(row.total()).isEqualTo(1_500_000);
            assertThat(row.fromBudget()).isEqualTo(1_000_000);
            assertThat(row.fromPeople()).isEqualTo(500_000);
        }

        @ParameterizedTest
        @CsvSource({"0, 15.3", "1, 15.4", "2, 15.5", "3, 15.5"})
        void mapOldKindsOfWork(String old, String code) {
            ImportResult<DecisionRow> result = preview(RecordTables.DECISIONS, csv("loaicongviec,Tóm tắt", old + ",A"));
            assertThat(result.accept().get(0).decision().matter().code()).isEqualTo(code);
            assertThat(codes(result)).containsExactly(ProblemCode.LEGACY_CODE);
        }

        @ParameterizedTest
        @CsvSource({"0, MEETING, LEGACY_CODE", "1, BALLOT, LEGACY_CODE", "2, , LEGACY_UNKNOWN"})
        void mapOldFormsAndSayWhereTheyDoNotTell(String old, DecisionForm form, ProblemCode note) {
            ImportResult<DecisionRow> result =
                    preview(RecordTables.DECISIONS, csv("Mã nội dung,hinhthuc_ban", "15.3," + old));
            assertThat(result.accept().get(0).decision().form()).isEqualTo(form);
            assertThat(codes(result)).containsExactly(note);
        }

        @ParameterizedTest
        @CsvSource({"66, 80, true", "66, 79, true", "80, 120, false", "79, 120, true"})
        void tellWhereTheStatedResultIsNotWhatTheCountsGive(int inFavour, int households, boolean otherwise) {
            ImportResult<DecisionRow> result = preview(
                    RecordTables.DECISIONS,
                    csv(
                            "Mã nội dung,Phạm vi,Mã thôn,Hình thức,Tổng số hộ,Tán thành,Kết quả",
                            "15.1,Trong thôn,T1,Họp," + households + "," + inFavour + ","
                                    + (households == 120 ? "Thông qua" : "Không thông qua")));
            assertThat(codes(result).contains(ProblemCode.STATED_OTHERWISE)).isEqualTo(otherwise);
        }

        @Test
        void warnWhereTheTotalIsNotTheSum() {
            ImportResult<DecisionRow> result = preview(
                    RecordTables.DECISIONS,
                    csv(
                            "Mã nội dung;Tổng giá trị (đồng);NSNN (đồng);Nhân dân đóng góp (đồng)",
                            "15.1;100;60;40",
                            "15.1;100;60;30",
                            "15.1;100;60;"));
            assertThat(codes(result)).containsExactly(ProblemCode.TOTAL_IS_NOT_SUM);
            assertThat(result.problems().get(0).row()).isEqualTo(3);
        }

        @Test
        void takeTheUnitOfMoneyFromTheCallerWhereTheHeaderHasNone() {
            TableSource source = csv("Mã nội dung,Tổng giá trị", "15.1,15");
            assertThat(codes(preview(RecordTables.DECISIONS, source))).containsExactly(ProblemCode.NO_MONEY_UNIT);
            ImportOptions options = ImportOptions.DEFAULT.money(Map.of("total", MoneyUnit.MILLION));
            assertThat(preview(RecordTables.DECISIONS, source, options)
                            .accept()
                            .get(0)
                            .total())
                    .isEqualTo(15_000_000);
        }
    }

    @Test
    void consultationsHaveAColumnAForm() {
        ConsultationRow row = preview(
                        RecordTables.CONSULTATIONS,
                        csv(
                                "Mã nội dung,Tóm tắt,Họp dân,Phát phiếu,Từ ngày,Đến ngày,Số ý kiến tham gia,Số ý kiến tiếp thu",
                                "25.7,Quy chế,X,,01/03/2026,25/03/2026,120,30"))
                .accept()
                .get(0);
        assertThat(row.consultation().matter()).isEqualTo(ConsultationMatter.DEMOCRACY_REGULATION);
        assertThat(row.consultation().forms()).containsExactly(ConsultationForm.RESIDENTS_MEETING);
        assertThat(row.opinions()).isEqualTo(120);
    }

    @ParameterizedTest
    @CsvSource({"30, false", "31, true"})
    void moreOpinionsTakenUpThanGivenAreAContradiction(int takenUp, boolean error) {
        assertThat(preview(
                                RecordTables.CONSULTATIONS,
                                csv("Mã nội dung,Số ý kiến tham gia,Số ý kiến tiếp thu", "25.7,30," + takenUp))
                        .hasErrors())
                .isEqualTo(error);
    }

    @Nested
    class Recommendations {

        @Test
        void areAnsweredOnADayOrByATickOrNotKnownToBe() {
            List<Recommendation> read = preview(
                            RecordTables.RECOMMENDATIONS,
                            csv(
                                    "Ban giám sát,Gửi đến,Ngày gửi,Ngày nhận,Ngày trả lời,Đã trả lời",
                                    "Ban Thanh tra nhân dân,UBND xã,01/03/2026,02/03/2026,17/03/2026,",
                                    "Ban Giám sát đầu tư của cộng đồng,Chủ đầu tư,01/03/2026,,,X",
                                    "Ban Thanh tra nhân dân,UBND xã,01/03/2026,,,"))
                    .accept();
            assertThat(read)
                    .extracting(Recommendation::resultNotified)
                    .containsExactly(Act.on(LocalDate.of(2026, 3, 17)), Act.undated(), Act.notDone());
            assertThat(read.get(0).madeBy()).isEqualTo(SupervisingBody.INSPECTION_BOARD);
            assertThat(read.get(1).to()).isEqualTo(Recommendation.Addressee.PROJECT_OWNER);
        }

        @Test
        void keepTheBodyUnknownWhereAnOldCodeDoesNotTell() {
            ImportResult<Recommendation> result =
                    preview(RecordTables.RECOMMENDATIONS, csv("loai_ban,Ngày gửi", "3,01/03/2026"));
            assertThat(result.accept().get(0).madeBy()).isNull();
            assertThat(codes(result)).containsExactly(ProblemCode.LEGACY_UNKNOWN);
        }
    }

    @Test
    void supervisionsHaveTheirBodyDaysAndResult() {
        ImportResult<Supervision> result = preview(
                RecordTables.SUPERVISIONS,
                csv(
                        "Chủ thể giám sát,Từ ngày,Đến ngày,Có văn bản kết quả,Ngày thông báo kết quả",
                        "Ban Giám sát đầu tư của cộng đồng,01/03/2026,05/03/2026,X,06/03/2026",
                        "3,05/03/2026,04/03/2026,,"));
        assertThat(result.accept().get(0))
                .returns(SupervisingBody.INVESTMENT_SUPERVISION_BOARD, Supervision::by)
                .returns(LocalDate.of(2026, 3, 5), Supervision::endedOn)
                .returns(true, Supervision::resultInWriting)
                .returns(Act.on(LocalDate.of(2026, 3, 6)), Supervision::resultNotified);
        assertThat(codes(result)).containsExactly(ProblemCode.ENDS_BEFORE_START, ProblemCode.LEGACY_UNKNOWN);
    }

    @Test
    void figuresBecomeReportsByUnitAndPeriod() {
        List<FigureRow> rows = preview(
                        RecordTables.FIGURES,
                        csv(
                                "Mã đơn vị;Cấp;Quý;Năm;Mã chỉ tiêu;Giá trị;Tỷ lệ",
                                "x1;Xã;0;2026;villages;12;",
                                "x1;Xã;0;2026;meetings;1.250.000;98,5%",
                                "x2;Xã;1;2026;villages;7;"))
                .accept();
        List<ActivityReport> reports = FigureRow.reports(rows);
        assertThat(reports).hasSize(2);
        assertThat(reports.get(0).unit().level()).isEqualTo(UnitLevel.COMMUNE);
        assertThat(reports.get(0).period().known()).isEqualTo(Period.year(2026));
        assertThat(reports.get(0).figures().get(1).value()).isEqualByComparingTo("1250000");
        assertThat(reports.get(0).figures().get(1).stated()).isEqualTo("98,5%");
        assertThat(reports.get(1).period().known()).isEqualTo(Period.quarter(2026, 1));
    }

    @Test
    void aPeriodThatCannotBeReadIsToldInItsColumn() {
        ImportResult<FigureRow> result = preview(
                RecordTables.FIGURES,
                csv(
                        "Quý,Năm,Mã chỉ tiêu,Giá trị",
                        "1,26,villages,1",
                        "5,2026,villages,1",
                        "1,,villages,1",
                        ",,villages,1"));
        assertThat(result.problems())
                .extracting(problem -> problem.row() + problem.column() + " " + problem.code())
                .containsExactly("2B NOT_A_PERIOD", "3A NOT_A_PERIOD", "4B EMPTY_CELL");
    }

    @Test
    void scoresAreReadAsWrittenAndNeverAboveTheMaximum() {
        ImportResult<ScoreRow> result = preview(
                RecordTables.SCORES,
                csv(
                        "STT;Tiêu chí;Điểm tối đa;Điểm tự đánh giá;Điểm thẩm định lần 1;Tài liệu kiểm chứng",
                        "1.1;Kế hoạch;5;4,5;4;KH số 12",
                        "1.2;Họp;3;Không áp dụng;;",
                        "1.3;Quỹ;2;;;",
                        "1.4;Loa;2;3;;"));
        assertThat(result.rows())
                .extracting(row -> row.value().claimed())
                .containsExactly(new BigDecimal("4.5"), null, null, null);
        assertThat(result.rows().get(1).value().entry().notApplicable()).isNotNull();
        assertThat(result.rows().get(2).value().entry().notApplicable()).isNull();
        assertThat(codes(result)).containsExactly(ProblemCode.OUT_OF_RANGE);
    }

    @Test
    void unitsVillagesAndVillageMeetingsAreRead() {
        assertThat(preview(RecordTables.UNITS, csv("ma_donvi,ten_donvi,cap_donvi,id_donvi_cha", "x1,Xã A,Xã,t1"))
                        .accept())
                .containsExactly(new UnitRow("x1", "Xã A", UnitLevel.COMMUNE, "t1", null, null, List.of()));
        assertThat(preview(RecordTables.VILLAGES, csv("Mã thôn,Tên thôn,Số hộ,Ngày thành lập", "T1,Một,120,01/01/2026"))
                        .accept())
                .containsExactly(new Village("T1", "Một", 120, null, null, LocalDate.of(2026, 1, 1), null, null, null));
        ImportResult<VillageMeetingsRow> meetings = preview(
                RecordTables.VILLAGE_MEETINGS,
                csv("Tên xã,Tổng số thôn,1 năm/lần,1 năm/2 lần,Khác,Ghi chú", "A,10,6,3,1,", "B,10,6,3,2,"));
        assertThat(codes(meetings)).containsExactly(ProblemCode.TOTAL_IS_NOT_SUM);
    }

    @Test
    void aCellThatMustBeFilledIsMissedWhereItIsEmpty() {
        ImportResult<Village> result = preview(RecordTables.VILLAGES, csv("Mã thôn,Số hộ", ",120"));
        assertThat(result.problems())
                .singleElement()
                .returns(ProblemCode.EMPTY_CELL, Problem::code)
                .returns("A", Problem::column)
                .returns(2, Problem::row);
    }
}
