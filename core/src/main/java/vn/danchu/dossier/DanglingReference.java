package vn.danchu.dossier;

/**
 * A reference of one record to another that the dossier does not hold: the id is mistyped, or the record it names was never
 * entered or belongs to another period. No norm of the law; what a norm would have read there, it could not read.
 *
 * @param path JSON pointer of the reference
 * @param id the id or code that no record has
 * @see Dossier#danglingReferences()
 */
public record DanglingReference(String path, String id) {}
