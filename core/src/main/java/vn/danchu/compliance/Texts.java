package vn.danchu.compliance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.DanglingReference;
import vn.danchu.record.Excerpt;
import vn.danchu.words.Template;
import vn.danchu.words.Wording;

/**
 * The words of one language: a question and a remedy per norm, an answer per reason, labels. Loaded from
 * {@code texts_vi.properties} and {@code texts_en.properties} beside the classes of each room. Immutable and thread-safe.
 *
 * <p>Templates are constants of the library; a value is set in where its name stands in braces and is never read as a
 * template itself.
 */
public final class Texts {

    /** How many digits a year has. */
    private static final int YEAR = 4;

    private static final DateTimeFormatter VI_DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter EN_DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final boolean vietnamese;
    private final Map<String, String> texts;
    private final Naming naming;

    private Texts(boolean vietnamese, Map<String, String> texts, Naming naming) {
        this.vietnamese = vietnamese;
        this.texts = texts;
        this.naming = naming;
    }

    /**
     * Loads the texts of rooms and of this package.
     *
     * @param locale English for {@code en}, Vietnamese otherwise
     * @param rooms a class of each room
     * @throws IllegalStateException if a room has no texts or two rooms share a key
     */
    public static Texts load(Locale locale, List<Class<?>> rooms) {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(rooms, "rooms");
        boolean vietnamese = !locale.getLanguage().equals("en");
        Map<String, String> texts = new HashMap<>();
        String file = Wording.file(locale);
        List<Class<?>> anchors = new ArrayList<>(rooms);
        anchors.add(Texts.class);
        for (Class<?> room : anchors) {
            Wording wording = Wording.read(room.getResourceAsStream(file), file + " of " + room.getPackageName());
            wording.all().forEach((key, text) -> {
                if (texts.put(key, text) != null) {
                    throw new IllegalStateException(
                            "two texts for " + key + ", the second in " + room.getPackageName());
                }
            });
        }
        texts.replaceAll((key, text) -> key.endsWith("remedy") || key.endsWith(".next") ? withKind(text, texts) : text);
        return new Texts(vietnamese, Map.copyOf(texts), Naming.NONE);
    }

    /** What is said once for each kind of norm, and named in the remedy: {@code {next-presence}}. */
    private static String withKind(String remedy, Map<String, String> texts) {
        return Template.fill(remedy, name -> texts.getOrDefault("remedy." + name, name));
    }

    /**
     * The same with more texts.
     *
     * @throws IllegalArgumentException if a key has a text already
     */
    public Texts with(Map<String, String> more) {
        Objects.requireNonNull(more, "more");
        Map<String, String> all = new HashMap<>(texts);
        more.forEach((key, text) -> {
            if (all.put(key, text) != null) {
                throw new IllegalArgumentException("two texts for " + key);
            }
        });
        return new Texts(vietnamese, Map.copyOf(all), naming);
    }

    /** The same, calling places and codes so. */
    public Texts with(Naming other) {
        Objects.requireNonNull(other, "other");
        return new Texts(vietnamese, texts, other);
    }

    /** Every key. */
    public Set<String> keys() {
        return texts.keySet();
    }

    /** The text under the key, if there is one. */
    public Optional<String> find(String key) {
        Objects.requireNonNull(key, "key");
        return Optional.ofNullable(texts.get(key));
    }

    /** The text under the key, or the key itself, so that nothing is ever lost. */
    public String get(String key) {
        Objects.requireNonNull(key, "key");
        return texts.getOrDefault(key, key);
    }

    /** What the norm asks. */
    public String question(String norm) {
        Objects.requireNonNull(norm, "norm");
        return get("norm." + norm + ".question");
    }

    /** What to do when the norm is not kept: now, and next time. */
    public String remedy(String norm) {
        Objects.requireNonNull(norm, "norm");
        String now = get("norm." + norm + ".remedy");
        String next = texts.get("norm." + norm + ".next");
        return next == null ? now : now + ' ' + next;
    }

    /**
     * What to do about a finding: where all of it was done since, and too late or when the unit was no more, only what is to be done
     * next time; but where it had to come before something else, and being late has mended nothing, what the norm says of that.
     */
    public String remedy(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        boolean late = finding.reason() == Reason.LATE || finding.reason() == Reason.SOME_LATE;
        boolean done = late
                || finding.cautions().contains(Outcome.DONE_SINCE)
                || finding.cautions().contains(Outcome.DONE_AFTER_THE_UNIT);
        boolean whole = alsoUndone(finding).isEmpty();
        String next = done && whole ? texts.get("norm." + finding.norm() + ".next") : null;
        if (next == null) {
            return remedy(finding.norm());
        }
        String still = late ? texts.get("norm." + finding.norm() + ".late-remedy") : null;
        return still == null ? next : still + ' ' + next;
    }

