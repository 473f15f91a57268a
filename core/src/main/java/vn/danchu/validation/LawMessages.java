package vn.danchu.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;
import java.util.Objects;

/**
 * Gives the library's messages in Vietnamese or English whatever the language of the JVM is: English for every English
 * locale, Vietnamese for every other. Other messages are left as they are. Thread-safe if the interpolator it stands before
 * is.
 *
 * <p>An interpolator that takes the locale from somewhere, such as the request, stands around this one, so that this one is
 * told which locale is asked for.
 *
 * <p>Without it Vietnamese and English are given too where they are asked for; but who asks for a third language gets the
 * JVM's, as everywhere in Jakarta Validation.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.messageInterpolator(new LawMessages(configuration.getDefaultMessageInterpolator()));
 * }</pre>
 */
public final class LawMessages implements MessageInterpolator {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageInterpolator next;

    /** @param next renders the messages */
    public LawMessages(MessageInterpolator next) {
        this.next = Objects.requireNonNull(next, "next");
    }

    /** As {@code next} gives it: it knows whose locale counts where none is named. */
    @Override
    public String interpolate(String template, Context context) {
        return next.interpolate(template, context);
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return next.interpolate(template, context, isOurs(template) ? language(locale) : locale);
    }

    private static boolean isOurs(String template) {
        return template.startsWith(Violations.PREFIX);
    }

    private static Locale language(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
