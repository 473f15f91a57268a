package vn.danchu.benchmarks.compliance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.danchu.benchmarks.Turns;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.disclosure.Disclosure;
import vn.danchu.disclosure.DisclosureBuilder;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PostingPlace;
import vn.danchu.disclosure.Publication;
import vn.danchu.disclosure.PublicationBuilder;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.disclosure.VillageMeans;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.law.Village;
import vn.danchu.law.VillageBuilder;
import vn.danchu.record.Document;
import vn.danchu.record.Span;

/** The norms of one disclosure by the library beside {@link DisclosureByHand}, whose findings must be equal on many records. */
public final class OneDisclosure {

    private static final int PROVED = 100_000;
    private static final int MEASURED = 1_024;
    private static final String RECORD = "/disclosures/0";
    static final Period PERIOD = Period.year(2025);
    private static final LocalDate AS_OF = LocalDate.of(2025, 12, 31);
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final int MOST_DAYS = 365;
    private static final int IN_TIME = 7;
    static final List<Village> VILLAGES = IntStream.range(0, 6)
            .mapToObj(i -> VillageBuilder.builder()
                    .code("V" + i)
                    .hasCulturalHouse(i % 2 == 0)
                    .build())
            .toList();
    static final Unit COMMUNE = UnitBuilder.builder()
            .setting(Setting.COMMUNE)
            .hasWebsite(true)
            .hasLoudspeaker(true)
            .specialArea(false)
            .villages(VILLAGES)
            .build();
    private static final List<DisclosureItem> ITEMS = DisclosureItem.catalogue().entries(Setting.COMMUNE).stream()
            .filter(item -> item.main() != DisclosureItem.BUDGET)
            .toList();
    private static final PublicationForm[] FORMS = {
        PublicationForm.POSTING,
        PublicationForm.WEBSITE,
        PublicationForm.LOUDSPEAKER,
        PublicationForm.VILLAGE_HEADS,
        PublicationForm.LETTER_TO_CITIZENS,
        PublicationForm.NOTICE_TO_ALL_STAFF,
        PublicationForm.STAFF_CONFERENCE
    };

    private static final List<Norm<?>> OF_COMMUNES = Norms.of(Setting.COMMUNE);

    private final List<Norm<Disclosure>> norms =
            DisclosureByHand.NORMS.stream().map(OneDisclosure::norm).toList();
    private final Circumstances circumstances =
            circumstances(DossierBuilder.builder().unit(COMMUNE).period(PERIOD).build());
    private final DisclosureByHand byHand = new DisclosureByHand(VILLAGES, AS_OF, PERIOD.to());

    private OneDisclosure() {}

    @SuppressWarnings("unchecked")
    private static Norm<Disclosure> norm(String id) {
        return (Norm<Disclosure>) Norms.get(id);
    }

    /** Proves and measures. */
    public static void main(String[] args) {
        OneDisclosure both = new OneDisclosure();
        Random random = new Random(10);
        List<Disclosure> some = new ArrayList<>();
        for (int i = 0; i < PROVED; i++) {
            Disclosure disclosure = disclosure(random);
            both.prove(disclosure);
            if (i < MEASURED) {
                some.add(disclosure);
            }
        }
        Turns.measure(
                "norms of one disclosure",
                "hand-written, equal findings",
                i -> both.judge(some.get(i % MEASURED)),
                i -> both.byHand.judge(some.get(i % MEASURED), RECORD));
        List<Dossier> dossiers = some.stream().map(OneDisclosure::dossier).toList();
        for (Dossier dossier : dossiers) {
            if (!Set.copyOf(assess(dossier).findings()).equals(Set.copyOf(normByNorm(dossier)))) {
                throw new IllegalStateException("the report does not have the findings of the norms of " + dossier);
            }
        }
        Turns.measure(
                "a dossier of one disclosure, with the report on it",
                "its findings alone, norm by norm",
                i -> assess(dossiers.get(i % MEASURED)),
                i -> normByNorm(dossiers.get(i % MEASURED)));
    }

    private static Dossier dossier(Disclosure disclosure) {
        return DossierBuilder.builder()
                .unit(COMMUNE)
                .period(PERIOD)
                .disclosures(List.of(disclosure))
                .build();
    }

