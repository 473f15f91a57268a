package vn.danchu.tabular;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.danchu.tabular.Samples.codes;
import static vn.danchu.tabular.Samples.csv;
import static vn.danchu.tabular.Samples.preview;
import static vn.danchu.tabular.Samples.workbook;
import static vn.danchu.tabular.Samples.zip;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.danchu.law.Village;

/** The timeout ends a build that would hang; it measures nothing. */
@Timeout(60)
class HostileInputTest {

    private static final String HEADER = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Mã thôn</t></is></c>"
            + "<c r=\"B1\" t=\"inlineStr\"><is><t>Số hộ</t></is></c></row>";

    private static TableSource sheet(String rows) {
        return workbook("<sheetData>" + HEADER + rows + "</sheetData>", "");
    }

    private static TableSource bytes(String text, Charset charset) {
        return TableSource.of(text.getBytes(charset));
    }

    private static void refuses(ProblemCode code, TableSource source) {
        ImportResult<Village> result = preview(RecordTables.VILLAGES, source);
        assertThat(codes(result)).contains(code);
        assertThat(result.hasErrors()).isTrue();
        assertThat(result.acceptWithoutErrors()).isEmpty();
    }

    @Nested
    class Workbooks {

        @Test
        void ofTheTestAreReadWhenTheyAreHarmless() {
            ImportResult<Village> result = preview(
                    RecordTables.VILLAGES,
                    sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>T1</t></is></c></row>"));
            assertThat(result.accept()).extracting(Village::code).containsExactly("T1");
        }

        @Test
        void thatUnpackToMoreThanTheLimitAreRefused() {
            TableSource source = sheet("<row/>".repeat(100));
            TabularLimits less = TabularLimitsBuilder.builder(TabularLimits.DEFAULT)
                    .unpackedBytes(1_000)
                    .build();
            assertThat(preview(RecordTables.VILLAGES, source).hasErrors()).isFalse();
            assertThat(codes(preview(RecordTables.VILLAGES, source, ImportOptions.DEFAULT.within(less))))
                    .containsExactly(ProblemCode.LIMIT);
        }

        @Test
        void withATextWithoutEndAreRefusedWhereACellEnds() {
            refuses(ProblemCode.LIMIT, sheet(" ".repeat(1_000_000)));
        }

        @Test
        void thatArePackedBeyondReasonAreRefused() {
            refuses(ProblemCode.LIMIT, sheet("<row/>".repeat(1_000_000)));
        }

        @Test
        void ofTooManyPartsAreRefused() {
            String[] parts = new String[2 * 1_001];
            for (int i = 0; i < parts.length; i += 2) {
                parts[i] = "p" + i;
                parts[i + 1] = "";
            }
            refuses(ProblemCode.LIMIT, TableSource.of(zip(parts)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<!DOCTYPE sst [<!ENTITY a \"aaaa\">]><sst><si><t>&a;</t></si></sst>",
                    "<!DOCTYPE sst SYSTEM \"file:///etc/passwd\"><sst/>"
                })
        void withDocumentTypesOrEntitiesAreRefused(String strings) {
            refuses(ProblemCode.HOSTILE_WORKBOOK, workbook("<sheetData>" + HEADER + "</sheetData>", strings));
        }

        @Test
        void thatAskForSharedStringsThatAreNotThereAreRefusedAndNotFilledUp() {
            refuses(ProblemCode.BROKEN_WORKBOOK, sheet("<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2000000000</v></c></row>"));
        }

        @Test
        void withCellsFarBeyondTheLastColumnAreRefused() {
            refuses(ProblemCode.LIMIT, sheet("<row r=\"2\"><c r=\"ZZZZZZ2\"><v>1</v></c></row>"));
            refuses(ProblemCode.LIMIT, sheet("<row r=\"2\"><c r=\"XFE2\"><v>1</v></c></row>"));
        }

        @Test
        void withCellsBeyondTheColumnsOfTheLimitAreRefused() {
            assertThat(preview(RecordTables.VILLAGES, sheet("<row r=\"2\"><c r=\"XFD2\"><v>1</v></c></row>"))
                            .problems())
                    .anyMatch(problem -> problem.code() == ProblemCode.LIMIT && problem.row() == 2);
        }

        @Test
        void withTextsLongerThanACellAreRefused() {
            refuses(
                    ProblemCode.LIMIT,
                    sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>" + "ab".repeat(30_000)
                            + "</t></is></c></row>"));
        }

        @Test
        void withMarkUpLongerThanAnyIsRefused() {
            refuses(ProblemCode.LIMIT, sheet("<row r=\"2\" x=\"" + noise(400_000) + "\"/>"));
        }

        @Test
        void nestedBeyondReasonAreRefused() {
            refuses(ProblemCode.LIMIT, sheet("<a>".repeat(1_000)));
        }

        @Test
        void withFormulasToBeSpreadOverAllCellsAreRefused() {
            StringBuilder cells = new StringBuilder("<row r=\"2\"><c r=\"A2\"><f t=\"shared\" si=\"0\" ref=\"A2:A9\">"
                    + noise(8_000) + "</f></c></row>");
            for (int i = 0; i < 70_000; i++) {
                cells.append("<row><c><f t=\"shared\" si=\"0\"/></c></row>");
            }
            TabularLimits limits = TabularLimitsBuilder.builder(TabularLimits.DEFAULT)
                    .ratio(5_000)
                    .build();
            assertThat(codes(preview(
                            RecordTables.VILLAGES, sheet(cells.toString()), ImportOptions.DEFAULT.within(limits))))
                    .containsExactly(ProblemCode.LIMIT);
        }

        @Test
        void withNumbersTooLargeToCountAreToldCellByCell() {
            ImportResult<Village> result = preview(
                    RecordTables.VILLAGES,
                    sheet("<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>T1</t></is></c>"
                            + "<c r=\"B2\"><v>1E+999999999</v></c></row>"));
            assertThat(codes(result)).containsExactly(ProblemCode.OUT_OF_RANGE);
        }

        @Test
        void thatAreDamagedAreRefused() {
            refuses(
                    ProblemCode.BROKEN_WORKBOOK,
                    TableSource.of("PK\003\004 and then nothing".getBytes(StandardCharsets.UTF_8)));
            refuses(ProblemCode.BROKEN_WORKBOOK, TableSource.of(zip("a.txt", "b")));
            refuses(ProblemCode.BROKEN_WORKBOOK, sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></row>"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "IBM037"})
        void inOtherEncodingsThanUtf8AreRefused(String encoding) {
            byte[] part = "<?xml version=\"1.0\"?><a/>".getBytes(Charset.forName(encoding));
            refuses(ProblemCode.HOSTILE_WORKBOOK, withPart("xl/worksheets/sheet1.xml", part));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "xl/worksheets/sheet1.xml|<?xml version=\"1.0\" encoding=\"foo\"?><worksheet/>",
                    "xl/_rels/workbook.xml.rels|<Relationships><Relat",
                    "[Content_Types].xml|<Types><Overr",
                    "xl/workbook.xml|<workbook><sheets><she"
                })
        void ofWhichAPartIsDamagedAreRefusedAsAProblemAndNotByAnException(String part, String text) {
            refuses(ProblemCode.BROKEN_WORKBOOK, withPart(part, text.getBytes(StandardCharsets.UTF_8)));
        }

        @Test
        void withEmptyCellsFarToTheRightInEachRowAreRefused() {
            String row = "<row><c r=\"XFD1\"/></row>";
            TabularLimits limits = TabularLimitsBuilder.builder(TabularLimits.DEFAULT)
                    .ratio(5_000)
                    .build();
            assertThat(codes(preview(
                            RecordTables.VILLAGES, sheet(row.repeat(40_000)), ImportOptions.DEFAULT.within(limits))))
                    .containsExactly(ProblemCode.LIMIT);
            assertThat(preview(RecordTables.VILLAGES, sheet(row.repeat(1_000))).hasErrors())
                    .isFalse();
        }

        @Test
        void withSharedStringsThatTakeMoreMemoryThanTheLimitAreRefused() {
            TableSource source = workbook(
                    "<sheetData>" + HEADER + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>999</v></c></row></sheetData>",
                    "<si><t>a</t></si>".repeat(1_000));
            TabularLimits less = TabularLimitsBuilder.builder(TabularLimits.DEFAULT)
                    .unpackedBytes(50_000)
                    .build();
            assertThat(preview(RecordTables.VILLAGES, source).hasErrors()).isFalse();
            assertThat(codes(preview(RecordTables.VILLAGES, source, ImportOptions.DEFAULT.within(less))))
                    .containsExactly(ProblemCode.LIMIT);
        }

        private static TableSource withPart(String name, byte[] content) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipFile parts = ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(
                                    Objects.requireNonNull(sheet("").bytes())))
                            .get();
                    ZipOutputStream zip = new ZipOutputStream(out)) {
                for (ZipArchiveEntry entry : Collections.list(parts.getEntries())) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(
                            entry.getName().equals(name)
                                    ? content
                                    : parts.getInputStream(entry).readAllBytes());
                    zip.closeEntry();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return TableSource.of(out.toByteArray());
        }

        /** bzip2, LZMA, Zstandard, XZ: what a package may not use, and some of what would need libraries that are not there. */
        @ParameterizedTest
        @ValueSource(bytes = {12, 14, 93, 95})
        void withPartsPackedInOtherWaysThanOfficeDocumentsAreRefused(byte method) {
            byte[] bytes = Objects.requireNonNull(sheet("").bytes()).clone();
            for (int at = 0; at < bytes.length - 11; at++) {
                boolean local = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 3 && bytes[at + 3] == 4;
                boolean central = bytes[at] == 'P' && bytes[at + 1] == 'K' && bytes[at + 2] == 1 && bytes[at + 3] == 2;
                if (local || central) {
                    bytes[at + (local ? 8 : 10)] = method;
                }
            }
            refuses(ProblemCode.HOSTILE_WORKBOOK, TableSource.of(bytes));
        }

        @Test
        void withPartsOfOneNameAreRefused() {
            refuses(
                    ProblemCode.HOSTILE_WORKBOOK,
                    TableSource.of(zip("xl/workbook.xml", "<a/>", "xl/Workbook.xml", "<a/>")));
        }

        @Test
        void ofTheOldFormatAreNamed() {
            byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
            refuses(ProblemCode.OLD_WORKBOOK, TableSource.of(ole));
        }

        @Test
        void thatOpenWithAPasswordOnlyAreNamed() {
            byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
            byte[] ole = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 512 + name.length);
            System.arraycopy(name, 0, ole, 512, name.length);
            refuses(ProblemCode.LOCKED_WORKBOOK, TableSource.of(ole));
        }

