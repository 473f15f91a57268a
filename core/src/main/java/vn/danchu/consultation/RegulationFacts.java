package vn.danchu.consultation;

import static vn.danchu.compliance.DialogueGroupRules.partOfDialogueGroup;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.doneBefore;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.DialogueGroupRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Identifier;
import vn.danchu.record.Act;
import vn.danchu.record.DemocracyRegulation;
import vn.danchu.record.DraftHearing;
import vn.danchu.record.Truth;

/** What the norms read of how a democracy regulation came about, and whom they have heard on it. */
final class RegulationFacts {

    /** A regulation or amendment, with the file that it stands in. */
    record Filed(DemocracyRegulation regulation, ConsultationFile file) {

        private @Nullable List<OnFile> onFile() {
            return file.consultations() == null
                    ? null
                    : file.consultations().stream()
                            .map(one -> new OnFile(one, regulation))
                            .toList();
        }
    }

    /** A consultation on file, beside a regulation or amendment that it may be on. */
    private record OnFile(Consultation consultation, DemocracyRegulation regulation) {

        /** It is the one that the regulation names, or, where it names none, one on such regulations. */
        private @Nullable Boolean isMeant() {
            if (regulation.consultation() != null) {
                return Identifier.same(regulation.consultation(), consultation.id());
            }
            return consultation.matter() == null ? null : MATTERS.contains(consultation.matter());
        }

        /** It was closed by the day of issue: not so where it began later. */
        private @Nullable Boolean isInTime() {
            LocalDate issued =
                    regulation.issued() == null ? null : regulation.issued().on();
            LocalDate last = issued == null ? LocalDate.MAX : issued;
            Act closed = consultation.closed();
            return consultation.opinions() == null
                    ? null
                    : consultation
                            .opinions()
                            .begunBy(last)
                            .and(closed == null ? Truth.UNKNOWN : closed.doneBy(last))
                            .toBoolean();
        }

        /** When it was closed; one of which that is not known, and that is known not to be in time, was not by then. */
        private Act closed() {
            Act closed = consultation.closed();
            return closed == null ? Act.notDone() : closed;
        }
    }

    private static final Set<ConsultationMatter> MATTERS = Set.of(
            ConsultationMatter.DEMOCRACY_REGULATION,
            ConsultationMatter.AGENCY_DEMOCRACY_REGULATION,
            ConsultationMatter.ENTERPRISE_DEMOCRACY_REGULATION);

    private static final String ON_FILE = "^/consultations";
    private static final String PEOPLE = "/consulted/people";

    private static final Fact<Filed, DemocracyRegulation> REGULATION = Fact.of("", Filed::regulation);
    private static final Fact<Filed, DraftHearing> CONSULTED =
            REGULATION.then("consulted", DemocracyRegulation::consulted);
    static final Fact<Filed, Act> ISSUED = REGULATION.then("issued", DemocracyRegulation::issued);
    static final Fact<Filed, LocalDate> ISSUED_ON = Fact.day(ISSUED);
    private static final Fact<Filed, Boolean> WITH_UNION = REGULATION.then("withUnion", DemocracyRegulation::withUnion);
    private static final Fact<Filed, Boolean> WITH_OTHER_ORGANISATION =
            REGULATION.then("withOtherOrganisation", DemocracyRegulation::withOtherOrganisation);
    private static final Fact<Filed, Act> SAID = CONSULTED.then("people", DraftHearing::people);
    private static final Fact<Filed, Boolean> SAID_BY_ISSUE = Fact.doneBy(SAID, ISSUED_ON);
    private static final Fact<Filed, Boolean> HEARD_ON_FILE = Fact.any(
            Fact.of(ON_FILE, Filed::onFile),
            Fact.and(
                    Fact.with(
                            "/matter",
                            List.of("/id", "/matter"),
                            (one, circumstances) -> one.isMeant(),
                            (one, circumstances) -> List.of("/matter")),
                    Fact.with(
                            "/opinions/to",
                            List.of("/opinions"),
                            (one, circumstances) -> one.isInTime(),
                            (one, circumstances) ->
                                    List.of(one.consultation().opinions() == null ? "/opinions" : "/opinions/to"))));
    private static final Rule<Filed> UNION_HEARD = doneBefore(CONSULTED.then("union", DraftHearing::union), ISSUED_ON);
    private static final Rule<Filed> OTHER_ORGANISATION_HEARD =
            doneBefore(CONSULTED.then("otherOrganisation", DraftHearing::otherOrganisation), ISSUED_ON);
    private static final Rule<Filed> GROUP_HEARD =
            doneBefore(CONSULTED.then("dialogueGroup", DraftHearing::dialogueGroup), ISSUED_ON);
    private static final Rule<Filed> UNION_HEARD_OR_TOGETHER = orTogether(UNION_HEARD, WITH_UNION);

