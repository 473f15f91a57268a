package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Outcome;
import vn.danchu.law.Village;
import vn.danchu.record.Truth;

/** What hung in a village to its last day: no longer was there a place for it (L10:13.2, <i>ở thôn, tổ dân phố</i>). */
final class PostedInVillage {

    /** Where no place is of a village. */
    static final Left NOWHERE = new Left(List.of(), (path, part, tooShort, circumstances) -> tooShort);

    private static final String VILLAGES = "#/unit/villages";

    /** Where some are. */
    static final Left IN_COMMUNE =
            new Left(List.of(VILLAGES, VILLAGES + "/*/formedOn", VILLAGES + "/*/endedOn"), PostedInVillage::left);

    private PostedInVillage() {}

    /**
     * What is said of a posting that hung too short.
     *
     * @param reads what it reads of the unit
     */
    record Left(List<String> reads, AtPlace at) {

        /** Whether a place may have been there no longer. */
        boolean mayHaveEnded(Circumstances circumstances) {
            List<Village> all = circumstances.unit().villages();
            if (reads.isEmpty() || all == null) {
                return !reads.isEmpty() && circumstances.isOfADossier();
            }
            boolean ended = false;
            for (int i = 0; i < all.size() && !ended; i++) {
                ended = all.get(i).endedOn() != null;
            }
            return ended;
        }
    }

    /** What is said of it at one place. */
    @FunctionalInterface
    interface AtPlace {
        /**
         * The same, unless it hung as long as the place was there.
         *
         * @param path of the publication
         * @param part the publication at that place
         */
        Outcome unlessSo(String path, Publication part, Outcome tooShort, Circumstances circumstances);
    }

    /** The same, unless it hung in a village to the day on which that ended. */
    private static Outcome left(String path, Publication part, Outcome tooShort, Circumstances circumstances) {
        LocalDate to = tooShort.arguments().get(Argument.DONE) instanceof LocalDate done ? done : null;
        Truth there = part.places() == null
                ? Truth.UNKNOWN
                : Truth.of(!Collections.disjoint(Publication.IN_VILLAGES, part.places()));
        List<Village> all = circumstances.unit().villages();
        Truth over = over(part, to, all, circumstances);
        if (to == null || there.isFalse() || over.isFalse()) {
            return tooShort;
        }
        if (there.isTrue() && over.isTrue()) {
            long lacking = number(tooShort, Argument.LEAST) - number(tooShort, Argument.HAS);
            return Outcome.notApplicable("village-existed-to-the-last-day", VILLAGES)
                    .with(Argument.DUE, to.plusDays(lacking));
        }
        return Outcome.noData(there == Truth.UNKNOWN ? path + "/places" : all == null ? VILLAGES : path + "/villages");
    }

    private static long number(Outcome outcome, Argument argument) {
        return outcome.arguments().get(argument) instanceof Number number ? number.longValue() : 0;
    }

    /** Whether the villages in which it hung had all ended by then, of those that were there when it was put up. */
    private static Truth over(
            Publication part, @Nullable LocalDate day, @Nullable List<Village> all, Circumstances circumstances) {
        if (all == null) {
            return circumstances.isOfADossier() ? Truth.UNKNOWN : Truth.FALSE;
        }
        LocalDate from = part.from();
        List<Village> there = all.stream()
                .filter(village -> from == null || village.existedOn(from))
                .toList();
        List<Village> over = there.stream()
                .filter(village -> village.endedOn() != null
                        && day != null
                        && !village.endedOn().isAfter(day))
                .toList();
        if (over.isEmpty()) {
            return Truth.FALSE;
        }
        if (part.isInEveryVillage()) {
            return Truth.of(over.size() == there.size());
        }
        return part.villages() == null
                ? Truth.UNKNOWN
                : Truth.of(!part.villages().isEmpty()
                        && part.villages().stream()
                                .allMatch(code ->
                                        over.contains(circumstances.unit().village(code))));
    }
}
