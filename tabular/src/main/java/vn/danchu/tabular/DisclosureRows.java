package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.Publication;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** Rows of disclosure lists: one item, the forms it was published in, the days. */
final class DisclosureRows implements RowMapper<Disclosure> {

    private static final Map<String, PublicationForm> TICKS = Map.of(
            "posting", PublicationForm.POSTING,
            "postingAtOnePlace", PublicationForm.POSTING,
            "postingAtTwoPlaces", PublicationForm.POSTING,
            "website", PublicationForm.WEBSITE,
            "loudspeaker", PublicationForm.LOUDSPEAKER,
            "villageHeads", PublicationForm.VILLAGE_HEADS);

    private static final CodeNames.OfCatalogue<DisclosureItem> ITEMS = new CodeNames.OfCatalogue<>(
            "disclosureItem", DisclosureItem.catalogue().entries());
    private static final CodeNames.OfCatalogue<PublicationForm> FORMS = new CodeNames.OfCatalogue<>(
            "publicationForm", PublicationForm.catalogue().entries());
    private static final CodeNames<Duration> DURATIONS = CodeNames.of("duration", Duration.values());

    private final CodeList<DisclosureItem> items;
    private final CodeList<PublicationForm> forms;
    private final CodeList<Duration> durations = new CodeList<>(DURATIONS);

    DisclosureRows(ImportOptions options) {
        this.items = new CodeList<>(ITEMS.of(options.setting()));
        this.forms = new CodeList<>(FORMS.of(options.setting()));
    }

    /** How long older systems say that something stands. */
    enum Duration {
        ALWAYS,
        DAYS_30,
        DAYS_90,
        OTHER
    }

    @Override
    public @Nullable Disclosure map(Row row) {
        Tick disclosed = row.tick("disclosed");
        if (disclosed == Tick.NOT_APPLICABLE) {
            row.tell(
                    "disclosed",
                    ProblemCode.NOT_APPLICABLE_ROW,
                    row.cell("disclosed").text(),
                    "");
            return null;
        }
        if (disclosed == Tick.NO && !row.cell("from").isBlank()) {
            row.tell(
                    "disclosed",
                    ProblemCode.CONTRADICTION,
                    row.cell("disclosed").text(),
                    row.cell("from").text());
        }
        return DisclosureBuilder.builder()
                .item(Named.read(row, items, "item", "itemName"))
                .summary(row.text("summary"))
                .decision(document(row))
                .publications(disclosed == Tick.NO ? List.of() : publications(row))
                .responsible(row.text("responsible"))
                .build();
    }

    private static @Nullable Document document(Row row) {
        String number = row.text("documentNumber");
        LocalDate signed = row.date("documentDate");
        return number == null && signed == null ? null : new Document(number, signed, null);
    }

    /** One publication a form; a row without a form but with a day still was published, in a form not known. */
    private @Nullable List<Publication> publications(Row row) {
        Span span = span(row);
        Set<PublicationForm> used = forms(row);
        if (used.isEmpty()) {
            return span == null
                    ? null
                    : List.of(PublicationBuilder.builder().span(span).build());
        }
        List<Publication> publications = new ArrayList<>();
        for (PublicationForm form : used) {
            publications.add(PublicationBuilder.builder().form(form).span(span).build());
        }
        return publications;
    }

    private Set<PublicationForm> forms(Row row) {
        Set<PublicationForm> used = EnumSet.noneOf(PublicationForm.class);
        for (String column : List.of("form", "forms")) {
            Set<PublicationForm> named = row.several(column, forms);
            used.addAll(named == null ? Set.of() : named);
        }
        TICKS.forEach((column, form) -> {
            if (row.ticked(column)) {
                used.add(form);
            }
        });
        return used;
    }

    private @Nullable Span span(Row row) {
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        Duration duration = row.one("duration", durations);
        boolean always = duration == Duration.ALWAYS;
        if (from != null && to != null && to.isBefore(from)) {
            row.tell("to", ProblemCode.REVERSED, row.cell("to").text(), "≥ " + from);
            return null;
        }
        if (to != null && always) {
            row.tell(
                    "duration",
                    ProblemCode.CONTRADICTION,
                    row.cell("duration").text(),
                    row.cell("to").text());
        }
        return from == null && to == null && !always
                ? null
                : new Span(from, to, to != null ? Boolean.FALSE : yes(always));
    }

    private static @Nullable Boolean yes(boolean holds) {
        return holds ? Boolean.TRUE : null;
    }
}
