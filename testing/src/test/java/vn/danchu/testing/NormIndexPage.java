package vn.danchu.testing;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Citation;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;

/** The index of the norms' pages, by setting and in the order of the law, in both languages. */
final class NormIndexPage {

    private static final Texts VI = Norms.texts(Locale.forLanguageTag("vi"));
    private static final Texts EN = Norms.texts(Locale.ENGLISH);

    private NormIndexPage() {}

    /** The page as Markdown. */
    static String text() {
        StringBuilder page = new StringBuilder();
        page.append("# Các quy định được kiểm tra · The norms\n\n");
        page.append(Norms.all().size())
                .append(" quy định, mỗi quy định một trang · norms, one page each. ")
                .append(
                        "[Điều nào được kiểm tra](../coverage.vi.md) · [Which articles are judged](../coverage.md)\n\n");
        for (Setting setting : Setting.values()) {
            page.append("- [")
                    .append(name(setting))
                    .append("](#")
                    .append(anchor(setting))
                    .append("): ")
                    .append(Norms.of(setting).size())
                    .append('\n');
        }
        for (Setting setting : Setting.values()) {
            page.append("\n## ").append(name(setting)).append("\n\n");
            page.append("| | Quy định · Norm | Câu hỏi · Question |\n|---|---|---|\n");
            List<Norm<?>> norms = Norms.of(setting).stream()
                    .sorted(Comparator.comparing(NormIndexPage::main, NormIndexPage::byText)
                            .thenComparing(Norm::id))
                    .toList();
            for (Norm<?> norm : norms) {
                page.append("| ")
                        .append(main(norm))
                        .append(" | [")
                        .append(norm.id())
                        .append("](")
                        .append(norm.id())
                        .append(".md) | ")
                        .append(VI.question(norm.id()))
                        .append("<br>")
                        .append(EN.question(norm.id()))
                        .append(" |\n");
            }
        }
        return page.toString();
    }

    private static Citation main(Norm<?> norm) {
        return norm.citations().get(0);
    }

    private static int byText(Citation one, Citation other) {
        int order = Integer.compare(
                Instruments.all().indexOf(one.instrument()), Instruments.all().indexOf(other.instrument()));
        return order != 0 ? order : one.compareTo(other);
    }

    private static String name(Setting setting) {
        return switch (setting) {
            case COMMUNE -> "Cấp xã · Communes";
            case AGENCY -> "Cơ quan, đơn vị · Agencies and public units";
            case STATE_ENTERPRISE -> "Doanh nghiệp nhà nước · State enterprises";
            case NON_STATE_EMPLOYER -> "Ngoài khu vực nhà nước · Employers outside the state sector";
        };
    }

    private static String anchor(Setting setting) {
        return name(setting)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\- ]", "")
                .replace(' ', '-');
    }
}
