package vn.danchu.scoring.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.scoring.set.Ceiling;
import vn.danchu.scoring.set.MeasureCondition;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.ScoreForm;

/** The ceilings of a set, compiled. */
final class Ceilings {

    private record Compiled(Ceiling ceiling, @Nullable CompiledCondition when) {}

    private final List<Compiled> ceilings;

    Ceilings(List<Ceiling> ceilings, Slots slots, TallyPlaces places) {
        this.ceilings = ceilings.stream()
                .map(ceiling -> {
                    MeasureCondition when = ceiling.when();
                    return new Compiled(ceiling, when == null ? null : CompiledCondition.of(when, slots, places));
                })
                .toList();
    }

    /** Brings a level down to that of the related subject, where a ceiling holds for the unit. */
    void apply(RatingDraft draft, ScoreForm form, Readings readings, PointTally tally) {
        for (Compiled each : ceilings) {
            ConditionState holds = each.when == null ? ConditionState.MET : each.when.test(readings, tally);
            if (draft.rank() < 0 || holds == ConditionState.NOT_MET) {
                continue;
            }
            int highest = highest(each.ceiling, draft, form, readings);
            if (draft.rank() == draft.grid.last() || (highest >= 0 && draft.rank() >= highest)) {
                continue;
            }
            if (highest < 0 || holds == ConditionState.UNDETERMINED) {
                draft.withoutLevel(Rating.State.UNDETERMINED, unknown(each.ceiling, highest, readings));
            } else {
                draft.rated(
                        draft.state(),
                        highest,
                        Message.of(
                                "rating.ceiling",
                                "ceiling",
                                each.ceiling.title(),
                                "level",
                                draft.grid.row(highest).name()));
            }
        }
    }

    /** The rank of the highest level there can be; -1 if that of the related subject is not known. */
    private static int highest(Ceiling ceiling, RatingDraft draft, ScoreForm form, Readings readings) {
        String level = ceiling.level();
        if (level != null) {
            return draft.grid.grid.rank(level);
        }
        String subject = ceiling.subject();
        String related = subject == null ? null : form.related().get(subject);
        int highest = related == null ? -1 : draft.grid.grid.rank(related);
        if (related != null && highest < 0) {
            readings.fault("/related/" + subject, Message.of("input.unknownLevel", "level", related));
        }
        return highest;
    }

    private static Message unknown(Ceiling ceiling, int highest, Readings readings) {
        String subject = ceiling.subject();
        return highest >= 0 || subject == null
                ? Message.of("rating.ceilingUnknown", "ceiling", ceiling.title(), "measures", readings.missing())
                : Message.of("rating.relatedUnknown", "subject", subject);
    }
}
