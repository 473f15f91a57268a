package vn.danchu.tabular;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A workbook in the strict form of ISO/IEC 29500, which the spreadsheet library does not know, rewritten in the transitional
 * form: other namespaces, and days as texts in their ISO form. The workbook has been inspected before.
 */
final class StrictWorkbook {

    /** What the namespaces of the strict form begin with. */
    static final String NAMESPACES = "http://purl.oclc.org/ooxml/";

    private static final String TRANSITIONAL = "http://schemas.openxmlformats.org/";

    private StrictWorkbook() {}

    static TableSource transitional(TableSource strict) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new BufferedInputStream(strict.open()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(part.getName()));
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    OutputStream buffered = new BufferedOutputStream(out);
                    rewrite(new BufferedInputStream(in), buffered);
                    buffered.flush();
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        return TableSource.of(bytes.toByteArray());
    }

    /** Rewrites the mark-up and nothing between. Bytes are taken as they are: what is looked for is ASCII. */
    private static void rewrite(InputStream in, OutputStream out) throws IOException {
        StringBuilder markup = new StringBuilder();
        boolean inside = false;
        for (int b = in.read(); b >= 0; b = in.read()) {
            inside |= b == '<';
            if (!inside) {
                out.write(b);
                continue;
            }
            markup.append((char) b);
            if (b == '>') {
                out.write(rewritten(markup.toString()).getBytes(StandardCharsets.ISO_8859_1));
                markup.setLength(0);
                inside = false;
            }
        }
        out.write(markup.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static String rewritten(String markup) {
        if (markup.contains(NAMESPACES)) {
            return markup.replace(NAMESPACES + "spreadsheetml/main", TRANSITIONAL + "spreadsheetml/2006/main")
                    .replace(
                            NAMESPACES + "officeDocument/relationships",
                            TRANSITIONAL + "officeDocument/2006/relationships");
        }
        boolean cell = markup.startsWith("<c ") || markup.startsWith("<x:c ");
        return cell ? markup.replace(" t=\"d\"", " t=\"str\"") : markup;
    }
}
