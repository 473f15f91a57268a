package vn.danchu.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Vietnamese or English: the parameter {@code lang}, else the browser's languages, else Vietnamese. */
final class AskedLanguage implements LocaleResolver {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    static Locale of(HttpServletRequest request) {
        // From the address alone: parameters of the body are none of this service's, and the body is read once.
        String query = request.getQueryString();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                if (pair.equals("lang=vi") || pair.equals("lang=en")) {
                    return Locale.forLanguageTag(pair.substring("lang=".length()));
                }
            }
        }
        try {
            String header = request.getHeader("Accept-Language");
            Locale found = header == null || header.isBlank()
                    ? null
                    : Locale.lookup(Locale.LanguageRange.parse(header), LANGUAGES);
            return found == null ? VIETNAMESE : found;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }

    static boolean isEnglish(Locale locale) {
        return locale.getLanguage().equals("en");
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("the request says its language");
    }
}
