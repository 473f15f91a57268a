package vn.danchu.consultation;

import static vn.danchu.compliance.Rules.all;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.rule;
import static vn.danchu.compliance.Rules.timed;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.consultation.AdministrativeUnitFacts.SENT_TO_PROVINCE;
import static vn.danchu.consultation.ConsultationFacts.ADMINISTRATIVE_UNIT;
import static vn.danchu.consultation.ConsultationFacts.CLOSED_ON;
import static vn.danchu.consultation.ConsultationFacts.COMPILED;
import static vn.danchu.consultation.ConsultationFacts.DECIDED_ON;
import static vn.danchu.consultation.ConsultationFacts.EXPLANATION_PUBLISHED;
import static vn.danchu.consultation.ConsultationFacts.FORMS;
import static vn.danchu.consultation.ConsultationFacts.MATTER;
import static vn.danchu.consultation.ConsultationFacts.MATTER_DISCLOSED;
import static vn.danchu.consultation.ConsultationFacts.ON_PROPOSAL;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_CLOSED;
import static vn.danchu.consultation.ConsultationFacts.OPINIONS_FROM;
import static vn.danchu.consultation.ConsultationFacts.PLAN_ISSUED;
import static vn.danchu.consultation.ConsultationFacts.PROPOSED;
import static vn.danchu.consultation.ConsultationFacts.REPORTED_UP;
import static vn.danchu.consultation.ConsultationFacts.SUMMARY_PUBLISHED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** What the norms of consultation ask of matters, forms and of the time for opinions. */
final class ConsultationRules {

    private static final Fact<Consultation, MatterBasis> BASIS = Fact.of("/basis", Consultation::basis);
    private static final Fact<Consultation, Boolean> OTHER_FORM_IN_REGULATION =
            Fact.of("/otherFormInRegulation", Consultation::otherFormInRegulation);
    private static final Rule<Consultation> NAMED_IN_REGULATION = Rules.holds(OTHER_FORM_IN_REGULATION);

    private static final Fact<Consultation, Integer> SPECIAL_DAYS =
            Fact.of("/specialProcedure/days", Consultation::specialProcedure, SpecialProcedure::days);

    private static final Limit FIVE_WORKING_DAYS = Limit.workingDays(5);

    private ConsultationRules() {}

    /**
     * What came of the opinions is disclosed like other information, five working days from the decision, or from what the higher
     * authority that decides wrote back (L10:11.11, 12.3, 46.10, 47.2).
     */
    static Rule<Consultation> feedbackDisclosed(Fact<Consultation, Act> since) {
        Fact<Consultation, LocalDate> lastDay =
                NoLimit.notBefore(NoLimit.endOfPeriod(), Fact.day(since), FIVE_WORKING_DAYS);
        return following(
                CLOSED_ON,
                SUMMARY_PUBLISHED,
                following(
                        CLOSED_ON,
                        EXPLANATION_PUBLISHED,
                        Rules.once(
                                since, all(done(SUMMARY_PUBLISHED, lastDay), done(EXPLANATION_PUBLISHED, lastDay)))));
    }

    /** The results go up by the last day; of an administrative unit also by the report of D321:4.3, which has five working days. */
    static Rule<Consultation> reportedUp() {
        Fact<Consultation, LocalDate> ofUnit = NoLimit.notBefore(NoLimit.endOfPeriod(), CLOSED_ON, FIVE_WORKING_DAYS);
        return following(
                CLOSED_ON,
                REPORTED_UP,
                Rules.once(
                        OPINIONS_CLOSED,
                        Rules.choose(
                                ADMINISTRATIVE_UNIT.fact(),
                                Rules.anyOf(done(REPORTED_UP, ofUnit), done(SENT_TO_PROVINCE, ofUnit)),
                                done(REPORTED_UP))));
    }

