package vn.danchu.benchmarks.scoring;

import static vn.danchu.benchmarks.scoring.FortyCriteria.CRITERIA;
import static vn.danchu.benchmarks.scoring.FortyCriteria.FROM;
import static vn.danchu.benchmarks.scoring.FortyCriteria.HUNDREDTHS;
import static vn.danchu.benchmarks.scoring.FortyCriteria.IN_A_GROUP;
import static vn.danchu.benchmarks.scoring.FortyCriteria.LEVELS_FROM;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.danchu.benchmarks.Turns;
import vn.danchu.scoring.score.ConditionState;
import vn.danchu.scoring.score.CriterionScore;
import vn.danchu.scoring.score.GroupScore;
import vn.danchu.scoring.score.Rating;
import vn.danchu.scoring.score.ScoreSheet;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.Column;
import vn.danchu.scoring.set.CriteriaGroup;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Criterion;
import vn.danchu.scoring.set.MeasureValue;
import vn.danchu.scoring.set.Measured;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.RatingRow;
import vn.danchu.scoring.set.ScoreForm;

/**
 * The forty criteria scored by Java written for them alone, as its author would who knows the set when the program is written: whole
 * numbers, tables of what never changes, and no case that the set does not have. Once with the explanation, where it makes sheets
 * equal to the library's in every part, and once without, where it makes a total and a level. {@code main} proves that, and measures.
 */
public final class HandWritten {

    private static final CriteriaSet SET = FortyCriteria.set();
    private static final Criterion[] CRITERION = new Criterion[CRITERIA];
    private static final String[] MEASURE = new String[CRITERIA];
    private static final BigDecimal[] POINTS = new BigDecimal[HUNDREDTHS.length];
    private static final Message[] BANDS = new Message[HUNDREDTHS.length];
    private static final Message[] REASONS = new Message[LEVELS_FROM.length];
    private static final BigDecimal FULL_GROUP = FortyCriteria.points(HUNDREDTHS[0] * IN_A_GROUP);

    static {
        for (int i = 0; i < CRITERIA; i++) {
            CRITERION[i] = SET.groups().get(i / IN_A_GROUP).criteria().get(i % IN_A_GROUP);
            MEASURE[i] = FortyCriteria.measure(i);
        }
        for (int i = 0; i < HUNDREDTHS.length; i++) {
            POINTS[i] = FortyCriteria.points(HUNDREDTHS[i]);
            BANDS[i] = Message.of("step.band", "points", POINTS[i], "band", range(FROM, i));
        }
        for (int i = 0; i < LEVELS_FROM.length; i++) {
            REASONS[i] = Message.of("rating.inRange", "level", row(i).name(), "range", range(LEVELS_FROM, i));
        }
    }

    private HandWritten() {}

    private static Message range(int[] from, int index) {
        if (index == 0) {
            return Message.of("band.from", "from", BigDecimal.valueOf(from[0]));
        }
        BigDecimal to = BigDecimal.valueOf(from[index - 1]);
        return from[index] == 0
                ? Message.of("band.below", "to", to)
                : Message.of("band.fromBelow", "from", BigDecimal.valueOf(from[index]), "to", to);
    }

    private static RatingRow row(int rank) {
        return SET.rating().grids().get(0).rows().get(rank);
    }

    private static BigDecimal measured(ScoreForm form, int index) {
        Measured measured = Objects.requireNonNull(form.measures().values().get(MEASURE[index]));
        return ((MeasureValue.Amount) measured.value()).amount();
    }

    private static int value(ScoreForm form, int index) {
        return measured(form, index).intValueExact();
    }

    /** A total in hundredths, and the rank of its level. */
    record Plain(int hundredths, int rank) {}

    /** Total and level, no more. */
    static Plain plain(ScoreForm form) {
        int total = 0;
        for (int i = 0; i < CRITERIA; i++) {
            total += HUNDREDTHS[FortyCriteria.band(value(form, i), FROM)];
        }
        return new Plain(total, FortyCriteria.band(total / 100, LEVELS_FROM));
    }

