package vn.danchu.html.page;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.danchu.html.DocumentHeading;

/** What every page shows over and under its content. */
public abstract class Page {

    static final String DOTS = "……………";

    final PageTexts words;
    private final DocumentHeading heading;

    Page(PageTexts words, DocumentHeading heading) {
        this.words = words;
        this.heading = heading;
    }

    String get(String key) {
        return words.get(key);
    }

    String language() {
        return words.locale().getLanguage();
    }

    /** The title of the document, in capitals as official documents have it. */
    abstract String title();

    /** Whose it is, or null if it is of nobody in particular. */
    abstract @Nullable String unit();

    @Nullable
    String superior() {
        return heading.superior() == null ? null : heading.superior().toUpperCase(Locale.ROOT);
    }

    String issuer() {
        String issuer = heading.issuer() == null ? unit() : heading.issuer();
        return issuer == null ? DOTS : issuer.toUpperCase(Locale.ROOT);
    }

    String number() {
        return words.fill("number", "number", heading.number() == null ? DOTS : heading.number());
    }

    String placeAndDay() {
        String place = heading.place() == null ? DOTS : heading.place();
        LocalDate day = heading.day();
        if (day == null) {
            return words.fill("place-and-day.blank", "place", place);
        }
        return words.fill(
                "place-and-day",
                "place",
                place,
                "day",
                day.getDayOfMonth() < 10 ? "0" + day.getDayOfMonth() : day.getDayOfMonth(),
                "month",
                day.getMonthValue() < 3 ? "0" + day.getMonthValue() : day.getMonthValue(),
                "year",
                day.getYear(),
                "date",
                words.date(day));
    }

    String signer() {
        return (heading.signer() == null ? words.get("signer") : heading.signer()).toUpperCase(Locale.ROOT);
    }
}
