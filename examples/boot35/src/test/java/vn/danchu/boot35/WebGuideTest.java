package vn.danchu.boot35;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide shows the classes of this application as they run. */
class WebGuideTest {

    @ParameterizedTest
    @CsvSource({
        "web.md, DanchuConverter",
        "web.md, RefusedDocuments",
        "web.vi.md, DanchuConverter",
        "web.vi.md, RefusedDocuments"
    })
    void shows(String guide, String type) throws IOException {
        String source = Files.readString(Path.of("src/main/java/vn/danchu/boot35/" + type + ".java"));
        String region = source.substring(source.indexOf("// guide\n") + 9, source.indexOf("// end"))
                .strip();
        assertThat(Files.readString(Path.of("../../docs").resolve(guide)))
                .contains(region)
                .contains(source.lines()
                        .filter(line -> line.startsWith("import "))
                        .filter(line -> region.contains(line.substring(line.lastIndexOf('.') + 1, line.length() - 1)))
                        .toList());
    }
}
