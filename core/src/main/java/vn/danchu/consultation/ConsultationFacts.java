package vn.danchu.consultation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Span;

/** What the norms read of a consultation, and when they apply. */
final class ConsultationFacts {

    static final Fact<Consultation, LocalDate> OPINIONS_FROM =
            Fact.of("/opinions/from", Consultation::opinions, Span::from);
    static final Fact<Consultation, LocalDate> DECIDED_ON = Fact.of("/decision/issued/on", Consultation::decidedOn);

    private static final Fact<Consultation, Act> INFORMED =
            Fact.of("/hearing/informed", Consultation::hearing, Hearing::informed);

    /** Of the hearing of those bound alone: when they were told; of a decision before which they were not, its own day. */
    private static final Fact<Consultation, LocalDate> TOLD =
            Fact.choose(Fact.done(INFORMED), Fact.day(INFORMED), DECIDED_ON.orElse(Fact.day(INFORMED)));

    private static final Fact<Consultation, LocalDate> HEARING_ON =
            Fact.with(OPINIONS_FROM.path(), TOLD.reads(), TOLD::of, TOLD::gaps);

    private static final Fact<Consultation, Boolean> IN_GENERAL_FORM = Fact.with(
            "/forms",
            List.of("/matter", "/forms"),
            (consultation, circumstances) -> usesGeneralForm(consultation),
            (consultation, circumstances) -> List.of(consultation.matter() == null ? "/matter" : "/forms"));

    static final Subject<Consultation> CONSULTATION = Subject.of(
                    Consultation.class, Fact.choose(IN_GENERAL_FORM, OPINIONS_FROM, HEARING_ON))
            .settingOf(Fact.of(
                    "/matter", Consultation::matter, matter -> matter.listing().setting()));

    /** The same, judged by the law of the day of its decision. */
    static final Subject<Consultation> DECISION_TAKEN = CONSULTATION.onDate(DECIDED_ON);

    static final Fact<Consultation, ConsultationMatter> MATTER = Fact.of("/matter", Consultation::matter);
    static final Fact<Consultation, Set<ConsultationForm>> FORMS = Fact.of("/forms", Consultation::forms);
    static final Fact<Consultation, Act> PROPOSED = Fact.of("/proposed", Consultation::proposed);
    private static final Fact<Consultation, ConsultationPlan> PLAN = Fact.of("/plan", Consultation::plan);
    static final Fact<Consultation, Act> PLAN_ISSUED = PLAN.then("issued", ConsultationPlan::issued);
    /** The day of the plan; of one that is not made yet, the day opinions begin, before which it is due. */
    static final Fact<Consultation, LocalDate> PLANNED_ON =
            Fact.choose(Fact.not(Fact.done(PLAN_ISSUED)), OPINIONS_FROM, Fact.day(PLAN_ISSUED));

    static final Fact<Consultation, Set<ConsultationPlan.Content>> PLAN_CONTENTS =
            PLAN.then("contents", ConsultationPlan::contents);
    static final Fact<Consultation, Act> PLAN_SENT_TO_COUNCIL =
            PLAN.then("sentToCouncil", ConsultationPlan::sentToCouncil);
    static final Fact<Consultation, Act> PLAN_SENT_TO_FRONT = PLAN.then("sentToFront", ConsultationPlan::sentToFront);
    static final Fact<Consultation, Act> PLAN_DISCLOSED = Fact.of("/planDisclosed", Consultation::planDisclosed);
    static final Fact<Consultation, Act> MATTER_DISCLOSED = Fact.of("/matterDisclosed", Consultation::matterDisclosed);
    /** What was closed had begun, its day known or not. */
    static final Fact<Consultation, Act> OPINIONS_BEGUN = Fact.with(
            "/opinions/from",
            List.of("/opinions/from", "/opinions/to"),
            (consultation, circumstances) -> begun(consultation.opinions(), circumstances),
            (consultation, circumstances) -> List.of("/opinions/from"));

    static final Fact<Consultation, Act> OPINIONS_CLOSED = closing(Consultation::closed);
    /** The day on which opinions were closed, as {@link #OPINIONS_CLOSED}. */
    static final Fact<Consultation, LocalDate> CLOSED_ON = closing(consultation -> on(consultation.closed()));

    static final Fact<Consultation, Act> REPORTED_UP = Fact.of("/reportedUp", Consultation::reportedUp);
    static final Fact<Consultation, Act> COMPILED = Fact.of("/compiled", Consultation::compiled);
    static final Fact<Consultation, Act> SUMMARY_PUBLISHED =
            Fact.of("/summaryPublished", Consultation::summaryPublished);
    static final Fact<Consultation, Act> EXPLANATION_RECEIVED =
            Fact.of("/explanationReceived", Consultation::explanationReceived);
    static final Fact<Consultation, Act> EXPLANATION_PUBLISHED =
            Fact.of("/explanationPublished", Consultation::explanationPublished);
    static final Fact<Consultation, Act> DECISION =
            Fact.of("/decision/issued", Consultation::decision, ConsultedDecision::issued);
    static final Fact<Consultation, DecidingBody> DECIDING_BODY =
            Fact.of("/decision/body", Consultation::decision, ConsultedDecision::body);
    static final Fact<Consultation, Boolean> REASONS_GIVEN =
            Fact.of("/decision/reasonsGiven", Consultation::decision, ConsultedDecision::reasonsGiven);

    /** Of a matter that is only said to be of 25.4, what the record holds besides says whether it is on a unit or on a village. */
    private static final Fact<Consultation, Boolean> ON_ADMINISTRATIVE_UNIT = ofUnitsAndVillages(
            ConsultationMatter.ADMINISTRATIVE_UNIT,
            "/administrativeUnit",
            consultation -> consultation.administrativeUnit() != null);

