package vn.danchu.testing;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The pages of records and of measures are as the code has them. */
class ReferencePagesTest {

    @Test
    void theRecords() throws IOException {
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("records.md"), RecordsPage.text());
    }

    @Test
    void theMeasures() throws IOException {
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("measures.md"), MeasuresPage.text());
    }
}
