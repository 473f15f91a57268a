package vn.danchu.fuzzing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import vn.danchu.calendar.CalendarFormatException;
import vn.danchu.calendar.CalendarYear;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.FirstDossier;
import vn.danchu.figures.StatedPercentage;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DocumentPlaces;
import vn.danchu.json.DocumentType;
import vn.danchu.json.Fault;
import vn.danchu.json.ReadResult;
import vn.danchu.law.Citation;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.tabular.DossierImport;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.ImportOptions;
import vn.danchu.tabular.ImportResult;
import vn.danchu.tabular.RecordTable;
import vn.danchu.tabular.RecordTables;
import vn.danchu.tabular.TableSource;

/**
 * A way in, tried with any bytes: what it refuses it refuses with a place, without an exception that it does not declare. What
 * it accepts can be written and read again as the same; a dossier is judged without a fault, and the findings have words.
 */
public enum Door {
    DOSSIER {
        @Override
        void open(byte[] input) {
            ReadResult<Dossier> result = read(input, Dossier.class);
            if (result.accepted()) {
                judged(result.orThrow());
            }
        }
    },
    /** The first byte says which of the documents that have a schema. */
    DOCUMENT {
        @Override
        void open(byte[] input) {
            if (input.length > 0) {
                DocumentType[] all = DocumentType.values();
                read(rest(input), all[Byte.toUnsignedInt(input[0]) % all.length].type());
            }
        }
    },
    POLICY {
        @Override
        void open(byte[] input) {
            ReadResult<Policy> policy = read(input, Policy.class);
            if (policy.accepted()) {
                Assessor.standard().with(policy.orThrow()).assess(Judging.EMPTY, Judging.AS_OF);
            }
        }
    },
    /** A set that is refused when it is compiled says why with an {@link IllegalArgumentException}. */
    CRITERIA_SET {
        @Override
        void open(byte[] input) {
            ReadResult<CriteriaSet> set = read(input, CriteriaSet.class);
            if (set.accepted()) {
                try {
                    Scorer.compile(CriteriaSets.resolve(set.orThrow())).verify();
                } catch (IllegalArgumentException e) {
                    told(e);
                }
            }
        }
    },
    LINES {
        @Override
        void open(byte[] input) throws IOException {
            int[] before = {0};
            STRICT.processLines(new ByteArrayInputStream(input), Dossier.class, 1, line -> line, line -> {
                require(line.number() > before[0], "lines in order");
                before[0] = line.number();
                faults(line.result());
            });
        }
    },
    /** The first byte says which table. */
    TABLE {
        @Override
        void open(byte[] input) throws IOException {
            if (input.length > 0) {
                table(
                        RecordTables.all()
                                .get(Byte.toUnsignedInt(input[0])
                                        % RecordTables.all().size()),
                        rest(input));
            }
        }
    },
    WORKBOOK {
        @Override
        void open(byte[] input) throws IOException {
            workbook(input);
        }
    },
    /** The XML of a sheet, in a workbook around it. */
    SHEET {
        @Override
        void open(byte[] input) throws IOException {
            workbook(SheetZip.of(input));
        }
    },
    CITATION {
        @Override
        void open(byte[] input) {
            try {
                Citation citation = Citation.parse(text(input));
                require(Citation.parse(citation.toString()).equals(citation), "the same citation");
            } catch (IllegalArgumentException e) {
                told(e);
            }
        }
    },
    PERCENTAGE {
        @Override
        void open(byte[] input) {
            try {
                StatedPercentage.parse(text(input));
            } catch (IllegalArgumentException e) {
                told(e);
            }
        }
    },
    CALENDAR {
        @Override
        void open(byte[] input) throws IOException {
            try {
                CalendarYear.read(new StringReader(text(input)), "input");
            } catch (CalendarFormatException e) {
                told(e);
            }
        }
    },
    /** A text and, behind its first line end, a pointer into it. */
    POINTER {
        @Override
        void open(byte[] input) {
            String text = text(input);
            int end = text.indexOf('\n');
            String pointer = end < 0 ? text : text.substring(0, end);
            try {
                DocumentPlaces.Place place =
                        DocumentPlaces.of(text.substring(end + 1)).find(pointer);
                require(place.line() > 0 && place.column() > 0, "a place in the text");
            } catch (IllegalArgumentException e) {
                told(e);
            }
            require(!Judging.TEXTS.place(pointer).isEmpty() || pointer.isEmpty(), "a place in words");
        }
    };

    private static final DanchuJson STRICT = DanchuJson.strict();
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Made only behind a door that needs it: a fuzzer would call the first input a hang while it instruments every norm. */
    private static final class Judging {

        private static final Texts TEXTS = Assessor.standard().texts(VIETNAMESE);
        private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
        private static final Dossier EMPTY =
                FirstDossier.of(Setting.COMMUNE, Period.year(2025)).dossier();
    }

    /** Tries these bytes; what it throws is a finding. */
    abstract void open(byte[] input) throws IOException;

    private static <T> ReadResult<T> read(byte[] input, Class<T> type) {
        ReadResult<T> result = STRICT.read(input, type);
        faults(result);
        faults(DanchuJson.lenient().read(input, type));
        if (result.accepted()) {
            T document = result.orThrow();
            require(STRICT.read(STRICT.toBytes(document), type).orThrow().equals(document), "read again as written");
        }
        return result;
    }

    private static void faults(ReadResult<?> result) {
        require(result.accepted() || !result.faults().isEmpty(), "a document or a fault");
        for (Fault fault : result.faults()) {
            require(fault.line() > 0 && fault.column() > 0, "a place for each fault");
            require(!fault.message(VIETNAMESE).isBlank(), "words for each fault");
        }
    }

    private static void judged(Dossier dossier) {
        for (Finding finding :
                Assessor.standard().assess(dossier, Judging.AS_OF).findings()) {
            require(finding.reason() != Reason.FAULT, finding.norm() + " judges without a fault");
            require(!Judging.TEXTS.answer(finding).isBlank(), finding.norm() + " has an answer");
        }
    }

    private static <T> void table(RecordTable<T> table, byte[] bytes) throws IOException {
        ImportResult<T> result = table.preview(TableSource.of(bytes));
        result.problems()
                .forEach(problem -> require(!problem.message(VIETNAMESE).isBlank(), "words"));
        require(result.hasErrors() || result.accept() != null, "rows or an error");
    }

    private static void workbook(byte[] bytes) throws IOException {
        TableSource source = TableSource.of(bytes);
        DossierImport result = DossierWorkbook.read(source);
        result.problems()
                .forEach(problem -> require(!problem.message(VIETNAMESE).isBlank(), "words"));
        require(result.hasErrors() || result.accept() != null, "a dossier or an error");
        table(RecordTables.DISCLOSURES, bytes);
        DossierWorkbook.writeRejected(source, ImportOptions.DEFAULT, VIETNAMESE, OutputStream.nullOutputStream());
    }

    private static void told(Exception e) {
        require(e.getMessage() != null && !e.getMessage().isBlank(), "why it is refused");
    }

    private static String text(byte[] input) {
        return new String(input, StandardCharsets.UTF_8);
    }

    private static byte[] rest(byte[] input) {
        return Arrays.copyOfRange(input, 1, input.length);
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