    /** On the workers' side there was a union, another organisation or a dialogue group when it was issued: one that was heard. */
    private static final Fact<Filed, Boolean> SOMEBODY_TO_HEAR = somebody(ISSUED_ON)
            .onDay(ISSUED_ON)
            .orElse(Rules.kept(Rules.anyOf(UNION_HEARD, OTHER_ORGANISATION_HEARD, GROUP_HEARD))
                    .map(heard -> heard ? Boolean.TRUE : null));

    private static final Fact<ConsultationFile, LocalDate> ON_NO_KNOWN_DAY = Fact.known(circumstances -> null);

    /** There was, or may have been, somebody to hear at some time: what changed in the unit is known on a known day only. */
    static final Fact<ConsultationFile, Boolean> EVER_SOMEBODY_TO_HEAR = RegulationFacts.<ConsultationFile>somebody(
                    ON_NO_KNOWN_DAY)
            .onDay(ON_NO_KNOWN_DAY)
            .orElse(Fact.always());

    private RegulationFacts() {}

    private static <T> Fact<T, Boolean> somebody(Fact<T, LocalDate> day) {
        return Fact.or(
                Fact.or(
                        UnionRules.<T>hasUnion().fact(),
                        UnionRules.<T>hasOtherOrganisation().fact()),
                DialogueGroupRules.hasDialogueGroup(day).fact());
    }

    /**
     * Who drew it up together with the head has also been heard, whatever else is said of hearing (L10:59.1.a, 81.1.a; reading B29).
     * D145:48.2 knows no drawing up together.
     */
    private static Rule<Filed> orTogether(Rule<Filed> heard, Fact<Filed, Boolean> together) {
        return Rules.choose(Fact.not(together), heard, holds(together.orElse(Fact.always())));
    }

    /** The people had been consulted: where no consultation on file is on it, or none by its issue, they were not. */
    static Rule<Filed> peopleConsulted() {
        return consultedBefore(true);
    }

    /** Staff or workers had been consulted, be it in a way of which no consultation is on file. */
    static Rule<Filed> staffConsulted() {
        return consultedBefore(false);
    }

    /** Told not to have been, beside a consultation on it that was closed by its issue: the two contradict each other. */
    private static Rule<Filed> consultedBefore(boolean allOnFile) {
        return Rules.unlessContradicted(
                Fact.and(Fact.not(SAID_BY_ISSUE), HEARD_ON_FILE),
                PEOPLE,
                ON_FILE,
                doneBefore(consulted(allOnFile), ISSUED_ON));
    }

    /** The agency's union was heard; who stands in for a union that has ended is not settled (L97:4, unread). */
    static Rule<Filed> agencyUnionHeard() {
        return UnionRules.needsUnion(ISSUED_ON, UNION_HEARD_OR_TOGETHER);
    }

    /** The agency's union took part in drawing it up, where the law of the day of issue says so. */
    static Rule<Filed> drawnUpWithAgencyUnion() {
        return UnionRules.needsUnion(ISSUED_ON, holds(WITH_UNION));
    }

