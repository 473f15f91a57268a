package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Due;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.Circumstances;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.record.Span;

/** Item by item: disclosed or not, by which forms, when, by whom, until when, overdue or not. */
public final class DisclosureChecklist {

    private DisclosureChecklist() {}

    /**
     * One row per item of the unit's list, in the order of the law; added items after the required ones. Empty, and so not
     * assessable, where the disclosures or the unit's setting are not known.
     */
    public static List<ChecklistRow> of(PublicInformation file, Circumstances circumstances) {
        Setting setting = circumstances.unit().setting();
        return setting == null ? List.of() : of(file, setting, circumstances);
    }

    /** By the list of this setting, which an employer may have chosen instead of its own (L10:82.2). */
    static List<ChecklistRow> of(PublicInformation file, Setting setting, Circumstances circumstances) {
        if (file.disclosures() == null) {
            return List.of();
        }
        List<ChecklistRow> rows = new ArrayList<>();
        for (DisclosureItem item : DisclosureItem.catalogue().entries(setting)) {
            boolean added = file.addedItems() != null && file.addedItems().contains(item);
            if (item.main() == item && (item.required() || added)) {
                rows.add(row(item, file, setting, circumstances));
            }
        }
        return List.copyOf(rows);
    }

    private static ChecklistRow row(
            DisclosureItem item, PublicInformation file, Setting setting, Circumstances circumstances) {
        Row row = new Row(setting, circumstances);
        List<Disclosure> disclosures = file.disclosures();
        for (int i = 0; disclosures != null && i < disclosures.size(); i++) {
            DisclosureItem of = disclosures.get(i).item();
            if (of != null && of.main() == item) {
                row.see(disclosures.get(i), "/disclosures/" + i);
            }
        }
        return row.build(item, row.state(item, file.absences()));
    }

    /** The day by which the Law has information disclosed (L10:12.3, 47.2, 65.2); D145 sets none. */
    private static @Nullable LocalDate due(Disclosure disclosure, Setting setting, Circumstances circumstances) {
        if (disclosure.specialRule() != null && disclosure.specialRule().due() != null) {
            return disclosure.specialRule().due();
        }
        LocalDate decided =
                disclosure.decision() == null ? null : disclosure.decision().knownOn();
        if (decided == null || setting == Setting.NON_STATE_EMPLOYER) {
            return null;
        }
        Limit limit = setting == Setting.STATE_ENTERPRISE ? Limit.days(15) : Limit.workingDays(5);
        Due due = limit.from(decided, circumstances.calendar());
        return due.date();
    }

    /** What the disclosures of one item add up to. */
    private static final class Row {
        private final Setting setting;
        private final Circumstances circumstances;
        private final List<String> forms = new ArrayList<>();
        private @Nullable LocalDate from;
        private @Nullable LocalDate until;
        private boolean standing;
        private @Nullable String by;
        private @Nullable LocalDate due;
        private @Nullable String path;
        private boolean disclosed;
        private boolean unknown;

        Row(Setting setting, Circumstances circumstances) {
            this.setting = setting;
            this.circumstances = circumstances;
        }

        void see(Disclosure disclosure, String pointer) {
            path = path == null ? pointer : path;
            by = by == null ? disclosure.responsible() : by;
            if (disclosure.publications() == null) {
                unknown = true;
                return;
            }
            boolean published = false;
            for (Publication publication : disclosure.publications()) {
                published |= see(publication);
            }
            LocalDate last = due(disclosure, setting, circumstances);
            if (!published && last != null && (due == null || last.isBefore(due))) {
                due = last;
            }
        }

        private boolean see(Publication publication) {
            Span span = publication.span();
            LocalDate first = span == null ? null : span.from();
            if (span == null || first == null) {
                unknown = true;
                return false;
            }
            if (first.isAfter(circumstances.asOf()) || !inPeriod(first, span.to())) {
                return false;
            }
            disclosed = true;
            from = from == null || first.isBefore(from) ? first : from;
            LocalDate to = span.to();
            standing |= to == null;
            until = to != null && (until == null || to.isAfter(until)) ? to : until;
            if (publication.form() != null && !forms.contains(publication.form().code())) {
                forms.add(publication.form().code());
            }
            return true;
        }

        private boolean inPeriod(LocalDate first, @Nullable LocalDate last) {
            Period period = circumstances.period();
            return period == null || (!first.isAfter(period.to()) && (last == null || !last.isBefore(period.from())));
        }

        ChecklistRow.State state(DisclosureItem item, @Nullable List<Absence> absences) {
            if (disclosed) {
                return ChecklistRow.State.DISCLOSED;
            }
            if (absences != null) {
                for (Absence absence : absences) {
                    boolean reasoned =
                            absence.reason() != null && !absence.reason().isBlank();
                    Absence.Cause cause = absence.cause();
                    if (absence.item() == item && cause != null && cause.excuses(setting) && reasoned) {
                        return cause == Absence.Cause.NOT_ARISEN
                                ? ChecklistRow.State.NOT_ARISEN
                                : ChecklistRow.State.EXCEPTED;
                    }
                }
            }
            return unknown ? ChecklistRow.State.UNKNOWN : ChecklistRow.State.NOT_DISCLOSED;
        }

        ChecklistRow build(DisclosureItem item, ChecklistRow.State state) {
            boolean open = state == ChecklistRow.State.NOT_DISCLOSED;
            return new ChecklistRow(
                    item.code(),
                    item.listing().citation(),
                    state,
                    forms,
                    from,
                    standing ? null : until,
                    by,
                    open ? due : null,
                    open && due != null && circumstances.asOf().isAfter(due),
                    path);
        }
    }
}
