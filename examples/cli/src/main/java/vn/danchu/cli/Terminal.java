package vn.danchu.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;

/** The terminal, if there is one. */
final class Terminal {

    private Terminal() {}

    /**
     * Whether standard error is a terminal. Java knows it of standard input and output only, which a user who judges many
     * dossiers sends elsewhere; POSIX systems have a program that tells.
     */
    static boolean showsErrors() {
        try {
            return new ProcessBuilder("test", "-t", "2")
                            .redirectError(Redirect.INHERIT)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return System.console() != null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
