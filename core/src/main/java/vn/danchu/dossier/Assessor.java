package vn.danchu.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.danchu.calendar.WorkingCalendar;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.Circumstances;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Texts;
import vn.danchu.disclosure.DisclosureChecklist;
import vn.danchu.law.Unit;
import vn.danchu.record.DanglingReference;

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
        Objects.requireNonNull(other, "other");
        return new Assessor(other, policy, own, sections);
    }

    /** The same under another policy. */
    public Assessor with(Policy other) {
        Objects.requireNonNull(other, "other");
        return new Assessor(calendar, other, own, sections);
    }

    /**
     * The same, judging by these norms of the user's own as well.
     *
     * @throws IllegalArgumentException if norms of that instrument are among them already
     */
    public Assessor with(OwnNorms more) {
        Objects.requireNonNull(more, "more");
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

    /** The words of the norms it judges by: English for {@code en}, Vietnamese otherwise. */
    public Texts texts(Locale locale) {
        Objects.requireNonNull(locale, "locale");
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
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        Circumstances circumstances = circumstances(dossier, asOf);
        return concluded(
                dossier, circumstances, DisclosureChecklist.of(dossier, circumstances), dossier.danglingReferences());
    }

    private ComplianceReport concluded(
            Dossier dossier,
            Circumstances circumstances,
            List<ChecklistRow> checklist,
            List<DanglingReference> references) {
        List<Finding> findings = new ArrayList<>();
        for (Section<?> section : sections) {
            judge(section, dossier, circumstances, findings);
        }
        return ComplianceReport.conclude(
                Receipts.of(dossier, circumstances, own), findings, checklist, references, policy, ids());
    }

    /**
     * Judges one record on its own, such as a single disclosure: nothing is known of its unit, so what depends on the unit
     * is UNDETERMINED. What the policy decides for one unit does not count.
     *
     * @param asOf the day up to whose end facts count
     * @throws IllegalArgumentException if no norm judges records of this type; the message names those that norms judge
     */
    public List<Finding> assessAlone(Record record, LocalDate asOf) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(asOf, "asOf");
        if (record instanceof Dossier dossier) {
            return concluded(dossier, circumstances(dossier, asOf), List.of(), List.of())
                    .findings();
        }
        Circumstances alone = new Circumstances(Unit.UNKNOWN, null, asOf, calendar, policy.readings());
        Map<String, Finding> findings = new LinkedHashMap<>();
        for (Section<?> section : sections) {
            judgeAlone(section, record, alone, findings);
        }
        if (findings.isEmpty()) {
            throw new IllegalArgumentException(
                    "no norm judges a " + record.getClass().getSimpleName() + " on its own; norms judge " + judged());
        }
        return findings.values().stream()
                .map(finding -> policy.grade(finding, asOf))
                .toList();
    }

    /** The types that have norms, but those that stand for the dossier as a whole. */
    private String judged() {
        return Stream.concat(
                        Stream.of("Dossier"),
                        sections.stream().map(section -> section.type().getSimpleName()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Set<String> ids() {
        return policy.regrades().isEmpty()
                ? Set.of()
                : sections.stream()
                        .flatMap(section -> section.norms().stream())
                        .map(Norm::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** A norm of an interface stands in the section of each list it judges, and is asked once. */
    private static <T> void judgeAlone(
            Section<T> section, Record record, Circumstances circumstances, Map<String, Finding> findings) {
        for (Norm<? super T> norm : section.norms()) {
            if (section.type().isInstance(record) && !findings.containsKey(norm.id())) {
                findings.put(norm.id(), norm.judge(section.type().cast(record), "", circumstances));
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
        List<T> records = section.records(dossier);
        if (records == null || records.isEmpty()) {
            return;
        }
        List<Norm<? super T>> binding = section.binding(circumstances.unit());
        for (int i = 0; i < records.size(); i++) {
            T record = records.get(i);
            String path = section.path(i);
            for (int j = 0; j < binding.size(); j++) {
                findings.add(binding.get(j).judge(record, path, circumstances));
            }
        }
    }
}
