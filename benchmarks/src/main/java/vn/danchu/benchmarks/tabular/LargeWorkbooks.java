package vn.danchu.benchmarks.tabular;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;
import vn.danchu.record.Span;
import vn.danchu.tabular.DossierWorkbook;

/** Workbooks of many rows, made of what disclosure lists hold. */
final class LargeWorkbooks {

    private static final List<DisclosureItem> ITEMS = DisclosureItem.catalogue().entries(Setting.COMMUNE);

    private LargeWorkbooks() {}

    /** One sheet of a disclosure list: item, what was disclosed, form, days, who did it. */
    static Path list(int rows) throws IOException {
        Path file = temporary();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            Workbook workbook = new Workbook(out, "benchmark", null);
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            String[] headers = {
                "STT", "Mã nội dung", "Tóm tắt", "Hình thức công khai", "Từ ngày", "Đến ngày", "Đơn vị thực hiện"
            };
            for (int i = 0; i < headers.length; i++) {
                sheet.value(0, i, headers[i]);
            }
            for (int row = 1; row <= rows; row++) {
                sheet.value(row, 0, row);
                sheet.value(row, 1, ITEMS.get(row % ITEMS.size()).code());
                sheet.value(row, 2, "Thông tin số " + row);
                sheet.value(row, 3, "Niêm yết công khai; Loa truyền thanh");
                day(sheet, row, 4, LocalDate.of(2025, 1, 1).plusDays(row % 300));
                day(sheet, row, 5, LocalDate.of(2025, 2, 1).plusDays(row % 300));
                sheet.value(row, 6, "Văn phòng");
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
        }
        return file;
    }

    private static void day(Worksheet sheet, int row, int column, LocalDate day) {
        sheet.value(row, column, day);
        sheet.style(row, column).format("dd/mm/yyyy").set();
    }

    /** A dossier of disclosures, one publication each: half of the rows on each of two sheets. */
    static Path dossier(int rows) throws IOException {
        List<Disclosure> disclosures = new ArrayList<>();
        for (int i = 0; i < rows / 2; i++) {
            LocalDate from = LocalDate.of(2025, 1, 1).plusDays(i % 300);
            disclosures.add(DisclosureBuilder.builder()
                    .item(ITEMS.get(i % ITEMS.size()))
                    .summary("Thông tin số " + i)
                    .publications(List.of(PublicationBuilder.builder()
                            .form(PublicationForm.POSTING)
                            .span(new Span(from, from.plusDays(30), false))
                            .build()))
                    .responsible("Văn phòng")
                    .build());
        }
        Path file = temporary();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            DossierWorkbook.write(
                    DossierBuilder.builder()
                            .unit(UnitBuilder.builder().setting(Setting.COMMUNE).build())
                            .period(Period.year(2025))
                            .disclosures(disclosures)
                            .build(),
                    out);
        }
        return file;
    }

    private static Path temporary() throws IOException {
        Path file = Files.createTempFile("danchu", ".xlsx");
        file.toFile().deleteOnExit();
        return file;
    }
}
