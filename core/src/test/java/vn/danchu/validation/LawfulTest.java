package vn.danchu.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Lawful;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

class LawfulTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 12, 31);

    private static final Dossier LATE = DossierBuilder.builder()
            .unit(UnitBuilder.builder().setting(Setting.COMMUNE).staff(-1).build())
            .period(Period.year(2026))
            .disclosures(List.of(DisclosureBuilder.builder()
                    .item(DisclosureItem.DEVELOPMENT_PLAN)
                    .decision(Document.signed(LocalDate.of(2026, 3, 2)))
                    .publications(List.of(PublicationBuilder.builder()
                            .form(PublicationForm.POSTING)
                            .span(Span.of(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 4, 9)))
                            .build()))
                    .build()))
            .build();

    private static Validator validator(boolean expressionLanguage) {
        HibernateValidatorConfiguration configuration =
                (HibernateValidatorConfiguration) Validation.byDefaultProvider().configure();
        configuration.clockProvider(() -> Clock.fixed(AS_OF.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        if (!expressionLanguage) {
            configuration.messageInterpolator(new ParameterMessageInterpolator());
        }
        return configuration.buildValidatorFactory().getValidator();
    }

    private static String norm(ConstraintViolation<?> violation) {
        return requireNonNull(LawViolations.finding(violation)).norm();
    }

    private static ConstraintViolation<Dossier> late(Set<ConstraintViolation<Dossier>> violations) {
        return violations.stream()
                .filter(violation -> norm(violation).equals("L10-12.3-within-5-working-days"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aBreachIsAViolationAtItsPlaceWithItsFinding(boolean expressionLanguage) {
        Locale.setDefault(Locale.forLanguageTag("vi"));
        ConstraintViolation<Dossier> violation =
                late(validator(expressionLanguage).validate(LATE, Lawful.Law.class));
        assertThat(violation.getPropertyPath()).hasToString("disclosures[0].publications");
        assertThat(violation.getMessage()).contains("sau hạn 09/03/2026").contains("khoản 3 Điều 12");
        assertThat(requireNonNull(LawViolations.finding(violation)).path()).isEqualTo("/disclosures/0/publications");
        assertThat(LawViolations.pointer(violation)).isEqualTo("/disclosures/0/publications");
    }

    @Test
    void shapeAndLawAndMissingDataAreAskedForApart() {
        Validator validator = validator(true);
        assertThat(validator.validate(LATE))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactly("unit.staff");
        assertThat(validator.validate(LATE, Lawful.Law.class))
                .noneMatch(violation -> violation.getPropertyPath().toString().equals("unit.staff"));
        assertThat(validator.validate(LATE, Determined.Data.class))
                .anyMatch(violation -> violation.getPropertyPath().toString().equals("unit.hasWebsite"));
    }

    @Test
    void aRecordInADossierIsJudgedOnce() {
        Set<ConstraintViolation<Dossier>> violations = validator(true).validate(LATE, Lawful.Law.class);
        assertThat(violations.stream().filter(violation -> norm(violation).equals("L10-12.3-within-5-working-days")))
                .hasSize(1);
    }

    @Test
    void aRecordOnItsOwnIsJudgedByWhatItSays() {
        var violations = validator(true).validate(LATE.disclosures().get(0), Lawful.Law.class);
        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("publications");
    }
}
