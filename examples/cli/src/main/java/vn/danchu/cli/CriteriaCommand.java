package vn.danchu.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.measures.LawMeasures;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.Measure;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.SetFault;

/** The criteria sets: those that are shipped, and those that users write. */
@Command(
        name = "criteria",
        mixinStandardHelpOptions = true,
        subcommands = {
            CriteriaCommand.Listing.class,
            CriteriaCommand.Show.class,
            CriteriaCommand.Check.class,
            CriteriaCommand.New.class,
            CriteriaCommand.Measures.class
        })
final class CriteriaCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return Main.BAD_INPUT;
    }

    /** Lists the shipped sets. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
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
                layout.wrapped(
                        Layout.pad(set.id() + " " + set.version(), 36),
                        Message.text(set.standing(), locale)
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
    @Command(name = "show", mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Mixin
        private Bases bases;

        @Parameters(paramLabel = "SET")
        private String name;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
        private Format format;

        @Override
        public Integer call() throws IOException {
            CriteriaSet set = SetInput.sound(name, bases.sets(language), language);
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
    @Command(name = "check", mixinStandardHelpOptions = true)
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Mixin
        private Bases bases;

        @Parameters(paramLabel = "FILE")
        private String file;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
        private Format format;

        @Override
        public Integer call() throws IOException {
            SetInput input = SetInput.file(file, bases.sets(language), language);
            List<Message> cases =
                    input.faults().isEmpty() ? Scorer.compile(input.set()).verify() : List.of();
            PrintWriter out = spec.commandLine().getOut();
            if (format == Format.JSON) {
                out.println(DanchuJson.strict()
                        .toJson(new SetReview(input.set().coordinates(), input.faults(), input.warnings(), cases)));
            } else {
                print(input, cases, out);
            }
            return input.faults().isEmpty() && cases.isEmpty() ? 0 : Main.BAD_INPUT;
        }

        private void print(SetInput input, List<Message> cases, PrintWriter out) {
            Layout layout = new Layout(language, out);
            for (SetFault fault : input.faults()) {
                layout.line(input.place(file, fault));
                layout.wrapped("    ", Layout.sentence(fault.message().text(language.locale())));
            }
            for (SetFault warning : input.warnings()) {
                layout.line(input.place(file, warning) + language.say(" (lưu ý)", " (warning)"));
                layout.wrapped("    ", Layout.sentence(warning.message().text(language.locale())));
            }
            cases.forEach(
                    difference -> layout.wrapped("/cases: ", Layout.sentence(difference.text(language.locale()))));
            int wrong = input.faults().size() + cases.size();
            int all = input.set().cases().size();
            layout.line(input.set().coordinates() + ": "
                    + (wrong > 0
                            ? language.say(wrong + " lỗi.", wrong + (wrong == 1 ? " fault." : " faults."))
                            : language.say("không có lỗi; ", "no fault; ")
                                    + (all == 0
                                            ? language.say("bộ chưa có trường hợp kiểm chứng.", "it has no cases.")
                                            : language.say(
                                                    all + " trường hợp kiểm chứng đều đúng.",
                                                    all == 1 ? "its case holds." : "its " + all + " cases hold."))));
        }
    }

    /** Starts a set. */
    @Command(name = "new", mixinStandardHelpOptions = true)
    static final class New implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Option(names = "--out", paramLabel = "FILE")
        private @Nullable Path out;

        @Override
        public Integer call() throws IOException {
            String text = Commented.start(language);
            if (out == null) {
                spec.commandLine().getOut().print(text);
                return 0;
            }
            if (Files.exists(out)) {
                throw new BadInput(language.say(out + ": đã có tệp này", out + ": there is such a file already"));
            }
            WholeFile.of(out, language, spec).writeText(file -> file.print(text));
            spec.commandLine()
                    .getOut()
                    .println(language.say(
                            "Đã tạo " + out + ". Kiểm tra bằng: criteria check " + out,
                            out + " is written. Check it: criteria check " + out));
            return 0;
        }
    }

    /** Lists the measures of the law. */
    @Command(name = "measures", mixinStandardHelpOptions = true)
    static final class Measures implements Callable<Integer> {

        @Spec
        private CommandSpec spec;

        @Mixin
        private Language language;

        @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text")
        private Format format;

        @Override
        public Integer call() {
            PrintWriter out = spec.commandLine().getOut();
            if (format == Format.JSON) {
                out.println(DanchuJson.strict().toJson(MeasureList.ofTheLaw()));
                return 0;
            }
            Layout layout = new Layout(language, out);
            Locale locale = language.locale();
            for (Measure measure : LawMeasures.all()) {
                layout.line(measure.key() + " (" + Message.text(measure.type(), locale) + ")");
                layout.wrapped("    ", measure.label().text(locale));
                List<String> norms = LawMeasures.norms(measure.key());
                if (!norms.isEmpty()) {
                    layout.wrapped("    ", String.join(", ", norms));
                }
            }
            return 0;
        }
    }
}