        /** Text that hardly packs, so that no ratio hides the limit under test. */
        private static String noise(int length) {
            java.util.Random random = new java.util.Random(1);
            StringBuilder text = new StringBuilder(length);
            while (text.length() < length) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            return text.toString();
        }
    }

    @Nested
    class CsvFiles {

        @Test
        void withListsThatNameNothingAreRefusedAtOnce() {
            String list = "\"" + ("a,".repeat(60) + ';').repeat(260) + "\"";
            String[] lines = new String[100];
            Arrays.fill(lines, "11.3," + list);
            lines[0] = "Mã nội dung,Hình thức";
            assertThat(preview(RecordTables.DISCLOSURES, csv(lines)).errors()).isEqualTo(99);
        }

        @Test
        void mayBeginWithTheByteOrderMarkOfUtf8() {
            assertThat(preview(RecordTables.VILLAGES, csv("\ufeffMã thôn,Số hộ", "T1,1"))
                            .accept())
                    .hasSize(1);
        }

        @Test
        void inOtherEncodingsAreRefused() {
            refuses(ProblemCode.UNKNOWN_FORMAT, bytes("Ma thon,So ho", StandardCharsets.UTF_16LE));
            refuses(ProblemCode.NOT_UTF8, TableSource.of(new byte[] {'a', ',', (byte) 0xC3, '(', '\n'}));
        }