    /** The answer a finding gives to its norm's question. */
    public String answer(Finding finding) {
        Objects.requireNonNull(finding, "finding");
        String key = "reason." + finding.reason().key();
        String own = own(finding);
        String template = own != null ? own : get(key + variant(finding));
        String answer = Template.fill(
                template,
                name -> name.equals("occasions")
                        ? occasions("norm." + finding.norm() + ".occasions-", finding.arguments(), finding.path())
                        : value(name, finding.arguments(), finding.path()));
        if (finding.verdict() == Verdict.NON_COMPLIANT && finding.arguments().get(Argument.ALSO) != null) {
            return template.contains("{occasions}") ? answer : answer + also(finding);
        }
        if (finding.arguments().get(Argument.BASIS) != null) {
            return answer + ' ' + fill("answer.basis", finding.arguments());
        }
        if (finding.arguments().get(Argument.BELATED) instanceof List<?> belated && !template.contains("{occasions}")) {
            return answer + ' ' + get("occasions.belated") + delays(belated, finding.path()) + '.';
        }
        return finding.reason() == Reason.NO_DATA && finding.arguments().get(Argument.ABSENT) instanceof List<?> open
                ? answer + ' ' + get("occasions.open") + list(open, code -> code(finding.path(), code)) + '.'
                : answer;
    }

    /** The other elements that fail, those done too late apart. */
    private String also(Finding finding) {
        List<String> undone = alsoUndone(finding);
        String told = undone.isEmpty() ? "" : ' ' + fill("elements.also", Arguments.of(Argument.ALSO, undone));
        return finding.arguments().get(Argument.ALSO_LATE) == null
                ? told
                : told + ' ' + fill("elements.also-late", finding.arguments());
    }

    private static List<String> alsoUndone(Finding finding) {
        List<String> undone = new ArrayList<>(finding.arguments().paths(Argument.ALSO));
        undone.removeAll(finding.arguments().paths(Argument.ALSO_LATE));
        return undone;
    }

    /**
     * The sentence of a condition that fails, where its words would be denied twice; else the norm's own for a reason at the field
     * where the finding stands, for what fits of it, or wherever it stands; null if there is none.
     */
    private @Nullable String own(Finding finding) {
        Object condition = finding.arguments().get(Argument.CONDITION);
        if (finding.reason() == Reason.CONDITION_FAILS && texts.get("condition." + condition + ".fails") != null) {
            return texts.get("condition." + condition + ".fails");
        }
        String key = "norm." + finding.norm() + "." + finding.reason().key();
        String path = finding.path();
        String there = texts.get(key + '-' + path.substring(path.lastIndexOf('/') + 1));
        String so = there != null ? there : texts.get(key + variant(finding).replace('.', '-'));
        return so != null ? so : texts.get(key);
    }

    /** Which wording of a reason fits: one reason may be told of a word, of a list, of a result. */
    private String variant(Finding finding) {
        if (saysYesOrNo(finding)) {
            return ".stated";
        }
        if (finding.reason() == Reason.NOT_YET_DUE && finding.arguments().get(Argument.DONE) != null) {
            return finding.due() == null ? ".passed" : ".awaited";
        }
        if (finding.reason() == Reason.WRONG_ORDER) {
            return order(finding.arguments());
        }
        if (finding.reason() == Reason.LASTED || finding.reason() == Reason.TOO_SHORT) {
            return leavesOutTheFirstDay(finding.arguments()) ? ".after-first-day" : "";
        }
        if (finding.reason() == Reason.TOO_MANY
                && finding.arguments().get(Argument.MOST) instanceof Long most
                && most == 0) {
            return ".none";
        }
        if (finding.reason() == Reason.BARRED && finding.arguments().get(Argument.HAS) != null) {
            return ".counted";
        }
        if (finding.reason() == Reason.NOT_ALLOWED && finding.arguments().get(Argument.LEAST) != null) {
            return foundNone(finding) ? ".none" : ".any";
        }
        return foundNone(finding)
                ? ".none"
                : contradictsVotes(finding) ? ".result" : awaitsAnother(finding) ? ".by-another" : "";
    }

    /** Whether the days told are one fewer than those from the first to the last. */
    private static boolean leavesOutTheFirstDay(Arguments arguments) {
        return arguments.get(Argument.START) instanceof LocalDate start
                && arguments.get(Argument.DONE) instanceof LocalDate done
                && arguments.get(Argument.HAS) instanceof Long has
                && has == done.toEpochDay() - start.toEpochDay();
    }

    /** On which side of the other day the one found lies, and whether the other has a name. */
    private static String order(Arguments arguments) {
        if (!(arguments.get(Argument.DONE) instanceof LocalDate done)
                || !(arguments.get(Argument.START) instanceof LocalDate start)) {
            return "";
        }
        String side = done.isBefore(start) ? ".earlier" : done.isAfter(start) ? ".later" : ".same-day";
        return arguments.get(Argument.BESIDE) == null ? side + "-than-day" : side;
    }

