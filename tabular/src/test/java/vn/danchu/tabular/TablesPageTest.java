package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.danchu.dossier.Dossier;

/** The page of headings and accepted names is as the code has it. With {@code -Ddanchu.update=true} it is written anew. */
class TablesPageTest {

    private static final Path PAGE = Path.of("../docs/tables.md");

    @Test
    void everyTableIsAmongAll() {
        assertThat(RecordTables.all())
                .containsExactlyElementsOf(Stream.of(RecordTables.class.getFields())
                        .map(TablesPageTest::value)
                        .toList());
    }

    private static RecordTable<?> value(Field field) {
        try {
            return (RecordTable<?>) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePageIsAsTheCodeHasIt() throws IOException {
        String text = text();
        if (Boolean.getBoolean("danchu.update")) {
            Files.writeString(PAGE, text);
        }
        assertThat(Files.readString(PAGE))
                .as("made anew with -Ddanchu.update=true")
                .isEqualTo(text);
    }

    private static String text() {
        StringBuilder page = new StringBuilder("""
                # Bảng và sổ tính · Tables and workbooks

                Tiêu đề được nhận không phân biệt hoa thường, dấu, khoảng trắng; tiêu đề đứng đầu là tiêu đề mà phần mềm ghi ra.
                Headings are matched without regard to case, accents and spaces; the library writes the first.

                ## Bảng · Tables (`danchu import KIND`)
                """);
        for (RecordTable<?> table : RecordTables.all()) {
            page.append("\n### ").append(table.name()).append("\n\n| | Tiêu đề · Headings |\n|---|---|\n");
            new TreeMap<>(table.headers())
                    .forEach((key, headings) -> page.append("| `")
                            .append(key)
                            .append("` | ")
                            .append(cell(String.join("; ", headings)))
                            .append(" |\n"));
        }
        names(page);
        workbook(page);
        return page.toString();
    }

    private static void names(StringBuilder page) {
        page.append("""

                ## Tên được nhận · Accepted names

                Ngoài mã và tên của luật · Besides the law's own codes and labels. Mã cũ (`legacy`) được chuyển, có lưu ý.

                | | Tên · Names |
                |---|---|
                """);
        Map<String, String> all = new TreeMap<>(Lists.load("codes.properties"));
        all.forEach((key, names) -> page.append("| `")
                .append(key)
                .append("` | ")
                .append(cell(String.join("; ", Lists.alternatives(names))))
                .append(" |\n"));
    }

    private static void workbook(StringBuilder page) {
        page.append("\n## Sổ tính hồ sơ · Workbook of a dossier (`danchu template`, `danchu import dossier`)\n");
        for (BookSheet sheet : BookPlan.of(Dossier.class, null).sheets()) {
            BookSheet parent = sheet.parent();
            page.append("\n### ").append(sheet.name()).append("\n\n").append(cell(sheet.title()));
            page.append(parent == null ? "" : " Mỗi dòng thuộc một dòng của trang \"" + parent.name() + "\".");
            page.append("\n\n| Tiêu đề | JSON | Ý nghĩa |\n|---|---|---|\n");
            for (BookColumn column : sheet.columns()) {
                String note = column.note().lines().findFirst().orElse("");
                page.append("| ")
                        .append(cell(column.heading()))
                        .append(" | `")
                        .append(column.path())
                        .append("` | ")
                        .append(cell(note))
                        .append(" |\n");
            }
        }
    }

    private static String cell(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining(" ")).replace("|", "\\|");
    }
}
