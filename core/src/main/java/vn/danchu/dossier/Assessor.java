package vn.danchu.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Texts;
import vn.danchu.disclosure.DisclosureChecklist;
import vn.danchu.law.Unit;

/**
 * Judges records by the norms of the law. Immutable and thread-safe; make one and keep it.
 *
 * <pre>{@code
 * ComplianceReport report = Assessor.standard().assess(dossier, LocalDate.of(2026, 12, 31));
 * }</pre>
 */
public final class Assessor {

    private static final Assessor STANDARD =
            new Assessor(WorkingCalendar.vietnam(), Policy.DEFAULT, List.of(), Norms.SECTIONS);

    private final WorkingCalendar calendar;
    private final Policy policy;
    private final List<OwnNorms> own;
    private final List<Section<?>> sections;

    private Assessor(WorkingCalendar calendar, Policy policy, List<OwnNorms> own, List<Section<?>> sections) {
        this.calendar = calendar;
        this.policy = policy;
        this.own = own;
        this.sections = sections;
    }

    /** By the Vietnamese working calendar, every norm binding, every clause read by the library's default. */
    public static Assessor standard() {
        return STANDARD;
    }

    /** The same by another calendar. */
    public Assessor with(WorkingCalendar other) {
        return new Assessor(other, policy, own, sections);
    }

    /** The same under another policy. */
    public Assessor with(Policy other) {
        return new Assessor(calendar, other, own, sections);
    }

    /**
     * The same, judging by these norms of the user's own as well.
     *
     * @throws IllegalArgumentException if norms of that instrument are among them already
     */
    public Assessor with(OwnNorms more) {
        for (OwnNorms one : own) {
            if (one.instrument().code().equals(more.instrument().code())) {
                throw new IllegalArgumentException(
                        "norms of " + more.instrument().code() + " are there already");
            }
        }
        List<OwnNorms> all = new ArrayList<>(own);
        all.add(more);
        List<Section<?>> wider = new ArrayList<>(sections);
        wider.addAll(more.sections());
        return new Assessor(calendar, policy, List.copyOf(all), List.copyOf(wider));
    }

    /** The words of the norms it judges by: Vietnamese for {@code vi}, English otherwise. */
    public Texts texts(Locale locale) {
        Texts texts = Norms.texts(locale);
        for (OwnNorms one : own) {
            texts = texts.with(one.texts(locale));
        }
        return texts;
    }

    /**
     * Judges a dossier: one finding per norm and record. A faulty record never hides the findings on the others.
     *
     * @param asOf the day up to whose end facts count
     */
    public ComplianceReport assess(Dossier dossier, LocalDate asOf) {
        Circumstances circumstances = circumstances(dossier, asOf);
        List<Finding> findings = new ArrayList<>();
        for (Section<?> section : sections) {
            judge(section, dossier, circumstances, findings);
        }
        return ComplianceReport.conclude(
                Receipts.of(dossier, circumstances, own),
                findings,
                DisclosureChecklist.of(dossier, circumstances),
                policy);
    }

    /**
     * Judges one record on its own, such as a single disclosure: nothing is known of its unit, so what depends on the unit
     * is UNDETERMINED. Empty for a type that no norm judges.
     *
     * @param asOf the day up to whose end facts count
     */
    public List<Finding> assessAlone(Record record, LocalDate asOf) {
        if (record instanceof Dossier dossier) {
            return assess(dossier, asOf).findings();
        }
        Circumstances alone = new Circumstances(Unit.UNKNOWN, null, asOf, calendar, policy.readings());
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Section<?> section : sections) {
            judgeAlone(section, record, alone, findings);
        }
        return List.copyOf(findings.values());
    }

    /** A norm of an interface stands in the section of each list it judges, and is asked once. */
    private static <T> void judgeAlone(
            Section<T> section, Record record, Circumstances circumstances, Map<String, Finding> findings) {
        for (Norm<T> norm : section.norms()) {
            if (norm.type().isInstance(record) && !findings.containsKey(norm.id())) {
                findings.put(norm.id(), norm.judge(norm.type().cast(record), "", circumstances));
            }
        }
    }

    private Circumstances circumstances(Dossier dossier, LocalDate asOf) {
        return new Circumstances(
                        dossier.unit() == null ? Unit.UNKNOWN : dossier.unit(),
                        dossier.period(),
                        asOf,
                        calendar,
                        policy.readings())
                .within(dossier);
    }

    private static <T> void judge(
            Section<T> section, Dossier dossier, Circumstances circumstances, List<Finding> findings) {
        List<? extends T> records = section.records().apply(dossier);
        if (records == null || records.isEmpty()) {
            return;
        }
        List<Norm<T>> binding = new ArrayList<>(section.norms());
        binding.removeIf(norm -> !norm.binds(circumstances.unit()));
        for (int i = 0; i < records.size(); i++) {
            T record = records.get(i);
            String path = section.path(i);
            for (int j = 0; j < binding.size(); j++) {
                findings.add(binding.get(j).judge(record, path, circumstances));
            }
        }
    }
}
