package vn.danchu.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day as of which a dossier is judged: the one that is named, else today where the law is in force. */
final class AsOf {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Option(names = "--as-of", paramLabel = "DATE")
    private @Nullable LocalDate named;

    LocalDate day() {
        return named == null ? today() : named;
    }

    static LocalDate today() {
        return LocalDate.now(VIETNAM);
    }
}
