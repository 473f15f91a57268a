package vn.danchu.law;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The commune, agency or enterprise that is judged. Null means not known, everywhere.
 *
 * @param code the user's own code for it
 * @param name its name
 * @param setting the setting whose norms bind it
 * @param communeKind commune, ward, township or special zone; for {@link Setting#COMMUNE} only
 * @param hasWebsite whether it has its own portal or website (L10:13.1)
 * @param hasLoudspeaker whether it has a loudspeaker system (L10:13.3)
 * @param hasCouncil whether it has a People's Council (L10:86.4)
 * @param specialArea whether it lies in an area of L10:12.2, where the Government may rule otherwise
 * @param villages its villages and residential groups
 * @param hasInternalNetwork whether it has an internal site or system (L10:48.1, 66.1); a public portal is none
 * @param hasUnion whether it has a base trade union
 * @param hasOtherWorkersOrganisation whether workers have another organisation at the workplace
 * @param staff number of staff or workers
 * @param ownRules whether its democracy is regulated elsewhere (L10:83.5, 84.2, 91.2): army, police, organs of the
 *     National Assembly and of People's Councils, party and mass organisations
 * @param subordinate whether it stands under an agency or enterprise (L10:4.2, 4.3)
 * @param yearEnd last day of its working or financial year; 31 December when null
 * @param optIn the choice under L10:82.2, for {@link Setting#NON_STATE_EMPLOYER} only; null if none was made
 * @param ownDemocracy for a subordinate unit, whether the head of the agency (L10:4.2) or the charter or rules of the
 *     employer (L10:4.3) have democracy practised there on its own
 */
@RecordBuilder
public record Unit(
        @Nullable String code,
        @Nullable String name,
        @Nullable Setting setting,
        @Nullable CommuneKind communeKind,
        @Nullable Boolean hasWebsite,
        @Nullable Boolean hasLoudspeaker,
        @Nullable Boolean hasCouncil,
        @Nullable Boolean specialArea,
        @Nullable List<@Valid Village> villages,
        @Nullable Boolean hasInternalNetwork,
        @Nullable Boolean hasUnion,
        @Nullable Boolean hasOtherWorkersOrganisation,
        @PositiveOrZero @Nullable Integer staff,
        @Nullable Boolean ownRules,
        @Nullable Boolean subordinate,
        @Nullable MonthDay yearEnd,
        @Valid @Nullable OptIn optIn,
        @Nullable Boolean ownDemocracy) {

    /** A unit of which nothing is known. */
    public static final Unit UNKNOWN = new Unit(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** Copies the list. */
    public Unit {
        villages = villages == null ? null : List.copyOf(villages);
    }

    /** The village with this code, or null if there is none or the villages are not known. */
    public @Nullable Village village(@Nullable String code) {
        if (villages != null && code != null) {
            for (Village village : villages) {
                if (village.code().equals(code)) {
                    return village;
                }
            }
        }
        return null;
    }
}
