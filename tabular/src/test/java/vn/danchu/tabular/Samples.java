package vn.danchu.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Small tables made in memory. */
final class Samples {

    private Samples() {}

    static TableSource csv(String... lines) {
        return TableSource.of(String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    /** A workbook of one sheet; texts, numbers and days as they are, null for blanks. */
    static TableSource xlsx(Object[]... rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("Trang 1");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    write(sheet, row, column, rows[row][column]);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TableSource.of(out.toByteArray());
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    /** A workbook of one row below its headers, whose first cell is a number in a format, the others texts. */
    static TableSource formatted(String format, String number, String... headers) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "test", null)) {
            Worksheet sheet = workbook.newWorksheet("Trang 1");
            for (int column = 0; column < headers.length; column++) {
                sheet.value(0, column, headers[column]);
                if (column > 0) {
                    sheet.value(1, column, column == 1 ? 5 : column);
                }
            }
            sheet.value(1, 0, new BigDecimal(number));
            sheet.style(1, 0).format(format).set();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return TableSource.of(out.toByteArray());
    }

    static Object[] row(Object... cells) {
        return cells;
    }

    /** A ZIP file of these parts: name, content, name, content ... */
    static byte[] zip(String... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A workbook written by hand, of this sheet and these shared strings. */
    static TableSource workbook(String sheetData, String sharedStrings) {
        String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return TableSource.of(zip(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType="
                        + "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/></Types>",
                "xl/workbook.xml",
                "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office
                        + "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + office
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "</Relationships>",
                "xl/worksheets/sheet1.xml",
                "<worksheet xmlns=\"" + main + "\">" + sheetData + "</worksheet>",
                "xl/sharedStrings.xml",
                sharedStrings.startsWith("<!")
                        ? sharedStrings
                        : "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>"));
    }

    static <T> ImportResult<T> preview(RecordTable<T> table, TableSource source) {
        return preview(table, source, ImportOptions.DEFAULT);
    }

    static <T> ImportResult<T> preview(RecordTable<T> table, TableSource source, ImportOptions options) {
        try {
            return table.preview(source, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<ProblemCode> codes(ImportResult<?> result) {
        return result.problems().stream().map(Problem::code).toList();
    }

    static Cell text(String text) {
        return Cell.text(text);
    }

    static Cell number(String number) {
        return Cell.number(new BigDecimal(number));
    }
}
