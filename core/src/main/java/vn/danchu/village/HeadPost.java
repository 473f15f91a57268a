package vn.danchu.village;

import org.jspecify.annotations.Nullable;

/** A record of a village head's post that may be filled provisionally (D185:4.2). */
public interface HeadPost {

    /** The code of the village; null if not known. */
    @Nullable
    String village();

    /** The provisional head until a new one is elected; null if none was appointed, or it is not known. */
    @Nullable
    ProvisionalHead provisionalHead();
}
