package vn.danchu.scoring.set;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts: complete in both languages, and safe from what users write. */
class TextsTest {

    private static final Locale VI = new Locale("vi");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");
    private static final Pattern KEY = Pattern.compile(
            "\"((?:input|set|step|criterion|evidence|rating|value|band|quota|process|case|survey)\\.[A-Za-z]+)\"");

    private static Properties load(String name) throws IOException {
        Properties texts = new Properties();
        try (InputStream in = TextsTest.class.getResourceAsStream(name);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_names() throws IOException {
        Properties vi = load("/vn/danchu/scoring/texts_vi.properties");
        Properties en = load("/vn/danchu/scoring/texts_en.properties");

        assertThat(vi.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : vi.stringPropertyNames()) {
            assertThat(names(vi.getProperty(key))).as(key).isEqualTo(names(en.getProperty(key)));
        }
    }

    private static Set<String> names(String template) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = NAME.matcher(template);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    @Test
    void every_key_in_the_sources_has_a_text_and_every_text_is_used() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java/vn/danchu/scoring"))) {
            sources.filter(Files::isRegularFile).forEach(source -> collect(source, used));
        }
        Set<String> written = new TreeSet<>();
        for (String key : load("/vn/danchu/scoring/texts_vi.properties").stringPropertyNames()) {
            if (Character.isLowerCase(key.charAt(0))) {
                written.add(key);
            }
        }
        assertThat(used).isNotEmpty().isEqualTo(written);
    }

    private static void collect(Path source, Set<String> keys) {
        try {
            Matcher matcher = KEY.matcher(Files.readString(source));
            while (matcher.find()) {
                keys.add(matcher.group(1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void what_a_user_writes_is_never_read_as_a_template() {
        Message message = Message.of("rating.decided", "level", "{reason}", "reason", "{level} ${jndi:x} %s");

        assertThat(message.text(Locale.ENGLISH))
                .isEqualTo("The competent body decided level \"{reason}\", because: {level} ${jndi:x} %s");
    }

    @Test
    void constants_have_names() {
        assertThat(Message.text(CriteriaSet.Standing.REFERENCE, VI))
                .isEqualTo("Tham chiếu, không phải văn bản chính thức");
        assertThat(Message.text(Column.CLAIMED, Locale.ENGLISH)).isEqualTo("Self-score");
    }

    @Test
    void numbers_and_days_follow_the_language() {
        Message late = Message.of(
                "process.late",
                "stage",
                ProcessStage.SUBMISSION,
                "on",
                LocalDate.of(2025, 1, 10),
                "due",
                LocalDate.of(2025, 1, 9));
        assertThat(late.text(VI)).isEqualTo("Bước \"Gửi hồ sơ\" thực hiện ngày 10/01/2025, sau hạn 09/01/2025");
        assertThat(late.text(Locale.ENGLISH))
                .isEqualTo("Stage \"Submission\" came on 2025-01-10, after its last day, 2025-01-09");

        Message deducted = Message.of("step.deducted", "points", new BigDecimal("0.75"));
        assertThat(deducted.text(VI)).isEqualTo("Tổng số điểm bị trừ: 0,75");
        assertThat(deducted.text(Locale.ENGLISH)).isEqualTo("Points deducted in all: 0.75");
        assertThat(deducted.text(Locale.FRENCH)).isEqualTo("Tổng số điểm bị trừ: 0,75");
    }
}
