package vn.danchu.tabular;

import java.util.List;
import vn.danchu.json.ValueForm;

/**
 * Where a list with a sheet of its own stands on another: there it is said that there is none, which a sheet without rows
 * does not say.
 *
 * @param form the list
 * @param sheet the name of its sheet
 */
record ListCell(ValueForm.Many form, String sheet) implements CellForm {

    /** What the cell holds where the list has elements. */
    private static final String SEE = "Xem trang ";

    @Override
    public Parsed<?> read(Cell cell) {
        if (cell.text().equalsIgnoreCase(NONE)) {
            return Parsed.of(List.of());
        }
        boolean seen = Spelling.key(cell.text()).startsWith(Spelling.key(SEE));
        return seen ? Parsed.of(null) : Parsed.wrong(ProblemCode.UNKNOWN_CODE, NONE + "; " + SEE + sheet);
    }

    @Override
    public TableValue write(Object value) {
        return new TableValue.Text(((List<?>) value).isEmpty() ? NONE : SEE + sheet);
    }

    @Override
    public Look look() {
        return Look.LIST;
    }

    @Override
    public List<String> choices() {
        return List.of(NONE);
    }

    @Override
    public boolean open() {
        return true;
    }

    @Override
    public String hint() {
        return "Ghi ở trang \"" + sheet + "\", mỗi dòng một mục. Nếu chắc chắn không có thì ghi \"" + NONE
                + "\" ở đây; để trống nếu chưa biết.";
    }

    @Override
    public TableValue example() {
        return new TableValue.Text(SEE + sheet);
    }
}
