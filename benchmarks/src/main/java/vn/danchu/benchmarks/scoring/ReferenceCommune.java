package vn.danchu.benchmarks.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.danchu.benchmarks.Turns;
import vn.danchu.json.CriteriaSets;
import vn.danchu.law.Period;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.score.ConditionState;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.GroupScore;
import vn.danchu.scoring.score.Rating;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.Band;
import vn.danchu.scoring.set.Block;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measures;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.RatingCondition;
import vn.danchu.scoring.set.RatingRow;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.scoring.set.ScoringMethod;

/**
 * The reference set for communes scored from measures by Java written for its criteria, as its author would who knows that each
 * measure is there, that no denominator is 0, and that nobody but the measures says what a criterion has: whole hundredths, and messages
 * that never change made once. Its sheets are equal to the library's in every part; {@code main} proves that, and measures.
 */
public final class ReferenceCommune {

    private static final int INPUTS = 1_000;
    private static final int SEED = 20_221_110;
    private static final int MOST = 40;
    private static final int PLACES = 6;
    private static final long SIX_PLACES = 1_000_000;
    private static final int[] LEVELS_FROM = {85, 70, 50, 0};
    private static final int[] LEAST_SHARES = {60, 50};
    private static final CriteriaSet SET = CriteriaSets.load("reference-commune");
    private static final Message MET = Message.of("step.conditionMet");
    private static final Message NOT_MET = Message.of("step.conditionNotMet");
    private static final Message YES = Message.of("value.yes");
    private static final Message NO = Message.of("value.no");
    private static final List<RatingRow> ROWS = SET.rating().grids().get(0).rows();
    private static final Block BLOCK = SET.rating().blocks().get(0);
    private static final Line[] LINES = SET.groups().stream()
            .flatMap(group -> group.criteria().stream().map(criterion -> Line.of(group, criterion)))
            .toArray(Line[]::new);
    private static final Message[] RANGES = {
        Message.of("band.from", "from", BigDecimal.valueOf(LEVELS_FROM[0])),
        Message.of(
                "band.fromBelow", "from", BigDecimal.valueOf(LEVELS_FROM[1]), "to", BigDecimal.valueOf(LEVELS_FROM[0])),
        Message.of(
                "band.fromBelow", "from", BigDecimal.valueOf(LEVELS_FROM[2]), "to", BigDecimal.valueOf(LEVELS_FROM[1])),
        Message.of("band.below", "to", BigDecimal.valueOf(LEVELS_FROM[2]))
    };

    private ReferenceCommune() {}

    /** What a criterion has, in hundredths, and how it came to it. */
    private interface Method {
        int hundredths(ScoreForm form, List<Message> steps);
    }

    /** A criterion with what is made of it once. */
    private record Line(Criterion criterion, String group, int most, Method scored) {

        static Line of(CriteriaGroup group, Criterion criterion) {
            int most = hundredths(Objects.requireNonNull(criterion.maximum()));
            return new Line(criterion, group.id(), most, ReferenceCommune.method(criterion, most));
        }
    }

    private static int hundredths(BigDecimal points) {
        return points.movePointRight(2).intValueExact();
    }

    private static Method method(Criterion criterion, int most) {
        ScoringMethod method = Objects.requireNonNull(criterion.method());
        if (method instanceof ScoringMethod.Proportional share) {
            return proportional(share, most);
        } else if (method instanceof ScoringMethod.Bands bands) {
            return bands(bands);
        } else if (method instanceof ScoringMethod.AllOrNothing all) {
            Read read = Read.of(all.condition());
            return (form, steps) -> {
                boolean met = read.isYes(form, steps);
                steps.add(met ? MET : NOT_MET);
                return met ? most : 0;
            };
        }
        return checklist((ScoringMethod.Checklist) method);
    }

