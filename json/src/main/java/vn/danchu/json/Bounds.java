package vn.danchu.json;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;

/**
 * The shape constraints of one value, read from its Jakarta annotations.
 *
 * @param least least number
 * @param most greatest number
 * @param notBlank whether a text must hold more than white space
 * @param smallest fewest characters or elements
 * @param largest most characters or elements
 */
record Bounds(long least, long most, boolean notBlank, int smallest, int largest) {

    static final Bounds NONE = new Bounds(Long.MIN_VALUE, Long.MAX_VALUE, false, 0, Integer.MAX_VALUE);

    static Bounds of(AnnotatedElement element) {
        long least = element.isAnnotationPresent(PositiveOrZero.class) ? 0 : Long.MIN_VALUE;
        least = element.isAnnotationPresent(Positive.class) ? 1 : least;
        Min min = element.getAnnotation(Min.class);
        Max max = element.getAnnotation(Max.class);
        Size size = element.getAnnotation(Size.class);
        int smallest = element.isAnnotationPresent(NotEmpty.class) ? 1 : 0;
        return new Bounds(
                min == null ? least : Math.max(least, min.value()),
                max == null ? Long.MAX_VALUE : max.value(),
                element.isAnnotationPresent(NotBlank.class),
                size == null ? smallest : Math.max(smallest, size.min()),
                size == null ? Integer.MAX_VALUE : size.max());
    }

    /** The same within the range of a type. */
    Bounds within(long typeLeast, long typeMost) {
        return new Bounds(Math.max(least, typeLeast), Math.min(most, typeMost), notBlank, smallest, largest);
    }

    /** Whether sizes are bounded at all. */
    boolean sized() {
        return smallest > 0 || largest < Integer.MAX_VALUE;
    }

    boolean sizeFits(int size) {
        return size >= smallest && size <= largest;
    }

    /** The sizes allowed, for a fault. */
    String sizes() {
        return largest == Integer.MAX_VALUE ? ">= " + smallest : smallest + " - " + largest;
    }

    void describeSize(Map<String, Object> schema, String minimum, String maximum) {
        if (smallest > 0) {
            schema.put(minimum, smallest);
        }
        if (largest < Integer.MAX_VALUE) {
            schema.put(maximum, largest);
        }
    }
}
