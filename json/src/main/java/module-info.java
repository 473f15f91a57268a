/** JSON for the records, criteria sets and reports of {@code vn.danchu.core}. */
module vn.danchu.json {
    requires transitive vn.danchu.core;
    requires transitive tools.jackson.databind;
    requires static io.soabase.recordbuilder.core;
    // Not static: the binding reads from the records which components may be null.
    requires org.jspecify;

    exports vn.danchu.json;

    provides tools.jackson.databind.JacksonModule with
            vn.danchu.json.DanchuModule;
}
