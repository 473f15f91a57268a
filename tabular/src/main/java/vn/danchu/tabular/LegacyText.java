package vn.danchu.tabular;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that was written for a font from before Unicode, or encoded twice, and what it reads. It is recognised by its
 * syllables: as it stands some are none of Vietnamese, and in the encoding all that have such letters are.
 *
 * @param encoding the encoding
 * @param text what it reads
 */
record LegacyText(TextEncoding encoding, String text) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Punct}\\u2010-\\u201f]+");
    private static final String WINDOWS_LETTERS = "ƒŠšŒœŽžŸˆ˜";

    /** The letters of TCVN3 from 0xA1 to 0xFE; a space where it has none. */
    private static final String TCVN3 =
            "ĂÂÊÔƠƯĐăâêôơưđ      àảãáạ ằẳẵắ       ặầẩẫấậè ẻẽéẹềểễếệìỉ   ĩíịò ỏõóọồổỗốộờởỡớợù ủũúụừửữứựỳỷỹýỵ";

    private static final char TCVN3_FIRST = 0xA1;

    /** The marks of VNI, each after its vowel, and the combining marks they stand for. */
    private static final String VNI_MARKS = "ùøûõïâáàåãäêéèúüë";

    private static final String[] COMBINING = {
        "\u0301",
        "\u0300",
        "\u0309",
        "\u0303",
        "\u0323",
        "\u0302",
        "\u0302\u0301",
        "\u0302\u0300",
        "\u0302\u0309",
        "\u0302\u0303",
        "\u0302\u0323",
        "\u0306",
        "\u0306\u0301",
        "\u0306\u0300",
        "\u0306\u0309",
        "\u0306\u0303",
        "\u0306\u0323"
    };
    private static final String VNI_VOWELS = "aeouyôö";
    private static final String VNI_SINGLE = "ôöñæóòîíìÔÖÑÆÓÒÎÍÌ";
    private static final String VNI_READ = "ơưđỉĩịỵíìƠƯĐỈĨỊỴÍÌ";

    /** What the text reads in the encoding that it seems to be in; null if it seems to be in none. */
    static @Nullable LegacyText of(String text) {
        boolean foreign = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0xFF && isUnicode(c)) {
                return null;
            }
            foreign |= isForeign(c);
        }
        if (!foreign) {
            return null;
        }
        String twice = once(text);
        if (twice != null) {
            return new LegacyText(TextEncoding.DOUBLE_UTF8, Normalizer.normalize(twice, Normalizer.Form.NFC));
        }
        List<String> words = words(text);
        if (words.isEmpty() || words.stream().allMatch(Syllable::isVietnamese)) {
            return null;
        }
        TextEncoding first = text.chars().anyMatch(c -> isForeign((char) c) && !Character.isLetter(c))
                ? TextEncoding.TCVN3
                : TextEncoding.VNI;
        for (TextEncoding each : List.of(first, TextEncoding.TCVN3, TextEncoding.VNI)) {
            if (words.stream().allMatch(word -> Syllable.isVietnamese(decode(word, each)))) {
                return new LegacyText(each, decode(text, each));
            }
        }
        return null;
    }

    /** Whether a letter beyond Latin-1 shows that the text is Unicode. */
    static boolean isUnicode(String text) {
        return text.chars().anyMatch(c -> c > 0xFF && isUnicode((char) c));
    }

    /** Whether it is a letter that windows-1252 does not have either. */
    private static boolean isUnicode(char c) {
        return Character.isLetter(c) && WINDOWS_LETTERS.indexOf(c) < 0;
    }

    /** A letter or sign of Latin-1 beyond ASCII: where such a font has its letters. */
    private static boolean isForeign(char c) {
        return c >= 0x80 && c <= 0xFF;
    }

    /** The words with foreign letters; none where one of them is nothing but foreign. */
    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(text)) {
            boolean mixed = word.length() > 1 && word.chars().anyMatch(c -> c < 0x80 && Character.isLetter(c));
            boolean foreign = word.chars().anyMatch(c -> isForeign((char) c));
            if (foreign && !mixed) {
                return List.of();
            }
            if (foreign) {
                words.add(word);
            }
        }
        return words;
    }

    static String decode(String text, TextEncoding encoding) {
        String decoded = switch (encoding) {
            case TCVN3 -> tcvn3(text);
            case VNI -> vni(text);
            case DOUBLE_UTF8 -> {
                String once = once(text);
                yield once == null ? text : once;
            }
        };
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    private static String tcvn3(String text) {
        StringBuilder read = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = c - TCVN3_FIRST;
            boolean has = at >= 0 && at < TCVN3.length() && TCVN3.charAt(at) != ' ';
            read.append(has ? TCVN3.charAt(at) : c);
        }
        return read.toString();
    }

    private static String vni(String text) {
        StringBuilder read = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int single = VNI_SINGLE.indexOf(c);
            read.append(single < 0 ? c : VNI_READ.charAt(single));
            int mark = i + 1 < text.length() ? VNI_MARKS.indexOf(Character.toLowerCase(text.charAt(i + 1))) : -1;
            if (mark >= 0 && VNI_VOWELS.indexOf(Character.toLowerCase(c)) >= 0) {
                read.append(COMBINING[mark]);
                i++;
            }
        }
        return read.toString();
    }

    /** The text that was encoded twice; null if this one was not. */
    private static @Nullable String once(String text) {
        ByteBuffer bytes = ByteBuffer.allocate(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= 0xFF) {
                bytes.put((byte) c);
                continue;
            }
            ByteBuffer one = WINDOWS.encode(CharBuffer.wrap(new char[] {c}));
            if (one.get(0) == '?') {
                return null;
            }
            bytes.put(one.get(0));
        }
        bytes.flip();
        try {
            String once = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return once.length() < text.length() ? once : null;
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
