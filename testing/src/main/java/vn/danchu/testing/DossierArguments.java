package vn.danchu.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.AnnotationConsumer;
import org.junit.jupiter.params.support.ParameterDeclarations;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;

/** Reads what {@link DossierSource} names. */
final class DossierArguments implements ArgumentsProvider, AnnotationConsumer<DossierSource> {

    private List<String> places = List.of();

    @Override
    public void accept(DossierSource source) {
        places = List.of(source.value());
    }

    @Override
    public Stream<? extends Arguments> provideArguments(ParameterDeclarations parameters, ExtensionContext context) {
        List<Path> files =
                places.stream().flatMap(place -> files(Path.of(place))).toList();
        if (files.isEmpty()) {
            throw new IllegalArgumentException("no .json or .ndjson file in " + places);
        }
        return files.stream().flatMap(DossierArguments::dossiers);
    }

    private static Stream<Path> files(Path place) {
        try (Stream<Path> found = Files.walk(place)) {
            return found
                    .filter(file ->
                            file.toString().endsWith(".json") || file.toString().endsWith(".ndjson"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + place, e);
        }
    }

    private static Stream<Arguments> dossiers(Path file) {
        try {
            if (file.toString().endsWith(".json")) {
                return Stream.of(dossier(file.toString(), Files.readString(file)));
            }
            List<String> lines = Files.readAllLines(file);
            return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
                    .filter(i -> !lines.get(i).isBlank())
                    .map(i -> dossier(file + ":" + (i + 1), lines.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Arguments dossier(String name, String json) {
        ReadResult<Dossier> read = DanchuJson.strict().read(json, Dossier.class);
        if (read.value() == null) {
            throw new IllegalArgumentException(name + ": " + read.faults());
        }
        return Arguments.of(Named.of(name, read.value()));
    }
}