    /** Opinions had been compiled by the decision; told nowhere, they had been where they were reported up by then. */
    static Rule<Consultation> compiledBeforeDecision() {
        return following(
                CLOSED_ON, COMPILED, shownBy(REPORTED_UP, shownBy(SENT_TO_PROVINCE, doneBefore(COMPILED, DECIDED_ON))));
    }

    /** A report after the decision, one before the opinions were closed, or none, says nothing of it. */
    private static Rule<Consultation> shownBy(Fact<Consultation, Act> report, Rule<Consultation> compiled) {
        Fact<Consultation, Boolean> sinceClosed = Fact.both(Fact.day(report), CLOSED_ON, (on, to) -> !on.isBefore(to));
        Fact<Consultation, Boolean> shown = Fact.said(Fact.and(Fact.doneBy(report, DECIDED_ON), sinceClosed));
        Fact<Consultation, Boolean> byDecision = Fact.doneBy(COMPILED, DECIDED_ON);
        Fact<Consultation, Boolean> untold = byDecision.is(by -> false).orElse(Fact.always());
        return Rules.unlessContradicted(
                Fact.and(shown, Fact.not(byDecision)),
                COMPILED.path(),
                report.path(),
                Rules.choose(Fact.and(shown, untold), doneBefore(report, DECIDED_ON), compiled));
    }

    /** The list names the matter on the day of the fact; what it calls "other" has a basis it allows. */
    static Rule<Consultation> listedMatter() {
        return rule(List.of(MATTER, BASIS), (consultation, circumstances) -> {
            ConsultationMatter matter = consultation.matter();
            if (matter == null) {
                return Outcome.noData(MATTER.path());
            }
            Boolean listed = matter.listedOn(circumstances.day());
            if (listed == null) {
                return Outcome.noData("/opinions/from");
            }
            if (!listed) {
                return notAllowed(MATTER.path(), matter.code(), codes(matter, circumstances.day()));
            }
            MatterBasis basis = consultation.basis();
            if (matter.bases().isEmpty()) {
                return Outcome.of(Reason.MET, MATTER.path());
            }
            if (basis == null) {
                return Outcome.noData(BASIS.path());
            }
            return matter.bases().contains(basis)
                    ? Outcome.of(Reason.MET, MATTER.path())
                    : notAllowed(
                            BASIS.path(),
                            basis.name(),
                            matter.bases().stream().map(MatterBasis::name).toList());
        });
    }

    /** As {@link #listedMatter}, a matter of L10:71.2 only on the workers' organisation's proposal. */
    static Rule<Consultation> listedMatterOfEnterprise() {
        return all(listedMatter(), where(ON_PROPOSAL.fact(), done(PROPOSED)));
    }

    private static List<String> codes(ConsultationMatter like, @Nullable LocalDate day) {
        List<String> codes = new ArrayList<>();
        for (ConsultationMatter matter :
                ConsultationMatter.catalogue().entries(like.listing().setting())) {
            if (!Truth.of(matter.listedOn(day)).isFalse()) {
                codes.add(matter.code());
            }
        }
        return codes;
    }

    /**
     * At least one form of the setting's list was used. An "other" form counts only if the unit's regulation names it; the
     * hearing of those bound belongs to matter 8 alone.
     */
    static Rule<Consultation> usesFormOf(Setting setting) {
        List<String> listed = ConsultationForm.catalogue().entries(setting).stream()
                .map(ConsultationForm::code)
                .toList();
        return rule(List.of(FORMS, MATTER, OTHER_FORM_IN_REGULATION), (consultation, circumstances) -> {
            Collection<ConsultationForm> forms = consultation.forms();
            if (forms == null) {
                return Outcome.noData(FORMS.path());
            }
            if (forms.isEmpty()) {
                return notAllowed(FORMS.path(), List.of(), listed);
            }
            Outcome best = notAllowed(
                    FORMS.path(),
                    EnumSet.copyOf(forms).stream().map(ConsultationForm::code).toList(),
                    listed);
            for (ConsultationForm form : EnumSet.copyOf(forms)) {
                if (form == ConsultationForm.HEARING && !hearingFits(consultation)) {
                    return consultation.matter() == null
                            ? Outcome.noData(MATTER.path())
                            : notAllowed(FORMS.path(), form.code(), listed.subList(0, listed.size() - 1));
                }
                best = better(best, form, setting, consultation, circumstances);
            }
            return best;
        });
    }

