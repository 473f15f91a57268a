package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Looks conditions through: unknown measures, wrong types, conditions that can never or will always hold. */
final class ConditionCheck {

    private final Vocabulary known;
    private final @Nullable Map<String, BigDecimal> targets;
    private final Faults faults;

    /** {@code targets} are the ids a rating may speak of, with the most points of each if they are known; null outside of a rating. */
    ConditionCheck(Vocabulary known, @Nullable Map<String, BigDecimal> targets, Faults faults) {
        this.known = known;
        this.targets = targets;
        this.faults = faults;
    }

    void look(MeasureCondition condition, String path) {
        if (condition instanceof MeasureCondition.Yes yes) {
            measure(yes.measure(), path + "/measure", MeasureType.YES_NO);
        } else if (condition instanceof MeasureCondition.No no) {
            measure(no.measure(), path + "/measure", MeasureType.YES_NO);
        } else if (condition instanceof MeasureCondition.Compare compare) {
            compare(compare, path);
        } else if (condition instanceof MeasureCondition.CompareMeasures compare) {
            compareMeasures(compare, path);
        } else if (condition instanceof MeasureCondition.DoneBy done) {
            measure(done.measure(), path + "/measure", MeasureType.DATE);
            due(done.due(), path + "/due");
        } else if (condition instanceof MeasureCondition.UnitClass unitClass) {
            unitClasses(unitClass.classes(), path + "/classes");
        } else if (condition instanceof MeasureCondition.All all) {
            several(all.of(), path);
        } else if (condition instanceof MeasureCondition.AtLeast some) {
            several(some.of(), path);
            if (some.count() < 1 || some.count() > some.of().size()) {
                faults.add(
                        path + "/count",
                        Message.of(
                                "set.requires",
                                "count",
                                some.count(),
                                "parts",
                                some.of().size()));
            }
        } else if (condition instanceof MeasureCondition.Not not) {
            look(not.condition(), path + "/condition");
        } else {
            ofRating(condition, path);
        }
    }

    private void several(List<MeasureCondition> of, String path) {
        faults.some(of, path + "/of", this::look);
    }

    void unitClasses(List<String> classes, String path) {
        notEmpty(classes, path);
        known.unitClasses(classes, path, faults);
    }

    private void notEmpty(List<?> list, String path) {
        if (list.isEmpty()) {
            faults.add(path, Message.of("set.empty"));
        }
    }

    private void ofRating(MeasureCondition condition, String path) {
        if (targets == null) {
            faults.add(path, Message.of("set.onlyInRating"));
        } else if (condition instanceof MeasureCondition.MinimumShare share) {
            targets(share.of(), path + "/of");
            BoundCheck.share(share.share(), path + "/share", faults);
        } else if (condition instanceof MeasureCondition.MinimumPoints points) {
            targets(List.of(points.of()), path + "/of");
            reachable(List.of(points.of()), points.points(), path + "/points");
        } else if (condition instanceof MeasureCondition.Points points) {
            targets(points.of(), path + "/of");
            if (points.is() != Comparison.AT_MOST && points.is() != Comparison.LESS_THAN) {
                reachable(points.of(), points.bound(), path + "/bound");
            }
        } else if (condition instanceof MeasureCondition.Achieved achieved) {
            targets(achieved.of(), path + "/of");
        }
    }

    private void targets(List<String> ids, String path) {
        for (String id : ids) {
            if (targets != null && !targets.containsKey(id)) {
                faults.add(path, Hint.message("set.unknownId", "id", id, targets.keySet()));
            }
        }
    }

    /** Points that these parts together can never come to. */
    private void reachable(List<String> ids, BigDecimal points, String path) {
        BigDecimal most = BigDecimal.ZERO;
        for (String id : ids) {
            BigDecimal ofPart = targets == null ? null : targets.get(id);
            if (ofPart == null) {
                return;
            }
            most = most.add(ofPart);
        }
        if (!ids.isEmpty() && points.compareTo(most) > 0) {
            faults.add(path, Message.of("set.pointsNeverReached", "bound", points, "most", most));
        }
    }

    private void compare(MeasureCondition.Compare compare, String path) {
        Measure measure = number(compare.measure(), path + "/measure");
        BigDecimal least = BigDecimal.ZERO;
        BigDecimal most = measure == null ? null : measure.type().most();
        BigDecimal bound = compare.bound();
        if (!BoundCheck.bound(measure, bound, path + "/bound", faults)) {
            return;
        }
        boolean atMost = most != null && bound.compareTo(most) == 0;
        boolean impossible = switch (compare.is()) {
            case AT_LEAST -> false;
            case MORE_THAN -> atMost;
            case AT_MOST, EQUAL -> bound.compareTo(least) < 0;
            case LESS_THAN -> bound.compareTo(least) <= 0;
        };
        if (impossible) {
            faults.add(path + "/bound", Message.of("set.impossible", "is", compare.is(), "bound", bound));
        }
        boolean always = switch (compare.is()) {
            case AT_LEAST -> bound.compareTo(least) <= 0;
            case MORE_THAN -> bound.compareTo(least) < 0;
            case AT_MOST -> atMost;
            case LESS_THAN, EQUAL -> false;
        };
        if (always) {
            faults.add(path + "/bound", Message.of("set.always", "is", compare.is(), "bound", bound));
        }
    }

    /** What is compared must be of one scale: a share is not added to a percentage or a count. */
    private void compareMeasures(MeasureCondition.CompareMeasures compare, String path) {
        Measure measure = number(compare.measure(), path + "/measure");
        notEmpty(compare.terms(), path + "/terms");
        boolean sameScale = true;
        for (int i = 0; i < compare.terms().size(); i++) {
            String at = path + "/terms/" + i + "/measure";
            Measure term = number(compare.terms().get(i).measure(), at);
            if (measure != null
                    && term != null
                    && !Objects.equals(measure.type().most(), term.type().most())) {
                faults.add(at, Message.of("set.otherScale", "type", term.type(), "other", measure.type()));
                sameScale = false;
            }
        }
        if (sameScale) {
            BoundCheck.bound(measure, compare.constant(), path + "/constant", faults);
        }
    }

    void due(DueDay due, String path) {
        String measure = due.measure();
        if ((measure == null) == (due.day() == null)) {
            faults.add(path, Message.of("set.due"));
        } else if (measure != null) {
            measure(measure, path + "/measure", MeasureType.DATE);
        }
    }

    /** A measure that must have a number. */
    @Nullable
    Measure number(String key, String path) {
        return measure(key, path, MeasureType.COUNT, MeasureType.RATIO, MeasureType.PERCENT, MeasureType.POINTS);
    }

    /** A measure that must be of one of the types; null if it is not known. */
    @Nullable
    Measure measure(String key, String path, MeasureType... types) {
        Measure measure = known.measure(key);
        if (measure == null) {
            faults.add(path, Hint.message("set.unknownMeasure", "key", key, known.keys()));
        } else if (!List.of(types).contains(measure.type())) {
            faults.add(
                    path, Message.of("set.measureType", "key", key, "type", measure.type(), "types", List.of(types)));
        }
        return measure;
    }
}
