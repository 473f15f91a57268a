/** Assertions, JUnit support and conformance cases for those who test compliance data. */
module vn.danchu.testing {
    requires transitive vn.danchu.core;
    requires vn.danchu.json;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires transitive org.junit.jupiter.params;
    requires static io.soabase.recordbuilder.core;
    requires static org.jspecify;

    exports vn.danchu.testing;
    // JUnit instantiates the arguments provider.
    opens vn.danchu.testing;
}
