package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Citation;

/** Looks a whole set through and collects every fault with its path. */
final class SetCheck {

    /** Words of letters, digits, hyphens and underscores, joined by dots. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");

    private final CriteriaSet set;
    private final Faults faults = new Faults();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, BigDecimal> targets = new HashMap<>();
    private final Vocabulary vocabulary;

    private SetCheck(CriteriaSet set) {
        this.set = set;
        this.vocabulary = new Vocabulary(set);
    }

    static List<SetFault> of(CriteriaSet set) {
        return List.copyOf(run(set).faults.list());
    }

    /** Whether anything in a set reads a measure. */
    static Predicate<String> reads(CriteriaSet set) {
        return run(set).vocabulary::isRead;
    }

    private static SetCheck run(CriteriaSet set) {
        SetCheck check = new SetCheck(set);
        check.coordinates();
        check.measures();
        check.unitClasses();
        check.groups();
        new RatingCheck(set, check.vocabulary, check.targets, check.faults).run();
        check.deadlines();
        LabelCheck.of(set, check.faults);
        return check;
    }

    private boolean isSample() {
        return set.standing() == CriteriaSet.Standing.SAMPLE;
    }

    private void coordinates() {
        notBlank("/id", set.id());
        notBlank("/version", set.version());
        if (set.base() != null) {
            faults.add("/base", Message.of("set.notLaidOver", "base", set.base()));
        }
        if (isSample() == set.missing().isEmpty()) {
            faults.add("/missing", Message.of(isSample() ? "set.sampleMissesNothing" : "set.missingButNoSample"));
        }
        if (set.standing() != CriteriaSet.Standing.REFERENCE && set.issuance() == null) {
            faults.add("/issuance", Message.of("set.noIssuance"));
        }
        if (set.sources().isEmpty()) {
            faults.add("/sources", Message.of("set.noSource"));
        }
        CriteriaSet.Bonus bonus = set.bonus();
        if (bonus != null && bonus.cap().signum() < 0) {
            faults.add("/bonus/cap", Message.of("set.negative", "value", bonus.cap()));
        }
        Rounding rounding = set.rounding();
        if (rounding != null && rounding.scale() < 0) {
            faults.add("/rounding/scale", Message.of("set.negative", "value", rounding.scale()));
        }
        BigDecimal step = rounding == null ? null : rounding.step();
        if (step != null && step.signum() <= 0) {
            faults.add("/rounding/step", Message.of("set.notPositive", "value", step));
        }
    }

    private void notBlank(String path, String text) {
        if (text.isBlank()) {
            faults.add(path, Message.of("set.blank"));
        }
    }

    private void measures() {
        Set<String> keys = new HashSet<>();
        Faults.each(set.measures(), "/measures", (measure, path) -> {
            String key = measure.key();
            if (!KEY.matcher(key).matches()) {
                faults.add(path + "/key", Message.of("set.measureKey", "key", key));
            }
            citations(measure.citations(), path, faults);
            survey(measure, path + "/survey");
            if (!keys.add(key) || Catalogues.MEASURES.containsKey(key)) {
                faults.add(path + "/key", Message.of("set.duplicateMeasure", "key", key));
            }
        });
    }

    static List<SetFault> warnings(CriteriaSet set) {
        SetCheck check = run(set);
        Faults warnings = new Faults();
        check.unread(warnings);
        return List.copyOf(warnings.list());
    }

    /** A measure of its own that no criterion and no rating rule reads is most often a mistyped key elsewhere. */
    private void unread(Faults warnings) {
        Faults.each(set.measures(), "/measures", (measure, path) -> {
            if (!vocabulary.isRead(measure.key())) {
                warnings.add(path + "/key", Message.of("set.unreadMeasure", "key", measure.key()));
            }
        });
    }

    static void citations(List<Citation> citations, String path, Faults faults) {
        for (int i = 0; i < citations.size(); i++) {
            Message wrong = Provisions.wrong(citations.get(i));
            if (wrong != null) {
                faults.add(path + "/citations/" + i, wrong);
            }
        }
    }

    private void survey(Measure measure, String path) {
        SurveyRule rule = measure.survey();
        if (rule == null) {
            return;
        }
        if (measure.type() != MeasureType.RATIO && measure.type() != MeasureType.PERCENT) {
            faults.add(path, Message.of("set.surveyType", "type", measure.type()));
        }
        if (rule.minimumSample() < 0) {
            faults.add(
                    path + "/minimumSample", Message.of("set.negative", "value", new BigDecimal(rule.minimumSample())));
        }
        if (rule.minimumResponse() != null) {
            BoundCheck.share(rule.minimumResponse(), path + "/minimumResponse", faults);
        }
        if (rule.maximumMargin() != null) {
            BoundCheck.share(rule.maximumMargin(), path + "/maximumMargin", faults);
        }
        if (rule.confidence().signum() <= 0) {
            faults.add(path + "/confidence", Message.of("set.notPositive", "value", rule.confidence()));
        }
    }

