package vn.danchu.disclosure;

import static vn.danchu.compliance.Fact.and;
import static vn.danchu.disclosure.DisclosureFacts.PUBLICATIONS;
import static vn.danchu.disclosure.PublicationFacts.BEGUN;
import static vn.danchu.disclosure.PublicationFacts.FROM;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Evidence;
import vn.danchu.compliance.Fact;
import vn.danchu.compliance.Occasion;
import vn.danchu.compliance.Outcome;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Verdict;
import vn.danchu.record.Act;
import vn.danchu.record.Truth;

/** What shows that items of the lists were disclosed, or that there is a reason why not. */
final class PublishedEvidence {

    private static final Fact<PublicInformation, List<Disclosure>> DISCLOSURES =
            Fact.of("/disclosures", PublicInformation::disclosures);
    private static final Fact<PublicInformation, List<Absence>> ABSENCES =
            Fact.of("/absences", PublicInformation::absences);
    private static final Fact<PublicInformation, List<Absence>> DECLARED =
            Fact.of("/absences", file -> file.absences() == null ? List.of() : file.absences());
    private static final Fact<Absence, DisclosureItem> ABSENT_ITEM = Fact.of("/item", Absence::item);
    private static final Fact<Absence, Absence.Cause> CAUSE = Fact.of("/cause", Absence::cause);
    private static final Fact<Absence, Boolean> REASONED = Fact.with(
            "/reason",
            (absence, circumstances) ->
                    absence.reason() != null && !absence.reason().isBlank());
    private static final Fact<Absence, Boolean> NAMES_ITS_TIME =
            Fact.with("/covers", (absence, circumstances) -> absence.covers() != null);
    private static final List<String> READ_OF_ABSENCES =
            List.of("/absences", "/absences/*/item", "/absences/*/cause", "/absences/*/reason", "/absences/*/covers");
    private static final String CONTRADICTED = "absence-contradicts-disclosure";

    private PublishedEvidence() {}

    /** Disclosures of which something was published. */
    static <W> Evidence.Elements<PublicInformation, Disclosure, W> published() {
        return Evidence.<PublicInformation, Disclosure, W>any(DISCLOSURES).where(Fact.any(PUBLICATIONS, BEGUN));
    }

    /** The best that one of the publications shows of the occasion, of those that count for it. */
    static <W> Evidence.Judge<Disclosure, W> inTime(Counts<W> counts) {
        return (disclosure, occasion, circumstances) -> {
            List<Publication> publications = disclosure.publications();
            if (publications == null) {
                return Outcome.noData(PUBLICATIONS.path());
            }
            Outcome best = Outcome.of(Reason.NOT_MET, PUBLICATIONS.path());
            for (int i = 0; i < publications.size(); i++) {
                Publication publication = publications.get(i);
                String path = PUBLICATIONS.path() + "/" + i + "/span";
                LocalDate from = FROM.of(publication, circumstances);
                LocalDate ended =
                        publication.span() == null ? null : publication.span().to();
                boolean over = from == null && ended != null && !ended.isAfter(circumstances.asOf());
                Truth counted = from == null ? Truth.TRUE : counts.judge(publication, from, occasion);
                if (counted.isFalse()) {
                    continue;
                }
                LocalDate latest = over ? ended : from;
                Outcome outcome = Evidence.timely(
                        occasion, path, latest == null ? null : Act.on(latest), List.of(path + "/from"), circumstances);
                if (over && outcome.verdict() == Verdict.NON_COMPLIANT) {
                    outcome = Outcome.noData(path + "/from");
                }
                boolean open = !counted.isTrue() && outcome.verdict() != Verdict.NON_COMPLIANT;
                best = Outcome.better(best, open ? Outcome.noData(path + "/to") : outcome);
            }
            return best;
        };
    }

    /**
     * Which publications count for an occasion.
     *
     * @param <W> for whom it is owed
     */
    @FunctionalInterface
    interface Counts<W> {
        /** Whether this one does, by its days. */
        Truth judge(Publication publication, LocalDate from, Occasion<W> occasion);
    }

