package vn.danchu.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;
import vn.danchu.law.Setting;
import vn.danchu.words.Rows;

/**
 * Of each norm the SHA-256 of what it asks, in figures and in Vietnamese words, and of each instrument that of what the library knows
 * of it: whatever changes, changes its hash. Those of the library's own are made by its build and stand beside this class, so that a
 * first verdict need not declare every norm.
 */
final class NormHashes {

    /**
     * Lines of a hash and the code of its instrument, or of a hash, the id of its norm, the settings it binds and the instruments that it
     * cites.
     */
    static final String FILE = "norms.sha256";

    /** Words are hashed in the language of the law. */
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String GAP = "  ";
    private static final String COMMA = ",";
    private static final int OF_A_NORM = 4;

    private static final Map<String, String> INSTRUMENTS = new HashMap<>();
    private static final Map<String, Hashed> NORMS = new LinkedHashMap<>();

    static {
        for (String line : Rows.read(NormHashes.class.getResourceAsStream(FILE), FILE)) {
            String[] cells = line.split(GAP);
            if (cells.length == OF_A_NORM) {
                NORMS.put(cells[1], Hashed.read(cells));
            } else {
                INSTRUMENTS.put(cells[1], cells[0]);
            }
        }
    }

    private NormHashes() {}

    /**
     * A norm as a receipt names it.
     *
     * @param settings the settings whose units it binds
     * @param instruments the codes of those that it cites
     */
    record Hashed(String id, String hash, Set<Setting> settings, Set<String> instruments) {

        /** @param texts those that hold the norm's question, in Vietnamese */
        static Hashed of(Norm<?> norm, Texts texts) {
            Set<String> instruments = new LinkedHashSet<>();
            norm.citations()
                    .forEach(citation -> instruments.add(citation.instrument().code()));
            return new Hashed(norm.id(), NormHashes.of(norm, texts), norm.settings(), instruments);
        }

        private static Hashed read(String[] cells) {
            Set<Setting> settings = EnumSet.noneOf(Setting.class);
            for (String setting : cells[2].split(COMMA)) {
                settings.add(Setting.valueOf(setting));
            }
            return new Hashed(cells[1], cells[0], settings, Set.of(cells[OF_A_NORM - 1].split(COMMA)));
        }

        /** Its line in the file. */
        String line() {
            String names = settings.stream().sorted().map(Setting::name).collect(Collectors.joining(COMMA));
            return String.join(GAP, hash, id, names, String.join(COMMA, instruments));
        }
    }

    /** Those of the norms that bind units of the setting, by id. */
    static List<Hashed> shipped(Setting setting) {
        return NORMS.values().stream()
                .filter(norm -> norm.settings().contains(setting))
                .toList();
    }

    /** That of a norm of the library; made here for one that was written since the file was. */
    static Hashed shipped(Norm<?> norm) {
        Hashed hashed = NORMS.get(norm.id());
        return hashed != null ? hashed : Hashed.of(norm, Norms.texts(VIETNAMESE));
    }

    /** That of an instrument; made here for one that was added since the file was written. */
    static String shipped(Instrument instrument) {
        String hash = INSTRUMENTS.get(instrument.code());
        return hash != null ? hash : of(instrument);
    }

    /** @param texts those that hold the norm's question, in Vietnamese */
    static String of(Norm<?> norm, Texts texts) {
        StringBuilder text = new StringBuilder();
        text.append(norm.id()).append('|').append(norm.kind()).append('|').append(norm.bindings());
        text.append('|').append(norm.asks()).append('|').append(norm.conditions());
        text.append('|').append(texts.question(norm.id()));
        for (Citation citation : norm.citations()) {
            text.append('|').append(citation).append(norm.cites(citation));
        }
        return sha256(text.toString());
    }

    static String of(Instrument instrument) {
        return sha256(instrument.toString());
    }

    private static String sha256(String text) {
        return HexFormat.of().formatHex(digest().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
