package vn.danchu.workplace;

import static vn.danchu.compliance.DialogueGroupRules.partOfDialogueGroup;
import static vn.danchu.compliance.NormKind.COMPOSITION;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.FORM;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.NormKind.SEQUENCE;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.doneBefore;
import static vn.danchu.compliance.UnionRules.byEachOrganisation;
import static vn.danchu.compliance.UnionRules.needsUnion;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;
import static vn.danchu.workplace.StaffConferenceFacts.*;
import static vn.danchu.workplace.StaffConferenceRules.*;
import static vn.danchu.workplace.StaffVotes.majority;

import java.util.EnumSet;
import java.util.List;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;

/** What the law asks of each conference of staff or workers. */
final class StaffConferenceNorms {

    private static final Subject<StaffConference> CONFERENCE = Subject.of(StaffConference.class, HELD_ON)
            .settingAmong(
                    List.of("/decisions/*/matter", "/agenda"),
                    StaffConference::settings,
                    StaffConference::tellsItsMatters);
    private static final Subject<StaffConference> IN_AGENCY = CONFERENCE.in(AGENCY);
    private static final Subject<StaffConference> IN_STATE_ENTERPRISE = CONFERENCE.in(STATE_ENTERPRISE);

    static final List<Norm<StaffConference>> ALL = List.of(
            IN_AGENCY
                    .norm("L10-49-matter-listed", FORM, "L10:49")
                    .requires(decidesOn(AGENCY, StaffMatter.catalogue().entries(AGENCY))),
            IN_AGENCY
                    .norm("L10-50.1-extraordinary", THRESHOLD, "L10:50.1", "L10:51.1", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(EXTRAORDINARY)
                    .requires(StaffProposals.ofConferenceInAgency()),
            IN_AGENCY
                    .norm("L10-50.1-proposed", FORM, "L10:50.1", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(StaffProposals.ofEachMatterInAgency()),
            IN_AGENCY
                    .norm("L10-50.2-ballot-fallback", FORM, "L10:50.2", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(REPLACED_BY_BALLOT)
                    .requires(replacedLawfully(
                            needsUnion(BALLOT_DECIDED_ON, HELD_ON, agreedToBallot(UNION_AGREED_TO_BALLOT)))),
            IN_AGENCY
                    .norm("L10-50.2-ballot-to-all", THRESHOLD, "L10:50.2")
                    .when(REPLACED_BY_BALLOT)
                    .requires(ballotsToAll()),
            IN_AGENCY
                    .norm("L10-51.1-chaired-by-head", COMPOSITION, "L10:51.1")
                    .when(NOT_BY_BALLOT)
                    .requires(holds(CHAIRED_BY_HEAD)),
            IN_AGENCY
                    .norm("L10-51.1-organised-with-union", COMPOSITION, "L10:51.1", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(NOT_BY_BALLOT)
                    .requires(needsUnion(HELD_ON, holds(WITH_UNION))),
            IN_AGENCY
                    .norm("L10-51.1-union-consulted", SEQUENCE, "L10:51.1", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(ANNUAL)
                    .when(NOT_BY_BALLOT)
                    .requires(decidedBeforeHeld(needsUnion(DECIDED_ON, HELD_ON, consulted(UNION_CONSULTED)))),
            IN_AGENCY
                    .norm("L10-51.2-plenary-below-100", FORM, "L10:51.2.a", "L10:51.2.b", "L10:51.2.đ")
                    .when(NOT_BY_BALLOT)
                    .when(MORE_THAN_7_STAFF)
                    .requires(allOrDelegates()),
            IN_AGENCY
                    .norm("L10-51.2-participants-agreed", SEQUENCE, "L10:51.2.b", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(NOT_BY_BALLOT)
                    .when(PARTICIPANTS_BY_AGREEMENT)
                    .requires(needsUnion(HELD_ON, doneBefore(UNION_AGREED, HELD_ON))),
            IN_AGENCY
                    .norm("L10-51.2-quorum-two-thirds", THRESHOLD, "L10:51.2.c")
                    .when(NOT_BY_BALLOT)
                    .requires(quorum()),
            IN_AGENCY.norm("L10-51.2-majority", THRESHOLD, "L10:51.2.c").requires(majority()),
            IN_AGENCY
                    .norm("L10-51.3-agenda", CONTENT, "L10:51.3")
                    .when(ANNUAL)
                    .when(NOT_BY_BALLOT)
                    .requires(agenda()),
            IN_AGENCY
                    .norm("L10-51.4-order", CONTENT, "L10:51.4", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(ANNUAL)
                    .when(NOT_BY_BALLOT)
                    .requires(course()),
            IN_AGENCY
                    .norm("L10-52.1-plan", PRESENCE, "L10:52.1", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .requires(plannedInAgency()),
            IN_AGENCY
                    .norm("L10-52.2-resolution-made-known", PRESENCE, "L10:52.2", "L97:5.2")
                    .citesSince(Instruments.L97, "L97:5.2")
                    .when(RESOLUTION_ADOPTED)
                    .requires(madeKnownInAgency()),
            IN_STATE_ENTERPRISE
                    .norm("L10-67-matter-listed", FORM, "L10:67", "L10:68.3")
                    .requires(decidesInEnterpriseOn(EnumSet.range(
                            StaffMatter.FUNDS_AND_CONTRIBUTIONS, StaffMatter.OTHER_ENTERPRISE_SELF_GOVERNMENT))),
            IN_STATE_ENTERPRISE
                    .norm("L10-68.1-extraordinary", THRESHOLD, "L10:68.1", "L10:69.1")
                    .when(EXTRAORDINARY)
                    .requires(StaffProposals.ofConferenceInEnterprise()),
            IN_STATE_ENTERPRISE
                    .norm("L10-68.1-proposed", FORM, "L10:68.1", "L10:68.3")
                    .requires(StaffProposals.ofEachMatterInEnterprise()),
            IN_STATE_ENTERPRISE
                    .norm("L10-68.2-ballot-fallback", FORM, "L10:68.2")
                    .when(REPLACED_BY_BALLOT)
                    .requires(replacedLawfully(byEachOrganisation(
                            BALLOT_DECIDED_ON,
                            agreedToBallot(UNION_AGREED_TO_BALLOT),
                            agreedToBallot(OTHERS_AGREED_TO_BALLOT)))),
            IN_STATE_ENTERPRISE
                    .norm("L10-68.2-ballot-to-all", THRESHOLD, "L10:68.2")
                    .when(REPLACED_BY_BALLOT)
                    .requires(ballotsToAll()),
            IN_STATE_ENTERPRISE
                    .norm("L10-69.1-organised-jointly", COMPOSITION, "L10:69.1")
                    .when(NOT_BY_BALLOT)
                    .requires(byEachOrganisation(holds(WITH_UNION), holds(WITH_OTHERS))),
            IN_STATE_ENTERPRISE
                    .norm("L10-69.1-union-consulted", SEQUENCE, "L10:69.1")
                    .when(ANNUAL)
                    .when(NOT_BY_BALLOT)
                    .requires(decidedBeforeHeld(
                            byEachOrganisation(DECIDED_ON, consulted(UNION_CONSULTED), consulted(OTHERS_CONSULTED)))),
            IN_STATE_ENTERPRISE
                    .norm("L10-69.2-plenary-below-100", FORM, "L10:69.2.a", "L10:69.2.b")
                    .when(NOT_BY_BALLOT)
                    .requires(allOrDelegates()),
            IN_STATE_ENTERPRISE
                    .norm("L10-69.2-participants-agreed", SEQUENCE, "L10:69.2.b")
                    .when(NOT_BY_BALLOT)
                    .when(PARTICIPANTS_BY_AGREEMENT)
                    .requires(
                            byEachOrganisation(doneBefore(UNION_AGREED, HELD_ON), doneBefore(OTHERS_AGREED, HELD_ON))),
            IN_STATE_ENTERPRISE
                    .norm("L10-69.2-quorum-two-thirds", THRESHOLD, "L10:69.2.c")
                    .when(NOT_BY_BALLOT)
                    .requires(quorum()),
            IN_STATE_ENTERPRISE
                    .norm("L10-69.2-majority", THRESHOLD, "L10:69.2.c", "L10:68.3")
                    .requires(StaffVotes.majorityInEnterprise()),
            IN_STATE_ENTERPRISE.norm("L10-70.1-plan", PRESENCE, "L10:70.1").requires(plannedInEnterprise()),
            IN_STATE_ENTERPRISE
                    .norm("L10-70.2-resolution-made-known", PRESENCE, "L10:70.2")
                    .when(RESOLUTION_ADOPTED)
                    .requires(madeKnownInEnterprise()),
            CONFERENCE
                    .in(NON_STATE_EMPLOYER)
                    .norm("D145-47.1-organised-with-workers", COMPOSITION, "D145:47.1")
                    .when(NOT_BY_BALLOT)
                    .requires(Rules.all(
                            byEachOrganisation(holds(WITH_UNION), holds(WITH_OTHERS)),
                            partOfDialogueGroup(HELD_ON, holds(WITH_GROUP)))),
            CONFERENCE
                    .in(STATE_ENTERPRISE, NON_STATE_EMPLOYER)
                    .norm("D145-47.2-conference-content", CONTENT, "D145:47.2", "LC:64", "L10:69.3")
                    .inForce(STATE_ENTERPRISE, Instruments.L10.inForce())
                    .when(ANNUAL)
                    .when(NOT_BY_BALLOT)
                    .caution(CONTENT_BY_REFERENCE)
                    .requires(contents()));

    private StaffConferenceNorms() {}
}
