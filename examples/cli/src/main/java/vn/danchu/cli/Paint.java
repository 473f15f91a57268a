package vn.danchu.cli;

import picocli.CommandLine.Option;
import vn.danchu.compliance.Verdict;

/** Colours of verdicts on a terminal, if they are wanted. */
final class Paint {

    /** When there are colours. */
    enum When {
        /** On a terminal, unless the variable NO_COLOR is set. */
        AUTO,
        ALWAYS,
        NEVER
    }

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto")
    private When when = When.AUTO;

    /** The text in the colour of a verdict. */
    String verdict(Verdict verdict, String text) {
        if (!isOn()) {
            return text;
        }
        int colour = switch (verdict) {
            case COMPLIANT -> 32;
            case NON_COMPLIANT -> 31;
            case UNDETERMINED -> 33;
            case PENDING -> 36;
            case NOT_APPLICABLE -> 90;
        };
        return "\u001b[" + colour + "m" + text + "\u001b[0m";
    }

    private boolean isOn() {
        return switch (when) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> System.console() != null && System.getenv("NO_COLOR") == null;
        };
    }
}
