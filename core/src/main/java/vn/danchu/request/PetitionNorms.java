package vn.danchu.request;

import static vn.danchu.compliance.NormKind.PRESENCE;
import static vn.danchu.compliance.Rules.choose;
import static vn.danchu.compliance.Rules.done;
import static vn.danchu.compliance.TimeRules.byEndOfPeriod;
import static vn.danchu.compliance.TimeRules.following;
import static vn.danchu.law.Setting.AGENCY;
import static vn.danchu.law.Setting.COMMUNE;
import static vn.danchu.law.Setting.STATE_ENTERPRISE;
import static vn.danchu.request.Petition.Petitioner.CITIZEN;
import static vn.danchu.request.Petition.Petitioner.FRONT;
import static vn.danchu.request.Petition.Petitioner.FRONT_MEMBER;
import static vn.danchu.request.Petition.Petitioner.MASS_ORGANISATION;
import static vn.danchu.request.Petition.Petitioner.OTHER_WORKERS_ORGANISATION;
import static vn.danchu.request.Petition.Petitioner.STAFF;
import static vn.danchu.request.Petition.Petitioner.UNION;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.danchu.compliance.Condition;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Subject;
import vn.danchu.record.Act;
import vn.danchu.request.Petition.Petitioner;

/**
 * That recommendations and comments are answered, and those that are not for the unit to settle passed on. "Kịp thời" sets no day
 * (reading B11).
 */
final class PetitionNorms {

    private static final Set<Petitioner> OF_THE_COMMUNE = EnumSet.of(CITIZEN, FRONT, FRONT_MEMBER);
    private static final Set<Petitioner> OF_AN_AGENCY = EnumSet.of(STAFF, UNION, MASS_ORGANISATION);
    private static final Set<Petitioner> OF_AN_ENTERPRISE =
            EnumSet.of(STAFF, UNION, OTHER_WORKERS_ORGANISATION, MASS_ORGANISATION);

    private static final Fact<Petition, Petitioner> BY = Fact.of("/by", Petition::by);
    private static final Fact<Petition, LocalDate> RECEIVED = Fact.of("/receivedOn", Petition::receivedOn);
    private static final Subject<Petition> PETITION = Subject.of(Petition.class, RECEIVED);

    private static final Rule<Petition> ANSWERED_OR_PASSED_ON = byEndOfPeriod(choose(
            Fact.of("/withinCompetence", Petition::withinCompetence),
            onceReceived(Fact.of("/answered", Petition::answered)),
            onceReceived(Fact.of("/passedOn", Petition::passedOn))));

    static final List<Norm<Petition>> ALL = List.of(
            PETITION.in(COMMUNE)
                    .norm("L10-35.2-petitions-answered", PRESENCE, "L10:35.2.b", "L10:86.2.c")
                    .when(from("petition-to-the-commune", OF_THE_COMMUNE))
                    .requires(ANSWERED_OR_PASSED_ON),
            PETITION.in(AGENCY)
                    .norm("L10-59.1-petitions-answered", PRESENCE, "L10:59.1.c")
                    .when(from("petition-to-the-agency", OF_AN_AGENCY))
                    .requires(ANSWERED_OR_PASSED_ON),
            PETITION.in(STATE_ENTERPRISE)
                    .norm("L10-81.1-petitions-answered", PRESENCE, "L10:81.1.c")
                    .when(from("petition-to-the-enterprise", OF_AN_ENTERPRISE))
                    .requires(ANSWERED_OR_PASSED_ON));

    private PetitionNorms() {}

    private static Rule<Petition> onceReceived(Fact<Petition, Act> act) {
        return following(RECEIVED, act, done(act));
    }

    private static Condition<Petition> from(String name, Set<Petitioner> petitioners) {
        return new Condition<>(name, BY.in(petitioners));
    }
}
