package vn.danchu.supervision;

import static vn.danchu.compliance.CountRules.atLeast;
import static vn.danchu.compliance.CountRules.atMost;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.CountRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Share;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.UnionRules;
import vn.danchu.law.Instruments;
import vn.danchu.law.Period;
import vn.danchu.record.Act;

/** What the law asks alike of the boards of communes, agencies and state enterprises: their officers, their plans. */
final class BoardRules {

    static final Fact<BoardReport, Cycle> REPORT_CYCLE = Fact.of("/cycle", BoardReport::cycle);
    static final Fact<BoardReport, Period> REPORT_COVERS = Fact.of("/covers", BoardReport::covers);
    static final Fact<BoardReport, Act> REPORT_MADE = Fact.of("/made", BoardReport::made);

    static final Fact<Programme, Act> DRAWN_UP = Fact.of("/drawnUp", Programme::drawnUp);
    private static final Fact<Programme, LocalDate> DRAWN_UP_ON = Fact.day(DRAWN_UP);

    /** Drawn up, and under the decree, which lists the contents. */
    private static final Fact<Programme, Boolean> UNDER_DECREE = Fact.and(
            Fact.done(DRAWN_UP), DRAWN_UP_ON.is(day -> Instruments.D59.inForce().on(day)));

    private static final Fact<Programme, Set<Programme.Content>> CONTENTS = Fact.of("/contents", Programme::contents);

    /** What a plan or programme states: aim, requirements, matters, time, funds, organisation, other conditions. */
    private static final Rule<Programme> STATES_ALL =
            ListRules.containsAll(CONTENTS, EnumSet.allOf(Programme.Content.class));

    private static final Fact<HeldPost, Post> POST = Fact.of("/post", HeldPost::post);
    private static final Fact<HeldPost, Integer> MEMBERS = Fact.of("/members", HeldPost::members);

    private BoardRules() {}

    /** No member holds one of these posts; those held are named, with how many hold them where that is known of each. */
    static <T> Rule<T> noneHolds(Fact<T, List<HeldPost>> posts, Set<Post> barred) {
        Fact<T, Integer> holders = Fact.sum(
                posts.map(held -> held.stream().anyMatch(one -> one.post() == null)
                        ? null
                        : held.stream()
                                .filter(one -> barred.contains(one.post()))
                                .toList()),
                MEMBERS);
        return Rules.adjusted(ListRules.containsNone(posts, POST, barred), (outcome, record, circumstances) -> {
            Integer members = holders.of(record, circumstances);
            return outcome.reason() == Reason.BARRED && members != null ? outcome.with(Argument.HAS, members) : outcome;
        });
    }

    /** Every member is of the place, and none holds one of these posts. */
    static Rule<InspectionBoard> eligible(Set<Post> barred) {
        return Rules.all(
                CountRules.share(BoardFacts.LOCAL_MEMBERS, Share.atLeast(1, 1), BoardFacts.MEMBERS),
                noneHolds(BoardFacts.POSTS, barred));
    }

    /** One head. The law sets no day on which he is elected: that there is none yet is pending until the period's end. */
    static <T> Rule<T> oneHead(Fact<T, Integer> heads) {
        return Rules.all(atMost(1, heads), TimeRules.byEndOfPeriod(atLeast(1, heads)));
    }

    /** One head and at least one deputy, as {@link #oneHead}. */
    static Rule<InspectionBoard> headAndDeputy() {
        return Rules.all(oneHead(BoardFacts.HEADS), TimeRules.byEndOfPeriod(atLeast(1, BoardFacts.DEPUTIES)));
    }

    /** The Council where there is one, the People's Committee and the people were told of the members: by this rule of each act. */
    static <T> Rule<T> madeKnown(Fact<T, CompositionNotice> notice, Function<Fact<T, Act>, Rule<T>> told) {
        return Rules.all(
                Rules.ifAny(CouncilRules.hasCouncil(), told.apply(notice.then("council", CompositionNotice::council))),
                told.apply(notice.then("committee", CompositionNotice::committee)),
                told.apply(notice.then("people", CompositionNotice::people)));
    }

    /** Each plan or programme drawn up under the decree states what the decree lists (D59:14.1.a, 26.1.a). */
    static Rule<InspectionBoard> stateAll() {
        return ListRules.each(BoardFacts.PROGRAMMES, UNDER_DECREE, STATES_ALL);
    }

    /** As above in an agency, with or without a union since 1 July 2025 (D59:22.1.a). */
    static Rule<InspectionBoard> stateAllInAgency() {
        return ListRules.each(
                BoardFacts.PROGRAMMES,
                UNDER_DECREE,
                TimeRules.onDay(DRAWN_UP_ON, UnionRules.settledSince2025(STATES_ALL)));
    }

    /** The plan that an investment supervision board drew up under the decree states what it lists, and was adjusted (D59:18.1). */
    static Rule<InvestmentSupervisionBoard> planStatesAll() {
        Fact<InvestmentSupervisionBoard, Act> drawnUp = InvestmentBoardFacts.PROGRAMME_DRAWN_UP;
        return Rules.where(
                Fact.and(
                        Fact.done(drawnUp),
                        Fact.day(drawnUp).is(day -> Instruments.D59.inForce().on(day))),
                Rules.all(
                        ListRules.containsAll(
                                InvestmentBoardFacts.PROGRAMME_CONTENTS, EnumSet.allOf(Programme.Content.class)),
                        planAdjusted()));
    }

    /** The plan was adjusted to each change of the project up to the period's end. */
    private static Rule<InvestmentSupervisionBoard> planAdjusted() {
        Condition<ProjectChange> inPeriod =
                new Condition<>("project-changed-in-period", Fact.byEndOfPeriod(Fact.of("/on", ProjectChange::on)));
        return ListRules.each(
                InvestmentBoardFacts.PROJECT_CHANGES,
                Rules.ifAny(inPeriod, Rules.done(Fact.of("/planAdjusted", ProjectChange::planAdjusted))));
    }

    /** An investment supervision board dissolved itself once its task was done, and not before (L10:41.1). */
    static Rule<InvestmentSupervisionBoard> dissolvedOnceTaskDone() {
        Fact<InvestmentSupervisionBoard, Act> task = InvestmentBoardFacts.TASK_DONE;
        Fact<InvestmentSupervisionBoard, Act> dissolved = InvestmentBoardFacts.DISSOLVED;
        return Rules.choose(Fact.done(dissolved), taskDoneBy(task, dissolved), Rules.once(task, Rules.done(dissolved)));
    }

    /** The task of one that has dissolved itself was done by then. */
    static <T> Rule<T> taskDoneBy(Fact<T, Act> task, Fact<T, Act> dissolved) {
        return Rules.all(Rules.holds(Fact.done(task)), TimeRules.notAfter(Fact.day(task), Fact.day(dissolved)));
    }

    /** The last day of the dossier's period: the day by whose law what stands over it is judged. */
    static <T> Fact<T, LocalDate> endOfPeriod() {
        return Fact.<T>period().map(Period::to);
    }
}
