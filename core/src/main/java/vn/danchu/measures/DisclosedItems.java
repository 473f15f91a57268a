package vn.danchu.measures;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.Coverage;
import vn.danchu.scoring.set.MeasureValue;

/** The share of required items that were disclosed, from the checklist. */
final class DisclosedItems {

    private DisclosedItems() {}

    /** An empty checklist leaves it unknown, and so does an item of which the records do not say whether it was disclosed. */
    static Counted count(String key, List<ChecklistRow> checklist) {
        if (checklist.isEmpty()) {
            return Counted.gap(MeasureGap.notRecorded(key, "/disclosures"));
        }
        List<String> unknown = checklist.stream()
                .filter(row -> row.state() == ChecklistRow.State.UNKNOWN)
                .flatMap(row -> Stream.ofNullable(row.path()))
                .toList();
        if (!unknown.isEmpty()) {
            return Counted.gap(new MeasureGap(key, MeasureGap.Reason.UNDETERMINED, List.of(), unknown, null));
        }
        Coverage coverage = Coverage.of(checklist);
        List<String> trace = checklist.stream()
                .map(ChecklistRow::path)
                .filter(Objects::nonNull)
                .toList();
        return Counted.of(key, MeasureValue.ratio(coverage.disclosed(), coverage.applicable()), trace, List.of());
    }
}
