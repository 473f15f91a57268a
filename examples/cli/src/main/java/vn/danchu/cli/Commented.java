package vn.danchu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A criteria set to start from, with a comment beside each thing that must be decided. */
final class Commented {

    private Commented() {}

    static String start(Language language) throws IOException {
        String name = language.say("new-set_vi.jsonc", "new-set_en.jsonc");
        try (InputStream in = Commented.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
