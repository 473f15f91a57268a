package vn.danchu.workplace;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;
import vn.danchu.record.Act;

/**
 * The case over which a dialogue is held (D145:41).
 *
 * @param matter what it is about; null if not known
 * @param sent when the employer sent the document and its contents to the members of the workers' side
 * @param opinions when they sent the employer the opinions of the workers in writing
 * @param decided when the employer decided the matter; done false while it has not
 * @param femaleWorkersAsked where it touches the rights of female workers, whether they were asked; null if not known
 */
@RecordBuilder
public record DialogueCase(
        @Nullable Matter matter,
        @Nullable Act sent,
        @Nullable Act opinions,
        @Nullable Act decided,
        @Nullable Boolean femaleWorkersAsked) {

    /** The cases; the articles are of the Labour Code, 45/2019/QH14. */
    public enum Matter {
        /** Regulation on appraising work (art. 36.1.a). */
        APPRAISAL_REGULATION,
        /** Dismissals for change of structure or technology, or for economic reasons (art. 42). */
        DISMISSALS,
        /** Labour-use plan (art. 44). */
        LABOUR_USE_PLAN,
        /** Wage scales, payroll and labour norms (art. 93). */
        WAGES_AND_NORMS,
        /** Bonus regulation (art. 104). */
        BONUS_REGULATION,
        /** Internal work rules (art. 118). */
        WORK_RULES,
        /** Suspension of a worker (art. 128.1); may be settled in writing or face to face (D145:41.2). */
        SUSPENSION
    }
}
