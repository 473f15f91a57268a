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

    /** What is read to know whether it existed on a day. */
    static final List<String> BOTH_ENDS = List.of(VILLAGES, VILLAGES + "/*/formedOn", VILLAGES + "/*/endedOn");

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

    /**
     * That what its people did on a day on which it did not exist contradicts its first or its last day; null where it existed, as far
     * as is known, or the day is to come.
     *
     * @param at where the day stands
     */
    static @Nullable Outcome contradiction(
            String at, @Nullable LocalDate day, @Nullable String code, Circumstances circumstances) {
        List<Village> villages = circumstances.unit().villages();
        Village village = circumstances.unit().village(code);
        if (villages == null
                || village == null
                || day == null
                || day.isAfter(circumstances.asOf())
                || village.existedOn(day)) {
            return null;
        }
        boolean ended = village.endedOn() != null && day.isAfter(village.endedOn());
        String bound = VILLAGES + '/' + villages.indexOf(village) + (ended ? "/endedOn" : "/formedOn");
        return Outcome.contradiction(at, bound)
                .with(Argument.DONE, day)
                .with(Argument.START, Objects.requireNonNull(ended ? village.endedOn() : village.formedOn(), bound));
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
