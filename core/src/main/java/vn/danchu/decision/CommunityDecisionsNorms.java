package vn.danchu.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.CouncilRules;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.CouncilReport;

/** What the law asks of a commune for all that its people decided in a period. */
public final class CommunityDecisionsNorms {

    private static final Subject<CommunityDecisions> DECISIONS = Subject.of(
                    CommunityDecisions.class,
                    new Fact<CommunityDecisions, LocalDate>(
                            "/period",
                            (file, circumstances) -> circumstances.period() == null
                                    ? null
                                    : circumstances.period().to()))
            .in(Setting.COMMUNE);

    private static final Condition<CommunityDecisions> COMMUNE_WIDE =
            Condition.of("decided-commune-wide", "/decisions", CommunityDecisionsNorms::anyCommuneWide);

    private static final Fact<CommunityDecisions, List<CommunityDecision>> ALL_DECISIONS =
            Fact.of("/decisions", CommunityDecisions::decisions);
    private static final Fact<CommunityDecisions, List<LocalDate>> NEXT_SESSIONS =
            new Fact<>("/councilSessions", CommunityDecisionsNorms::nextSessions);

    private static final List<Norm<CommunityDecisions>> ALL = List.of(DECISIONS
            .norm("L10-23.1-reported", NormKind.PRESENCE, "L10:23.1", "L10:86.4")
            .when(CouncilRules.hasCouncil())
            .when(COMMUNE_WIDE)
            .requires(Rules.all(
                    CouncilRules.reported(CouncilReport.Topic.DECISIONS, NEXT_SESSIONS),
                    Rules.rule(ALL_DECISIONS, CommunityDecisionsNorms::daysKnown))));

    private CommunityDecisionsNorms() {}

    /** The norms, in the order of the law. */
    public static List<Norm<CommunityDecisions>> all() {
        return ALL;
    }

    private static @Nullable Boolean anyCommuneWide(CommunityDecisions file) {
        if (file.decisions() == null) {
            return null;
        }
        boolean unknown = false;
        for (CommunityDecision decision : file.decisions()) {
            if (isCommuneWide(decision)) {
                return true;
            }
            unknown |= decision.scope() == null;
        }
        return unknown ? null : Boolean.FALSE;
    }

    private static boolean isCommuneWide(CommunityDecision decision) {
        return decision.scope() == DecisionScope.COMMUNE || decision.scope() == DecisionScope.COMMUNE_IN_VILLAGE;
    }

    /** The first session after each commune-wide vote; a vote after the last known session is reported in a later file. */
    private static @Nullable List<LocalDate> nextSessions(CommunityDecisions file, Circumstances circumstances) {
        if (file.councilSessions() == null || file.decisions() == null) {
            return null;
        }
        List<LocalDate> next = new ArrayList<>();
        for (CommunityDecision decision : file.decisions()) {
            LocalDate day = decision.decidedOn();
            if (day != null
                    && isCommuneWide(decision)
                    && !day.isAfter(circumstances.asOf())
                    && Instruments.L10.inForce().on(day)) {
                LocalDate session = firstAfter(day, file.councilSessions());
                if (session != null && !next.contains(session)) {
                    next.add(session);
                }
            }
        }
        return next;
    }

    private static @Nullable LocalDate firstAfter(LocalDate day, List<LocalDate> sessions) {
        LocalDate first = null;
        for (LocalDate session : sessions) {
            first = session.isAfter(day) && (first == null || session.isBefore(first)) ? session : first;
        }
        return first;
    }

    /** A commune-wide vote without a day cannot be matched with a session. */
    private static Outcome daysKnown(CommunityDecisions file, Circumstances circumstances) {
        List<CommunityDecision> decisions = file.decisions() == null ? List.of() : file.decisions();
        for (int i = 0; i < decisions.size(); i++) {
            if (isCommuneWide(decisions.get(i)) && decisions.get(i).decidedOn() == null) {
                return Outcome.noData(ALL_DECISIONS.path() + "/" + i + "/heldOn");
            }
        }
        return Outcome.of(Reason.NOTHING_TO_JUDGE, ALL_DECISIONS.path());
    }
}
