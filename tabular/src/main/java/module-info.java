/** The records of {@code vn.danchu.core} as CSV and XLSX tables. */
module vn.danchu.tabular {
    requires transitive vn.danchu.core;
    requires vn.danchu.json;
    requires com.fasterxml.aalto;
    requires de.siegmar.fastcsv;
    requires java.xml;
    requires org.apache.commons.compress;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static io.soabase.recordbuilder.core;
    requires static java.compiler;
    requires static org.jspecify;

    exports vn.danchu.tabular;
}
