package vn.danchu.rollup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Identifier;
import vn.danchu.law.Unit;

/**
 * What changed from one report to a later one. Two reports of one unit and period are compared record by record. A report
 * does not name the records of a list, so they are told by what is found of them: first those of which the same is found, then
 * those more alike in findings and days than either is to another; the rest by their order, if as many are left in both reports.
 * Where that does not tell, a record has gone and another has come, so that the breach of one that was entered anew with other
 * days is {@link Kind#UNCONFIRMED}, never mended. Reports of two periods, or
 * of a unit and the one it became part of, are of other records and are compared norm by norm, each by its gravest finding.
 * What stayed as it was and is no breach is left out. Nothing is judged here.
 *
 * @param before what the earlier report was made with
 * @param now what the later report was made with
 * @param extent what is compared
 * @param changes the changes, by kind, then in the order of the reports
 */
public record ReportChanges(Receipt before, Receipt now, Extent extent, List<Change> changes) {

    /** Copies the list. */
    public ReportChanges {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(extent, "extent");
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
    }

    /** What two reports have in common, and so what of them can be compared. */
    public enum Extent {
        /** One unit and period: record by record. */
        RECORDS,
        /** One unit in two periods: norm by norm. */
        PERIODS,
        /** A unit and one that it became part of: norm by norm. */
        SUCCESSION
    }

    /** What became of a finding. The first that fits counts. */
    public enum Kind {
        /** A breach that was not there before. */
        NEW_BREACH,
        /** A breach then and now. */
        STILL_BROKEN,
        /** A breach then, and now the norm is kept. */
        MENDED,
        /**
         * A breach then, and now nothing shows that it was mended: data is missing, the norm does not apply, it is not due, or the
         * record is gone.
         */
        UNCONFIRMED,
        /** Undetermined now, and not before. */
        NEWLY_OPEN,
        /** Undetermined before, and now it is known that the norm is kept or does not apply. */
        SETTLED,
        /** A duty that is pending now, and was not before. */
        NEWLY_DUE
    }

    /** Why a finding changed. */
    public enum Cause {
        /** The norm is the same in both reports: what is recorded changed, or a last day passed. */
        FACT,
        /** The norm is not the same in both reports, or bound in one period only. */
        LAW,
        /** The reports do not tell: the norms are not the same, and one of the reports does not say which. */
        UNKNOWN
    }

    /**
     * One change.
     *
     * @param norm id of the norm
     * @param kind what became of it
     * @param cause why
     * @param before the finding of the earlier report, or null if it has none
     * @param now the finding of the later report, or null if it has none
     */
    public record Change(
            String norm,
            Kind kind,
            Cause cause,
            @Nullable Finding before,
            @Nullable Finding now) {
        /** Names an argument that is missing. */
        public Change {
            Objects.requireNonNull(norm, "norm");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(cause, "cause");
        }
    }

