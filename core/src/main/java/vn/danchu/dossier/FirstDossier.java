package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.danchu.compliance.Norm;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.UnitBuilder;

/**
 * Where to begin: a dossier in which nothing but the setting and the period is known, and its parts, what most norms ask for
 * first. Leave out what is not known; an empty list says that there were none.
 *
 * <pre>{@code
 * FirstDossier first = FirstDossier.of(Setting.COMMUNE, Period.year(2026));
 * }</pre>
 *
 * @param dossier the dossier, of a unit without name and code
 * @param parts the parts that norms of the setting ask for, what most ask for first
 * @param unit the JSON properties of the unit that they ask for, what most ask for first
 */
public record FirstDossier(Dossier dossier, List<Part> parts, List<String> unit) {

    private static final String UNIT = "/unit/";

    /**
     * A part of a dossier.
     *
     * @param property its JSON property, such as {@code disclosures}
     * @param norms how many norms ask for it
     */
    public record Part(String property, int norms) {
        /** Names an argument that is missing. */
        public Part {
            Objects.requireNonNull(property, "property");
        }
    }

    /** Copies the lists. */
    public FirstDossier {
        Objects.requireNonNull(dossier, "dossier");
        parts = List.copyOf(Objects.requireNonNull(parts, "parts"));
        unit = List.copyOf(Objects.requireNonNull(unit, "unit"));
    }

    /** The start of this setting's dossier for this period. */
    public static FirstDossier of(Setting setting, Period period) {
        Dossier empty = DossierBuilder.builder()
                .unit(UnitBuilder.builder()
                        .setting(Objects.requireNonNull(setting, "setting"))
                        .build())
                .period(Objects.requireNonNull(period, "period"))
                .build();
        Map<String, Integer> asked = new LinkedHashMap<>();
        Map<String, Integer> ofUnit = new LinkedHashMap<>();
        for (Section<?> section : Norms.SECTIONS) {
            for (Norm<?> norm : section.norms()) {
                if (norm.settings().contains(setting)) {
                    Set<String> paths = inDossier(norm, section.path());
                    properties(paths, "/").forEach(property -> asked.merge(property, 1, Integer::sum));
                    properties(paths, UNIT).forEach(property -> ofUnit.merge(property, 1, Integer::sum));
                }
            }
        }
        asked.remove("period");
        ofUnit.remove("setting");
        if (setting != Setting.NON_STATE_EMPLOYER) {
            ofUnit.remove("optIn"); // no other unit has that choice (L10:82.2)
        }
        return new FirstDossier(
                empty,
                byNorms(asked),
                byNorms(ofUnit).stream().map(Part::property).toList());
    }

    /** What a norm reads, from the dossier: the list of its records, and what it reads besides of the dossier itself. */
    private static Set<String> inDossier(Norm<?> norm, String list) {
        Set<String> paths = new LinkedHashSet<>();
        if (!list.isEmpty()) {
            paths.add(list);
        }
        for (String path : norm.reads()) {
            if (path.startsWith("#")) {
                paths.add(path.substring(1));
            } else if (list.isEmpty()) {
                paths.add(path);
            }
        }
        return paths;
    }

    /** The properties right below this place. */
    private static Set<String> properties(Set<String> paths, String place) {
        Set<String> properties = new LinkedHashSet<>();
        for (String path : paths) {
            if (path.startsWith(place)) {
                properties.add(path.substring(place.length()).split("/", 2)[0]);
            }
        }
        return properties;
    }

    private static List<Part> byNorms(Map<String, Integer> asked) {
        List<Part> parts = new ArrayList<>();
        asked.forEach((property, norms) -> parts.add(new Part(property, norms)));
        parts.sort(Comparator.comparing(part -> -part.norms()));
        return parts;
    }
}