    private void unitClasses() {
        Set<String> codes = new HashSet<>();
        Faults.each(set.unitClasses(), "/unitClasses", (unitClass, path) -> {
            notBlank(path + "/code", unitClass.code());
            if (!codes.add(unitClass.code())) {
                faults.add(path + "/code", Message.of("set.duplicateId", "id", unitClass.code()));
            }
        });
    }

    private void groups() {
        if (set.groups().isEmpty()) {
            faults.add("/groups", Message.of("set.empty"));
        }
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (int i = 0; i < set.groups().size(); i++) {
            CriteriaGroup group = set.groups().get(i);
            BigDecimal most = group(group, "/groups/" + i);
            known &= most != null;
            sum = most == null ? sum : sum.add(most.multiply(group.weight()));
        }
        maximum("/maximum", set.maximum(), set.maximumIs(), known ? sum : null);
    }

    /** Checks a group and its parts; answers its maximum without bonus, or null if it is not known. */
    private @Nullable BigDecimal group(CriteriaGroup group, String path) {
        id(group.id(), path + "/id");
        if (group.weight().signum() <= 0) {
            faults.add(path + "/weight", Message.of("set.notPositive", "value", group.weight()));
        }
        int parts = group.groups().size() + group.criteria().size();
        Integer requires = group.requires();
        if (requires != null && (requires < 1 || requires > parts)) {
            faults.add(path + "/requires", Message.of("set.requires", "count", requires, "parts", parts));
        }
        if (parts == 0) {
            faults.add(path, Message.of("set.empty"));
        }
        boolean bonus = group.maximumIs() == MaximumIs.CAP && group.isBonus();
        BigDecimal sum = BigDecimal.ZERO;
        boolean known = true;
        for (int i = 0; i < group.groups().size(); i++) {
            CriteriaGroup part = group.groups().get(i);
            BigDecimal most = group(part, path + "/groups/" + i);
            known &= most != null;
            sum = most == null ? sum : sum.add(most.multiply(part.weight()));
        }
        for (int i = 0; i < group.criteria().size(); i++) {
            Criterion criterion = group.criteria().get(i);
            id(criterion.id(), path + "/criteria/" + i + "/id");
            new CriterionCheck(set, vocabulary, criterion, path + "/criteria/" + i, faults).run();
            if (criterion.kind() == Criterion.Kind.REGULAR || bonus) {
                BigDecimal most = criterion.maximum();
                known &= most != null;
                sum = most == null ? sum : sum.add(most);
            }
            targets.put(criterion.id(), criterion.maximum());
        }
        maximum(path + "/maximum", group.maximum(), group.maximumIs(), known ? sum : null);
        floor(group, path);
        targets.put(group.id(), hasBonus(group) ? null : group.maximum());
        if (bonus) {
            return BigDecimal.ZERO;
        }
        return group.maximum() == null ? (known ? sum : null) : group.maximum();
    }

    private void floor(CriteriaGroup group, String path) {
        BigDecimal floor = group.minimum();
        BigDecimal most = group.maximum();
        if (floor != null && most != null && floor.compareTo(most) > 0) {
            faults.add(path + "/minimum", Message.of("set.minimumAboveMaximum", "minimum", floor, "maximum", most));
        }
        boolean mixes = group.maximumIs() == MaximumIs.CAP && !group.isBonus() && hasBonus(group);
        if (mixes) {
            faults.add(path + "/maximumIs", Message.of("set.capMixesBonus"));
        }
    }

    private static boolean hasBonus(CriteriaGroup group) {
        return group.criteria().stream().anyMatch(criterion -> criterion.kind() == Criterion.Kind.BONUS)
                || group.groups().stream().anyMatch(SetCheck::hasBonus);
    }

    /** The maximum stated must stand to the sum as it says it does; only a sample may leave one open. */
    private void maximum(String path, @Nullable BigDecimal stated, MaximumIs is, @Nullable BigDecimal sum) {
        if (stated == null) {
            if (!isSample()) {
                faults.add(path, Message.of("set.noMaximum"));
            }
        } else if (sum != null && !MaximumCheck.stands(is, stated, sum)) {
            faults.add(path, MaximumCheck.message("set.maximumSum", is, stated, sum));
        }
    }

    private void id(String id, String path) {
        notBlank(path, id);
        targets.putIfAbsent(id, null);
        if (!ids.add(id)) {
            faults.add(path, Message.of("set.duplicateId", "id", id));
        }
    }

    private void deadlines() {
        Faults.each(set.process().deadlines(), "/process/deadlines", (deadline, path) -> {
            boolean byDay = deadline.day() != null && deadline.after() == null && deadline.limit() == null;
            boolean byStage = deadline.day() == null && deadline.after() != null && deadline.limit() != null;
            if (!byDay && !byStage) {
                faults.add(path, Message.of("set.deadline"));
            }
            DueDay day = deadline.day();
            if (day != null && day.day() == null) {
                faults.add(path + "/day/day", Message.of("set.deadlineDay"));
            }
            if (!set.process().has(deadline.stage())) {
                faults.add(path + "/stage", Message.of("set.deadlineStage", "stage", deadline.stage()));
            }
        });
    }
}
