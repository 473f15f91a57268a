package vn.danchu.cli;

import picocli.CommandLine.Option;
import vn.danchu.json.DanchuJson;

/** How a document is written for programs. */
final class Json {

    @Option(names = "--pretty")
    private boolean pretty;

    String of(Object document) {
        String json = DanchuJson.strict().toJson(document);
        return pretty ? indented(json) : json;
    }

    /** The same JSON, each element and property on a line of its own. */
    static String indented(String json) {
        StringBuilder out = new StringBuilder(json.length() * 2);
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (text) {
                out.append(c);
                if (c == '\\') {
                    out.append(json.charAt(++i));
                }
                text = c != '"';
                continue;
            }
            char next = i + 1 < json.length() ? json.charAt(i + 1) : ' ';
            switch (c) {
                case '{', '[' -> {
                    out.append(c);
                    if (next == '}' || next == ']') {
                        out.append(next);
                        i++;
                    } else {
                        line(out, ++depth);
                    }
                }
                case '}', ']' -> {
                    line(out, --depth);
                    out.append(c);
                }
                case ',' -> {
                    out.append(c);
                    line(out, depth);
                }
                case ':' -> out.append(": ");
                default -> {
                    out.append(c);
                    text = c == '"';
                }
            }
        }
        return out.toString();
    }

    private static void line(StringBuilder out, int depth) {
        out.append('\n').append("  ".repeat(depth));
    }
}
