package vn.danchu.json;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A record as its JSON form describes it: its components in their order, what each holds, and how a record is made of them.
 * For the modules of the library that have other forms of the same records, such as workbooks; it may change with any
 * release. Immutable and thread-safe.
 */
public final class RecordForm {

    private final RecordShape shape;
    private final List<Property> properties;

    RecordForm(RecordShape shape) {
        this.shape = shape;
        this.properties = shape.components().stream().map(Property::new).toList();
    }

    /**
     * The description of a record.
     *
     * @throws IllegalArgumentException if the type is no record that has a JSON form
     */
    public static RecordForm of(Class<?> type) {
        Objects.requireNonNull(type, "type");
        if (Shapes.of(type) instanceof RecordShape record) {
            return new RecordForm(record);
        }
        throw new IllegalArgumentException(type + " is no record with a JSON form");
    }

    /** The record's name in the schema: {@code Annulment}, {@code StaffConference.Kind}. */
    public String name() {
        return Names.of(shape.type());
    }

    /** The components in their order. */
    public List<Property> properties() {
        return properties;
    }

    /**
     * Makes the record.
     *
     * @param values a value a component, in their order; null where it is not known
     * @throws RuntimeException whatever the record's constructor refuses them with
     */
    public Object make(@Nullable Object[] values) {
        Objects.requireNonNull(values, "values");
        return shape.construct(values);
    }

    /** One component of a record. */
    public static final class Property {

        private final Component component;

        Property(Component component) {
            this.component = component;
        }

        /** Its name. */
        public String name() {
            return component.name;
        }

        /** What it holds. */
        public ValueForm form() {
            return component.shape.form();
        }

        /** Whether it may not be left out. */
        public boolean required() {
            return component.required;
        }

        /** Its value in a record; null if it is not known. */
        public @Nullable Object of(Object record) {
            return component.of(Objects.requireNonNull(record, "record"));
        }
    }
}
