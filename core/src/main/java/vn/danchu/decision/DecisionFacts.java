package vn.danchu.decision;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Subject;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Votes;

/** What the norms read of every decision, and when they apply. */
final class DecisionFacts {

    static final Fact<CommunityDecision, String> VILLAGE = Fact.of("/village", CommunityDecision::village);
    static final Fact<CommunityDecision, DecisionMatter> MATTER = Fact.of("/matter", CommunityDecision::matter);
    static final Fact<CommunityDecision, DecisionForm> FORM = Fact.of("/form", CommunityDecision::form);
    static final Fact<CommunityDecision, DecisionDocument> DOCUMENT = Fact.of("/document", CommunityDecision::document);
    static final Fact<CommunityDecision, LocalDate> MINUTES_OF = Fact.of("/heldOn", CommunityDecision::heldOn);
    static final Fact<CommunityDecision, Act> AGREED = Fact.of("/agreedWithFront", CommunityDecision::agreedWithFront);
    static final Fact<CommunityDecision, LocalDate> PROPOSED_ON = Fact.of("/proposedOn", CommunityDecision::proposedOn);
    /** One person was village head and head of the Front working committee, who then need not agree with himself. */
    static final Fact<CommunityDecision, Boolean> HEAD_IS_FRONT_HEAD =
            Fact.of("/headIsFrontHead", CommunityDecision::headIsFrontHead);

    static final Fact<CommunityDecision, Meeting> MEETING = Fact.of("/meeting", CommunityDecision::meeting);
    static final Fact<CommunityDecision, Ballot> BALLOT = Fact.of("/ballot", CommunityDecision::ballot);
    static final Fact<CommunityDecision, OnlineVote> ONLINE_VOTE =
            Fact.of("/onlineVote", CommunityDecision::onlineVote);

    private static final Fact<CommunityDecision, Span> COLLECTION = BALLOT.part("collection", Ballot::collection);
    private static final Fact<CommunityDecision, Span> VOTING = ONLINE_VOTE.part("voting", OnlineVote::voting);
    static final Fact<CommunityDecision, LocalDate> HANDED_OUT = COLLECTION.part("from", Span::from);
    static final Fact<CommunityDecision, LocalDate> VOTING_BEGUN = VOTING.part("from", Span::from);
    static final Fact<CommunityDecision, LocalDate> RETURNED_BY = COLLECTION.part("to", Span::to);
    private static final Fact<CommunityDecision, LocalDate> VOTED_BY = VOTING.part("to", Span::to);

    /** The day of the vote, which its form tells. */
    static final Fact<CommunityDecision, LocalDate> DECIDED_ON = Fact.with(
            "/heldOn",
            List.of("/form", "/otherForm", "/heldOn", RETURNED_BY.path(), VOTED_BY.path()),
            (d, circumstances) -> d.decidedOn(),
            (d, circumstances) -> dayOfVote(d).gaps(d, circumstances));

    /** The same where nothing else asks for the form: if it is not known, a day that it would go by has to be known too. */
    static final Fact<CommunityDecision, LocalDate> DECIDED_ON_IN_ANY_FORM =
            Fact.with(DECIDED_ON.path(), DECIDED_ON.reads(), DECIDED_ON::of, DecisionFacts::gapsInAnyForm);

    /** Decisions judged by the law of the day of the vote. */
    static final Subject<CommunityDecision> DECISION = on(DECIDED_ON);

    static final Fact<CommunityDecision, Votes> VOTES = Fact.of("/votes", CommunityDecision::votes);
    static final Fact<CommunityDecision, Integer> HOUSEHOLDS =
            counted(HouseholdCount::households, VOTES.part("households", Votes::households));
    static final Fact<CommunityDecision, Integer> IN_FAVOUR = VOTES.part("inFavour", Votes::inFavour);
    static final Fact<CommunityDecision, Integer> ISSUED = VOTES.part("issued", Votes::issued);
    static final Fact<CommunityDecision, Integer> RETURNED = VOTES.part("returned", Votes::returned);

    static final Condition<CommunityDecision> MATTERS_1_2 =
            matters("matters-1-2", DecisionMatter.CONTRIBUTIONS_TO_WORKS, DecisionMatter.COMMUNITY_FUNDS);
    static final Condition<CommunityDecision> MATTERS_1_2_3 = matters(
            "matters-1-2-3",
            DecisionMatter.CONTRIBUTIONS_TO_WORKS,
            DecisionMatter.COMMUNITY_FUNDS,
            DecisionMatter.VILLAGE_CONVENTION);
    static final Condition<CommunityDecision> MATTERS_1_2_3_6 = matters(
            "matters-1-2-3-6",
            DecisionMatter.CONTRIBUTIONS_TO_WORKS,
            DecisionMatter.COMMUNITY_FUNDS,
            DecisionMatter.VILLAGE_CONVENTION,
            DecisionMatter.SELF_MANAGED_WORK);
    static final Condition<CommunityDecision> MATTERS_3_4_5 = matters(
            "matters-3-4-5",
            DecisionMatter.VILLAGE_CONVENTION,
            DecisionMatter.VILLAGE_HEAD,
            DecisionMatter.BOARD_MEMBERS);
    static final Condition<CommunityDecision> MATTERS_3_TO_6 = matters(
            "matters-3-to-6",
            DecisionMatter.VILLAGE_CONVENTION,
            DecisionMatter.VILLAGE_HEAD,
            DecisionMatter.BOARD_MEMBERS,
            DecisionMatter.SELF_MANAGED_WORK);
    static final Condition<CommunityDecision> MATTER_4 = matters("matter-4", DecisionMatter.VILLAGE_HEAD);
    static final Condition<CommunityDecision> MATTER_5 = matters("matter-5", DecisionMatter.BOARD_MEMBERS);
    static final Condition<CommunityDecision> NOT_CONVENTION =
            matters("village-convention", DecisionMatter.VILLAGE_CONVENTION).not("matters-but-convention");

