package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.constraints.PositiveOrZero;
import org.jspecify.annotations.Nullable;

/**
 * One who stood for village head, from the list or from the floor: votes and standards (D185 art. 7), no name.
 *
 * @param votes household representatives in favour; null if not known
 * @param vietnameseCitizen whether a Vietnamese citizen; null if not known
 * @param residesInCommune whether regularly residing in the commune, ward or special zone; null if not known
 * @param ageAtElection completed years on the day of the election; null if not known
 * @param ageAtRecognition completed years on the day of recognition; null if not known or not recognised
 * @param underDiscipline whether under a disciplinary measure; null if not known
 * @param underProsecution whether held criminally liable; null if not known
 * @param servingJudgment whether serving a judgment or decision of a court; null if not known
 */
@RecordBuilder
public record Candidate(
        @PositiveOrZero @Nullable Integer votes,
        @Nullable Boolean vietnameseCitizen,
        @Nullable Boolean residesInCommune,
        @PositiveOrZero @Nullable Integer ageAtElection,
        @PositiveOrZero @Nullable Integer ageAtRecognition,
        @Nullable Boolean underDiscipline,
        @Nullable Boolean underProsecution,
        @Nullable Boolean servingJudgment) {}
