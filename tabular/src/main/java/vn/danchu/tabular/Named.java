package vn.danchu.tabular;

import org.jspecify.annotations.Nullable;

/** What a row names in two columns: by a code and by a name. */
final class Named {

    private Named() {}

    /**
     * The value that code and name give. A code of another system is passed over where the name is known; where neither is
     * known, nothing is guessed. A code that lost its last zero to a spreadsheet, 11.1 for 11.10, is known by its name.
     *
     * @param code key of the column of codes
     * @param name key of the column of names
     */
    static <E> @Nullable E read(Row row, CodeList<E> list, String code, String name) {
        Cell codeCell = row.cell(code);
        Cell nameCell = row.cell(name);
        if (codeCell.isBlank() && nameCell.isBlank()) {
            row.tell(row.has(code) ? code : name, ProblemCode.EMPTY_CELL, "", "");
            return null;
        }
        boolean byName = !nameCell.isBlank() && list.knows(nameCell.text());
        if (codeCell.isBlank()) {
            return row.one(name, list);
        }
        if (byName && !list.knows(codeCell.text())) {
            row.tell(code, ProblemCode.FOREIGN_CODE, codeCell.text(), "");
            return row.one(name, list);
        }
        if (!byName) {
            return row.one(code, list);
        }
        Parsed<E> named = list.one(nameCell);
        Parsed<E> coded = list.one(codeCell);
        if (coded.problem() == ProblemCode.AMBIGUOUS_CODE) {
            return named.value();
        }
        if (coded.value() != named.value()
                && list.one(Cell.text(codeCell.text() + '0')).value() == named.value()) {
            row.tell(code, ProblemCode.LOST_ZERO, codeCell.text(), codeCell.text() + '0');
            return named.value();
        }
        if (coded.value() != named.value()) {
            row.tell(name, ProblemCode.CONTRADICTION, nameCell.text(), codeCell.text());
            return null;
        }
        return row.one(code, list);
    }
}
