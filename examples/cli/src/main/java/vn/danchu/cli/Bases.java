package vn.danchu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.scoring.set.CriteriaSet;

/** Sets of one's own that other sets extend. */
final class Bases {

    @Option(names = "--base", paramLabel = "PATH")
    private List<Path> paths = List.of();

    /** The sets of every file, and of every JSON file of every folder that is a criteria set. */
    List<CriteriaSet> sets(Language language) throws IOException {
        List<CriteriaSet> sets = new ArrayList<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                for (Path file : files(path)) {
                    CriteriaSet set = read(file).value();
                    if (set != null) {
                        sets.add(set);
                    }
                }
            } else {
                ReadResult<CriteriaSet> read = read(path);
                if (read.value() == null) {
                    throw new BadInput(Faults.text(path.toString(), read.faults(), language.locale()));
                }
                sets.add(read.value());
            }
        }
        return sets;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(".*\\.jsonc?"))
                    .sorted()
                    .toList();
        }
    }

    private static ReadResult<CriteriaSet> read(Path file) throws IOException {
        return DanchuJson.strict().read(Comments.blanked(SetInput.text(file.toString())), CriteriaSet.class);
    }
}
