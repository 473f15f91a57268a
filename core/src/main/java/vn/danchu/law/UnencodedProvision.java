package vn.danchu.law;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A provision that no norm of the library judges, and why. Every article of the instruments the library encodes is judged
 * by a norm or listed here, to the clause and the point; nothing is left out in silence.
 *
 * @param provision an article, a clause or a point; all below it is meant
 * @param status what the library does with it instead
 * @param vi the reason in Vietnamese, one sentence
 * @param en the reason in English, one sentence
 */
public record UnencodedProvision(Citation provision, Status status, String vi, String en) {
    /** Names a component that is null and may not be. */
    public UnencodedProvision {
        Objects.requireNonNull(provision, "provision");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
    }

    /** What the library does with a provision that no norm judges. */
    public enum Status {
        /** It is a catalogue of the library, and no duty that could be judged. */
        CATALOGUE_ONLY,
        /** It needs a judgement of people, states no measure, or asks nothing of a record. */
        NOT_MACHINE_CHECKABLE,
        /** It binds others than the units that keep dossiers, or belongs to another law. */
        OUT_OF_SCOPE,
        /** It can be judged, and will be in a later release. */
        LATER,
        /** Its text, or a text it rests on, could not be obtained. */
        UNVERIFIED
    }

    private static final String FILE = "unencoded.tsv";

    /** Every provision that no norm judges, in the order of the instruments and of their text; the same list each time. */
    public static List<UnencodedProvision> all() {
        return Shipped.ALL;
    }

    /** The reason: English for {@code en}, Vietnamese otherwise. */
    public String reason(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? en : vi;
    }

    /** The file beside this class, read when first asked for. */
    private static final class Shipped {

        static final List<UnencodedProvision> ALL = load();

        private static List<UnencodedProvision> load() {
            try (InputStream file = UnencodedProvision.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new IllegalStateException("no " + FILE);
                }
                return new UnencodedProvisionReader(FILE).read(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
