package vn.danchu.measures;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.MeasureCatalogue;
import vn.danchu.words.Nearest;

/**
 * The measures of Law 10/2022/QH15, which every criteria set may read without defining them, and the norms whose findings
 * give them ({@link LawMeasurements}). They are data: {@code measures.txt} beside this class.
 */
public final class LawMeasures implements MeasureCatalogue {

    private static final List<Measure> ALL =
            LawSource.ALL.stream().map(LawSource::measure).toList();
    private static final Map<String, LawSource> BY_KEY = LawSource.ALL.stream()
            .collect(Collectors.toUnmodifiableMap(source -> source.measure().key(), source -> source));

    private static final List<LawSource> CHAPTERS = LawSource.ALL.stream()
            .filter(source -> !source.articles().isEmpty())
            .toList();

    /** For {@link java.util.ServiceLoader}. */
    public LawMeasures() {}

    /** Every measure, in the order of the law. */
    public static List<Measure> all() {
        return ALL;
    }

    /** The measure of this key, if there is one; {@link #get} where there must be one. */
    public static Optional<Measure> find(String key) {
        return Optional.ofNullable(BY_KEY.get(Objects.requireNonNull(key, "key")))
                .map(LawSource::measure);
    }

    /**
     * The measure of this key.
     *
     * @throws IllegalArgumentException if there is none; the message names the key most like it
     */
    public static Measure get(String key) {
        return find(key)
                .orElseThrow(
                        () -> Nearest.unknown("measure", key, Nearest.to(key, BY_KEY.keySet()), "LawMeasures.all()"));
    }

    /** Ids of the norms that feed the measure, in the order of the law's settings; empty if it comes from elsewhere. */
    public static List<String> norms(String key) {
        Objects.requireNonNull(key, "key");
        LawSource source = BY_KEY.get(key);
        return source == null
                ? List.of()
                : Stream.concat(
                                source.parts().stream().flatMap(part -> part.norms().stream()),
                                Stream.ofNullable(source.absences()))
                        .toList();
    }

    /**
     * The four parts that chapters II to IV of the Law have alike, each as the measure of how its norms are kept: disclosure,
     * decision, consultation, supervision.
     */
    public static List<Measure> chapters() {
        return CHAPTERS.stream().map(LawSource::measure).toList();
    }

    /**
     * The measure of the part of the law that a provision belongs to: {@code norms.disclosure}, {@code norms.decision},
     * {@code norms.consultation} or {@code norms.supervision}; null if it belongs to none of these.
     */
    public static @Nullable Measure chapter(Citation citation) {
        Objects.requireNonNull(citation, "citation");
        for (LawSource chapter : CHAPTERS) {
            if (chapter.covers(citation)) {
                return chapter.measure();
            }
        }
        return null;
    }

    @Override
    public List<Measure> measures() {
        return ALL;
    }
}
