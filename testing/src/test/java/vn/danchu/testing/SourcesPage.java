package vn.danchu.testing;

import java.time.LocalDate;
import java.util.Locale;
import vn.danchu.calendar.CalendarYear;
import vn.danchu.calendar.CalendarYear.Confidence;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instrument.TextState;
import vn.danchu.law.Instruments;
import vn.danchu.law.UnencodedProvision;

/** Which texts the library rests on, how far each was read and where, and where the days off of each year come from. */
final class SourcesPage {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));

    private SourcesPage() {}

    /** The page as Markdown. */
    static String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Văn bản và nguồn · Texts and sources\n\n");
        page.append("Văn bản mà phần mềm dựa vào, đã đọc đến đâu và ở đâu. Trang này được tạo từ mã nguồn.\n");
        page.append("[Giới hạn](limits.vi.md)  \n");
        page.append(
                "The texts the library rests on, how far each was read and where. This page is made from the code.\n");
        page.append("[Limits](limits.md)\n\n");
        for (TextState state : TextState.values()) {
            page.append("- **")
                    .append(name(state))
                    .append("**: ")
                    .append(meaning(state))
                    .append('\n');
        }
        instruments(page);
        unverified(page);
        years(page);
        return page.toString();
    }

    private static void instruments(StringBuilder page) {
        page.append("\n## Văn bản · Instruments\n\n");
        page.append("| | Văn bản · Instrument | Hiệu lực · In force | Đã đọc · Read | Nguồn · Source")
                .append(" | Rà soát · Reviewed | Quy định · Norms |\n|---|---|---|---|---|---|---:|\n");
        for (Instrument one : Instruments.all()) {
            page.append("| ").append(one.code());
            page.append(" | ").append(one.vi()).append(", ").append(one.title());
            page.append("<br>").append(one.en()).append(", ").append(one.titleEn());
            page.append(" | ").append(days(one.inForce()));
            page.append(" | ").append(name(one.state()));
            page.append(" | ").append(one.source());
            page.append(" | ").append(VI.date(one.reviewed()));
            page.append(" | ").append(norms(one)).append(" |\n");
        }
    }

    private static long norms(Instrument of) {
        return Norms.all().stream().filter(norm -> cites(norm, of)).count();
    }

    private static boolean cites(Norm<?> norm, Instrument of) {
        return norm.citations().stream().anyMatch(one -> one.instrument().equals(of));
    }

    private static void unverified(StringBuilder page) {
        page.append("\n## Chưa có được văn bản · Texts that could not be obtained\n\n");
        for (UnencodedProvision one : UnencodedProvision.all()) {
            if (one.status() == UnencodedProvision.Status.UNVERIFIED) {
                page.append("- ").append(one.provision()).append(": ").append(one.vi());
                page.append(' ').append(one.en()).append('\n');
            }
        }
    }

    private static void years(StringBuilder page) {
        page.append("\n## Ngày làm việc · Working days\n\n");
        page.append("| | Nguồn · Source | |\n|---|---|---|\n");
        for (int year : WorkingCalendar.vietnam().years()) {
            CalendarYear of = WorkingCalendar.vietnam().get(year);
            for (CalendarYear.Source source : of.sources()) {
                page.append("| ").append(year);
                page.append(" | ").append(source.text());
                page.append(" | ").append(name(source.confidence())).append(" |\n");
            }
        }
    }

    private static String days(InForce inForce) {
        LocalDate to = inForce.to();
        return VI.date(inForce.from()) + (to == null ? " –" : " – " + VI.date(to));
    }

    private static String name(TextState state) {
        return switch (state) {
            case READ -> "đã đọc · read";
            case READ_IN_PART -> "đã đọc một phần · read in part";
            case REPORTED -> "biết qua tin đã đăng hoặc bản dịch · reported or translated";
            case UNVERIFIED -> "chưa có được văn bản · not obtained";
        };
    }

    private static String meaning(TextState state) {
        return switch (state) {
            case READ -> "các quy định dựa vào nguyên văn. Norms rest on its words.";
            case READ_IN_PART ->
                "chỉ đọc những điều liên quan đến quy định của phần mềm. Only the articles that norms rest on were read.";
            case REPORTED ->
                "nguyên văn chưa đọc được; điều gì do câu chữ quyết định thì để ngỏ. Its own words were not read; what they"
                        + " would decide is left open.";
            case UNVERIFIED ->
                "không quy định nào dựa vào; báo cáo nêu lưu ý. No norm rests on it; reports carry a caution.";
        };
    }

    private static String name(Confidence confidence) {
        return switch (confidence) {
            case TEXT -> "đã đọc · read";
            case EXCERPT -> "đọc trích đoạn · excerpt read";
            case REPORTED -> "theo tin đã đăng · reported";
            case DERIVED -> "suy ra từ quy tắc · derived from a rule";
            case RECALLED -> "hiểu biết chung, chưa đọc nguồn · general knowledge, no source read";
        };
    }
}
