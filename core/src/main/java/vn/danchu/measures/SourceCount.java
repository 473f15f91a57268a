package vn.danchu.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Unit;

/** Counts one measure of {@link LawSources} for one unit. */
final class SourceCount {

    private final LawSource source;
    private final Unit unit;
    private final Dossier dossier;
    private final Locale locale;
    private final List<LawSource.Part> parts;

    SourceCount(LawSource source, Unit unit, Dossier dossier, Locale locale) {
        this.source = source;
        this.unit = unit;
        this.dossier = dossier;
        this.locale = locale;
        this.parts = source.parts().stream()
                .filter(part -> part.norms().stream().anyMatch(this::binds))
                .toList();
    }

    /** Whether a norm that binds the unit feeds the measure. */
    boolean isFed() {
        return !parts.isEmpty();
    }

    private boolean binds(String id) {
        Norm<?> norm = Norms.find(id);
        return norm != null && norm.binds(unit);
    }

    /** The measure, from the unit's findings. */
    Counted of(List<Finding> findings) {
        String key = source.measure().key();
        Tally tally = new Tally(key);
        for (LawSource.Part part : parts) {
            RecordList list = part.records();
            if (list != null) {
                List<?> records = list.of(dossier);
                if (records == null) {
                    return Counted.gap(MeasureGap.notRecorded(key, list.pointer()));
                }
                if (records.isEmpty() && part.needed().contains(unit.setting())) {
                    tally.lack(list.pointer());
                }
            }
            recordsOf(part, findings).forEach(tally::see);
        }
        if (source.absences() != null) {
            findings.stream()
                    .filter(finding -> finding.norm().equals(source.absences()))
                    .forEach(tally::seeAbsent);
        }
        return source.count() == LawSource.Count.YES_NO ? tally.yesNo(locale) : tally.share(locale);
    }

    /** The part's findings by record; of the dossier as a whole, each norm's on its own. */
    private static Map<String, List<Finding>> recordsOf(LawSource.Part part, List<Finding> findings) {
        Map<String, List<Finding>> byRecord = new LinkedHashMap<>();
        for (Finding finding : findings) {
            if (part.norms().contains(finding.norm())) {
                RecordList list = part.records();
                String within = list == null ? null : list.record(finding.path());
                byRecord.computeIfAbsent(within == null ? finding.path() : within, record -> new ArrayList<>())
                        .add(finding);
            }
        }
        return byRecord;
    }
}
