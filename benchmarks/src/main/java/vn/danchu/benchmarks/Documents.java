package vn.danchu.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.json.DanchuJson;

/** The documents that are measured. */
public enum Documents {
    /** The demonstration commune's year as it is shipped: indented, as people write it. */
    COMMUNE,
    /** The same in the library's own canonical form, as systems exchange it. */
    COMMUNE_CANONICAL,
    /** Its unit, one disclosure and one decision, canonical: a single entry of a register. */
    SMALL;

    /** The day on which the dossiers are judged. */
    public static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);

    private static final String SOURCE = "/vn/danchu/cli/commune-2025.json";

    /** The document as UTF-8. */
    public byte[] bytes() {
        return this == COMMUNE ? source() : DanchuJson.strict().toBytes(dossier());
    }

    /** The document as a record. */
    public Dossier dossier() {
        Dossier commune = DanchuJson.strict().read(source(), Dossier.class).orThrow();
        return this == SMALL ? small(commune) : commune;
    }

    private static Dossier small(Dossier commune) {
        return DossierBuilder.builder()
                .unit(commune.unit())
                .period(commune.period())
                .disclosures(first(commune.disclosures()))
                .decisions(first(commune.decisions()))
                .build();
    }

    private static <E> List<E> first(@Nullable List<E> list) {
        if (list == null || list.isEmpty()) {
            throw new IllegalStateException("the demonstration commune has records of every kind");
        }
        return list.subList(0, 1);
    }

    private static byte[] source() {
        try (InputStream in = Documents.class.getResourceAsStream(SOURCE)) {
            if (in == null) {
                throw new IllegalStateException(SOURCE + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
