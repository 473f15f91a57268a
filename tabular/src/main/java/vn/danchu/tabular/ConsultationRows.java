package vn.danchu.tabular;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.consultation.ConsultationBuilder;
import vn.danchu.consultation.ConsultationForm;
import vn.danchu.consultation.ConsultationMatter;
import vn.danchu.record.Span;

/** Rows of tables of consultations: a matter, the forms ticked in columns of their own or listed in one, the days. */
final class ConsultationRows implements RowMapper<ConsultationRow> {

    private static final Map<String, ConsultationForm> TICKS = Map.of(
            "dialogueConference", ConsultationForm.DIALOGUE_CONFERENCE,
            "residentsMeeting", ConsultationForm.RESIDENTS_MEETING,
            "householdBallot", ConsultationForm.HOUSEHOLD_BALLOT,
            "suggestionBox", ConsultationForm.SUGGESTION_BOX,
            "frontAndOrganisations", ConsultationForm.FRONT_AND_ORGANISATIONS,
            "website", ConsultationForm.WEBSITE,
            "networks", ConsultationForm.NETWORKS,
            "hearing", ConsultationForm.HEARING);

    private static final CodeNames.OfCatalogue<ConsultationMatter> MATTERS = new CodeNames.OfCatalogue<>(
            "consultationMatter", ConsultationMatter.catalogue().entries());
    private static final CodeNames.OfCatalogue<ConsultationForm> FORMS = new CodeNames.OfCatalogue<>(
            "consultationForm", ConsultationForm.catalogue().entries());

    private final CodeList<ConsultationMatter> matters;
    private final CodeList<ConsultationForm> forms;

    ConsultationRows(ImportOptions options) {
        this.matters = new CodeList<>(MATTERS.of(options.setting()));
        this.forms = new CodeList<>(FORMS.of(options.setting()));
    }

    @Override
    public ConsultationRow map(Row row) {
        Long opinions = row.whole("opinions");
        Long takenUp = row.whole("takenUp");
        if (opinions != null && takenUp != null && takenUp > opinions) {
            row.tell("takenUp", ProblemCode.CONTRADICTION, row.cell("takenUp").text(), "≤ " + opinions);
        }
        return new ConsultationRow(
                ConsultationBuilder.builder()
                        .id(row.text("id"))
                        .matter(Named.read(row, matters, "matter", "matterName"))
                        .title(row.text("summary"))
                        .forms(forms(row))
                        .opinions(span(row))
                        .build(),
                opinions,
                takenUp);
    }

    /** Null where the table has no column of forms, for then they are not known. */
    private @Nullable Set<ConsultationForm> forms(Row row) {
        Set<ConsultationForm> used = EnumSet.noneOf(ConsultationForm.class);
        Set<ConsultationForm> named = row.several("forms", forms);
        boolean known = named != null;
        used.addAll(named == null ? Set.of() : named);
        for (Map.Entry<String, ConsultationForm> tick : TICKS.entrySet()) {
            known |= row.has(tick.getKey());
            if (row.ticked(tick.getKey())) {
                used.add(tick.getValue());
            }
        }
        return known ? used : null;
    }

    private static @Nullable Span span(Row row) {
        LocalDate from = row.date("from");
        LocalDate to = row.date("to");
        if (from != null && to != null && to.isBefore(from)) {
            row.tell("to", ProblemCode.REVERSED, row.cell("to").text(), "≥ " + from);
            return null;
        }
        return from == null && to == null ? null : new Span(from, to, to == null ? null : Boolean.FALSE);
    }
}
