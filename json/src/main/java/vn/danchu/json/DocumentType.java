package vn.danchu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JsonToken;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Policy;
import vn.danchu.dossier.Dossier;
import vn.danchu.figures.ActivityReport;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.ScoreForm;

/** The documents that have a published schema. A published version never changes; what differs is a version of its own. */
public enum DocumentType {
    /** One unit, one period, all its records. */
    DOSSIER(Dossier.class, 1),
    /** What the norms say of a dossier. */
    COMPLIANCE_REPORT(ComplianceReport.class, 1),
    /** What a user decides about judging. */
    POLICY(Policy.class, 1),
    /** The figures of a published report. */
    ACTIVITY_REPORT(ActivityReport.class, 1),
    /** How a unit's practice of democracy is scored. */
    CRITERIA_SET(CriteriaSet.class, 1),
    /** What a unit is scored by: its measures, and the points people enter. */
    SCORE_FORM(ScoreForm.class, 1),
    /** What a unit scored, with every step. */
    SCORE_SHEET(ScoreSheet.class, 1);

    /** The property by which a document names its schema; editors complete and check by it. */
    static final String SCHEMA = "$schema";

    /** What stands before the name of a file. */
    private static final Pattern PATH = Pattern.compile("^[\\s\\S]*[/\\\\]");

    private final Class<?> type;
    private final String name;
    private final int version;

    DocumentType(Class<?> type, int version) {
        this.type = type;
        this.name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.version = version;
    }

    /** The document that this record holds, if it is one with a schema of its own; {@link #of} where it must be. */
    public static Optional<DocumentType> find(Class<?> type) {
        Objects.requireNonNull(type, "type");
        return Stream.of(values()).filter(document -> document.type == type).findFirst();
    }

    /**
     * The document that this record holds.
     *
     * @throws IllegalArgumentException if the record is no document with a schema of its own; the message lists those
     */
    public static DocumentType of(Class<?> type) {
        return find(type)
                .orElseThrow(
                        () -> new IllegalArgumentException(type.getName() + " is no document with a schema; there are "
                                + Stream.of(values())
                                        .map(each -> each.type.getSimpleName())
                                        .collect(Collectors.joining(", "))));
    }

    /** The record that holds it. */
    public Class<?> type() {
        return type;
    }

    /** The schema's identity: {@code urn:danchu:compliance-report:v1}. */
    public String id() {
        return "urn:danchu:" + name + ":v" + version;
    }

    /** The schema's file beside the classes of this package: {@code schema/danchu.compliance-report.v1.schema.json}. */
    public String file() {
        return "schema/danchu." + name + ".v" + version + ".schema.json";
    }

    /** The JSON Schema, 2020-12. */
    public String schema() {
        try (InputStream in = DocumentType.class.getResourceAsStream(file())) {
            if (in == null) {
                throw new IllegalStateException("no " + file());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether a document of this type may name this as its {@code $schema}: the schema's {@link #id}, or a path or address
     * that ends in the name of its {@link #file}.
     */
    public boolean isSchema(String named) {
        Objects.requireNonNull(named, "named");
        return named.equals(id()) || PATH.matcher(named).replaceFirst("").equals(fileName());
    }

    private String fileName() {
        return file().substring(file().indexOf('/') + 1);
    }

    /** Reads the property {@code $schema}, whose value is the parser's current token; null says nothing. */
    void readSchema(Intake in) {
        if (in.parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (in.parser.currentToken() != JsonToken.VALUE_STRING) {
            in.wrongType("string");
            return;
        }
        String named = in.text();
        if (named != null && !isSchema(named)) {
            in.refuse(FaultCode.UNKNOWN_CODE, Quoted.quoted(named), id() + ", " + fileName(), id());
        }
    }

    /** The schema of the property {@code $schema} itself. */
    Map<String, Object> schemaOfSchema() {
        String file = fileName().replace(".", "\\.");
        return Shape.keywords(
                "type", List.of("string", "null"), "pattern", "^(" + id() + "|([\\s\\S]*[/\\\\])?" + file + ")$");
    }
}
