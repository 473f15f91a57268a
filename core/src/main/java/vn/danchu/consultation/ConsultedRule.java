package vn.danchu.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
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
import vn.danchu.compliance.Verdict;
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

    private static final Fact<ConsultationFile, List<Entry>> DECISIONS = Fact.of("/matterDecisions", Entry::all);
    static final Fact<ConsultationFile, List<Consultation>> CONSULTATIONS =
            Fact.of("/consultations", ConsultationFile::consultations);
    private static final Fact<Consultation, Act> CLOSED = Fact.with(
            "/opinions/to",
            List.of("/opinions/to", "/opinions/ongoing"),
            (consultation, circumstances) -> consultation.closed(),
            (consultation, circumstances) -> List.of("/opinions/to"));
    private static final Fact<Consultation, Boolean> FROM_UNTOLD =
            ConsultationFacts.OPINIONS_FROM.is(from -> false).orElse(Fact.always());
    /** Opinions that began too late were closed too late, whenever that was. */
    private static final Fact<Consultation, Act> BEGUN = ConsultationFacts.OPINIONS_FROM.map(Act::on);

    private static final Fact<Entry, Act> DECIDED =
            Fact.of("/decided", entry -> entry.decision().decided());
    private static final Fact<Entry, LocalDate> DECIDED_ON = Fact.day(DECIDED);
    private static final Fact<Entry, ConsultationMatter> MATTER =
            Fact.of("/matter", entry -> entry.decision().matter());
    private static final Fact<Consultation, String> ID_AND_MATTER = Fact.with(
            "/id",
            List.of("/id", "/matter"),
            (consultation, circumstances) -> consultation.matter() == null ? null : consultation.id(),
            (consultation, circumstances) -> consultation.id() != null
                    ? List.of("/matter")
                    : consultation.matter() != null ? List.of("/id") : List.of("/id", "/matter"));

    /** What an entry leaves out is known: it names no exemption. */
    private static final Fact<Entry, Boolean> NOT_EXEMPT = Fact.with(
            "/exemption",
            List.of("/exemption", "/consultation"),
            (entry, circumstances) -> entry.decision().exemption() == null,
            (entry, circumstances) -> List.of());

    private ConsultedRule() {}

    /**
     * The rule of one list.
     *
     * @param recurs what is decided every year, so that a register without any decision is not complete; null if nothing is
     */
    static Rule<ConsultationFile> consulted(Setting setting, @Nullable ConsultationMatter recurs) {
        Fact<Entry, Boolean> listed =
                MATTER.is(matter -> matter.listing().setting() == setting && !matter.onProposal());
        Fact<Entry, Boolean> own = Fact.and(
                NOT_EXEMPT,
                setting == Setting.COMMUNE
                        ? Fact.of("/body", (Entry entry) -> entry.decision().body())
                                .is(body -> body != DecidingBody.HIGHER_AUTHORITY)
                        : Fact.always());
        Fact<Entry, Boolean> made = Fact.and(
                Fact.and(
                        Fact.done(DECIDED),
                        DECIDED_ON.is(day -> Instruments.L10.inForce().on(day))),
                Fact.inPeriod(DECIDED_ON));
        Rule<ConsultationFile> registered = Duty.owes(
                Occasions.eachBy(DECISIONS, Fact.and(Fact.and(listed, own), made), Entry::name, DECIDED_ON),
                closedBefore());
        return Rules.all(
                Rules.adjusted(
                        registered,
                        (outcome, file, circumstances) -> outcome.reason() == Reason.NOTHING_TO_JUDGE
                                        && recurs != null
                                        && coveredTheEndOfAYear(circumstances)
                                        && file.matterDecisions() != null
                                        && file.matterDecisions().isEmpty()
                                ? Outcome.noData(DECISIONS.path() + "/-").caution("yearly-matter-always-decided")
                                : outcome),
                Rules.rule(List.of(DECISIONS, CONSULTATIONS), ConsultedRule::disclosed));
    }

    /**
     * The consultation that an entry names, else the one whose own decision was made on its day. A reference that leads nowhere, or
     * to opinions that are on file under another matter, though they may have been taken on this one too, or is left blank beside a
     * consultation that may be meant, is not known; what art. 27.1 leaves out owes none.
     */
    private static Evidence<ConsultationFile, Entry> closedBefore() {
        Evidence.Elements<ConsultationFile, Consultation, Entry> ofItsId =
                Evidence.<ConsultationFile, Consultation, Entry>any(CONSULTATIONS)
                        .where(
                                ID_AND_MATTER,
                                (consultation, occasion, circumstances) ->
                                        occasion.whom().names(consultation));
        Evidence.Elements<ConsultationFile, Consultation, Entry> ofItsDay =
                Evidence.<ConsultationFile, Consultation, Entry>any(CONSULTATIONS)
                        .where(
                                List.of("/decision/issued", "/hearing/exemption"),
                                (consultation, occasion, circumstances) ->
                                        occasion.whom().decides(consultation),
                                (consultation, occasion, circumstances) ->
                                        List.of("^" + occasion.whom().reference()))
                        .where(
                                ConsultationFacts.MATTER,
                                (consultation, occasion, circumstances) ->
                                        occasion.whom().isOnMatterOf(consultation));
        Evidence<ConsultationFile, Entry> named = taken(ofItsId);
        Evidence<ConsultationFile, Entry> meant = taken(ofItsDay);
        return Evidence.like(named, meant.reads(), (file, occasion, circumstances) -> {
            Entry entry = occasion.whom();
            Fact<ConsultationFile, Boolean> exempt = entry.exempt();
            Truth leftOut = Truth.of(exempt.of(file, circumstances));
            if (!leftOut.isFalse()) {
                return leftOut.isTrue()
                        ? Outcome.of(Reason.NOTHING_TO_JUDGE, named.path())
                        : Outcome.noData(exempt.gaps(file, circumstances));
            }
            Outcome shown = (entry.isBlank() ? meant : named).at(file, occasion, circumstances);
            return shown.verdict() == Verdict.NON_COMPLIANT && shown.path().equals(named.path()) && !entry.isBlank()
                    ? Outcome.noData(named.path() + "/-").caution(entry.leadsTo())
                    : shown;
        });
    }

    /**
     * Opinions were taken; on a decision that binds citizens, those bound were informed, and heard unless nobody asked
     * or at a dialogue meeting (L10:27.1, 27.2).
     */
    private static Evidence<ConsultationFile, Entry> taken(
            Evidence.Elements<ConsultationFile, Consultation, Entry> consultations) {
        return Evidence.anyOf(List.of(
                where(consultations, (entry, consultation) -> !entry.hears(consultation))
                        .done(CLOSED)
                        .doneUnless(FROM_UNTOLD, BEGUN),
                where(consultations, Entry::hears)
                        .done(HearingNorms.INFORMED)
                        .either(
                                heard -> heard.doneUnless(Fact.not(HearingNorms.ASKED), HearingNorms.HEARD),
                                met -> met.done(HearingNorms.MEETING).keeping(HearingNorms.BOUND_AT_MEETING))));
    }

    private static Evidence.Elements<ConsultationFile, Consultation, Entry> where(
            Evidence.Elements<ConsultationFile, Consultation, Entry> consultations,
            BiPredicate<Entry, Consultation> so) {
        return consultations.where(
                List.of("/matter", "/opinions", "/hearing", "/forms"),
                (consultation, occasion, circumstances) -> Truth.of(so.test(occasion.whom(), consultation)),
                (consultation, occasion, circumstances) -> List.of());
    }

    private static boolean isByHearingAlone(Consultation consultation) {
        return Set.of(ConsultationForm.HEARING).equals(consultation.forms());
    }

    /**
     * An entry of the register, with the dossier to whose consultations it refers.
     *
     * @param place its place in the dossier
     */
    private record Entry(MatterDecision decision, String place, ConsultationFile file) {

        static @Nullable List<Entry> all(ConsultationFile file) {
            List<MatterDecision> register = file.matterDecisions();
            if (register == null) {
                return null;
            }
            List<Entry> entries = new ArrayList<>(register.size());
            for (int i = 0; i < register.size(); i++) {
                entries.add(new Entry(register.get(i), "/matterDecisions/" + i, file));
            }
            return entries;
        }

        String name() {
            return decision.title() != null
                    ? decision.title()
                    : decision.matter() == null ? "" : decision.matter().code();
        }

        /** Where it names the consultation. */
        String reference() {
            return place + "/consultation";
        }

        boolean isBlank() {
            return decision.consultation() == null;
        }

        /** Where it leads, if to no consultation on the same matter: to none, or to one on another. */
        String leadsTo() {
            return consultations().stream().anyMatch(one -> Identifier.same(decision.consultation(), one.id()))
                    ? "consultation-on-another-matter"
                    : "consultation-not-in-dossier";
        }

        /** The one it names, on the same matter. */
        Truth names(Consultation consultation) {
            Truth named = Truth.of(consultation.id(), id -> Identifier.same(decision.consultation(), id));
            return named.and(isOnMatterOf(consultation));
        }

        /** One on the same matter that it decides. */
        Truth means(Consultation consultation) {
            return decides(consultation).and(isOnMatterOf(consultation));
        }

        /** One whose own decision was made on its day, and which no other entry names. */
        Truth decides(Consultation consultation) {
            Act own = consultation.decision() == null
                    ? null
                    : consultation.decision().issued();
            LocalDate day =
                    decision.decided() == null ? null : decision.decided().on();
            Truth made = own == null || !own.isNotDone() ? Truth.TRUE : Truth.FALSE;
            Truth thatDay = own == null || own.on() == null || day == null
                    ? Truth.UNKNOWN
                    : Truth.of(own.on().equals(day));
            Truth ofAnother = Truth.of(
                    register().stream().anyMatch(one -> Identifier.same(one.consultation(), consultation.id())));
            return made.and(thatDay).and(ofAnother.not());
        }

        /** Those bound are heard of it, and no opinions are taken of all. */
        boolean hears(Consultation consultation) {
            return bindsCitizens(consultation)
                    && consultation.opinions() == null
                    && (consultation.hearing() != null || isByHearingAlone(consultation));
        }

        /** It is of a State secret, or punishes: art. 27.1 leaves it out. */
        Fact<ConsultationFile, Boolean> exempt() {
            Fact<Consultation, Boolean> its = Fact.with(
                    ID_AND_MATTER.path(),
                    ID_AND_MATTER.reads(),
                    (consultation, circumstances) ->
                            (isBlank() ? means(consultation) : names(consultation)).toBoolean(),
                    (consultation, circumstances) -> isBlank()
                            ? List.of("^" + reference())
                            : ID_AND_MATTER.of(consultation, circumstances) == null
                                    ? ID_AND_MATTER.gaps(consultation, circumstances)
                                    : List.of("^" + place + MATTER.path()));
            return Fact.any(
                    CONSULTATIONS,
                    Fact.and(
                            its,
                            Fact.of(
                                    "/hearing/exemption",
                                    consultation -> bindsCitizens(consultation)
                                            && consultation.hearing() != null
                                            && consultation.hearing().exemption() != null)));
        }

        /** Where the consultation leaves its matter out, the decision's says it: they have one. */
        private boolean bindsCitizens(Consultation consultation) {
            return ConsultationMatter.DECISION_BINDING_CITIZENS
                    == (consultation.matter() == null ? decision.matter() : consultation.matter());
        }

        Truth isOnMatterOf(Consultation consultation) {
            return consultation.matter() == null || decision.matter() == null
                    ? Truth.UNKNOWN
                    : Truth.of(isOnSame(decision.matter(), consultation.matter()));
        }

        private List<Consultation> consultations() {
            return file.consultations() == null ? List.of() : file.consultations();
        }

        private List<MatterDecision> register() {
            return file.matterDecisions() == null ? List.of() : file.matterDecisions();
        }
    }

    private static boolean isOnSame(ConsultationMatter one, ConsultationMatter other) {
        String code = one.code();
        return one == other
                || code.startsWith(other.code() + ".")
                || other.code().startsWith(code + ".");
    }

    /** The end of a year, by which the next year's matters are decided, lies in it and has passed, and the unit was there then. */
    private static boolean coveredTheEndOfAYear(Circumstances circumstances) {
        Period period = circumstances.period();
        if (period == null) {
            return true;
        }
        Period lived = circumstances.unit().existedIn(period);
        LocalDate asOf = circumstances.asOf();
        if (lived == null) {
            return false;
        }
        LocalDate next = asOf.isAfter(lived.to()) ? lived.to().plusDays(1) : asOf;
        return lived.contains(next.withDayOfYear(1).minusDays(1));
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
