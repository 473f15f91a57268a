package vn.danchu.testing;

import vn.danchu.compliance.Verdict;

/**
 * What a system says of one norm at one place: all that conformance cases compare.
 *
 * @param norm id of the norm
 * @param path JSON pointer into the dossier
 * @param verdict the verdict
 */
public record Judgement(String norm, String path, Verdict verdict) {}
