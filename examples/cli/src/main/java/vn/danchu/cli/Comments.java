package vn.danchu.cli;

/** Comments in sets that people write: from {@code //} to the end of the line. */
final class Comments {

    private Comments() {}

    /** The text with blanks for its comments, so that every place stays where it was. */
    static String blanked(String json) {
        StringBuilder text = new StringBuilder(json);
        boolean inString = false;
        boolean inComment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inComment) {
                inComment = c != '\n';
                text.setCharAt(i, inComment && c != '\r' ? ' ' : c);
            } else if (inString && c == '\\') {
                i++;
            } else if (c == '"') {
                inString = !inString;
            } else if (!inString && c == '/' && i + 1 < text.length() && text.charAt(i + 1) == '/') {
                inComment = true;
                text.setCharAt(i, ' ');
            }
        }
        return text.toString();
    }
}
