/**
 * Reads and writes danchu's documents as JSON.
 *
 * <p>{@link vn.danchu.json.DanchuJson} is the front door. Names are the records' component names; days are ISO 8601;
 * entries of the law's catalogues are the law's own numbers; other enumerations are their constants' names; a component
 * that is null, not known, is left out.
 */
@NullMarked
package vn.danchu.json;

import org.jspecify.annotations.NullMarked;
