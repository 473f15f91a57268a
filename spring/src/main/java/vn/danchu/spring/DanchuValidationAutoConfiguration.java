package vn.danchu.spring;

import jakarta.validation.Configuration;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validator;
import jakarta.validation.spi.ConfigurationState;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.validation.autoconfigure.ValidationConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.validation.beanvalidation.LocaleContextMessageInterpolator;
import vn.danchu.validation.LawMessages;

/** Jakarta Validation by the day in Viet Nam, with messages in the language of the request. */
@AutoConfiguration(
        after = DanchuAutoConfiguration.class,
        beforeName = "org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration")
@ConditionalOnClass({Validator.class, ValidationConfigurationCustomizer.class})
public final class DanchuValidationAutoConfiguration {

    /** Called by Spring. */
    public DanchuValidationAutoConfiguration() {}

    /** The clock of the application, or the system's, in the zone of the properties; and the library's messages. */
    @Bean
    @ConditionalOnMissingBean(name = "danchuValidationConfigurationCustomizer")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ValidationConfigurationCustomizer danchuValidationConfigurationCustomizer(
            DanchuProperties properties, ObjectProvider<Clock> clocks) {
        return configuration -> {
            Clock clock = clocks.getIfUnique(Clock::systemUTC).withZone(properties.zone());
            configuration.clockProvider(() -> clock);
            configuration.messageInterpolator(
                    new LocaleContextMessageInterpolator(new LawMessages(interpolator(configuration))));
        };
    }

    /** What was set before, which is Spring Boot's own with the application's messages, or the provider's. */
    private static MessageInterpolator interpolator(Configuration<?> configuration) {
        return configuration instanceof ConfigurationState set && set.getMessageInterpolator() != null
                ? set.getMessageInterpolator()
                : configuration.getDefaultMessageInterpolator();
    }
}
