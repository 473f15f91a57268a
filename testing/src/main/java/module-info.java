/** Assertions, JUnit support and conformance cases for those who test compliance data. */
module vn.danchu.testing {
    requires transitive vn.danchu.core;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static io.soabase.recordbuilder.core;
    requires static org.jspecify;
}
