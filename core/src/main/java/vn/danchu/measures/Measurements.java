package vn.danchu.measures;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.danchu.compliance.Finding;
import vn.danchu.scoring.set.Measures;

/**
 * What records give in measures, and what they leave open.
 *
 * @param measures the measures that are known, for a {@link vn.danchu.scoring.set.ScoreForm}; each traces to JSON pointers
 * @param gaps the measures that the records should give and do not
 * @param findings the findings that each measure counts, by measure key; none for a measure that comes from elsewhere
 */
public record Measurements(Measures measures, List<MeasureGap> gaps, Map<String, List<Finding>> findings) {

    /** Copies the collections. */
    public Measurements {
        Objects.requireNonNull(measures, "measures");
        Objects.requireNonNull(findings, "findings");
        gaps = List.copyOf(Objects.requireNonNull(gaps, "gaps"));
        findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
    }

    /** Why the measure is not known; empty if it is known or is not one that these records give. */
    public Optional<MeasureGap> gap(String key) {
        Objects.requireNonNull(key, "key");
        return gaps.stream().filter(gap -> gap.key().equals(key)).findFirst();
    }

    /** The findings that the measure counts, those of broken norms first. */
    public List<Finding> findings(String key) {
        Objects.requireNonNull(key, "key");
        return findings.getOrDefault(key, List.of());
    }
}
