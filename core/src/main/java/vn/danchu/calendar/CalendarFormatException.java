package vn.danchu.calendar;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** A calendar text that cannot be read as a {@link CalendarYear}. It carries all faults, in the order of the lines. */
public final class CalendarFormatException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Fault[] faults;

    CalendarFormatException(String name, List<Fault> faults) {
        super(faults.stream().map(fault -> name + ", " + fault).collect(Collectors.joining("\n")));
        this.name = name;
        this.faults = faults.toArray(Fault[]::new);
    }

    /** The name of the text, as the reader was given it. */
    public String name() {
        return name;
    }

    /** The faults, at least one, in the order of the lines; immutable. */
    public List<Fault> faults() {
        return List.of(faults);
    }

    /**
     * One thing wrong in a calendar text.
     *
     * @param line the line, from 1; the last line when something is missing from the whole text
     * @param found what stands there, or empty when something is missing
     * @param allowed what may stand there
     */
    public record Fault(int line, String found, String allowed) implements Serializable {
        /** Names an argument that is missing. */
        public Fault {
            Objects.requireNonNull(found, "found");
            Objects.requireNonNull(allowed, "allowed");
        }

        /** For example {@code line 7: found "off 2026-01-03 swap": only Monday to Friday can be taken off}. */
        @Override
        public String toString() {
            return "line " + line + ": " + (found.isEmpty() ? "" : "found \"" + found + "\": ") + allowed;
        }
    }
}