    /** The union and the other workers' organisation took part in drawing it up, each where there is one. */
    static Rule<Filed> drawnUpWithOrganisations() {
        return UnionRules.byEachOrganisation(holds(WITH_UNION), holds(WITH_OTHER_ORGANISATION));
    }

    /** The union and the other workers' organisation were heard or drew it up too, each where there is one. */
    static Rule<Filed> organisationsHeardOrTogether() {
        return UnionRules.byEachOrganisation(
                UNION_HEARD_OR_TOGETHER, orTogether(OTHER_ORGANISATION_HEARD, WITH_OTHER_ORGANISATION));
    }

    /**
     * The union, the other workers' organisation and the dialogue group were heard (D145:48.2), each where there is one; where
     * opinions were declined the reasons are stated. Where there was nobody when it was issued, there is nothing to judge.
     */
    static Rule<Filed> heardByEmployer() {
        Rule<Filed> heard = Rules.all(
                UnionRules.byEachOrganisation(UNION_HEARD, OTHER_ORGANISATION_HEARD),
                partOfDialogueGroup(ISSUED_ON, GROUP_HEARD));
        return whereSomebody(
                SOMEBODY_TO_HEAR,
                Rules.all(
                        heard,
                        where(
                                REGULATION.then("opinionsDeclined", DemocracyRegulation::opinionsDeclined),
                                holds(REGULATION.then("reasonsGiven", DemocracyRegulation::reasonsGiven)))),
                heard);
    }

    /** The rule where there was somebody to hear; where there was nobody, only that somebody was heard all the same. */
    static <T> Rule<T> whereSomebody(Fact<T, Boolean> somebody, Rule<T> rule, Rule<T> heard) {
        Outcome nothing = Outcome.of(Reason.NOTHING_TO_JUDGE, somebody.path());
        return Rules.choose(
                somebody,
                rule,
                Rules.adjusted(
                        heard,
                        (outcome, record, circumstances) ->
                                outcome.reason() == Reason.STATEMENTS_CONTRADICT ? outcome : nothing));
    }

    /**
     * When the people, staff or workers had been consulted: as said of the draft, else when the consultation on it was closed.
     *
     * @param allOnFile whether there was none where none is on file
     */
    private static Fact<Filed, Act> consulted(boolean allOnFile) {
        return Fact.with(
                PEOPLE,
                List.of(
                        PEOPLE,
                        "/consultation",
                        ON_FILE,
                        ON_FILE + "/*/id",
                        ON_FILE + "/*/matter",
                        ON_FILE + "/*/opinions"),
                (filed, circumstances) -> {
                    Act people = SAID.of(filed, circumstances);
                    boolean settled = SAID_BY_ISSUE.of(filed, circumstances) != null
                            || !Truth.of(HEARD_ON_FILE.of(filed, circumstances)).isTrue();
                    return people != null && settled ? people : onFile(filed, allOnFile, circumstances);
                },
                (filed, circumstances) -> HEARD_ON_FILE.of(filed, circumstances) == null
                        ? HEARD_ON_FILE.gaps(filed, circumstances)
                        : List.of(PEOPLE));
    }

    /**
     * The first that was closed of those on file that it may mean. One closed after the issue and not named may be on another draft:
     * it neither keeps nor breaks. Where not all are on file, there may have been another before it.
     */
    private static @Nullable Act onFile(Filed filed, boolean allOnFile, Circumstances circumstances) {
        Boolean heard = HEARD_ON_FILE.of(filed, circumstances);
        if (heard == null || (!heard && !allOnFile)) {
            return null;
        }
        if (!heard && filed.regulation().consultation() == null) {
            return Act.notDone();
        }
        return Objects.requireNonNull(filed.onFile()).stream()
                .filter(one -> Truth.of(one.isMeant()).isTrue())
                .map(OnFile::closed)
                .min(Comparator.comparing(Act::on, Comparator.nullsLast(Comparator.naturalOrder())))
                .orElse(null);
    }
}
