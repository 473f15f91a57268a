package vn.danchu.village;

/** Why the head of the Front working committee proposes to dismiss the village head (D59:9.1.b). */
public enum DismissalCause {
    /** Lost the people's confidence. */
    LOST_CONFIDENCE,
    /** Did not fulfil the duties. */
    DUTIES_NOT_FULFILLED,
    /** Violated the people's right of mastery. */
    RIGHTS_OF_THE_PEOPLE_VIOLATED,
    /** Corruption, or waste. */
    CORRUPTION_OR_WASTE,
    /** Disobeyed the People's Committee or the rules of higher levels. */
    INSUBORDINATION,
    /** Broke the law, short of criminal prosecution. */
    LAW_BROKEN,
    /** At least half of the households, or of their representatives, petitioned for it. */
    PETITION
}
