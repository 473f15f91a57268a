package vn.danchu.service;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Starts the service. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(ServiceProperties.class)
public class ServiceApplication {

    /** Called by Spring. */
    public ServiceApplication() {}

    /** @param arguments properties, as {@code --server.port=8081} */
    public static void main(String[] arguments) {
        SpringApplication.run(ServiceApplication.class, arguments);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AskedLanguage();
    }

    @Bean
    WebMvcConfigurer askedParameters() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AskedParameters());
            }
        };
    }

    @Bean
    BodyFilter bodyFilter(ServiceProperties properties, vn.danchu.spring.DanchuProperties documents) {
        return new BodyFilter(properties, documents.json().documentSize().toBytes());
    }

    @Bean
    WorkFilter workFilter(ServiceProperties properties) {
        return new WorkFilter(properties);
    }
}
