package vn.danchu.record;

import java.time.LocalDate;
import java.util.List;

/** A file whose records tell when a unit's working or financial years end (L10:51.1, 69.1). */
public interface WorkingYears {

    /** The last days of the years that its conferences look back on; empty if none says it. */
    List<LocalDate> yearEndsTold();
}
