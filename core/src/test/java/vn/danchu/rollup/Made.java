package vn.danchu.rollup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Arguments;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Policy;
import vn.danchu.compliance.Reason;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Verdict;
import vn.danchu.law.Citation;
import vn.danchu.law.Period;
import vn.danchu.law.Setting;

/** Reports made by hand, finding by finding. */
final class Made {

    static final Period YEAR = Period.year(2026);
    static final LocalDate MAY = LocalDate.of(2026, 5, 31);

    private Made() {}

    static Reason reason(Verdict verdict) {
        return switch (verdict) {
            case COMPLIANT -> Reason.MET;
            case NON_COMPLIANT -> Reason.NOT_MET;
            case UNDETERMINED -> Reason.NO_DATA;
            case PENDING -> Reason.NOT_YET_DUE;
            case NOT_APPLICABLE -> Reason.NOTHING_TO_JUDGE;
        };
    }

    static Finding finding(
            String norm, String record, Reason reason, Arguments arguments, @Nullable LocalDate due, Grade grade) {
        return finding(norm, "L10:40.1", record, reason, arguments, due, grade);
    }

    static Finding finding(
            String norm,
            String provision,
            String record,
            Reason reason,
            Arguments arguments,
            @Nullable LocalDate due,
            Grade grade) {
        return new Finding(
                norm,
                reason.verdict(),
                record,
                record,
                List.of(Citation.parse(provision)),
                reason,
                arguments,
                due,
                List.of(),
                null,
                grade);
    }

    static Finding finding(String norm, String record, Verdict verdict) {
        return finding(norm, record, reason(verdict), Arguments.none(), null, Grade.BINDING);
    }

    static Receipt receipt(
            @Nullable String code,
            @Nullable Period period,
            String sha256,
            @Nullable Map<String, String> hashes,
            Receipt.Own... own) {
        return new Receipt(
                "1",
                MAY,
                code,
                code == null ? null : "Xã " + code,
                Setting.COMMUNE,
                period,
                List.of(),
                1,
                sha256,
                hashes,
                List.of(own),
                List.of());
    }

    static ComplianceReport report(Receipt receipt, Finding... findings) {
        return ComplianceReport.conclude(receipt, List.of(findings), List.of(), List.of(), Policy.DEFAULT, Set.of());
    }

    static ComplianceReport report(Period period, Finding... findings) {
        return report(receipt("xa", period, "same", Map.of()), findings);
    }
}
