package vn.danchu.consultation;

import static vn.danchu.compliance.DialogueGroupRules.partOfDialogueGroup;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.doneBefore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

/** What the norms read of how a democracy regulation came about, and whom they have heard on it. */
final class RegulationFacts {

    /** A regulation or amendment, with the file that it stands in. */
    record Filed(DemocracyRegulation regulation, ConsultationFile file) {}

    private static final String CONSULTATIONS = "/consultations";
    private static final String PEOPLE = "/consulted/people";

    private static final Fact<Filed, DemocracyRegulation> REGULATION = Fact.of("", Filed::regulation);
    private static final Fact<Filed, DraftHearing> CONSULTED =
            REGULATION.then("consulted", DemocracyRegulation::consulted);
    static final Fact<Filed, Act> ISSUED = REGULATION.then("issued", DemocracyRegulation::issued);
    static final Fact<Filed, LocalDate> ISSUED_ON = Fact.day(ISSUED);
    private static final Fact<Filed, Boolean> WITH_UNION = REGULATION.then("withUnion", DemocracyRegulation::withUnion);
    private static final Fact<Filed, Boolean> WITH_OTHER_ORGANISATION =
            REGULATION.then("withOtherOrganisation", DemocracyRegulation::withOtherOrganisation);
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

    /** The people had been consulted: where no consultation on file is on it, they were not. */
    static Rule<Filed> peopleConsulted() {
        return doneBefore(consulted(true), ISSUED_ON);
    }

    /** Staff or workers had been consulted, be it in a way of which no consultation is on file. */
    static Rule<Filed> staffConsulted() {
        return doneBefore(consulted(false), ISSUED_ON);
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
        Fact<Filed, Act> said = CONSULTED.then("people", DraftHearing::people);
        return Fact.with(
                PEOPLE,
                List.of(
                        PEOPLE,
                        "/consultation",
                        "^" + CONSULTATIONS,
                        "^" + CONSULTATIONS + "/*/id",
                        "^" + CONSULTATIONS + "/*/matter",
                        "^" + CONSULTATIONS + "/*/opinions"),
                (filed, circumstances) -> {
                    Act people = said.of(filed, circumstances);
                    return people != null ? people : onFile(filed, allOnFile);
                },
                (filed, circumstances) -> gaps(filed));
    }

    /** When the consultation on it that is on file was closed. */
    private static @Nullable Act onFile(Filed filed, boolean allOnFile) {
        List<Consultation> all = filed.file().consultations();
        if (all == null) {
            return null;
        }
        int at = on(filed, all);
        if (at >= 0) {
            return all.get(at).closed();
        }
        boolean none = allOnFile
                && filed.regulation().consultation() == null
                && all.stream().allMatch(one -> one.matter() != null);
        return none ? Act.notDone() : null;
    }

    /** The consultations; else what one of them does not say; else where the record itself would say it. */
    private static List<String> gaps(Filed filed) {
        List<Consultation> all = filed.file().consultations();
        if (all == null) {
            return List.of("^" + CONSULTATIONS);
        }
        int at = on(filed, all);
        if (at >= 0) {
            String opinions = "^" + CONSULTATIONS + "/" + at + "/opinions";
            return List.of(all.get(at).opinions() == null ? opinions : opinions + "/to");
        }
        List<String> matters = new ArrayList<>();
        for (int i = 0; i < all.size() && filed.regulation().consultation() == null; i++) {
            if (all.get(i).matter() == null) {
                matters.add("^" + CONSULTATIONS + "/" + i + "/matter");
            }
        }
        return matters.isEmpty() ? List.of(PEOPLE) : matters;
    }

    /** Where the consultation on it stands: the one it names, else the first on the matter; below 0 if none does. */
    private static int on(Filed filed, List<Consultation> all) {
        String id = filed.regulation().consultation();
        for (int i = 0; i < all.size(); i++) {
            if (id == null
                    ? isOnRegulation(all.get(i))
                    : Identifier.same(id, all.get(i).id())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOnRegulation(Consultation consultation) {
        ConsultationMatter matter = consultation.matter();
        return matter == ConsultationMatter.DEMOCRACY_REGULATION
                || matter == ConsultationMatter.AGENCY_DEMOCRACY_REGULATION
                || matter == ConsultationMatter.ENTERPRISE_DEMOCRACY_REGULATION;
    }
}
