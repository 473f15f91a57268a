package vn.danchu.measures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Argument;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Fulfilment;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Norms;
import vn.danchu.scoring.set.MeasureValue;

/** What the findings of one measure add up to, record by record. */
final class MeasureTally {

    private final String key;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();
    private final List<Finding> open = new ArrayList<>();
    private final List<Finding> pending = new ArrayList<>();
    private final List<Finding> notApplicable = new ArrayList<>();
    private final List<String> occasions = new ArrayList<>();
    private int occasionsKept;
    private int occasionsBroken;
    private int absent;

    MeasureTally(String key) {
        this.key = key;
    }

    /** Counts one record by all the findings on it; one of which nothing is left but waived findings does not count. */
    void see(String record, List<Finding> all) {
        Verdict gravest = null;
        boolean waived = false;
        for (Finding finding : all) {
            if (finding.grade() == Grade.WAIVED) {
                waived = true;
            } else {
                findings.add(finding);
                gravest = gravest == null || finding.verdict().isGraverThan(gravest) ? finding.verdict() : gravest;
            }
        }
        if (gravest == Verdict.NON_COMPLIANT) {
            broken.add(record);
        } else if (gravest == Verdict.UNDETERMINED) {
            add(all, gravest, open);
        } else if (gravest == Verdict.PENDING) {
            add(all, gravest, pending);
        } else if (gravest == Verdict.COMPLIANT) {
            kept.add(record);
        } else if (!waived) {
            notApplicable.addAll(all);
        }
    }

    private static void add(List<Finding> all, Verdict verdict, List<Finding> to) {
        for (Finding finding : all) {
            if (finding.verdict() == verdict && finding.grade() != Grade.WAIVED) {
                to.add(finding);
            }
        }
    }

    /** Counts the records that a duty finds missed. */
    void seeAbsent(Finding finding) {
        Fulfilment fulfilment = finding.fulfilment();
        if (finding.grade() == Grade.WAIVED || fulfilment == null) {
            return;
        }
        findings.add(finding);
        absent += fulfilment.missed();
        if (fulfilment.missed() > 0) {
            broken.add(finding.path());
        } else if (finding.verdict() == Verdict.UNDETERMINED) {
            open.add(finding);
        }
    }

    /** Counts the occasions on which something was owed and due; a norm that is no duty over time is one occasion. */
    void seeOccasions(Finding finding) {
        Fulfilment fulfilment = finding.fulfilment();
        if (fulfilment == null) {
            see(finding.path(), List.of(finding));
            return;
        }
        if (finding.grade() == Grade.WAIVED) {
            return;
        }
        findings.add(finding);
        occasionsKept += fulfilment.kept();
        occasionsBroken += fulfilment.broken();
        if (fulfilment.open() > 0 || finding.verdict() == Verdict.UNDETERMINED) {
            open.add(finding);
        } else if (fulfilment.pending() > 0) {
            pending.add(finding);
        } else if (fulfilment.owed() == 0) {
            notApplicable.add(finding);
        }
        occasions.add(finding.path());
    }

    /** Kept of kept and broken. */
    Counted share(Locale locale) {
        if (!open.isEmpty()) {
            return undetermined();
        }
        long all = kept.size() + (long) occasionsKept;
        long whole = all + broken.size() + occasionsBroken + (absent > 0 ? absent - 1L : 0L);
        if (whole == 0 && !pending.isEmpty()) {
            return pending();
        }
        if (whole == 0 && !notApplicable.isEmpty()) {
            return known(notApplicable(locale));
        }
        return known(MeasureValue.ratio(all, whole));
    }

    /** As above, but pending as long as one is. */
    Counted shareOnceDue(Locale locale) {
        return open.isEmpty() && !pending.isEmpty() ? pending() : share(locale);
    }

    /** No if a norm is broken, yes if one is kept and none open. */
    Counted yesNo(Locale locale) {
        if (!broken.isEmpty()) {
            return known(MeasureValue.no());
        }
        if (!open.isEmpty()) {
            return undetermined();
        }
        if (!pending.isEmpty()) {
            return pending();
        }
        return known(kept.isEmpty() ? notApplicable(locale) : MeasureValue.yes());
    }

    private Counted known(MeasureValue value) {
        List<String> trace = Stream.of(broken, kept, occasions)
                .flatMap(List::stream)
                .distinct()
                .toList();
        List<Finding> brokenFirst = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.COMPLIANT || finding.verdict() == Verdict.NON_COMPLIANT)
                .sorted((one, other) -> Boolean.compare(
                        other.verdict() == Verdict.NON_COMPLIANT, one.verdict() == Verdict.NON_COMPLIANT))
                .toList();
        return Counted.of(key, value, trace, brokenFirst);
    }

    private MeasureValue notApplicable(Locale locale) {
        return new MeasureValue.NotApplicable(
                notApplicable.isEmpty()
                        ? !locale.getLanguage().equals("en") ? "hồ sơ không có việc nào" : "the records hold none"
                        : Norms.texts(locale).answer(notApplicable.get(0)));
    }

    private Counted undetermined() {
        return Counted.gap(new MeasureGap(key, MeasureGap.Reason.UNDETERMINED, norms(open), missing(open), null));
    }

    private Counted pending() {
        LocalDate due = null;
        for (Finding finding : pending) {
            due = earlier(due, finding.due());
        }
        List<String> paths = pending.stream().map(Finding::path).distinct().toList();
        return Counted.gap(new MeasureGap(key, MeasureGap.Reason.PENDING, norms(pending), paths, due));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    private static List<String> norms(List<Finding> findings) {
        return findings.stream().map(Finding::norm).distinct().toList();
    }

    private static List<String> missing(List<Finding> findings) {
        return findings.stream()
                .flatMap(finding -> finding.arguments().get(Argument.MISSING) instanceof List<?> paths
                        ? paths.stream().map(Object::toString)
                        : Stream.of(finding.path()))
                .distinct()
                .toList();
    }
}
