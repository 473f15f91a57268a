package vn.danchu.tabular;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells whether a word can be a syllable of Vietnamese: an onset, a nucleus, a coda, at most one tone. */
final class Syllable {

    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern FORM = Pattern.compile("(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?"
            + "(?:iêu|yêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua"
            + "|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|[aăâeêioôơuưy])?"
            + "(?:ch|ng|nh|[cmnpt])?");
    private static final Pattern VOWEL = Pattern.compile("[aăâeêioôơuưy]");

    private Syllable() {}

    static boolean isVietnamese(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        String bare = TONE.matcher(apart).replaceAll("");
        String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
        return apart.length() - bare.length() <= 1
                && VOWEL.matcher(letters).find()
                && FORM.matcher(letters).matches();
    }
}
