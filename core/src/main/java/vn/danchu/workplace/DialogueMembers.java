package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.danchu.compliance.Lawful;
import vn.danchu.compliance.Lawful.Law;
import vn.danchu.record.Act;

/**
 * The list of members of both sides who take part in dialogues, fixed at least every 2 years (danh sách thành viên đại diện tham
 * gia đối thoại, D145:38). Counts are of members on the list, not of those who attended.
 *
 * @param fixedOn the day the list was fixed; null if not known
 * @param published when it was made public at the workplace
 * @param workers number of workers on the day it was fixed; where null, the unit's number counts
 * @param employerSide members of the employer's side; null if not known
 * @param legalRepresentative whether the employer's legal representative is one of them; null if not known
 * @param employerTooSmall whether the employer has fewer than 3 persons it could name; null if it has not
 * @param workersSide members of the workers' side; null if not known
 * @param replacements members who came in the place of others since; null if not known, empty if none did
 * @param seats the seats of each organisation and of the dialogue group on the workers' side; null if not known
 */
@Lawful(groups = Law.class)
@RecordBuilder
public record DialogueMembers(
        @Nullable LocalDate fixedOn,
        @Nullable Act published,
        @PositiveOrZero @Nullable Integer workers,
        @PositiveOrZero @Nullable Integer employerSide,
        @Nullable Boolean legalRepresentative,
        @Nullable Boolean employerTooSmall,
        @PositiveOrZero @Nullable Integer workersSide,
        @Nullable List<@Valid MemberReplacement> replacements,
        @Nullable List<@Valid WorkersSeats> seats) {

    /** Copies the lists. */
    public DialogueMembers {
        replacements = replacements == null ? null : List.copyOf(replacements);
        seats = seats == null ? null : List.copyOf(seats);
    }
}
