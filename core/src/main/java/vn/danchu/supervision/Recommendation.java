package vn.danchu.supervision;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * A board's recommendation (kiến nghị) and what became of it (L10:40, 45, 63, 81). Null means not known.
 *
 * @param madeBy which body made it
 * @param board code of the board
 * @param to to whom
 * @param confirmedByFront when the commune Front committee confirmed the board's minutes and recommendation
 * @param sentOn the day it was sent
 * @param receivedOn the day the addressee received it
 * @param acknowledged when the addressee confirmed having received it; this settles nothing
 * @param resultNotified when the addressee notified the board of what came of it
 * @param onReport whether it takes up what the people had raised (D59:19.1)
 * @param peopleTold when the board told the people what came of it (D59:19.1)
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record Recommendation(
        @Nullable SupervisingBody madeBy,
        @Nullable String board,
        @Nullable Addressee to,
        @Nullable Act confirmedByFront,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate receivedOn,
        @Nullable Act acknowledged,
        @Nullable Act resultNotified,
        @Nullable Boolean onReport,
        @Nullable Act peopleTold) {

    /** To whom a recommendation goes. */
    public enum Addressee {
        /** The commune People's Committee or its chair (L10:40.1.c, 45.2.c). */
        COMMUNE_COMMITTEE,
        /** Owner or management board of the programme or project (L10:45.3.c). */
        PROJECT_OWNER,
        /** Head of the agency, or leadership of the state enterprise (L10:63.1.c, 81.1.d). */
        UNIT_HEAD,
        /** The union (L10:63.2.c, 81.2.c). */
        UNION,
        /** Another authority; the Law sets it no limit. */
        OTHER_AUTHORITY
    }
}
