package vn.danchu.tabular;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Labels;
import vn.danchu.json.DocumentType;
import vn.danchu.json.JsonDocument;
import vn.danchu.json.RecordForm;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;

/** The words of workbooks: headings, names of sheets, constants, and notes, which are the descriptions of the schema. */
final class BookTexts {

    private static final Labels LABELS = Labels.of(Locale.forLanguageTag("vi"));

    static final BookTexts VI = new BookTexts();

    private static final String NUMBERS = "\\d+(?:\\.\\d+)?(?:\\.[a-zđ])?";

    /** Places in one instrument, the further ones without its code: L10:14.3, 23.1. */
    private static final Pattern CITATION =
            Pattern.compile("\\b([A-Z]{1,3}\\d{1,3}):(" + NUMBERS + "(?:(?:, |-| và )" + NUMBERS + ")*)");

    /** An instrument by its code alone, after an article or in brackets: Điều 12 D61. */
    private static final Pattern INSTRUMENT = Pattern.compile("(?<![\\p{L}\\d:])([A-Z]{1,3}\\d{1,3})(?![\\p{L}\\d:])");

    private final Map<String, String> headings = LABELS.headings();
    private final Map<String, String> words = LABELS.words();
    private final JsonDocument schema = JsonDocument.parse(DocumentType.DOSSIER.schema());

    /** The heading of a component; what its description begins with where the table has none. */
    String heading(RecordForm record, RecordForm.Property property) {
        String heading = headings.get(record.name() + "." + property.name());
        if (heading != null) {
            return heading;
        }
        String described =
                description(record.name(), property.name()).split("[;(]")[0].strip();
        return described.isEmpty()
                ? property.name()
                : Character.toUpperCase(described.charAt(0)) + described.substring(1);
    }

    Map<String, String> headings() {
        return headings;
    }

    Map<String, String> words() {
        return words;
    }

    /** The name of the sheet of a list; the list's heading, cut to what a sheet may be called, where the table has none. */
    String sheet(RecordForm owner, RecordForm.Property list) {
        String name = headings.get("sheet." + owner.name() + "." + list.name());
        if (name != null) {
            return name;
        }
        String heading = heading(owner, list).replaceAll("[\\[\\]:*?/\\\\]", " ");
        return heading.length() <= 31 ? heading : heading.substring(0, 31).strip();
    }

    /** The name of the sheet of a document's single data. */
    String sheet(RecordForm root) {
        return headings.getOrDefault("sheet." + root.name(), root.name());
    }

    /** What a component means, with the law's provisions in words. */
    String note(RecordForm record, RecordForm.Property property) {
        String title = title(record.name());
        String key = record.name() + "." + property.name();
        String note = headings.getOrDefault("note." + key, inWords(description(record.name(), property.name())));
        String where = inWords(title);
        return Character.toUpperCase(note.isEmpty() ? '.' : note.charAt(0)) + (note.isEmpty() ? "" : note.substring(1))
                + "." + (where.isEmpty() ? "" : "\n(" + where.replaceAll("\\.$", "") + ")");
    }

    /** What a record is, with the law's provisions in words. */
    String title(RecordForm record) {
        return inWords(title(record.name()));
    }

    private String title(String record) {
        return vietnamese("/$defs/" + record + "/title");
    }

    private String description(String record, String property) {
        return vietnamese("/$defs/" + record + "/properties/" + property + "/description");
    }

    /** The schema says everything in Vietnamese, then in English. */
    private String vietnamese(String pointer) {
        JsonDocument found = schema.find(pointer).orElse(null);
        String text = found == null ? null : found.text();
        return text == null ? "" : text.split(" \\| ", 2)[0];
    }

    /** The text as an office reads it: provisions in words, and what to write where the schema tells what JSON holds. */
    private static String inWords(String text) {
        String places = CITATION.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(words(found.group(1), found.group(2))));
        String named =
                INSTRUMENT.matcher(places).replaceAll(found -> Matcher.quoteReplacement(instrument(found.group(1))));
        return named.replaceAll("(danh sách |để )?rỗng nếu", "ghi \"Không có\" nếu")
                .replaceAll("(?<!\\p{L})null nếu", "để trống nếu");
    }

    private static String instrument(String code) {
        return Instruments.find(code).map(Instrument::vi).orElse(code);
    }

    /** The places in words, the instrument once. */
    private static String words(String instrument, String places) {
        StringBuilder words = new StringBuilder();
        String law = "";
        Matcher each = Pattern.compile("(, |-| và |^)(" + NUMBERS + ")").matcher(places);
        while (each.find()) {
            try {
                Citation citation = Citation.parse(instrument + ":" + each.group(2));
                law = citation.instrument().vi();
                String place = citation.vi();
                words.append(each.group(1).equals("-") ? " đến " : each.group(1))
                        .append(place, 0, place.length() - law.length() - 1);
            } catch (IllegalArgumentException e) {
                return instrument + ":" + places;
            }
        }
        return words + " " + law;
    }

    /** What a constant is called; null if the table does not say. */
    @Nullable
    String word(String enumeration, Enum<?> constant) {
        return words.get(enumeration + "." + constant.name());
    }
}
