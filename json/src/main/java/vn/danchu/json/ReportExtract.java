package vn.danchu.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.set.Measure;

/**
 * The part of a report's findings that somebody asks for: some verdicts, a chapter, some articles, a page of them. The rest of the
 * report stands in every extract, and its counts are those of the whole. Immutable.
 *
 * <pre>{@code
 * ReportExtract second = ReportExtract.ALL.without(Verdict.NOT_APPLICABLE).page(1, 50);
 * String json = second.toJson(report, DanchuJson.strict().withTexts(Locale.forLanguageTag("vi")));
 * }</pre>
 *
 * <p>An extract is the report's JSON with fewer findings and one property more, {@code page}: {@code from}, the place of
 * the first finding among those that were asked for, from 0; {@code size}, how many stand here at most; {@code of}, how many
 * there are. It is for people and pages, and is not read back.
 *
 * @param verdicts verdicts of the findings
 * @param chapter key of the chapter of the provision that a finding cites first, see {@link LawMeasures#chapters}; null for
 *     any, and for provisions of none
 * @param articles articles that a finding cites, or null for any
 * @param from how many findings to pass over
 * @param size how many findings to give at most, from 1
 */
public record ReportExtract(
        Set<Verdict> verdicts,
        @Nullable String chapter,
        @Nullable Articles articles,
        int from,
        int size) {

    /** Every finding. */
    public static final ReportExtract ALL =
            new ReportExtract(EnumSet.allOf(Verdict.class), null, null, 0, Integer.MAX_VALUE);

    private static final JsonMapper TREES = new JsonMapper();

    private static final List<String> CHAPTERS =
            LawMeasures.chapters().stream().map(Measure::key).toList();

    /**
     * Articles that follow one another: articles 11 to 45 of the Law are its chapter II.
     *
     * @param instrument code of the instrument, such as {@code L10}
     * @param first the first
     * @param last the last, inclusive
     */
    public record Articles(String instrument, int first, int last) {
        /** Names a component that is null and may not be. */
        public Articles {
            Objects.requireNonNull(instrument, "instrument");
        }

        private boolean hold(Citation citation) {
            return citation.instrument().code().equals(instrument)
                    && citation.article() >= first
                    && citation.article() <= last;
        }
    }

    /** @throws IllegalArgumentException if it begins before 0, a page has no room, or there is no such chapter */
    public ReportExtract {
        verdicts = Set.copyOf(Objects.requireNonNull(verdicts, "verdicts"));
        if (from < 0 || size < 1) {
            throw new IllegalArgumentException(
                    "an extract begins at 0 or later and has room for 1 or more: from " + from + ", size " + size);
        }
        if (chapter != null && !CHAPTERS.contains(chapter)) {
            throw new IllegalArgumentException(
                    "no chapter \"" + chapter + "\"; there are " + String.join(", ", CHAPTERS));
        }
    }

    /** The same of these verdicts alone. */
    public ReportExtract only(Verdict first, Verdict... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        return new ReportExtract(EnumSet.of(first, more), chapter, articles, from, size);
    }

    /** The same without these verdicts. */
    public ReportExtract without(Verdict first, Verdict... more) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(more, "more");
        Set<Verdict> rest = EnumSet.allOf(Verdict.class);
        rest.retainAll(verdicts);
        rest.removeAll(EnumSet.of(first, more));
        return new ReportExtract(rest, chapter, articles, from, size);
    }

    /**
     * The same of one chapter, as roll-ups and pages count them.
     *
     * @param key {@code norms.disclosure}, {@code norms.decision}, {@code norms.consultation} or {@code norms.supervision}
     * @throws IllegalArgumentException if there is no such chapter; the message lists those
     */
    public ReportExtract ofChapter(String key) {
        return new ReportExtract(verdicts, Objects.requireNonNull(key, "key"), articles, from, size);
    }

    /**
     * The same of findings that cite one of these articles of an instrument.
     *
     * @throws IllegalArgumentException if the last article comes before the first
     */
    public ReportExtract citing(String instrument, int first, int last) {
        Objects.requireNonNull(instrument, "instrument");
        if (last < first) {
            throw new IllegalArgumentException(
                    "articles " + first + " to " + last + ": the last comes before the first");
        }
        return new ReportExtract(verdicts, chapter, new Articles(instrument, first, last), from, size);
    }

    /**
     * A page of the same.
     *
     * @param number which, from 0
     * @param size findings on a page
     * @throws IllegalArgumentException if the page lies beyond what can be counted
     */
    public ReportExtract page(int number, int size) {
        long first = (long) number * size;
        if (first > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "page " + number + " of " + size + " findings lies beyond what can be counted");
        }
        return new ReportExtract(verdicts, chapter, articles, (int) first, size);
    }

    /** The findings of the report that it holds, in the order of the report, this page only. */
    public List<Finding> of(ComplianceReport report) {
        Objects.requireNonNull(report, "report");
        return chosen(report).stream()
                .skip(from)
                .limit(size)
                .map(report.findings()::get)
                .toList();
    }

    private List<Integer> chosen(ComplianceReport report) {
        List<Integer> chosen = new ArrayList<>();
        for (int i = 0; i < report.findings().size(); i++) {
            Finding finding = report.findings().get(i);
            if (verdicts.contains(finding.verdict())
                    && isOfChapter(finding)
                    && (articles == null || finding.citations().stream().anyMatch(articles::hold))) {
                chosen.add(i);
            }
        }
        return chosen;
    }

    private boolean isOfChapter(Finding finding) {
        if (chapter == null) {
            return true;
        }
        Measure measure = finding.citations().isEmpty()
                ? null
                : LawMeasures.chapter(finding.citations().get(0));
        return measure != null && measure.key().equals(chapter);
    }

    /** The extract as UTF-8, written by this codec. */
    public byte[] toBytes(ComplianceReport report, DanchuJson codec) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(codec, "codec");
        ObjectNode whole = (ObjectNode) TREES.readTree(codec.toBytes(report));
        ArrayNode all = (ArrayNode) whole.get("findings");
        ArrayNode kept = whole.arrayNode();
        List<Integer> chosen = chosen(report);
        chosen.stream().skip(from).limit(size).forEach(index -> kept.add(all.get(index)));
        whole.set("findings", kept);
        whole.putObject("page")
                .put("from", from)
                .put("size", Math.min(size, chosen.size()))
                .put("of", chosen.size());
        return TREES.writeValueAsBytes(whole);
    }

    /** The extract as text, written by this codec. */
    public String toJson(ComplianceReport report, DanchuJson codec) {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(codec, "codec");
        return new String(toBytes(report, codec), StandardCharsets.UTF_8);
    }
}
