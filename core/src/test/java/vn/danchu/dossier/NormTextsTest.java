package vn.danchu.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;

class NormTextsTest {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));
    private static final Texts EN = Norms.texts(Locale.ENGLISH);

    private static final Pattern PAPER = Pattern.compile("[Ll]ập (lại )?(biên bản|văn bản|hồ sơ)|chữ ký| ký\\b");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.keys()).isEqualTo(VI.keys());
    }

    @Test
    void everyNormHasAQuestionAndARemedyAndEveryConditionAndCautionAText() {
        Set<String> needed = new TreeSet<>();
        for (Norm<?> norm : Norms.all()) {
            needed.add("norm." + norm.id() + ".question");
            needed.add("norm." + norm.id() + ".remedy");
            needed.add("norm." + norm.id() + ".next");
            norm.conditions().forEach(name -> needed.add("condition." + name));
            norm.cautions().forEach(name -> needed.add("caution." + name));
        }
        for (Reason reason : Reason.values()) {
            needed.add("reason." + reason.key());
        }
        for (Verdict verdict : Verdict.values()) {
            needed.add("verdict." + verdict.name());
        }
        assertThat(VI.keys()).containsAll(needed);
    }

    /** What is broken is mended in one way now and in another next time. */
    @Test
    void everyRemedySaysWhatToDoNowAndNextTime() {
        for (Norm<?> norm : Norms.all()) {
            for (Texts texts : List.of(VI, EN)) {
                assertThat(texts.remedy(norm.id()))
                        .as(norm.id())
                        .isEqualTo(now(texts, norm) + ' ' + texts.get("norm." + norm.id() + ".next"))
                        .doesNotContain("{");
            }
        }
    }

    /** A paper made afterwards under an earlier day would be false (L10:9.5). */
    @Test
    void noRemedyInvitesARecordMadeAfterwards() {
        for (Norm<?> norm : Norms.all()) {
            if (PAPER.matcher(now(VI, norm)).find()) {
                assertThat(now(VI, norm))
                        .as(norm.id())
                        .containsAnyOf("đúng ngày", "không lập", "ếu chưa", "ghi rõ là bản sao");
            }
        }
    }

    /** Officials know "khoản 1 Điều 11" and the words of an item, not the codes that the library gives its parts. */
    @Test
    void noNormSpeaksInCodesOfItems() {
        for (String key : VI.keys()) {
            if (key.startsWith("norm.")) {
                assertThat(VI.get(key)).as(key).doesNotContainPattern("\\d\\.\\d+\\.\\p{L}\\b");
            }
        }
    }

    /** A paper still owed may be written late, under its true day; what belonged to an act that has passed is not written for it. */
    @Test
    void onlyAPaperStillOwedIsDrawnUpAfterwards() {
        assertThat(Norms.all().stream().map(Norm::id).filter(id -> VI.remedy(id).contains("đúng ngày lập")))
                .containsExactlyInAnyOrder("D61-6.4-vietnamese", "D59-22.2-result-written", "D59-26.2-result-written");
    }

    /** A decision against the procedure is annulled or sent back by the commune (L10:22.1, 22.2). */
    @Test
    void aBreachOfTheProcedureOfADecisionNamesAnnulmentOrSendingBack() {
        Set<String> procedure = Norms.all().stream()
                .map(Norm::id)
                .filter(id -> id.matches("L10-1[6-9]\\..*|D59-[34]\\..*|D59-5\\.[123].*"))
                .filter(id -> VI.remedy(id).contains("Điều 22"))
                .collect(Collectors.toSet());
        assertThat(procedure).hasSizeGreaterThan(35);
        assertThat(procedure)
                .allSatisfy(id -> assertThat(VI.remedy(id)).contains("bãi bỏ").contains("cộng đồng dân cư sửa đổi"));
    }

    /** What can still be done lawfully. */
    private static String now(Texts texts, Norm<?> norm) {
        return texts.get("norm." + norm.id() + ".remedy");
    }

    @Test
    void aYearACycleAndADayAreWrittenAsTheLanguageDoes() {
        Arguments absent = Arguments.of(
                Argument.ABSENT, List.of("2025-12-31", "2025", "2025-Q4", "2024-04-01/2025-03-31", "2099-02-29"));
        assertThat(VI.fill("reason.absent", absent))
                .isEqualTo("Không có: 31/12/2025; năm 2025; quý IV năm 2025; 01/04/2024 – 31/03/2025; 2099-02-29.");
    }

    @Test
    void everyElementThatFailsIsNamedAndNotTheWorstAlone() {
        String petitions = "/consultations/0/administrativeUnit/petitions/";
        Finding late = new Finding(
                "D321-7.1-answered-5-working-days",
                Verdict.NON_COMPLIANT,
                "/consultations/0",
                petitions + "0/answered",
                List.of(),
                Reason.NOT_MET,
                Arguments.of(Argument.ALSO, List.of(petitions + "1/answered", petitions + "4/answered")),
                null,
                List.of(),
                null,
                Grade.BINDING);
        assertThat(VI.answer(late)).contains("Cũng không đạt: ", "Kiến nghị về kết quả 2", "Kiến nghị về kết quả 5");
        assertThat(EN.answer(late)).contains("Not kept either: ", "petitions 2", "petitions 5");
    }

    /** No village must have 200 households (L10:18.3), and a small agency has no board at all (L10:60.1). */
    @Test
    void aNumberIsTheLimitThatTheClauseKnows() {
        assertThat(VI.answer(counted("L10-18.3-cluster-meetings", Reason.TOO_FEW, Argument.LEAST, 200, 199)))
                .isEqualTo(
                        "Có 199 hộ gia đình, dưới 200 hộ, và dân cư sinh sống tập trung nên không được họp theo cụm.");
        assertThat(VI.answer(counted("L10-18.3-cluster-results-merged", Reason.TOO_MANY, Argument.MOST, 140, 141)))
                .endsWith(": kết quả chung ghi 141, tổng các cụm là 140.");
        assertThat(VI.answer(counted("L10-60.1-size", Reason.TOO_MANY, Argument.MOST, 0, 3)))
                .isEqualTo(
                        "Có 3 thành viên, trong khi cơ quan, đơn vị có từ 07 người trở xuống không tổ chức Ban Thanh "
                                + "tra nhân dân.");
        assertThat(VI.answer(counted("L10-60.1-size", Reason.TOO_MANY, Argument.MOST, 9, 10)))
                .endsWith(": 10, nhiều nhất là 9.");
    }

    private static Finding counted(String norm, Reason reason, Argument limit, int value, int has) {
        return new Finding(
                norm,
                reason.verdict(),
                "",
                "/inspectionBoards/0/members",
                List.of(),
                reason,
                Arguments.of(Argument.HAS, has).with(limit, value),
                null,
                List.of(),
                null,
                Grade.BINDING);
    }

    @Test
    void aConditionThatDeniesSomethingIsNotDeniedOnceMore() {
        Finding special = new Finding(
                "L10-13.2-posted",
                Reason.CONDITION_FAILS.verdict(),
                "",
                "",
                List.of(),
                Reason.CONDITION_FAILS,
                Arguments.of(Argument.CONDITION, "no-special-form"),
                null,
                List.of(),
                null,
                Grade.BINDING);
        assertThat(VI.answer(special)).isEqualTo("Pháp luật khác có quy định hình thức công khai riêng.");
    }

    @Test
    void theRemedyOfWhatWasDoneTooLateSpeaksOfTheNextTime() {
        Finding sent = finding("D61-18.1-sent-2-working-days", Reason.LATE);
        assertThat(VI.remedy(sent)).isEqualTo("Lần sau gửi trong 02 ngày làm việc.");
        assertThat(EN.remedy(sent)).isEqualTo("Next time do it within 2 working days.");
        assertThat(VI.remedy(finding("L10-20.3-sent-5-working-days", Reason.LATE)))
                .startsWith("Lần sau: gửi trong 05 ngày");
        Finding missing = finding("D61-18.1-sent-2-working-days", Reason.OVERDUE);
        assertThat(VI.remedy(missing)).isEqualTo(VI.remedy(missing.norm())).startsWith("Gửi ngay");
    }

    /** A notice given too late is no notice: the decision is annulled or sent back as where there was none (L10:22.1.b, 22.2). */
    @Test
    void beingLateMendsNothingWhereItHadToComeBefore() {
        assertThat(VI.remedy(finding("D59-3.3-notice-2-days", Reason.LATE)))
                .isEqualTo(VI.remedy("D59-3.3-notice-2-days"))
                .contains("bãi bỏ hoặc đề nghị");
        assertThat(VI.remedy(finding("D59-6.1-plan-20-days", Reason.LATE)))
                .isEqualTo("Ủy ban nhân dân cấp xã xem xét công nhận hoặc quyết định bầu lại (Điều 8 Nghị định số "
                        + "59/2023/NĐ-CP). Lần sau ban hành quyết định và kế hoạch ít nhất 20 ngày trước ngày họp.");
        assertThat(VI.remedy(finding("L10-25-consulted", Reason.SOME_LATE)))
                .startsWith("Nếu quyết định chưa thi hành, xem xét tạm dừng")
                .endsWith("Lần sau lấy ý kiến trước khi quyết định.");
        assertThat(VI.remedy(finding("L10-25-consulted", Reason.LATE, Outcome.DONE_AFTER_THE_UNIT)))
                .startsWith("Nếu quyết định chưa thi hành");
        assertThat(EN.remedy(finding("L10-16.3-consent-valid-3-months", Reason.LATE)))
                .isEqualTo(EN.remedy("L10-16.3-consent-valid-3-months"));
        assertThat(VI.keys().stream().filter(key -> key.endsWith(".late-remedy")))
                .hasSize(11)
                .allSatisfy(key -> assertThat(VI.get(key)).doesNotContain("{"));
    }

    /** It is all that is told of what was only late, and must say what to do, and by when. */
    @Test
    void whatIsNextTimeStandsByItself() {
        for (Norm<?> norm : Norms.all()) {
            String id = norm.id();
            assertThat(VI.get("norm." + id + ".next")).as(id).doesNotContainPattern("Lần sau:? trong \\d|sớm hơn\\.$");
            assertThat(EN.get("norm." + id + ".next")).as(id).doesNotContainPattern("Next time:? within|earlier next");
        }
    }

    @Test
    void theRemedyOfWhatWasDoneAgainSinceSpeaksOfTheNextTimeOnly() {
        String norm = "L10-13.2-posted-30-days";
        assertThat(VI.remedy(finding(norm, Reason.TOO_SHORT))).startsWith("Niêm yết lại đủ 30 ngày liên tục. Lần sau");
        assertThat(VI.remedy(finding(norm, Reason.TOO_SHORT, Outcome.DONE_AFTER_THE_UNIT)))
                .startsWith("Lần sau");
        assertThat(VI.remedy(finding(norm, Reason.TOO_SHORT, Outcome.DONE_SINCE)))
                .startsWith("Lần sau");
    }

    private static Finding finding(String norm, Reason reason, String... cautions) {
        return new Finding(
                norm,
                reason.verdict(),
                "",
                "",
                List.of(),
                reason,
                Arguments.none(),
                null,
                List.of(cautions),
                null,
                Grade.BINDING);
    }

    @Test
    void aPlaceOfOneOfSeveralDoesNotReadLikeTheNameOfAVillage() {
        assertThat(VI.place("/villageHeadElections/0/called")).endsWith("(Cuộc bầu cử 1)");
        assertThat(VI.place("/residentsConferences/1/heldOn")).endsWith("(Hội nghị định kỳ 2)");
    }

    /** Opinions are taken for a time, and the documents are public for one (D321:6.3). */
    @Test
    void aPlaceInAPartThatIsCalledAsOthersAreNamesThePart() {
        String administrative = "/consultations/0/administrativeUnit/documentsPublic/to";
        assertThat(VI.place("/consultations/0/opinions/to")).isEqualTo("Lấy ý kiến – Ngày cuối (Lấy ý kiến 1)");
        assertThat(VI.place(administrative)).isEqualTo("Công khai tài liệu – Ngày cuối (Lấy ý kiến 1)");
        assertThat(EN.place("/consultations/0/opinions/to")).startsWith("opinions – to (");
        assertThat(VI.place("/disclosurePlan/issued/on")).isEqualTo("Kế hoạch công khai – Ngày ban hành");
        assertThat(VI.place("/residentsConferences/1/heldOn")).doesNotContain(" – ");
    }

    @Test
    void noNormTextIsLeftWithoutItsNorm() {
        assertThat(VI.keys().stream().filter(key -> key.startsWith("norm.")))
                .allSatisfy(key -> assertThat(Norms.find(key.substring(5, key.lastIndexOf('.'))))
                        .as(key)
                        .isPresent());
    }
}
