package vn.danchu.disclosure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Completion;
import vn.danchu.compliance.Occasion;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** What the norm on items found of each ({@link ItemRule}), with the columns of the records: disclosed or not, by which forms, when, by whom, until when, overdue or not. */
public final class DisclosureChecklist {

    private DisclosureChecklist() {}

    /**
     * One row per item of the unit's list, in the order of the law; added items after the required ones. Empty, and so not
     * assessable, where the disclosures or the unit's setting are not known, and where no list of the law binds the unit.
     */
    public static List<ChecklistRow> of(PublicInformation file, Circumstances circumstances) {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(circumstances, "circumstances");
        Setting setting = circumstances.unit().setting();
        return setting == null ? List.of() : of(file, setting, circumstances);
    }

    private static List<ChecklistRow> of(PublicInformation file, Setting setting, Circumstances circumstances) {
        if (file.disclosures() == null || owesNone(circumstances.unit(), setting)) {
            return List.of();
        }
        Completion completion = ItemRule.of(setting).completion(file, circumstances);
        Circumstances within = circumstances.within(file);
        return ItemRule.items(setting, file.addedItems()).stream()
                .map(item -> row(item, state(item, completion, file, within), setting, file, within))
                .toList();
    }

    /** It has rules of its own (L10:83.5, 84.2, 91.2), or no democracy is practised there on its own (L10:4.2, 4.3). */
    private static boolean owesNone(Unit unit, Setting setting) {
        return Truth.of(setting != Setting.COMMUNE)
                .and(Truth.of(unit.subordinate()))
                .and(Truth.of(unit.ownDemocracy()).not())
                .or(Truth.of(unit.ownRules()))
                .isTrue();
    }

    private static ChecklistRow.State state(
            DisclosureItem item, Completion completion, PublicInformation file, Circumstances circumstances) {
        if (holds(item, completion.excused())) {
            return excuse(item, file, circumstances);
        }
        if (holds(item, completion.kept())) {
            return ChecklistRow.State.DISCLOSED;
        }
        return holds(item, completion.open()) ? ChecklistRow.State.UNKNOWN : ChecklistRow.State.NOT_DISCLOSED;
    }

    private static boolean holds(DisclosureItem item, List<Occasion<?>> occasions) {
        for (int i = 0; i < occasions.size(); i++) {
            if (occasions.get(i).whom() == item) {
                return true;
            }
        }
        return false;
    }

    private static ChecklistRow.State excuse(DisclosureItem item, PublicInformation file, Circumstances circumstances) {
        boolean notArisen = file.absences() != null
                && file.absences().stream()
                        .anyMatch(one -> one.item() == item && one.cause() == Absence.Cause.NOT_ARISEN);
        boolean excepted = file.absences() != null
                && file.absences().stream().anyMatch(one -> one.item() == item && one.cause() != null);
        boolean noneConsulted = !excepted
                && Truth.of(ItemRule.NOTHING_CONSULTED.of(file, circumstances)).isTrue();
        return notArisen || noneConsulted ? ChecklistRow.State.NOT_ARISEN : ChecklistRow.State.EXCEPTED;
    }

    private static boolean isOf(DisclosureItem item, Disclosure disclosure) {
        DisclosureItem of = disclosure.item();
        return of != null && (of.main() == item || of.main().counterpart() == item);
    }

    private static ChecklistRow row(
            DisclosureItem item,
            ChecklistRow.State state,
            Setting setting,
            PublicInformation file,
            Circumstances circumstances) {
        Row row = new Row(setting, circumstances);
        List<Disclosure> disclosures = file.disclosures();
        for (int i = 0; disclosures != null && i < disclosures.size(); i++) {
            if (isOf(item, disclosures.get(i))) {
                row.see(disclosures.get(i), "/disclosures/" + i);
            }
        }
        return row.build(item, state);
    }

    /** What the disclosures of one item add up to, and the earliest day by which one that is open is due. */
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

        Row(Setting setting, Circumstances circumstances) {
            this.setting = setting;
            this.circumstances = circumstances;
        }

        void see(Disclosure disclosure, String pointer) {
            path = path == null ? pointer : path;
            by = by == null ? disclosure.responsible() : by;
            if (disclosure.publications() != null) {
                disclosure.publications().forEach(this::see);
            }
            Limit limit = DisclosureNorms.limit(setting);
            Moment moment = limit == null
                    ? null
                    : Moment.of(disclosure, SupportMoments.limit(disclosure, limit, circumstances), circumstances);
            LocalDate last = moment == null
                            || !moment.setByLaw()
                            || moment.due() == null
                            || !moment.gaps().isEmpty()
                    ? null
                    : moment.due().date();
            due = last != null && (due == null || last.isBefore(due)) ? last : due;
        }

        private void see(Publication publication) {
            Span span = publication.span();
            LocalDate first = span == null ? null : span.from();
            if (span == null || first == null || first.isAfter(circumstances.asOf())) {
                return;
            }
            from = from == null || first.isBefore(from) ? first : from;
            LocalDate to = span.to();
            standing |= to == null;
            until = to != null && (until == null || to.isAfter(until)) ? to : until;
            if (publication.form() != null && !forms.contains(publication.form().code())) {
                forms.add(publication.form().code());
            }
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
