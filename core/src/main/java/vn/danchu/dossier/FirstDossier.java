package vn.danchu.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
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
 */
public record FirstDossier(Dossier dossier, List<Part> parts) {

    /**
     * A part of a dossier.
     *
     * @param property its JSON property, such as {@code disclosures}
     * @param norms how many norms ask for it
     */
    public record Part(String property, int norms) {}

    /** Copies the list. */
    public FirstDossier {
        Objects.requireNonNull(dossier, "dossier");
        parts = List.copyOf(parts);
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
        for (Section<?> section : Norms.SECTIONS) {
            int binding = (int) section.norms().stream()
                    .filter(norm -> norm.settings().contains(setting))
                    .count();
            if (!section.path().isEmpty() && binding > 0) {
                asked.merge(section.path().substring(1), binding, Integer::sum);
            }
        }
        for (Finding finding : Assessor.standard().assess(empty, period.to()).findings()) {
            missing(finding).forEach(property -> asked.merge(property, 1, Integer::sum));
        }
        return new FirstDossier(empty, byNorms(asked));
    }

    private static List<Part> byNorms(Map<String, Integer> asked) {
        List<Part> parts = new ArrayList<>();
        asked.forEach((property, norms) -> parts.add(new Part(property, norms)));
        parts.sort(Comparator.comparing(part -> -part.norms()));
        return parts;
    }

    /** The parts of the dossier that a finding misses. */
    private static Set<String> missing(Finding finding) {
        Set<String> properties = new LinkedHashSet<>();
        if (finding.arguments().get(Argument.MISSING) instanceof List<?> paths) {
            for (Object path : paths) {
                properties.add(path.toString().split("/", 3)[1]);
            }
        }
        return properties;
    }
}
