package vn.danchu.disclosure;

import static vn.danchu.disclosure.DisclosureFacts.DECIDED;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.calendar.Limit;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.ListRules;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Rule;
import vn.danchu.compliance.Rules;
import vn.danchu.compliance.TimeRules;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Setting;
import vn.danchu.record.Act;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** What the norms of disclosure ask of publications: when, in which forms and for how long. */
final class PublicationRules {

    private PublicationRules() {}

    /** Published within the limit; the moment another law sets is the limit instead (L10:12.3, 47.2, 65.2). */
    static Rule<Disclosure> within(Limit limit, Fact<Disclosure, Act> published) {
        Fact<Disclosure, LocalDate> special = Fact.of("/specialRule/due", PublicationRules::specialMoment);
        return unlessUndated(Rules.choose(
                Fact.of("/specialRule", d -> specialMoment(d) != null),
                TimeRules.by(special, published),
                onReceipt(TimeRules.notLaterThan(DECIDED, limit, published))));
    }

    static @Nullable LocalDate specialMoment(Disclosure disclosure) {
        return disclosure.specialRule() == null
                ? null
                : disclosure.specialRule().due();
    }

    /** A publication whose first day is not known may have been in time. */
    private static Rule<Disclosure> unlessUndated(Rule<Disclosure> rule) {
        return Rules.adjusted(rule, (outcome, disclosure, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (outcome.verdict() != Verdict.NON_COMPLIANT || publications == null) {
                return outcome;
            }
            for (int i = 0; i < publications.size(); i++) {
                Span span = publications.get(i).span();
                if (span == null || span.from() == null) {
                    return Outcome.noData(PUBLICATIONS.path() + "/" + i + "/span/from");
                }
            }
            return outcome;
        });
    }

    /** Says so when only the day of receipt, and not the day of signing, makes it timely. */
    private static Rule<Disclosure> onReceipt(Rule<Disclosure> rule) {
        return Rules.adjusted(rule, (outcome, disclosure, circumstances) -> {
            var decision = disclosure.decision();
            if (outcome.reason() != Reason.IN_TIME
                    || decision == null
                    || decision.receivedOn() == null
                    || decision.signedOn() == null) {
                return outcome;
            }
            Disclosure bySigning = DisclosureBuilder.builder(disclosure)
                    .decision(Document.signed(decision.signedOn()))
                    .build();
            return rule.judge(bySigning, circumstances).reason() == Reason.IN_TIME
                    ? outcome
                    : outcome.caution("hinges-on-receipt");
        });
    }

    /** Every publication uses a form of the setting's list, under that form's own condition. */
    static Rule<Disclosure> usesFormsOf(Setting setting) {
        List<PublicationForm> listed = PublicationForm.catalogue().entries(setting);
        Rule<Publication> oneOf = ListRules.oneOf(Fact.of("/form", Publication::form), EnumSet.copyOf(listed));
        return ListRules.each(PUBLICATIONS, (publication, circumstances) -> {
            Outcome form = oneOf.judge(publication, circumstances);
            return form.reason() == Reason.MET ? formCondition(publication, circumstances) : form;
        });
    }

    private static Outcome formCondition(Publication publication, Circumstances circumstances) {
        PublicationForm form = publication.form();
        if (form == null) {
            return Outcome.noData("/form");
        }
        return switch (form) {
            case OTHER_COMMUNE_FORM, OTHER_AGENCY_FORM, OTHER_ENTERPRISE_FORM ->
                publication.basis() == null || publication.basis().isBlank()
                        ? Outcome.noData("/basis")
                        : Outcome.of(Reason.MET, "/form");
            case ENTERPRISE_NETWORKS -> truth("/agreed", publication.agreed());
            case WORKPLACE_POSTING,
                    MEETINGS_AND_DIALOGUES,
                    THROUGH_REPRESENTATIVES,
                    INTERNAL_SYSTEM,
                    OTHER_EMPLOYER_FORM -> inRegulation(publication, circumstances);
            default -> Outcome.of(Reason.MET, "/form");
        };
    }

    /** D145:114.4 lifts the regulation, and with it the duty to name the forms there, below 10 workers. */
    private static Outcome inRegulation(Publication publication, Circumstances circumstances) {
        Outcome named = truth("/inRegulation", publication.inRegulation());
        Integer staff = circumstances.unit().staff();
        if (staff == null) {
            return named.reason() == Reason.NOT_MET ? Outcome.noData("#/unit/staff") : named;
        }
        return staff < 10 ? Outcome.of(Reason.MET, "/form") : named;
    }

    private static Outcome truth(String path, @Nullable Boolean value) {
        if (value == null) {
            return Outcome.noData(path);
        }
        return value ? Outcome.of(Reason.MET, "/form") : Outcome.of(Reason.NOT_MET, path);
    }

    /**
     * Each publication of the kind stood so many days, or those another law sets; one that was cut short is made good by a
     * longer one at the same places.
     */
    static Rule<Disclosure> stands(int days, Function<Publication, @Nullable Boolean> kind) {
        return Rules.timed(List.of(PUBLICATIONS), (disclosure, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (publications == null) {
                return Outcome.noData(PUBLICATIONS.path());
            }
            Integer special = disclosure.specialRule() == null
                    ? null
                    : disclosure.specialRule().days();
            int least = special == null ? days : special;
            Outcome worst = Outcome.of(Reason.NOTHING_TO_JUDGE, PUBLICATIONS.path());
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                Boolean ofKind = kind.apply(publication);
                if (ofKind == null) {
                    String open = publication.form() == null ? "/form" : "/internal";
                    worst = Outcome.worse(worst, Outcome.noData(PUBLICATIONS.path() + "/" + i + open));
                } else if (ofKind) {
                    Outcome outcome = lasted(publications, i, least, circumstances);
                    if (outcome.reason() != Reason.TOO_SHORT || !madeGood(publications, i, least, circumstances)) {
                        worst = Outcome.worse(worst, outcome);
                    }
                }
            }
            return worst;
        });
    }

    private static Outcome lasted(List<Publication> publications, int i, int least, Circumstances circumstances) {
        return TimeRules.lasted(
                PUBLICATIONS.path() + "/" + i + "/span", publications.get(i).span(), least, circumstances);
    }

    private static boolean madeGood(List<Publication> publications, int cut, int least, Circumstances circumstances) {
        Publication cutShort = publications.get(cut);
        for (int i = 0; i < publications.size(); i++) {
            Publication other = publications.get(i);
            if (i != cut
                    && other.form() == cutShort.form()
                    && other.reachesAllOf(cutShort)
                    && lasted(publications, i, least, circumstances).reason() == Reason.LASTED) {
                return true;
            }
        }
        return false;
    }
}
