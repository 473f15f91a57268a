package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.SetFault;

/** The criteria sets: those that are shipped, and those that users write. */
@Command(
        name = "criteria",
        mixinStandardHelpOptions = true,
        description = "Các bộ tiêu chí: danh sách, nội dung, kiểm tra. Criteria sets: list, show, check.",
        subcommands = {CriteriaCommand.Listing.class, CriteriaCommand.Show.class, CriteriaCommand.Check.class})
final class CriteriaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Main.BAD_INPUT;
    }

    /** Lists the shipped sets. */
    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Liệt kê các bộ tiêu chí có sẵn. Lists the shipped sets.")
    static final class Listing implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
        private Format format;

        @Override
        public Integer call() {
            List<CriteriaSets.Entry> sets = CriteriaSets.all();
            PrintWriter out = spec.commandLine().getOut();
            if (format == Format.JSON) {
                out.println(DanchuJson.strict().toJson(new SetList(sets)));
                return 0;
            }
            Layout layout = new Layout(language, out);
            Locale locale = language.locale();
            for (CriteriaSets.Entry set : sets) {
                layout.line(Layout.pad(set.id() + " " + set.version(), 36)
                        + Message.text(set.standing(), locale)
                        + (set.standing() == CriteriaSet.Standing.REFERENCE
                                ? ""
                                : ". " + Message.text(set.status(), locale)));
                layout.wrapped("    ", set.title().text(locale));
            }
            layout.line("");
            layout.line(language.say(sets.size() + " bộ tiêu chí.", sets.size() + " criteria sets."));
            return 0;
        }
    }

    /** Shows a set. */
    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "Xem một bộ tiêu chí. Shows a set: criteria, maxima, methods, grid, measures.")
    static final class Show implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Parameters(paramLabel = "SET", description = "Mã hoặc tệp. Id of a shipped set, or a file.")
        private String name;

        @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
        private Format format;

        @Override
        public Integer call() throws IOException {
            CriteriaSet set = SetInput.sound(name, language);
            PrintWriter out = spec.commandLine().getOut();
            if (format == Format.JSON) {
                out.println(DanchuJson.strict().toJson(set));
            } else {
                new SetText(language, new Layout(language, out)).print(set);
            }
            return 0;
        }
    }

    /** Checks a set that someone wrote. */
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = "Kiểm tra một bộ tiêu chí: mọi lỗi và vị trí. Checks a set: every fault with its place.")
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Parameters(paramLabel = "FILE", description = "Tệp JSON hoặc -. JSON file, or -.")
        private String file;

        @Option(names = "--format", defaultValue = "text", description = "text, json (default: ${DEFAULT-VALUE}).")
        private Format format;

        @Override
        public Integer call() throws IOException {
            CriteriaSet set = SetInput.file(file, language);
            List<SetFault> faults = set.check();
            List<String> cases = faults.isEmpty() ? Scorer.compile(set).verify() : List.of();
            PrintWriter out = spec.commandLine().getOut();
            if (format == Format.JSON) {
                out.println(DanchuJson.strict().toJson(new SetReview(set.coordinates(), faults, cases)));
            } else {
                print(set, faults, cases, out);
            }
            return faults.isEmpty() && cases.isEmpty() ? 0 : Main.BAD_INPUT;
        }

        private void print(CriteriaSet set, List<SetFault> faults, List<String> cases, PrintWriter out) {
            Layout layout = new Layout(language, out);
            for (SetFault fault : faults) {
                layout.line(fault.path().isEmpty() ? "/" : fault.path());
                layout.wrapped("    ", fault.message().text(language.locale()));
            }
            cases.forEach(difference -> layout.wrapped("/cases: ", difference));
            layout.line(
                    faults.isEmpty() && cases.isEmpty()
                            ? set.coordinates() + ": "
                                    + language.say(
                                            "không có lỗi, " + set.cases().size() + " trường hợp kiểm chứng đều đúng.",
                                            "no fault; its " + set.cases().size() + " cases hold.")
                            : set.coordinates() + ": "
                                    + language.say(
                                            (faults.size() + cases.size()) + " lỗi.",
                                            (faults.size() + cases.size()) + " faults."));
        }
    }
}
