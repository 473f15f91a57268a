package vn.danchu.disclosure;

import static vn.danchu.compliance.Fact.and;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;
import static vn.danchu.disclosure.PublicationFacts.BEGUN;
import static vn.danchu.disclosure.PublicationFacts.FROM;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Period;
import vn.danchu.law.Unit;
import vn.danchu.record.Act;
import vn.danchu.record.Span;
import vn.danchu.record.Truth;

/** What shows that items of the lists were disclosed, or that there is a reason why not. */
final class PublishedEvidence {

    /** What shows when something was published. */
    static final List<String> PUBLISHED = List.of("/publications", "/publications/*/span/from");

    static final Fact<PublicInformation, List<Disclosure>> DISCLOSURES =
            Fact.of("/disclosures", PublicInformation::disclosures);
    private static final Fact<PublicInformation, List<Absence>> ABSENCES =
            Fact.of("/absences", PublicInformation::absences);
    private static final Fact<Absence, DisclosureItem> ABSENT_ITEM = Fact.of("/item", Absence::item);
    private static final Fact<Absence, Absence.Cause> CAUSE = Fact.of("/cause", Absence::cause);
    private static final Fact<Absence, Boolean> REASONED = Fact.with(
            "/reason",
            (absence, circumstances) ->
                    absence.reason() != null && !absence.reason().isBlank());
    private static final Fact<Absence, Boolean> NAMES_ITS_TIME =
            Fact.with("/covers", (absence, circumstances) -> absence.covers() != null);
    private static final Fact<Absence, Period> COVERS = Fact.of("/covers", Absence::covers);
    private static final String CONTRADICTED = "absence-contradicts-disclosure";

    private PublishedEvidence() {}

    /** Disclosures of the occasion's item, of which something was published. */
    static <W> Evidence.Elements<PublicInformation, Disclosure, W> published(
            Fact<Disclosure, DisclosureItem> of,
            Function<W, DisclosureItem> item,
            BiPredicate<DisclosureItem, DisclosureItem> same) {
        return Evidence.<PublicInformation, Disclosure, W>any(DISCLOSURES)
                .of(of, item, same)
                .where(Fact.any(PUBLICATIONS, BEGUN));
    }

    /** The best that one of the publications shows of the occasion, of those that count for it. */
    static <W> Evidence.Judge<Disclosure, W> inTime(Counts<W> counts) {
        return (disclosure, occasion, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (publications == null) {
                return Outcome.noData(PUBLICATIONS.path());
            }
            Outcome best = null; // what came late is found, where none that counts is not
            for (int i = 0; i < publications.size() && (best == null || !best.isPlainlyKept()); i++) {
                Publication publication = publications.get(i);
                Truth counted = counts.judge(publication.span(), occasion, circumstances.unit());
                if (!counted.isFalse()) {
                    Outcome next = inTime(publication.span(), i, counted, occasion, circumstances);
                    best = best == null ? next : Outcome.better(best, next);
                }
            }
            return best == null ? Outcome.of(Reason.NOT_MET, PUBLICATIONS.path()) : best;
        };
    }

    /** What had ended in time had begun in time; else the day it began is asked for. */
    private static Outcome inTime(
            @Nullable Span span, int i, Truth counted, Occasion<?> occasion, Circumstances circumstances) {
        String path = PUBLICATIONS.at(i) + "/span";
        LocalDate from = span == null ? null : span.from();
        LocalDate ended = span == null ? null : span.to();
        boolean over = from == null && ended != null && !ended.isAfter(circumstances.asOf());
        LocalDate latest = over ? ended : from;
        Outcome outcome = Evidence.timely(
                occasion, path, latest == null ? null : Act.on(latest), List.of(path + "/from"), circumstances);
        if (outcome.reason() == Reason.NO_DATA && occasion.due() == null) {
            return Outcome.noData(path + "/from"); // what decides on the last day is the occasion's, and named there
        }
        if (outcome.verdict() == Verdict.NON_COMPLIANT) {
            return over ? Outcome.noData(path + "/from") : outcome;
        }
        return counted.isTrue() ? outcome : Outcome.noData(path + (from == null ? "/from" : "/to"));
    }

    /**
     * Which publications count for an occasion.
     *
     * @param <W> for whom it is owed
     */
    @FunctionalInterface
    interface Counts<W> {
        /** Whether one that stood so does; what a former unit published (reading B15) does not. */
        Truth judge(@Nullable Span span, Occasion<W> occasion, Unit unit);
    }

    /**
     * What was not disclosed for a reason, or what says the same in the other list, is not asked for; a reason beside a disclosure
     * contradicts it.
     */
    static <W> Evidence<PublicInformation, W> orExcused(
            Evidence<PublicInformation, W> disclosed,
            Function<W, DisclosureItem> item,
            Predicate<Absence.Cause> excuses) {
        Evidence.Elements<PublicInformation, Absence, W> excused = Evidence.<PublicInformation, Absence, W>any(ABSENCES)
                .of(ABSENT_ITEM, item, (has, owed) -> has == owed || has.counterpart() == owed)
                .where(CAUSE.is(excuses))
                .where(REASONED)
                .where(
                        COVERS,
                        (absence, occasion, circumstances) -> Truth.of(
                                absence.covers() == null || occasion.isTimeOf(absence.covers(), circumstances.unit())));
        Evidence<PublicInformation, W> excusedByName = excused.where(NAMES_ITS_TIME);
        return Evidence.like(disclosed, excused.reads(), (file, occasion, circumstances) -> {
            Outcome shown = disclosed.at(file, occasion, circumstances);
            Outcome excuse = excused.at(file, occasion, circumstances);
            if (excuse.verdict() == Verdict.NON_COMPLIANT) {
                return shown;
            }
            if (shown.verdict() == Verdict.COMPLIANT) {
                return excuse.verdict() == Verdict.COMPLIANT ? shown.caution(CONTRADICTED) : shown;
            }
            if (excuse.verdict() == Verdict.COMPLIANT) {
                boolean named = excusedByName.at(file, occasion, circumstances).verdict() == Verdict.COMPLIANT;
                DisclosureItem absent = item.apply(occasion.whom());
                if (!named && file.disclosures() == null && absent != (Object) occasion.whom()) {
                    return Outcome.noData(DISCLOSURES.path()); // others of the item may be there
                }
                if (named || !disclosed(absent, file, circumstances).isTrue()) {
                    return Outcome.of(Reason.EXCUSED, ABSENCES.path());
                }
                Outcome open = Outcome.noData(excuse.path() + "/covers").caution(CONTRADICTED);
                return shown.reason() == Reason.NO_DATA ? Outcome.worse(open, shown) : open;
            }
            return shown.reason() == Reason.NO_DATA ? Outcome.worse(shown, excuse) : excuse;
        });
    }

    private static Truth disclosed(DisclosureItem item, PublicInformation file, Circumstances circumstances) {
        Fact<Publication, Boolean> inPeriod = FROM.is(
                from -> circumstances.period() != null && circumstances.period().contains(from));
        Fact<Disclosure, Boolean> disclosed = and(DisclosureFacts.ITEM.is(item), Fact.any(PUBLICATIONS, inPeriod));
        return Truth.of(Fact.any(DISCLOSURES, disclosed).of(file, circumstances));
    }
}
