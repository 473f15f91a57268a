package vn.danchu.figures;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A file of reports.
 *
 * @param about what the file is and where it comes from, or null if it does not say
 * @param reports the reports, in the order of the file
 */
public record ActivityReports(@Nullable String about, List<@Valid ActivityReport> reports) {

    /** Copies the list. */
    public ActivityReports {
        reports = List.copyOf(Objects.requireNonNull(reports, "reports"));
    }
}
