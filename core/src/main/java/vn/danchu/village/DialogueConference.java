package vn.danchu.village;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An exchange and dialogue conference of the People's Committee with the people (L10:32).
 *
 * @param heldOn the day; null if not known
 * @param withFront whether the commune Front committee held it with the committee; null if not known
 */
public record DialogueConference(
        @Nullable LocalDate heldOn, @Nullable Boolean withFront) {}
