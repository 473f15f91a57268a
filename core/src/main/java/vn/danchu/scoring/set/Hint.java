package vn.danchu.scoring.set;

import java.util.Collection;
import vn.danchu.words.Nearest;

/** What was probably meant by a word that a set does not know. */
final class Hint {

    private Hint() {}

    /** A message that names a wrong word, and with it the word that was probably meant. */
    static Message message(String key, String name, String word, Collection<String> words) {
        String nearest = Nearest.to(word, words);
        Message hint = nearest == null ? Message.of("set.noHint") : Message.of("set.hint", "word", nearest);
        return Message.of(key, name, word, "hint", hint);
    }
}