    private static Method proportional(ScoringMethod.Proportional share, int most) {
        int gate = share.gate() == null ? 0 : hundredths(share.gate());
        Message below = Message.of("step.belowGate", "gate", shown(gate, 100));
        BigDecimal maximum = shown(most, 100);
        Read read = Read.of(share.measure());
        return (form, steps) -> {
            MeasureValue.Ratio ratio = read.ratio(form, steps);
            long part = ratio.part().longValueExact();
            long of = ratio.of().longValueExact();
            if (part * 100 < gate * of) {
                steps.add(below);
                return 0;
            }
            steps.add(Message.of("step.proportional", "maximum", maximum, "points", shown(part * most, of * 100)));
            return (int) ((2 * part * most + of) / (2 * of));
        };
    }

    private static Method bands(ScoringMethod.Bands method) {
        List<Band> bands = method.bands();
        int[] from = bands.stream()
                .mapToInt(band -> band.from() == null ? 0 : hundredths(band.from()))
                .toArray();
        int[] points =
                bands.stream().mapToInt(band -> hundredths(band.points())).toArray();
        Message[] notes = bands.stream()
                .map(band ->
                        Message.of("step.band", "points", shown(hundredths(band.points()), 100), "band", range(band)))
                .toArray(Message[]::new);
        Read read = Read.of(method.measure());
        return (form, steps) -> {
            MeasureValue.Ratio ratio = read.ratio(form, steps);
            long part = ratio.part().longValueExact() * 100;
            long of = ratio.of().longValueExact();
            int band = 0;
            while (part < from[band] * of) {
                band++;
            }
            steps.add(notes[band]);
            return points[band];
        };
    }

    private static Message range(Band band) {
        if (band.from() == null) {
            return Message.of("band.below", "to", Objects.requireNonNull(band.to()));
        }
        return band.to() == null
                ? Message.of("band.from", "from", band.from())
                : Message.of("band.fromBelow", "from", band.from(), "to", band.to());
    }

    private static Method checklist(ScoringMethod.Checklist method) {
        Read[] reads = method.items().stream().map(item -> Read.of(item.when())).toArray(Read[]::new);
        int[] points = method.items().stream()
                .mapToInt(item -> hundredths(item.points()))
                .toArray();
        Message[] notes = method.items().stream().map(ReferenceCommune::note).toArray(Message[]::new);
        return (form, steps) -> {
            int sum = 0;
            for (int i = 0; i < points.length; i++) {
                if (reads[i].isYes(form, steps)) {
                    steps.add(notes[i]);
                    sum += points[i];
                }
            }
            return sum;
        };
    }

    private static Message note(ScoringMethod.Item item) {
        return Message.of("step.item", "item", Objects.requireNonNull(item.label()), "points", item.points());
    }

    /** A measure that is read, with its name. */
    private record Read(String measure, Label name) {

        static Read of(String measure) {
            return new Read(measure, LawMeasures.get(measure).label());
        }

        static Read of(MeasureCondition condition) {
            return of(((MeasureCondition.Yes) condition).measure());
        }

        boolean isYes(ScoreForm form, List<Message> steps) {
            boolean yes = ((MeasureValue.YesNo) value(form, measure)).yes();
            steps.add(Message.of("step.read", "measure", name, "value", yes ? YES : NO));
            return yes;
        }

        MeasureValue.Ratio ratio(ScoreForm form, List<Message> steps) {
            MeasureValue.Ratio ratio = (MeasureValue.Ratio) value(form, measure);
            Message value = Message.of("value.ratio", "part", ratio.part(), "of", ratio.of());
            steps.add(Message.of("step.read", "measure", name, "value", value));
            return ratio;
        }
    }

    private static MeasureValue value(ScoreForm form, String measure) {
        return Objects.requireNonNull(form.measures().values().get(measure)).value();
    }

    /** The quotient, rounded half up to six places, without zeros at its end. */
    private static BigDecimal shown(long above, long below) {
        long number = (2 * above * SIX_PLACES + below) / (2 * below);
        int scale = PLACES;
        while (scale > 0 && number % 10 == 0) {
            number /= 10;
            scale--;
        }
        return BigDecimal.valueOf(number, scale);
    }

