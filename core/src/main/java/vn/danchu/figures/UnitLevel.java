package vn.danchu.figures;

/** Whose activity a report tells of. */
public enum UnitLevel {
    /** Province or centrally run city, with all units below it. */
    PROVINCE,
    /** District, with its communes; no such level after 30 June 2025. */
    DISTRICT,
    /** Commune, ward, township (to 30 June 2025) or special zone. */
    COMMUNE,
    /** Village or residential group. */
    VILLAGE,
    /** Agency, public unit or enterprise. */
    WORKPLACE
}
