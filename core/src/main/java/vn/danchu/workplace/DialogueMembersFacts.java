package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.record.Act;

/** What the norms read of a list of members, and when they apply. */
final class DialogueMembersFacts {

    private static final int LEAST_OF_A_SIDE = 3;

    static final Fact<DialogueMembers, LocalDate> FIXED_ON = Fact.of("/fixedOn", DialogueMembers::fixedOn);
    static final Fact<DialogueMembers, Act> PUBLISHED = Fact.of("/published", DialogueMembers::published);
    static final Fact<DialogueMembers, Integer> EMPLOYER_SIDE = Fact.of("/employerSide", DialogueMembers::employerSide);
    static final Fact<DialogueMembers, Boolean> LEGAL_REPRESENTATIVE =
            Fact.of("/legalRepresentative", DialogueMembers::legalRepresentative);
    static final Fact<DialogueMembers, Integer> WORKERS_SIDE = Fact.of("/workersSide", DialogueMembers::workersSide);
    static final Fact<DialogueMembers, Integer> WORKERS = Fact.<DialogueMembers, Integer>of(
                    "/workers", DialogueMembers::workers)
            .orElse(Fact.ofUnit("staff", unit -> unit.staff()));
    /** The seats of those on the workers' side together; not known where none are listed. */
    static final Fact<DialogueMembers, Integer> ALL_SEATS = Fact.sum(
            Fact.of("/seats", list -> list.seats() == null || list.seats().isEmpty() ? null : list.seats()),
            Fact.of("/seats", WorkersSeats::seats));
    /** As told, else the seats together. */
    static final Fact<DialogueMembers, Integer> SIDE_OF_WORKERS = WORKERS_SIDE.orElse(ALL_SEATS);

    private static final Fact<DialogueMembers, Boolean> MORE_THAN_WORKERS =
            Fact.said(Fact.both(SIDE_OF_WORKERS, WORKERS, (side, workers) -> side > workers));
    private static final Fact<DialogueMembers, Boolean> TOO_SMALL =
            Fact.said(Fact.of("/employerTooSmall", DialogueMembers::employerTooSmall));
    private static final Fact<DialogueMembers, Boolean> THREE_OF_EMPLOYER =
            Fact.said(EMPLOYER_SIDE.is(members -> members >= LEAST_OF_A_SIDE));

    static final Fact<DialogueMembers, List<MemberReplacement>> REPLACEMENTS =
            Fact.of("/replacements", DialogueMembers::replacements);

    /** A side that has fewer persons than the least number cannot owe it. */
    static final Condition<DialogueMembers> EMPLOYER_HAS_THREE =
            new Condition<>("employer-has-three-persons", Fact.or(Fact.not(TOO_SMALL), THREE_OF_EMPLOYER));

    static final Condition<DialogueMembers> THREE_WORKERS = new Condition<>(
            "three-or-more-workers", Fact.or(WORKERS.is(workers -> workers >= LEAST_OF_A_SIDE), MORE_THAN_WORKERS));

    private DialogueMembersFacts() {}

    /** The rule, unless an employer that cannot name three persons is said to have named them. */
    static Rule<DialogueMembers> unlessTooSmallForThree(Rule<DialogueMembers> rule) {
        return Rules.unlessContradicted(
                Fact.and(TOO_SMALL, THREE_OF_EMPLOYER), "/employerTooSmall", EMPLOYER_SIDE.path(), rule);
    }

    /** The rule, unless the workers' side is not of as many as its seats together, or of more than all workers. */
    static Rule<DialogueMembers> unlessOfOtherNumbers(Rule<DialogueMembers> rule) {
        Fact<DialogueMembers, Boolean> differ =
                Fact.said(Fact.both(WORKERS_SIDE, ALL_SEATS, (side, seats) -> !side.equals(seats)));
        return Rules.choose(
                differ,
                contradiction(WORKERS_SIDE, ALL_SEATS),
                Rules.choose(MORE_THAN_WORKERS, contradiction(SIDE_OF_WORKERS, WORKERS), rule));
    }

    private static Rule<DialogueMembers> contradiction(
            Fact<DialogueMembers, Integer> count, Fact<DialogueMembers, Integer> other) {
        return Rules.rule(
                List.of(count, other),
                (list, circumstances) -> Outcome.countsContradict(
                        count.path(),
                        Objects.requireNonNull(count.of(list, circumstances)),
                        other.path(),
                        Objects.requireNonNull(other.of(list, circumstances))));
    }
}
