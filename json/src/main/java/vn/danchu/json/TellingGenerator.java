package vn.danchu.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;
import vn.danchu.compliance.ComplianceReport;

/** Writes JSON with the texts of each record beside its values. */
final class TellingGenerator extends JsonGeneratorDelegate {

    private final Telling telling;
    private @Nullable ComplianceReport report;

    TellingGenerator(JsonGenerator generator, Telling telling) {
        super(generator, false);
        this.telling = telling;
    }

    /** Notes the record whose properties are about to be written. */
    void begin(Object record) {
        if (record instanceof ComplianceReport whole) {
            report = whole;
        }
    }

    /** Adds the texts of the record whose properties have just been written. */
    void tell(Object record, Iterable<Component> components) {
        telling.tell(this, record, report, components);
    }
}
