package vn.danchu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is not known is worked out by the foundation ({@code Truth}, {@code Fact}, the rules), not by hand in the rooms: a comparison with
 * a Boolean takes null for no, or for yes, and does not say that it does.
 */
class ThreeValuedCodeTest {

    private static final Pattern BY_HAND = Pattern.compile("Boolean\\.(TRUE|FALSE)\\.equals\\(");

    private static final List<String> ROOMS = List.of(
            "consultation", "decision", "disclosure", "measures", "request", "supervision", "village", "workplace");

    @Test
    void roomsLeaveToTheFoundationWhatIsNotKnown() throws IOException {
        List<Path> byHand = new ArrayList<>();
        for (String room : ROOMS) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/danchu", room))) {
                List<Path> sources =
                        files.filter(file -> file.toString().endsWith(".java")).toList();
                assertThat(sources).as(room).isNotEmpty();
                for (Path source : sources) {
                    if (BY_HAND.matcher(Files.readString(source)).find()) {
                        byHand.add(source);
                    }
                }
            }
        }
        assertThat(byHand).as("comparisons with a Boolean by hand").isEmpty();
    }
}
