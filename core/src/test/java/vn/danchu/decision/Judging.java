package vn.danchu.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Reading;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.VotesBuilder;

/** A village's decision on a contribution, and what one norm says of it. */
final class Judging {

    static final LocalDate HELD = LocalDate.of(2026, 3, 20);
    static final LocalDate LATER = LocalDate.of(2026, 6, 30);

    /** The day after the period's last, from which a duty without a limit in the text is broken (B11). */
    static final LocalDate AFTER = LocalDate.of(2027, 1, 1);

    private static final Unit COMMUNE =
            UnitBuilder.builder().setting(Setting.COMMUNE).villages(List.of()).build();

    private Judging() {}

    static CommunityDecisionBuilder contribution() {
        return CommunityDecisionBuilder.builder()
                .scope(DecisionScope.VILLAGE)
                .matter(DecisionMatter.CONTRIBUTIONS_TO_WORKS)
                .heldOn(HELD)
                .form(DecisionForm.MEETING);
    }

    static CommunityDecisionBuilder contribution(int households, int inFavour) {
        return contribution()
                .votes(VotesBuilder.builder()
                        .households(households)
                        .inFavour(inFavour)
                        .build());
    }

    static Finding judge(String norm, CommunityDecisionBuilder decision, Reading... readings) {
        return judge(DecisionNorms.ALL, norm, decision.build(), readings);
    }

    static Finding judge(String norm, CommunityDecisionBuilder decision, LocalDate asOf) {
        return judge(DecisionNorms.ALL, norm, decision.build(), at(COMMUNE, asOf));
    }

    static Finding judge(String norm, Initiative initiative) {
        return judge(InitiativeNorms.ALL, norm, initiative);
    }

    static Finding judge(String norm, Initiative initiative, LocalDate asOf) {
        return judge(InitiativeNorms.ALL, norm, initiative, at(COMMUNE, asOf));
    }

    static Finding judge(String norm, CommunityDecisions file, Unit unit) {
        return judge(
                CommunityDecisionsNorms.ALL,
                norm,
                file,
                new Circumstances(unit, Period.year(2026), LATER, WorkingCalendar.vietnam(), Set.of()));
    }

    private static Circumstances at(Unit unit, LocalDate asOf) {
        return new Circumstances(unit, Period.year(2026), asOf, WorkingCalendar.vietnam(), Set.of());
    }

    private static <T> Finding judge(List<Norm<T>> norms, String id, T record, Reading... readings) {
        return judge(
                norms,
                id,
                record,
                new Circumstances(COMMUNE, Period.year(2026), LATER, WorkingCalendar.vietnam(), Set.of(readings)));
    }

    private static <T> Finding judge(List<Norm<T>> norms, String id, T record, Circumstances circumstances) {
        return norms.stream()
                .filter(norm -> norm.id().equals(id))
                .findFirst()
                .orElseThrow()
                .judge(record, "", circumstances);
    }
}
