package vn.danchu.consultation;

import static vn.danchu.compliance.ListRules.each;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/** What the law asks of a unit's consultations over a period, and of how its democracy regulation came about. */
public final class ConsultationFileNorms {

    private static final Subject<ConsultationFile> FILE = Subject.ofPeriod(ConsultationFile.class);

    /** D145:114.4 lifts the duty to issue a regulation below ten workers, not the duty to consult on one that is issued. */
    private static final Condition<ConsultationFile> TEN_WORKERS_OR_ISSUED =
            new Condition<>("ten-workers-or-regulation-issued", Fact.with("#/unit/staff", (file, circumstances) -> {
                if (file.regulationDrafts() != null && !file.regulationDrafts().isEmpty()) {
                    return true;
                }
                Integer staff = circumstances.unit().staff();
                return staff == null ? null : staff >= 10;
            }));

    private static final List<Norm<ConsultationFile>> ALL = List.of(
            FILE.in(COMMUNE)
                    .norm("L10-28.5-reported", PRESENCE, "L10:28.5", "L10:86.4")
                    .when(CouncilRules.hasCouncil())
                    .requires(CouncilReports.ofConsultations()),
            FILE.in(COMMUNE)
                    .norm("L10-25.7-regulation-consulted", SEQUENCE, "L10:25.7", "L10:35.2.c")
                    .requires(
                            eachDraft(Instruments.L10, doneBefore(RegulationFacts.CONSULTED, RegulationFacts.ISSUED))),
            FILE.in(AGENCY)
                    .norm("L10-55.2-regulation-consulted", SEQUENCE, "L10:55.2", "L10:53.8", "L10:59.1.a")
                    .requires(eachDraft(
                            Instruments.L10,
                            Rules.all(
                                    doneBefore(RegulationFacts.CONSULTED, RegulationFacts.ISSUED),
                                    RegulationFacts.agencyUnionHeard()))),
            FILE.in(STATE_ENTERPRISE)
                    .norm("L10-74.2-regulation-consulted", SEQUENCE, "L10:74.2", "L10:71.1.đ", "L10:81.1.a")
                    .requires(eachDraft(
                            Instruments.L10,
                            Rules.all(
                                    doneBefore(RegulationFacts.CONSULTED, RegulationFacts.ISSUED),
                                    RegulationFacts.workersOrganisationsHeard()))),
            FILE.in(NON_STATE_EMPLOYER)
                    .norm("D145-48.2-regulation-consulted", SEQUENCE, "D145:48.2", "D145:114.4")
                    .when(TEN_WORKERS_OR_ISSUED)
                    .requires(eachDraft(
                            Instruments.D145,
                            Rules.all(
                                    RegulationFacts.workersOrganisationsHeard(),
                                    RegulationFacts.dialogueGroupHeard(),
                                    RegulationFacts.refusalsExplained()))));

    private ConsultationFileNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<ConsultationFile>> all() {
        return ALL;
    }

    /** The rule for every draft, save those known not to have been issued or issued before the instrument. */
    private static Rule<ConsultationFile> eachDraft(Instrument instrument, Rule<RegulationDraft> rule) {
        return each(
                Fact.of("/regulationDrafts", ConsultationFileNorms::drafts),
                Fact.with("/issued", (draft, circumstances) -> isIssued(draft, instrument)),
                Rules.once(Fact.of("/issued", RegulationDraft::issued), TimeRules.onDay(RegulationFacts.ISSUED, rule)));
    }

    private static boolean isIssued(RegulationDraft draft, Instrument instrument) {
        Act issued = draft.issued();
        return issued == null
                || (!Boolean.FALSE.equals(issued.done())
                        && (issued.on() == null || instrument.inForce().on(issued.on())));
    }

    /** The drafts, each with the day on which the consultation it names was closed. */
    private static @Nullable List<RegulationDraft> drafts(ConsultationFile file) {
        if (file.regulationDrafts() == null || file.consultations() == null) {
            return file.regulationDrafts();
        }
        List<RegulationDraft> drafts = new ArrayList<>();
        for (RegulationDraft draft : file.regulationDrafts()) {
            Act closed = draft.consulted() == null ? closed(draft.consultation(), file.consultations()) : null;
            drafts.add(
                    closed == null
                            ? draft
                            : RegulationDraftBuilder.builder(draft)
                                    .consulted(closed)
                                    .build());
        }
        return drafts;
    }

    private static @Nullable Act closed(@Nullable String id, List<Consultation> consultations) {
        for (Consultation consultation : consultations) {
            if (id != null && id.equals(consultation.id())) {
                return consultation.closed();
            }
        }
        return null;
    }
}
