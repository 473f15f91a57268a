package vn.danchu.tabular;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.RecordForm;
import vn.danchu.json.ValueForm;
import vn.danchu.law.Citation;
import vn.danchu.law.Setting;

/** The cells of the values that records hold. */
final class CellForms {

    private static final String YES = "Có";
    private static final String NO = "Không";
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})");
    private static final Pattern DATED = Pattern.compile("(?iu)(có|không|chưa)\\s*[,;:]\\s*(.+)");
    private static final LocalDate SAMPLE = LocalDate.of(2026, 1, 15);

    private final @Nullable Setting setting;
    private final BookTexts texts;

    /** @param setting whose catalogues names are looked up in; null for all */
    CellForms(@Nullable Setting setting, BookTexts texts) {
        this.setting = setting;
        this.texts = texts;
    }

    /** The cell of a value; null if one cell cannot hold it. */
    @Nullable
    CellForm of(ValueForm form) {
        if (form instanceof ValueForm.Text) {
            return new TextCell();
        } else if (form instanceof ValueForm.YesNo) {
            return new YesNoCell();
        } else if (form instanceof ValueForm.Whole whole) {
            return new WholeCell(whole);
        } else if (form instanceof ValueForm.Decimal decimal) {
            return new DecimalCell(decimal);
        } else if (form instanceof ValueForm.Day) {
            return new DayCell();
        } else if (form instanceof ValueForm.DayOfYear) {
            return new DayOfYearCell();
        } else if (form instanceof ValueForm.Provision) {
            return new ProvisionCell();
        } else if (form instanceof ValueForm.Code code) {
            return new CodeCell(ConstantNames.of(code, setting, texts));
        } else if (form instanceof ValueForm.Many many) {
            CellForm element = of(many.element());
            return element == null || element instanceof SeveralCell ? null : new SeveralCell(many, element);
        } else if (form instanceof ValueForm.Nested nested) {
            return DatedCell.of(nested.form());
        }
        return null;
    }

    private record TextCell() implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            String text = cell.text();
            boolean escaped = text.length() > 1 && text.charAt(0) == '\'' && isMark(text.substring(1));
            return Parsed.of(escaped ? text.substring(1) : text);
        }

        @Override
        public TableValue write(Object value) {
            String text = (String) value;
            return new TableValue.Text(isMark(text) ? '\'' + text : text);
        }

        /** What would be taken for a mark, however many apostrophes stand before it. */
        private static boolean isMark(String text) {
            String bare = text.replaceFirst("^'+", "");
            return bare.equals(UNKNOWN) || bare.equals(NONE);
        }

        @Override
        public Look look() {
            return Look.TEXT;
        }

        @Override
        public String hint() {
            return "";
        }

        @Override
        public TableValue example() {
            return new TableValue.Text("…");
        }
    }

    private record YesNoCell() implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            Parsed<Tick> tick = Tick.read(cell);
            return tick.value() == null || tick.value() == Tick.NOT_APPLICABLE
                    ? Parsed.wrong(ProblemCode.NOT_A_TICK, YES + ", " + NO + ", " + UNKNOWN)
                    : Parsed.of(tick.value() == Tick.YES);
        }

        @Override
        public TableValue write(Object value) {
            return new TableValue.Text((Boolean) value ? YES : NO);
        }

        @Override
        public Look look() {
            return Look.LIST;
        }

        @Override
        public List<String> choices() {
            return List.of(YES, NO);
        }

        @Override
        public String hint() {
            return "Ghi Có hoặc Không; để trống nếu chưa biết.";
        }

        @Override
        public TableValue example() {
            return new TableValue.Text(YES);
        }
    }

    private record WholeCell(ValueForm.Whole form) implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            Parsed<Long> read = NumberCells.count(cell);
            Long number = read.value();
            if (number == null) {
                return read;
            }
            if (number < form.least() || number > form.most()) {
                return Parsed.wrong(ProblemCode.OUT_OF_RANGE, form.least() + " - " + form.most());
            }
            Object value = form.wide() ? (Object) number : (Object) number.intValue();
            return new Parsed<>(value, read.problem(), read.allowed(), null);
        }

        @Override
        public TableValue write(Object value) {
            return new TableValue.Amount(BigDecimal.valueOf(((Number) value).longValue()));
        }

        @Override
        public Look look() {
            return Look.NUMBER;
        }

        @Override
        public String hint() {
            return "Ghi số nguyên; để trống nếu chưa biết (0 là không có).";
        }

        @Override
        public TableValue example() {
            return new TableValue.Amount(BigDecimal.valueOf(Math.max(form.least(), Math.min(form.most(), 10))));
        }
    }

    private record DecimalCell(ValueForm.Decimal form) implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            Parsed<BigDecimal> read = NumberCells.notNegative(cell);
            BigDecimal number = read.value();
            boolean fits = number == null
                    || (number.compareTo(BigDecimal.valueOf(form.least())) >= 0
                            && number.compareTo(BigDecimal.valueOf(form.most())) <= 0);
            return fits ? read : Parsed.wrong(ProblemCode.OUT_OF_RANGE, form.least() + " - " + form.most());
        }

        @Override
        public TableValue write(Object value) {
            return new TableValue.Amount((BigDecimal) value);
        }

        @Override
        public Look look() {
            return Look.NUMBER;
        }

        @Override
        public String hint() {
            return "Ghi số.";
        }

        @Override
        public TableValue example() {
            return new TableValue.Amount(BigDecimal.ONE);
        }
    }

    private record DayCell() implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            return DateCells.read(cell);
        }

        @Override
        public TableValue write(Object value) {
            return new TableValue.Day((LocalDate) value);
        }

        @Override
        public Look look() {
            return Look.DAY;
        }

        @Override
        public String hint() {
            return "Ghi ngày/tháng/năm.";
        }

        @Override
        public TableValue example() {
            return new TableValue.Day(SAMPLE);
        }
    }

    private record DayOfYearCell() implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            if (cell.moment() != null) {
                return Parsed.of(MonthDay.from(cell.moment()));
            }
            Matcher form = DAY_OF_YEAR.matcher(cell.text());
            try {
                return form.matches()
                        ? Parsed.of(MonthDay.of(Integer.parseInt(form.group(2)), Integer.parseInt(form.group(1))))
                        : Parsed.wrong(ProblemCode.NOT_A_DATE, "31/12");
            } catch (DateTimeException e) {
                return Parsed.wrong(ProblemCode.NOT_A_DATE, "31/12");
            }
        }

        @Override
        public TableValue write(Object value) {
            MonthDay day = (MonthDay) value;
            return new TableValue.Text(day.getDayOfMonth() + "/" + day.getMonthValue());
        }

        @Override
        public Look look() {
            return Look.TEXT;
        }

        @Override
        public String hint() {
            return "Ghi ngày/tháng, ví dụ 31/12.";
        }

        @Override
        public TableValue example() {
            return new TableValue.Text("31/12");
        }
    }

    private record ProvisionCell() implements CellForm {

        private static final String FORMS = "L10:13.2; khoản 2 Điều 13 Luật số 10/2022/QH15";

        @Override
        public Parsed<?> read(Cell cell) {
            try {
                return Parsed.of(Citation.parse(cell.text()));
            } catch (IllegalArgumentException e) {
                return Parsed.wrong(ProblemCode.NOT_A_PROVISION, FORMS);
            }
        }

        @Override
        public TableValue write(Object value) {
            return new TableValue.Text(value.toString());
        }

        @Override
        public Look look() {
            return Look.TEXT;
        }

        @Override
        public String hint() {
            return "Ghi điều khoản, ví dụ " + FORMS + ".";
        }

        @Override
        public TableValue example() {
            return new TableValue.Text("L10:54");
        }
    }

    private record CodeCell(ConstantNames names) implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            return names.read(cell);
        }

        @Override
        public TableValue write(Object value) {
            return new TableValue.Text(names.written((Enum<?>) value));
        }

        @Override
        public Look look() {
            return Look.LIST;
        }

        @Override
        public List<String> choices() {
            return names.choices();
        }

        @Override
        public String hint() {
            return "Chọn trong danh sách.";
        }

        @Override
        public TableValue example() {
            return new TableValue.Text(names.choices().get(0));
        }
    }

    /** A record of whether, and then of when, something was done: one cell. */
    private record DatedCell(RecordForm form) implements CellForm {

        private static final String NOTHING = "Chưa rõ";

        /** The cell of a record of an optional yes or no and then an optional day; null of any other. */
        static @Nullable DatedCell of(RecordForm form) {
            List<RecordForm.Property> parts = form.properties();
            if (parts.size() != 2 || parts.get(0).required() || parts.get(1).required()) {
                return null;
            }
            boolean dated = parts.get(0).form() instanceof ValueForm.YesNo
                    && parts.get(1).form() instanceof ValueForm.Day;
            return dated ? new DatedCell(form) : null;
        }

        @Override
        public Parsed<?> read(Cell cell) {
            if (cell.text().equalsIgnoreCase(NOTHING)) {
                return make(null, null);
            }
            Parsed<LocalDate> day = DateCells.read(cell);
            if (day.value() != null) {
                return make(null, day.value());
            }
            Matcher dated = DATED.matcher(cell.text());
            boolean both = dated.matches();
            Boolean yes = yes(both ? dated.group(1) : cell.text());
            if (yes == null) {
                return day.problem() == ProblemCode.OUT_OF_RANGE
                        ? day
                        : Parsed.wrong(ProblemCode.NOT_A_DATE, DateCells.FORMS + ", " + YES + ", " + NO);
            }
            if (!both) {
                return make(yes, null);
            }
            Parsed<LocalDate> second = DateCells.read(Cell.text(dated.group(2)));
            return second.value() == null ? second : make(yes, second.value());
        }

        private static @Nullable Boolean yes(String word) {
            if (Spelling.key(word).equals("chua")) {
                return false;
            }
            Tick tick = Tick.read(Cell.text(word)).value();
            return tick == null || tick == Tick.NOT_APPLICABLE ? null : tick == Tick.YES;
        }

        private Parsed<?> make(@Nullable Boolean yes, @Nullable LocalDate day) {
            return Parsed.of(form.make(new @Nullable Object[] {yes, day}));
        }

        @Override
        public TableValue write(Object value) {
            Boolean yes = (Boolean) form.properties().get(0).of(value);
            LocalDate day = (LocalDate) form.properties().get(1).of(value);
            if (yes == null) {
                return day == null ? new TableValue.Text(NOTHING) : new TableValue.Day(day);
            }
            String word = yes ? YES : NO;
            return new TableValue.Text(day == null ? word : word + ", " + TableWriter.DAY.format(day));
        }

        @Override
        public Look look() {
            return Look.DAY;
        }

        @Override
        public String hint() {
            return "Ghi ngày/tháng/năm; ghi Có nếu đã làm mà chưa rõ ngày; ghi Không nếu chưa làm.";
        }

        @Override
        public TableValue example() {
            return new TableValue.Day(SAMPLE);
        }
    }

    /** Values separated by semicolons. */
    private record SeveralCell(ValueForm.Many form, CellForm element) implements CellForm {

        @Override
        public Parsed<?> read(Cell cell) {
            return SeveralValues.read(cell, form, element);
        }

        @Override
        public TableValue write(Object value) {
            return SeveralValues.write((Iterable<?>) value, element);
        }

        @Override
        public Look look() {
            return element.choices().isEmpty() ? Look.TEXT : Look.LIST;
        }

        @Override
        public List<String> choices() {
            return element.choices();
        }

        @Override
        public boolean open() {
            return true;
        }

        @Override
        public String hint() {
            return "Nhiều giá trị thì cách nhau bằng dấu chấm phẩy (;). Ghi \"" + NONE
                    + "\" nếu không có; để trống nếu chưa biết.";
        }

        @Override
        public TableValue example() {
            return Objects.requireNonNull(element.example());
        }
    }
}
