package vn.danchu.words;

import java.util.function.UnaryOperator;

/**
 * A sentence of the library with places for named values: {@code "Late by {days} days."}. Templates are constants; a value
 * is set in as it is and never read as a template itself, so that nothing a user writes can become part of one.
 */
public final class Template {

    private Template() {}

    /**
     * Sets the values in, in one pass.
     *
     * @param template the sentence; an opening brace without a closing one is text
     * @param value gives the text for a name
     */
    public static String fill(String template, UnaryOperator<String> value) {
        StringBuilder text = new StringBuilder(template.length() + 32);
        int at = 0;
        while (at < template.length()) {
            int open = template.indexOf('{', at);
            int close = open < 0 ? -1 : template.indexOf('}', open);
            if (close < 0) {
                break;
            }
            text.append(template, at, open).append(value.apply(template.substring(open + 1, close)));
            at = close + 1;
        }
        return text.append(template, at, template.length()).toString();
    }
}
