package vn.danchu.compliance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Village;
import vn.danchu.record.Truth;

/** Whether a village lived to a day. */
final class VillageLife {

    private static final String VILLAGES = "#/unit/villages";

    static final List<String> READS = List.of(VILLAGES, VILLAGES + "/*/endedOn");

    private VillageLife() {}

    /** Whether it had not ended before this day; of a record on its own it had not, nor had one that the unit does not list. */
    static Truth livedTo(@Nullable String code, @Nullable LocalDate day, Circumstances circumstances) {
        List<Village> villages = circumstances.unit().villages();
        if (villages == null) {
            return circumstances.isOfADossier() ? Truth.UNKNOWN : Truth.TRUE;
        }
        if (code != null) {
            Village village = circumstances.unit().village(code);
            return village == null ? Truth.TRUE : livedTo(village, day);
        }
        return villages.stream().allMatch(village -> livedTo(village, day) == Truth.TRUE) ? Truth.TRUE : Truth.UNKNOWN;
    }

    /** Whether the record names a village that the unit does not list. */
    static boolean isUnlisted(@Nullable String code, Circumstances circumstances) {
        return code != null
                && circumstances.unit().villages() != null
                && circumstances.unit().village(code) == null;
    }

    /** Where its last day stands. */
    static String endOf(@Nullable String code, Circumstances circumstances) {
        List<Village> villages = Objects.requireNonNull(circumstances.unit().villages());
        return VILLAGES + '/' + villages.indexOf(circumstances.unit().village(code)) + "/endedOn";
    }

    private static Truth livedTo(Village village, @Nullable LocalDate day) {
        LocalDate ended = village.endedOn();
        return ended == null ? Truth.TRUE : day == null ? Truth.UNKNOWN : Truth.of(!ended.isBefore(day));
    }

    /** What would have to be known, where that is not. */
    static <T> List<String> gaps(
            Fact<T, String> village, Fact<T, LocalDate> day, T record, Circumstances circumstances) {
        if (circumstances.unit().villages() == null) {
            return List.of(VILLAGES);
        }
        return Outcome.joined(
                village.of(record, circumstances) == null ? village.gaps(record, circumstances) : List.of(),
                day.of(record, circumstances) == null ? day.gaps(record, circumstances) : List.of());
    }
}
