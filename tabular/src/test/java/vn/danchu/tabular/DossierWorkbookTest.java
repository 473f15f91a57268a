package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.RecordForm;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.supervision.InspectionBoardBuilder;
import vn.danchu.supervision.MemberElection;
import vn.danchu.supervision.MemberElectionBuilder;
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
        private static final int EVERY = 160;

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

        /** So a datum that is added to a record has its place without a word more, and is read from it. */
        @Test
        void noDatumIsLeftOut() throws Exception {
            BookPlan plan = BookPlan.of(Dossier.class, null);
            Set<String> never = new TreeSet<>();
            plan.sheets().forEach(sheet -> sheet.columns().forEach(column -> never.add(place(sheet, column))));
            for (int seed = 0; seed < 40 && !never.isEmpty(); seed++) {
                Dossier dossier = (Dossier) new RandomForms(seed, 0).record(RecordForm.of(Dossier.class));
                BookReader reader = new BookReader(plan, ImportOptions.DEFAULT, new Problems(1));
                try (OpenWorkbook workbook = OpenWorkbook.of(written(dossier), TabularLimits.DEFAULT)) {
                    reader.read(workbook);
                }
                for (BookSheet sheet : plan.sheets()) {
                    List<BookRow> rows = sheet == plan.root() ? List.of(reader.single()) : reader.rows(sheet);
                    rows.forEach(row -> sheet.columns().stream()
                            .filter(column -> row.get(column) != null || column.form() instanceof ListCell)
                            .forEach(column -> never.remove(place(sheet, column))));
                }
            }
            assertThat(never).isEmpty();
        }

        private static String place(BookSheet sheet, BookColumn column) {
            return sheet.name() + " / " + column.path();
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

        /** A workbook is XML, which cannot hold them: they stand in it by their numbers. */
        @Test
        void controlCharactersAreKept() throws IOException {
            Dossier dossier = DossierBuilder.builder()
                    .unit(UnitBuilder.builder(Unit.UNKNOWN)
                            .code("a")
                            .name("Xã\u001b[31m\u0001\uffff _x0041_ Đông")
                            .build())
                    .build();
            assertThat(DossierWorkbook.read(written(dossier)).accept()).isEqualTo(dossier);
        }

        /** The sheets are planned once, for all that read. */
        @Test
        void manyThreadsReadWhatOneReads() throws Exception {
            Dossier dossier = (Dossier) new RandomForms(1, 0.1).record(RecordForm.of(Dossier.class));
            TableSource workbook = written(dossier);
            Callable<Dossier> reading = () -> DossierWorkbook.read(workbook).accept();
            ExecutorService pool = Executors.newFixedThreadPool(8);
            try {
                for (Future<Dossier> read : pool.invokeAll(Collections.nCopies(24, reading))) {
                    assertThat(read.get()).isEqualTo(dossier);
                }
            } finally {
                pool.shutdownNow();
            }
        }

        /** The row that numbers columns, (1), (2), (3), stands in tables of offices: here the rows have numbers. */
        @Test
        void aRowThatCountsOneTwoThreeIsARow() throws IOException {
            MemberElection ofThree =
                    MemberElectionBuilder.builder().village("3").build();
            Dossier dossier = DossierBuilder.builder()
                    .inspectionBoards(List.of(
                            InspectionBoardBuilder.builder().code("B1").build(),
                            InspectionBoardBuilder.builder()
                                    .code("B2")
                                    .elections(List.of(ofThree))
                                    .build()))
                    .build();
            assertThat(DossierWorkbook.read(written(dossier)).accept()).isEqualTo(dossier);
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

        /** What a norm of the setting reads of the unit has a line; what only the norms of others read has none. */
        @ParameterizedTest
        @EnumSource(Setting.class)
        void askForWhatTheSettingsNormsRead(Setting setting) {
            BookPlan plan = BookPlan.of(Dossier.class, setting);
            BookExtent extent = BookExtent.of(plan, setting);
            Set<String> read = new HashSet<>();
            Norms.of(setting)
                    .forEach(norm -> norm.reads().stream()
                            .filter(path -> path.startsWith("#/unit/"))
                            .forEach(path -> read.add("unit." + path.split("/")[2])));
            for (BookColumn column : plan.root().columns()) {
                if (read.contains(column.path())) {
                    assertThat(extent.shows(column)).as(column.path()).isTrue();
                }
            }
        }

        @Test
        void doNotAskForWhatBindsOthers() {
            assertThat(lines(Setting.COMMUNE))
                    .contains("unit.hasWebsite", "unit.villages", "unit.name", "unit.formedFrom", "period.from")
                    .noneMatch(path -> path.startsWith("dialogueGroup") || path.startsWith("unit.optIn"))
                    .doesNotContain("staffFeedback", "unit.hasUnion", "unit.staff");
            assertThat(lines(Setting.AGENCY))
                    .contains("unit.hasUnion", "staffFeedback", "unit.name")
                    .doesNotContain("unit.hasLoudspeaker", "unit.villages", "unit.hasCouncil");
        }

        private static List<String> lines(Setting setting) {
            BookPlan plan = BookPlan.of(Dossier.class, setting);
            BookExtent extent = BookExtent.of(plan, setting);
            return plan.root().columns().stream()
                    .filter(extent::shows)
                    .map(BookColumn::path)
                    .toList();
        }
    }
}
