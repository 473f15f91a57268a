package vn.danchu.testing.completion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Regrade;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DanchuModule;
import vn.danchu.json.JsonDocument;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.testing.ConformanceCase;

/** What holds of every report, over the rich dossiers of each setting; what fails is shown as a small dossier. */
class WholePropertiesTest {

    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2025, 7, 15), LocalDate.of(2026, 3, 15), LocalDate.of(2027, 1, 31));

    private static final List<Verdict> WORST_FIRST = List.of(
            Verdict.NON_COMPLIANT, Verdict.UNDETERMINED, Verdict.COMPLIANT, Verdict.PENDING, Verdict.NOT_APPLICABLE);

    private static final Assessor STANDARD = Assessor.standard();

    /** Policies that are drawn, and records put into each list: the more in a run that leaves nothing out. */
    private static final int POLICIES = NormProperties.overEverything() ? 20 : 2;

    /** Orders that records are brought into. */
    private static final int ORDERS = NormProperties.overEverything() ? 10 : 2;

    private static final int RECORDS_A_LIST = NormProperties.overEverything() ? 10 : 1;

    private static void everywhere(String property, Checked checked) {
        everywhere(property, DAYS, checked);
    }

    private static void everywhere(String property, List<LocalDate> days, Checked checked) {
        WholeDossiers.some().forEach((name, json) -> {
            for (LocalDate asOf : days) {
                WholeProperty.assertHolds(
                        property + ", " + name + " on " + asOf, json, dossier -> checked.broken(dossier, asOf));
            }
        });
    }

    @FunctionalInterface
    private interface Checked {
        String broken(Dossier dossier, LocalDate asOf);
    }

    @Test
    void countsAddUp() {
        everywhere("counts add up", (dossier, asOf) -> {
            ComplianceReport report = STANDARD.assess(dossier, asOf);
            int all = 0;
            for (Verdict verdict : Verdict.values()) {
                if (report.count(verdict) != report.findings(verdict).size()) {
                    return verdict + " is counted " + report.count(verdict);
                }
                all += report.count(verdict);
            }
            return all == report.findings().size()
                    ? ""
                    : all + " of " + report.findings().size();
        });
    }

    /** As the library writes and reads it, and as an application's mapper with the module does. */
    @Test
    void aDossierIsReadAsItWasWritten() {
        JsonMapper mapper = JsonMapper.builder().addModule(new DanchuModule()).build();
        everywhere("written and read", List.of(DAYS.get(0)), (dossier, asOf) -> {
            String json = DanchuJson.strict().toJson(dossier);
            Dossier read = DanchuJson.strict().read(json, Dossier.class).value();
            if (!dossier.equals(read)) {
                return "the library reads " + read;
            }
            String mapped = mapper.writeValueAsString(dossier);
            return dossier.equals(mapper.readValue(mapped, Dossier.class)) ? "" : "the mapper wrote " + mapped;
        });
    }

    /** Lists at every depth are shuffled; each element is what it was, and every norm says of it what it said, wherever it stands now. */
    @Test
    void theOrderOfRecordsNeverMatters() {
        everywhere("order", (dossier, asOf) -> {
            JsonDocument json = JsonDocument.parse(DanchuJson.strict().toJson(dossier));
            for (int seed = 0; seed < ORDERS; seed++) {
                Map<String, String> origins = new HashMap<>();
                Dossier shuffled = DanchuJson.strict()
                        .read(shuffled(json, "", "", new Random(seed), origins), Dossier.class)
                        .orThrow();
                String difference = difference(
                        verdicts(dossier, asOf, UnaryOperator.identity()), verdicts(shuffled, asOf, origins::get));
                if (!difference.isEmpty()) {
                    return "seed " + seed + ": " + difference;
                }
            }
            return "";
        });
    }

    /**
     * The node with the elements of all lists in it in another order.
     *
     * @param from where it stood
     * @param to where it stands
     * @param origins from where each part stands to where it stood
     */
    private static String shuffled(
            JsonDocument node, String from, String to, Random random, Map<String, String> origins) {
        origins.put(to, from);
        if (!node.names().isEmpty()) {
            return node.names().stream()
                    .map(name -> '"' + name + "\":"
                            + shuffled(node.at("/" + name), from + "/" + name, to + "/" + name, random, origins))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        List<JsonDocument> elements = node.elements();
        if (elements.isEmpty()) {
            return node.toString();
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        List<String> shuffled = new ArrayList<>();
        for (int place : order) {
            shuffled.add(
                    shuffled(elements.get(place), from + "/" + place, to + "/" + shuffled.size(), random, origins));
        }
        return shuffled.toString();
    }

    /** What each norm says of each record, by where the record stood. */
    private static Map<String, List<Verdict>> verdicts(Dossier dossier, LocalDate asOf, UnaryOperator<String> origin) {
        Map<String, List<Verdict>> verdicts = new TreeMap<>();
        for (Finding finding : STANDARD.assess(dossier, asOf).findings()) {
            verdicts.computeIfAbsent(finding.norm() + " " + origin.apply(finding.record()), place -> new ArrayList<>())
                    .add(finding.verdict());
        }
        return verdicts;
    }

    private static String difference(Map<String, ?> before, Map<String, ?> after) {
        return Stream.concat(before.keySet().stream(), after.keySet().stream())
                .filter(place -> !Objects.equals(before.get(place), after.get(place)))
                .map(place -> place + ": " + before.get(place) + " becomes " + after.get(place))
                .findFirst()
                .orElse("");
    }

    /** Every place that a breach cites is cited on some day of what was judged. */
    @Test
    void everyBreachCitesWhatWasInForceOnADayOfItsFacts() {
        everywhere("citations", (dossier, asOf) -> {
            JsonDocument document = JsonDocument.parse(DanchuJson.strict().toJson(dossier));
            Map<String, List<LocalDate>> ofRecords = new HashMap<>();
            for (Finding finding : STANDARD.assess(dossier, asOf).findings(Verdict.NON_COMPLIANT)) {
                List<LocalDate> days = days(finding, document, dossier, ofRecords);
                LocalDate first = Collections.min(days);
                LocalDate last = Collections.max(days);
                if (finding.citations().isEmpty()) {
                    return finding.norm() + " cites nothing";
                }
                Norm<?> norm = Norms.get(finding.norm());
                for (Citation citation : finding.citations()) {
                    InForce cited = norm.cites(citation);
                    if (cited.from().isAfter(last)
                            || (cited.to() != null && cited.to().isBefore(first))) {
                        return finding.norm() + " at " + finding.path() + " cites " + citation
                                + ", which was not in force from " + first + " to " + last;
                    }
                }
            }
            return "";
        });
    }

    /** The day of the fact where the finding names one; else those of the record and of the period. */
    private static List<LocalDate> days(
            Finding finding, JsonDocument document, Dossier dossier, Map<String, List<LocalDate>> ofRecords) {
        if (finding.arguments().get(Argument.START) instanceof LocalDate day) {
            return List.of(day);
        }
        List<LocalDate> days = new ArrayList<>(ofRecords.computeIfAbsent(
                finding.record(), record -> TimeCheck.days(document.find(record).orElse(Documents.NULL))));
        if (dossier.period() != null) {
            days.add(dossier.period().from());
            days.add(dossier.period().to());
        }
        return days;
    }

    /** Policies drawn with fixed seeds, each on one of the days against a stricter one: some of its waivers taken back, wholly or in part. */
    @Test
    void aStricterPolicyNeverMakesAReportBetter() {
        List<String> norms = Norms.all().stream().map(Norm::id).toList();
        for (int seed = 0; seed < POLICIES; seed++) {
            Random random = new Random(seed);
            List<Regrade> lenient = new ArrayList<>();
            List<Regrade> strict = new ArrayList<>();
            for (String norm : norms) {
                int weight = random.nextInt(3);
                int stricter = random.nextInt(weight + 1);
                if (weight > 0) {
                    lenient.add(regrade(norm, weight));
                }
                if (stricter > 0) {
                    strict.add(regrade(norm, stricter));
                }
            }
            Assessor lenientOne = STANDARD.with(new Policy(lenient, Set.of()));
            Assessor strictOne = STANDARD.with(new Policy(strict, Set.of()));
            everywhere("policy of seed " + seed, List.of(DAYS.get(seed % DAYS.size())), (dossier, asOf) -> {
                ComplianceReport one = lenientOne.assess(dossier, asOf);
                ComplianceReport other = strictOne.assess(dossier, asOf);
                if (WORST_FIRST.indexOf(other.overall()) > WORST_FIRST.indexOf(one.overall())) {
                    return one.overall() + " becomes " + other.overall();
                }
                for (Verdict verdict : List.of(Verdict.NON_COMPLIANT, Verdict.UNDETERMINED)) {
                    if (other.count(verdict) < one.count(verdict)) {
                        return one.count(verdict) + " " + verdict + " become " + other.count(verdict);
                    }
                }
                return "";
            });
        }
    }

    private static Regrade regrade(String norm, int weight) {
        return new Regrade(norm, weight == 1 ? Grade.ADVISORY : Grade.WAIVED, "tried out", "a test", null, null, null);
    }

    /** Duties over all records of a list, or of two: one more is one more to answer for. Each with what it is. */
    private static final Map<String, String> COUNTED = Map.of(
            "L10-16.3-put-to-community",
            "each initiative that qualifies is put to the community, and whether the new one qualifies may not be known",
            "L10-16.3-initiative-10-percent",
            "an initiative is judged once a decision comes of it",
            "L10-16.3-consent-list",
            "the same",
            "L10-16.3-consent-valid-3-months",
            "the same",
            "L10-28.5-reported",
            "the consultations of the period are reported, and the day of the new one may not be known",
            "L10-23.1-plan",
            "a decision that is commune-wide owes a plan, which may not be known",
            "L10-23.1-reported",
            "the decisions of the period are reported, and that the new one was may not be known");

    /** For each list, records that a case calls compliant, one by one put behind those that are there. */
    @Test
    void aCompliantRecordMakesNoOtherRecordsVerdictWorse() {
        Map<String, Set<String>> good = new LinkedHashMap<>();
        NormProperties.cases().forEach(one -> keep(one, good));
        assertThat(good.keySet()).hasSizeGreaterThan(10);
        int tried = 0;
        for (String json : WholeDossiers.some().values()) {
            JsonDocument whole = JsonDocument.parse(json);
            Map<String, Finding> before = byRecord(whole);
            for (Map.Entry<String, Set<String>> list : good.entrySet()) {
                if (whole.find(list.getKey())
                                .map(known -> known.elements().size())
                                .orElse(0)
                        > 0) {
                    for (String record : Documents.spread(new ArrayList<>(list.getValue()), RECORDS_A_LIST)) {
                        tried++;
                        assertNoneWorse(whole, before, list.getKey(), JsonDocument.parse(record));
                    }
                }
            }
        }
        assertThat(tried).isGreaterThan(40 * RECORDS_A_LIST);
    }

    /** Fails with a small dossier that one more record makes worse, if this one is. */
    private static void assertNoneWorse(
            JsonDocument whole, Map<String, Finding> before, String list, JsonDocument record) {
        if (!worse(whole, before, list, record).isEmpty()) {
            String small = Shrinking.smallest(
                    whole.toString(),
                    one -> !worse(JsonDocument.parse(one), list, record).isEmpty());
            throw new AssertionError(
                    worse(JsonDocument.parse(small), list, record) + "\n" + small + "\nwith " + record);
        }
    }

    private static void keep(ConformanceCase one, Map<String, Set<String>> good) {
        JsonDocument document = JsonDocument.parse(one.dossier());
        Dossier dossier = DanchuJson.strict().read(one.dossier(), Dossier.class).orThrow();
        Map<String, Set<Verdict>> byRecord = new HashMap<>();
        for (Finding finding : STANDARD.assess(dossier, one.asOf()).findings()) {
            byRecord.computeIfAbsent(finding.record(), record -> new LinkedHashSet<>())
                    .add(finding.verdict());
        }
        byRecord.forEach((record, verdicts) -> {
            if (record.lastIndexOf('/') > 0
                    && verdicts.contains(Verdict.COMPLIANT)
                    && !verdicts.contains(Verdict.NON_COMPLIANT)) {
                good.computeIfAbsent(Documents.parent(record), list -> new LinkedHashSet<>())
                        .add(document.at(record).toString());
            }
        });
    }

    private static Set<String> worse(JsonDocument whole, String list, JsonDocument record) {
        return worse(whole, byRecord(whole), list, record);
    }

    private static Set<String> worse(
            JsonDocument whole, Map<String, Finding> before, String list, JsonDocument record) {
        Set<String> worse = new TreeSet<>();
        List<JsonDocument> elements =
                new ArrayList<>(whole.find(list).map(JsonDocument::elements).orElse(List.of()));
        elements.add(record);
        JsonDocument after = whole.with(list, Shrinking.list(elements));
        String added = list + "/" + (elements.size() - 1);
        byRecord(after).forEach((place, finding) -> {
            Finding then = before.get(place);
            if (then != null
                    && !finding.record().equals(added)
                    && WORST_FIRST.indexOf(finding.verdict()) < WORST_FIRST.indexOf(then.verdict())
                    && finding.verdict() != Verdict.COMPLIANT
                    && !COUNTED.containsKey(finding.norm())) {
                worse.add(finding.norm() + " " + then.verdict() + " becomes " + finding.verdict() + " with one more of "
                        + list);
            }
        });
        return worse;
    }

    private static Map<String, Finding> byRecord(JsonDocument document) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        Dossier dossier =
                DanchuJson.strict().read(document.toString(), Dossier.class).value();
        if (dossier != null) {
            for (Finding finding : STANDARD.assess(dossier, DAYS.get(2)).findings()) {
                findings.put(finding.norm() + " " + finding.record(), finding);
            }
        }
        return findings;
    }
}
