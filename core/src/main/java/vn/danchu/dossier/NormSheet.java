package vn.danchu.dossier;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Parameter;
import vn.danchu.compliance.Texts;
import vn.danchu.law.CatalogueEntry;

/**
 * What a norm asks with and what it reads, in the words of one language: from the norm's own declaration, so that what is
 * shown is what judges. Immutable and thread-safe.
 */
public final class NormSheet {

    /**
     * A datum that a norm reads.
     *
     * @param record the record at which the path begins: the dossier, or the one that is judged
     * @param path where it stands, elements of lists as {@code *}
     * @param label what it is called, with what it is part of
     * @param values what it may be, in the words of the language, each after its code; empty if it is no enumeration
     */
    public record Datum(String record, String path, String label, List<String> values) {

        /** Copies the list. */
        public Datum {
            Objects.requireNonNull(record, "record");
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(label, "label");
            values = List.copyOf(Objects.requireNonNull(values, "values"));
        }
    }

    private final Locale locale;
    private final Texts texts;
    private final Labels labels;

    private NormSheet(Locale locale) {
        this.locale = locale;
        this.texts = Norms.texts(locale);
        this.labels = Labels.of(locale);
    }

    /** The sheets of a language: English for {@code en}, Vietnamese otherwise. */
    public static NormSheet of(Locale locale) {
        return new NormSheet(locale);
    }

    /** The numbers and lists that the norm asks with, a sentence each; empty if it asks with none. */
    public List<String> asks(Norm<?> norm) {
        Objects.requireNonNull(norm, "norm");
        return norm.asks().stream()
                .map(parameter -> asks(norm, parameter))
                .distinct()
                .toList();
    }

    private String asks(Norm<?> norm, Parameter parameter) {
        List<String> values = parameter.values();
        String key = "asks." + parameter.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (parameter.kind()) {
            case LIMIT -> one(key + "." + values.get(1), values.get(0));
            case SHARE_OR_MORE, MORE_THAN_SHARE ->
                values.get(0).equals(values.get(1))
                        ? texts.get("asks.whole")
                        : one(key, values.get(0) + "/" + values.get(1));
            case LEAST, MOST, DAYS -> one(key, values.get(0));
            case ALL_OF, ONE_OF, ANY_OF, NONE_OF ->
                one(
                        key,
                        String.join(
                                "; ",
                                values.stream().map(code -> word(norm, code)).toList()));
            case CYCLE_IN_TEXT, NO_LIMIT_IN_TEXT -> texts.get(key);
        };
    }

    private String one(String key, String value) {
        return texts.get(key).replace("#", value);
    }

    /** A code that the norm asks with, in the words of the enumeration that the norm reads it from. */
    private String word(Norm<?> norm, String code) {
        for (String read : norm.reads()) {
            Class<?> type = type(norm, read);
            if (type == null || !type.isEnum()) {
                continue;
            }
            for (Object each : type.getEnumConstants()) {
                if (each instanceof CatalogueEntry entry
                        ? entry.code().equals(code)
                        : each.toString().equals(code)) {
                    return each instanceof CatalogueEntry entry
                            ? entry.listing().label(locale)
                            : labels.word((Enum<?>) each);
                }
            }
        }
        return code.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The data it needs, in the order in which it reads them. */
    public List<Datum> data(Norm<?> norm) {
        Objects.requireNonNull(norm, "norm");
        return norm.reads().stream().map(read -> datum(norm, read)).toList();
    }

    private Datum datum(Norm<?> norm, String read) {
        Class<?> start = start(norm, read);
        String path = inRecord(read);
        Class<?> type = labels.type(start, path);
        List<String> values = new ArrayList<>();
        if (type != null && type.isEnum() && !CatalogueEntry.class.isAssignableFrom(type)) {
            for (Object each : type.getEnumConstants()) {
                values.add(each + ": " + labels.word((Enum<?>) each));
            }
        }
        String label = type == null ? path : labels.trail(start, path);
        return new Datum(start.getSimpleName(), path, label, values);
    }

    private @Nullable Class<?> type(Norm<?> norm, String read) {
        return labels.type(start(norm, read), inRecord(read));
    }

    private static String inRecord(String read) {
        return read.startsWith("#") ? read.substring(1) : read;
    }

    /** Where a path that a norm reads begins: at the record; for what several records are, at the first that has it. */
    private Class<?> start(Norm<?> norm, String read) {
        if (read.startsWith("#")) {
            return Dossier.class;
        }
        if (norm.type().isRecord()) {
            return norm.type();
        }
        for (RecordComponent component : Dossier.class.getRecordComponents()) {
            if (component.getGenericType() instanceof ParameterizedType list
                    && list.getActualTypeArguments()[0] instanceof Class<?> element
                    && norm.type().isAssignableFrom(element)
                    && labels.type(element, read) != null) {
                return element;
            }
        }
        return Dossier.class;
    }
}
