package vn.danchu.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Reading;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Texts;
import vn.danchu.law.Citation;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.OptIn;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;

/** What reports of each setting rest on, put together when one is first asked for. */
final class Receipts {

    /** The version of the library. */
    static final String LIBRARY = "0.1.0-SNAPSHOT";

    /** How many choices are kept: enough for those of a province, and few enough to be no burden. */
    private static final int MOST_CHOICES = 256;

    /** Of the hash of one norm, as many as tell versions of it apart. */
    private static final int DIGITS = 12;

    private static final Map<Instrument, Receipt.Source> SOURCES = sources();
    private static final Map<Setting, Basis> BY_SETTING = new ConcurrentHashMap<>();
    private static final Map<Optional<List<Citation>>, Basis> BY_CHOICE = new ConcurrentHashMap<>();

    private Receipts() {}

    static Receipt of(Dossier dossier, Circumstances circumstances, List<OwnNorms> own) {
        Basis basis = basis(circumstances.unit());
        return new Receipt(
                LIBRARY,
                circumstances.asOf(),
                circumstances.unit().code(),
                circumstances.unit().name(),
                circumstances.unit().setting(),
                dossier.period(),
                basis.sources(),
                basis.norms(),
                basis.sha256(),
                basis.hashes(),
                own.stream().map(Receipts::own).toList(),
                cautions(circumstances));
    }

    private static Receipt.Own own(OwnNorms own) {
        List<Norm<?>> norms =
                own.norms().stream().<Norm<?>>map(OwnNorms.OwnNorm::norm).toList();
        Texts texts = Norms.texts(NormHashes.VIETNAMESE).with(own.texts(NormHashes.VIETNAMESE));
        Basis basis = basis(
                norms.stream().map(norm -> NormHashes.Hashed.of(norm, texts)).toList());
        return new Receipt.Own(own.instrument().code(), own.version(), basis.norms(), basis.sha256());
    }

    /** What is still open in the law of the days judged; what hangs on it says so in its own findings. */
    private static List<String> cautions(Circumstances circumstances) {
        List<String> cautions = new ArrayList<>();
        LocalDate last = circumstances.period() == null
                ? circumstances.asOf()
                : circumstances.period().to();
        Unit unit = circumstances.unit();
        // official letter 8378/BNV of 23 September 2025 may name who recognises the board; it was not read
        if (unit.setting() == Setting.AGENCY
                && Instruments.L97.inForce().on(last)
                && !keepsUnion(unit, circumstances)) {
            cautions.add("recognition-without-union");
        }
        // what was decided before Decree 73/2026 was signed, in a year in which Law 83/2015 was no longer in force
        LocalDate first = circumstances.period() == null
                ? circumstances.asOf()
                : circumstances.period().from();
        if (unit.setting() == Setting.COMMUNE
                && last.isAfter(Instruments.L83.inForce().to())
                && first.isBefore(Instruments.D73.issued())) {
            cautions.add("budget-law-2025");
        }
        return cautions;
    }

    /** The union of a public unit that is not fully paid from the budget recognises its board as before (L97:5.2). */
    private static boolean keepsUnion(Unit unit, Circumstances circumstances) {
        return Boolean.TRUE.equals(unit.hasUnion())
                && Boolean.FALSE.equals(unit.salaryFullyFromBudget())
                && !circumstances.reads(Reading.KEEP_AMENDED_TEXT_EVERYWHERE);
    }

    private static Basis basis(Unit unit) {
        if (unit.setting() == null) {
            return Unknown.BASIS;
        }
        return unit.optIn() == null || unit.setting() != Setting.NON_STATE_EMPLOYER
                ? BY_SETTING.computeIfAbsent(unit.setting(), setting -> basis(NormHashes.shipped(setting)))
                : chosen(unit, unit.optIn());
    }

    /** What an employer chose under L10:82.2 is its own and not known beforehand; many choose alike. */
    private static Basis chosen(Unit unit, OptIn choice) {
        Optional<List<Citation>> provisions = Optional.ofNullable(choice.provisions());
        Basis known = BY_CHOICE.get(provisions);
        if (known != null) {
            return known;
        }
        Basis basis = basis(shipped(norm -> norm.binds(unit)));
        if (BY_CHOICE.size() < MOST_CHOICES) {
            BY_CHOICE.put(provisions, basis);
        }
        return basis;
    }

    private static List<NormHashes.Hashed> shipped(Predicate<Norm<?>> which) {
        return Norms.all().stream().filter(which).map(NormHashes::shipped).toList();
    }

    private static Basis basis(List<NormHashes.Hashed> norms) {
        MessageDigest all = NormHashes.digest();
        Set<String> cited = new HashSet<>();
        Map<String, String> shown = new HashMap<>();
        for (NormHashes.Hashed norm : norms) {
            all.update(norm.hash().getBytes(StandardCharsets.US_ASCII));
            shown.put(norm.id(), norm.hash().substring(0, DIGITS));
            cited.addAll(norm.instruments());
        }
        List<Receipt.Source> sources = new ArrayList<>();
        for (Instrument instrument : Instruments.all()) {
            if (cited.contains(instrument.code())
                    || instrument.amends().stream().anyMatch(cited::contains)) {
                sources.add(SOURCES.get(instrument));
            }
        }
        return new Basis(List.copyOf(sources), norms.size(), HexFormat.of().formatHex(all.digest()), Map.copyOf(shown));
    }

    private static Map<Instrument, Receipt.Source> sources() {
        Map<Instrument, Receipt.Source> sources = new HashMap<>();
        for (Instrument instrument : Instruments.all()) {
            sources.put(
                    instrument,
                    new Receipt.Source(instrument.code(), instrument.reviewed(), NormHashes.shipped(instrument)));
        }
        return sources;
    }

    /** Of a unit whose setting is not known: every norm may bind it. */
    private static final class Unknown {
        static final Basis BASIS = basis(shipped(norm -> true));
    }

    private record Basis(List<Receipt.Source> sources, int norms, String sha256, Map<String, String> hashes) {}
}
