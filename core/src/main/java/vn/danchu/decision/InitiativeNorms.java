package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.holds;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.NoLimit;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/** What the law asks of citizens' initiatives (L10:16.3). */
final class InitiativeNorms {

    private static final Subject<Initiative> INITIATIVE =
            Subject.of(Initiative.class, ConsentRules.SENT_ON).in(Setting.COMMUNE);

    private static final Condition<Initiative> SENT = new Condition<>("initiative-sent", Fact.done(ConsentRules.SENT));

    private static final Fact<Initiative, Boolean> BENEFICIAL = Fact.of("/beneficial", Initiative::beneficial);
    private static final Fact<Initiative, Act> ENDORSED = Fact.of("/endorsed", Initiative::endorsed);

    /** Endorsed first, then put to the community (L10:16.3, second paragraph). */
    private static final Fact<Initiative, Boolean> ENDORSED_FIRST =
            Fact.and(Fact.done(ENDORSED), Fact.not(InitiativeOrigin.putBefore(Fact.day(ENDORSED))));

    private static final Rule<Initiative> SUPPORTED =
            anyOf(ConsentRules.reachTenPercent(), Rules.all(holds(ENDORSED_FIRST), holds(BENEFICIAL)));

    /** Endorsed and beneficial, it needs no 10% (L10:16.3, second paragraph). */
    private static final Fact<Initiative, Boolean> NEEDS_NO_TEN_PERCENT = Fact.and(Fact.done(ENDORSED), BENEFICIAL);

    private static final Condition<Initiative> RESTS_ON_TEN_PERCENT =
            new Condition<>("rests-on-ten-percent", ConsentRules.restOnThoseAlive());

    private static final Rule<Initiative> TEN_PERCENT = ConsentRules.reachTenPercent();

    private static final Fact<Initiative, Boolean> HAS_SUPPORT = Fact.or(
            Fact.and(Rules.kept(ConsentRules.mayReachTenPercent()), Rules.kept(TEN_PERCENT)), NEEDS_NO_TEN_PERCENT);

    /** Only by its id can a decision tell that it comes from it. */
    private static final Fact<Initiative, String> ID = Fact.of("/id", Initiative::id);

    /** One that is sent after the period is the next dossier's. */
    private static final Fact<Initiative, Boolean> SENT_BY_THE_END = Fact.byEndOfPeriod(ConsentRules.SENT_ON);

    /** The meeting, or the ballots, are announced two days before (D59:3.3, 4.4). */
    static final Fact<Initiative, LocalDate> TO_BE_PUT_BY =
            NoLimit.notBefore(NoLimit.endOfPeriod(), ConsentRules.SENT_ON, Limit.days(2));

    /** In a village that ended before the last day there is no community left to which it could be put. */
    private static final Fact<Initiative, Boolean> IN_A_LIVING_VILLAGE =
            Fact.and(villageLivedTo(NoLimit.endOfPeriod()), villageLivedTo(TO_BE_PUT_BY));

    /** Sent under the Law, with the support it needs, and not contrary to law or good custom. */
    static final Fact<Initiative, Boolean> TO_BE_PUT = Fact.and(
            Fact.and(
                    Fact.and(Fact.and(SENT.fact(), SENT_BY_THE_END), IN_A_LIVING_VILLAGE),
                    ConsentRules.SENT_ON.is(day -> Instruments.L10.inForce().on(day))),
            Fact.and(
                    Fact.of("/objection", initiative -> initiative.objection() == null),
                    Fact.and(HAS_SUPPORT, ID.map(id -> true))));

    static final List<Norm<Initiative>> ALL = List.of(
            INITIATIVE
                    .norm("L10-16.3-initiative-10-percent", THRESHOLD, "L10:16.3")
                    .when(SENT)
                    .when(InitiativeOrigin.INITIATIVE_PUT)
                    .requires(SUPPORTED),
            INITIATIVE
                    .norm("L10-16.3-consent-list", CONTENT, "L10:16.3")
                    .when(SENT)
                    .when(InitiativeOrigin.INITIATIVE_PUT)
                    .requires(anyOf(
                            ListRules.containsAll(
                                    Fact.of("/stated", Initiative::stated), EnumSet.allOf(Initiative.Stated.class)),
                            holds(ConsentRules.CONSENTS.is(List::isEmpty)))),
            INITIATIVE
                    .norm("L10-16.3-consent-valid-3-months", DURATION, "L10:16.3")
                    .when(SENT)
                    .when(InitiativeOrigin.INITIATIVE_PUT)
                    .requires(Rules.choose(
                            Fact.and(ENDORSED_FIRST, BENEFICIAL),
                            Rules.where(RESTS_ON_TEN_PERCENT, ConsentRules.aliveWhenSent()),
                            ConsentRules.aliveWhenSent())));

    private InitiativeNorms() {}

    private static Fact<Initiative, Boolean> villageLivedTo(Fact<Initiative, LocalDate> day) {
        return Fact.villageLivedTo(Fact.of("/village", Initiative::village), day);
    }

    /** What an initiative is called in an answer. */
    static String name(Initiative initiative) {
        return Objects.requireNonNullElse(initiative.summary(), Objects.requireNonNullElse(initiative.id(), ""));
    }

    /** Whether its support rests on consents that counted only because their last day was a day off. */
    static boolean hingesOnRolledDay(Initiative initiative, Circumstances circumstances) {
        return !Truth.of(NEEDS_NO_TEN_PERCENT.of(initiative, circumstances)).isTrue()
                && TEN_PERCENT.judge(initiative, circumstances).cautions().contains("hinges-on-rolled-day");
    }
}