    /** A reason why the item was not disclosed excuses it; one beside a disclosure contradicts it. */
    static <W> Evidence<PublicInformation, W> orExcused(
            Evidence<PublicInformation, W> disclosed, ItemOf<W> item, Excuses excuses) {
        return orExcused(disclosed, item, excuses, ABSENCES);
    }

    /** As above, for what every unit has in every cycle: a reason that is not declared excuses nothing. */
    static <W> Evidence<PublicInformation, W> orExcusedIfDeclared(
            Evidence<PublicInformation, W> disclosed, ItemOf<W> item, Excuses excuses) {
        return orExcused(disclosed, item, excuses, DECLARED);
    }

    private static <W> Evidence<PublicInformation, W> orExcused(
            Evidence<PublicInformation, W> disclosed,
            ItemOf<W> item,
            Excuses excuses,
            Fact<PublicInformation, List<Absence>> absences) {
        return new Evidence<>() {
            @Override
            public Outcome at(PublicInformation file, Occasion<W> occasion, Circumstances circumstances) {
                Outcome shown = disclosed.at(file, occasion, circumstances);
                DisclosureItem of = item.of(occasion);
                Fact<Absence, Boolean> excuse = and(
                        and(ABSENT_ITEM.is(of), CAUSE.is(cause -> excuses.excuse(cause))),
                        and(REASONED, covering(occasion)));
                Fact<PublicInformation, Boolean> excused = Fact.any(absences, excuse);
                Boolean holds = excused.of(file, circumstances);
                if (shown.verdict() == Verdict.COMPLIANT) {
                    return Boolean.TRUE.equals(holds) ? shown.caution(CONTRADICTED) : shown;
                }
                if (Boolean.FALSE.equals(holds)) {
                    return shown;
                }
                if (Boolean.TRUE.equals(holds)) {
                    boolean named = Boolean.TRUE.equals(
                            Fact.any(absences, and(excuse, NAMES_ITS_TIME)).of(file, circumstances));
                    return !named && isDisclosed(of, file, circumstances)
                            ? Outcome.noData(List.of(ABSENCES.path(), DISCLOSURES.path()))
                                    .caution(CONTRADICTED)
                            : Outcome.of(Reason.MET, ABSENCES.path());
                }
                Outcome open = Outcome.noData(excused.gaps(file, circumstances));
                return shown.reason() == Reason.NO_DATA ? Outcome.worse(shown, open) : open;
            }

            @Override
            public String path() {
                return disclosed.path();
            }

            @Override
            public boolean isOfOneOccasionEach() {
                return disclosed.isOfOneOccasionEach();
            }

            @Override
            public List<String> reads() {
                List<String> reads = new ArrayList<>(disclosed.reads());
                reads.addAll(READ_OF_ABSENCES);
                return reads;
            }
        };
    }

    private static <W> Fact<Absence, Boolean> covering(Occasion<W> occasion) {
        return Fact.with(
                "/covers",
                (absence, circumstances) ->
                        absence.covers() == null || absence.covers().equals(occasion.span()));
    }

    private static boolean isDisclosed(DisclosureItem item, PublicInformation file, Circumstances circumstances) {
        Fact<Publication, Boolean> inPeriod = FROM.is(
                from -> circumstances.period() != null && circumstances.period().contains(from));
        Fact<Disclosure, Boolean> disclosed =
                and(Fact.of("/item", Disclosure::item).is(item), Fact.any(PUBLICATIONS, inPeriod));
        return Boolean.TRUE.equals(Fact.any(DISCLOSURES, disclosed).of(file, circumstances));
    }

    /**
     * The item an occasion is about.
     *
     * @param <W> for whom it is owed
     */
    @FunctionalInterface
    interface ItemOf<W> {
        /** The item. */
        DisclosureItem of(Occasion<W> occasion);
    }

    /** Which causes a list knows. */
    @FunctionalInterface
    interface Excuses {
        /** Whether it knows this one. */
        boolean excuse(Absence.Cause cause);
    }
}
