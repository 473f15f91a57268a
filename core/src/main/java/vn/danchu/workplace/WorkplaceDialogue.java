package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * A dialogue at the workplace (L10:73, D145:37-41), held, to be held, or only asked for.
 *
 * @param kind periodic, on request, or over a case
 * @param held when it began; done false if it did not take place
 * @param endedOn the last day of one that took longer; null if it ended on the day it began
 * @param contentByEmployer when the employer's side sent its content to the other side
 * @param contentByWorkers when the workers' side sent its content to the other side
 * @param representativePresent whether the employer's legal representative, or the person authorised, took part
 * @param workersPresent members of the workers' side on the list who took part; null if not known
 * @param parties who took part, on both sides; null if not known
 * @param minutesSignedBy whose representatives signed the minutes; null if not known, empty if there are no minutes
 * @param published when the employer made the main contents public at the workplace
 * @param request the request for it, if it is held on request
 * @param caseFile the case, if it is held over one
 * @param onFemaleWorkers whether it is about the rights and interests of female workers (D145:38.4), as the unit declares; null
 *     if not known
 * @param femaleWorkersRepresented whether female workers were represented; null if not known
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record WorkplaceDialogue(
        @Nullable Kind kind,
        @Nullable Act held,
        @Nullable LocalDate endedOn,
        @Nullable Act contentByEmployer,
        @Nullable Act contentByWorkers,
        @Nullable Boolean representativePresent,
        @PositiveOrZero @Nullable Integer workersPresent,
        @Nullable Set<DialogueParty> parties,
        @Nullable Set<DialogueParty> minutesSignedBy,
        @Nullable Act published,
        @Valid @Nullable DialogueRequest request,
        @Valid @Nullable DialogueCase caseFile,
        @Nullable Boolean onFemaleWorkers,
        @Nullable Boolean femaleWorkersRepresented) {

    /** Why a dialogue is held. */
    public enum Kind {
        /** Periodically, at least once a year (D145:39). */
        PERIODIC,
        /** When one side or both ask for it (D145:40). */
        ON_REQUEST,
        /** Over a case (D145:41). */
        OVER_A_CASE
    }

    /** Copies the sets. */
    public WorkplaceDialogue {
        parties = parties == null ? null : Set.copyOf(parties);
        minutesSignedBy = minutesSignedBy == null ? null : Set.copyOf(minutesSignedBy);
    }

    /** The day by whose law it is judged: when it began, else when it was asked for, else when the case was sent. */
    public @Nullable LocalDate date() {
        if (held != null && held.on() != null) {
            return held.on();
        }
        if (request != null && request.receivedOn() != null) {
            return request.receivedOn();
        }
        return caseFile == null || caseFile.sent() == null
                ? null
                : caseFile.sent().on();
    }

    /** Its last day; null if not known. */
    public @Nullable LocalDate lastDay() {
        return endedOn != null ? endedOn : held == null ? null : held.on();
    }
}
