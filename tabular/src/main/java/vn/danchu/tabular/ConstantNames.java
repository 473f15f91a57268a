package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.ValueForm;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Setting;

/** The names by which the constants of one enumeration are written in workbooks, and those by which they are read. */
final class ConstantNames {

    private static final String DASH = " – ";

    private final CodeNames<Enum<?>> names;
    private final Map<Enum<?>, String> written = new HashMap<>();
    private final List<String> choices = new ArrayList<>();

    private ConstantNames(CodeNames<Enum<?>> names) {
        this.names = names;
    }

    static ConstantNames of(ValueForm.Code code, @Nullable Setting setting, BookTexts texts) {
        String name = code.type().getSimpleName();
        String alias = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        Enum<?>[] constants = (Enum<?>[]) code.type().getEnumConstants();
        List<String> codes = ValueForm.codes(code);
        CodeNames.Builder<Enum<?>> builder = CodeNames.builder(alias);
        Map<Enum<?>, String> written = new HashMap<>();
        List<String> choices = new ArrayList<>();
        for (int i = 0; i < constants.length; i++) {
            Enum<?> constant = constants[i];
            String label = label(constant, texts, qualified(code.type()));
            boolean entry = constant instanceof CatalogueEntry;
            boolean offered = !(constant instanceof CatalogueEntry listed)
                    || setting == null
                    || listed.listing().setting() == null
                    || listed.listing().setting() == setting;
            builder.add(codes.get(i), constant, offered ? List.of(label) : List.of());
            String text = entry ? codes.get(i) + DASH + label.replace(";", ",") : label;
            written.put(constant, text);
            if (offered) {
                choices.add(text);
            }
        }
        ConstantNames names = new ConstantNames(builder.names());
        names.written.putAll(written);
        names.choices.addAll(choices.isEmpty() ? written.values() : choices);
        return names;
    }

    /** The enumeration's name after that of the type it stands in. */
    static String qualified(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : qualified(outer) + "." + type.getSimpleName();
    }

    private static String label(Enum<?> constant, BookTexts texts, String type) {
        if (constant instanceof CatalogueEntry entry) {
            return entry.listing().label(Locale.forLanguageTag("vi"));
        }
        String word = texts.word(type, constant);
        return word == null ? constant.name() : word;
    }

    /** The constant that a cell names: by its code, its name, or both as they are written. */
    Parsed<Enum<?>> read(Cell cell) {
        Parsed<Enum<?>> whole = names.find(cell);
        int dash = cell.text().indexOf(DASH.strip());
        if (whole.value() != null || whole.problem() != ProblemCode.UNKNOWN_CODE || dash <= 0) {
            return whole;
        }
        Parsed<Enum<?>> code = names.find(Cell.text(cell.text().substring(0, dash)));
        return code.value() == null ? whole : code;
    }

    /** As it is written. */
    String written(Enum<?> constant) {
        return written.getOrDefault(constant, constant.name());
    }

    /** As the constants of the setting are written, in their order. */
    List<String> choices() {
        return choices;
    }
}
