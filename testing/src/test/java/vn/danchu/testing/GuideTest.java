package vn.danchu.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.testing.DanchuAssertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.calendar.CalendarYear;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Determined;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.FirstDossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.record.Document;
import vn.danchu.record.Span;
import vn.danchu.rollup.ReportChanges;

/** The guide's Java runs: its blocks are the regions of this file between {@code guide} and {@code end}. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuideTest {

    private static final Path SOURCE = Path.of("src/test/java/vn/danchu/testing/GuideTest.java");
    private static final String NORM = "L10-12.3-within-5-working-days";

    /** A plan decided on Monday 2 March 2026, posted on Tuesday 10 March: the last day was Monday 9 March. */
    private final Dossier dossier = DanchuJson.strict().read("""
                    {
                      "unit": {"setting": "COMMUNE", "code": "00001"},
                      "period": {"from": "2026-01-01", "to": "2026-12-31"},
                      "disclosures": [
                        {
                          "item": "11.1",
                          "decision": {"signedOn": "2026-03-02"},
                          "publications": [
                            {"form": "12.1.a", "span": {"from": "2026-03-10", "to": "2026-05-01"}}
                          ]
                        }
                      ]
                    }
                    """, Dossier.class).orThrow();

    private static final Map<Integer, String> PRINTED = new ConcurrentHashMap<>();

    @TempDir
    private Path folder;

    @Test
    void aDossierBeginsWithWhatMostNormsAskFor() {
        Printed printed = Printed.begin();
        // spotless:off
        // guide
        FirstDossier first = FirstDossier.of(Setting.COMMUNE, Period.year(2026));
        first.parts().stream().limit(3).forEach(part -> System.out.println(part.property()));
        System.out.println(first.unit().get(0) + " of the unit");
        System.out.println(DanchuJson.strict().toJson(first.dossier()));
        // end
        // spotless:on
        PRINTED.put(0, printed.end());
        assertThat(Assessor.standard()
                        .assess(first.dossier(), LocalDate.of(2026, 1, 1))
                        .findings())
                .isNotEmpty();
    }

    @Test
    void factsAreJudgedByTheLawOfTheirDay() {
        // spotless:off
        // guide
        Disclosure early = DisclosureBuilder.builder().item(DisclosureItem.DEVELOPMENT_PLAN)
                .decision(Document.signed(LocalDate.of(2023, 6, 29))) // the Law binds from 1 July 2023
                .publications(List.of(PublicationBuilder.builder().form(PublicationForm.POSTING)
                        .span(Span.since(LocalDate.of(2023, 6, 30))).build()))
                .build();
        List<Finding> findings = Assessor.standard().assessAlone(early, LocalDate.of(2026, 12, 31));
        // end
        // spotless:on
        assertThat(findings).isNotEmpty().allMatch(finding -> finding.verdict() == Verdict.NOT_APPLICABLE);
    }

    @Test
    void aReportSaysWhatWhereAndWhy() {
        Printed printed = Printed.begin();
        // spotless:off
        // guide
        ComplianceReport report = Assessor.standard().assess(dossier, LocalDate.of(2026, 12, 31));
        Texts texts = Norms.texts(Locale.ENGLISH);
        for (Finding finding : report.findings(Verdict.NON_COMPLIANT)) {
            System.out.println(finding.path() + ": " + texts.question(finding.norm()));
            System.out.println("  " + texts.answer(finding) + " " + finding.citations().get(0).en());
            System.out.println("  " + texts.remedy(finding));
        }
        report.duties().forEach(duty -> System.out.println(duty.due() + " " + duty.norm()));
        // end
        // spotless:on
        PRINTED.put(2, printed.end());
        assertThat(report).violates(NORM);
    }

    @Test
    void aPolicyWaivesInTheOpen() throws IOException {
        Printed printed = Printed.begin();
        // spotless:off
        // guide
        Regrade waiver = new Regrade("L10-12.3-within-5-working-days", Grade.WAIVED,
                "Flood, 2 to 9 March 2026", "Commune People's Committee", LocalDate.of(2026, 12, 31), "00001", null);
        Policy policy = new Policy(List.of(waiver), Set.of(Reading.FIRST_DAY_OF_POSTING_COUNTS));
        ComplianceReport report = Assessor.standard().with(policy).assess(dossier, LocalDate.of(2026, 12, 31));
        System.out.println(report.regrades()); // every waiver that was used, with its justification
        // end
        // spotless:on
        PRINTED.put(3, printed.end());
        assertThat(report.regrades()).containsExactly(waiver);
        for (String guide : List.of("guide.md", "guide.vi.md")) {
            String json =
                    Snippets.shown(GeneratedPage.DOCS.resolve(guide), "json").get(0);
            assertThat(DanchuJson.strict().read(json, Policy.class).orThrow()).isEqualTo(policy);
        }
    }

    @Test
    void anEmployersOwnDaysOffReplaceAYear() throws IOException {
        Path file = folder.resolve("our-2026.txt");
        for (String guide : List.of("guide.md", "guide.vi.md")) {
            Files.writeString(
                    file,
                    Snippets.shown(GeneratedPage.DOCS.resolve(guide), "text").get(0));
            // spotless:off
            // guide
            CalendarYear ours = CalendarYear.read(Files.newBufferedReader(file), "our-2026.txt");
            Assessor assessor = Assessor.standard().with(WorkingCalendar.vietnam().with(ours));
            // end
            // spotless:on
            assertThat(assessor.assess(dossier, LocalDate.of(2026, 12, 31))).compliesWith(NORM);
        }
    }

    @Test
    void twoReportsShowWhatChanged() {
        Printed printed = Printed.begin();
        // spotless:off
        // guide
        ReportChanges changes = ReportChanges.between(
                Assessor.standard().assess(dossier, LocalDate.of(2026, 3, 9)), // the last day to make it public
                Assessor.standard().assess(dossier, LocalDate.of(2026, 12, 31)));
        changes.changes().stream()
                .filter(change -> change.norm().equals("L10-12.3-within-5-working-days"))
                .forEach(change -> System.out.println(change.kind() + " by " + change.cause()));
        // end
        // spotless:on
        PRINTED.put(5, printed.end());
        assertThat(changes.count(ReportChanges.Kind.NEW_BREACH)).isPositive();
    }

    @Test
    void theSameNormsAreConstraints() {
        Printed printed = Printed.begin();
        // spotless:off
        // guide
        Validator validator = Validation.byProvider(HibernateValidator.class).configure()
                .clockProvider(() -> Clock.fixed(Instant.parse("2026-12-31T12:00:00Z"), ZoneOffset.UTC))
                .messageInterpolator(new ParameterMessageInterpolator()) // needs no expression language
                .buildValidatorFactory().getValidator();
        var shape = validator.validate(dossier); // sizes, signs, order of dates
        var breaches = validator.validate(dossier, Lawful.Law.class); // NON_COMPLIANT
        var missing = validator.validate(dossier, Determined.Data.class); // UNDETERMINED
        for (ConstraintViolation<Dossier> breach : breaches) {
            HibernateConstraintViolation<?> details = breach.unwrap(HibernateConstraintViolation.class);
            Finding finding = details.getDynamicPayload(Finding.class);
            System.out.println(breach.getPropertyPath() + " " + finding.norm());
        }
        // end
        // spotless:on
        // violations come as a set, in no order
        PRINTED.put(6, printed.end().lines().sorted().collect(Collectors.joining("\n")));
        assertThat(shape).isEmpty();
        assertThat(breaches).isNotEmpty();
        assertThat(missing).isNotEmpty();
    }

    @Test
    void anotherSystemRunsTheConformanceCases() throws IOException {
        Path csv = folder.resolve("conformance.csv");
        // spotless:off
        // guide
        SystemUnderTest ours = (json, asOf) -> List.of(new Judgement( // ask your own system here
                "L10-12.3-within-5-working-days", "/disclosures/0/publications", Verdict.COMPLIANT));
        List<ConformanceResult> results = ConformanceSuite.standard().run(ours);
        Files.writeString(csv, ConformanceResult.toCsv(results));
        // end
        // spotless:on
        assertThat(Files.readString(csv)).startsWith("norm,case,provision,passed,expected,found,error");
    }

    @Test
    void assertionsSpeakOfNormsAndCitations() {
        ComplianceReport report = Assessor.standard().assess(dossier, LocalDate.of(2026, 12, 31));
        // spotless:off
        // guide
        assertThat(report).violates("L10-12.3-within-5-working-days").citing("L10:12.3");
        assertThat(report).isUndeterminedFor("L10-13.1-on-website");
        assertThat(report).compliesWith("L10-13.2-posted-30-days");
        // end
        // spotless:on
    }

    // spotless:off
    // guide
    @ParameterizedTest
    @DossierSource("src/test/resources/communes")
    void everyCommuneKeepsTheLaw(Dossier commune) {
        assertThat(Assessor.standard().assess(commune, LocalDate.of(2026, 12, 31))).hasNoViolation();
    }
    // end
    // spotless:on

    @ParameterizedTest
    @Order(Integer.MAX_VALUE)
    @ValueSource(strings = {"guide.md", "guide.vi.md"})
    void theGuideShowsJustThese(String guide) throws IOException {
        assertThat(Snippets.shown(GeneratedPage.DOCS.resolve(guide), "java")).isEqualTo(Snippets.run(SOURCE, "guide"));
        Snippets.areExplained(GeneratedPage.DOCS.resolve(guide), SOURCE, PRINTED);
    }
}
