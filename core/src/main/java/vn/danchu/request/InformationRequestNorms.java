package vn.danchu.request;

import static vn.danchu.compliance.ListRules.oneOf;
import static vn.danchu.compliance.NormKind.CONTENT;
import static vn.danchu.compliance.NormKind.DEADLINE;
import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.compliance.UnionRules.settledSince2025;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.NON_STATE_EMPLOYER;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;
import static vn.danchu.request.AccessLimits.RECEIVED;
import static vn.danchu.request.AccessLimits.REFUSED;
import static vn.danchu.request.AccessLimits.SUPPLIED;
import static vn.danchu.request.InformationRequest.RefusalGround.BEYOND_MEANS;
import static vn.danchu.request.InformationRequest.RefusalGround.COST_NOT_PAID;
import static vn.danchu.request.InformationRequest.RefusalGround.NOT_ITS_DUTY;
import static vn.danchu.request.InformationRequest.RefusalGround.SECRET;
import static vn.danchu.request.InformationRequest.RefusalGround.SUPPLIED_TWICE;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.InForce;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.request.InformationRequest.Addressee;
import vn.danchu.request.InformationRequest.Kind;
import vn.danchu.request.InformationRequest.RefusalGround;
import vn.danchu.request.InformationRequest.Requester;

/**
 * That information asked for is supplied. A citizen's request is judged by the law on access to information of the day it was
 * received: Law 104/2016 to 31 August 2026, Law 01/2026 after it (reading B25); for staff, boards and the labour authority no text
 * sets a day (reading B11).
 */
final class InformationRequestNorms {

    private static final Fact<InformationRequest, Requester> BY = Fact.of("/by", InformationRequest::by);
    private static final Fact<InformationRequest, Kind> KIND = Fact.of("/kind", InformationRequest::kind);
    private static final Fact<InformationRequest, Act> OTHERS_ASKED =
            Fact.of("/othersAsked", InformationRequest::othersAsked);
    private static final Fact<InformationRequest, RefusalGround> GROUND =
            Fact.of("/refusalGround", InformationRequest::refusalGround);

    private static final Subject<InformationRequest> REQUEST = Subject.of(InformationRequest.class, RECEIVED)
            .settingOf(List.of("/by"), InformationRequestNorms::settingOf);

    private static final Condition<InformationRequest> OF_THREE_KINDS =
            new Condition<>("information-of-the-three-kinds", KIND.is(kind -> kind != Kind.OTHER));
    private static final Condition<InformationRequest> WAS_REFUSED =
            new Condition<>("information-refused", Fact.done(REFUSED));
    private static final Condition<InformationRequest> TO_COMMITTEE =
            to("asked-of-commune-committee", Addressee.COMMUNE_COMMITTEE);
    private static final Condition<InformationRequest> TO_OWNER = to("asked-of-project-owner", Addressee.PROJECT_OWNER);

    /** The grounds of L104:28.1 that can stand against the kinds of L10:14.2: all but point b, by L104:23.1. */
    private static final Rule<InformationRequest> GROUND_OF_LAW_104 =
            oneOf(GROUND, EnumSet.of(SECRET, NOT_ITS_DUTY, SUPPLIED_TWICE, BEYOND_MEANS, COST_NOT_PAID));

    /** Those of L01:27, the same; but who asks for what is not yet disclosed, or out of reach, owes no cost (L01:25.2). */
    private static final Rule<InformationRequest> GROUND_OF_LAW_01 = choose(
            KIND.in(EnumSet.of(Kind.NOT_YET_DISCLOSED, Kind.OUT_OF_REACH)),
            oneOf(GROUND, EnumSet.of(SECRET, NOT_ITS_DUTY, SUPPLIED_TWICE, BEYOND_MEANS)),
            GROUND_OF_LAW_104);

    private static final Rule<InformationRequest> ANSWERED = anyOf(
            done(SUPPLIED, AccessLimits.lastDay()),
            Rules.onceDue(
                    done(REFUSED, AccessLimits.lastDay()),
                    choose(
                            RECEIVED.is(day -> Instruments.L01.inForce().on(day)),
                            GROUND_OF_LAW_01,
                            GROUND_OF_LAW_104)));

    /** L10 names no ground on which a board may be refused; what is secret is protected by other laws. */
    private static final Rule<InformationRequest> REFUSED_AS_SECRET = choose(
            Fact.and(Fact.done(REFUSED), GROUND.is(SECRET)),
            (request, circumstances) ->
                    Outcome.of(Reason.LAW_UNSETTLED, GROUND.path()).caution("refused-as-secret"),
            (request, circumstances) -> Outcome.of(Reason.NOT_MET, SUPPLIED.path()));

    /**
     * What L10:46 and 64 leave out of what is disclosed, a secret above all, is none of what staff may ask for (L10:48.4, 66.4); what
     * was disclosed, or is, was none.
     */
    private static final Rule<InformationRequest> SUPPLIED_UNLESS_SECRET = anyOf(
            done(SUPPLIED),
            choose(
                    Fact.and(KIND.is(Kind.NOT_YET_DISCLOSED), Fact.and(Fact.done(REFUSED), GROUND.is(SECRET))),
                    done(REFUSED),
                    (request, circumstances) -> Outcome.of(Reason.NOT_MET, SUPPLIED.path())));

