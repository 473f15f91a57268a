package vn.danchu.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.danchu.compliance.Finding;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Unit;

/** Counts one measure of {@link LawSource} by records, occasions or a yes, for one unit. */
final class SourceCount {

    private final LawSource source;
    private final Dossier dossier;
    private final Locale locale;
    private final List<LawSource.Part> parts;

    SourceCount(LawSource source, Unit unit, Dossier dossier, Locale locale) {
        this.source = source;
        this.dossier = dossier;
        this.locale = locale;
        this.parts = source.parts().stream()
                .filter(part -> part.norms().stream().anyMatch(norm -> binds(norm, unit)))
                .toList();
    }

    /** Whether a norm that binds the unit feeds the measure. */
    boolean isFed() {
        return !parts.isEmpty();
    }

    private static boolean binds(String id, Unit unit) {
        return Norms.get(id).binds(unit);
    }

    /** The measure, from the unit's findings, norm by norm. */
    Counted of(Map<String, List<Finding>> findings) {
        String key = source.measure().key();
        MeasureTally tally = new MeasureTally(key);
        for (LawSource.Part part : parts) {
            RecordList list = part.records();
            if (list != null) {
                if (list.of(dossier) == null) {
                    return Counted.gap(MeasureGap.notRecorded(key, list.pointer()));
                }
            }
            if (source.countsOccasions()) {
                part.norms()
                        .forEach(norm -> findings.getOrDefault(norm, List.of()).forEach(tally::seeOccasions));
            } else {
                recordsOf(part, findings).forEach(tally::see);
            }
        }
        if (source.absences() != null) {
            findings.getOrDefault(source.absences(), List.of()).forEach(tally::seeAbsent);
        }
        return switch (source.count()) {
            case YES_NO -> tally.yesNo(locale);
            case ALL_OCCASIONS -> tally.shareOnceDue(locale);
            default -> tally.share(locale);
        };
    }

    /** The part's findings by record; of the dossier as a whole, each norm's on its own. */
    private static Map<String, List<Finding>> recordsOf(LawSource.Part part, Map<String, List<Finding>> findings) {
        Map<String, List<Finding>> byRecord = new LinkedHashMap<>();
        for (String norm : part.norms()) {
            for (Finding finding : findings.getOrDefault(norm, List.of())) {
                String record = part.records() == null ? finding.path() : finding.record();
                byRecord.computeIfAbsent(record, one -> new ArrayList<>()).add(finding);
            }
        }
        return byRecord;
    }
}