    static final Condition<Consultation> ADMINISTRATIVE_UNIT =
            new Condition<>("administrative-unit-matter", ON_ADMINISTRATIVE_UNIT);
    static final Condition<Consultation> OTHER_THAN_ADMINISTRATIVE_UNIT =
            ADMINISTRATIVE_UNIT.not("other-than-administrative-unit");
    static final Condition<Consultation> VILLAGE = new Condition<>(
            "village-matter",
            ofUnitsAndVillages(
                    ConsultationMatter.VILLAGE,
                    "/villageAct",
                    consultation -> consultation.administrativeUnit() == null));

    /** Administrative units are never the commune's to decide (D321:1, 5.2). */
    static final Condition<Consultation> DECIDED_BY_COMMUNE = new Condition<>(
            "decided-by-commune",
            Fact.and(
                    Fact.of("/decidedBy", Consultation::decidedBy).is(Competence.COMMUNE),
                    Fact.not(ON_ADMINISTRATIVE_UNIT)));

    static final Condition<Consultation> ASSIGNED = DECIDED_BY_COMMUNE.not("assigned-by-higher-authority");
    static final Condition<Consultation> OWN_DECISION_DEPARTS =
            new Condition<>("departure-on-own-matter", DECIDED_BY_COMMUNE.fact());
    static final Condition<Consultation> GENERAL_FORM = new Condition<>("general-form-used", IN_GENERAL_FORM);
    static final Condition<Consultation> NO_OWN_PROCEDURE = Condition.of(
            "no-own-procedure",
            "/specialProcedure/ownForm",
            consultation -> consultation.specialProcedure() == null
                    ? Boolean.TRUE
                    : leavesForm(consultation.specialProcedure()));
    static final Condition<Consultation> DECISION_MADE = new Condition<>(
            "decision-made-or-dated", DECISION.map(issued -> issued.on() != null ? Boolean.TRUE : issued.done()));
    static final Condition<Consultation> DEPARTS_FROM_MAJORITY = new Condition<>(
            "departs-from-majority",
            Fact.of("/decision/departsFromMajority", Consultation::decision, ConsultedDecision::departsFromMajority));

    static final Condition<Consultation> BINDS_CITIZENS =
            new Condition<>("decision-binding-citizens", MATTER.is(ConsultationMatter.DECISION_BINDING_CITIZENS));
    static final Condition<Consultation> BEFORE_ENTERPRISE_DECIDES =
            new Condition<>("matter-before-enterprise-decides", MATTER.is(matter -> !matter.onProposal()));
    static final Condition<Consultation> ON_PROPOSAL =
            new Condition<>("matter-on-proposal", MATTER.is(matter -> matter.onProposal()));

    private ConsultationFacts() {}

    /** A rule that says only how long opinions are taken leaves the Law's forms as they are. */
    private static @Nullable Boolean leavesForm(SpecialProcedure procedure) {
        if (procedure.ownForm() == null) {
            return procedure.days() == null ? null : Boolean.TRUE;
        }
        return !procedure.ownForm();
    }

    private static @Nullable Act begun(@Nullable Span opinions, Circumstances circumstances) {
        LocalDate from = opinions == null ? null : opinions.from();
        LocalDate to = opinions == null ? null : opinions.to();
        boolean over = to != null && !to.isAfter(circumstances.asOf());
        return from != null ? Act.on(from) : over ? Act.undated() : null;
    }

    /** Whether opinions are still taken says whether they were closed where no day does. */
    private static <V> Fact<Consultation, V> closing(Function<Consultation, @Nullable V> read) {
        return Fact.with(
                "/opinions/to",
                List.of("/opinions/to", "/opinions/ongoing"),
                (consultation, circumstances) -> read.apply(consultation),
                (consultation, circumstances) -> List.of("/opinions/to"));
    }

    private static @Nullable LocalDate on(@Nullable Act act) {
        return act == null ? null : act.on();
    }

    /** On matter 8 art. 27 is complete in itself, unless one of the forms a to g is used. */
    private static @Nullable Boolean usesGeneralForm(Consultation consultation) {
        if (consultation.matter() == null) {
            return null;
        }
        if (consultation.matter() != ConsultationMatter.DECISION_BINDING_CITIZENS) {
            return true;
        }
        if (consultation.forms() == null) {
            return null;
        }
        for (ConsultationForm form : consultation.forms()) {
            if (form != ConsultationForm.HEARING && form.listing().setting() == Setting.COMMUNE) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether it is on this of the two matters of 25.4.
     *
     * @param shows what would say that it is, if the record held it
     * @param saysSo whether what the record holds of a unit or a village says that it is
     */
    private static Fact<Consultation, Boolean> ofUnitsAndVillages(
            ConsultationMatter matter, String shows, Predicate<Consultation> saysSo) {
        Fact<Consultation, Boolean> named = MATTER.is(matter);
        return Fact.with(
                "/matter",
                List.of("/matter", "/administrativeUnit", "/villageAct", "/villageFile"),
                (consultation, circumstances) -> {
                    if (consultation.matter() != ConsultationMatter.UNITS_AND_VILLAGES) {
                        return named.of(consultation, circumstances);
                    }
                    return holdsEither(consultation) ? Boolean.valueOf(saysSo.test(consultation)) : null;
                },
                (consultation, circumstances) -> List.of(consultation.matter() == null ? "/matter" : shows));
    }

    private static boolean holdsEither(Consultation consultation) {
        return consultation.administrativeUnit() != null
                || consultation.villageAct() != null
                || consultation.villageFile() != null;
    }
}
