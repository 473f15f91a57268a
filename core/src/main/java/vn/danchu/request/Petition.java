package vn.danchu.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * A recommendation or comment that a unit received (kiến nghị, phản ánh, L10:35.2.b, 59.1.c, 81.1.c, 86.2.c), and what became of
 * it. Complaints and denunciations (khiếu nại, tố cáo) follow their own laws and are not kept here; recommendations of the
 * people's boards are a record of supervision. Null means not known.
 *
 * @param by from whom it came
 * @param receivedOn the day it was received
 * @param withinCompetence whether it is for the unit itself to settle
 * @param answered when it was answered
 * @param passedOn when the competent body was told of it, or it was passed on
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record Petition(
        @Nullable Petitioner by,
        @Nullable LocalDate receivedOn,
        @Nullable Boolean withinCompetence,
        @Nullable Act answered,
        @Nullable Act passedOn) {

    /** From whom a recommendation or comment came. */
    public enum Petitioner {
        /** A citizen, to the commune (L10:35.2.b). */
        CITIZEN,
        /** The commune Front committee (L10:35.2.b). */
        FRONT,
        /** A member organisation of the Front in the commune, as each socio-political organisation is (L10:35.2.b, 86.2.c). */
        FRONT_MEMBER,
        /** Staff of an agency or public unit, workers of an enterprise (L10:59.1.c, 81.1.c). */
        STAFF,
        /** The union of the agency or enterprise (L10:59.1.c, 81.1.c). */
        UNION,
        /** Another organisation that represents the workers (L10:81.1.c). */
        OTHER_WORKERS_ORGANISATION,
        /** Another mass organisation at the workplace (L10:59.1.c, 81.1.c). */
        MASS_ORGANISATION
    }
}
