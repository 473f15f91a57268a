package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.Worksheet;

/** Writes the first sheet: how the workbook is filled, and what each sheet is for. */
final class InstructionSheet {

    private static final List<String> RULES = List.of(
            "Điền trang \"%s\" trước: tên, loại hình đơn vị, kỳ đánh giá. Sau đó điền các trang có việc phát sinh trong kỳ.",
            "Mỗi dòng là một việc. Đưa con trỏ vào tiêu đề để đọc ý nghĩa và điều khoản của luật. Tiêu đề màu đỏ là bắt buộc.",
            "Ô để trống nghĩa là chưa biết, không phải là không. Biết chắc là không có thì ghi \"Không có\" hoặc \"Không\"; số 0 là không có.",
            "Ngày ghi theo ngày/tháng/năm, ví dụ 31/12/2026. Ở cột ngày của một việc phải làm: ghi \"Có\" nếu đã làm mà chưa rõ ngày, "
                    + "\"Không\" nếu chưa làm, \"Có, 31/12/2026\" nếu muốn ghi cả hai.",
            "Ô nhiều giá trị: các giá trị cách nhau bằng dấu chấm phẩy (;).",
            "Trang có cột \"Thuộc dòng số\": ghi số thứ tự (STT) của dòng ở trang mẹ mà dòng này thuộc về. STT không được trùng.",
            "Dòng bắt đầu bằng \"Ví dụ\" không bao giờ được đọc; có thể để nguyên.",
            "Không đổi tên trang và tiêu đề. Trang được khóa để tránh sửa nhầm tiêu đề; bỏ khóa bằng mật khẩu \"%s\".",
            "Ghi dấu ? vào một ô để nói rằng việc có thật nhưng nội dung ô đó chưa biết.",
            "Không ghi họ tên, số định danh, địa chỉ của cá nhân: luật chỉ cần số lượng, ngày và chức danh.");

    private final BookPlan plan;
    private final Set<BookSheet> shown;

    InstructionSheet(BookPlan plan, Set<BookSheet> shown) {
        this.plan = plan;
        this.shown = shown;
    }

    void write(Worksheet to) {
        to.width(0, 6);
        to.width(1, 34);
        to.width(2, 90);
        to.value(0, 0, "HỒ SƠ THỰC HIỆN DÂN CHỦ Ở CƠ SỞ");
        to.style(0, 0).fontName(BookStyle.FONT).fontSize(16).bold().set();
        to.value(1, 0, "(Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15)");
        to.style(1, 0)
                .fontName(BookStyle.FONT)
                .fontSize(BookStyle.SIZE)
                .italic()
                .set();
        int row = 3;
        int number = 1;
        for (String rule : RULES) {
            String text = rule.contains("mật khẩu")
                    ? rule.replace("%s", BookStyle.PASSWORD)
                    : rule.replace("%s", plan.root().name());
            to.value(row, 0, number++);
            to.value(row, 1, text);
            to.range(row, 1, row, 2).merge();
            BookStyle.plain(to.range(row, 0, row, 2).style()).set();
            to.rowHeight(row, BookStyle.height(BookStyle.lines(text, 124)));
            row++;
        }
        row++;
        to.value(row, 1, "Trang");
        to.value(row, 2, "Nội dung");
        BookStyle.heading(to.range(row, 1, row, 2).style(), BookStyle.GROUP).set();
        List<BookSheet> all = new ArrayList<>(plan.sheets());
        all.removeIf(sheet -> sheet != plan.root() && !shown.contains(sheet));
        for (BookSheet sheet : all) {
            row++;
            BookSheet parent = sheet.parent();
            String name = parent == null ? sheet.name() : "    " + sheet.name();
            String of = parent == null ? "" : " Mỗi dòng thuộc một dòng của trang \"" + parent.name() + "\".";
            to.value(row, 1, name);
            to.value(row, 2, sheet.title() + of);
            BookStyle.plain(to.range(row, 1, row, 2).style()).set();
            to.rowHeight(row, BookStyle.height(BookStyle.lines(sheet.title() + of, 90)));
        }
        to.pageOrientation("landscape");
        to.setFitToPage(true);
        to.fitToWidth((short) 1);
        to.fitToHeight((short) 0);
        BookStyle.protect(to);
    }
}
