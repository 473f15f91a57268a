package vn.danchu.cli;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, in one language, and how the command is used. */
final class WrongCommandLine implements IParameterExceptionHandler {

    private final ResourceBundle texts;

    WrongCommandLine(ResourceBundle texts) {
        this.texts = texts;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] args) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        Layout.print(err, message(wrong));
        suggestion(wrong, err);
        err.println(texts.getString("wrong.help")
                .replace("{command}", command.getCommandSpec().qualifiedName(" ")));
        return Main.BAD_INPUT;
    }

    private String message(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            return text("wrong.unmatched", String.join(" ", unmatched.getUnmatched()), "");
        }
        if (wrong instanceof MissingParameterException missing) {
            boolean value = missing.getMissing().isEmpty();
            String names = value
                    ? name(wrong.getArgSpec())
                    : missing.getMissing().stream().map(WrongCommandLine::name).collect(Collectors.joining(", "));
            return text("wrong.missing", names, "");
        }
        if (wrong instanceof OverwrittenOptionException) {
            return text("wrong.twice", name(wrong.getArgSpec()), "");
        }
        ArgSpec argument = wrong.getArgSpec();
        if (argument != null && wrong.getValue() != null) {
            String allowed = allowed(argument);
            String key = argument.type() == LocalDate.class
                    ? "wrong.day"
                    : allowed.isEmpty() ? "wrong.value" : "wrong.choice";
            return text(key, name(argument), wrong.getValue()).replace("{allowed}", allowed);
        }
        if (argument != null) {
            return text("wrong.missing", name(argument), "");
        }
        boolean lacking = !wrong.getCommandLine().getSubcommands().isEmpty();
        if (lacking) {
            return texts.getString("wrong.command");
        }
        // What a command itself found wrong is said in the language already.
        return String.valueOf(wrong.getMessage());
    }

    private String text(String key, String name, String value) {
        return texts.getString(key).replace("{name}", name).replace("{value}", value);
    }

    private static String allowed(ArgSpec argument) {
        Class<?> type = argument.type();
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> constant.toString().toLowerCase(java.util.Locale.ROOT))
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static String name(@Nullable ArgSpec argument) {
        if (argument instanceof OptionSpec option) {
            return option.longestName();
        }
        return argument == null ? "" : argument.paramLabel();
    }

    private void suggestion(ParameterException wrong, PrintWriter err) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> near = unmatched.getSuggestions();
            if (!near.isEmpty()) {
                err.println(texts.getString("wrong.near").replace("{near}", String.join(", ", near)));
            }
        }
    }
}
