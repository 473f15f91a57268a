package vn.danchu.village;

import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.law.CommuneKind;

/** Special zones without a People's Council, whose dialogue with the people has its own decree (D322:14). */
final class SpecialZones {

    private SpecialZones() {}

    /** The unit is one on the day of the fact. */
    static <T> Fact<T, Boolean> withoutCouncil() {
        return Fact.and(
                Fact.<T, CommuneKind>ofUnit("communeKind", unit -> unit.communeKind())
                        .is(CommuneKind.SPECIAL_ZONE),
                Fact.not(CouncilRules.<T>hasCouncil().fact()));
    }
}
