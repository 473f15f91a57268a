package vn.danchu.benchmarks.compliance;

import java.util.List;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import vn.danchu.benchmarks.Documents;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;

/** A dossier judged by every norm that binds it; beside it what reading the same dossier takes. */
@State(Scope.Thread)
public class Judging {

    /** What is judged. */
    @Param({"COMMUNE_CANONICAL", "SMALL"})
    public Documents document = Documents.COMMUNE_CANONICAL;

    private byte[] bytes = {};
    private Dossier dossier = Documents.COMMUNE_CANONICAL.dossier();

    /** Makes record and bytes. */
    @Setup
    public void prepare() {
        dossier = document.dossier();
        bytes = document.bytes();
    }

    /** Counts the findings, so that they are reported per second. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Findings {
        /** Findings so far. */
        public long findings;
    }

    /** Judges the whole dossier. */
    @Benchmark
    public ComplianceReport judge(Findings counter) {
        ComplianceReport report = Assessor.standard().assess(dossier, Documents.AS_OF);
        List<Finding> findings = report.findings();
        counter.findings += findings.size();
        return report;
    }

    /** Reads the same dossier. */
    @Benchmark
    public ReadResult<Dossier> read() {
        return DanchuJson.strict().read(bytes, Dossier.class);
    }
}
