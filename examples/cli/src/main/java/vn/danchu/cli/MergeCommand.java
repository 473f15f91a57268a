package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.consultation.Consultation;
import vn.danchu.decision.CommunityDecision;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.record.Excerpt;
import vn.danchu.supervision.Recommendation;
import vn.danchu.supervision.Supervision;
import vn.danchu.tabular.ConsultationRow;
import vn.danchu.tabular.DecisionRow;
import vn.danchu.tabular.DossierMerge;

/** Joins dossiers, workbooks and imported records into one dossier. */
@Command(name = "merge", mixinStandardHelpOptions = true)
final class MergeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Mixin
    private Units units;

    @Option(names = "--unit", paramLabel = "UNIT")
    private @Nullable String unit;

    @Parameters(paramLabel = "FILE", arity = "1..*", index = "0..*")
    private List<String> named;

    /** Where the first record of a table that names its unit stands, and the unit. */
    private @Nullable String firstOfUnit;

    private @Nullable String unitOfRecords;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        DossierInput input = new DossierInput(language, err, units.succession(language, err));
        DossierMerge merge = new DossierMerge();
        for (String file : input.files(named)) {
            try (BufferedInputStream in = new BufferedInputStream(Input.open(file, err, language))) {
                Dossier records = DossierInput.isWorkbook(in) ? null : records(file, in);
                merge.add(file, records == null ? input.read(file, in) : records);
            }
        }
        if (merge.conflicts().isEmpty()) {
            spec.commandLine().getOut().println(json.of(merge.dossier()));
            return 0;
        }
        for (DossierMerge.Conflict conflict : merge.conflicts()) {
            Layout.print(
                    err,
                    conflict.path() + ": " + conflict.first() + language.say(" ghi ", " says ") + quoted(conflict.one())
                            + ", " + conflict.second() + language.say(" ghi ", " says ") + quoted(conflict.other()));
        }
        Layout.print(
                err,
                language.say(
                        merge.conflicts().size() + " mâu thuẫn; không ghi hồ sơ. Sửa một trong hai tệp rồi ghép lại.",
                        merge.conflicts().size() + " conflicts; no dossier was written. Correct one of the files."));
        return Main.BAD_INPUT;
    }

    private static String quoted(String text) {
        return '"' + Excerpt.of(text, 60) + '"';
    }

    /** The records that import wrote, as a dossier; null if the input is something else, and then it is where it was. */
    private @Nullable Dossier records(String file, BufferedInputStream in) throws IOException {
        in.mark(1 << 20);
        String begin = new String(in.readNBytes(10), StandardCharsets.UTF_8);
        in.reset();
        if (!begin.startsWith("{\"table\":")) {
            return null;
        }
        Imported imported = new Imported(file);
        int line = 0;
        for (String each : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
            line++;
            if (!each.isBlank()) {
                imported.add(line, each);
            }
        }
        return imported.dossier();
    }

    /**
     * Whether a record of a table belongs into the dossier: it is of the unit that is asked for. A dossier is of one unit, so
     * where none is asked for all records must be of one.
     */
    private boolean isOfUnit(String place, @Nullable String named) {
        if (unit != null) {
            return unit.equals(named);
        }
        if (named == null) {
            return true;
        }
        if (unitOfRecords == null) {
            unitOfRecords = named;
            firstOfUnit = place;
        }
        if (!unitOfRecords.equals(named)) {
            String shown = Excerpt.line(named);
            String first = Excerpt.line(unitOfRecords);
            throw new BadInput(place + ": "
                    + language.say(
                            "bản ghi của đơn vị " + shown + ", trong khi " + firstOfUnit + " là của " + first
                                    + ". Mỗi hồ sơ là của một đơn vị; chọn bằng --unit.",
                            "a record of the unit " + shown + ", while " + firstOfUnit + " is of " + first
                                    + ". A dossier is of one unit; choose it by --unit."));
        }
        return true;
    }

    /** Records of tables on their way into a dossier. */
    private final class Imported {
        private final String file;
        private final List<Disclosure> disclosures = new ArrayList<>();
        private final List<CommunityDecision> decisions = new ArrayList<>();
        private final List<Consultation> consultations = new ArrayList<>();
        private final List<Supervision> supervisions = new ArrayList<>();
        private final List<Recommendation> recommendations = new ArrayList<>();
        private final List<Village> villages = new ArrayList<>();

        Imported(String file) {
            this.file = file;
        }

        void add(int line, String text) {
            JsonDocument document = parsed(line, text);
            JsonDocument named = document.find("/unit").orElse(null);
            if (!isOfUnit(file + ":" + line, named == null ? null : named.text())) {
                return;
            }
            JsonDocument table = document.find("/table").orElse(null);
            JsonDocument record = document.find("/record").orElse(null);
            String kind = table == null ? "" : String.valueOf(table.text());
            String content = record == null ? "" : record.toString();
            switch (kind) {
                case "disclosures" -> put(line, content, Disclosure.class, disclosures::add);
                case "decisions" -> put(line, content, DecisionRow.class, row -> decisions.add(row.decision()));
                case "consultations" ->
                    put(line, content, ConsultationRow.class, row -> consultations.add(row.consultation()));
                case "supervisions" -> put(line, content, Supervision.class, supervisions::add);
                case "recommendations" -> put(line, content, Recommendation.class, recommendations::add);
                case "villages" -> put(line, content, Village.class, villages::add);
                default ->
                    throw new BadInput(file + ": "
                            + language.say(
                                    "bảng loại \"" + kind + "\" không thuộc hồ sơ",
                                    "a table of kind \"" + kind + "\" is no part of a dossier"));
            }
        }

        private JsonDocument parsed(int line, String text) {
            try {
                return JsonDocument.parse(text);
            } catch (IllegalArgumentException e) {
                throw new BadInput(file + ": "
                        + language.say("dòng " + line + " không phải JSON", "line " + line + " is no JSON"));
            }
        }

        private <T> void put(int line, String content, Class<T> type, java.util.function.Consumer<T> into) {
            into.accept(Input.value(file + ":" + line, DanchuJson.strict().read(content, type), language));
        }

        Dossier dossier() {
            DossierBuilder dossier = DossierBuilder.builder();
            put(disclosures, dossier, DossierBuilder::disclosures);
            put(decisions, dossier, DossierBuilder::decisions);
            put(consultations, dossier, DossierBuilder::consultations);
            put(supervisions, dossier, DossierBuilder::supervisions);
            put(recommendations, dossier, DossierBuilder::recommendations);
            if (!villages.isEmpty()) {
                dossier.unit(UnitBuilder.builder().villages(villages).build());
            }
            return dossier.build();
        }

        private <T> void put(List<T> records, DossierBuilder dossier, BiConsumer<DossierBuilder, List<T>> into) {
            if (!records.isEmpty()) {
                into.accept(dossier, records);
            }
        }
    }
}
