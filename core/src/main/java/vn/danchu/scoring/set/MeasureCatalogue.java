package vn.danchu.scoring.set;

import java.util.List;

/**
 * Measures that every criteria set may read without defining them. A module that gives measures provides one as a service
 * ({@link java.util.ServiceLoader}), with a public constructor without arguments; those of the law come from
 * {@code vn.danchu.measures}.
 */
public interface MeasureCatalogue {

    /** The measures; always the same, and no key twice, in it and in another catalogue. */
    List<Measure> measures();
}
