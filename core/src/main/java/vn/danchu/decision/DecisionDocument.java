package vn.danchu.decision;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The document of a decision (L10:20).
 *
 * @param form what it is
 * @param formSetBy the provision of law that sets its form (L10:20.1); null if there is none
 * @param formAgreedWithFront when the head of the village Front working committee agreed to its form (L10:20.1)
 * @param madeOn the day it was drawn up
 * @param onDecreeForm for a decision of a meeting, whether it is on Form 03 of the decree (D59:3.5.d)
 * @param contents what it states; null if not known
 * @param signatories which officers signed; null if not known
 * @param householdSignatures household representatives who signed
 */
@RecordBuilder
public record DecisionDocument(
        @Nullable Form form,
        @Nullable String formSetBy,
        @Valid @Nullable Act formAgreedWithFront,
        @Nullable LocalDate madeOn,
        @Nullable Boolean onDecreeForm,
        @Nullable Set<DocumentContent> contents,
        @Nullable Set<Signatory> signatories,
        @PositiveOrZero @Nullable Integer householdSignatures) {

    /** What a decision is written as (L10:20.1). */
    public enum Form {
        /** Resolution. */
        RESOLUTION,
        /** Minutes of the meeting. */
        MINUTES,
        /** Memorandum. */
        MEMORANDUM,
        /** Agreement. */
        AGREEMENT,
        /** Something else. */
        OTHER,
        /** No document was drawn up. */
        NONE
    }

    /** Who signs besides the households (L10:20.2.g). */
    public enum Signatory {
        /** The village head. */
        VILLAGE_HEAD,
        /** The head of the village Front working committee. */
        FRONT_HEAD,
        /** The provisional village head, in place of the head. */
        PROVISIONAL_HEAD,
        /** Who convened the meeting, in place of the head. */
        CONVENER,
        /** The head of the election team, in place of the head. */
        ELECTION_TEAM_HEAD
    }

    /** Copies the sets. */
    public DecisionDocument {
        contents = contents == null ? null : Set.copyOf(contents);
        signatories = signatories == null ? null : Set.copyOf(signatories);
    }
}
