/** What {@code vn.danchu.core} finds, as pages to read and print. */
module vn.danchu.html {
    requires transitive vn.danchu.core;
    requires gg.jte.runtime;
    requires static io.soabase.recordbuilder.core;
    // The mark of generated code on the compiled templates
    requires static java.compiler;
    requires static org.jspecify;

    exports vn.danchu.html;
}
