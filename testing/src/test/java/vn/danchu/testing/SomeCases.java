package vn.danchu.testing;

import java.util.List;
import java.util.stream.IntStream;

/** The conformance cases that a test of every report is run on: all of them in the profile, every third in an ordinary build. */
final class SomeCases {

    private static final int EVERY =
            System.getProperty("danchu.completions", "").equals("all") ? 1 : 3;

    private SomeCases() {}

    static List<ConformanceCase> spread() {
        List<ConformanceCase> all = ConformanceSuite.standard().cases();
        return IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();
    }
}
