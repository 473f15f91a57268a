package vn.danchu.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;
import vn.danchu.dossier.Labels;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.scoring.set.Message;

/** An enumeration: the law's number for an entry of a catalogue, the constant's name for any other. */
final class CodeShape extends Shape implements Key {

    private static final int SLOTS = 64;

    /** The keyword by which editors show what each value of an enumeration means. */
    private static final String DESCRIPTIONS = "enumDescriptions";

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private record Known(long bits, Set<Object> set) {}

    private final Class<?> type;
    private final Enum<?>[] constants;
    private final List<String> codes = new ArrayList<>();
    private final CodeTable table;
    private final SerializableString[] written;

    /** Sets that were read before, one a slot. Threads may overtake each other: then a set is made once more. */
    private final @Nullable Known[] sets = new Known[SLOTS];

    /** @throws IllegalArgumentException if two constants share a code */
    CodeShape(Class<?> type) {
        this.type = type;
        constants = (Enum<?>[]) type.getEnumConstants();
        written = new SerializableString[constants.length];
        for (Enum<?> constant : constants) {
            String code = code(constant);
            codes.add(code);
            written[constant.ordinal()] = new SerializedString(code);
        }
        table = new CodeTable(codes, constants);
    }

    static String code(Enum<?> constant) {
        return constant instanceof CatalogueEntry entry ? entry.code() : constant.name();
    }

    @Override
    @Nullable
    Object read(Intake in) {
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            return in.wrongType("string");
        }
        Object constant = table.findQuoted(in.bytes, in.textStart(), in.to);
        return constant == null ? decoded(in) : constant;
    }

    @Override
    @Nullable
    public Object key(Intake in) {
        return decoded(in);
    }

    private @Nullable Object decoded(Intake in) {
        Object constant = table.find(in.decoded());
        if (constant != null) {
            return constant;
        }
        String code = in.parser.getString();
        in.refuse(FaultCode.UNKNOWN_CODE, Quoted.quoted(code), allowed(), closest(code));
        return null;
    }

    /** The constant of this code, or null if there is none. */
    @Nullable
    Object find(String code) {
        return table.find(code.getBytes(StandardCharsets.UTF_8));
    }

    /** Every code, in the order of the constants. */
    String allowed() {
        return String.join(", ", codes);
    }

    /** The code most like this one, or null if none is. */
    @Nullable
    String closest(String code) {
        return Quoted.closest(code, codes);
    }

    /** Whether a long has a bit for each constant. */
    boolean fitBits() {
        return constants.length <= Long.SIZE;
    }

    /** The set of the constants whose ordinals' bits are set. The same few stand in every document: they are shared. */
    Set<Object> set(long bits) {
        int slot = (int) ((bits ^ bits >>> 6 ^ bits >>> 12) & SLOTS - 1);
        Known known = sets[slot];
        if (known == null || known.bits != bits) {
            known = new Known(bits, make(bits));
            sets[slot] = known;
        }
        return known.set;
    }

    private Set<Object> make(long bits) {
        Object[] members = new Object[Long.bitCount(bits)];
        int count = 0;
        for (Enum<?> constant : constants) {
            if ((bits & 1L << constant.ordinal()) != 0) {
                members[count++] = constant;
            }
        }
        return Set.of(members);
    }

    @Override
    public void writeName(JsonGenerator out, Object key) {
        out.writeName(written(key));
    }

    private SerializableString written(Object constant) {
        return written[((Enum<?>) constant).ordinal()];
    }

    @Override
    void write(JsonGenerator out, Object value) {
        out.writeString(written(value));
    }

    @Override
    Map<String, Object> schema(Definitions definitions) {
        return definitions.reference(Names.of(type), () -> {
            Map<String, Object> schema = keywords("type", "string", "enum", codes);
            List<String> descriptions = descriptions();
            if (!descriptions.isEmpty()) {
                schema.put(DESCRIPTIONS, descriptions);
            }
            return schema;
        });
    }

    /** What each code means, in Vietnamese and English; empty where the library has no words for one of them. */
    private List<String> descriptions() {
        List<String> descriptions = new ArrayList<>();
        for (Enum<?> constant : constants) {
            String vi = word(constant, VIETNAMESE);
            if (vi == null) {
                return List.of();
            }
            descriptions.add(vi + " | " + word(constant, Locale.ENGLISH));
        }
        return descriptions;
    }

    private @Nullable String word(Enum<?> constant, Locale locale) {
        if (constant instanceof CatalogueEntry entry) {
            return entry.listing().label(locale);
        }
        String term = Message.text(constant, locale);
        if (!term.equals(constant.name())) {
            return term;
        }
        boolean hasWord = Labels.of(VIETNAMESE).words().containsKey(Names.of(type) + "." + constant.name());
        return hasWord ? Labels.of(locale).word(constant) : null;
    }

    @Override
    ValueForm form() {
        return new ValueForm.Code(type);
    }
}
