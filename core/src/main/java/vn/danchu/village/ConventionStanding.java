package vn.danchu.village;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.law.Period;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * Whether a convention is reviewed and reported on for a year (D61:15.4, 18.1.g, 19.1.e): recognised by 18 November, the
 * day of the yearly review, or one before the decree (reading B14), of a village that did not end before the year did, and at
 * the year's end neither replaced nor repealed as a whole, nor suspended as a whole all year long.
 */
record ConventionStanding(Truth owed, List<String> gaps) {

    private static final List<String> PATHS = List.of(
            "/recognition/recognised",
            "/recognition/answer/on",
            "/village",
            "#/unit/villages",
            "#/unit/villages/*/endedOn",
            "/replaced",
            "/repeals/*/decided",
            "/repeals/*/extent",
            "/suspensions/*/decided",
            "/suspensions/*/extent",
            "/suspensions/*/putRight");

    /** What is read of a convention. */
    static List<String> paths() {
        return PATHS;
    }

    /** How it stood in a calendar year, as far as it has come. */
    static ConventionStanding in(Period year, VillageConvention convention, Circumstances circumstances) {
        Reader reader = new Reader(year, circumstances.asOf());
        Truth recognised = Truth.of(ConventionFacts.RECOGNISED.of(convention, circumstances));
        reader.need(recognised, "/recognition/recognised");
        LocalDate on = ConventionFacts.RECOGNISED_ON.of(convention, circumstances);
        Truth early = Truth.of(on, day -> !day.isAfter(LocalDate.of(year.to().getYear(), 11, 18)));
        reader.need(
                early,
                ConventionFacts.RECOGNISED_ON.gaps(convention, circumstances).get(0));
        reader.need(
                reader.happened(convention.replaced(), year.to(), Truth.FALSE).not(), "/replaced");
        Fact<VillageConvention, Boolean> lived =
                Fact.villageLivedTo(ConventionFacts.VILLAGE, Fact.known(then -> year.to()));
        Truth livedOn = Truth.of(lived.of(convention, circumstances));
        reader.need(
                livedOn,
                livedOn == Truth.UNKNOWN ? lived.gaps(convention, circumstances).get(0) : "");
        List<Repeal> repeals = convention.repeals();
        for (int i = 0; repeals != null && i < repeals.size(); i++) {
            reader.repealed(repeals.get(i), "/repeals/" + i);
        }
        List<Suspension> suspensions = convention.suspensions();
        for (int i = 0; suspensions != null && i < suspensions.size(); i++) {
            reader.suspended(suspensions.get(i), "/suspensions/" + i);
        }
        return new ConventionStanding(reader.owed, reader.owed == Truth.UNKNOWN ? List.copyOf(reader.gaps) : List.of());
    }

    private static final class Reader {
        private final Period year;
        private final LocalDate asOf;
        private final List<String> gaps = new ArrayList<>();
        private Truth owed = Truth.TRUE;

        Reader(Period year, LocalDate asOf) {
            this.year = year;
            this.asOf = asOf;
        }

        void need(Truth truth, String gap) {
            owed = owed.and(truth);
            if (truth == Truth.UNKNOWN) {
                gaps.add(gap);
            }
        }

        /** Whether it was done by that day, or by the as-of date if that is earlier. */
        Truth happened(@Nullable Act act, LocalDate by, Truth unrecorded) {
            LocalDate last = by.isBefore(asOf) ? by : asOf;
            if (act == null) {
                return unrecorded;
            }
            return act.on() == null && act.doneBy(asOf).isTrue() && !last.equals(asOf)
                    ? Truth.UNKNOWN
                    : act.doneBy(last);
        }

        void repealed(Repeal repeal, String path) {
            Truth decided = happened(repeal.decided(), year.to(), Truth.UNKNOWN);
            Truth whole = Truth.equal(repeal.extent(), Extent.WHOLE);
            need(decided.and(whole).not(), unknown(decided, repeal.decided(), path, whole));
        }

        void suspended(Suspension suspension, String path) {
            Truth decided = happened(suspension.decided(), year.from().minusDays(1), Truth.UNKNOWN);
            Truth whole = Truth.equal(suspension.extent(), Extent.WHOLE);
            Truth putRight = happened(suspension.putRight(), year.to(), Truth.UNKNOWN);
            Truth suspended = decided.and(whole);
            need(
                    suspended.and(putRight.not()).not(),
                    suspended.isTrue()
                            ? path + "/putRight" + day(suspension.putRight())
                            : unknown(decided, suspension.decided(), path, whole));
        }

        private static String unknown(Truth decided, @Nullable Act act, String path, Truth whole) {
            return decided == Truth.UNKNOWN && !whole.isFalse() ? path + "/decided" + day(act) : path + "/extent";
        }

        private static String day(@Nullable Act act) {
            return act == null ? "" : "/on";
        }
    }
}