        @Test
        void tellTheRowOfBytesThatAreNotUtf8() {
            String rows = IntStream.rangeClosed(1, 20_000)
                    .mapToObj(row -> "T" + row + ",1\n")
                    .collect(Collectors.joining());
            byte[] bytes = ("Mã thôn,Số hộ\n" + rows + "T?,1\n").getBytes(StandardCharsets.UTF_8);
            bytes[bytes.length - 4] = (byte) 0xFF;
            ImportResult<Village> result = preview(RecordTables.VILLAGES, TableSource.of(bytes));
            assertThat(result.problems())
                    .singleElement()
                    .returns(ProblemCode.NOT_UTF8, Problem::code)
                    .returns(20_002, Problem::row)
                    .returns("A", Problem::column);
        }

        @Test
        void withAFieldWithoutEndAreRefusedWithinTheLimitOfACell() {
            refuses(ProblemCode.LIMIT, csv("Mã thôn,Số hộ", "\"" + "a".repeat(5_000_000)));
        }

        @Test
        void withTooManyColumnsAreRefused() {
            refuses(ProblemCode.LIMIT, csv("Mã thôn,Số hộ" + ",".repeat(1_000_000)));
        }

        @Test
        void withTooManyRowsAreRefused() {
            TabularLimits limits =
                    TabularLimitsBuilder.builder(TabularLimits.DEFAULT).rows(2).build();
            TableSource two = csv("Mã thôn,Số hộ", "T1,1", "T2,1");
            TableSource three = csv("Mã thôn,Số hộ", "T1,1", "T2,1", "T3,1");
            assertThat(preview(RecordTables.VILLAGES, two, ImportOptions.DEFAULT.within(limits))
                            .hasErrors())
                    .isFalse();
            ImportResult<Village> refused = preview(RecordTables.VILLAGES, three, ImportOptions.DEFAULT.within(limits));
            assertThat(codes(refused)).containsExactly(ProblemCode.LIMIT);
            assertThat(refused.acceptWithoutErrors()).isEmpty();
        }

