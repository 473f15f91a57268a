package vn.danchu.testing.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;

/** How far a completion goes from what one would expect: the nearest first. */
enum Stretch {
    /** A value like any other. */
    NONE(""),
    /** A day after the as-of date, for something that the record tells of. */
    TO_COME(" (day to come)"),
    /** A day before the law. */
    OUTSIDE_THE_LAW(" (day outside the law)"),
    /** The unit is of a setting that the norm does not bind. */
    OTHER_SETTING(" (unit of another setting)");

    private static final Pattern DAY = Pattern.compile("\"\\d{4}-\\d\\d-\\d\\d\"");
    private static final String LAW = "\"2023-07-01\"";

    private final String note;

    Stretch(String note) {
        this.note = note;
    }

    /** How it is shown behind the kind of a fault. */
    String note() {
        return note;
    }

    static Stretch of(String value, @Nullable Finding completed, Scene scene) {
        if (completed == null) {
            return OTHER_SETTING;
        }
        if (completed.reason() == Reason.NOT_IN_FORCE) {
            return OUTSIDE_THE_LAW;
        }
        Stretch furthest = NONE;
        String asOf = "\"" + scene.asOf() + "\"";
        Matcher days = DAY.matcher(value);
        while (days.find()) {
            String day = days.group();
            if (day.compareTo(LAW) < 0) {
                furthest = OUTSIDE_THE_LAW;
            } else if (day.compareTo(asOf) > 0 && furthest == NONE) {
                furthest = TO_COME;
            }
        }
        return furthest;
    }
}
