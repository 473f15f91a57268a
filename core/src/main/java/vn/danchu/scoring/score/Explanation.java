package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Message;

/**
 * How points came about. Most sheets are made for their numbers: what was read of a form becomes a message when somebody looks.
 *
 * <p>Immutable and thread-safe; equal to every list of the same messages.
 */
final class Explanation extends AbstractList<Message> implements RandomAccess {

    /** Each a {@link Message}, or a {@link Read} that was not told yet. */
    private final Object[] steps;

    /** A value that was read. */
    record Read(Label measure, MeasureValue value) {

        private Message told() {
            return Message.of("step.read", "measure", measure, "value", shown(value));
        }

        private static Object shown(MeasureValue value) {
            if (value instanceof MeasureValue.Amount amount) {
                return amount.amount();
            }
            if (value instanceof MeasureValue.Ratio ratio) {
                return Message.of("value.ratio", "part", plain(ratio.part()), "of", plain(ratio.of()));
            }
            if (value instanceof MeasureValue.Day day) {
                return day.on();
            }
            return Message.of(value instanceof MeasureValue.YesNo answer && answer.yes() ? "value.yes" : "value.no");
        }

        private static BigDecimal plain(BigDecimal number) {
            return number.scale() < 0 ? number.setScale(0) : number;
        }
    }

    /** Copies messages and what was read. */
    Explanation(List<Object> steps) {
        this.steps = steps.toArray();
    }

    /** An immutable list of the same. */
    static List<Message> copyOf(List<Message> steps) {
        return steps instanceof Explanation ? steps : List.copyOf(steps);
    }

    @Override
    public Message get(int index) {
        return steps[index] instanceof Read read ? read.told() : (Message) steps[index];
    }

    @Override
    public int size() {
        return steps.length;
    }
}
