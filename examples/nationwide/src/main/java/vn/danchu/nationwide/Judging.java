package vn.danchu.nationwide;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Receipt;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.ReadResult;
import vn.danchu.law.Period;
import vn.danchu.rollup.ComplianceTally;
import vn.danchu.scoring.score.ScoreSheet;

/**
 * Judges and scores a part of a province's lines, and gives rows of four kinds: a finding, a score, a line that was rejected, and
 * last the tally of the part. One dossier is in memory at a time. It carries a name and a day; what judges is the executor's own.
 *
 * @param province the province the units are counted in
 * @param asOf the day up to which facts count
 */
record Judging(String province, LocalDate asOf) implements MapPartitionsFunction<Row, Row> {

    static final String FINDING = "finding";
    static final String SCORE = "score";
    static final String REJECTED = "rejected";
    static final String TALLY = "tally";

    private static final int SCALE = 6;

    /** The columns of a row; what a kind does not have is null. */
    static final StructType SCHEMA = new StructType()
            .add("kind", DataTypes.StringType)
            .add("file", DataTypes.StringType)
            .add("unit", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("setting", DataTypes.StringType)
            .add("from", DataTypes.DateType)
            .add("to", DataTypes.DateType)
            .add("norm", DataTypes.StringType)
            .add("verdict", DataTypes.StringType)
            .add("reason", DataTypes.StringType)
            .add("record", DataTypes.StringType)
            .add("path", DataTypes.StringType)
            .add("due", DataTypes.DateType)
            .add("criteriaSet", DataTypes.StringType)
            .add("total", DataTypes.createDecimalType(20, SCALE))
            .add("complete", DataTypes.BooleanType)
            .add("level", DataTypes.StringType)
            // the finding, the score sheet or the faults of a rejected line, whole
            .add("json", DataTypes.StringType)
            .add("line", DataTypes.BinaryType)
            .add("tally", DataTypes.BinaryType);

    @Override
    public Iterator<Row> call(Iterator<Row> lines) {
        return new Rows(lines);
    }

    /** The tally that {@link #bytes} wrote. */
    static ComplianceTally tally(byte[] bytes) {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return (ComplianceTally) in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new IllegalStateException("a tally of another version; remove the results and run again", e);
        }
    }

    private static byte[] bytes(ComplianceTally tally) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(tally);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static Row row(String kind, Map<String, Object> values) {
        Object[] row = new Object[SCHEMA.length()];
        row[0] = kind;
        values.forEach((name, value) -> row[SCHEMA.fieldIndex(name)] = value);
        return RowFactory.create(row);
    }

    private final class Rows implements Iterator<Row> {
        private final Iterator<Row> lines;
        private final Deque<Row> ready = new ArrayDeque<>();
        private final ComplianceTally tally = new ComplianceTally();
        private boolean ended;

        Rows(Iterator<Row> lines) {
            this.lines = lines;
        }

        @Override
        public boolean hasNext() {
            while (ready.isEmpty() && lines.hasNext()) {
                Row line = lines.next();
                take(line.getString(0), line.getAs(1));
            }
            if (ready.isEmpty() && !ended) {
                ended = true;
                ready.add(row(TALLY, Map.of("tally", bytes(tally))));
            }
            return !ready.isEmpty();
        }

        @Override
        public Row next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return ready.remove();
        }

        private void take(String file, byte[] line) {
            if (isBlank(line)) {
                return;
            }
            ReadResult<Dossier> read = Judges.JSON.read(line, Dossier.class);
            Dossier dossier = read.value();
            if (dossier == null) {
                String faults = read.faults().stream().map(Object::toString).collect(Collectors.joining("\n"));
                ready.add(row(REJECTED, Map.of("file", file, "line", line, "json", faults)));
                return;
            }
            ComplianceReport report = Judges.judge(dossier, asOf);
            tally.add(report, province);
            Map<String, Object> unit = unit(file, report.receipt());
            report.findings().forEach(finding -> ready.add(finding(unit, finding)));
            ScoreSheet sheet = Judges.score(report, dossier);
            if (sheet != null) {
                ready.add(score(unit, sheet));
            }
        }

        private static boolean isBlank(byte[] line) {
            for (byte each : line) {
                if (each < 0 || each > ' ') {
                    return false;
                }
            }
            return true;
        }

        private static Map<String, Object> unit(String file, Receipt receipt) {
            Map<String, Object> unit = new HashMap<>();
            unit.put("file", file);
            put(unit, "unit", receipt.unitCode());
            put(unit, "name", receipt.unitName());
            put(
                    unit,
                    "setting",
                    receipt.setting() == null ? null : receipt.setting().name());
            Period period = receipt.period();
            if (period != null) {
                unit.put("from", java.sql.Date.valueOf(period.from()));
                unit.put("to", java.sql.Date.valueOf(period.to()));
            }
            return Collections.unmodifiableMap(unit);
        }

        private static void put(Map<String, Object> values, String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value);
            }
        }

        private static Row finding(Map<String, Object> unit, Finding finding) {
            Map<String, Object> values = new HashMap<>(unit);
            values.put("norm", finding.norm());
            values.put("verdict", finding.verdict().name());
            values.put("reason", finding.reason().name());
            values.put("record", finding.record());
            values.put("path", finding.path());
            put(values, "due", finding.due() == null ? null : java.sql.Date.valueOf(finding.due()));
            values.put("json", Judges.JSON.toJson(finding));
            return row(FINDING, values);
        }

        private static Row score(Map<String, Object> unit, ScoreSheet sheet) {
            Map<String, Object> values = new HashMap<>(unit);
            values.put("criteriaSet", sheet.set());
            put(values, "total", sheet.total().setScale(SCALE, RoundingMode.HALF_UP));
            values.put("complete", sheet.isComplete());
            put(values, "level", sheet.rating().level());
            values.put("json", Judges.JSON.toJson(sheet));
            return row(SCORE, values);
        }
    }
}