    /** Whether the record says yes where the law wants no, or no where it wants yes: then the answer names both. */
    private boolean saysYesOrNo(Finding finding) {
        return finding.reason() == Reason.NOT_MET
                && finding.arguments().get(Argument.FOUND) instanceof List<?> found
                && naming.word(finding.path(), String.valueOf(found.get(0))) != null;
    }

    /** Whether somebody else did, by a last day, what only this one may do. */
    private static boolean awaitsAnother(Finding finding) {
        return finding.arguments().get(Argument.ALLOWED) != null
                && finding.arguments().get(Argument.DUE) != null;
    }

    /** Whether the record has none where one of several is needed. */
    private static boolean foundNone(Finding finding) {
        return finding.reason() == Reason.NOT_ALLOWED
                && List.of().equals(finding.arguments().get(Argument.FOUND));
    }

    /** Whether what is stated of a vote is not what its counts give. */
    private static boolean contradictsVotes(Finding finding) {
        return finding.reason() == Reason.COUNTS_CONTRADICT
                && finding.arguments().get(Argument.NEEDED) != null;
    }

    /** What stands at a JSON pointer of the dossier, in words. */
    public String place(String pointer) {
        Objects.requireNonNull(pointer, "pointer");
        return naming.place(pointer);
    }

    /** The text under the key with the values set in; a value that is missing is shown as a dash. */
    public String fill(String key, Arguments arguments) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(arguments, "arguments");
        return Template.fill(get(key), name -> value(name, arguments, ""));
    }

    /** A caution in words. */
    public String caution(String key) {
        Objects.requireNonNull(key, "key");
        return get("caution." + key);
    }

    /** What a policy decides in vain, and what was probably meant. */
    public String policyProblem(PolicyProblem problem) {
        Objects.requireNonNull(problem, "problem");
        String text = fill("policy-problem." + problem.kind(), problem);
        return problem.near() == null ? text : text + ' ' + fill("policy-problem.near", problem);
    }

    /** A reference that no record answers: where it stands, what it names, and what the dossier holds that is like it. */
    public String danglingReference(DanglingReference reference) {
        Objects.requireNonNull(reference, "reference");
        String text = fill("reference", reference);
        return reference.near() == null ? text : text + ' ' + fill("reference.near", reference);
    }

    private String fill(String key, DanglingReference reference) {
        return Template.fill(get(key), name -> switch (name) {
            case "place" -> naming.place(reference.path());
            case "id" -> Excerpt.line(reference.id());
            default -> Excerpt.line(String.valueOf(reference.near()));
        });
    }

    private String fill(String key, PolicyProblem problem) {
        return Template.fill(get(key), name -> switch (name) {
            case "path" -> problem.path();
            case "value" -> problem.value();
            case "day" -> shownDay(problem.value());
            default -> String.valueOf(problem.near());
        });
    }

    private String shownDay(String value) {
        return value.length() == 10 && isDay(value) ? date(LocalDate.parse(value)) : value;
    }

    /** A verdict in words. */
    public String verdict(Verdict verdict) {
        Objects.requireNonNull(verdict, "verdict");
        return get("verdict." + verdict.name());
    }

    /**
     * Why a norm could not judge, in a word or two: what reports are counted by.
     *
     * @throws IllegalArgumentException if the reason gives another verdict than UNDETERMINED
     */
    public String open(Reason reason) {
        if (Objects.requireNonNull(reason, "reason").verdict() != Verdict.UNDETERMINED) {
            throw new IllegalArgumentException(reason + " leaves nothing open");
        }
        return get("open." + reason.key());
    }

    /** A day, as the language writes it: {@code 07/02/2026}, {@code 7 February 2026}. */
    public String date(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return (vietnamese ? VI_DATE : EN_DATE).format(day);
    }

    /** A number with the language's separators: {@code 1.250}, {@code 1,250}. */
    public String number(long number) {
        String digits = Long.toString(Math.abs(number));
        StringBuilder text = new StringBuilder(number < 0 ? "-" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(vietnamese ? '.' : ',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /**
     * A share of a whole as a percentage of two decimals, half up: {@code 66,67%}, {@code 66.67%}.
     *
     * @param whole not zero
     */
    public String percent(long part, long whole) {
        long hundredths = Math.floorDiv(2 * part * 10_000 + whole, 2 * whole);
        String decimals = Long.toString(100 + hundredths % 100).substring(1);
        return number(hundredths / 100) + (vietnamese ? ',' : '.') + decimals + '%';
    }

    /** A percentage with all its decimals: {@code 98,540%}, {@code 98.540%}. */
    public String percentage(BigDecimal percentage) {
        Objects.requireNonNull(percentage, "percentage");
        String digits = percentage.toPlainString();
        return (vietnamese ? digits.replace('.', ',') : digits) + '%';
    }

    private String value(String name, Arguments arguments, String path) {
        if (name.equals("place")) {
            return naming.place(path);
        }
        if (name.equals("late")) {
            Object working = arguments.get(Argument.WORKING_DAYS);
            Object days = working != null ? working : arguments.get(Argument.DAYS);
            return days == null
                    ? "–"
                    : get(working != null ? "late.working-days" : "late.days")
                            .replace("#", number(((Number) days).longValue()));
        }
        if (name.equals("occasions")) {
            return occasions("occasions.", arguments, path);
        }
        if (name.equals("percent")) {
            Object has = arguments.get(Argument.HAS);
            Object base = arguments.get(Argument.BASE);
            return has instanceof Number h && base instanceof Number b && b.longValue() != 0
                    ? percent(h.longValue(), b.longValue())
                    : "–";
        }
        for (Argument argument : Argument.values()) {
            if (argument.key().equals(name)) {
                Object value = arguments.get(argument);
                return value == null ? "–" : show(argument, value, path);
            }
        }
        return "{" + name + "}";
    }

    private String show(Argument argument, Object value, String path) {
        return switch (argument.type()) {
            case DATE -> date((LocalDate) value);
            case COUNT -> number(((Number) value).longValue());
            case YEAR -> value.toString();
            case CODES -> list((List<?>) value, code -> code(path, code));
            case PATHS -> list((List<?>) value, naming::place);
            case DELAYS -> delays((List<?>) value, path);
            case CONDITION -> get("condition." + value);
            case FIGURE -> texts.getOrDefault("figure." + value, value.toString());
            case PRINTED -> Excerpt.line(value.toString());
            case PERCENTAGE -> percentage((BigDecimal) value);
        };
    }

    private static String list(List<?> values, UnaryOperator<String> shown) {
        return String.join(
                "; ", values.stream().map(one -> shown.apply(one.toString())).toList());
    }

    private String delays(List<?> delays, String path) {
        List<String> shown = new ArrayList<>();
        for (Object one : delays) {
            Delay delay = (Delay) one;
            shown.add(Template.fill(get("occasions.delay"), name -> switch (name) {
                case "name" -> code(path, delay.name());
                case "done" -> date(delay.done());
                default -> date(delay.due());
            }));
        }
        return String.join("; ", shown);
    }

    /** What of a duty is missing, lacking or late, and what is there: each in its own words, or the norm's. */
    private String occasions(String keys, Arguments arguments, String path) {
        List<String> parts = new ArrayList<>();
        for (Argument argument : Argument.OF_A_DUTY) {
            if (arguments.get(argument) instanceof List<?> names) {
                String own = texts.get(keys + argument.key());
                String words = own != null ? own : get("occasions." + argument.key());
                parts.add(words + show(argument, names, path));
            }
        }
        return String.join(". ", parts);
    }

    /** A code in words: of an occasion that has its own, of an enumeration, of a quarter, half year or year, of a day or a stretch of days. */
    private String code(String path, String code) {
        String word = texts.getOrDefault("occasion." + code, naming.word(path, code));
        if (word != null) {
            return word;
        }
        int length = code.length();
        int end = code.indexOf(' ');
        String part = end < 0 ? null : naming.word(path, code.substring(0, end));
        if (part != null) {
            return part + " (" + code(path, code.substring(end + 1)) + ')';
        }
        if (length == 21 && code.charAt(10) == '/') {
            return code(path, code.substring(0, 10)) + " – " + code(path, code.substring(11));
        }
        if (length == 10 && isDay(code)) {
            return date(LocalDate.parse(code));
        }
        if (length == 7 && code.charAt(4) == '-' && (code.charAt(5) == 'Q' || code.charAt(5) == 'H')) {
            return get("cycle." + code.substring(5)).replace("#", code.substring(0, 4));
        }
        if (length == YEAR
                && code.startsWith("20")
                && Character.isDigit(code.charAt(2))
                && Character.isDigit(code.charAt(3))) {
            return get("cycle.year").replace("#", code);
        }
        return Excerpt.line(code);
    }

    private static boolean isDay(String code) {
        for (int i = 0; i < code.length(); i++) {
            boolean dash = i == 4 || i == 7;
            char c = code.charAt(i);
            if (dash ? c != '-' : c < '0' || c > '9') {
                return false;
            }
        }
        int month = Integer.parseInt(code.substring(5, 7));
        int day = Integer.parseInt(code.substring(8));
        return month >= 1
                && month <= 12
                && day >= 1
                && day
                        <= YearMonth.of(Integer.parseInt(code.substring(0, 4)), month)
                                .lengthOfMonth();
    }
}