    /** The whole sheet. */
    static ScoreSheet sheet(ScoreForm form) {
        int[] points = new int[LINES.length];
        List<CriterionScore> criteria = new ArrayList<>(LINES.length);
        List<GroupScore> groups = new ArrayList<>(SET.groups().size());
        int[] shares = {0, 0};
        int total = 0;
        int line = 0;
        for (CriteriaGroup group : SET.groups()) {
            int sum = 0;
            for (int i = 0; i < group.criteria().size(); i++) {
                List<Message> steps = new ArrayList<>(4);
                points[line] = LINES[line].scored.hundredths(form, steps);
                sum += points[line];
                criteria.add(criterion(LINES[line], points[line], steps));
                line++;
            }
            int most = hundredths(Objects.requireNonNull(group.maximum()));
            for (int i = 0; i < LEAST_SHARES.length; i++) {
                shares[i] += sum * 100L < (long) LEAST_SHARES[i] * most ? 1 : 0;
            }
            total += sum;
            groups.add(new GroupScore(
                    group.id(),
                    null,
                    group.title(),
                    shown(sum, 100),
                    Objects.requireNonNull(group.maximum()),
                    BigDecimal.ONE,
                    0,
                    sum == most ? ConditionState.MET : ConditionState.NOT_MET));
        }
        BigDecimal shown = shown(total, 100);
        return new ScoreSheet(
                SET.coordinates(),
                null,
                form.unit(),
                form.unitClass(),
                form.period(),
                criteria,
                groups,
                shown,
                BigDecimal.ZERO,
                SET.maximum(),
                SET.maximum(),
                0,
                rating(form, points, total, shown, shares),
                List.of());
    }

    private static CriterionScore criterion(Line line, int hundredths, List<Message> steps) {
        Criterion criterion = line.criterion;
        BigDecimal points = shown(hundredths, 100);
        return new CriterionScore(
                criterion.id(),
                line.group,
                criterion.title(),
                Criterion.Kind.REGULAR,
                CriterionScore.State.SCORED,
                criterion.maximum(),
                null,
                points,
                null,
                null,
                null,
                points,
                Column.COMPUTED,
                List.of(),
                steps,
                List.of(),
                criterion.citations(),
                criterion.provision(),
                List.of(),
                criterion.remedy());
    }

    /** @param failed how many groups lack the share that a level asks of each, by level */
    private static Rating rating(ScoreForm form, int[] points, int total, BigDecimal shown, int[] failed) {
        int row = FortyCriteria.band(total / 100, LEVELS_FROM);
        int rank = row;
        List<Rating.Outcome> outcomes = new ArrayList<>();
        List<Message> reasons = new ArrayList<>();
        while (rank < failed.length) {
            Rating.Outcome outcome = outcome(rank, failed[rank]);
            outcomes.add(outcome);
            if (outcome.state() == ConditionState.MET) {
                break;
            }
            reasons.add(Message.of(
                    "rating.conditionsFail", "level", ROWS.get(rank).name(), "conditions", List.of(outcome.title())));
            rank++;
        }
        Label level = ROWS.get(rank).name();
        if (rank != row) {
            reasons.add(Message.of("rating.lowerRow", "level", level));
        } else {
            String key = outcomes.isEmpty() ? "rating.inRange" : "rating.inRow";
            reasons.add(Message.of(key, "range", RANGES[rank], "level", level));
        }
        boolean blocked =
                ((MeasureValue.Amount) value(form, "prohibited.acts")).amount().signum() > 0;
        outcomes.add(new Rating.Outcome(
                BLOCK.id(), BLOCK.title(), null, blocked ? ConditionState.MET : ConditionState.NOT_MET));
        if (blocked) {
            rank = LEVELS_FROM.length - 1;
            level = ROWS.get(rank).name();
            reasons.add(Message.of("rating.blocked", "blocks", List.of(BLOCK.title()), "level", level));
        }
        return new Rating(
                Rating.State.RATED,
                ROWS.get(rank).code(),
                level,
                shown,
                ROWS.get(row),
                outcomes,
                reasons,
                blocked || rank == 0 ? null : next(points, total, rank - 1, failed));
    }

