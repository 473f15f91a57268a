package stranger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.tabular.DossierWorkbook;
import vn.danchu.tabular.TableSource;

/** A dossier as a page, by way of a workbook. */
public final class Pages {

    private Pages() {}

    public static String page(String json) throws IOException {
        Dossier dossier = DanchuJson.strict().read(json, Dossier.class).orThrow();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        DossierWorkbook.write(dossier, workbook);
        Dossier again = DossierWorkbook.read(TableSource.of(workbook.toByteArray())).accept();
        return HtmlPages.in(Locale.ENGLISH).report(Assessor.standard().assess(again, LocalDate.of(2026, 3, 31)));
    }
}
