package vn.danchu.fuzzing;

import java.io.IOException;

/** What Jazzer calls: the door that the system property {@code danchu.door} names. */
public final class Fuzzer {

    private static final Door DOOR = Door.valueOf(System.getProperty("danchu.door", "DOSSIER"));

    private Fuzzer() {}

    /** Tries one input. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        DOOR.open(input);
    }
}
