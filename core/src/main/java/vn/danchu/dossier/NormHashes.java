package vn.danchu.dossier;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Texts;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;

/**
 * Of each norm the SHA-256 of what it asks, in figures and in Vietnamese words, and of each instrument that of what the library knows
 * of it: whatever changes, changes its hash. Those of the library's own are made by its build and stand beside this class, so that a
 * first verdict need not wait for them.
 */
final class NormHashes {

    /** Lines of a hash, two spaces and the id of its norm or the code of its instrument. */
    static final String FILE = "norms.sha256";

    /** Words are hashed in the language of the law. */
    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final int DIGITS = 64;

    private static final Map<String, String> SHIPPED = read();

    private NormHashes() {}

    /** That of a norm of the library; made here for one that was written since the file was. */
    static String shipped(Norm<?> norm) {
        String hash = SHIPPED.get(norm.id());
        return hash != null ? hash : of(norm, Norms.texts(VIETNAMESE));
    }

    /** That of an instrument; made here for one that was added since the file was written. */
    static String shipped(Instrument instrument) {
        String hash = SHIPPED.get(instrument.code());
        return hash != null ? hash : of(instrument);
    }

    private static Map<String, String> read() {
        Map<String, String> hashes = new HashMap<>();
        try (InputStream file = NormHashes.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("the library lacks " + FILE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.US_ASCII));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                hashes.put(line.substring(DIGITS + 2), line.substring(0, DIGITS));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        return hashes;
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
