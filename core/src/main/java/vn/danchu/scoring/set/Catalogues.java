package vn.danchu.scoring.set;

import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The measures of every catalogue there is. */
final class Catalogues {

    /** By key. */
    static final Map<String, Measure> MEASURES =
            ServiceLoader.load(MeasureCatalogue.class, MeasureCatalogue.class.getClassLoader()).stream()
                    .flatMap(each -> each.get().measures().stream())
                    .collect(Collectors.toUnmodifiableMap(Measure::key, measure -> measure));

    private Catalogues() {}
}
