package vn.danchu.scoring.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureType;

/** Gives each measure that a set reads a number, so that scoring looks a key up once and not once per criterion. */
final class Slots {

    private final Map<String, Measure> known;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Set<Measure> asked = new LinkedHashSet<>();

    Slots(CriteriaSet set) {
        known = set.measuresByKey();
    }

    boolean isPercent(String key) {
        Measure measure = known.get(key);
        return measure != null && measure.type() == MeasureType.PERCENT;
    }

    int of(String key) {
        Measure measure = known.get(key);
        if (measure == null) {
            throw new IllegalStateException("measure " + key + " was not checked");
        }
        asked.add(measure);
        Integer number = numbers.get(key);
        if (number != null) {
            return number;
        }
        measures.add(measure);
        numbers.put(key, measures.size() - 1);
        return measures.size() - 1;
    }

    List<Measure> measures() {
        return List.copyOf(measures);
    }

    /** The measures asked for since it was last called. */
    List<Measure> takeAsked() {
        List<Measure> taken = List.copyOf(asked);
        asked.clear();
        return taken;
    }
}
