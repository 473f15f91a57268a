package vn.danchu.spring;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/** Answers what the library refuses with its problem, in the language of the request, and leaves everything else alone. */
final class DanchuProblemResolver implements HandlerExceptionResolver {

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH);

    private static final JsonMapper JSON = new JsonMapper();

    private final DanchuProblems problems;

    DanchuProblemResolver(DanchuProblems problems) {
        this.problems = problems;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        Locale locale = locale(request);
        ProblemDetail problem = problems.find(exception, locale);
        if (problem == null || response.isCommitted()) {
            return null;
        }
        try {
            write(problem, request, response, locale);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ModelAndView();
    }

    /** Who names no language is answered in Vietnamese, whatever the JVM speaks; another resolver than the header's decides. */
    private static Locale locale(HttpServletRequest request) {
        if (RequestContextUtils.getLocaleResolver(request) instanceof AcceptHeaderLocaleResolver) {
            return asked(request.getHeader("Accept-Language"));
        }
        return RequestContextUtils.getLocale(request);
    }

    private static Locale asked(@Nullable String header) {
        try {
            Locale found = header == null || header.isBlank()
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return found == null ? LANGUAGES.get(0) : found;
        } catch (IllegalArgumentException e) {
            return LANGUAGES.get(0);
        }
    }

    private static void write(
            ProblemDetail problem, HttpServletRequest request, HttpServletResponse response, Locale locale)
            throws IOException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", String.valueOf(problem.getType()));
        body.put("title", problem.getTitle());
        body.put("status", problem.getStatus());
        body.put("detail", problem.getDetail());
        body.put("instance", request.getRequestURI());
        if (problem.getProperties() != null) {
            body.putAll(problem.getProperties());
        }
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader("Content-Language", locale.getLanguage().equals("en") ? "en" : "vi");
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }
}
