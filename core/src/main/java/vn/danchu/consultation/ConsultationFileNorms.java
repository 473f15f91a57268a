package vn.danchu.consultation;

import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.List;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.RegulationRules;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;

/** What the law asks of a unit's consultations over a period, and of how its democracy regulation came about. */
final class ConsultationFileNorms {

    private static final Subject<ConsultationFile> FILE = Subject.ofPeriod(ConsultationFile.class);

    private static final int TEN_WORKERS = 10;
    private static final Fact<ConsultationFile, Boolean> ISSUED = RegulationRules.<ConsultationFile>regulations()
            .is(all -> all.stream()
                    .anyMatch(one -> one.issued() == null || !one.issued().isNotDone()));

    /**
     * D145:114.4 lifts the duty to issue a regulation below ten workers, not the duty to consult on one that is issued. Where the
     * number is not known, nothing is to be judged but what was issued. Where nothing was, the number (of the period's last day)
     * says only whether that was asked at all: it never decides a breach, whatever it was on the day of an issue.
     */
    private static final Condition<ConsultationFile> TEN_WORKERS_OR_ISSUED = new Condition<>(
            "ten-workers-or-regulation-issued",
            Fact.with(
                    "#/unit/staff",
                    List.of("#/unit/staff", "/democracyRegulations", "/democracyRegulations/*/issued"),
                    (file, circumstances) -> {
                        Integer staff = circumstances.unit().staff();
                        return staff == null || staff >= TEN_WORKERS ? Boolean.TRUE : ISSUED.of(file, circumstances);
                    },
                    (file, circumstances) -> ISSUED.gaps(file, circumstances)));

    static final List<Norm<ConsultationFile>> ALL = List.of(
            FILE.in(COMMUNE)
                    .norm("L10-28.5-reported", PRESENCE, "L10:28.5", "L10:86.4")
                    .citesBefore(Instruments.L97, "L10:86.4")
                    .when(CouncilRules.hadCouncil())
                    .requires(CouncilReports.ofConsultations()),
            FILE.in(COMMUNE)
                    .norm("L10-25-consulted", PRESENCE, "L10:25", "L10:28.1", "L10:28.3")
                    .requires(ConsultedRule.consulted(COMMUNE, ConsultationMatter.DEVELOPMENT_PLAN)),
            FILE.in(COMMUNE)
                    .norm("L10-25.7-regulation-consulted", SEQUENCE, "L10:25.7", "L10:35.2.c")
                    .requires(RegulationRule.each(Instruments.L10, RegulationFacts.peopleConsulted())),
            FILE.in(AGENCY)
                    .norm("L10-53-consulted", PRESENCE, "L10:53", "L10:55.1")
                    .requires(ConsultedRule.consulted(AGENCY, ConsultationMatter.WORK_PLAN)),
            FILE.in(AGENCY)
                    .norm("L10-55.2-regulation-consulted", SEQUENCE, "L10:55.2", "L10:53.8", "L10:59.1.a", "L97:5.2")
                    .citesBefore(Instruments.L97, "L10:55.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(RegulationRule.each(
                            Instruments.L10,
                            Rules.all(RegulationFacts.staffConsulted(), RegulationFacts.agencyUnionHeard()))),
            FILE.in(AGENCY)
                    .norm("L10-59.1-regulation-with-union", SEQUENCE, "L10:59.1.a", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(RegulationRule.each(Instruments.L10, RegulationFacts.drawnUpWithAgencyUnion())),
            FILE.in(STATE_ENTERPRISE)
                    .norm("L10-71-consulted", PRESENCE, "L10:71.1", "L10:74.1")
                    .requires(ConsultedRule.consulted(STATE_ENTERPRISE, null)),
            FILE.in(STATE_ENTERPRISE)
                    .norm("L10-74.2-regulation-consulted", SEQUENCE, "L10:74.2", "L10:71.1.đ", "L10:81.1.a")
                    .requires(RegulationRule.each(
                            Instruments.L10,
                            Rules.all(
                                    RegulationFacts.staffConsulted(), RegulationFacts.organisationsHeardOrTogether()))),
            FILE.in(STATE_ENTERPRISE)
                    .norm("L10-81.1-regulation-with-union", SEQUENCE, "L10:81.1.a")
                    .requires(RegulationRule.each(Instruments.L10, RegulationFacts.drawnUpWithOrganisations())),
            FILE.in(NON_STATE_EMPLOYER)
                    .norm("D145-48.2-regulation-consulted", SEQUENCE, "D145:48.2", "D145:114.4")
                    .when(TEN_WORKERS_OR_ISSUED)
                    .requires(heardByEmployer()));

    private ConsultationFileNorms() {}

    private static Rule<ConsultationFile> heardByEmployer() {
        Rule<ConsultationFile> each = RegulationRule.each(Instruments.D145, RegulationFacts.heardByEmployer());
        return RegulationFacts.whereSomebody(RegulationFacts.EVER_SOMEBODY_TO_HEAR, each, each);
    }
}
