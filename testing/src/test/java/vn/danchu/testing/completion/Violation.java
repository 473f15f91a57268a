package vn.danchu.testing.completion;

/**
 * A norm that says more than the records allow, or less.
 *
 * @param norm its id
 * @param kind what is wrong, in few words that are the same for the same fault
 * @param example the case, the datum and the completion that show it
 */
record Violation(String norm, String kind, String example) {

    @Override
    public String toString() {
        return norm + ": " + kind + ": " + example;
    }
}
