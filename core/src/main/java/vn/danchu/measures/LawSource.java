package vn.danchu.measures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Setting;
import vn.danchu.scoring.set.Measure;

/**
 * Which norms feed a measure, and how they are counted.
 *
 * @param measure the measure
 * @param count how
 * @param parts the records and norms that it counts
 * @param absences norm that counts records that should exist and do not; null if there is none
 */
record LawSource(
        Measure measure,
        Count count,
        List<Part> parts,
        @Nullable String absences) {

    /** How findings make a measure. */
    enum Count {
        /** Records that break none of the norms, of all records that a norm applies to. */
        RECORDS,
        /** Occasions kept, of all that were owed and due. */
        OCCASIONS,
        /** As above, once all that are owed are due: a share of the villages of a year. */
        ALL_OCCASIONS,
        /** Yes if no norm is broken. */
        YES_NO
    }

    /**
     * Norms that judge the same records.
     *
     * @param records the list they judge; null if they judge the dossier as a whole
     * @param norms their ids
     * @param needed the settings in which a unit must have at least one such record
     */
    record Part(@Nullable RecordList records, List<String> norms, Set<Setting> needed) {}

    static LawSource share(Measure measure, RecordList records, String... norms) {
        return new LawSource(measure, Count.RECORDS, List.of(part(records, norms)), null);
    }

    static LawSource allOccasions(Measure measure, String... norms) {
        return new LawSource(measure, Count.ALL_OCCASIONS, List.of(part(null, norms)), null);
    }

    static LawSource occasions(Measure measure, String... norms) {
        return new LawSource(measure, Count.OCCASIONS, List.of(part(null, norms)), null);
    }

    static LawSource yesNo(Measure measure, String... norms) {
        return new LawSource(measure, Count.YES_NO, List.of(part(null, norms)), null);
    }

    static LawSource yesNo(Measure measure, RecordList records, String... norms) {
        return new LawSource(measure, Count.YES_NO, List.of(part(records, norms)), null);
    }

    private static Part part(@Nullable RecordList records, String... norms) {
        return new Part(records, List.of(norms), EnumSet.noneOf(Setting.class));
    }

    /** Whether it counts occasions of duties, and not records. */
    boolean countsOccasions() {
        return count == Count.OCCASIONS || count == Count.ALL_OCCASIONS;
    }

    /** The same with norms that judge other records. */
    LawSource and(RecordList records, String... norms) {
        return and(part(records, norms));
    }

    /** The same with norms that judge the dossier as a whole. */
    LawSource and(String... norms) {
        return and(part(null, norms));
    }

    private LawSource and(Part part) {
        List<Part> all = new ArrayList<>(parts);
        all.add(part);
        return new LawSource(measure, count, List.copyOf(all), absences);
    }

    /** The same; a unit of the setting that has no record of the first part breaks the law. */
    LawSource neededIn(Setting setting) {
        Part first = parts.get(0);
        List<Part> all = new ArrayList<>(parts);
        all.set(0, new Part(first.records, first.norms, EnumSet.of(setting)));
        return new LawSource(measure, count, List.copyOf(all), absences);
    }

    /** The same; what the norm finds missed counts as a record that breaks the law. */
    LawSource lessAbsent(String norm) {
        return new LawSource(measure, count, parts, norm);
    }
}
