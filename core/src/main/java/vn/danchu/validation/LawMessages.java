package vn.danchu.validation;

import jakarta.validation.MessageInterpolator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Gives the library's messages in Vietnamese or English whatever the language of the JVM is: English for every English
 * locale, Vietnamese for every other. The messages of the constraints on numbers, texts and lists that its records carry are given so
 * where English or Vietnamese is asked for; all others are left as they are. Thread-safe if the interpolator it stands before is.
 *
 * <p>An interpolator that takes the locale from somewhere, such as the request, stands around this one, so that this one is
 * told which locale is asked for.
 *
 * <p>Without it Vietnamese and English are given too where they are asked for; but who asks for a third language gets the
 * JVM's, as everywhere in Jakarta Validation.
 *
 * <pre>{@code
 * Configuration<?> configuration = Validation.byDefaultProvider().configure();
 * configuration.messageInterpolator(new LawMessages(new ParameterMessageInterpolator()));
 * }</pre>
 */
public final class LawMessages implements MessageInterpolator {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** The standard constraints that the records carry. */
    static final List<String> CONSTRAINTS = List.of("NotBlank", "NotNull", "Positive", "PositiveOrZero", "Size");

    /** Of each of them, its standard template and the library's own. */
    private static final Map<String, String> SHAPES = CONSTRAINTS.stream()
            .collect(Collectors.toUnmodifiableMap(
                    name -> "{jakarta.validation.constraints." + name + ".message}",
                    name -> Violations.PREFIX + "shape." + name + "}"));

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
        String asked = locale.getLanguage();
        String told = asked.equals("en") || asked.equals("vi") ? SHAPES.getOrDefault(template, template) : template;
        return next.interpolate(told, context, isOurs(told) ? language(locale) : locale);
    }

    private static boolean isOurs(String template) {
        return template.startsWith(Violations.PREFIX);
    }

    private static Locale language(Locale asked) {
        return asked.getLanguage().equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }
}
