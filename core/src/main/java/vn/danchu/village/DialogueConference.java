package vn.danchu.village;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * An exchange and dialogue conference of the People's Committee with the people (L10:32), held as the law on local
 * government says (L10:32.2; L77:125, L72:43, D322:14). One held on demand counts as the year's as well (reading B27).
 *
 * @param heldOn the day; null if not known
 * @param withFront whether the commune Front committee held it with the committee; null if not known
 * @param announced when the last of its announcements was made
 * @param announcedContents what they state; null if not known
 * @param announcedVia by what means; null if not known
 * @param chairedWithCouncil whether a representative of the Council's standing body chaired it too; null if not known
 * @param partyInvited whether a representative of the party committee was invited; null if not known
 * @param resultsPublished when its results were given on the mass media
 * @param resultsPosted when they were posted at the office
 * @param resultsSentToVillages when they were sent to the heads of villages and residential groups
 * @param resultsOtherwise when they were made known in another fitting form (D322:14.3)
 * @param reportedToProvince in a special zone without a Council, when they were reported to the provincial People's Committee
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record DialogueConference(
        @Nullable LocalDate heldOn,
        @Nullable Boolean withFront,
        @Nullable Act announced,
        @Nullable Set<Announced> announcedContents,
        @Nullable Set<AnnouncementMeans> announcedVia,
        @Nullable Boolean chairedWithCouncil,
        @Nullable Boolean partyInvited,
        @Nullable Act resultsPublished,
        @Nullable Act resultsPosted,
        @Nullable Act resultsSentToVillages,
        @Nullable Act resultsOtherwise,
        @Nullable Act reportedToProvince) {

    /** What an announcement states. */
    public enum Announced {
        /** The time. */
        TIME,
        /** The place. */
        PLACE,
        /** What it is about. */
        CONTENT,
        /** How to take part. */
        MANNER
    }

    /** By what means a conference is announced. */
    public enum AnnouncementMeans {
        /** On the mass media. */
        MASS_MEDIA,
        /** To the heads of villages and residential groups. */
        VILLAGE_HEADS,
        /** In another fitting form. */
        OTHER
    }

    /** Copies the sets. */
    public DialogueConference {
        announcedContents = announcedContents == null ? null : Set.copyOf(announcedContents);
        announcedVia = announcedVia == null ? null : Set.copyOf(announcedVia);
    }
}
