package vn.danchu.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.consultation.Cases.COMMUNE;
import static vn.danchu.consultation.Cases.judge;
import static vn.danchu.consultation.Cases.on;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.CommuneKind;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;

/** Thẩm quyền quyết định về thôn, tổ dân phố. */
class Decree185Article9Test {

    private static final LocalDate IN_FORCE = LocalDate.of(2026, 5, 26);

    private static Verdict decided(LocalDate day, DecidingBody body, Unit unit) {
        ConsultationBuilder village =
                on(ConsultationMatter.VILLAGE).decision(new ConsultedDecision(Act.on(day), body, null, null));
        return judge("D185-9.1-decided-by-council", village, unit).verdict();
    }

    @Nested
    class Clause1 {

        @Test
        void theCouncilDecides() {
            assertThat(decided(IN_FORCE, DecidingBody.COUNCIL, COMMUNE)).isEqualTo(Verdict.COMPLIANT);
            assertThat(decided(IN_FORCE, DecidingBody.COMMITTEE, COMMUNE)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(decided(IN_FORCE, DecidingBody.CHAIR, COMMUNE)).isEqualTo(Verdict.NON_COMPLIANT);
        }

        @Test
        void ofAMatterOf25Clause4OnlyWhereItIsOfAVillage() {
            ConsultationBuilder village = on(ConsultationMatter.UNITS_AND_VILLAGES)
                    .villageAct(VillageAct.RENAMED)
                    .decision(new ConsultedDecision(Act.on(IN_FORCE), DecidingBody.COMMITTEE, null, null));
            assertThat(judge("D185-9.1-decided-by-council", village, COMMUNE).verdict())
                    .isEqualTo(Verdict.NON_COMPLIANT);
            ConsultationBuilder unit = village.villageAct(null)
                    .administrativeUnit(
                            AdministrativeUnitConsultationBuilder.builder().build());
            assertThat(judge("D185-9.1-decided-by-council", unit, COMMUNE).verdict())
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }

        @Test
        void from26May2026() {
            assertThat(decided(IN_FORCE.minusDays(1), DecidingBody.COMMITTEE, COMMUNE))
                    .isEqualTo(Verdict.NOT_APPLICABLE);
        }
    }

    @Nested
    class Clause2 {

        @Test
        void inASpecialZoneWithoutACouncilThePeoplesCommitteeDecides() {
            Unit zone = UnitBuilder.builder()
                    .setting(COMMUNE.setting())
                    .communeKind(CommuneKind.SPECIAL_ZONE)
                    .hasCouncil(false)
                    .build();
            assertThat(decided(IN_FORCE, DecidingBody.COMMITTEE, zone)).isEqualTo(Verdict.COMPLIANT);
            assertThat(decided(IN_FORCE, DecidingBody.HIGHER_AUTHORITY, zone)).isEqualTo(Verdict.NON_COMPLIANT);
            assertThat(decided(IN_FORCE, DecidingBody.COUNCIL, zone))
                    .as("a Council that there is not")
                    .isEqualTo(Verdict.UNDETERMINED);
            Unit open = UnitBuilder.builder(zone).hasCouncil(null).build();
            assertThat(decided(IN_FORCE, DecidingBody.COMMITTEE, open)).isEqualTo(Verdict.UNDETERMINED);
        }
    }
}
