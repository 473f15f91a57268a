package vn.danchu.disclosure;

import static vn.danchu.compliance.Rules.holds;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.util.List;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.law.Setting;

/** What the norms ask of the forms of publication (L10:12.1, 47.1, 65.1, D145:43.2). */
final class PublishedFormRules {

    /** D145:114.4 lifts the regulation, and with it the duty to name the forms there, below this number of workers. */
    private static final int WORKERS_OF_A_REGULATION = 10;

    private static final Fact<Publication, Boolean> IN_REGULATION = Fact.of("/inRegulation", Publication::inRegulation);
    private static final Fact<Publication, Boolean> NAMED = Fact.or(
            IN_REGULATION,
            Fact.<Publication, Integer>ofUnit("staff", unit -> unit.staff())
                    .is(staff -> staff < WORKERS_OF_A_REGULATION));
    private static final Rule<Publication> NAMED_IN_REGULATION = holds(NAMED);
    private static final Rule<Publication> TAKEN_UP = holds(IN_REGULATION);
    private static final Rule<Publication> AGREED = holds(Fact.of("/agreed", Publication::agreed));
    private static final Rule<Publication> BASIS = Rules.known(Fact.of(
            "/basis",
            publication -> publication.basis() == null || publication.basis().isBlank() ? null : publication.basis()));

    private static final Outcome UNCONDITIONAL = Outcome.of(Reason.MET, "/form");

    private PublishedFormRules() {}

    /** Every publication so far uses a form of the setting's list, under that form's own condition. */
    static Rule<Disclosure> usesFormsOf(Setting setting) {
        List<PublicationForm> listed = PublicationForm.catalogue().entries(setting);
        return ListRules.each(
                PUBLICATIONS,
                PublicationFacts.BEGUN,
                Rules.rule(
                        List.of(
                                Fact.of("/form", Publication::form),
                                Fact.of("/basis", Publication::basis),
                                Fact.of("/agreed", Publication::agreed),
                                setting == Setting.NON_STATE_EMPLOYER ? NAMED : IN_REGULATION),
                        (publication, circumstances) -> form(publication, setting, listed, circumstances)));
    }

    private static Outcome form(
            Publication publication, Setting setting, List<PublicationForm> listed, Circumstances circumstances) {
        PublicationForm form = publication.form();
        if (form == null) {
            return publication.otherForm() == null
                    ? Outcome.noData("/form")
                    : Outcome.of(
                            Reason.NOT_ALLOWED,
                            "/otherForm",
                            Arguments.of(Argument.FOUND, List.of(publication.otherForm()))
                                    .with(
                                            Argument.ALLOWED,
                                            listed.stream()
                                                    .map(PublicationForm::code)
                                                    .toList()));
        }
        PublicationForm read = form.in(setting);
        if (read == null) {
            return Outcome.of(Reason.OTHER_SETTING, "/form");
        }
        Outcome outcome = ListRules.oneOf("/form", read, listed);
        Outcome condition =
                outcome.reason() == Reason.MET ? condition(form, read, publication, circumstances) : outcome;
        return condition.reason() == Reason.MET ? outcome : condition;
    }

    private static Outcome condition(
            PublicationForm form, PublicationForm read, Publication publication, Circumstances circumstances) {
        return switch (read) {
            case OTHER_COMMUNE_FORM, OTHER_AGENCY_FORM -> BASIS.judge(publication, circumstances);
            case OTHER_ENTERPRISE_FORM -> (form == read ? BASIS : TAKEN_UP).judge(publication, circumstances);
            case ENTERPRISE_NETWORKS -> AGREED.judge(publication, circumstances);
            case WORKPLACE_POSTING,
                    MEETINGS_AND_DIALOGUES,
                    THROUGH_REPRESENTATIVES,
                    INTERNAL_SYSTEM,
                    OTHER_EMPLOYER_FORM -> NAMED_IN_REGULATION.judge(publication, circumstances);
            default -> UNCONDITIONAL;
        };
    }
}
