package vn.danchu.benchmarks.json;

import vn.danchu.benchmarks.Documents;
import vn.danchu.benchmarks.Turns;

/** The library's reader beside Jackson's token stream, which decodes every name and value and makes nothing of them. */
public final class Streams {

    private Streams() {}

    /** Measures each document. */
    public static void main(String[] args) {
        for (Documents document : Documents.values()) {
            Reading by = new Reading();
            by.document = document;
            by.prepare();
            by.danchu().orThrow();
            Turns.measure(
                    "read " + document,
                    "Jackson's token stream, all decoded and nothing made",
                    i -> by.danchu(),
                    i -> by.tokens());
        }
    }
}
