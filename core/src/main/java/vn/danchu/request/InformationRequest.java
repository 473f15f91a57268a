package vn.danchu.request;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * A request for information or papers that a unit received (yêu cầu cung cấp thông tin, L10:14.2, 40.1.b, 45.2.b, 45.3.a, 48.4,
 * 63.1.b, 66.4, 81.1.d; D145:37.3.c), and what became of it. Null means not known.
 *
 * @param by who asked
 * @param to whom an investment supervision board asked
 * @param kind what kind of information a citizen, staff or workers asked for
 * @param receivedOn the day the request was received in valid form (yêu cầu hợp lệ)
 * @param channel how a citizen is to receive it (L104:29-31)
 * @param simple whether it is simple and at hand, so that it can be given at once (L104:29.1, 30.3, 31.1)
 * @param timeTold when the one who asked was told in writing by when it will be settled (L104:30.4, 31.2)
 * @param extended when the one who asked was told in writing that the time is extended
 * @param extendedUntil the last day of the time so extended, inclusive
 * @param supplied when it was supplied; at the office, when the one who asked was told to come for it (L104:29.2); of a report
 *     that was asked for, when it was made
 * @param othersAsked when the bodies concerned were told to supply it to the board (L10:40.1.b, 45.2.b, 63.1.b)
 * @param refused when it was refused
 * @param refusalGround on what ground
 * @param refusedInWriting whether the refusal was given in writing
 * @param reasonsStated whether it stated the reasons
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record InformationRequest(
        @Nullable Requester by,
        @Nullable Addressee to,
        @Nullable Kind kind,
        @Nullable LocalDate receivedOn,
        @Nullable Channel channel,
        @Nullable Boolean simple,
        @Nullable Act timeTold,
        @Nullable Act extended,
        @Nullable LocalDate extendedUntil,
        @Nullable Act supplied,
        @Nullable Act othersAsked,
        @Nullable Act refused,
        @Nullable RefusalGround refusalGround,
        @Nullable Boolean refusedInWriting,
        @Nullable Boolean reasonsStated) {

    /** Who asked for information. */
    public enum Requester {
        /** A citizen (L10:14.2). */
        CITIZEN,
        /** Staff of an agency or public unit, workers of an enterprise (L10:48.4, 66.4). */
        STAFF,
        /** The people's inspection board (L10:40.1.b, 63.1.b, 81.1.d). */
        INSPECTION_BOARD,
        /** An investment supervision board (L10:45.2.b, 45.3.a). */
        INVESTMENT_SUPERVISION_BOARD,
        /** The state authority for labour, asking for a report on dialogue and the democracy regulation (D145:37.3.c). */
        LABOUR_AUTHORITY
    }

    /** Whom an investment supervision board asked. */
    public enum Addressee {
        /** The commune People's Committee (L10:45.2.b). */
        COMMUNE_COMMITTEE,
        /** Owner or management board of the programme or project (L10:45.3.a). */
        PROJECT_OWNER
    }

    /** What kind of information was asked for (L10:14.2, 48.4, 66.4; L104:23.1). */
    public enum Kind {
        /** Due to be disclosed, and not yet disclosed. */
        NOT_YET_DISCLOSED,
        /** Its time of disclosure is over. */
        TERM_OVER,
        /** Disclosed, but out of reach of the one who asks by force majeure. */
        OUT_OF_REACH,
        /** Any other, which L10 does not order to be supplied on request. */
        OTHER
    }

    /** How information is given to a citizen. */
    public enum Channel {
        /** At the seat of the body (L104:29). */
        OFFICE,
        /** By electronic network (L104:30). */
        ONLINE,
        /** By post or fax (L104:31). */
        POST_OR_FAX
    }

    /** On what ground information was refused (L104:28.1). */
    public enum RefusalGround {
        /** It may not be accessed, or only on conditions that are not met, as state secrets (point a). */
        SECRET,
        /** It is public (point b); not for the kinds that L10:14.2 names (L104:23.1). */
        PUBLIC,
        /** It is not for this body to supply (point c). */
        NOT_ITS_DUTY,
        /** It was supplied to the same citizen twice, and no good reason was given (point d). */
        SUPPLIED_TWICE,
        /** It is beyond the body's means, or would disturb its ordinary work (point đ). */
        BEYOND_MEANS,
        /** The real cost of copying and sending was not paid (point e). */
        COST_NOT_PAID,
        /** Another, or none. */
        OTHER
    }
}
