package vn.danchu.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Parameter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.danchu.words.Nearest;

/** Refuses parameters that an address does not have: one that is misspelt would be left out of account in silence. */
final class AskedParameters implements HandlerInterceptor {

    private static final String LANGUAGE = "lang";

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null
                && !query.isEmpty()
                && handler instanceof HandlerMethod method
                && method.getBeanType().getPackage() == AskedParameters.class.getPackage()) {
            check(query, parameters(method), AskedLanguage.isEnglish(AskedLanguage.of(request)));
        }
        return true;
    }

    /** The parameters of an address, and whether each may be given several times. */
    private static Map<String, Boolean> parameters(HandlerMethod method) {
        Map<String, Boolean> parameters = new LinkedHashMap<>();
        for (Parameter parameter : method.getMethod().getParameters()) {
            if (parameter.isAnnotationPresent(RequestParam.class)) {
                parameters.put(parameter.getName(), Collection.class.isAssignableFrom(parameter.getType()));
            }
        }
        parameters.put(LANGUAGE, false);
        return parameters;
    }

    private static void check(String query, Map<String, Boolean> parameters, boolean english) {
        Set<String> seen = new HashSet<>();
        for (String pair : query.split("&")) {
            if (pair.isEmpty()) {
                continue;
            }
            String[] parts = pair.split("=", 2);
            String name = decoded(parts[0]);
            Boolean several = parameters.get(name);
            if (several == null) {
                throw refusal(name, unknown(name, parameters.keySet(), english));
            }
            if (parts.length == 1 || decoded(parts[1]).isBlank()) {
                throw refusal(name, english ? "no value is given." : "chưa có giá trị.");
            }
            if (!seen.add(name) && !several) {
                throw refusal(name, english ? "given more than once." : "được nêu nhiều lần.");
            }
            if (name.equals(LANGUAGE) && !pair.equals("lang=vi") && !pair.equals("lang=en")) {
                throw refusal(
                        name,
                        (english ? "not understood: " : "không hiểu: ")
                                + decoded(parts[1])
                                + (english ? ". Allowed: vi, en." : ". Được phép: vi, en."));
            }
        }
    }

    private static String unknown(String name, Set<String> parameters, boolean english) {
        String nearest = Nearest.to(name, parameters);
        return (english ? "no such parameter here." : "ở đây không có tham số này.")
                + (nearest == null ? "" : (english ? " Did you mean " : " Có phải là ") + nearest + "?")
                + (english ? " There are: " : " Các tham số: ")
                + String.join(", ", parameters) + ".";
    }

    private static RuntimeException refusal(String name, String detail) {
        return Problems.of(HttpStatus.BAD_REQUEST, name + ": " + detail);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // not encoded as it should be: shown as it stands
        }
    }
}