    static final Condition<CommunityDecision> COMMUNE_RESULT =
            scopes("result-over-all-villages", DecisionScope.COMMUNE);
    static final Condition<CommunityDecision> WITHIN_VILLAGE = scopes("within-one-village", DecisionScope.VILLAGE);
    static final Condition<CommunityDecision> VOTE_OF_VILLAGE =
            scopes("vote-of-a-village", DecisionScope.VILLAGE, DecisionScope.COMMUNE_IN_VILLAGE);
    static final Condition<CommunityDecision> COMMUNE_WIDE_IN_VILLAGE =
            scopes("village-vote-on-commune-matter", DecisionScope.COMMUNE_IN_VILLAGE);
    static final Condition<CommunityDecision> WHOLE_DECISION =
            scopes("whole-decision", DecisionScope.VILLAGE, DecisionScope.COMMUNE);

    static final Condition<CommunityDecision> AT_MEETING = form("decided-at-meeting", DecisionForm.MEETING);
    static final Condition<CommunityDecision> BY_BALLOT = form("decided-by-ballot", DecisionForm.BALLOT);
    static final Condition<CommunityDecision> ONLINE = form("decided-online", DecisionForm.ONLINE);

    static final Condition<CommunityDecision> NO_OTHER_LAW =
            Condition.of("no-other-law-on-deciding", "/otherLaw", d -> d.otherLaw() == null);

    private DecisionFacts() {}

    /** Decisions judged by the law of another day than that of the vote: when the matter was put, when ballots went out. */
    static Subject<CommunityDecision> on(Fact<CommunityDecision, LocalDate> day) {
        return Subject.of(CommunityDecision.class, day).in(Setting.COMMUNE).toldTwice(LinkedRecord.TOLD_TWICE);
    }

    /** The rule, unless the village did not exist on the day of the vote. */
    static Rule<CommunityDecision> inLifeOfVillage(Rule<CommunityDecision> rule) {
        return TimeRules.inLifeOfVillage(VILLAGE, DECIDED_ON, CommunityDecision::decidedAt, rule);
    }

    /** A count of the village, else of its clusters added up. */
    static Fact<CommunityDecision, Integer> counted(
            Function<CommunityDecision, @Nullable Integer> count, Fact<CommunityDecision, Integer> ofVillage) {
        return Fact.with(
                ofVillage.path(),
                List.of(ofVillage.path(), "/meeting/clusters/*" + ofVillage.path()),
                (d, circumstances) -> count.apply(d),
                ofVillage::gaps);
    }

    static Fact<CommunityDecision, ?> dayOfVote(CommunityDecision decision) {
        DecisionForm form = decision.form();
        if (form == null || decision.otherForm() != null) {
            return decision.otherForm() == null ? FORM : MINUTES_OF;
        }
        return switch (form) {
            case MEETING -> MINUTES_OF;
            case BALLOT -> RETURNED_BY;
            case ONLINE -> VOTED_BY;
        };
    }

    private static List<String> gapsInAnyForm(CommunityDecision decision, Circumstances circumstances) {
        Fact<CommunityDecision, ?> day = dayOfVote(decision);
        boolean anyDay =
                Stream.of(MINUTES_OF, RETURNED_BY, VOTED_BY).anyMatch(one -> one.of(decision, circumstances) != null);
        return day == FORM && !anyDay ? List.of(FORM.path(), MINUTES_OF.path()) : day.gaps(decision, circumstances);
    }

    private static Condition<CommunityDecision> matters(String name, DecisionMatter first, DecisionMatter... more) {
        return listed(name, "matter", EnumSet.of(first, more), CommunityDecision::matter, d -> d.otherMatter());
    }

    private static Condition<CommunityDecision> form(String name, DecisionForm form) {
        return listed(name, "form", EnumSet.of(form), CommunityDecision::form, d -> d.otherForm());
    }

    /** Whether what was decided, or how, is one of these; what stands outside the law's list is none of them. */
    static <E> Condition<CommunityDecision> listed(
            String name,
            String component,
            Set<E> entries,
            Function<CommunityDecision, @Nullable E> entry,
            Function<CommunityDecision, @Nullable String> other) {
        String path = "/" + component;
        String elsewhere = "/other" + Character.toUpperCase(component.charAt(0)) + component.substring(1);
        return new Condition<>(
                name,
                Fact.with(
                        path,
                        List.of(path, elsewhere),
                        (d, circumstances) -> {
                            E has = entry.apply(d);
                            return other.apply(d) != null ? Boolean.FALSE : has == null ? null : entries.contains(has);
                        },
                        (d, circumstances) -> List.of(path)));
    }

    private static Condition<CommunityDecision> scopes(String name, DecisionScope first, DecisionScope... more) {
        Set<DecisionScope> scopes = EnumSet.of(first, more);
        return new Condition<>(name, Fact.of("/scope", CommunityDecision::scope).in(scopes));
    }
}
