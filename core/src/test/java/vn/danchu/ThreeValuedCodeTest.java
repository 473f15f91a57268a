package vn.danchu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What is not known is worked out by the foundation ({@code Truth}, {@code Fact}, the rules), not by hand in the rooms: where a
 * room compares with a Boolean it takes null for no, or for yes, and each such place is one to think about. No room may have
 * more of them than here; one that has fewer lowers its number.
 */
class ThreeValuedCodeTest {

    private static final Pattern BY_HAND = Pattern.compile("Boolean\\.(TRUE|FALSE)\\.equals\\(");

    private static final Map<String, Integer> KNOWN = new TreeMap<>(Map.of(
            "consultation", 3,
            "decision", 5,
            "disclosure", 5,
            "measures", 0,
            "request", 0,
            "supervision", 3,
            "village", 2,
            "workplace", 2));

    @Test
    void roomsLeaveToTheFoundationWhatIsNotKnown() throws IOException {
        Map<String, Integer> found = new TreeMap<>();
        for (String room : KNOWN.keySet()) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/vn/danchu", room))) {
                List<Path> sources =
                        files.filter(file -> file.toString().endsWith(".java")).toList();
                int places = 0;
                for (Path source : sources) {
                    places += (int)
                            BY_HAND.matcher(Files.readString(source)).results().count();
                }
                found.put(room, places);
            }
        }
        assertThat(found)
                .allSatisfy((room, places) -> assertThat(places)
                        .as("comparisons with a Boolean by hand in %s", room)
                        .isLessThanOrEqualTo(KNOWN.get(room)));
    }
}
