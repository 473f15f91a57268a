/** JSON for the records, criteria sets and reports of {@code vn.danchu.core}. */
module vn.danchu.json {
    requires transitive vn.danchu.core;
    requires tools.jackson.databind;
    requires org.slf4j;
    requires static io.soabase.recordbuilder.core;
    requires static org.jspecify;
}
