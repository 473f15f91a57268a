package vn.danchu.testing;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The pages of records, measures, readings and sources are as the code has them. */
class ReferencePagesTest {

    @Test
    void theRecords() throws IOException {
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("records.md"), RecordsPage.text());
    }

    @Test
    void theMeasures() throws IOException {
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("measures.md"), MeasuresPage.text());
    }

    @Test
    void theReadings() throws IOException {
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("readings.md"), ReadingsPage.text());
    }

    @Test
    void theSources() throws IOException {
        GeneratedPage.isFresh(GeneratedPage.DOCS.resolve("sources.md"), SourcesPage.text());
    }
}
