package vn.danchu.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Regrade;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DanchuModule;
import vn.danchu.scoring.score.Scorer;

/** The library's own objects as beans. */
@AutoConfiguration(beforeName = "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration")
@EnableConfigurationProperties(DanchuProperties.class)
public final class DanchuAutoConfiguration {

    /** Called by Spring. */
    public DanchuAutoConfiguration() {}

    /** The strict codec under the application's limits. */
    @Bean
    @ConditionalOnMissingBean
    DanchuJson danchuJson(DanchuProperties properties) {
        return DanchuJson.strict().with(properties.json().limits());
    }

    /** What teaches the application's mappers the library's documents, under the same limits. */
    @Bean
    @ConditionalOnMissingBean
    DanchuModule danchuModule(DanchuProperties properties) {
        return new DanchuModule(properties.json().limits());
    }

    /** The Vietnamese calendar with the application's years. */
    @Bean
    @ConditionalOnMissingBean
    WorkingCalendar danchuWorkingCalendar(DanchuProperties properties, DanchuJson json) {
        WorkingCalendar calendar = WorkingCalendar.vietnam();
        for (String file : properties.calendarYears()) {
            calendar = calendar.with(new Documents(json).year("danchu.calendar-years", Documents.named(file)));
        }
        return calendar;
    }

    /** The application's policy. */
    @Bean
    @ConditionalOnMissingBean
    Policy danchuPolicy(DanchuProperties properties, DanchuJson json) {
        if (properties.policy() == null) {
            return Policy.DEFAULT;
        }
        Resource file = Documents.named(properties.policy());
        Policy policy = new Documents(json).read("danchu.policy", file, Policy.class);
        List<String> unknown = policy.regrades().stream()
                .map(Regrade::norm)
                .filter(norm -> Norms.find(norm).isEmpty())
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("danchu.policy, " + file.getDescription() + ": there is no norm "
                    + String.join(", ", unknown) + "; the ids are those of vn.danchu.dossier.Norms.all()");
        }
        return policy;
    }

    /** Judges by the calendar and policy above. */
    @Bean
    @ConditionalOnMissingBean
    Assessor danchuAssessor(WorkingCalendar calendar, Policy policy) {
        return Assessor.standard().with(calendar).with(policy);
    }

    /** The shipped criteria sets and those of the application's folder. */
    @Bean
    @ConditionalOnMissingBean
    CriteriaSetLibrary danchuCriteriaSetLibrary(DanchuProperties properties, DanchuJson json) {
        String folder = properties.criteria().folder();
        return new CriteriaSetLibrary(
                folder == null
                        ? List.of()
                        : new Documents(json).sets("danchu.criteria.folder", Documents.named(folder)));
    }

    /** Scores by the set that the application names. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("danchu.criteria.set")
    Scorer danchuScorer(DanchuProperties properties, CriteriaSetLibrary sets) {
        String id = properties.criteria().set();
        try {
            return sets.scorer(id == null ? "" : id);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("danchu.criteria.set: " + e.getMessage(), e);
        }
    }
}
