package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * What the head, or the enterprise's authorised representative, does together with those who represent staff or workers (phối
 * hợp cùng; L10:52.1, 52.2, 70.1, 70.2).
 *
 * @param act when it was done; done false if it was not
 * @param withUnion whether the union's executive committee took part; null if not known
 * @param withOtherOrganisation whether the board of the other organisation of workers took part, in an enterprise that has
 *     one; null if not known
 */
@RecordBuilder
public record JointAct(
        @Nullable Act act,
        @Nullable Boolean withUnion,
        @Nullable Boolean withOtherOrganisation) {}
