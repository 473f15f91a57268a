package vn.danchu.spring;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.danchu.json.DanchuJson;

/** The library's documents in requests and answers, and problem details of what it refuses. */
@AutoConfiguration(
        after = DanchuAutoConfiguration.class,
        beforeName = "org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration")
@ConditionalOnClass(ServerHttpMessageConvertersCustomizer.class)
public final class DanchuWebAutoConfiguration {

    /** Called by Spring. */
    public DanchuWebAutoConfiguration() {}

    // No bean of the converter's own type: Spring Boot would take it for the application's only JSON converter.

    /** The converter of the requests that the application receives. */
    @Bean
    @ConditionalOnMissingBean(name = "danchuServerConverter")
    ServerHttpMessageConvertersCustomizer danchuServerConverter(DanchuJson json) {
        return converters -> converters.addCustomConverter(new DanchuHttpMessageConverter(json));
    }

    /** The converter of the requests that the application sends. */
    @Bean
    @ConditionalOnMissingBean(name = "danchuClientConverter")
    ClientHttpMessageConvertersCustomizer danchuClientConverter(DanchuJson json) {
        return converters -> converters.addCustomConverter(new DanchuHttpMessageConverter(json));
    }

    /** Problem details in Spring MVC. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(WebMvcConfigurer.class)
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    @ConditionalOnProperty(name = "danchu.problems", matchIfMissing = true)
    static final class Problems {

        @Bean
        @ConditionalOnMissingBean
        DanchuProblems danchuProblems() {
            return new DanchuProblems();
        }

        /** Before the application's own advice: that would answer for the exception around what the library refuses. */
        @Bean
        WebMvcConfigurer danchuProblemConfigurer(DanchuProblems problems) {
            return new WebMvcConfigurer() {
                @Override
                public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                    resolvers.add(0, new DanchuProblemResolver(problems));
                }
            };
        }
    }
}
