package vn.danchu.scoring.set;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.record.Defaulted;

/**
 * A named thing that can be counted or observed in a unit, and that criteria read.
 *
 * @param key its name, unique among the measures a set can see: lower-case words joined by dots, such as
 *     {@code disclosure.items.disclosed}
 * @param type what kind of value it has
 * @param label its name for people
 * @param about what exactly is counted, over what whole, on which days; null if the label says it all
 * @param citations the provisions it observes; empty if none
 * @param survey what a survey that gives it must be like; null if any will do, or no survey gives it
 */
public record Measure(
        String key,
        MeasureType type,
        Label label,
        @Nullable Label about,
        @Defaulted List<Citation> citations,
        @Nullable SurveyRule survey) {

    /** A measure of which no survey need be like anything. */
    public Measure(String key, MeasureType type, Label label, @Nullable Label about, List<Citation> citations) {
        this(key, type, label, about, citations, null);
    }

    /** Copies the list; null citations are none. */
    public Measure {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(label, "label");
        citations = citations == null ? List.of() : List.copyOf(citations);
    }
}
