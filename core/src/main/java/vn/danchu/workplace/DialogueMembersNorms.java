package vn.danchu.workplace;

import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;
import static vn.danchu.workplace.DialogueMembersFacts.*;

import java.util.List;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.record.Act;

/**
 * What D145:38 asks of each list of members of a dialogue's sides, by the day it was fixed. The decree binds employers outside
 * the state sector of its own force; state enterprises since L10:73.2 sends them to it.
 */
final class DialogueMembersNorms {

    private static final Subject<DialogueMembers> LIST =
            Subject.of(DialogueMembers.class, FIXED_ON).in(STATE_ENTERPRISE, NON_STATE_EMPLOYER);

    private static final Fact<MemberReplacement, Act> REPLACED = Fact.of("/decided", MemberReplacement::decided);
    private static final Fact<MemberReplacement, Act> REPLACEMENT_PUBLISHED =
            Fact.of("/published", MemberReplacement::published);

    static final List<Norm<DialogueMembers>> ALL = List.of(
            norm("D145-38.1-employer-side", COMPOSITION, "D145:38.1")
                    .when(EMPLOYER_HAS_THREE)
                    .requires(unlessTooSmallForThree(
                            Rules.all(CountRules.atLeast(3, EMPLOYER_SIDE), holds(LEGAL_REPRESENTATIVE)))),
            norm("D145-38.2-workers-side", COMPOSITION, "D145:38.2.a")
                    .when(THREE_WORKERS)
                    .requires(unlessOfOtherNumbers(WorkersSide.largeEnough())),
            norm("D145-38.2-proportional", COMPOSITION, "D145:38.2.b")
                    .requires(unlessOfOtherNumbers(SeatsInProportion.kept())),
            norm("D145-38.3-list-public", PRESENCE, "D145:38.3").requires(done(PUBLISHED)),
            norm("D145-38.3-replacement-public", PRESENCE, "D145:38.3")
                    .requires(ListRules.each(REPLACEMENTS, Rules.once(REPLACED, done(REPLACEMENT_PUBLISHED)))));

    private DialogueMembersNorms() {}

    private static Norm.Draft<DialogueMembers> norm(String id, NormKind kind, String... cites) {
        return LIST.norm(id, kind, cites).inForce(STATE_ENTERPRISE, Instruments.L10.inForce());
    }
}
