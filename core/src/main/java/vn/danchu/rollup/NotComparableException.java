package vn.danchu.rollup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Receipt;
import vn.danchu.dossier.Labels;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.scoring.set.Label;
import vn.danchu.words.Template;

/** Reports that cannot be compared. The message tells in English why; {@link #text} in the language asked for. */
public final class NotComparableException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final Why why;
    private final String vi;

    /** Why reports cannot be compared. */
    public enum Why {
        /** They are of two units. */
        TWO_UNITS(
                "hai báo cáo là của hai đơn vị, {unit} và {otherUnit}",
                "the reports are of two units, {unit} and {otherUnit}"),
        /** They are of two settings. */
        TWO_SETTINGS(
                "hai báo cáo thuộc hai loại hình, {setting} và {otherSetting}",
                "the reports are of two settings, {setting} and {otherSetting}"),
        /** The later unit does not name the earlier one among those it was formed from. */
        NOT_FORMED_FROM(
                "đơn vị {otherUnit} không nêu {unit} trong các đơn vị hình thành nên nó (formedFrom)",
                "the unit {otherUnit} does not name {unit} among those it was formed from (formedFrom)"),
        /** The later report was made as of an earlier day. */
        LATER_FIRST(
                "báo cáo sau tính đến ngày {otherDay}, trước ngày {day} của báo cáo trước; báo cáo cũ hơn phải đứng trước",
                "the later report was made as of {otherDay}, before {day}: the earlier report comes first"),
        /** The later report is of a period that ended before that of the other. */
        LATER_PERIOD_FIRST(
                "báo cáo sau là của kỳ {otherPeriod}, kết thúc trước kỳ {period} của báo cáo trước; kỳ sớm hơn phải đứng trước",
                "the later report is of the period {otherPeriod}, which ended before {period}: the earlier period comes first"),
        /** One names no period. */
        NO_PERIOD(
                "báo cáo của đơn vị {unit} không ghi kỳ nên không có chỗ trong diễn biến",
                "the report of the unit {unit} names no period, and has no place in a trend"),
        /** Two of a trend are of one period. */
        ONE_PERIOD("hai báo cáo cùng kỳ {period}", "two reports are of the same period, {period}");

        private final Label template;

        Why(String vi, String en) {
            template = new Label(vi, en);
        }
    }

    NotComparableException(Why why, Receipt one, Receipt other) {
        super(text(why, one, other, Locale.ENGLISH));
        this.why = why;
        this.vi = text(why, one, other, Locale.forLanguageTag("vi"));
    }

    /** Why they cannot be compared. */
    public Why why() {
        return why;
    }

    /** Why they cannot be compared, in words: English for {@code en}, Vietnamese otherwise. */
    public String text(Locale locale) {
        Objects.requireNonNull(locale, "locale");
        return locale.getLanguage().equals("en") ? String.valueOf(getMessage()) : vi;
    }

    private static String text(Why why, Receipt one, Receipt other, Locale locale) {
        return Template.fill(why.template.text(locale), name -> switch (name) {
            case "unit" -> unit(one, locale);
            case "otherUnit" -> unit(other, locale);
            case "setting" -> setting(one.setting(), locale);
            case "otherSetting" -> setting(other.setting(), locale);
            case "day" -> day(one.asOf(), locale);
            case "otherDay" -> day(other.asOf(), locale);
            case "otherPeriod" -> period(other.period(), locale);
            default -> period(one.period(), locale);
        });
    }

    private static String unit(Receipt receipt, Locale locale) {
        return Objects.requireNonNullElseGet(receipt.unitCode(), () -> unknown(locale));
    }

    private static String setting(@Nullable Setting setting, Locale locale) {
        return setting == null ? unknown(locale) : Labels.of(locale).word(setting);
    }

    private static String period(@Nullable Period period, Locale locale) {
        return period == null ? unknown(locale) : day(period.from(), locale) + " – " + day(period.to(), locale);
    }

    private static String day(LocalDate day, Locale locale) {
        return Norms.texts(locale).date(day);
    }

    private static String unknown(Locale locale) {
        return new Label("(không rõ)", "(not known)").text(locale);
    }
}
