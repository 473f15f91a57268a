package vn.danchu.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A legal instrument the library cites.
 *
 * @param code short form used in data, such as {@code L10}
 * @param kind law, code, decree or another
 * @param number official number, such as {@code 10/2022/QH15}
 * @param title Vietnamese title
 * @param titleEn English title
 * @param issuer issuing body, in Vietnamese
 * @param issued day it was passed or signed
 * @param published day it appeared in the official gazette, or null if not known
 * @param inForce days on which it binds
 * @param amends codes of the instruments it amends
 * @param state how far the library has its text
 * @param source where the text was read
 * @param reviewed day on which the library's reading was last reviewed
 */
public record Instrument(
        String code,
        Kind kind,
        String number,
        String title,
        String titleEn,
        String issuer,
        LocalDate issued,
        @Nullable LocalDate published,
        InForce inForce,
        List<String> amends,
        TextState state,
        String source,
        LocalDate reviewed) {

    /** The kinds of instrument the library cites. */
    public enum Kind {
        /** Luật. */
        LAW("Luật", "Law"),
        /** Bộ luật. */
        CODE("Bộ luật", "Code"),
        /** Nghị định. */
        DECREE("Nghị định", "Decree"),
        /** Thông tư. */
        CIRCULAR("Thông tư", "Circular"),
        /** Nghị quyết. */
        RESOLUTION("Nghị quyết", "Resolution"),
        /** Quyết định. */
        DECISION("Quyết định", "Decision");

        private final String vi;
        private final String en;

        Kind(String vi, String en) {
            this.vi = vi;
            this.en = en;
        }

        String vi() {
            return vi;
        }

        String en() {
            return en;
        }
    }

    /** How far the text of an instrument was read. */
    public enum TextState {
        /** The text was read; norms rest on it. */
        READ,
        /** Only the articles that touch this library's norms were read. */
        READ_IN_PART,
        /**
         * Its content is known from reports or translations that agree; its own wording was not read. A norm that rests on
         * it leaves open what the wording would decide.
         */
        REPORTED,
        /** The text could not be obtained; nothing rests on it, and reports carry a caution. */
        UNVERIFIED
    }

    /** Copies the list. */
    public Instrument {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(titleEn, "titleEn");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reviewed, "reviewed");
        amends = List.copyOf(Objects.requireNonNull(amends, "amends"));
    }

    /** The Vietnamese name: {@code Luật số 10/2022/QH15}. */
    public String vi() {
        return kind.vi() + " số " + number;
    }

    /** The English name: {@code Law 10/2022/QH15}. */
    public String en() {
        return kind.en() + " " + number;
    }

    /** That of the code: no two instruments have the same. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
