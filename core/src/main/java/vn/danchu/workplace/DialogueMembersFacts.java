package vn.danchu.workplace;

import java.time.LocalDate;
import java.util.List;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
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
    static final Fact<DialogueMembers, List<MemberReplacement>> REPLACEMENTS =
            Fact.of("/replacements", DialogueMembers::replacements);

    /** A side that has fewer persons than the least number cannot owe it. */
    static final Condition<DialogueMembers> EMPLOYER_HAS_THREE = new Condition<>(
            "employer-has-three-persons",
            Fact.not(Fact.said(Fact.of("/employerTooSmall", DialogueMembers::employerTooSmall))));

    static final Condition<DialogueMembers> THREE_WORKERS =
            new Condition<>("three-or-more-workers", WORKERS.is(workers -> workers >= LEAST_OF_A_SIDE));

    private DialogueMembersFacts() {}
}
