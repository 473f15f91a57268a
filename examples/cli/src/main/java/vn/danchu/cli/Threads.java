package vn.danchu.cli;

import picocli.CommandLine.Option;

/** In how many threads dossiers one a line are judged. */
final class Threads {

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1")
    private int threads;

    /** @throws BadInput if there is none */
    int count(Language language) {
        if (threads < 1) {
            throw new BadInput(language.say("--threads: cần từ 1 trở lên", "--threads: 1 or more is needed"));
        }
        return threads;
    }
}
