package vn.danchu.scoring.set;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Looks a set through that extends another: what it says of its base, and what is wrong once it is laid over it, each fault
 * at its place in the set itself.
 */
final class ExtensionCheck {

    private static final Pattern PART = Pattern.compile("^/groups/(\\d+)(?:/criteria/(\\d+))?");
    private static final Pattern LISTED = Pattern.compile("^/(measures|unitClasses)/(\\d+)");

    private final CriteriaSet own;
    private final CriteriaSet base;
    private final Faults faults = new Faults();
    private final Set<String> ofBase = new LinkedHashSet<>();

    private ExtensionCheck(CriteriaSet own, CriteriaSet base) {
        this.own = own;
        this.base = base;
        ids(base.groups());
    }

    static List<SetFault> of(CriteriaSet own, CriteriaSet base) {
        ExtensionCheck check = new ExtensionCheck(own, base);
        if (own.id().equals(base.id())) {
            check.faults.add("/id", Message.of("set.idOfBase", "id", own.id()));
        }
        check.omits();
        check.groups(own.groups(), "/groups");
        // With every measure of the base, so that one whose key is mistyped can be proposed.
        CriteriaSet laid = Extension.laid(base, own);
        List<SetFault> all = new ArrayList<>(check.faults.list());
        laid.check().forEach(fault -> all.add(check.placed(fault, laid)));
        return List.copyOf(all);
    }

    static List<SetFault> warnings(CriteriaSet own, CriteriaSet base) {
        CriteriaSet laid = own.over(base);
        ExtensionCheck check = new ExtensionCheck(own, base);
        return laid.warnings().stream().map(each -> check.placed(each, laid)).toList();
    }

    private void ids(List<CriteriaGroup> groups) {
        for (CriteriaGroup group : groups) {
            ofBase.add(group.id());
            group.criteria().forEach(criterion -> ofBase.add(criterion.id()));
            ids(group.groups());
        }
    }

    private void omits() {
        Faults.each(own.omits(), "/omits", (id, path) -> {
            if (!ofBase.contains(id)) {
                faults.add(path, Hint.message("set.omitsNothing", "id", id, ofBase));
            }
        });
    }

    /** A group that the base does not have is new, and a new group states its maximum; one that does not is mistyped. */
    private void groups(List<CriteriaGroup> groups, String path) {
        Faults.each(groups, path, (group, at) -> {
            if (!ofBase.contains(group.id()) && group.maximum() == null) {
                faults.add(at + "/id", Hint.message("set.noGroupInBase", "id", group.id(), ofBase));
            }
            groups(group.groups(), at + "/groups");
        });
    }

    private SetFault placed(SetFault fault, CriteriaSet laid) {
        String path = fault.path();
        String placed =
                path.startsWith("/groups/") ? inGroups(path, laid.groups(), own.groups(), "") : elsewhere(path, laid);
        return placed == null
                ? new SetFault(
                        "/base",
                        Message.of("set.inBase", "base", base.coordinates(), "path", path, "fault", fault.message()))
                : new SetFault(placed, fault.message());
    }

    /** Where in the set itself a place in the groups of the set laid over its base stands; null if only the base has it. */
    private static @Nullable String inGroups(
            String path, List<CriteriaGroup> laid, List<CriteriaGroup> own, String before) {
        Matcher part = PART.matcher(path);
        if (!part.find()) {
            return before + path;
        }
        CriteriaGroup group = laid.get(Integer.parseInt(part.group(1)));
        int at = index(own.stream().map(CriteriaGroup::id).toList(), group.id());
        if (at < 0) {
            return null;
        }
        String place = before + "/groups/" + at;
        String rest = path.substring(part.end());
        if (part.group(2) == null) {
            return inGroups(rest, group.groups(), own.get(at).groups(), place);
        }
        int criterion = index(
                own.get(at).criteria().stream().map(Criterion::id).toList(),
                group.criteria().get(Integer.parseInt(part.group(2))).id());
        return criterion < 0 ? null : place + "/criteria/" + criterion + rest;
    }

    private @Nullable String elsewhere(String path, CriteriaSet laid) {
        Matcher listed = LISTED.matcher(path);
        if (listed.find()) {
            int index = Integer.parseInt(listed.group(2));
            int at = listed.group(1).equals("measures")
                    ? index(
                            own.measures().stream().map(Measure::key).toList(),
                            laid.measures().get(index).key())
                    : index(
                            own.unitClasses().stream()
                                    .map(CriteriaSet.UnitClass::code)
                                    .toList(),
                            laid.unitClasses().get(index).code());
            return at < 0 ? null : "/" + listed.group(1) + "/" + at + path.substring(listed.end());
        }
        boolean inherited = (path.startsWith("/rating") && own.rating().equals(RatingRules.NONE))
                || (path.startsWith("/process") && own.process().equals(ProcessRules.NONE))
                || (path.startsWith("/bonus") && own.bonus() == null)
                || (path.startsWith("/rounding") && own.rounding() == null);
        return inherited ? null : path;
    }

    private static int index(List<String> names, String name) {
        return names.indexOf(name);
    }
}
