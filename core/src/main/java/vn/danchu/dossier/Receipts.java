package vn.danchu.dossier;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Texts;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Instrument;
import vn.danchu.law.Instruments;
import vn.danchu.law.Setting;
import vn.danchu.law.Unit;

/** What reports of each setting rest on, hashed once. */
final class Receipts {

    /** The version of the library. */
    static final String LIBRARY = "0.1.0-SNAPSHOT";

    /** What a norm asks in words is hashed as well, in the language of the law. */
    private static final Texts TEXTS = Norms.texts(Locale.forLanguageTag("vi"));

    private static final Map<Setting, Basis> BY_SETTING = new EnumMap<>(Setting.class);
    private static final Basis ALL = basis(Norms.all());

    static {
        for (Setting setting : Setting.values()) {
            BY_SETTING.put(setting, basis(Norms.of(setting)));
        }
    }

    private Receipts() {}

    static Receipt of(Dossier dossier, Circumstances circumstances, List<OwnNorms> own) {
        Basis basis = basis(circumstances.unit());
        return new Receipt(
                LIBRARY,
                circumstances.asOf(),
                circumstances.unit().code(),
                circumstances.unit().name(),
                dossier.period(),
                basis.sources(),
                basis.norms(),
                basis.sha256(),
                own.stream().map(Receipts::own).toList(),
                cautions(circumstances));
    }

    private static Receipt.Own own(OwnNorms own) {
        Basis basis =
                basis(own.norms().stream().<Norm<?>>map(OwnNorms.OwnNorm::norm).toList());
        return new Receipt.Own(own.instrument().code(), own.version(), basis.norms(), basis.sha256());
    }

    private static List<String> cautions(Circumstances circumstances) {
        List<String> cautions = new ArrayList<>();
        InForce amended = Instruments.L97.inForce();
        Setting setting = circumstances.unit().setting();
        boolean touched = circumstances.period() == null
                ? amended.on(circumstances.asOf())
                : amended.during(circumstances.period());
        if (touched && setting != Setting.STATE_ENTERPRISE && setting != Setting.NON_STATE_EMPLOYER) {
            cautions.add("law-97-2025");
            if (setting == Setting.COMMUNE
                    && !Boolean.TRUE.equals(circumstances.unit().hasCouncil())) {
                cautions.add("district-ended-2025");
            }
        }
        return cautions;
    }

    /** What an employer chose under L10:82.2 is its own, and not known beforehand. */
    private static Basis basis(Unit unit) {
        if (unit.setting() == null) {
            return ALL;
        }
        if (unit.optIn() == null) {
            return BY_SETTING.getOrDefault(unit.setting(), ALL);
        }
        return basis(Norms.all().stream().filter(norm -> norm.binds(unit)).toList());
    }

    private static Basis basis(List<Norm<?>> norms) {
        StringBuilder text = new StringBuilder();
        Set<Instrument> instruments = new LinkedHashSet<>();
        for (Norm<?> norm : norms) {
            text.append(norm.id()).append('|').append(norm.kind()).append('|').append(norm.inForce());
            text.append('|').append(norm.asks()).append('|').append(norm.conditions());
            text.append('|').append(TEXTS.question(norm.id()));
            for (Citation citation : norm.citations()) {
                instruments.add(citation.instrument());
                text.append('|').append(citation);
            }
            text.append('\n');
        }
        List<Receipt.Source> sources = new ArrayList<>();
        for (Instrument instrument : Instruments.all()) {
            if (instruments.contains(instrument)) {
                sources.add(
                        new Receipt.Source(instrument.code(), instrument.reviewed(), sha256(instrument.toString())));
            }
        }
        return new Basis(List.copyOf(sources), norms.size(), sha256(text.toString()));
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private record Basis(List<Receipt.Source> sources, int norms, String sha256) {}
}
