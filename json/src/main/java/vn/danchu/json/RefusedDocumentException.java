package vn.danchu.json;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A document was refused; carries everything found wrong with it. {@link ReadResult#orThrow} throws it, and whatever a mapper
 * with {@link DanchuModule} throws has it among its causes:
 *
 * <pre>{@code
 * catch (JacksonException e) {
 *     RefusedDocumentException refused = RefusedDocumentException.in(e);
 *     if (refused != null) {
 *         refused.faults().forEach(fault -> show(fault.pointer(), fault.message(locale), fault.remedy(locale)));
 *     }
 * }
 * }</pre>
 */
public final class RefusedDocumentException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** @param faults everything found wrong, in the order of the text */
    public RefusedDocumentException(List<Fault> faults) {
        super(Objects.requireNonNull(faults, "faults").stream()
                .map(Fault::toString)
                .collect(Collectors.joining("\n")));
        this.faults = List.copyOf(faults);
    }

    /** Everything found wrong, in the order of the text. The message lists the same, in English. */
    public List<Fault> faults() {
        return faults;
    }

    /** The refused document behind an exception: itself or one of its causes; null if none of them is one. */
    public static @Nullable RefusedDocumentException in(@Nullable Throwable exception) {
        Throwable each = exception;
        for (int depth = 0; each != null && depth < 100; depth++) { // causes may go round
            if (each instanceof RefusedDocumentException refused) {
                return refused;
            }
            each = each.getCause();
        }
        return null;
    }
}
