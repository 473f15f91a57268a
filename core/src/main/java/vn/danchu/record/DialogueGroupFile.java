package vn.danchu.record;

import org.jspecify.annotations.Nullable;

/** What an employer keeps of the workers' dialogue group (D145:37.1). */
public interface DialogueGroupFile {

    /** When the workers outside every organisation had chosen the group; done false if there is none, null if not known. */
    default @Nullable Act dialogueGroupChosen() {
        return null;
    }

    /** Number of workers who belong to no organisation of workers; null if not known. */
    default @Nullable Integer workersOutside() {
        return null;
    }
}
