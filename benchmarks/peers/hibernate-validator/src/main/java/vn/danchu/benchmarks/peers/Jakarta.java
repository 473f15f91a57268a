package vn.danchu.benchmarks.peers;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.danchu.benchmarks.Documents;
import vn.danchu.benchmarks.Turns;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.validation.LawMessages;

/**
 * Hibernate Validator on a record of its own with a hundred constraints of which three are violated, beside a dossier of which three of
 * some hundred findings are breaches: by the assessor, and as constraints of Jakarta Validation, each in time a constraint. Then the law
 * group through Jakarta Validation beside the assessor on the same dossiers. One validator is kept, without an expression language.
 */
public final class Jakarta {

    private static final int BREACHES = 3;
    private static final String LAW = "the law group through Jakarta Validation";

    private final Validator validator;

    private Jakarta() {
        Clock clock = Clock.fixed(Documents.AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        validator = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> clock)
                .messageInterpolator(new LawMessages(new ParameterMessageInterpolator()))
                .buildValidatorFactory()
                .getValidator();
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        Jakarta jakarta = new Jakarta();
        Dossier small = withThreeBreaches();
        int findings = jakarta.proved(small, BREACHES);
        HundredConstraints[] records = new HundredConstraints[HundredConstraints.CONSTRAINTS];
        for (int i = 0; i < records.length; i++) {
            records[i] = HundredConstraints.withThreeViolated(i);
            if (jakarta.validator.validate(records[i]).size() != BREACHES) {
                throw new IllegalStateException("not three violations of " + records[i]);
            }
        }
        String own = Turns.jar(HibernateValidator.class) + ", a record of its own";
        Turns.measureEach(
                "a finding, of " + findings + " with three breaches",
                own + ", a constraint",
                findings,
                i -> assess(small),
                HundredConstraints.CONSTRAINTS,
                i -> jakarta.validator.validate(records[i % records.length]));
        Turns.measureEach(
                "the same through Jakarta Validation",
                own + ", a constraint",
                findings,
                i -> jakarta.law(small),
                HundredConstraints.CONSTRAINTS,
                i -> jakarta.validator.validate(records[i % records.length]));
        Turns.measure(LAW + ", SMALL", "Assessor on the same dossier", i -> jakarta.law(small), i -> assess(small));
        Dossier commune = Documents.COMMUNE.dossier();
        jakarta.proved(commune, breaches(assess(commune)));
        Turns.measure(
                LAW + ", COMMUNE", "Assessor on the same dossier", i -> jakarta.law(commune), i -> assess(commune));
    }

    /** The small dossier, with the disclosure not on the website, and no reason why plan and budget are missing. */
    private static Dossier withThreeBreaches() {
        Dossier small = Documents.SMALL.dossier();
        Disclosure disclosure = Objects.requireNonNull(small.disclosures()).get(0);
        return DossierBuilder.builder(small)
                .disclosures(List.of(DisclosureBuilder.builder(disclosure)
                        .publications(Objects.requireNonNull(disclosure.publications())
                                .subList(0, 1))
                        .build()))
                .absences(List.of())
                .build();
    }

    private static ComplianceReport assess(Dossier dossier) {
        return Assessor.standard().assess(dossier, Documents.AS_OF);
    }

    private Object law(Dossier dossier) {
        return validator.validate(dossier, Lawful.Law.class);
    }

    private static int breaches(ComplianceReport report) {
        return (int) report.findings().stream()
                .filter(finding -> finding.verdict() == Verdict.NON_COMPLIANT)
                .count();
    }

    /** How many findings there are, once both find that many breaches. */
    private int proved(Dossier dossier, int breaches) {
        ComplianceReport report = assess(dossier);
        int violations = validator.validate(dossier, Lawful.Law.class).size();
        if (breaches(report) != breaches || violations != breaches) {
            throw new IllegalStateException(
                    breaches(report) + " breaches and " + violations + " violations, not " + breaches);
        }
        return report.findings().size();
    }
}
