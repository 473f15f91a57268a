package vn.danchu.consultation;

import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.Rules.ifAny;
import static vn.danchu.compliance.Rules.where;
import static vn.danchu.compliance.TimeRules.doneBefore;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.UnionRules;
import vn.danchu.record.Act;

/**
 * What the norms read of how a democracy regulation came about, and whom they have heard on it: of a draft on file, or of the
 * regulation that the unit's own record says was issued.
 *
 * @param <T> the record that says it
 */
final class RegulationFacts<T> {

    static final RegulationFacts<RegulationDraft> OF_DRAFT =
            new RegulationFacts<>(draft -> draft, path -> path, Fact.of("/consulted", RegulationDraft::consulted));
    static final RegulationFacts<ConsultationFile> OF_WORKPLACE = new RegulationFacts<>(
            ConsultationFile::issuedRegulation, RegulationFacts::inWorkplace, RegulationConsulted.inWorkplace());
    static final RegulationFacts<ConsultationFile> OF_COMMUNE = new RegulationFacts<>(
            ConsultationFile::issuedRegulation, "/democracyRegulation"::concat, RegulationConsulted.inCommune());

    private final Function<T, @Nullable RegulationDraft> draft;
    private final UnaryOperator<String> place;

    private final Fact<T, Act> issued;
    private final Fact<T, LocalDate> issuedOn;
    private final Fact<T, Act> consulted;
    private final Fact<T, Act> unionHeard;
    private final Fact<T, Act> otherOrganisationHeard;
    private final Fact<T, Boolean> withUnion;
    private final Fact<T, Boolean> withOtherOrganisation;
    private final Fact<T, Boolean> hasDialogueGroup;
    private final Fact<T, Boolean> hasUnion = UnionRules.<T>hasUnion().fact();
    private final Fact<T, Boolean> hasOtherOrganisation =
            UnionRules.<T>hasOtherOrganisation().fact();

    /**
     * The facts of one kind of record.
     *
     * @param draft the regulation as a draft
     * @param place where a datum of a draft stands in the record
     * @param consulted when the people, staff or workers had been consulted on it
     */
    private RegulationFacts(
            Function<T, @Nullable RegulationDraft> draft, UnaryOperator<String> place, Fact<T, Act> consulted) {
        this.draft = draft;
        this.place = place;
        this.consulted = consulted;
        this.issued = fact("/issued", RegulationDraft::issued);
        this.issuedOn = Fact.day(issued);
        this.withUnion = fact("/withUnion", RegulationDraft::withUnion);
        this.withOtherOrganisation = fact("/withOtherOrganisation", RegulationDraft::withOtherOrganisation);
        this.unionHeard = heard(fact("/unionHeard", RegulationDraft::unionHeard), withUnion);
        this.otherOrganisationHeard =
                heard(fact("/otherOrganisationHeard", RegulationDraft::otherOrganisationHeard), withOtherOrganisation);
        this.hasDialogueGroup = fact("/hasDialogueGroup", RegulationDraft::hasDialogueGroup);
    }

    private static String inWorkplace(String path) {
        return switch (path) {
            case "/unionHeard" -> "/workplaceRegulation/consulted/union";
            case "/otherOrganisationHeard" -> "/workplaceRegulation/consulted/otherOrganisation";
            case "/hasDialogueGroup" -> "/dialogueGroup/chosen";
            default -> "/workplaceRegulation" + path;
        };
    }

    private <V> Fact<T, V> fact(String path, Function<RegulationDraft, @Nullable V> read) {
        return Fact.of(place.apply(path), draft, read);
    }

    /** Who drew it up together with the head has also been heard (reading B29). */
    private Fact<T, Act> heard(Fact<T, Act> heard, Fact<T, Boolean> together) {
        return heard.orElse(Fact.both(together, issuedOn, (with, day) -> with ? Act.on(day) : null));
    }

    /** When it was issued. */
    Fact<T, Act> issued() {
        return issued;
    }

    /** The day it was issued. */
    Fact<T, LocalDate> issuedOn() {
        return issuedOn;
    }

    /** Whether it was, or is to be, issued on such a day. */
    Fact<T, Boolean> issuedOn(BiFunction<LocalDate, Circumstances, @Nullable Boolean> such) {
        return Fact.with(
                issued.path(),
                List.of(issued.path(), "#/period"),
                (record, circumstances) -> {
                    Act act = issued.of(record, circumstances);
                    if (act != null && Boolean.FALSE.equals(act.done())) {
                        return false;
                    }
                    LocalDate day = issuedOn.of(record, circumstances);
                    return day == null ? null : such.apply(day, circumstances);
                },
                (record, circumstances) -> issuedOn.of(record, circumstances) == null
                        ? issuedOn.gaps(record, circumstances)
                        : List.of("#/period"));
    }

    /** The people, staff or workers had been consulted. */
    Rule<T> peopleConsulted() {
        return doneBefore(consulted, issuedOn);
    }

    /** The agency's union was heard; who stands in for a union that has ended is not settled (L97:4, unread). */
    Rule<T> agencyUnionHeard() {
        return UnionRules.needsUnion(issuedOn, doneBefore(unionHeard, issuedOn));
    }

    /** The agency's union took part in drawing it up, where the law of the day of issue says so. */
    Rule<T> drawnUpWithAgencyUnion() {
        return UnionRules.needsUnion(issuedOn, holds(withUnion));
    }

    /** The union and the other workers' organisation took part in drawing it up, each where there is one. */
    Rule<T> drawnUpWithOrganisations() {
        return UnionRules.byEachOrganisation(holds(withUnion), holds(withOtherOrganisation));
    }

    /** The union and the other workers' organisation were heard, each where there is one. */
    Rule<T> workersOrganisationsHeard() {
        return UnionRules.byEachOrganisation(
                doneBefore(unionHeard, issuedOn), doneBefore(otherOrganisationHeard, issuedOn));
    }

    /** The workers' dialogue group was heard, where there is one. */
    Rule<T> dialogueGroupHeard() {
        return ifAny(
                new Condition<>("has-dialogue-group", hasDialogueGroup),
                doneBefore(fact("/dialogueGroupHeard", RegulationDraft::dialogueGroupHeard), issuedOn));
    }

    /** Where opinions were declined the reasons are stated; where there is nobody to give one, none was declined. */
    Rule<T> refusalsExplained() {
        return where(
                Fact.or(Fact.or(hasUnion, hasOtherOrganisation), hasDialogueGroup),
                where(
                        fact("/opinionsDeclined", RegulationDraft::opinionsDeclined),
                        holds(fact("/reasonsGiven", RegulationDraft::reasonsGiven))));
    }
}
