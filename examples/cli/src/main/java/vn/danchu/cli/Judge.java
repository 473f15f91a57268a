package vn.danchu.cli;

import java.time.LocalDate;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Dossier;
import vn.danchu.record.Excerpt;

/** How a unit is judged. */
@FunctionalInterface
interface Judge {

    /** As much of what was thrown as is shown. */
    int SHOWN = 200;

    ComplianceReport judge(Assessor by, Dossier dossier, LocalDate asOf);

    /** That of the run which the command is part of. */
    static Judge of(CommandSpec spec) {
        return ((Main) spec.root().userObject()).judge();
    }

    /**
     * What is told of one unit of many: a fault of the program's own is told in the place of its report, and ends the run for no
     * other unit.
     *
     * @param name where the unit stands
     * @param tell what is made of its report
     * @throws BadInput if a fault ended its judging, or its telling
     */
    default <R> R oneOfMany(
            String name,
            Assessor by,
            Dossier dossier,
            LocalDate asOf,
            Language language,
            Function<ComplianceReport, R> tell) {
        try {
            return tell.apply(judge(by, dossier, asOf));
        } catch (RuntimeException | StackOverflowError e) {
            throw new BadInput(name + ": "
                    + language.say(
                            "không đánh giá được hồ sơ này do lỗi của chương trình, không phải của hồ sơ; hãy báo lỗi này: ",
                            "this dossier could not be judged, by a fault of the program and not of the dossier; please report it: ")
                    + Excerpt.of(e.toString(), SHOWN));
        }
    }
}
