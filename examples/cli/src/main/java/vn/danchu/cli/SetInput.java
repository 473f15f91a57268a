package vn.danchu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DocumentPlaces;
import vn.danchu.json.ReadResult;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.SetFault;

/**
 * A criteria set as a command line names it, by the id of a shipped one or by file, with what is wrong in it.
 *
 * @param set the set, laid over the one it extends
 * @param faults every mistake, at its place in the file
 * @param warnings what is most often a slip
 * @param places where in the file its values stand; null for a shipped set
 */
record SetInput(
        CriteriaSet set,
        List<SetFault> faults,
        List<SetFault> warnings,
        @Nullable DocumentPlaces places) {

    /**
     * The set, without a fault.
     *
     * @throws BadInput if there is none, or it has faults; every fault is named
     */
    static CriteriaSet sound(String name, List<CriteriaSet> bases, Language language) throws IOException {
        if (CriteriaSets.find(name).isPresent()) {
            return CriteriaSets.load(name);
        }
        SetInput input = file(name, bases, language);
        if (!input.faults.isEmpty()) {
            throw new BadInput(input.faults.stream()
                    .map(fault ->
                            input.place(name, fault) + " " + fault.message().text(language.locale()))
                    .collect(Collectors.joining("\n")));
        }
        return input.set;
    }

    /** The set of a file, which may have faults. */
    static SetInput file(String name, List<CriteriaSet> bases, Language language) throws IOException {
        if (!name.equals("-") && !Files.exists(Path.of(name))) {
            throw new BadInput(language.say(
                    name + ": không phải mã bộ tiêu chí có sẵn, cũng không phải tệp. Xem danh sách: criteria list",
                    name + ": neither a shipped criteria set nor a file. For a list: criteria list"));
        }
        String text = Comments.blanked(text(name));
        ReadResult<CriteriaSet> read = DanchuJson.strict().read(text, CriteriaSet.class);
        if (read.value() == null) {
            throw new BadInput(Faults.text(name, read.faults(), language.locale()));
        }
        CriteriaSet set = read.value();
        CriteriaSet base = base(name, set, bases, language);
        DocumentPlaces places = DocumentPlaces.of(text);
        return base == null
                ? new SetInput(set, set.check(), set.warnings(), places)
                : new SetInput(set.over(base), set.checkOver(base), set.warningsOver(base), places);
    }

    static String text(String name) throws IOException {
        try (InputStream in = Input.open(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable CriteriaSet base(
            String name, CriteriaSet set, List<CriteriaSet> bases, Language language) {
        try {
            return CriteriaSets.base(set, bases).orElse(null);
        } catch (IllegalArgumentException e) {
            throw new BadInput(language.say(
                    name + ": /base: không có bộ tiêu chí \"" + set.base()
                            + "\", hoặc các bộ kế thừa lẫn nhau. Bộ có sẵn: criteria list; bộ của mình: --base TỆP",
                    name + ": /base: there is no criteria set \"" + set.base()
                            + "\", or sets extend each other. Shipped ones: criteria list; your own: --base FILE"));
        }
    }

    /** File, line, column and pointer of a fault. */
    String place(String name, SetFault fault) {
        String pointer = fault.path().isEmpty() ? "/" : fault.path();
        if (places == null) {
            return name + ": " + pointer + ":";
        }
        DocumentPlaces.Place place = places.find(fault.path());
        return name + ":" + place.line() + ":" + place.column() + ": " + pointer + ":";
    }
}