    /**
     * Compares two reports of one unit; a report that names none is taken to be of it.
     *
     * @throws NotComparableException if they are of two units ({@link #acrossMerger} compares a unit with one that it became part
     *     of) or settings, or the later one was made as of an earlier day or is of a period that ended earlier
     */
    public static ReportChanges between(ComplianceReport before, ComplianceReport now) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        String earlier = before.receipt().unitCode();
        String later = now.receipt().unitCode();
        if (earlier != null && later != null && !Identifier.same(earlier, later)) {
            throw new NotComparableException(NotComparableException.Why.TWO_UNITS, before.receipt(), now.receipt());
        }
        boolean one = Objects.equals(before.receipt().period(), now.receipt().period());
        return of(before, now, one ? Extent.RECORDS : Extent.PERIODS);
    }

    /**
     * Compares the report of a unit with one of the unit it became part of.
     *
     * @param successor the later unit, of which {@link Unit#formedFrom} names the earlier
     * @throws NotComparableException if it does not name it, or the settings or days do not fit
     */
    public static ReportChanges acrossMerger(ComplianceReport before, ComplianceReport now, Unit successor) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(successor, "successor");
        String earlier = before.receipt().unitCode();
        List<String> from = successor.formedFrom() == null ? List.of() : successor.formedFrom();
        if (earlier == null || from.stream().noneMatch(code -> Identifier.same(code, earlier))) {
            throw new NotComparableException(
                    NotComparableException.Why.NOT_FORMED_FROM, before.receipt(), now.receipt());
        }
        return of(before, now, Extent.SUCCESSION);
    }

    private static ReportChanges of(ComplianceReport before, ComplianceReport now, Extent extent) {
        Receipt then = before.receipt();
        Receipt later = now.receipt();
        if (then.setting() != later.setting()) {
            throw new NotComparableException(NotComparableException.Why.TWO_SETTINGS, then, later);
        }
        if (later.asOf().isBefore(then.asOf())) {
            throw new NotComparableException(NotComparableException.Why.LATER_FIRST, then, later);
        }
        if (then.period() != null
                && later.period() != null
                && later.period().to().isBefore(then.period().to())) {
            throw new NotComparableException(NotComparableException.Why.LATER_PERIOD_FIRST, then, later);
        }
        List<Change> changes = new ArrayList<>();
        Comparison comparison = new Comparison(then, later, extent);
        if (extent == Extent.RECORDS) {
            Map<String, String> pairs = RecordPairs.of(before.findings(), now.findings());
            comparison.compare(
                    before.findings(),
                    finding -> finding.norm() + ' ' + pairs.getOrDefault(finding.record(), "was " + finding.record()),
                    now.findings(),
                    finding -> finding.norm() + ' ' + finding.record(),
                    changes);
        } else {
            comparison.compare(before.findings(), Finding::norm, now.findings(), Finding::norm, changes);
        }
        changes.sort(Comparator.comparing(Change::kind));
        return new ReportChanges(then, later, extent, changes);
    }

    /** How many changes are of the kind. */
    public long count(Kind kind) {
        Objects.requireNonNull(kind, "kind");
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Whether the reports were made by the same norms. */
    public boolean bySameNorms() {
        return before.normsSha256().equals(now.normsSha256()) && before.own().equals(now.own());
    }

    private record Comparison(Receipt then, Receipt later, Extent extent) {

        void compare(
                List<Finding> before,
                Function<Finding, String> thatBefore,
                List<Finding> now,
                Function<Finding, String> thatNow,
                List<Change> changes) {
            Map<String, Finding> earlier = gravest(before, thatBefore);
            gravest(now, thatNow).forEach((key, finding) -> add(earlier.remove(key), finding, changes));
            earlier.forEach((key, gone) -> add(gone, null, changes));
        }

        private static Map<String, Finding> gravest(List<Finding> findings, Function<Finding, String> key) {
            Map<String, Finding> gravest = new LinkedHashMap<>();
            findings.forEach(finding -> gravest.merge(
                    key.apply(finding),
                    finding,
                    (one, other) -> AreaTally.graver(one.verdict(), other.verdict()) == one.verdict() ? one : other));
            return gravest;
        }

        private void add(@Nullable Finding before, @Nullable Finding now, List<Change> changes) {
            Kind kind = kind(before == null ? null : before.verdict(), now == null ? null : now.verdict());
            if (kind != null) {
                String norm = Objects.requireNonNull(now == null ? before : now).norm();
                changes.add(new Change(norm, kind, cause(norm, before, now), before, now));
            }
        }

        private static @Nullable Kind kind(@Nullable Verdict before, @Nullable Verdict now) {
            if (now == Verdict.NON_COMPLIANT) {
                return before == Verdict.NON_COMPLIANT ? Kind.STILL_BROKEN : Kind.NEW_BREACH;
            }
            if (before == Verdict.NON_COMPLIANT) {
                return now == Verdict.COMPLIANT ? Kind.MENDED : Kind.UNCONFIRMED;
            }
            if (now == before) {
                return null;
            }
            if (now == Verdict.UNDETERMINED) {
                return Kind.NEWLY_OPEN;
            }
            if (now == Verdict.PENDING) {
                return Kind.NEWLY_DUE;
            }
            return before == Verdict.UNDETERMINED && now != null ? Kind.SETTLED : null;
        }

        private Cause cause(String norm, @Nullable Finding before, @Nullable Finding now) {
            if (extent != Extent.RECORDS && isOutOfForce(before) != isOutOfForce(now)) {
                return Cause.LAW;
            }
            if (isOfOwn(norm, then) || isOfOwn(norm, later)) {
                return then.own().equals(later.own()) ? Cause.FACT : Cause.LAW;
            }
            if (then.normsSha256().equals(later.normsSha256())) {
                return Cause.FACT;
            }
            if (then.hashes() == null || later.hashes() == null) {
                return Cause.UNKNOWN;
            }
            return Objects.equals(then.hashes().get(norm), later.hashes().get(norm)) ? Cause.FACT : Cause.LAW;
        }

        private static boolean isOutOfForce(@Nullable Finding finding) {
            return finding != null && finding.reason() == Reason.NOT_IN_FORCE;
        }

        /** Whether it is one of the user's own that judged there. */
        private static boolean isOfOwn(String norm, Receipt receipt) {
            return receipt.own().stream().anyMatch(own -> norm.startsWith(own.code() + "-"));
        }
    }
}
