package vn.danchu.scoring.set;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks a whole set through and collects every fault with its path. */
final class SetCheck {

    private final CriteriaSet set;
    private final Faults faults = new Faults();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> targets = new HashSet<>();

    private SetCheck(CriteriaSet set) {
        this.set = set;
    }

    /** The faults found so far. */
    static final class Faults {
        private final List<SetFault> list = new ArrayList<>();

        void add(String path, Message message) {
            list.add(new SetFault(path, message));
        }
    }

    static List<SetFault> of(CriteriaSet set) {
        SetCheck check = new SetCheck(set);
        check.coordinates();
        check.measures();
        check.groups();
        new RatingCheck(set, check.targets, check.faults).run();
        check.deadlines();
        return List.copyOf(check.faults.list);
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
    }

    private void notBlank(String path, String text) {
        if (text.isBlank()) {
            faults.add(path, Message.of("set.blank"));
        }
    }

    private void measures() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < set.measures().size(); i++) {
            String key = set.measures().get(i).key();
            String path = "/measures/" + i + "/key";
            notBlank(path, key);
            if (!keys.add(key) || LawMeasures.find(key) != null) {
                faults.add(path, Message.of("set.duplicateMeasure", "key", key));
            }
        }
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
        maximum("/maximum", set.maximum(), known ? sum : null);
    }

    /** Checks a group and its parts; answers its maximum, or null if it is not known. */
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
            new CriterionCheck(set, criterion, path + "/criteria/" + i, faults).run();
            if (criterion.kind() == Criterion.Kind.REGULAR) {
                BigDecimal most = criterion.maximum();
                known &= most != null;
                sum = most == null ? sum : sum.add(most);
            }
        }
        maximum(path + "/maximum", group.maximum(), known ? sum : null);
        return group.maximum() == null ? (known ? sum : null) : group.maximum();
    }

    /** The maximum stated must be the sum of the parts; only a sample may leave one open. */
    private void maximum(String path, @Nullable BigDecimal stated, @Nullable BigDecimal sum) {
        if (stated == null) {
            if (!isSample()) {
                faults.add(path, Message.of("set.noMaximum"));
            }
        } else if (sum != null && stated.compareTo(sum) != 0) {
            faults.add(path, Message.of("set.maximumSum", "stated", stated, "sum", sum));
        }
    }

    private void id(String id, String path) {
        notBlank(path, id);
        targets.add(id);
        if (!ids.add(id)) {
            faults.add(path, Message.of("set.duplicateId", "id", id));
        }
    }

    private void deadlines() {
        for (int i = 0; i < set.process().deadlines().size(); i++) {
            Deadline deadline = set.process().deadlines().get(i);
            String path = "/process/deadlines/" + i;
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
        }
    }
}
