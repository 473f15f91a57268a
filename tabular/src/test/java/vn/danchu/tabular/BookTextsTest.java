package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.RecordForm;
import vn.danchu.json.ValueForm;
import vn.danchu.law.CatalogueEntry;

/** The tables of texts hold a heading for every component of every record of a dossier, and a word for every constant. */
class BookTextsTest {

    private final Set<String> headings = new TreeSet<>();
    private final Set<String> words = new TreeSet<>();
    private final Set<Class<?>> seen = new HashSet<>();

    private void walk(RecordForm record) {
        for (RecordForm.Property property : record.properties()) {
            String key = record.name() + "." + property.name();
            headings.add(key);
            if (property.form() instanceof ValueForm.Many many && many.element() instanceof ValueForm.Nested) {
                headings.add("sheet." + key);
            }
            walk(property.form());
        }
    }

    private void walk(ValueForm form) {
        if (form instanceof ValueForm.Many many) {
            walk(many.element());
        } else if (form instanceof ValueForm.Nested nested && !isOneCell(form) && seen.add(nested.type())) {
            walk(nested.form());
        } else if (form instanceof ValueForm.Code code && !CatalogueEntry.class.isAssignableFrom(code.type())) {
            for (Object constant : code.type().getEnumConstants()) {
                words.add(ConstantNames.qualified(code.type()) + "." + ((Enum<?>) constant).name());
            }
        }
    }

    /** What stands in one cell has the heading of what it stands in. */
    private static boolean isOneCell(ValueForm form) {
        return new CellForms(null, BookTexts.VI).of(form) != null;
    }

    private void walkDossier() {
        headings.add("sheet.Dossier");
        headings.add("sheet.more");
        walk(RecordForm.of(Dossier.class));
    }

    @Test
    void everyComponentHasAHeadingAndNoHeadingIsOfNothing() {
        walkDossier();
        Set<String> missing = new TreeSet<>(headings);
        missing.removeAll(BookTexts.VI.headings().keySet());
        assertThat(missing)
                .as("headings_vi.properties lacks the headings of these components")
                .isEmpty();
        Set<String> unused = new TreeSet<>(BookTexts.VI.headings().keySet());
        unused.removeAll(headings);
        unused.removeIf(key -> key.startsWith("note.") && headings.contains(key.substring(5)));
        unused.removeIf(key -> key.startsWith("one.") && headings.contains("sheet." + key.substring(4)));
        assertThat(unused).as("headings_vi.properties has headings of nothing").isEmpty();
    }

    @Test
    void everyConstantHasAWordAndNoWordIsOfNothing() {
        walkDossier();
        Set<String> missing = new TreeSet<>(words);
        missing.removeAll(BookTexts.VI.words().keySet());
        assertThat(missing).as("words_vi.properties lacks these constants").isEmpty();
        Set<String> unused = new TreeSet<>(BookTexts.VI.words().keySet());
        unused.removeAll(words);
        assertThat(unused).as("words_vi.properties has words of nothing").isEmpty();
    }

    /** What an office does not write: codes of instruments and constants, names and values of JSON. */
    private static final String PROGRAMMING = "(?<!/)\\b[DL]\\d{2,3}\\b"
            + "|\\b(?:true|false|done|null|JSON)\\b|rỗng|[a-z][A-Z]|\\b[A-Z]+_[A-Z]+\\b|COMMUNE";

    @Test
    void everyComponentHasANote() {
        for (BookSheet sheet : BookPlan.of(Dossier.class, null).sheets()) {
            for (BookColumn column : sheet.columns()) {
                assertThat(column.note()).as(sheet.path() + " " + column.path()).matches("(?s)\\p{Lu}.{2,}");
                assertThat(column.note() + sheet.title())
                        .as("no code of a citation stands in a note: " + sheet.path() + " " + column.path())
                        .doesNotContainPattern(PROGRAMMING);
            }
        }
    }

    @Test
    void noTwoColumnsOfASheetAndNoTwoSheetsHaveOneName() {
        List<String> names = new ArrayList<>();
        for (BookSheet sheet : BookPlan.of(Dossier.class, null).sheets()) {
            names.add(Spelling.key(sheet.name()));
            assertThat(sheet.name().length()).as(sheet.name()).isBetween(1, 31);
            assertThat(sheet.columns())
                    .as(sheet.name())
                    .extracting(column -> Spelling.key(column.heading()))
                    .doesNotHaveDuplicates();
        }
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void everyConstantIsReadAsItIsWritten() {
        walkDossier();
        for (Class<?> type : seen) {
            for (RecordForm.Property property : RecordForm.of(type).properties()) {
                ValueForm form = property.form() instanceof ValueForm.Many many ? many.element() : property.form();
                if (form instanceof ValueForm.Code code) {
                    ConstantNames names = ConstantNames.of(code, null, BookTexts.VI);
                    for (Object constant : code.type().getEnumConstants()) {
                        String written = names.written((Enum<?>) constant);
                        assertThat(names.read(Cell.text(written)).value())
                                .as(written)
                                .isEqualTo(constant);
                    }
                }
            }
        }
    }
}
