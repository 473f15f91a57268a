package vn.danchu.scoring.set;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.words.Template;
import vn.danchu.words.Wording;

/** The texts of scoring, Vietnamese and English, and their rendering in one pass over the template. */
final class MessageTexts {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final Wording VI = load("/vn/danchu/scoring/texts_vi.properties");
    private static final Wording EN = load("/vn/danchu/scoring/texts_en.properties");

    private MessageTexts() {}

    private static Wording load(String name) {
        return Wording.read(MessageTexts.class.getResourceAsStream(name), name);
    }

    static String render(Message message, Locale locale) {
        String template = template(message.key(), locale);
        if (template == null) {
            return message.key() + " " + message.values();
        }
        return Template.fill(template, name -> {
            Message.Value value = message.values().get(name);
            return value == null ? '{' + name + '}' : format(value, locale);
        });
    }

    /** The template, or null if there is none. */
    static @Nullable String template(String key, Locale locale) {
        return (isVietnamese(locale) ? VI : EN).find(key);
    }

    private static boolean isVietnamese(Locale locale) {
        return !locale.getLanguage().equals("en");
    }

    private static String format(Message.Value value, Locale locale) {
        if (value instanceof Message.Value.Text text) {
            return text.text();
        } else if (value instanceof Message.Value.Number number) {
            String plain = number.number().toPlainString();
            return isVietnamese(locale) ? plain.replace('.', ',') : plain;
        } else if (value instanceof Message.Value.Day day) {
            return isVietnamese(locale) ? DAY.format(day.day()) : day.day().toString();
        } else if (value instanceof Message.Value.Name name) {
            return name.name().text(locale);
        } else if (value instanceof Message.Value.Term term) {
            String name = template(term.term(), locale);
            return name == null ? term.term() : name;
        } else if (value instanceof Message.Value.Part part) {
            return render(part.message(), locale);
        } else if (value instanceof Message.Value.Several several) {
            return several.values().stream().map(each -> format(each, locale)).collect(Collectors.joining(", "));
        }
        throw new IllegalStateException(value + " has no text");
    }
}