        @Test
        void areRefusedWithTheReasonHoweverManyProblemsStandBeforeIt() {
            TabularLimits limits = TabularLimitsBuilder.builder(TabularLimits.DEFAULT)
                    .problems(1)
                    .build();
            ImportResult<Village> refused = preview(
                    RecordTables.VILLAGES,
                    csv("Mã thôn,Số hộ", "T1,x", "T2,x", "T3,\"x"),
                    ImportOptions.DEFAULT.within(limits));
            assertThat(codes(refused))
                    .containsExactly(ProblemCode.NOT_A_NUMBER, ProblemCode.BROKEN_CSV, ProblemCode.MORE_PROBLEMS);
            assertThat(refused.errors()).isEqualTo(3);
        }

        @Test
        void withBrokenQuotationMarksAreRefused() {
            refuses(ProblemCode.BROKEN_CSV, csv("Mã thôn,Số hộ", "\"T1\"x,1"));
            refuses(ProblemCode.BROKEN_CSV, csv("Số hộ,Mã thôn", "1,\"T1", "2,T2"));
        }

        @Test
        void withNulAreRefused() {
            refuses(ProblemCode.UNKNOWN_FORMAT, csv("Mã thôn,Số hộ", "T\0,1"));
        }
    }

    @Test
    void filesLargerThanTheLimitAreNotRead(@TempDir Path folder) throws Exception {
        TabularLimits limits = TabularLimitsBuilder.builder(TabularLimits.DEFAULT)
                .fileBytes(100)
                .build();
        Path file = Files.writeString(folder.resolve("a.csv"), "a".repeat(101));
        assertThat(codes(preview(RecordTables.VILLAGES, TableSource.of(file), ImportOptions.DEFAULT.within(limits))))
                .containsExactly(ProblemCode.LIMIT);
        TableSource stream = TableSource.of(new ByteArrayInputStream(new byte[1_000_000]), limits);
        assertThat(codes(preview(RecordTables.VILLAGES, stream, ImportOptions.DEFAULT.within(limits))))
                .containsExactly(ProblemCode.LIMIT);
    }

    @Test
    void whatUsersWroteNeverEntersATemplate() {
        ImportResult<Village> result =
                preview(RecordTables.VILLAGES, csv("Mã thôn,Số hộ,{row}", "T1,{column} ${x},", "T2,%s,"));
        assertThat(result.problems()).extracting(Problem::toString).anyMatch(text -> text.contains("{row}"));
    }
}
