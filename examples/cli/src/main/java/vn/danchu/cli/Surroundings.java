package vn.danchu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import vn.danchu.record.Excerpt;

/**
 * What a command line says before any command is looked at, and what the environment says: the language, which may stand
 * anywhere, and the value of every option that the command line leaves out, by the variable {@code DANCHU_} and its name.
 *
 * @param language the language asked for, as it was written
 * @param rest the command line without it
 * @param environment variables of the environment
 */
record Surroundings(String language, List<String> rest, Map<String, String> environment)
        implements IDefaultValueProvider {

    private static final String OPTION = "--lang";
    private static final String VARIABLE = "DANCHU_";

    static Surroundings of(Map<String, String> environment, String... args) {
        String language = environment.getOrDefault(VARIABLE + "LANG", "vi");
        List<String> rest = new ArrayList<>();
        boolean literal = false;
        for (int i = 0; i < args.length; i++) {
            literal |= args[i].equals("--");
            if (!literal && args[i].equals(OPTION) && i + 1 < args.length) {
                language = args[++i];
            } else if (!literal && args[i].startsWith(OPTION + "=")) {
                language = args[i].substring(OPTION.length() + 1);
            } else {
                rest.add(args[i]);
            }
        }
        return new Surroundings(language, rest, environment);
    }

    boolean isVietnamese() {
        return !language.equalsIgnoreCase("en");
    }

    Locale locale() {
        return isVietnamese() ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
    }

    /** The texts of help and of wrong command lines; none but the language's own. */
    ResourceBundle texts() {
        return ResourceBundle.getBundle("vn.danchu.cli.texts_" + (isVietnamese() ? "vi" : "en"), Locale.ROOT);
    }

    /** The first word given that holds characters which a message could not show as they are; null if none does. */
    @Nullable
    String unshown() {
        Stream<String> set = environment.entrySet().stream()
                .filter(variable -> variable.getKey().startsWith(VARIABLE))
                .map(Map.Entry::getValue);
        return Stream.of(Stream.of(language), rest.stream(), set)
                .flatMap(words -> words)
                .filter(word -> !Excerpt.line(word).equals(word))
                .findFirst()
                .orElse(null);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.arity().max() == 0) {
            return null;
        }
        String name = option.longestName();
        if (name.equals(OPTION)) {
            return language;
        }
        return environment.get(
                VARIABLE + name.replaceFirst("^-+", "").replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
