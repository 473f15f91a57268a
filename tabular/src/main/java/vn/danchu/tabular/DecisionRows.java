package vn.danchu.tabular;

import org.jspecify.annotations.Nullable;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.decision.CommunityDecisionBuilder;
import vn.danchu.decision.DecisionForm;
import vn.danchu.decision.DecisionMatter;
import vn.danchu.decision.DecisionScope;
import vn.danchu.decision.Meeting;
import vn.danchu.decision.MeetingBuilder;
import vn.danchu.decision.Proceedings;
import vn.danchu.decision.VoteOutcome;
import vn.danchu.record.Votes;

/** Rows of tables of decisions. Counts are read, never percentages; a stated result is kept and compared with the counts. */
final class DecisionRows implements RowMapper<DecisionRow> {

    private static final CodeNames.OfCatalogue<DecisionMatter> MATTERS = new CodeNames.OfCatalogue<>(
            "decisionMatter", DecisionMatter.catalogue().entries());
    private static final CodeNames.OfCatalogue<DecisionMatter> WORK_KINDS =
            new CodeNames.OfCatalogue<>("workKind", DecisionMatter.catalogue().entries());
    private static final CodeNames<Way> WAYS = CodeNames.of("votingWay", Way.values());
    private static final CodeNames<DecisionScope> SCOPES = CodeNames.of("decisionScope", DecisionScope.values());
    private static final CodeNames<Result> RESULTS = CodeNames.of("voteResult", Result.values());

    private final CodeList<DecisionMatter> matters;
    private final CodeList<DecisionMatter> workKinds;
    private final CodeList<Way> ways = new CodeList<>(WAYS);
    private final CodeList<DecisionScope> scopes = new CodeList<>(SCOPES);
    private final CodeList<Result> results = new CodeList<>(RESULTS);

    DecisionRows(ImportOptions options) {
        this.matters = new CodeList<>(MATTERS.of(options.setting()));
        this.workKinds = new CodeList<>(WORK_KINDS.of(options.setting()));
    }

    /** How older systems name a form of decision, or how a meeting voted. */
    enum Way {
        MEETING,
        HANDS,
        SECRET_BALLOT,
        BALLOT,
        ONLINE
    }

    /** A result as a table states it. */
    enum Result {
        PASSED,
        NOT_PASSED
    }

    @Override
    public DecisionRow map(Row row) {
        Way way = row.one("form", ways);
        Result stated = row.one("result", results);
        CommunityDecision decision = CommunityDecisionBuilder.builder()
                .id(row.text("id"))
                .scope(row.one("scope", scopes))
                .matter(matter(row))
                .summary(row.text("summary"))
                .village(row.text("village"))
                .heldOn(row.date("heldOn"))
                .form(form(way))
                .meeting(meeting(way))
                .votes(votes(row))
                .passed(stated == null ? null : stated == Result.PASSED)
                .build();
        compare(row, decision);
        if (!row.cell("percentage").isBlank()) {
            row.tell("percentage", ProblemCode.PERCENTAGE_NOT_USED, "", "");
        }
        return money(row, decision);
    }

    private @Nullable DecisionMatter matter(Row row) {
        boolean legacy = row.cell("matter").isBlank() && row.cell("matterName").isBlank() && row.has("workKind");
        return legacy ? row.one("workKind", workKinds) : Named.read(row, matters, "matter", "matterName");
    }

    private static @Nullable DecisionForm form(@Nullable Way way) {
        if (way == null) {
            return null;
        }
        return switch (way) {
            case MEETING, HANDS, SECRET_BALLOT -> DecisionForm.MEETING;
            case BALLOT -> DecisionForm.BALLOT;
            case ONLINE -> DecisionForm.ONLINE;
        };
    }

    private static @Nullable Meeting meeting(@Nullable Way way) {
        if (way != Way.HANDS && way != Way.SECRET_BALLOT) {
            return null;
        }
        Proceedings.Method method = way == Way.HANDS ? Proceedings.Method.HANDS : Proceedings.Method.SECRET_BALLOT;
        return MeetingBuilder.builder()
                .proceedings(new Proceedings(null, method, null, null))
                .build();
    }

    private static @Nullable Votes votes(Row row) {
        Votes votes = new Votes(
                row.count("households"),
                row.count("present"),
                row.count("absent"),
                row.count("issued"),
                row.count("returned"),
                row.count("inFavour"),
                row.count("against"),
                row.count("other"));
        return votes.equals(new Votes(null, null, null, null, null, null, null, null)) ? null : votes;
    }

    private static void compare(Row row, CommunityDecision decision) {
        VoteOutcome.Result counted = decision.outcome().result();
        boolean known = counted == VoteOutcome.Result.PASSED || counted == VoteOutcome.Result.NOT_PASSED;
        if (known && decision.passed() != null && decision.passed() != (counted == VoteOutcome.Result.PASSED)) {
            String votes = decision.outcome().has() + "/" + decision.outcome().base();
            row.tell("result", ProblemCode.STATED_OTHERWISE, row.cell("result").text(), votes);
        }
    }

    private static DecisionRow money(Row row, CommunityDecision decision) {
        DecisionRow read = new DecisionRow(
                decision,
                row.money("total"),
                row.money("fromBudget"),
                row.money("fromPeople"),
                row.whole("workDays"),
                row.money("fromOthers"));
        Sums.check(row, "total", read.total(), read.fromBudget(), read.fromPeople(), read.fromOthers());
        return read;
    }
}
