package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.tabular.DossierImport;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.ImportOptions;
import vn.danchu.tabular.Problem;
import vn.danchu.tabular.Severity;
import vn.danchu.tabular.TableSource;
import vn.danchu.tabular.TabularLimits;
import vn.danchu.tabular.UnitSuccession;

/** Dossiers as they are given to a command: JSON, a workbook, or folders of both. */
final class DossierInput {

    private final Language language;
    private final PrintWriter err;
    private final @Nullable UnitSuccession units;

    DossierInput(Language language, PrintWriter err) {
        this(language, err, null);
    }

    /** @param units what became of units, by which the code of a dossier's unit is replaced; null leaves it as written */
    DossierInput(Language language, PrintWriter err, @Nullable UnitSuccession units) {
        this.language = language;
        this.err = err;
        this.units = units;
    }

    /** The files that are named, and those in the folders that are, by name: dossiers in JSON, one a line, or workbooks. */
    List<String> files(List<String> named) {
        return Input.files(named, DossierInput::isDossier, ".json, .ndjson, .xlsx", language);
    }

    private static boolean isDossier(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".json") || name.endsWith(".ndjson") || name.endsWith(".xlsx");
    }

    /** Whether the bytes are those of a workbook; leaves the input where it was. */
    static boolean isWorkbook(BufferedInputStream in) throws IOException {
        in.mark(4);
        byte[] first = in.readNBytes(2);
        in.reset();
        boolean zip = first.length == 2 && first[0] == 'P' && first[1] == 'K';
        boolean old = first.length == 2 && (first[0] & 0xff) == 0xD0 && (first[1] & 0xff) == 0xCF;
        return zip || old;
    }

    /**
     * The one dossier of an input.
     *
     * @throws BadInput if it is none
     */
    Dossier read(String name) throws IOException {
        try (BufferedInputStream in = new BufferedInputStream(Input.open(name, err, language))) {
            return read(name, in);
        }
    }

    /** The same of an input that is open. */
    Dossier read(String name, BufferedInputStream in) throws IOException {
        return isWorkbook(in) ? workbook(name, in) : json(name, in);
    }

    private Dossier json(String name, InputStream in) throws IOException {
        byte[] bytes = in.readAllBytes();
        ReadResult<Dossier> read = DanchuJson.strict().read(bytes, Dossier.class);
        if (read.value() == null) {
            String kind = DocumentKind.other(bytes, Dossier.class, language);
            throw new BadInput(kind == null ? Faults.text(name, read.faults(), language.locale()) : name + ": " + kind);
        }
        if (!read.faults().isEmpty()) {
            Layout.print(err, Faults.text(name, read.faults(), language.locale()));
        }
        return followed(name, read.value());
    }

    /** The dossier of the unit's successor, where the list of units tells of one; what it tells is told. */
    Dossier followed(String name, Dossier dossier) {
        if (units == null) {
            return dossier;
        }
        UnitSuccession.Followed followed = units.follow(dossier);
        if (followed.problem() != null) {
            new ImportText(language, err).problems(name, List.of(followed.problem()));
        }
        return followed.dossier();
    }

    private Dossier workbook(String name, InputStream in) throws IOException {
        DossierImport read = DossierWorkbook.read(
                TableSource.of(in, TabularLimits.DEFAULT), ImportOptions.DEFAULT.succeeding(units));
        StringBuilder told = new StringBuilder();
        for (Problem problem : read.problems()) {
            told.append(name)
                    .append(": ")
                    .append(problem.message(language.locale()))
                    .append('\n');
            if (problem.severity() != Severity.NOTE) {
                told.append("    ").append(problem.remedy(language.locale())).append('\n');
            }
        }
        if (read.hasErrors() || read.dossier() == null) {
            throw new BadInput(told.toString());
        }
        Layout.print(err, told.toString());
        return read.dossier();
    }
}
