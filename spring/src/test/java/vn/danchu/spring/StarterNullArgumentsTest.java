package vn.danchu.spring;

import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What an application calls of the starter names the argument that must not be null. */
class StarterNullArgumentsTest {

    private final CriteriaSetLibrary library = new CriteriaSetLibrary(List.of());

    @Test
    void areNamed() {
        DanchuProblems problems = new DanchuProblems();
        assertThatNullPointerException()
                .isThrownBy(() -> new CriteriaSetLibrary(null))
                .withMessage("own");
        assertThatNullPointerException().isThrownBy(() -> library.find(null)).withMessage("id");
        assertThatNullPointerException().isThrownBy(() -> library.scorer(null)).withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> new DanchuHttpMessageConverter(null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> problems.find(null, Locale.ENGLISH))
                .withMessage("exception");
        assertThatNullPointerException()
                .isThrownBy(() -> problems.find(new IllegalStateException(), null))
                .withMessage("locale");
    }
}
