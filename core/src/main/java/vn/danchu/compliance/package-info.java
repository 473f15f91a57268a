/**
 * What a norm is and what judging by it yields. Knows no concept of the law: the rooms declare their norms with it.
 *
 * <p>A norm is a subject, a kind, citations, conditions and a {@link vn.danchu.compliance.Rule}. The rules of
 * {@link vn.danchu.compliance.Rules} alone say what missing data, a duty not yet due and a provision that does not apply
 * mean. All types are immutable and thread-safe; nothing here reads the system clock.
 */
@NullMarked
package vn.danchu.compliance;

import org.jspecify.annotations.NullMarked;
