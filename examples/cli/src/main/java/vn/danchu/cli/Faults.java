package vn.danchu.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.danchu.json.Fault;

/** Faults of a document as a person reads them: place, what is wrong, what to do. */
final class Faults {

    private Faults() {}

    static String text(String name, List<Fault> faults, Locale locale) {
        return faults.stream()
                .map(fault -> name + ": " + fault.message(locale) + "\n    " + fault.remedy(locale))
                .collect(Collectors.joining("\n"));
    }
}
