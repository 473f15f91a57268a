package vn.danchu.cli;

import java.util.Locale;
import picocli.CommandLine.Option;

/** The language of what a command prints. */
final class Language {

    enum Code {
        VI,
        EN
    }

    @Option(names = "--lang", paramLabel = "LANG", defaultValue = "vi")
    private Code code = Code.VI;

    Locale locale() {
        return code == Code.VI ? Locale.forLanguageTag("vi") : Locale.ENGLISH;
    }

    /** The words for the language. */
    String say(String vi, String en) {
        return code == Code.VI ? vi : en;
    }
}
