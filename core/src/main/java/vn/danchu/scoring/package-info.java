/**
 * Scores how well democracy is practised: criteria sets as data, points with reasons, ratings, populations.
 *
 * <p>A {@link vn.danchu.scoring.CriteriaSet} is data. {@link vn.danchu.scoring.Scorer#compile} turns it into a scorer
 * that reads named measures and written columns ({@link vn.danchu.scoring.ScoreForm}) and answers with a
 * {@link vn.danchu.scoring.ScoreSheet}. Nothing here knows a concept of the law: it sees measures only.
 *
 * <p>Numbers are exact; a set rounds at one named place. All types are immutable and thread-safe.
 */
@NullMarked
package vn.danchu.scoring;

import org.jspecify.annotations.NullMarked;
