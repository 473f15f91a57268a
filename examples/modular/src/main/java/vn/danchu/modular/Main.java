package vn.danchu.modular;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import vn.danchu.compliance.Lawful;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Validates a dossier by the norms of the law, as Jakarta Validation constraints. */
public final class Main {

    private Main() {}

    /** Prints the violations of a budget disclosed a day late. */
    public static void main(String[] arguments) {
        breaches(lateBudget(), LocalDate.of(2026, 3, 31)).forEach(System.out::println);
    }

    /** A budget decided on 2 March 2026 and posted on 10 March, the sixth working day after. */
    static Dossier lateBudget() {
        return DossierBuilder.builder()
                .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
                .disclosures(List.of(DisclosureBuilder.builder()
                        .item(DisclosureItem.DEVELOPMENT_PLAN)
                        .decision(Document.signed(LocalDate.of(2026, 3, 2)))
                        .publications(List.of(PublicationBuilder.builder()
                                .form(PublicationForm.POSTING)
                                .span(Span.since(LocalDate.of(2026, 3, 10)))
                                .build()))
                        .build()))
                .build();
    }

    /** The breaches, each as its place and message, sorted. */
    static List<String> breaches(Dossier dossier, LocalDate asOf) {
        try (ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .clockProvider(() -> Clock.fixed(asOf.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC))
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()) {
            return factory.getValidator().validate(dossier, Lawful.Law.class).stream()
                    .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                    .sorted()
                    .toList();
        }
    }
}
