package vn.danchu.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.html.HtmlPages;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.law.Identifier;
import vn.danchu.law.Unit;
import vn.danchu.law.UnitBuilder;
import vn.danchu.rollup.NotComparableException;
import vn.danchu.rollup.ReportChanges;
import vn.danchu.rollup.ReportTrend;

/** What changed in a unit from one report, or dossier, to the next. */
@Command(name = "diff", mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Language language;

    @Mixin
    private Json json;

    @Parameters(paramLabel = "FILE", arity = "2..*", index = "0..*")
    private List<String> named;

    @Mixin
    private AsOf asOf;

    @Mixin
    private Results results;

    /** A report, and the unit of its dossier; the unit is null where a report was given. */
    private record Given(
            String file, ComplianceReport report, @Nullable Unit unit) {}

    /**
     * What changed.
     *
     * @param trend of three reports or more
     * @param changes between the last two
     */
    public record Difference(@Nullable ReportTrend trend, ReportChanges changes) {}

    @Override
    public Integer call() throws IOException {
        LocalDate day = asOf.day();
        List<Given> given = new ArrayList<>();
        for (String file : named) {
            given.add(read(file, day));
        }
        ReportChanges changes = changes(given.get(given.size() - 2), given.get(given.size() - 1));
        Difference difference = new Difference(given.size() > 2 ? trend(given) : null, changes);
        results.writeOne(language, out -> {
            if (results.isJson()) {
                out.println(json.of(difference));
            } else if (results.isHtml()) {
                out.print(HtmlPages.in(language.locale()).changes(difference.trend(), changes));
            } else {
                new DiffText(language, out).print(difference);
            }
        });
        return changes.count(ReportChanges.Kind.NEW_BREACH) > 0
                ? 1
                : changes.count(ReportChanges.Kind.NEWLY_OPEN) + changes.count(ReportChanges.Kind.UNCONFIRMED) > 0
                        ? 3
                        : 0;
    }

    private Given read(String file, LocalDate day) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try (BufferedInputStream in = new BufferedInputStream(Input.open(file, err, language))) {
            byte[] bytes = in.readAllBytes();
            if (isReport(bytes)) {
                ReadResult<ComplianceReport> read = DanchuJson.strict().read(bytes, ComplianceReport.class);
                return new Given(file, Input.value(file, read, language), null);
            }
            Dossier dossier = new DossierInput(language, err)
                    .read(file, new BufferedInputStream(new ByteArrayInputStream(bytes)));
            return new Given(file, Assessor.standard().assess(dossier, day), dossier.unit());
        }
    }

    private static boolean isReport(byte[] bytes) {
        return DocumentKind.names(bytes).containsAll(List.of("receipt", "findings"));
    }

    private ReportChanges changes(Given before, Given now) {
        String earlier = before.report().receipt().unitCode();
        String later = now.report().receipt().unitCode();
        Unit successor = earlier == null || later == null || Identifier.same(earlier, later)
                ? null
                : successor(before, earlier, now, later);
        try {
            return successor == null
                    ? ReportChanges.between(before.report(), now.report())
                    : ReportChanges.acrossMerger(before.report(), now.report(), successor);
        } catch (NotComparableException e) {
            throw notComparable(e);
        }
    }

    private Unit successor(Given before, String earlier, Given now, String later) {
        boolean isNamedBefore = before.unit() != null && names(before.unit().mergedInto(), later);
        boolean isNamedNow = now.unit() != null && names(now.unit().formedFrom(), earlier);
        if (!isNamedBefore && !isNamedNow) {
            throw new BadInput(language.say(
                    "hai đơn vị khác nhau: " + earlier + " và " + later + "; nếu " + later + " hình thành từ " + earlier
                            + ", hồ sơ mới nêu mã đó tại unit.formedFrom",
                    "two units: " + earlier + " and " + later + "; if " + later + " was formed from " + earlier
                            + ", its dossier names that code in unit.formedFrom"));
        }
        return UnitBuilder.builder(Unit.UNKNOWN)
                .code(later)
                .formedFrom(List.of(earlier))
                .build();
    }

    private static boolean names(@Nullable List<String> codes, String code) {
        return codes != null && codes.stream().anyMatch(each -> Identifier.same(each, code));
    }

    private ReportTrend trend(List<Given> given) {
        try {
            return ReportTrend.of(given.stream().map(Given::report).toList());
        } catch (NotComparableException e) {
            throw notComparable(e);
        }
    }

    private BadInput notComparable(NotComparableException e) {
        return new BadInput(language.say("không so sánh được: ", "cannot be compared: ") + e.text(language.locale()));
    }
}
