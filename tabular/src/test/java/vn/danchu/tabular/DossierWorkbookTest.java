package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.RecordForm;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.testing.ConformanceCase;
import vn.danchu.testing.ConformanceSuite;

class DossierWorkbookTest {

    private static TableSource written(Dossier dossier) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DossierWorkbook.write(dossier, out);
        return TableSource.of(out.toByteArray());
    }

    @Nested
    class ThereAndBack {

        /** Cases differ in single data; each fortieth of them is enough and takes seconds. */
        private static final int EVERY = 40;

        static IntStream seeds() {
            return IntStream.range(0, 24);
        }

        @ParameterizedTest
        @MethodSource("seeds")
        void everyDossierIsTheSame(int seed) throws IOException {
            double unknown = new double[] {0.1, 0.5, 0.9}[seed % 3];
            Dossier dossier = (Dossier) new RandomForms(seed, unknown).record(RecordForm.of(Dossier.class));
            DossierImport read = DossierWorkbook.read(written(dossier));
            assertThat(read.problems(Severity.ERROR)).isEmpty();
            assertThat(read.accept()).isEqualTo(dossier);
        }

        @Test
        void everyDossierOfTheConformanceCasesIsTheSame() throws IOException {
            Set<String> seen = new HashSet<>();
            for (ConformanceCase each : ConformanceSuite.standard().cases()) {
                if (!seen.add(each.dossier()) || seen.size() % EVERY != 1) {
                    continue;
                }
                Dossier dossier =
                        DanchuJson.strict().read(each.dossier(), Dossier.class).orThrow();
                DossierImport read = DossierWorkbook.read(written(dossier));
                assertThat(read.problems(Severity.ERROR)).as(each.toString()).isEmpty();
                assertThat(read.accept()).as(each.toString()).isEqualTo(dossier);
            }
            assertThat(seen).hasSizeGreaterThan(1_000);
        }

        @Test
        void nothingKnownIsNothingKnown() throws IOException {
            Dossier nothing = DossierBuilder.builder().build();
            assertThat(DossierWorkbook.read(written(nothing)).accept()).isEqualTo(nothing);
        }
    }

    @Nested
    class Templates {

        @ParameterizedTest
        @EnumSource(Setting.class)
        void areReadAsADossierOfWhichNothingIsKnownYet(Setting setting) throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            DossierWorkbook.template(setting, Period.year(2026), out);
            DossierImport read = DossierWorkbook.read(TableSource.of(out.toByteArray()));
            assertThat(read.problems()).isEmpty();
            Dossier dossier = read.accept();
            assertThat(dossier.unit()).isNotNull();
            assertThat(dossier.unit().setting()).isEqualTo(setting);
            assertThat(dossier.period()).isEqualTo(Period.year(2026));
            assertThat(Stream.of(dossier.decisions(), dossier.disclosures(), dossier.staffConferences()))
                    .as("an example row is never read")
                    .containsOnlyNulls();
        }
    }
}
