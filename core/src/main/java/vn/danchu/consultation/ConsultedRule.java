package vn.danchu.consultation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Duty;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasions;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Identifier;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/**
 * Every decision on a listed matter was preceded by a consultation (L10:25, 53, 71.1; reading B22). The library cannot know
 * decisions: it takes them from the unit's register, and from what was disclosed.
 */
final class ConsultedRule {

    private static final Fact<ConsultationFile, List<MatterDecision>> DECISIONS =
            Fact.of("/matterDecisions", ConsultationFile::matterDecisions);
    private static final Fact<ConsultationFile, List<Consultation>> CONSULTATIONS =
            Fact.of("/consultations", ConsultationFile::consultations);
    private static final Fact<MatterDecision, Act> DECIDED = Fact.of("/decided", MatterDecision::decided);
    private static final Fact<MatterDecision, LocalDate> DECIDED_ON = Fact.day(DECIDED);
    private static final Fact<MatterDecision, ConsultationMatter> MATTER = Fact.of("/matter", MatterDecision::matter);
    private static final Fact<Consultation, String> ID_AND_MATTER = Fact.with(
            "/id",
            List.of("/id", "/matter"),
            (consultation, circumstances) -> consultation.matter() == null ? null : consultation.id(),
            (consultation, circumstances) -> consultation.id() != null
                    ? List.of("/matter")
                    : consultation.matter() != null ? List.of("/id") : List.of("/id", "/matter"));

    /** What an entry leaves out is known: it names no exemption, or no consultation. */
    private static final Fact<MatterDecision, Boolean> NOT_EXEMPT = Fact.with(
            "/exemption",
            List.of("/exemption", "/consultation"),
            (decision, circumstances) -> decision.exemption() == null,
            (decision, circumstances) -> List.of());

    private static final int MONTHS_OF_A_YEAR = 12;

    private ConsultedRule() {}

    /**
     * The rule of one list.
     *
     * @param recurs what is decided every year, so that a register without any decision is not complete; null if nothing is
     */
    static Rule<ConsultationFile> consulted(Setting setting, @Nullable ConsultationMatter recurs) {
        Fact<MatterDecision, Boolean> listed =
                MATTER.is(matter -> matter.listing().setting() == setting && !matter.onProposal());
        Fact<MatterDecision, Boolean> own = Fact.and(
                NOT_EXEMPT,
                setting == Setting.COMMUNE
                        ? Fact.of("/body", MatterDecision::body).is(body -> body != DecidingBody.HIGHER_AUTHORITY)
                        : Fact.known(circumstances -> true));
        Fact<MatterDecision, Boolean> made = Fact.and(
                Fact.done(DECIDED),
                DECIDED_ON.is(day -> Instruments.L10.inForce().on(day)));
        Rule<ConsultationFile> registered = Duty.owes(
                Occasions.eachBy(DECISIONS, Fact.and(Fact.and(listed, own), made), ConsultedRule::name, DECIDED_ON),
                closedBefore());
        return Rules.all(
                Rules.adjusted(
                        registered,
                        (outcome, file, circumstances) -> outcome.reason() == Reason.NOTHING_TO_JUDGE
                                        && recurs != null
                                        && coversAYear(circumstances)
                                        && isOver(circumstances)
                                        && file.matterDecisions() != null
                                        && file.matterDecisions().isEmpty()
                                ? Outcome.noData(DECISIONS.path() + "/-").caution("yearly-matter-always-decided")
                                : outcome),
                Rules.rule(List.of(DECISIONS, CONSULTATIONS), ConsultedRule::disclosed));
    }

    /** The consultation that an entry names; for one that names none, the others need not be known. */
    private static Evidence<ConsultationFile, MatterDecision> closedBefore() {
        Evidence<ConsultationFile, MatterDecision> named = Evidence.<ConsultationFile, Consultation, MatterDecision>any(
                        CONSULTATIONS)
                .where(ID_AND_MATTER, (consultation, occasion, circumstances) -> names(occasion.whom(), consultation))
                .done(Fact.of("/opinions/to", ConsultedRule::closed));
        return Evidence.like(
                named,
                List.of(),
                (file, decision, circumstances) -> decision.whom().consultation() == null
                        ? Outcome.of(Reason.NOT_MET, named.path())
                        : named.at(file, decision, circumstances));
    }

    private static String name(MatterDecision decision) {
        return decision.title() != null
                ? decision.title()
                : decision.matter() == null ? "" : decision.matter().code();
    }

    /** The one it names, on the same matter; an entry that names none had none. */
    private static Truth names(MatterDecision decision, Consultation consultation) {
        if (decision.consultation() == null) {
            return Truth.FALSE;
        }
        Truth named = consultation.id() == null
                ? Truth.UNKNOWN
                : Truth.of(Identifier.same(decision.consultation(), consultation.id()));
        return consultation.matter() == null || decision.matter() == null
                ? named.and(Truth.UNKNOWN)
                : named.and(Truth.of(isOnSame(decision.matter(), consultation.matter())));
    }

    private static boolean isOnSame(ConsultationMatter one, ConsultationMatter other) {
        String code = one.code();
        return one == other
                || code.startsWith(other.code() + ".")
                || other.code().startsWith(code + ".");
    }

    /** When opinions had been taken; on a decision that binds citizens, when those who asked had been heard (L10:27.1). */
    private static @Nullable Act closed(Consultation consultation) {
        Hearing hearing = consultation.hearing();
        if (consultation.matter() != ConsultationMatter.DECISION_BINDING_CITIZENS
                || consultation.opinions() != null
                || hearing == null) {
            return consultation.closed();
        }
        return Boolean.TRUE.equals(hearing.asked()) ? hearing.heard() : hearing.informed();
    }

    /** While the period lasts, its yearly decision may still be to come. */
    private static boolean isOver(Circumstances circumstances) {
        Period period = circumstances.period();
        return period == null || circumstances.asOf().isAfter(period.to());
    }

    private static boolean coversAYear(Circumstances circumstances) {
        Period period = circumstances.period();
        return period == null
                || ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1)) >= MONTHS_OF_A_YEAR;
    }

    /** A decision known only from its disclosure may have been consulted on before the period. */
    private static Outcome disclosed(ConsultationFile file, Circumstances circumstances) {
        for (ConsultationMatter matter : file.mattersDisclosed()) {
            boolean registered = file.matterDecisions() != null
                    && file.matterDecisions().stream().anyMatch(one -> one.matter() == matter);
            boolean consulted = file.consultations() != null
                    && file.consultations().stream().anyMatch(one -> one.matter() == matter);
            if (!registered && !consulted) {
                return Outcome.noData(file.consultations() == null ? CONSULTATIONS.path() : DECISIONS.path())
                        .caution("decision-known-from-disclosure");
            }
        }
        return Outcome.of(Reason.NOTHING_TO_JUDGE, DECISIONS.path());
    }
}
