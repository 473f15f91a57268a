/** The records of {@code vn.danchu.core} as CSV and XLSX tables. */
module vn.danchu.tabular {
    requires transitive vn.danchu.core;
    requires de.siegmar.fastcsv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;
    requires static io.soabase.recordbuilder.core;
    requires static org.jspecify;
}
