package vn.danchu.scoring.score;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Ceiling;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Entry;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.SetFault;
import vn.danchu.words.Nearest;

/**
 * A criteria set, checked and compiled once.
 *
 * <p>Immutable and thread-safe: keep one per set and share it.
 */
public final class Scorer {

    private final CriteriaSet set;
    private final @Nullable String sha256;
    private final Map<String, Measure> known;
    private final Tree tree;
    private final List<Measure> measures;
    private final CriterionScorer[] criteria;
    private final Map<String, Integer> byId = new HashMap<>();
    private final Map<String, List<Measure>> reads = new HashMap<>();
    private final Set<String> subjects;
    private final Rater rater;

    private Scorer(CriteriaSet set, @Nullable String sha256) {
        this.set = set;
        this.sha256 = sha256;
        this.known = set.measuresByKey();
        this.tree = new Tree(set);
        Slots slots = new Slots(set);
        this.criteria = new CriterionScorer[tree.criteria.size()];
        for (int i = 0; i < criteria.length; i++) {
            Criterion criterion = tree.criteria.get(i);
            String group = tree.groups.get(tree.homes.get(i)).id();
            criteria[i] = new CriterionScorer(criterion, group, tree.bounds.get(i), set, slots, tree.places);
            byId.put(criterion.id(), i);
            reads.put(criterion.id(), slots.takeAsked());
        }
        this.subjects = set.rating().ceilings().stream()
                .map(Ceiling::subject)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
        this.rater = new Rater(set, tree, slots);
        this.measures = slots.measures();
    }

    /**
     * Compiles a set.
     *
     * @throws IllegalArgumentException if {@link CriteriaSet#check()} finds faults, or the set extends another and was
     *     not laid over it; the message lists every fault
     */
    public static Scorer compile(CriteriaSet set) {
        return compile(set, null);
    }

    /**
     * Compiles a set whose sheets shall say which text of it they were made with.
     *
     * @param sha256 SHA-256 of the set as it was read, which every sheet carries; null if it is not known
     * @throws IllegalArgumentException as {@link #compile(CriteriaSet)} does
     */
    public static Scorer compile(CriteriaSet set, @Nullable String sha256) {
        Objects.requireNonNull(set, "set");
        List<SetFault> faults = set.check();
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.stream()
                    .map(fault -> fault.text(Locale.ENGLISH))
                    .collect(Collectors.joining("\n", "criteria set " + set.coordinates() + " has faults:\n", "")));
        }
        return new Scorer(set, sha256);
    }

    /** The set it was compiled from. */
    public CriteriaSet set() {
        return set;
    }

    /** The measures the set reads. */
    public List<Measure> measures() {
        return measures;
    }

    /** The measures that a criterion reads, in the order of its method; empty if it reads none or is not in the set. */
    public List<Measure> measures(String criterion) {
        Objects.requireNonNull(criterion, "criterion");
        return reads.getOrDefault(criterion, List.of());
    }

    /** Scores and rates a form. Bad input never throws: it is listed in the sheet, and scoring goes on without it. */
    public ScoreSheet score(ScoreForm form) {
        Objects.requireNonNull(form, "form");
        Readings readings = new Readings(measures, form);
        names(form, readings);
        subjects(form, readings);
        if (!set.inForce().during(form.period())) {
            readings.fault("/period", Message.of("input.notInForce", "set", set.coordinates()));
        }
        PointTally tally = new PointTally(tree);
        int[] lines = lines(form, readings);
        CriterionScore[] scores = new CriterionScore[criteria.length];
        for (int i = 0; i < criteria.length; i++) {
            Entry entry = lines[i] < 0 ? null : form.entries().get(lines[i]);
            scores[i] = criteria[i].score(i, form, entry, lines[i], readings, tally);
        }
        tally.addUp();
        Total total = Total.of(set, tally.whole());
        Rating rating = rater.rate(form, readings, tally, total);
        return new ScoreSheet(
                set.coordinates(),
                sha256,
                form.unit(),
                form.unitClass(),
                form.period(),
                List.of(scores),
                groups(tally),
                total.shown(),
                total.bonus().shown(),
                applied(tally.whole()),
                set.maximum(),
                tally.whole().notScored,
                rating,
                readings.faults());
    }

    /** Names what the set does not know: measures that people entered under other keys, and other classes of unit. */
    private void names(ScoreForm form, Readings readings) {
        Map<String, Measured> given =
                readings.readsAll ? Map.of() : form.measures().values();
        given.forEach((key, value) -> {
            if (value.origin() == Measured.Origin.USER && !known.containsKey(key)) {
                readings.fault(
                        "/measures/values/" + key,
                        Message.of("input.unknownMeasure", "key", key, "hint", hint(key, known.keySet())));
            }
        });
        String unitClass = form.unitClass();
        if (unitClass != null
                && set.findUnitClass(unitClass).isEmpty()
                && !set.unitClasses().isEmpty()) {
            readings.fault(
                    "/unitClass",
                    Message.of(
                            "input.unknownClass",
                            "class",
                            unitClass,
                            "classes",
                            set.unitClasses().stream()
                                    .map(CriteriaSet.UnitClass::code)
                                    .toList()));
        }
    }

    /** Names levels of subjects that no ceiling asks for. */
    private void subjects(ScoreForm form, Readings readings) {
        for (String subject : form.related().keySet()) {
            if (!subjects.contains(subject)) {
                readings.fault(
                        "/related/" + subject,
                        Message.of("input.unknownSubject", "subject", subject, "hint", hint(subject, subjects)));
            }
        }
    }

    private static Message hint(String word, Set<String> words) {
        String nearest = Nearest.to(word, words);
        return nearest == null ? Message.of("set.noHint") : Message.of("set.hint", "word", nearest);
    }

    /** The line of each criterion in the form, -1 for none; lines of unknown criteria and second lines are faults. */
    private int[] lines(ScoreForm form, Readings readings) {
        int[] lines = new int[criteria.length];
        Arrays.fill(lines, -1);
        for (int i = 0; i < form.entries().size(); i++) {
            String id = form.entries().get(i).criterion();
            Integer index = byId.get(id);
            if (index == null) {
                readings.fault(
                        "/entries/" + i + "/criterion",
                        Message.of("input.unknownCriterion", "criterion", id, "set", set.coordinates()));
            } else if (lines[index] >= 0) {
                readings.fault("/entries/" + i + "/criterion", Message.of("input.twice", "criterion", id));
            } else {
                lines[index] = i;
            }
        }
        return lines;
    }

    private List<GroupScore> groups(PointTally tally) {
        GroupScore[] scores = new GroupScore[tree.groups.size()];
        for (int i = 0; i < tree.groups.size(); i++) {
            CriteriaGroup group = tree.groups.get(i);
            int parent = tree.parents.get(i);
            PointTally.Sum sum = tally.group(i);
            scores[i] = new GroupScore(
                    group.id(),
                    parent < 0 ? null : tree.groups.get(parent).id(),
                    group.title(),
                    sum.points.shown(),
                    applied(sum),
                    group.weight(),
                    sum.notScored,
                    tally.achieved(i));
        }
        return List.of(scores);
    }

    private static @Nullable BigDecimal applied(PointTally.Sum sum) {
        return sum.maximumKnown ? sum.maximum.shown() : null;
    }

    /** Runs the set's verification cases. Answers every difference between what is expected and what came. */
    public List<Message> verify() {
        return Verification.run(this);
    }
}