    /** The whole sheet. */
    static ScoreSheet sheet(ScoreForm form) {
        int[] bands = new int[CRITERIA];
        List<CriterionScore> lines = new ArrayList<>(CRITERIA);
        List<GroupScore> groups = new ArrayList<>(CRITERIA / IN_A_GROUP);
        int total = 0;
        int ofGroup = 0;
        for (int i = 0; i < CRITERIA; i++) {
            CriteriaGroup group = SET.groups().get(i / IN_A_GROUP);
            bands[i] = FortyCriteria.band(value(form, i), FROM);
            ofGroup += HUNDREDTHS[bands[i]];
            lines.add(line(form, i, bands[i], group.id()));
            if (i % IN_A_GROUP == IN_A_GROUP - 1) {
                groups.add(new GroupScore(
                        group.id(),
                        null,
                        group.title(),
                        FortyCriteria.points(ofGroup),
                        FULL_GROUP,
                        BigDecimal.ONE,
                        0,
                        ofGroup == HUNDREDTHS[0] * IN_A_GROUP ? ConditionState.MET : ConditionState.NOT_MET));
                total += ofGroup;
                ofGroup = 0;
            }
        }
        BigDecimal points = FortyCriteria.points(total);
        return new ScoreSheet(
                SET.coordinates(),
                null,
                form.unit(),
                form.unitClass(),
                form.period(),
                lines,
                groups,
                points,
                BigDecimal.ZERO,
                SET.maximum(),
                SET.maximum(),
                0,
                rating(bands, total, points),
                List.of());
    }

    private static CriterionScore line(ScoreForm form, int index, int band, String group) {
        Criterion criterion = CRITERION[index];
        Message read =
                Message.of("step.read", "measure", SET.measures().get(index).label(), "value", measured(form, index));
        return new CriterionScore(
                criterion.id(),
                group,
                criterion.title(),
                Criterion.Kind.REGULAR,
                CriterionScore.State.SCORED,
                criterion.maximum(),
                null,
                POINTS[band],
                null,
                null,
                null,
                POINTS[band],
                Column.COMPUTED,
                List.of(),
                List.of(read, BANDS[band]),
                List.of(),
                criterion.citations(),
                criterion.provision(),
                List.of(),
                criterion.remedy());
    }

    private static Rating rating(int[] bands, int total, BigDecimal points) {
        int rank = FortyCriteria.band(total / 100, LEVELS_FROM);
        RatingRow row = row(rank);
        return new Rating(
                Rating.State.RATED,
                row.code(),
                row.name(),
                points,
                row,
                List.of(),
                List.of(REASONS[rank]),
                rank == 0 ? null : next(bands, total, rank - 1));
    }

    /** The largest gains first; there are as many sizes of gain as bands. */
    private static Rating.NextLevel next(int[] bands, int total, int rank) {
        int lacking = LEVELS_FROM[rank] * 100 - total;
        List<Rating.Gain> closing = new ArrayList<>();
        int gained = 0;
        for (int band = FROM.length - 1; band > 0 && gained < lacking; band--) {
            int gain = HUNDREDTHS[0] - HUNDREDTHS[band];
            for (int i = 0; i < CRITERIA && gained < lacking; i++) {
                if (bands[i] == band) {
                    closing.add(new Rating.Gain(CRITERION[i].id(), CRITERION[i].title(), FortyCriteria.points(gain)));
                    gained += gain;
                }
            }
        }
        return new Rating.NextLevel(
                row(rank).code(), row(rank).name(), FortyCriteria.points(lacking), true, closing, List.of());
    }

    /** Proves that all make the same of all inputs, and measures. */
    public static void main(String[] args) {
        Scorer scorer = Scorer.compile(SET);
        List<ScoreSheet> sheets = FortyCriteria.sheets(scorer);
        int[][] inputs = FortyCriteria.inputs();
        ScoreForm[] forms = new ScoreForm[inputs.length];
        for (int i = 0; i < inputs.length; i++) {
            forms[i] = FortyCriteria.form(inputs[i]);
            Plain plain = plain(forms[i]);
            if (!sheet(forms[i]).equals(sheets.get(i))
                    || !FortyCriteria.points(plain.hundredths)
                            .equals(sheets.get(i).total())
                    || !row(plain.rank).code().equals(sheets.get(i).rating().level())) {
                throw new IllegalStateException("not the same: " + sheet(forms[i]) + "\n" + sheets.get(i));
            }
        }
        Turns.measure(
                "forty criteria in bands, full sheet",
                "hand-written, same explanation",
                i -> scorer.score(forms[i % forms.length]),
                i -> sheet(forms[i % forms.length]));
        Turns.measure(
                "forty criteria in bands, full sheet",
                "hand-written, total and level only",
                i -> scorer.score(forms[i % forms.length]),
                i -> plain(forms[i % forms.length]));
    }
}
