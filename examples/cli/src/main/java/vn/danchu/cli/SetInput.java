package vn.danchu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.SetFault;

/** Criteria sets as a command line names them: by the id of a shipped one, or by file. */
final class SetInput {

    private SetInput() {}

    /**
     * The set, laid over the one it extends, without a fault.
     *
     * @throws BadInput if there is none, or it has faults; every fault is named
     */
    static CriteriaSet sound(String name, Language language) throws IOException {
        CriteriaSet set = CriteriaSets.find(name) != null ? CriteriaSets.load(name) : file(name, language);
        List<SetFault> faults = set.check();
        if (!faults.isEmpty()) {
            throw new BadInput(faults.stream()
                    .map(fault -> name + ": " + fault.text(language.locale()))
                    .collect(Collectors.joining("\n")));
        }
        return set;
    }

    /** The set of a file, laid over the one it extends; it may have faults. */
    static CriteriaSet file(String name, Language language) throws IOException {
        if (!name.equals("-") && !Files.exists(Path.of(name))) {
            throw new BadInput(language.say(
                    name + ": không phải mã bộ tiêu chí có sẵn, cũng không phải tệp. Xem danh sách: criteria list",
                    name + ": neither a shipped criteria set nor a file. For a list: criteria list"));
        }
        try (InputStream in = Input.open(name)) {
            ReadResult<CriteriaSet> read = DanchuJson.strict().read(in, CriteriaSet.class);
            if (read.value() == null) {
                throw new BadInput(Faults.text(name, read.faults(), language.locale()));
            }
            return resolved(name, read.value(), language);
        }
    }

    private static CriteriaSet resolved(String name, CriteriaSet set, Language language) {
        try {
            return CriteriaSets.resolve(set);
        } catch (IllegalArgumentException e) {
            throw new BadInput(language.say(
                    name + ": /base: không có sẵn bộ tiêu chí \"" + set.base() + "\". Xem danh sách: criteria list",
                    name + ": /base: no criteria set \"" + set.base() + "\" is shipped. For a list: criteria list"));
        }
    }
}
