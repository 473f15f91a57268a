package vn.danchu.testing;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What code prints between its beginning and its end. */
final class Printed {

    private final PrintStream before = System.out;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private Printed() {}

    /** Takes down what is printed from now on. */
    static Printed begin() {
        Printed printed = new Printed();
        System.setOut(new PrintStream(printed.bytes, true, StandardCharsets.UTF_8));
        return printed;
    }

    /** What was printed. */
    String end() {
        System.setOut(before);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