    private static final Rule<InformationRequest> SUPPLIED_TO_BOARD = anyOf(done(SUPPLIED), REFUSED_AS_SECRET);
    private static final Rule<InformationRequest> BY_IT_OR_OTHERS = anyOf(done(SUPPLIED), done(OTHERS_ASKED));
    private static final Rule<InformationRequest> SUPPLIED_OR_PROCURED = anyOf(BY_IT_OR_OTHERS, REFUSED_AS_SECRET);

    private static final InForce LAW_104 = new InForce(
            Instruments.L10.inForce().from(), Instruments.L104.inForce().to());

    static final List<Norm<InformationRequest>> ALL = List.of(
            byCitizen("L10-14.2-request-answered", PRESENCE, "L10:14.2", "L104:28.1", "L01:27")
                    .requires(sinceReceived(ANSWERED)),
            byCitizen("L104-29-answered-in-time", DEADLINE, "L104:29", "L104:30", "L104:31", "L10:14.2")
                    .inForce(LAW_104)
                    .requires(AccessLimits.UNDER_LAW_104),
            byCitizen("L104-30.4-time-told-3-working-days", DEADLINE, "L104:30.4", "L104:31.2", "L10:14.2")
                    .inForce(LAW_104)
                    .requires(AccessLimits.TIME_TOLD),
            byCitizen("L01-26.3-answered-12-days", DEADLINE, "L01:26.3", "L10:14.2")
                    .requires(AccessLimits.UNDER_LAW_01),
            byCitizen("L10-14.2-refusal-reasoned", CONTENT, "L104:28.2", "L01:26.2", "L10:14.2")
                    .when(WAS_REFUSED)
                    .requires(Rules.all(
                            holds(Fact.of("/refusedInWriting", InformationRequest::refusedInWriting)),
                            holds(Fact.of("/reasonsStated", InformationRequest::reasonsStated)))),
            by(Requester.INSPECTION_BOARD, COMMUNE, "L10-40.1-information-supplied", "L10:40.1.b")
                    .requires(sinceReceived(SUPPLIED_OR_PROCURED)),
            by(Requester.INVESTMENT_SUPERVISION_BOARD, COMMUNE, "L10-45.2-information-procured", "L10:45.2.b")
                    .when(TO_COMMITTEE)
                    .requires(sinceReceived(SUPPLIED_OR_PROCURED)),
            by(Requester.INVESTMENT_SUPERVISION_BOARD, COMMUNE, "L10-45.3-documents-supplied", "L10:45.3.a")
                    .when(TO_OWNER)
                    .requires(sinceReceived(SUPPLIED_TO_BOARD)),
            by(Requester.STAFF, AGENCY, "L10-48.4-request-answered", "L10:48.4")
                    .when(OF_THREE_KINDS)
                    .requires(sinceReceived(SUPPLIED_UNLESS_SECRET)),
            by(Requester.INSPECTION_BOARD, AGENCY, "L10-63.1-information-supplied", "L10:63.1.b")
                    .requires(sinceReceived(anyOf(settledSince2025(BY_IT_OR_OTHERS), REFUSED_AS_SECRET))),
            by(Requester.STAFF, STATE_ENTERPRISE, "L10-66.4-request-answered", "L10:66.4")
                    .when(OF_THREE_KINDS)
                    .requires(sinceReceived(SUPPLIED_UNLESS_SECRET)),
            by(Requester.INSPECTION_BOARD, STATE_ENTERPRISE, "L10-81.1-information-supplied", "L10:81.1.d")
                    .requires(sinceReceived(SUPPLIED_TO_BOARD)),
            REQUEST.in(STATE_ENTERPRISE, NON_STATE_EMPLOYER)
                    .norm("D145-37.3-report-on-request", PRESENCE, "D145:37.3.c")
                    .inForce(STATE_ENTERPRISE, Instruments.L10.inForce())
                    .when(asked(Requester.LABOUR_AUTHORITY))
                    .requires(sinceReceived(done(SUPPLIED))));

    private InformationRequestNorms() {}

    private static @Nullable Setting settingOf(InformationRequest request) {
        return request.by() == Requester.CITIZEN || request.by() == Requester.INVESTMENT_SUPERVISION_BOARD
                ? COMMUNE
                : null;
    }

    /** The rule on what can only follow the request. */
    private static Rule<InformationRequest> sinceReceived(Rule<InformationRequest> rule) {
        return following(RECEIVED, SUPPLIED, following(RECEIVED, REFUSED, following(RECEIVED, OTHERS_ASKED, rule)));
    }

    private static Norm.Draft<InformationRequest> byCitizen(String id, NormKind kind, String... cites) {
        return REQUEST.in(COMMUNE)
                .norm(id, kind, cites)
                .when(asked(Requester.CITIZEN))
                .when(OF_THREE_KINDS);
    }

    private static Norm.Draft<InformationRequest> by(Requester who, Setting setting, String id, String cites) {
        return REQUEST.in(setting).norm(id, PRESENCE, cites).when(asked(who));
    }

    private static Condition<InformationRequest> asked(Requester who) {
        return new Condition<>("asked-by-" + who.name().toLowerCase(Locale.ROOT).replace('_', '-'), BY.is(who));
    }

    private static Condition<InformationRequest> to(String name, Addressee addressee) {
        return new Condition<>(
                name,
                Fact.<InformationRequest, Addressee>of("/to", InformationRequest::to)
                        .is(addressee));
    }
}
