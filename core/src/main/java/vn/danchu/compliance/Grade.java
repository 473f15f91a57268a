package vn.danchu.compliance;

/** How much a norm weighs in the overall verdict. */
public enum Grade {
    /** It decides, as every norm does unless a policy says otherwise. */
    BINDING,
    /** It is judged and shown, and does not decide. */
    ADVISORY,
    /** It is judged and shown, and set aside with a justification. */
    WAIVED
}
