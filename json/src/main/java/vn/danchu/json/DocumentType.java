package vn.danchu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
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

    private final Class<?> type;
    private final String name;
    private final int version;

    DocumentType(Class<?> type, int version) {
        this.type = type;
        this.name = name().toLowerCase(Locale.ROOT).replace('_', '-');
        this.version = version;
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
}
