package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook: the single data of a document, or a list of records, a row each. */
final class BookSheet {

    /** Heading of the number by which rows of other sheets refer to a row. */
    static final String NUMBER = "STT";

    /** What the first cell of the example row holds. */
    static final String EXAMPLE = "Ví dụ";

    static final String NUMBER_KEY = "#";
    static final String PARENT_KEY = "##";

    /** The list in which no two records are of the same, by their code. */
    private static final String VILLAGES = "unit.villages";

    private final String name;
    private final String path;
    private final String title;
    private final @Nullable BookSheet parent;
    private final List<BookColumn> columns = new ArrayList<>();
    private final List<BookSheet> children = new ArrayList<>();
    private @Nullable BookNode node;

    /** Found when it is first read: what is only written needs none. Threads that find them twice find the same. */
    private @Nullable HeaderNames headers;

    private @Nullable Map<String, BookColumn> byHeading;

    /**
     * @param name its name
     * @param path property names from the document to the list
     * @param title what its records are
     * @param parent the sheet on whose rows its own depend; null if on none
     */
    BookSheet(String name, String path, String title, @Nullable BookSheet parent) {
        this.name = name;
        this.path = path;
        this.title = title;
        this.parent = parent;
        if (parent != null) {
            parent.children.add(this);
        }
    }

    String name() {
        return name;
    }

    String path() {
        return path;
    }

    String title() {
        return title;
    }

    @Nullable
    BookSheet parent() {
        return parent;
    }

    /** The sheets whose rows belong to rows of this one. */
    List<BookSheet> children() {
        return children;
    }

    List<BookColumn> columns() {
        return columns;
    }

    void fill(BookNode record) {
        node = record;
    }

    BookNode node() {
        if (node == null) {
            throw new IllegalStateException("the sheet " + name + " is not planned to its end");
        }
        return node;
    }

    /** The column of which no two rows may have the same; empty if there is none. */
    List<List<String>> key() {
        if (path.equals(VILLAGES)) {
            return List.of(List.of("code"));
        }
        return children.isEmpty() ? List.of() : List.of(List.of(NUMBER_KEY));
    }

    /** Heading of the number of the row that a row belongs to. */
    String parentHeading() {
        return parent == null ? "" : "Thuộc dòng số (trang " + parent.name + ")";
    }

    /** The names by which its columns are known: their headings, and their paths. */
    HeaderNames headers() {
        HeaderNames known = headers;
        if (known == null) {
            known = new HeaderNames(names());
            headers = known;
        }
        return known;
    }

    /** The columns by the keys of their headings, and of their paths. */
    Map<String, BookColumn> byHeading() {
        Map<String, BookColumn> known = byHeading;
        if (known == null) {
            Map<String, BookColumn> found = new HashMap<>();
            for (BookColumn column : columns) {
                found.put(Spelling.key(column.heading()), column);
                found.put(Spelling.key(column.path()), column);
            }
            known = Map.copyOf(found);
            byHeading = known;
        }
        return known;
    }

    private Map<String, List<String>> names() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        names.put(NUMBER_KEY, List.of(NUMBER, "Số thứ tự"));
        if (parent != null) {
            names.put(PARENT_KEY, List.of(parentHeading(), "Thuộc dòng", "Thuộc dòng số"));
        }
        for (BookColumn column : columns) {
            names.put(column.path(), List.of(column.heading(), column.path()));
        }
        return names;
    }
}
