package vn.danchu.compliance;

/**
 * How many of the occasions on which something is owed stand how: what measures and roll-ups count.
 *
 * @param kept kept in time
 * @param late done after the law's last day
 * @param lacking there, but not all that is asked
 * @param missed not there
 * @param open not known
 * @param pending not yet due, and not yet kept
 */
public record Fulfilment(int kept, int late, int lacking, int missed, int open, int pending) {

    /** How many are owed. */
    public int owed() {
        return kept + late + lacking + missed + open + pending;
    }

    /** How many were broken: late, lacking or missed. */
    public int broken() {
        return late + lacking + missed;
    }

    /** The same with this many broken and pending, and all that was not kept besides not known. */
    Fulfilment broken(int nowLacking, int nowMissed, int nowPending) {
        int known = kept + late + nowLacking + nowMissed + nowPending;
        return new Fulfilment(kept, late, nowLacking, nowMissed, owed() - known, nowPending);
    }

    /** Of two duties that one norm asks together. */
    Fulfilment plus(Fulfilment other) {
        return new Fulfilment(
                kept + other.kept,
                late + other.late,
                lacking + other.lacking,
                missed + other.missed,
                open + other.open,
                pending + other.pending);
    }
}
