package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.NormAlone;
import vn.danchu.dossier.Norms;
import vn.danchu.testing.completion.DossierSchema.Place;

/** Every datum of a dossier is read by a norm, or stands in {@code unread.tsv} with what it is for. */
class FieldsTest {

    private static final Path UNREAD = Path.of("src/test/resources/vn/danchu/testing/completion/unread.tsv");

    private final DossierSchema schema = DossierSchema.standard();
    private final Set<String> read = new TreeSet<>();

    @Test
    void everyDatumIsReadByANormOrIsForSomethingElse() throws IOException {
        Norms.all().forEach(this::addWhatItReads);
        Set<String> unread = new TreeSet<>();
        addUnread("", unread);
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(UNREAD)) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                reasons.put(cells[0], cells[1]);
            }
        }
        assertThat(unread)
                .as("what no norm reads, and %s has no reason for", UNREAD)
                .isEqualTo(reasons.keySet());
    }

    private void addWhatItReads(Norm<?> norm) {
        NormAlone alone = NormAlone.of(norm.id());
        for (String path : alone.reads()) {
            if (path.startsWith("#")) {
                read.add(path.substring(1));
            } else {
                alone.lists().forEach(list -> read.add(list.isEmpty() ? path : list + "/*" + path));
            }
        }
    }

    /** A value that is read whole is read in its parts; of a list each part is read by its own path. */
    private void addUnread(String at, Set<String> unread) {
        Place place = schema.at(at);
        if (place == null || (read.contains(at) && !place.is("array"))) {
            return;
        }
        if (place.is("array")) {
            addUnread(at + "/*", unread);
        } else if (!place.properties().isEmpty()) {
            place.properties().forEach(name -> addUnread(at + "/" + name, unread));
        } else if (!(at.endsWith("/*") && read.contains(at.substring(0, at.length() - 2)))) {
            unread.add(at);
        }
    }
}