    private static Outcome better(
            Outcome best,
            ConsultationForm form,
            Setting setting,
            Consultation consultation,
            Circumstances circumstances) {
        if (form.listing().setting() != setting || best.reason() == Reason.MET) {
            return best;
        }
        return !form.needsRegulation()
                        || Truth.of(consultation.otherFormInRegulation()).isTrue()
                ? Outcome.of(Reason.MET, FORMS.path())
                : NAMED_IN_REGULATION.judge(consultation, circumstances);
    }

    private static boolean hearingFits(Consultation consultation) {
        return consultation.matter() == ConsultationMatter.DECISION_BINDING_CITIZENS;
    }

    /** A plan was issued by the day opinions begin, and it is so; of one that was not issued nothing more is asked. */
    static Rule<Consultation> planned(Rule<Consultation> so) {
        Rule<Consultation> issued = done(PLAN_ISSUED, OPINIONS_FROM);
        return Rules.choose(Fact.done(PLAN_ISSUED).orElse(Fact.always()), all(issued, so), issued);
    }

    /**
     * Opinions were taken for at least so many days from the day the matter was made public, or for those another law sets
     * (L10:28.2). Opinions closed without or before that disclosure had no such days.
     */
    static Rule<Consultation> takenFromDisclosure(int days) {
        return timed(List.of(MATTER_DISCLOSED, OPINIONS_CLOSED, SPECIAL_DAYS), (consultation, circumstances) -> {
            Act disclosed = consultation.matterDisclosed();
            Act closed = consultation.closed();
            if (disclosed == null || closed == null) {
                List<String> missing = new ArrayList<>();
                missing.addAll(disclosed == null ? List.of(MATTER_DISCLOSED.path()) : List.of());
                missing.addAll(closed == null ? List.of(OPINIONS_CLOSED.path()) : List.of());
                return Outcome.noData(missing);
            }
            boolean over = closed.doneBy(circumstances.asOf()).isTrue();
            LocalDate from = disclosed.on();
            return switch (disclosed.doneBy(circumstances.asOf())) {
                case FALSE -> Outcome.of(over ? Reason.NOT_MET : Reason.AWAITS_EVENT, MATTER_DISCLOSED.path());
                case UNKNOWN -> Outcome.noData(MATTER_DISCLOSED.path());
                case TRUE ->
                    from == null
                            ? Outcome.noData(MATTER_DISCLOSED.path() + "/on")
                            : taken(from, days, consultation, circumstances);
            };
        });
    }

    private static Outcome taken(LocalDate from, int days, Consultation consultation, Circumstances circumstances) {
        Span opinions = consultation.opinions();
        LocalDate to = opinions == null ? null : opinions.to();
        if (to != null && to.isBefore(from)) {
            return Outcome.of(
                    Reason.WRONG_ORDER,
                    MATTER_DISCLOSED.path(),
                    Arguments.of(Argument.DONE, from).with(Argument.START, to));
        }
        Boolean ongoing = opinions == null ? null : opinions.ongoing();
        Integer special = SPECIAL_DAYS.of(consultation, circumstances);
        int least = special == null ? days : special;
        return TimeRules.lasted("/opinions", new Span(from, to, ongoing), least, circumstances);
    }

    private static Outcome notAllowed(String path, String found, List<String> allowed) {
        return notAllowed(path, List.of(found), allowed);
    }

    private static Outcome notAllowed(String path, List<String> found, List<String> allowed) {
        return Outcome.of(
                Reason.NOT_ALLOWED, path, Arguments.of(Argument.FOUND, found).with(Argument.ALLOWED, allowed));
    }
}
