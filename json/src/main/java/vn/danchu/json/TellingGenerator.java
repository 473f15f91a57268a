package vn.danchu.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.JsonGeneratorDelegate;

/** Writes JSON with the texts of each record beside its values. */
final class TellingGenerator extends JsonGeneratorDelegate {

    private final Telling telling;

    TellingGenerator(JsonGenerator generator, Telling telling) {
        super(generator, false);
        this.telling = telling;
    }

    /** Adds the texts of the record whose properties have just been written. */
    void tell(Object record, Iterable<Component> components) {
        telling.tell(this, record, components);
    }
}
