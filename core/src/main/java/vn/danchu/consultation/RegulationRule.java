package vn.danchu.consultation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.law.Identifier;
import vn.danchu.law.Instrument;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;

/**
 * Who was heard on each democracy regulation and amendment before it was issued: on every draft of the file, and on a
 * regulation that the unit's own record says was issued in the period without a draft of it.
 */
final class RegulationRule {

    private static final Fact<ConsultationFile, List<RegulationDraft>> DRAFTS = Fact.with(
            "/regulationDrafts",
            List.of(
                    "/regulationDrafts",
                    "/regulationDrafts/*/consultation",
                    "/consultations/*/id",
                    "/consultations/*/opinions/to",
                    "/consultations/*/opinions/ongoing"),
            (file, circumstances) -> drafts(file),
            (file, circumstances) -> List.of("/regulationDrafts"));

    private RegulationRule() {}

    /** The rule of one setting, for what was issued under the instrument. */
    static Rule<ConsultationFile> consulted(Setting setting, Instrument instrument, Rule<RegulationDraft> heard) {
        Rule<RegulationDraft> once =
                Rules.once(Fact.of("/issued", RegulationDraft::issued), TimeRules.onDay(RegulationFacts.ISSUED, heard));
        Rule<ConsultationFile> each = ListRules.each(
                DRAFTS, Fact.with("/issued", (draft, circumstances) -> mayBeIssued(draft.issued(), instrument)), once);
        String home = setting == Setting.COMMUNE ? "/democracyRegulation" : "/workplaceRegulation";
        Fact<ConsultationFile, RegulationDraft> regulation = Fact.with(
                home + "/issued",
                setting == Setting.COMMUNE
                        ? List.of(home + "/issued")
                        : List.of(home + "/issued", home + "/consulted/union", home + "/consulted/otherOrganisation"),
                (file, circumstances) -> file.issuedRegulation(),
                (file, circumstances) -> List.of(home + "/issued"));
        Fact<ConsultationFile, List<Consultation>> consultations = Fact.with(
                "/consultations",
                List.of("/consultations", "/consultations/*/matter"),
                (file, circumstances) -> file.consultations(),
                (file, circumstances) -> List.of("/consultations"));
        return Rules.all(each, Rules.timed(List.of(regulation, DRAFTS, consultations), (file, circumstances) -> {
            RegulationDraft issued = file.issuedRegulation();
            if (isDrafted(file, issued, circumstances.period()) || !isOfThePeriod(issued, instrument, circumstances)) {
                return Outcome.of(Reason.NOTHING_TO_JUDGE, DRAFTS.path());
            }
            if (issued == null || issued.issued() == null) {
                return Outcome.noData(home + "/issued");
            }
            RegulationDraft one = RegulationDraftBuilder.builder(issued)
                    .consulted(consultedOn(file, setting))
                    .build();
            return at(home, file, once.judge(one, circumstances));
        }));
    }

    private static boolean mayBeIssued(@Nullable Act issued, Instrument instrument) {
        return issued == null
                || (!Boolean.FALSE.equals(issued.done())
                        && (issued.on() == null || instrument.inForce().on(issued.on())));
    }

    /** Whether a draft of the file speaks for the regulation: one that was issued, on the same day if both have one. */
    private static boolean isDrafted(
            ConsultationFile file, @Nullable RegulationDraft regulation, @Nullable Period period) {
        LocalDate on = regulation == null || regulation.issued() == null
                ? null
                : regulation.issued().on();
        return file.regulationDrafts() == null
                || file.regulationDrafts().stream()
                        .map(RegulationDraft::issued)
                        .anyMatch(issued -> issued == null
                                || (!Boolean.FALSE.equals(issued.done())
                                        && (issued.on() == null
                                                || (on == null
                                                        ? period == null || period.contains(issued.on())
                                                        : on.equals(issued.on())))));
    }

