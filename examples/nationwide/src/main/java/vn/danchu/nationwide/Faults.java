package vn.danchu.nationwide;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What goes wrong in a generated dossier: shares in thousandths, all of them assumed. */
final class Faults {

    /** Units that send nothing. */
    static final int NO_REPORT = 20;
    /** Units that send their dossier twice. */
    static final int TWICE = 3;
    /** Lines that were cut off on their way. */
    static final int CUT_OFF = 2;
    /** Acts of which it is said that they were not done. */
    private static final int NOT_DONE = 15;
    /** Acts whose day is not known. */
    private static final int DAY_MISSING = 40;
    /** Acts that came 1 to 20 days later. */
    private static final int LATE = 60;
    /** Records of a list that were not kept. */
    private static final int RECORD_MISSING = 20;
    /** Other values that were not filled in. */
    private static final int VALUE_MISSING = 10;

    private static final int MOST_DAYS_LATE = 20;

    private final Random random;

    Faults(Random random) {
        this.random = random;
    }

    boolean happens(int thousandths) {
        return random.nextInt(1000) < thousandths;
    }

    /** Puts faults into the records of a list. */
    void into(ArrayNode records) {
        for (int i = records.size() - 1; i >= 0; i--) {
            if (happens(RECORD_MISSING)) {
                records.remove(i);
            } else {
                into(records.get(i));
            }
        }
    }

    /** Puts faults into a record. What says which thing or person it is of stays. */
    void into(JsonNode record) {
        if (record instanceof ObjectNode object) {
            if (isAct(object)) {
                act(object);
                return;
            }
            for (Iterator<String> names = object.propertyNames().iterator(); names.hasNext(); ) {
                String name = names.next();
                JsonNode value = object.get(name);
                if (value.isObject()) {
                    into(value);
                } else if (value.isBoolean() && happens(VALUE_MISSING)) {
                    names.remove();
                }
            }
        }
    }

    private static boolean isAct(ObjectNode object) {
        return object.path("done").isBoolean() && object.path("on").isString() && object.size() == 2;
    }

    private void act(ObjectNode act) {
        if (happens(NOT_DONE)) {
            act.put("done", false);
            act.remove("on");
        } else if (happens(DAY_MISSING)) {
            act.remove("on");
        } else if (happens(LATE)) {
            LocalDate on = LocalDate.parse(act.get("on").stringValue());
            act.put("on", on.plusDays(1L + random.nextInt(MOST_DAYS_LATE)).toString());
        }
    }
}
