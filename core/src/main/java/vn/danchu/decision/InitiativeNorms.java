package vn.danchu.decision;

import static vn.danchu.compliance.NormKind.DURATION;
import static vn.danchu.compliance.NormKind.THRESHOLD;
import static vn.danchu.compliance.Rules.anyOf;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.Rules.holds;

import java.util.List;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.Subject;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;

/** What the law asks of citizens' initiatives (L10:16.3). */
public final class InitiativeNorms {

    private static final Subject<Initiative> INITIATIVE =
            Subject.of(Initiative.class, ConsentRules.SENT_ON).in(Setting.COMMUNE);

    private static final Condition<Initiative> SENT = new Condition<>("initiative-sent", Fact.done(ConsentRules.SENT));

    private static final Fact<Initiative, Boolean> BENEFICIAL = Fact.of("/beneficial", Initiative::beneficial);
    private static final Fact<Initiative, Act> ENDORSED = Fact.of("/endorsed", Initiative::endorsed);

    private static final List<Norm<Initiative>> ALL = List.of(
            INITIATIVE
                    .norm("L10-16.3-initiative-10-percent", THRESHOLD, "L10:16.3")
                    .when(SENT)
                    .requires(anyOf(ConsentRules.reachTenPercent(), Rules.all(done(ENDORSED), holds(BENEFICIAL)))),
            INITIATIVE
                    .norm("L10-16.3-consent-valid-3-months", DURATION, "L10:16.3")
                    .when(SENT)
                    .requires(ConsentRules.aliveWhenSent()));

    private InitiativeNorms() {}

    /** The norms of an initiative, in the order of the law. */
    public static List<Norm<Initiative>> all() {
        return ALL;
    }
}