    private static boolean isOfThePeriod(
            @Nullable RegulationDraft regulation, Instrument instrument, Circumstances circumstances) {
        Act issued = regulation == null ? null : regulation.issued();
        Period period = circumstances.period();
        if (issued == null) {
            return true;
        }
        return mayBeIssued(issued, instrument)
                && (issued.on() == null || period == null || period.contains(issued.on()));
    }

    /** Where the file would say when a consultation on the regulation was closed: at the one that is, or may be, on it. */
    private static String consultationOf(ConsultationFile file) {
        List<Consultation> consultations = file.consultations();
        if (consultations == null) {
            return "/consultations";
        }
        for (int i = 0; i < consultations.size(); i++) {
            ConsultationMatter matter = consultations.get(i).matter();
            if (matter == null || isRegulation(matter)) {
                return "/consultations/" + i + (matter == null ? "/matter" : "/opinions/to");
            }
        }
        return DRAFTS.path();
    }

    /** When a consultation on the regulation was closed; in a commune that has none on file, never. */
    private static @Nullable Act consultedOn(ConsultationFile file, Setting setting) {
        List<Consultation> consultations = file.consultations();
        if (consultations == null) {
            return null;
        }
        for (Consultation consultation : consultations) {
            ConsultationMatter matter = consultation.matter();
            if (matter == null || isRegulation(matter)) {
                return matter == null ? null : consultation.closed();
            }
        }
        return setting == Setting.COMMUNE ? Act.notDone() : null;
    }

    private static boolean isRegulation(ConsultationMatter matter) {
        return switch (matter) {
            case DEMOCRACY_REGULATION, AGENCY_DEMOCRACY_REGULATION, ENTERPRISE_DEMOCRACY_REGULATION -> true;
            default -> false;
        };
    }

    /** What was found, at the places where the regulation's own record or a draft would say it. */
    private static Outcome at(String home, ConsultationFile file, Outcome outcome) {
        String drafts = file.consultations() == null ? "/consultations" : DRAFTS.path();
        if (outcome.reason() == Reason.NO_DATA
                && outcome.arguments().get(Argument.MISSING) instanceof List<?> missing) {
            return Outcome.noData(missing.stream()
                    .map(path -> path.toString().startsWith("/consulted")
                            ? consultationOf(file)
                            : at(home, drafts, path.toString()))
                    .distinct()
                    .toList());
        }
        return outcome.at(at(home, drafts, outcome.path()));
    }

    private static String at(String home, String drafts, String path) {
        if (path.startsWith("#")) {
            return path;
        }
        if (path.startsWith("/issued")) {
            return home + path;
        }
        return switch (path) {
            case "/unionHeard", "/unionHeard/on" -> path.replace("/unionHeard", home + "/consulted/union");
            case "/otherOrganisationHeard", "/otherOrganisationHeard/on" ->
                path.replace("/otherOrganisationHeard", home + "/consulted/otherOrganisation");
            case "/withUnion", "/withOtherOrganisation" -> home + path;
            default -> drafts;
        };
    }

    /** The drafts, each with the day on which the consultation it names was closed. */
    private static @Nullable List<RegulationDraft> drafts(ConsultationFile file) {
        if (file.regulationDrafts() == null || file.consultations() == null) {
            return file.regulationDrafts();
        }
        List<RegulationDraft> drafts = new ArrayList<>();
        for (RegulationDraft draft : file.regulationDrafts()) {
            Act closed = draft.consulted() == null ? closed(draft.consultation(), file.consultations()) : null;
            drafts.add(
                    closed == null
                            ? draft
                            : RegulationDraftBuilder.builder(draft)
                                    .consulted(closed)
                                    .build());
        }
        return drafts;
    }

    private static @Nullable Act closed(@Nullable String id, List<Consultation> consultations) {
        for (Consultation consultation : consultations) {
            if (Identifier.same(id, consultation.id())) {
                return consultation.closed();
            }
        }
        return null;
    }
}
