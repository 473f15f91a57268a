package vn.danchu.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormGroup;
import vn.danchu.law.Unit;

/**
 * One norm, asked of a dossier without the others: the seam by which the property tests reach the norms. Immutable and
 * thread-safe.
 */
public final class NormAlone {

    private final String id;
    private final List<Section<?>> sections;

    private NormAlone(Norm<?> norm) {
        this.id = norm.id();
        this.sections = Norms.sections(List.of(NormGroup.of(norm)));
    }

    /** A norm of the library. */
    public static NormAlone of(String id) {
        return new NormAlone(Norms.get(id));
    }

    /** A norm of the dossier itself that the library does not have, as a test plants it. */
    public static NormAlone planted(Norm<Dossier> norm) {
        return new NormAlone(norm);
    }

    /** Its id. */
    public String id() {
        return id;
    }

    /**
     * What it says of each record, by the record's JSON pointer; the value is null where it does not bind the unit. A list
     * that is not known has no records.
     */
    public Map<String, @Nullable Finding> judge(Dossier dossier, LocalDate asOf) {
        Circumstances circumstances = new Circumstances(
                        dossier.unit() == null ? Unit.UNKNOWN : dossier.unit(),
                        dossier.period(),
                        asOf,
                        WorkingCalendar.vietnam(),
                        Set.of())
                .within(dossier);
        Map<String, @Nullable Finding> findings = new LinkedHashMap<>();
        for (Section<?> section : sections) {
            judge(section, dossier, circumstances, findings);
        }
        return findings;
    }

    private static <T> void judge(
            Section<T> section, Dossier dossier, Circumstances circumstances, Map<String, @Nullable Finding> findings) {
        List<T> records = section.records(dossier);
        for (int i = 0; records != null && i < records.size(); i++) {
            Norm<? super T> norm = section.norms().get(0);
            String path = section.path(i);
            findings.put(
                    path, norm.binds(circumstances.unit()) ? norm.judge(records.get(i), path, circumstances) : null);
        }
    }

    /** Where the records stand that it judges: JSON pointers of lists, or empty for the dossier itself. */
    public List<String> lists() {
        return sections.stream().<String>map(Section::path).toList();
    }

    /** The data that it says it reads, as {@link Norm#reads()}. */
    public List<String> reads() {
        return sections.stream()
                .flatMap(section -> section.norms().get(0).reads().stream())
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return id;
    }
}
