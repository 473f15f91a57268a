package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Small disclosures, decided on Monday 2 March 2026 and published on 4 March unless a test says otherwise. */
final class Cases {

    static final LocalDate DECIDED = LocalDate.of(2026, 3, 2);
    static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);
    static final Span FORTY_DAYS = Span.of(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 4, 13));

    static final Unit COMMUNE = UnitBuilder.builder()
            .setting(Setting.COMMUNE)
            .hasWebsite(true)
            .hasLoudspeaker(true)
            .villages(List.of(village("T1", true), village("T2", false)))
            .build();
    static final Unit AGENCY = unit(Setting.AGENCY, true);
    static final Unit AGENCY_WITHOUT_NETWORK = unit(Setting.AGENCY, false);
    static final Unit ENTERPRISE = unit(Setting.STATE_ENTERPRISE, true);

    private Cases() {}

    private static Village village(String code, boolean culturalHouse) {
        return VillageBuilder.builder()
                .code(code)
                .hasCulturalHouse(culturalHouse)
                .build();
    }

    private static Unit unit(Setting setting, boolean network) {
        return UnitBuilder.builder()
                .setting(setting)
                .hasInternalNetwork(network)
                .build();
    }

    static PublicationBuilder publication(PublicationForm form) {
        return PublicationBuilder.builder().form(form).span(FORTY_DAYS);
    }

    static DisclosureBuilder disclosure(DisclosureItem item, Publication... publications) {
        return DisclosureBuilder.builder()
                .item(item)
                .decision(Document.signed(DECIDED))
                .publications(Arrays.asList(publications));
    }

    static Finding judge(String norm, Disclosure disclosure, Unit unit) {
        return judge(norm, disclosure, unit, YEAR_END);
    }

    static Finding judge(String norm, Disclosure disclosure, Unit unit, LocalDate asOf) {
        return DisclosureNorms.ALL.stream()
                .filter(one -> one.id().equals(norm))
                .findFirst()
                .orElseThrow()
                .judge(disclosure, "", circumstances(unit, asOf));
    }

    static Circumstances circumstances(Unit unit, LocalDate asOf) {
        return new Circumstances(unit, Period.year(2026), asOf, WorkingCalendar.vietnam(), Set.of());
    }
}