    private static ComplianceReport assess(Dossier dossier) {
        return Assessor.standard().assess(dossier, AS_OF);
    }

    /** What a user would write who wants findings and no report. */
    private static List<Finding> normByNorm(Dossier dossier) {
        Circumstances circumstances = circumstances(dossier);
        Disclosure disclosure = Objects.requireNonNull(dossier.disclosures()).get(0);
        List<Finding> findings = new ArrayList<>();
        for (Norm<?> norm : OF_COMMUNES) {
            if (norm.type() == Disclosure.class) {
                findings.add(judged(norm, disclosure, RECORD, circumstances));
            } else if (norm.type().isInstance(dossier)) {
                findings.add(judged(norm, dossier, "", circumstances));
            }
        }
        return findings;
    }

    private static <T> Finding judged(Norm<T> norm, Object record, String path, Circumstances circumstances) {
        return norm.judge(norm.type().cast(record), path, circumstances);
    }

    private static Circumstances circumstances(Dossier dossier) {
        return new Circumstances(COMMUNE, PERIOD, AS_OF, WorkingCalendar.vietnam(), Set.of()).within(dossier);
    }

    private List<Finding> judge(Disclosure disclosure) {
        List<Finding> findings = new ArrayList<>(norms.size());
        for (int i = 0; i < norms.size(); i++) {
            findings.add(norms.get(i).judge(disclosure, RECORD, circumstances));
        }
        return findings;
    }

    private void prove(Disclosure disclosure) {
        List<Finding> ours = judge(disclosure);
        List<Finding> theirs = byHand.judge(disclosure, RECORD);
        for (int i = 0; i < ours.size(); i++) {
            if (!ours.get(i).equals(theirs.get(i))) {
                throw new IllegalStateException(
                        "not the same of " + disclosure + "\n" + ours.get(i) + "\n" + theirs.get(i));
            }
        }
    }

    /** A disclosure of which all is known but, of one in ten, the day of the decision. */
    static Disclosure disclosure(Random random) {
        LocalDate decided = FIRST.plusDays(random.nextInt(MOST_DAYS));
        List<Publication> publications = new ArrayList<>();
        for (PublicationForm form : FORMS) {
            boolean listed = form.listing().setting() == Setting.COMMUNE;
            if (random.nextInt(listed ? 3 : 20) < (listed ? 2 : 1)) {
                publications.add(publication(form, decided, random));
            }
        }
        return DisclosureBuilder.builder()
                .item(ITEMS.get(random.nextInt(ITEMS.size())))
                .decision(random.nextInt(10) == 0 ? null : Document.signed(decided))
                .change(random.nextBoolean())
                .publications(publications)
                .directSupport(Disclosure.DirectSupport.NONE)
                .build();
    }

    private static Publication publication(PublicationForm form, LocalDate decided, Random random) {
        LocalDate from = decided.plusDays(random.nextInt(IN_TIME) - 1L);
        Span span = random.nextInt(4) == 0
                ? Span.since(from)
                : Span.of(from, from.plusDays(random.nextInt(form == PublicationForm.LOUDSPEAKER ? 5 : 45)));
        return PublicationBuilder.builder()
                .form(form)
                .span(span)
                .places(form == PublicationForm.POSTING ? some(PostingPlace.class, 3, random) : null)
                .means(form == PublicationForm.VILLAGE_HEADS ? some(VillageMeans.class, 4, random) : null)
                .everyVillage(random.nextInt(4) != 0)
                .villages(villages(random))
                .build();
    }

    private static @Nullable List<String> villages(Random random) {
        return random.nextBoolean()
                ? null
                : VILLAGES.stream()
                        .map(Village::code)
                        .filter(code -> random.nextInt(4) != 0)
                        .toList();
    }

    /** Most of the first constants. */
    private static <E extends Enum<E>> Set<E> some(Class<E> type, int of, Random random) {
        Set<E> some = EnumSet.noneOf(type);
        for (E one : type.getEnumConstants()) {
            if (one.ordinal() < of && random.nextInt(6) != 0) {
                some.add(one);
            }
        }
        return some;
    }
}
