package vn.danchu.village;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Act;

/** Judges village records of a commune of two villages, T1 of an ethnic minority, in the year 2026. */
final class Cases {

    static final Unit COMMUNE = UnitBuilder.builder()
            .setting(Setting.COMMUNE)
            .hasCouncil(false)
            .villages(List.of(
                    VillageBuilder.builder().code("T1").ethnicMinority(true).build(),
                    VillageBuilder.builder().code("T2").ethnicMinority(false).build()))
            .build();

    private Cases() {}

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static Act on(String iso) {
        return Act.on(day(iso));
    }

    static Circumstances asOf(String iso) {
        return new Circumstances(COMMUNE, Period.year(2026), day(iso), WorkingCalendar.vietnam(), Set.of());
    }

    static <T> Finding judge(String id, List<Norm<T>> norms, T record) {
        return judge(id, norms, record, asOf("2026-12-31"));
    }

    static <T> Finding judge(String id, List<Norm<T>> norms, T record, Circumstances circumstances) {
        return norms.stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow()
                .judge(record, "", circumstances);
    }
}
