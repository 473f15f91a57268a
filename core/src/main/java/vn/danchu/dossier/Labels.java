package vn.danchu.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Naming;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Listing;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.words.Wording;

/**
 * What the components of a dossier's records and the constants in them are called: headings of workbooks, and words of
 * answers. Vietnamese has words of its own; English takes those of the names. Immutable and thread-safe.
 *
 * <p>Keys are {@code Record.component} and {@code Enumeration.CONSTANT}, an enumeration within a record after the record's
 * name.
 */
public final class Labels implements Naming {

    /** The types of a record's components, in their order: of a list that of its elements, null of what has none. */
    private static final ClassValue<Map<String, @Nullable Class<?>>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, @Nullable Class<?>> computeValue(Class<?> type) {
            Map<String, @Nullable Class<?>> parts = new LinkedHashMap<>();
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    parts.put(component.getName(), Walk.element(component.getGenericType()));
                }
            }
            return parts;
        }
    };

    /** What several parts of records have, each under the same heading. */
    private static final Set<String> COMMON =
            Set.of("Ngày ban hành", "Ngày lập", "Ngày thành lập", "Thành phần", "Số thành viên", "Ngày thực hiện");

    private static final Labels VI =
            new Labels(Locale.forLanguageTag("vi"), load("headings_vi.properties"), load("words_vi.properties"));
    private static final Labels EN = new Labels(Locale.ENGLISH, Map.of(), Map.of());

    private final Locale locale;
    private final Map<String, String> headings;
    private final Map<String, String> words;

    /** The words of all constants that a value of a type may hold, by code. */
    private final ClassValue<Map<String, String>> within = new ClassValue<>() {
        @Override
        protected Map<String, String> computeValue(Class<?> type) {
            Map<String, String> found = new HashMap<>();
            index(type, found, new HashSet<>());
            return found;
        }
    };

    private Labels(Locale locale, Map<String, String> headings, Map<String, String> words) {
        this.locale = locale;
        this.headings = headings;
        this.words = words;
    }

    /** The labels of a language: English for {@code en}, Vietnamese otherwise. */
    public static Labels of(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? EN : VI;
    }

    private static Map<String, String> load(String file) {
        return Wording.read(Labels.class.getResourceAsStream(file), file).all();
    }

    /** The headings that have words of their own, by key. */
    public Map<String, String> headings() {
        return headings;
    }

    /** The constants that have words of their own, by key. */
    public Map<String, String> words() {
        return words;
    }

    /** What a component is called; the words of its name where it has none of its own. */
    public String heading(Class<?> record, String component) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(component, "component");
        String own = headings.get(record.getSimpleName() + "." + component);
        return own != null ? own : split(component);
    }

    /** What a constant is called; a catalogue's entry by the law's own number. */
    public String word(Enum<?> constant) {
        Objects.requireNonNull(constant, "constant");
        if (constant instanceof CatalogueEntry entry) {
            return entry.code();
        }
        String own = words.get(qualified(constant.getDeclaringClass()) + "." + constant.name());
        return own != null ? own : constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String qualified(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : qualified(outer) + "." + type.getSimpleName();
    }

    private static String split(String component) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < component.length(); i++) {
            char c = component.charAt(i);
            if (Character.isUpperCase(c)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(c));
        }
        return words.toString();
    }

    @Override
    public String place(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        Walk walk = new Walk(Dossier.class, pointer);
        return walk.label == null ? pointer : walk.where.isEmpty() ? walk.label : walk.label + " (" + walk.where + ")";
    }

    @Override
    public @Nullable String word(String pointer, String code) {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Class<?> type = new Walk(Dossier.class, pointer).type;
        if (type == Boolean.class) {
            return yesOrNo(code);
        }
        if (type == String.class) { // words in place of an entry, which stands beside them
            type = new Walk(Dossier.class, pointer.substring(0, pointer.lastIndexOf('/'))).type;
        }
        return type == null ? null : within.get(type).get(code);
    }

    private @Nullable String yesOrNo(String code) {
        return switch (code) {
            case "true" -> this == VI ? "có" : "yes";
            case "false" -> this == VI ? "không" : "no";
            default -> null;
        };
    }

    /** The words of the constants of the type itself, or else of those that a record of the type holds: the first of several. */
    private void index(Class<?> type, Map<String, String> found, Set<Class<?>> seen) {
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                Enum<?> one = (Enum<?>) constant;
                found.putIfAbsent(one.name(), word(one));
                if (constant instanceof CatalogueEntry entry) {
                    found.putIfAbsent(entry.code(), called(entry));
                }
            }
        } else if (seen.add(type)) {
            for (Class<?> part : PARTS.get(type).values()) {
                if (part != null) {
                    index(part, found, seen);
                }
            }
        }
    }

    /**
     * By its label and where the law lists it; by its label alone where its last letter is not the law's, so that no reader finds
     * it there.
     */
    private String called(CatalogueEntry entry) {
        Listing listing = entry.listing();
        String label = this == VI ? listing.vi() : listing.en();
        return listing.citation().numbers().equals(listing.code())
                ? label + " (" + listing.citation().place(locale) + ")"
                : label;
    }

    /**
     * The type of what stands at a path from a record, elements of lists as {@code *}: of a list, that of its elements. Null
     * if the record has no such path.
     */
    @Nullable
    Class<?> type(Class<?> record, String path) {
        return new Walk(record, path).type;
    }

    /** The headings along a path from a record, elements of lists as {@code *}: "Công nhận › Văn bản trả lời". */
    String trail(Class<?> record, String path) {
        return String.join(" › ", new Walk(record, path).trail);
    }

    /** Whether a heading within a part names nothing without it: the first and last day of what, issued or set up what. */
    private boolean isCommon(Class<?> type, String heading) {
        return type == Span.class || COMMON.contains(heading);
    }

    /** Follows a pointer through the records of a dossier; at an act, what is done is what the act is called. */
    private final class Walk {
        private final List<String> trail = new ArrayList<>();
        private @Nullable Class<?> type;
        private @Nullable String label;
        private String where = "";

        Walk(Class<?> record, String pointer) {
            type = record;
            String list = "";
            String part = null;
            for (String step :
                    pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1)) {
                if (isIndex(step)) {
                    where = (where.isEmpty() ? "" : where + ", ") + list + " " + (Integer.parseInt(step) + 1);
                    part = null;
                    continue;
                }
                if (step.equals("-")) {
                    where = (where.isEmpty() ? "" : where + ", ") + headings.getOrDefault("sheet.more", "one more");
                    continue;
                }
                if (step.equals("*")) {
                    continue;
                }
                Map<String, @Nullable Class<?>> parts = type == null ? Map.of() : PARTS.get(type);
                if (type == null || !parts.containsKey(step)) {
                    type = null;
                    return;
                }
                String heading = heading(type, step);
                trail.add(heading);
                boolean ofAnAct = type == Act.class;
                boolean ofAPart = part != null && isCommon(type, heading);
                label = ofAnAct && label != null ? label : ofAPart ? part + " – " + heading : heading;
                part = heading;
                String of = type.getSimpleName() + "." + step;
                String one = headings.get("one." + of);
                list = one != null ? one : headings.getOrDefault("sheet." + of, heading);
                type = parts.get(step);
            }
        }

        /** Of a list that there can be. */
        private static boolean isIndex(String step) {
            boolean index = !step.isEmpty() && step.length() < 10;
            for (int i = 0; i < step.length() && index; i++) {
                index = step.charAt(i) >= '0' && step.charAt(i) <= '9';
            }
            return index;
        }

        private static @Nullable Class<?> element(Type type) {
            if (type instanceof ParameterizedType generic
                    && generic.getRawType() instanceof Class<?> raw
                    && Collection.class.isAssignableFrom(raw)) {
                return element(generic.getActualTypeArguments()[0]);
            }
            return type instanceof Class<?> plain ? plain : null;
        }
    }
}
