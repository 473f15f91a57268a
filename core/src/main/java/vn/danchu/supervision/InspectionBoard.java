package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.law.Instruments;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.BoardRefusal;
import vn.danchu.record.BoardTime;
import vn.danchu.record.Span;

/**
 * A people's inspection board (Ban Thanh tra nhân dân) in one term: of a commune (L10:36-40), an agency (L10:60-63) or a
 * state enterprise (L10:77-81), as the unit's setting says. Null means not known.
 *
 * @param code the user's own code for it
 * @param electedOn the day the conference that elected it ended; in a commune the day the last village elected
 * @param termEndsOn the last day of its term as stated; null if none is stated: then two years from the election in an agency
 *     or enterprise, and the village heads' in a commune
 * @param replaced when the board of the next term was elected; null if it has not been
 * @param members how many members it was formed with
 * @param heads how many heads (Trưởng ban)
 * @param deputies how many deputy heads (Phó Trưởng ban)
 * @param localMembers how many members reside permanently in the commune, or work in the agency or enterprise
 * @param posts posts that members hold at the same time, each with how many hold it; empty if none holds any
 * @param villages codes of the commune's villages when it was formed; null if they were those of the unit
 * @param elections in a commune, the elections that formed it, one a village; by-elections stand in {@code vacancies}
 * @param villageHeadsTerm in a commune, the village heads' term at the time (L10:36.2)
 * @param conference in an agency or enterprise, its election
 * @param numberDecided in a commune, when the Front committee decided the number of members and deputies
 * @param officersElected when it met to elect its head and deputies (L10:40.2.b, 63.2.a)
 * @param madeKnown in a commune, how its composition was made known (L10:40.2.b)
 * @param programmes its programmes
 * @param reports its reports
 * @param removals members who left during the term
 * @param vacancies seats that fell vacant during the term
 * @param informed what it was told of, and when (L10:40.1.a, 40.1.d, 63.1.a, 63.1.d, 81.1.d)
 * @param unionSupport in an agency or enterprise, when the union supported its costs (L10:63.2.đ, 81.2.đ)
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record InspectionBoard(
        @Nullable String code,
        @Nullable LocalDate electedOn,
        @Nullable LocalDate termEndsOn,
        @Nullable Act replaced,
        @PositiveOrZero @Nullable Integer members,
        @PositiveOrZero @Nullable Integer heads,
        @PositiveOrZero @Nullable Integer deputies,
        @PositiveOrZero @Nullable Integer localMembers,
        @Nullable List<@Valid HeldPost> posts,
        @Nullable Set<String> villages,
        @Nullable List<@Valid MemberElection> elections,
        @Valid @Nullable Span villageHeadsTerm,
        @Valid @Nullable ConferenceElection conference,
        @Nullable Act numberDecided,
        @Nullable Act officersElected,
        @Valid @Nullable CompositionNotice madeKnown,
        @Nullable List<@Valid Programme> programmes,
        @Nullable List<@Valid BoardReport> reports,
        @Nullable List<@Valid Removal> removals,
        @Nullable List<@Valid Vacancy> vacancies,
        @Nullable List<@Valid BoardNotice> informed,
        @Nullable Act unionSupport)
        implements ElectedByVillages {

    private static final Comparator<MemberElection> BY_ANSWER =
            Comparator.comparing(MemberElection::answeredFrom, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** Copies the collections. */
    public InspectionBoard {
        posts = posts == null ? null : List.copyOf(posts);
        villages = villages == null ? null : Villages.copyOf(villages);
        elections = elections == null ? null : List.copyOf(elections);
        programmes = programmes == null ? null : List.copyOf(programmes);
        reports = reports == null ? null : List.copyOf(reports);
        removals = removals == null ? null : List.copyOf(removals);
        vacancies = vacancies == null ? null : List.copyOf(vacancies);
        informed = informed == null ? null : List.copyOf(informed);
    }

    /**
     * When a commune's board stood: to its successor's election or the end of its term, which D59:29.2 lets older boards outlast. Where
     * neither day is told, it is not known how long.
     *
     * @param unit whose villages are the board's where it names none
     */
    public BoardTime timeInCommune(Unit unit) {
        Objects.requireNonNull(unit, "unit");
        boolean underDecree = electedOn != null && Instruments.D59.inForce().on(electedOn);
        LocalDate termEnds = underDecree ? TermRules.endsWithHeads(this) : null;
        boolean isReplaced = replaced != null && !replaced.isNotDone();
        return new BoardTime(
                code,
                electedOn,
                termEnds,
                underDecree && TermRules.isUntold(this) && !isReplaced,
                replaced,
                refusal(unit));
    }

    /**
     * That the commune Front committee had refused elections that may have formed it, and recognised none, for all that is told: nobody is a
     * member by any (L10:21.2, 40.2.b). From the first refusal to the day before the first recognition of which the day is told; null if there is no such time.
     */
    private @Nullable BoardRefusal refusal(Unit unit) {
        List<MemberElection> all = elections == null ? List.of() : elections;
        MemberElection refused = all.stream()
                .filter(this::mayHaveFormed)
                .filter(MemberElection::isRefused)
                .min(BY_ANSWER)
                .orElse(null);
        if (refused == null || !BoardFacts.mayBeOfAllVillages(this, unit)) {
            return null;
        }
        LocalDate since = refused.answeredFrom();
        List<MemberElection> recognised =
                all.stream().filter(MemberElection::isRecognised).toList();
        LocalDate again = recognised.stream()
                .map(MemberElection::answeredOn)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        if (again != null && since != null && !again.isAfter(since)) {
            return null;
        }
        boolean isTold = all.stream()
                .anyMatch(one ->
                        mayHaveFormed(one) && one.isRefused() && one.untold().isEmpty());
        LocalDate last = again == null ? null : again.minusDays(1);
        return new BoardRefusal(
                new Span(since, last, last == null ? null : Boolean.FALSE),
                recognised.stream()
                        .filter(one -> one.answeredOn() == null)
                        .map(MemberElection::recognisedFrom)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                electionAt(all.indexOf(refused)) + "/recognised",
                IntStream.range(0, all.size())
                        .filter(i -> !(isTold && all.get(i).isRefused()))
                        .boxed()
                        .flatMap(i -> all.get(i).untold().stream().map(part -> electionAt(i) + part))
                        .toList());
    }

    private static String electionAt(int election) {
        return "/elections/" + election + "/recognition";
    }

    /** Whether it did not come after the board. */
    boolean mayHaveFormed(MemberElection election) {
        return electedOn == null || election.on() == null || !election.on().isAfter(electedOn);
    }
}
