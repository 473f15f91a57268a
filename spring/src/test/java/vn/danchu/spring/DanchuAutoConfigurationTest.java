package vn.danchu.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Policy;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DanchuModule;
import vn.danchu.json.Limits;
import vn.danchu.json.RefusedDocumentException;
import vn.danchu.scoring.score.Scorer;

/** What an application finds, what it may set, and where the starter steps back. */
class DanchuAutoConfigurationTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withConfiguration(AutoConfigurations.of(
                    DanchuAutoConfiguration.class,
                    DanchuValidationAutoConfiguration.class,
                    DanchuWebAutoConfiguration.class,
                    JacksonAutoConfiguration.class,
                    ValidationAutoConfiguration.class));

    @TempDir
    private Path folder;

    private String file(String name, String text) throws java.io.IOException {
        return Files.writeString(folder.resolve(name), text).toUri().toString();
    }

    @Test
    void givesTheLibraryAsBeans() {
        application.run(context -> assertThat(context)
                .hasSingleBean(Assessor.class)
                .hasSingleBean(DanchuJson.class)
                .hasSingleBean(DanchuModule.class)
                .hasSingleBean(WorkingCalendar.class)
                .hasSingleBean(CriteriaSetLibrary.class)
                .doesNotHaveBean(Scorer.class));
    }

    @Test
    void teachesTheApplicationsMapperUnderTheApplicationsLimits() {
        String document = "{\"disclosures\": [{\"item\": \"11.1\"}]}";
        application
                .withPropertyValues("danchu.json.document-size=20B")
                .run(context -> assertThat(RefusedDocumentException.in(org.assertj.core.api.Assertions.catchThrowable(
                                        () -> context.getBean(JsonMapper.class).readValue(document, Dossier.class)))
                                .faults())
                        .singleElement()
                        .hasFieldOrPropertyWithValue("allowed", "<= 20 bytes"));
        application.run(context -> assertThat(context.getBean(JsonMapper.class)
                        .writeValueAsString(context.getBean(JsonMapper.class).readValue(document, Dossier.class)))
                .isEqualTo("{\"disclosures\":[{\"item\":\"11.1\"}]}"));
    }

    @Test
    void hasTheLibrarysOwnLimitsUnlessOthersAreSet() {
        application.run(context -> assertThat(
                        context.getBean(DanchuProperties.class).json().limits())
                .isEqualTo(Limits.DEFAULT));
    }

    @Test
    void stepsBack() {
        Assessor own = Assessor.standard().with(Policy.DEFAULT);
        application
                .withBean(Assessor.class, () -> own)
                .run(context -> assertThat(context.getBean(Assessor.class)).isSameAs(own));
    }

    @Test
    void worksWithoutWebAndValidation() {
        new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(
                        DanchuAutoConfiguration.class,
                        DanchuValidationAutoConfiguration.class,
                        DanchuWebAutoConfiguration.class))
                .withClassLoader(new FilteredClassLoader(
                        "org.springframework.web",
                        "org.springframework.http",
                        "org.springframework.boot.http",
                        "org.springframework.boot.validation",
                        "org.springframework.boot.jackson",
                        "jakarta.servlet"))
                .run(context -> assertThat(context)
                        .hasNotFailed()
                        .hasSingleBean(Assessor.class)
                        .doesNotHaveBean(DanchuProblems.class));
    }

    @Test
    void judgesByThePolicyOfTheFile() throws Exception {
        String policy = file(
                "policy.json",
                "{\"readings\": [], \"regrades\": [{\"norm\": \"L10-12.3-within-5-working-days\", \"grade\": \"WAIVED\", \"justification\":"
                        + " \"x\", \"decidedBy\": \"y\"}]}");
        application
                .withPropertyValues("danchu.policy=" + policy)
                .run(context ->
                        assertThat(context.getBean(Policy.class).regrades()).hasSize(1));
        application
                .withPropertyValues("danchu.policy=" + folder.resolve("policy.json"))
                .run(context ->
                        assertThat(context.getBean(Policy.class).regrades()).hasSize(1));
        String unknown = file(
                "unknown.json", Files.readString(folder.resolve("policy.json")).replace("12.3", "99.9"));
        application
                .withPropertyValues("danchu.policy=" + unknown)
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("danchu.policy")
                        .hasMessageContaining("unknown.json")
                        .hasMessageContaining("L10-99.9"));
        String broken = file("broken.json", "{\"regrade\": []}");
        application
                .withPropertyValues("danchu.policy=" + broken)
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("Did you mean regrades?"));
    }

    @Test
    void countsWorkingDaysByTheApplicationsYearsToo() throws Exception {
        String year = file("VN-2028.txt", "year 2028\nsource text Thông báo thử\noff 2028-01-03 Nghỉ bù\n");
        application.withPropertyValues("danchu.calendar-years=" + year).run(context -> {
            WorkingCalendar calendar = context.getBean(WorkingCalendar.class);
            assertThat(calendar.covers(2028)).isTrue();
            assertThat(calendar.isWorkingDay(LocalDate.of(2028, 1, 3))).isFalse();
        });
        String broken = file("VN-2029.txt", "year 2029\noff nonsense\n");
        application
                .withPropertyValues("danchu.calendar-years=" + broken)
                .run(context -> assertThat(context)
                        .getFailure()
                        .hasStackTraceContaining("danchu.calendar-years")
                        .hasStackTraceContaining("VN-2029.txt"));
    }

    @Test
    void scoresByTheApplicationsOwnSet() throws Exception {
        String own = DanchuJson.strict()
                .toJson(CriteriaSets.load("reference.commune"))
                .replace("\"id\":\"reference.commune\"", "\"id\":\"tinh-x\"");
        file("tinh-x.json", own);
        application
                .withPropertyValues("danchu.criteria.folder=" + folder.toUri(), "danchu.criteria.set=tinh-x")
                .run(context -> {
                    assertThat(context.getBean(CriteriaSetLibrary.class).ids()).contains("tinh-x", "reference.commune");
                    assertThat(context.getBean(Scorer.class).set().id()).isEqualTo("tinh-x");
                });
        application
                .withPropertyValues("danchu.criteria.set=tinh-x")
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("tinh-x"));
        file("tinh-x.json", own.replace("\"id\":\"tinh-x\"", "\"id\":\"reference.commune\""));
        application
                .withPropertyValues("danchu.criteria.folder=" + folder.toUri())
                .run(context -> assertThat(context).getFailure().rootCause().hasMessageContaining("two criteria sets"));
    }

    @Test
    void setsOfTheFolderMayExtendEachOther() throws Exception {
        String extending =
                "{\"id\": \"huyen-y\", \"version\": \"1\", \"standing\": \"OFFICIAL\", \"status\": \"IN_FORCE\","
                        + " \"title\": {\"vi\": \"Bộ tiêu chí xã Y\"}, \"inForce\": {\"from\": \"2026-01-01\"}, \"issuance\": {\"name\":"
                        + " \"Quyết định số 2/QĐ-UBND\", \"issuer\": \"Ủy ban nhân dân xã Y\"}, \"sources\": [\"Công báo\"], \"base\":"
                        + " \"tinh-x\"}";
        file(
                "tinh-x.json",
                DanchuJson.strict()
                        .toJson(CriteriaSets.load("reference.commune"))
                        .replace("\"id\":\"reference.commune\"", "\"id\":\"tinh-x\""));
        file("huyen-y.json", extending);
        application
                .withPropertyValues("danchu.criteria.folder=" + folder.toUri(), "danchu.criteria.set=huyen-y")
                .run(context ->
                        assertThat(context.getBean(Scorer.class).set().groups()).isNotEmpty());
    }

    @Test
    void saysThatAFolderIsNotThere() {
        application
                .withPropertyValues("danchu.criteria.folder=file:///no/such/folder")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessageContaining("danchu.criteria.folder"));
    }

    /** 9 March 2026 is the fifth working day after 2 March; it ends in Viet Nam at 17:00 UTC. */
    @Test
    void validatesByTheDayInVietNam() {
        for (String now : new String[] {"2026-03-09T16:59:59Z", "2026-03-09T17:00:00Z"}) {
            application
                    .withBean(Clock.class, () -> Clock.fixed(Instant.parse(now), ZoneOffset.UTC))
                    .run(context -> {
                        Dossier dossier = context.getBean(DanchuJson.class)
                                .read(
                                        "{\"unit\": {\"setting\": \"COMMUNE\"}, \"disclosures\": [{\"item\": \"11.1\","
                                                + " \"decision\": {\"signedOn\": \"2026-03-02\"}, \"publications\": []}]}",
                                        Dossier.class)
                                .orThrow();
                        assertThat(context.getBean(Validator.class).validate(dossier, Lawful.Law.class).stream()
                                        .anyMatch(violation -> violation
                                                        .getPropertyPath()
                                                        .toString()
                                                        .startsWith("disclosures[0]")
                                                && vn.danchu.validation.LawViolations.finding(violation)
                                                        .norm()
                                                        .equals("L10-12.3-within-5-working-days")))
                                .isEqualTo(now.contains("T17"));
                    });
        }
        application.run(context ->
                assertThat(context.getBean(DanchuProperties.class).zone()).isEqualTo(ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