    private static Rating.Outcome outcome(int rank, int failed) {
        RatingCondition condition = ROWS.get(rank).conditions().get(0);
        return new Rating.Outcome(
                condition.id(),
                condition.title(),
                ROWS.get(rank).code(),
                failed == 0 ? ConditionState.MET : ConditionState.NOT_MET);
    }

    /** The largest gains first, in the order of the set. */
    private static Rating.NextLevel next(int[] points, int total, int rank, int[] failed) {
        int lacking = Math.max(0, LEVELS_FROM[rank] * 100 - total);
        boolean[] taken = new boolean[points.length];
        List<Rating.Gain> closing = new ArrayList<>();
        int gained = 0;
        while (gained < lacking) {
            int best = -1;
            for (int i = 0; i < points.length; i++) {
                if (!taken[i] && (best < 0 || LINES[i].most - points[i] > LINES[best].most - points[best])) {
                    best = i;
                }
            }
            taken[best] = true;
            int gain = LINES[best].most - points[best];
            gained += gain;
            Criterion criterion = LINES[best].criterion;
            closing.add(new Rating.Gain(criterion.id(), criterion.title(), shown(gain, 100)));
        }
        return new Rating.NextLevel(
                ROWS.get(rank).code(),
                ROWS.get(rank).name(),
                shown(lacking, 100),
                true,
                closing,
                rank < failed.length && failed[rank] > 0 ? List.of(outcome(rank, failed[rank])) : List.of());
    }

    /** A form in which most of the measures are about as good as one another. */
    private static ScoreForm form(Random random) {
        Measures.Builder measures = Measures.builder();
        double usual = Math.sqrt(random.nextDouble());
        for (Line line : LINES) {
            ScoringMethod method = Objects.requireNonNull(line.criterion.method());
            if (method instanceof ScoringMethod.Proportional share) {
                ratio(measures, share.measure(), usual, random);
            } else if (method instanceof ScoringMethod.Bands bands) {
                ratio(measures, bands.measure(), usual, random);
            } else if (method instanceof ScoringMethod.AllOrNothing all) {
                answer(measures, all.condition(), usual, random);
            } else {
                ((ScoringMethod.Checklist) method)
                        .items()
                        .forEach(item -> answer(measures, item.when(), usual, random));
            }
        }
        measures.count("prohibited.acts", random.nextInt(10) == 0 ? 1 : 0);
        return ScoreForm.of(Period.year(2025), measures.build());
    }

    private static void ratio(Measures.Builder measures, String measure, double usual, Random random) {
        int of = 1 + random.nextInt(MOST);
        int part = 0;
        for (int i = 0; i < of; i++) {
            part += random.nextDouble() < usual ? 1 : 0;
        }
        measures.ratio(measure, part, of);
    }

    private static void answer(Measures.Builder measures, MeasureCondition condition, double usual, Random random) {
        String measure = ((MeasureCondition.Yes) condition).measure();
        if (random.nextDouble() < usual) {
            measures.yes(measure);
        } else {
            measures.no(measure);
        }
    }

    /** Proves that both make the same of all inputs, and measures. */
    public static void main(String[] args) {
        Scorer scorer = Scorer.compile(SET);
        Random random = new Random(SEED);
        ScoreForm[] forms = new ScoreForm[INPUTS];
        for (int i = 0; i < INPUTS; i++) {
            forms[i] = form(random);
            ScoreSheet ours = scorer.score(forms[i]);
            if (!sheet(forms[i]).equals(ours) || !ours.faults().isEmpty()) {
                throw new IllegalStateException("not the same: " + sheet(forms[i]) + "\n" + ours);
            }
        }
        Turns.measure(
                "`reference.commune` from measures",
                "hand-written, same explanation",
                i -> scorer.score(forms[i % INPUTS]),
                i -> sheet(forms[i % INPUTS]));
    }
}
