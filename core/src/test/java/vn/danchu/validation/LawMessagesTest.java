package vn.danchu.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.metadata.BeanDescriptor;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Texts;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Who asks for Vietnamese gets Vietnamese, and who asks for English gets English, on every JVM. */
class LawMessagesTest {

    /** Decided on 2 March 2026, posted on 10 March: 5 working days ended on 9 March. */
    private static final Disclosure LATE = DisclosureBuilder.builder()
            .item(DisclosureItem.DEVELOPMENT_PLAN)
            .decision(Document.signed(LocalDate.of(2026, 3, 2)))
            .publications(List.of(PublicationBuilder.builder()
                    .form(PublicationForm.POSTING)
                    .span(Span.since(LocalDate.of(2026, 3, 10)))
                    .build()))
            .build();

    private final Locale jvm = Locale.getDefault();

    @AfterEach
    void restore() {
        Locale.setDefault(jvm);
    }

    /** As a web framework does: every message in the locale of its request. */
    private record Asking(MessageInterpolator next, Locale locale) implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return next.interpolate(template, context, locale);
        }

        @Override
        public String interpolate(String template, Context context, Locale ignored) {
            return next.interpolate(template, context, locale);
        }
    }

    private static Validator validator(Locale asked, boolean lawMessages, Instant now) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        MessageInterpolator plain = new ParameterMessageInterpolator();
        return configuration
                .messageInterpolator(new Asking(lawMessages ? new LawMessages(plain) : plain, asked))
                .clockProvider(() -> Clock.fixed(now, ZoneOffset.UTC))
                .buildValidatorFactory()
                .getValidator();
    }

    private static ConstraintViolation<Disclosure> late(Validator validator) {
        Set<ConstraintViolation<Disclosure>> violations = validator.validate(LATE, Lawful.Law.class);
        return violations.stream()
                .filter(each ->
                        requireNonNull(LawViolations.finding(each)).norm().equals("L10-12.3-within-5-working-days"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "vi, en, vi, false",
        "vi-VN, en, vi, false",
        "en, vi, en, false",
        "en-US, vi, en, false",
        "vi-VN, en, vi, true",
        "en-GB, vi, en, true",
        "fr, en, vi, true",
        "km-KH, en, vi, true",
        "fr, vi, vi, false"
    })
    void theAskedLanguageWins(String asked, String jvmSpeaks, String answered, boolean lawMessages) {
        Locale.setDefault(Locale.forLanguageTag(jvmSpeaks));
        Locale language = Locale.forLanguageTag(answered);
        ConstraintViolation<Disclosure> violation =
                late(validator(Locale.forLanguageTag(asked), lawMessages, Instant.parse("2026-12-31T00:00:00Z")));
        Finding finding = requireNonNull(LawViolations.finding(violation));
        Texts texts = Norms.texts(language);
        assertThat(violation.getMessage())
                .isEqualTo(texts.answer(finding) + ' ' + texts.remedy(finding) + " ("
                        + finding.citations().get(0).text(language) + ')')
                .contains(answered.equals("vi") ? "10/03/2026" : "10 March 2026");
    }

    @ParameterizedTest
    @CsvSource({"vi-VN, en, Phải từ 0 trở lên.", "vi, fr, Phải từ 0 trở lên.", "en, fr, Must be 0 or more."})
    void theShapeOfARecordIsToldInTheAskedLanguageToo(String asked, String jvmSpeaks, String told) {
        Locale.setDefault(Locale.forLanguageTag(jvmSpeaks));
        Validator validator = validator(Locale.forLanguageTag(asked), true, Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(validator.validateValue(vn.danchu.law.Unit.class, "staff", -1))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(told);
    }

    /** Who lacks data is told which, and not to undo what may be right. */
    @Test
    void whatCouldNotBeJudgedIsNotToldTheRemedyOfABreach() {
        Validator validator = validator(Locale.ENGLISH, true, Instant.parse("2026-12-31T00:00:00Z"));
        Set<ConstraintViolation<Dossier>> open =
                validator.validate(DossierBuilder.builder().build(), Determined.Data.class);
        assertThat(open).isNotEmpty().allSatisfy(violation -> {
            Finding finding = requireNonNull(LawViolations.finding(violation));
            assertThat(violation.getMessage())
                    .doesNotContain(Norms.texts(Locale.ENGLISH).remedy(finding));
        });
    }

    @Test
    void otherMessagesAreLeftToTheirOwnLanguage() {
        Locale.setDefault(Locale.ENGLISH);
        Validator validator = validator(Locale.FRENCH, true, Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(validator.validateValue(vn.danchu.law.Unit.class, "staff", -1))
                .extracting(ConstraintViolation::getMessage)
                .allMatch(message -> message.startsWith("doit"));
    }

    /** 9 March 2026, the fifth working day, ends in Viet Nam at 17:00 UTC. */
    @Test
    void theDayIsThatOfVietNam() {
        Disclosure notPosted = DisclosureBuilder.builder()
                .item(DisclosureItem.DEVELOPMENT_PLAN)
                .decision(Document.signed(LocalDate.of(2026, 3, 2)))
                .publications(List.of())
                .build();
        for (String each : List.of("2026-03-09T16:59:59Z", "2026-03-09T17:00:00Z")) {
            Validator validator = validator(Locale.ENGLISH, true, Instant.parse(each));
            assertThat(validator.validate(notPosted, Lawful.Law.class).stream()
                            .map(violation -> requireNonNull(LawViolations.finding(violation))
                                    .norm())
                            .anyMatch("L10-12.3-within-5-working-days"::equals))
                    .isEqualTo(each.contains("T17"));
        }
    }

    @Test
    void aViolationOfShapeHasNoFinding() {
        Validator validator = validator(Locale.ENGLISH, true, Instant.parse("2026-12-31T00:00:00Z"));
        assertThat(validator.validateValue(vn.danchu.law.Unit.class, "staff", -1))
                .isNotEmpty()
                .allMatch(violation -> LawViolations.finding(violation) == null)
                .allMatch(violation -> LawViolations.pointer(violation).equals("/staff"));
    }

    @Test
    void missingDataIsTold() {
        Validator validator = validator(Locale.ENGLISH, true, Instant.parse("2026-12-31T00:00:00Z"));
        Dossier ofNoKnownUnit =
                DossierBuilder.builder().disclosures(List.of(LATE)).build();
        assertThat(validator.validate(ofNoKnownUnit, Determined.Data.class))
                .isNotEmpty()
                .allMatch(violation -> LawViolations.finding(violation) != null);
    }

    @Test
    void aProviderThatCannotJudgeByTheLawIsTold() {
        assertThatCode(() -> LawViolations.requireCarried(validator(Locale.ENGLISH, true, Instant.EPOCH)))
                .doesNotThrowAnyException();
        BeanDescriptor nothing = (BeanDescriptor) Proxy.newProxyInstance(
                BeanDescriptor.class.getClassLoader(),
                new Class<?>[] {BeanDescriptor.class},
                (proxy, method, arguments) -> Set.of());
        Validator other = (Validator) Proxy.newProxyInstance(
                Validator.class.getClassLoader(),
                new Class<?>[] {Validator.class},
                (proxy, method, arguments) -> method.getName().equals("getClass") ? Validator.class : nothing);
        assertThatThrownBy(() -> LawViolations.requireCarried(other))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Hibernate Validator")
                .hasMessageContaining("Assessor");
    }
}
