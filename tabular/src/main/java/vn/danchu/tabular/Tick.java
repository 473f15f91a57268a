package vn.danchu.tabular;

import java.util.Set;

/** What a tick box says. */
enum Tick {
    YES,
    NO,
    NOT_APPLICABLE;

    private static final Set<String> YES_WORDS = Set.of("x", "1", "co", "true");
    private static final Set<String> NO_WORDS = Set.of("0", "khong", "false");
    private static final Set<String> MARKS = Set.of("✓", "✔", "☑", "☒");

    static Parsed<Tick> read(Cell cell) {
        if (cell.isBlank()) {
            return Parsed.of(NO);
        }
        String key = cell.text().length() > 40 ? "" : Spelling.key(cell.text());
        if (YES_WORDS.contains(key) || MARKS.contains(cell.text())) {
            return Parsed.of(YES);
        }
        if (NO_WORDS.contains(key)) {
            return Parsed.of(NO);
        }
        return key.equals("khongapdung")
                ? Parsed.of(NOT_APPLICABLE)
                : Parsed.wrong(ProblemCode.NOT_A_TICK, "X, x, ✓, 1, Có, true; 0, Không, false; Không áp dụng");
    }
}
