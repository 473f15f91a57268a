package vn.danchu.law;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads provisions that no norm judges and gathers the faults of their text; used once.
 *
 * <p>A line has a provision, a status, a reason in Vietnamese and a reason in English, between tabs. Empty lines and lines
 * that begin with {@code #} say nothing.
 */
final class UnencodedProvisionReader {

    private static final int CELLS = 4;

    private final String name;
    private final List<UnencodedProvision> provisions = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private int number;

    UnencodedProvisionReader(String name) {
        this.name = name;
    }

    /** @throws IllegalArgumentException if a line has a fault; the message has all faults, each with its line */
    List<UnencodedProvision> read(String text) {
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                readLine(line.split("\t", -1));
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", faults));
        }
        return List.copyOf(provisions);
    }

    private void readLine(String[] cells) {
        if (cells.length != CELLS) {
            fault("found " + cells.length + " cells: a line has a provision, a status and two reasons, between tabs");
            return;
        }
        Citation provision = provision(cells[0]);
        UnencodedProvision.Status status = status(cells[1]);
        boolean reasons = reason(cells[2], "Vietnamese") & reason(cells[3], "English");
        if (provision != null && status != null && reasons) {
            provisions.add(new UnencodedProvision(provision, status, cells[2], cells[3]));
        }
    }

    private @Nullable Citation provision(String text) {
        Citation provision;
        try {
            provision = Citation.parse(text);
        } catch (IllegalArgumentException e) {
            fault(String.valueOf(e.getMessage()));
            return null;
        }
        for (UnencodedProvision earlier : provisions) {
            if (earlier.provision().covers(provision) || provision.covers(earlier.provision())) {
                fault("found " + provision + ": a provision is listed once, and " + earlier.provision()
                        + " is listed already");
                return null;
            }
        }
        return provision;
    }

    private UnencodedProvision.@Nullable Status status(String text) {
        for (UnencodedProvision.Status status : UnencodedProvision.Status.values()) {
            if (status.name().equals(text)) {
                return status;
            }
        }
        fault("found status \"" + text + "\": it is one of " + Arrays.toString(UnencodedProvision.Status.values()));
        return null;
    }

    private boolean reason(String text, String language) {
        if (!text.isBlank() && text.equals(text.strip()) && text.endsWith(".")) {
            return true;
        }
        fault(String.format(Locale.ROOT, "found \"%s\": the %s reason is a sentence with a full stop", text, language));
        return false;
    }

    private void fault(String what) {
        faults.add(name + ", line " + number + ": " + what);
    }
}
