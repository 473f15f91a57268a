package vn.danchu.consultation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Act;
import vn.danchu.record.CouncilReport;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.DemocracyRegulationBuilder;
import vn.danchu.record.Span;

/** Small consultations, opinions taken in March 2026 and decided on 10 April unless a test says otherwise. */
final class Cases {

    static final LocalDate OPENED = LocalDate.of(2026, 3, 2);
    static final LocalDate CLOSED = LocalDate.of(2026, 3, 31);
    static final LocalDate DECIDED = LocalDate.of(2026, 4, 10);
    static final LocalDate YEAR_END = LocalDate.of(2026, 12, 31);

    /** The day after the period: what the text sets no day for is due (reading B11). */
    static final LocalDate AFTERWARDS = YEAR_END.plusDays(1);

    static final Act DONE = Act.on(LocalDate.of(2026, 4, 6));
    static final Set<ConsultationPlan.Content> EVERYTHING = EnumSet.allOf(ConsultationPlan.Content.class);

    static final Unit COMMUNE =
            UnitBuilder.builder().setting(Setting.COMMUNE).hasCouncil(true).build();
    static final Unit WITHOUT_COUNCIL =
            UnitBuilder.builder(COMMUNE).hasCouncil(false).build();
    static final Unit AGENCY = unit(Setting.AGENCY);
    static final Unit ENTERPRISE = unit(Setting.STATE_ENTERPRISE);
    static final Unit EMPLOYER = unit(Setting.NON_STATE_EMPLOYER);

    private Cases() {}

    private static Unit unit(Setting setting) {
        return UnitBuilder.builder()
                .setting(setting)
                .hasUnion(true)
                .hasOtherWorkersOrganisation(false)
                .staff(120)
                .build();
    }

    static ConsultationBuilder on(ConsultationMatter matter) {
        return ConsultationBuilder.builder().matter(matter).opinions(Span.of(OPENED, CLOSED));
    }

    static ConsultedDecision decidedOn(LocalDate day) {
        return new ConsultedDecision(Act.on(day), null, null, null);
    }

    static ConsultedDecision notDecided() {
        return new ConsultedDecision(Act.notDone(), null, null, null);
    }

    static Finding judge(String norm, ConsultationBuilder consultation, Unit unit) {
        return judge(norm, consultation, unit, AFTERWARDS);
    }

    static Finding judge(String norm, ConsultationBuilder consultation, Unit unit, LocalDate asOf) {
        return ConsultationNorms.ALL.stream()
                .filter(one -> one.id().equals(norm))
                .findFirst()
                .orElseThrow()
                .judge(consultation.build(), "", circumstances(unit, asOf));
    }

    static Finding judge(String norm, ConsultationFile file, Unit unit, LocalDate asOf) {
        return judgeIn(Period.year(2026), norm, file, unit, asOf);
    }

    static Finding judgeIn(@Nullable Period period, String norm, ConsultationFile file, Unit unit, LocalDate asOf) {
        return ConsultationFileNorms.ALL.stream()
                .filter(one -> one.id().equals(norm))
                .findFirst()
                .orElseThrow()
                .judge(
                        file,
                        "",
                        new Circumstances(unit, period, asOf, WorkingCalendar.vietnam(), Set.of()).within(file));
    }

    private static Circumstances circumstances(Unit unit, LocalDate asOf) {
        return new Circumstances(unit, Period.year(2026), asOf, WorkingCalendar.vietnam(), Set.of());
    }

    /** What a unit keeps, of which a test says as much as it needs. */
    record File(
            @Nullable List<Consultation> consultations,
            @Nullable List<DemocracyRegulation> democracyRegulations,
            @Nullable List<LocalDate> councilSessions,
            @Nullable List<CouncilReport> councilReports,
            @Nullable List<MatterDecision> matterDecisions,
            @Nullable Act dialogueGroupChosen)
            implements ConsultationFile {

        File(
                @Nullable List<Consultation> consultations,
                @Nullable List<DemocracyRegulation> democracyRegulations,
                @Nullable List<LocalDate> councilSessions,
                @Nullable List<CouncilReport> councilReports) {
            this(consultations, democracyRegulations, councilSessions, councilReports, null, Act.notDone());
        }

        static File ofDrafts(DemocracyRegulationBuilder... drafts) {
            return new File(
                    null,
                    List.of(drafts).stream()
                            .map(DemocracyRegulationBuilder::build)
                            .toList(),
                    null,
                    null);
        }

        static File withDialogueGroup(DemocracyRegulationBuilder draft) {
            return new File(null, List.of(draft.build()), null, null, null, Act.on(LocalDate.of(2025, 1, 2)));
        }
    }

    /** A file, and the matters that it is known to have disclosed decisions on. */
    record Disclosing(File file, @Override List<ConsultationMatter> mattersDisclosed) implements ConsultationFile {

        @Override
        public @Nullable List<Consultation> consultations() {
            return file.consultations();
        }

        @Override
        public @Nullable List<MatterDecision> matterDecisions() {
            return file.matterDecisions();
        }

        @Override
        public @Nullable List<DemocracyRegulation> democracyRegulations() {
            return file.democracyRegulations();
        }

        @Override
        public @Nullable List<LocalDate> councilSessions() {
            return file.councilSessions();
        }

        @Override
        public @Nullable List<CouncilReport> councilReports() {
            return file.councilReports();
        }
    }
}
