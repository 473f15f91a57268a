package vn.danchu.testing;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Parameter;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;

/** Where the library had to choose a reading: switches of a policy, norms whose text sets no day, and every caution. */
final class ReadingsPage {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));
    private static final Texts EN = Norms.texts(Locale.ENGLISH);
    private static final String CAUTION = "caution.";

    private ReadingsPage() {}

    /** The page as Markdown. */
    static String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Cách hiểu của phần mềm · The library's readings\n\n");
        page.append(
                "Nơi điều khoản có hai cách hiểu, phần mềm chọn một làm mặc định. Trang này được tạo từ mã nguồn.\n");
        page.append("[Giới hạn](limits.vi.md)  \n");
        page.append(
                "Where a clause can be read in two ways the library takes one by default. This page is made from the code.\n");
        page.append("[Limits](limits.md)\n");
        switches(page);
        withoutSwitch(page);
        noLimits(page);
        cautions(page);
        return page.toString();
    }

    private static void switches(StringBuilder page) {
        page.append("\n## Chọn cách hiểu khác · Readings a policy may choose\n\n");
        page.append("Ghi vào `readings` của chính sách đánh giá (`Policy`). Named in `readings` of a policy.\n\n");
        page.append("| | Mặc định · Default | Nếu chọn · If chosen |\n|---|---|---|\n");
        for (Reading reading : Reading.values()) {
            page.append("| `")
                    .append(reading)
                    .append("` | ")
                    .append(meaning(reading))
                    .append(" |\n");
        }
    }

    private static String meaning(Reading reading) {
        return switch (reading) {
            case FIRST_DAY_OF_POSTING_COUNTS ->
                "Ngày đầu niêm yết không tính (khoản 2 Điều 147 Bộ luật Dân sự).<br>The first day of a posting does not count"
                        + " (Civil Code, art. 147.2). | Ngày đầu được tính.<br>It counts.";
            case BALLOTS_ONLY_AS_DECREE_LISTS ->
                "Trong thôn, phát phiếu được cả theo L10:19.1.c.<br>Within a village, ballots also as L10:19.1.c has it."
                        + " | Chỉ với nội dung mà D59:4.1.c nêu.<br>Only for the matter that D59:4.1.c names.";
            case AT_ONCE ->
                "Việc mà văn bản không ấn định thời hạn là *chưa đến hạn* cho đến mốc do phần mềm lấy.<br>What the text sets no"
                        + " day for is *pending* up to a day that is the library's. | Phải làm ngay.<br>It is due at once.";
            case A_PAPER_FOR_EVERY_CYCLE ->
                "Báo cáo, chương trình của chu kỳ dài thay cho chu kỳ ngắn kết thúc cùng ngày: mỗi năm bốn văn bản.<br>The paper"
                        + " of a longer cycle stands for a shorter one that ends on the same day: four a year."
                        + " | Mỗi quý, mỗi 06 tháng, mỗi năm một văn bản: bảy.<br>One for every quarter, half year and"
                        + " year: seven.";
            case FRONT_COPY_WITHOUT_COUNCIL ->
                "Nơi không có Hội đồng nhân dân, việc gửi Mặt trận không còn cùng với báo cáo (L97:4.8).<br>Where there is no"
                        + " Council, the copy to the Front falls with the report (L97:4.8)."
                        + " | Vẫn phải gửi Mặt trận.<br>The copy stays due.";
            case EVERY_KIND_ON_DRAFTING_TEAM ->
                "Tổ soạn thảo hương ước có đại diện của một trong hai loại tổ chức tại D61:8.2 là đủ.<br>A drafting team needs"
                        + " members of one of the two kinds of organisation of D61:8.2. | Phải có cả hai loại.<br>Of both.";
            case BUDGET_FORMS_OF_LAW_10 ->
                "Nội dung 11.2 và 46.3: một hình thức của L83:15.1.b, từ 01/01/2026 của L89:15.1.b, là đủ (L10:13.6, 48.6, 91.1);"
                        + " cấp xã có cổng thông tin thì từ ngày đó phải đăng cổng.<br>Items 11.2 and 46.3: one of the forms of"
                        + " L83:15.1.b, from 1 January 2026 of L89:15.1.b, suffices (L10:13.6, 48.6, 91.1); where a commune has a"
                        + " portal, the portal from that day. | Nội dung 11.2 vẫn phải đăng cổng thông tin và niêm yết theo"
                        + " L10:13.1, 13.2; nội dung 46.3 vẫn phải đăng tải nội bộ hoặc niêm yết theo L10:48.1, 48.2.<br>Item 11.2"
                        + " is due on the portal and as a posting all the same, item 46.3 on the internal network or as a posting.";
            case BUDGET_FORMS_AS_LISTED ->
                "Hệ thống truyền thanh, tiếp công dân, họp báo hoặc hình thức ngoài danh mục của L10:12.1 có thể là một hình thức của"
                        + " L83:15.1.b, từ 01/01/2026 của L89:15.1.b, nên được tính, kèm lưu ý.<br>Loudspeakers, receptions and press,"
                        + " or a form outside the list of L10:12.1 may be one of L83:15.1.b, from 1 January 2026 of L89:15.1.b, and"
                        + " counts, with a caution. | Chỉ tính hình thức mà luật đó nêu rõ.<br>Only forms that that law names for"
                        + " certain count.";
            case BOARD_INFORMED_HOWEVER_NEW ->
                "Ban Thanh tra nhân dân được bầu chưa đủ 03 tháng trước ngày cuối năm thì việc thông báo hằng năm của năm đó chưa"
                        + " đặt ra (L10:40.1.a, 63.1.a, 81.1.d).<br>A board elected less than three months before the year's"
                        + " end is owed nothing of that year (L10:40.1.a, 63.1.a, 81.1.d)."
                        + " | Được thông báo dù mới bầu.<br>It is told however new it is.";
            case LATE_FORMS_COUNT ->
                "Hình thức mà Luật buộc phải dùng (L10:13.1 đến 13.4, 48.1, 48.2, 66.1, 66.2; L83:15.1.b, L89:15.1.b) cũng"
                        + " phải bắt đầu trong thời hạn công khai (L10:12.3, 47.2, 65.2; L83:15.1.c, D73:37); đúng hạn bằng hình thức khác không thay được.<br>A form that information must"
                        + " take (L10:13.1 to 13.4, 48.1, 48.2, 66.1, 66.2; L83:15.1.b, L89:15.1.b) begins within the time for"
                        + " disclosing it (L10:12.3, 47.2, 65.2; L83:15.1.c, D73:37) as well; another form in time does not stand for it. | Hình thức bắt đầu sau thời hạn vẫn được"
                        + " tính.<br>A form that began later counts.";
            case KEEP_AMENDED_TEXT_EVERYWHERE ->
                "Từ 01/7/2025, ở đơn vị sự nghiệp tại L97:5.2 có Công đoàn, phần việc của Công đoàn tại Chương III được giữ.<br>From"
                        + " 1 July 2025 the union of a public unit of L97:5.2 keeps its part of chapter III."
                        + " | Chương III đã sửa đổi áp dụng cho mọi đơn vị.<br>Chapter III as amended binds every unit.";
        };
    }

    private static void withoutSwitch(StringBuilder page) {
        page.append("\n## Cách hiểu không có lựa chọn · Readings without a switch\n\n");
        page.append("| | Cách hiểu · Reading |\n|---|---|\n");
        page.append(
                        "| D321:3.1, 3.2, 4.3, 5.1, 6.2, 6.3 | Cách lấy ý kiến theo quy định của ngày bắt đầu lấy ý kiến, kể cả khi hồ sơ")
                .append(
                        " nhận trước ngày 16/12/2025; chỉ thời hạn 60 ngày (D321:4.2) tính từ ngày nhận.<br>How opinions are taken goes")
                .append(
                        " by the day on which they begin, though the documents came before 16 December 2025; only the sixty days of")
                .append(" D321:4.2 run from receipt. |\n");
        page.append(
                        "| D59:9.3 | Không cử Trưởng thôn, Tổ trưởng tổ dân phố lâm thời: không coi là vi phạm nếu bầu được người mới trong 60")
                .append(
                        " ngày kể từ ngày cho thôi; trong 60 ngày đó chưa quá hạn.<br>That no provisional head was appointed is no breach")
                .append(
                        " where a successor was elected within 60 days of the dismissal; until those days are over it is not overdue. |\n");
        page.append(
                        "| D145:48.1, 114.4 | Người sử dụng lao động đạt 10 lao động trong kỳ: có 06 tháng để ban hành quy chế.<br>An employer")
                .append(" that grew to ten workers within the period has six months for its regulation. |\n");
        page.append(
                        "| L10:51.1, 51.2.đ; D145:47.1, 114.4 | Số người của ngày cuối thời hạn (31/3; ngày cuối năm) quyết định việc có phải tổ")
                .append(
                        " chức hội nghị của năm đó hay không.<br>The number on the last day (31 March; the year's end) decides whether the")
                .append(" year's conference is owed. |\n");
        page.append(
                        "| L10:41.1 | Ban Giám sát đầu tư của cộng đồng thành lập trước khi có đơn vị mới vẫn được tính cho chương trình, dự án")
                .append(
                        " đó: Ban tự giải thể sau khi hoàn thành nhiệm vụ, không chấm dứt cùng đơn vị cũ.<br>An investment supervision board")
                .append(
                        " formed before the unit counts for its project: it dissolves itself once its task is done, and does not end with the")
                .append(" former unit. |\n");
        page.append(
                        "| L10:41.1 | Ban Giám sát đầu tư của cộng đồng tự giải thể trước kỳ vì đã hoàn thành nhiệm vụ, trong khi chương")
                .append(
                        " trình, dự án còn thực hiện trong kỳ: các thông tin mâu thuẫn nhau, chưa kết luận được. Ban thành lập sau khi")
                .append(" chương trình, dự án đã kết thúc thì không được tính.")
                .append(
                        "<br>That a board dissolved itself before the period, its task done, contradicts a project that was still")
                .append(
                        " carried out in it: that is open. A board formed after the project was over does not count. |\n");
        page.append(
                        "| L10:20.1 | Văn bản của quyết định được lập trong 05 ngày làm việc mà L10:20.3 dành để gửi quyết định.<br>The document")
                .append(" of a decision is drawn up within the 5 working days that L10:20.3 gives for sending it. |\n");
        page.append(
                        "| D61:6.1, 10, 13.4 | Hương ước, quy ước ghi là đã được công nhận mà không rõ ngày thì coi là đã được công nhận, trừ khi")
                .append(
                        " chưa đến ngày nhận hồ sơ.<br>A convention told to be recognised, on a day that is not told, counts as recognised,")
                .append(" unless the file has yet to come in. |\n");
        page.append(
                        "| L10:20.3 | Quyết định gửi sau 05 ngày làm việc là gửi chậm, trừ trường hợp biết rõ thôn, tổ dân phố đã kết thúc")
                .append(
                        " trước ngày cuối thời hạn: khi đó thôn, tổ dân phố không còn phải gửi.<br>A decision sent after the five working")
                .append(
                        " days was sent late, unless its village is known to have ended before their last day: then it owed nothing any")
                .append(" more. |\n");
        page.append(
                        "| L10:16.3, 40.2.b, 45.1.b, 63.2.a; D322:14.1 | Mốc do phần mềm lấy không đến trước bước phải có trước: 02 ngày báo")
                .append(
                        " trước cuộc họp (D59:3.3); 05 ngày làm việc để gửi và 05 ngày làm việc để công nhận kết quả bầu (L10:20.3, 21.2,")
                .append(
                        " D59:21.1); 07 ngày thông báo hội nghị (D322:14.2).<br>A day of the library's does not come before the step that")
                .append(
                        " must come first: 2 days of notice (D59:3.3); 5 working days to send and 5 to recognise a result (L10:20.3,")
                .append(" 21.2, D59:21.1); 7 days of notice (D322:14.2). |\n");
        page.append(
                        "| L10:25.7, 53.8, 71.1.đ | Quy chế thực hiện dân chủ không nêu cuộc lấy ý kiến nào: cuộc lấy ý kiến về quy chế kết thúc")
                .append(
                        " chậm nhất vào ngày ban hành thì được tính; cuộc kết thúc sau ngày đó có thể về dự thảo khác nên không xét đến.<br>A")
                .append(
                        " democracy regulation that names no consultation: one on such a regulation that was closed by the day of issue counts;")
                .append(" one closed later may be on another draft and is left out. |\n");
        page.append("| L10:28.3, 28.4, 55.1 | Kết quả lấy ý kiến được công khai, báo cáo trong 05 ngày làm việc mà")
                .append(
                        " L10:12.3 (46.10, 47.2) dành cho việc công khai, kể cả khi thời hạn đó kết thúc sau kỳ.<br>What came")
                .append(
                        " of opinions is made public, and goes up, within the five working days of L10:12.3 (46.10, 47.2),")
                .append(" though they end after the period. |\n");
        page.append(
                        "| D145:40.2 | Đối thoại khi có yêu cầu: hạn là hết kỳ, nhưng không trước khi đủ 03 tháng kể từ ngày")
                .append(
                        " nhận yêu cầu.<br>A dialogue on request is due at the end of the period, and not before three months")
                .append(" from the receipt of the request. |\n");
        page.append(
                        "| L10:21.2, 36.1, 40.2.b | Ban Thanh tra nhân dân chỉ coi là không được công nhận khi đã ghi kết quả bầu")
                .append(
                        " của tất cả các thôn, tổ dân phố, Ủy ban Mặt trận Tổ quốc cấp xã không công nhận và chưa công nhận")
                .append(
                        " kết quả nào: từ ngày không công nhận đầu tiên đến trước ngày công nhận đầu tiên có ghi ngày; việc đã vi phạm khi đó mà nay chưa làm,")
                .append(
                        " và việc mà một Ban bắt đầu từ ngày công nhận cũng vi phạm, vẫn được tính; việc khác thì chưa rõ. Về việc có Ban hay không (khoản 1 Điều 36), kết quả công nhận không ghi ngày được coi là đã có, trừ khi chưa đến ngày nhận kết quả bầu hoặc khi đó Ban đã hết nhiệm kỳ, đã được thay thế hoặc đơn vị đã chấm dứt.<br>A people's inspection board counts")
                .append(
                        " as refused only where the elections of all its villages are told, and the Front committee refused some and recognised none:")
                .append(
                        " from the first refusal until the first recognition whose day is told. What had been broken by then and is so still, and what a board that begins")
                .append(
                        " on the day of the recognition breaks as well, counts; all else is open. Whether there is a board (article 36.1) is kept by a recognition without a day, unless its result has yet to come in, or came in when the board's term or the unit had ended or the board had been replaced. |\n");
        page.append(
                        "| D73:37.2 | Hai số văn bản chỉ khác năm hoặc cách ghi năm (26, 2026) có thể là một; các con số khác thì")
                .append(
                        " phải giống nhau. Số văn bản không có chữ số nào thì coi là chưa ghi số.<br>Two numbers of documents that differ")
                .append(
                        " in a year alone, or in how it is written (26, 2026), may be one; the other figures must be the same. One")
                .append(" without any figure tells no number. |\n");
        page.append(
                        "| L10:11.2, L83:15.1.c | Kỳ họp giữa năm là kỳ họp trong tháng 6 hoặc tháng 7; chưa rõ ngày họp thì đến hết ngày")
                .append(" 31/7.<br>The mid-year session is one of June or July; while it is not known, 31 July. |\n");
    }

    private static void noLimits(StringBuilder page) {
        page.append("\n## Văn bản không ấn định thời hạn · Norms whose text sets no day\n\n");
        page.append(EN.get("asks.no-limit-in-text")).append(". Switch · Lựa chọn: `AT_ONCE`.  \n");
        page.append(VI.get("asks.no-limit-in-text")).append(".\n\n");
        for (Instrument instrument : Instruments.all()) {
            List<Norm<?>> norms = Norms.all().stream()
                    .filter(norm -> norm.citations().get(0).instrument().equals(instrument))
                    .filter(norm -> norm.asks().stream().anyMatch(one -> one.kind() == Parameter.Kind.NO_LIMIT_IN_TEXT))
                    .toList();
            if (!norms.isEmpty()) {
                page.append("- ")
                        .append(instrument.code())
                        .append(": ")
                        .append(norms.stream().map(norm -> link(norm.id())).collect(Collectors.joining(", ")))
                        .append('\n');
            }
        }
    }

    private static void cautions(StringBuilder page) {
        page.append("\n## Lưu ý kèm kết luận · Cautions that findings carry\n\n");
        page.append(
                "Kết luận dựa vào cách hiểu hoặc chỗ chưa rõ nào thì nêu chỗ đó. Cột cuối: quy định luôn xét lưu ý đó; nơi để\n");
        page.append("trống, lưu ý do phép đánh giá bên trong quy định nêu.  \n");
        page.append(
                "A finding that rests on a reading or on an open point says so. Last column: norms that declare the caution; where\n");
        page.append("none stands, a rule within norms gives it.\n\n");
        page.append("| | Lưu ý · Caution | Quy định · Norms |\n|---|---|---|\n");
        for (String key : new TreeSet<>(VI.keys())) {
            if (key.startsWith(CAUTION)) {
                String name = key.substring(CAUTION.length());
                page.append("| `").append(name).append("` | ").append(VI.caution(name));
                page.append("<br>").append(EN.caution(name)).append(" | ");
                page.append(Norms.all().stream()
                        .filter(norm -> norm.cautions().contains(name))
                        .map(norm -> link(norm.id()))
                        .collect(Collectors.joining("<br>")));
                page.append(" |\n");
            }
        }
    }

    private static String link(String norm) {
        return "[" + norm + "](norms/" + norm + ".md)";
    }
}
