package vn.danchu.fuzzing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What Jazzer calls: the door that the system property {@code danchu.door} names. */
public final class Fuzzer {

    private static final Door DOOR = Door.valueOf(System.getProperty("danchu.door", "DOSSIER"));

    private Fuzzer() {}

    /** Has the classes behind the door instrumented before time is taken: that may last longer than an input may. */
    public static void fuzzerInitialize() throws IOException {
        List<Path> inputs;
        try (Stream<Path> corpus = Files.list(Path.of("corpus", DOOR.name().toLowerCase(Locale.ROOT)))) {
            inputs = corpus.sorted().toList();
        }
        for (Path input : inputs) {
            DOOR.open(Files.readAllBytes(input));
        }
    }

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        DOOR.open(input);
    }
}
