package vn.danchu.testing;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Dossiers from files as arguments of a parameterized test: each {@code .json} file of the folders, and each line of their
 * {@code .ndjson} files, by name.
 *
 * <pre>{@code
 * @ParameterizedTest
 * @DossierSource("src/test/resources/communes")
 * void everyCommuneKeepsTheLaw(Dossier dossier) { ... }
 * }</pre>
 *
 * <p>A folder without dossiers and a file that cannot be read fail the test; the message has file, line, column and path.
 */
@Documented
@Target(METHOD)
@Retention(RUNTIME)
@ArgumentsSource(DossierArguments.class)
public @interface DossierSource {

    /** Folders or files, relative to the working directory. */
    String[] value();
}
