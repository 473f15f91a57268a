package vn.danchu.law;

/** The four settings in which Law 10/2022/QH15 has democracy practised (art. 2, cl. 1 and 4). */
public enum Setting {
    /** Commune, ward, township (to 30 June 2025) or special zone (from 1 July 2025), and its villages: chapter II. */
    COMMUNE,
    /** State agency or public unit: chapter III. */
    AGENCY,
    /** State enterprise: chapter IV, section 1. */
    STATE_ENTERPRISE,
    /** Employer outside the state sector: art. 82 and Decree 145/2020/NĐ-CP, chapter V. */
    NON_STATE_EMPLOYER
}
