package vn.danchu.cli;

import java.util.List;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.set.Measure;

/**
 * The measures of the law as a JSON document.
 *
 * @param measures in the order of the law
 */
public record MeasureList(List<Entry> measures) {

    /**
     * A measure and where it comes from.
     *
     * @param measure the measure
     * @param norms ids of the norms whose findings give it; empty where they are those of articles, or the user states it
     */
    public record Entry(Measure measure, List<String> norms) {}

    static MeasureList ofTheLaw() {
        return new MeasureList(LawMeasures.all().stream()
                .map(measure -> new Entry(measure, LawMeasures.norms(measure.key())))
                .toList());
    }
}
