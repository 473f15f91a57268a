package vn.danchu.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import vn.danchu.tabular.Problem;
import vn.danchu.tabular.Severity;

/** What was found in a table, for people. */
final class ImportText {

    private final Language language;
    private final PrintWriter to;

    ImportText(Language language, PrintWriter to) {
        this.language = language;
        this.to = to;
    }

    void problems(List<Problem> problems) {
        problems("", problems);
    }

    /** @param file what the problems are of, where that is not plain; else empty */
    void problems(String file, List<Problem> problems) {
        for (Problem problem : problems) {
            Layout.print(to, (file.isEmpty() ? "" : file + ": ") + problem.message(language.locale()));
            Layout.print(to, "    " + problem.remedy(language.locale()));
        }
    }

    void count(TableReview review) {
        long warnings = of(review, Severity.WARNING);
        long notes = of(review, Severity.NOTE);
        to.println(language.say(
                review.rows() + " dòng dữ liệu; " + review.errors() + " lỗi, " + warnings + " cảnh báo, " + notes
                        + " lưu ý.",
                review.rows() + " rows of data; " + review.errors() + " errors, " + warnings + " warnings, " + notes
                        + " notes."));
    }

    private static long of(TableReview review, Severity severity) {
        return review.problems().stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    void rejected(int rows, Path file) {
        Layout.print(
                to,
                language.say(
                        "Đã ghi các dòng đúng. " + rows + " dòng chưa ghi nằm ở " + file
                                + ": sửa rồi đọc lại, sau đó ghép bằng lệnh merge.",
                        "The good rows were written. " + rows + " rows are in " + file
                                + ": mend them, read them again, and join them by merge."));
    }

    void conclusion(boolean errors, boolean takes) {
        if (errors) {
            to.println(language.say(
                    "Không ghi bản ghi nào. Sửa các lỗi trên rồi đọc lại.",
                    "No record was written. Mend the errors and read again."));
        } else if (!takes) {
            Layout.print(
                    to,
                    language.say(
                            "Đây là lần đọc thử, chưa ghi bản ghi nào. Thêm --accept để ghi.",
                            "This was a dry run, no record was written. Add --accept to write them."));
        }
    }
}
