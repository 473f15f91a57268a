/**
 * Scores how well democracy is practised: points with reasons, ratings, populations.
 *
 * <p>{@link vn.danchu.scoring.score.Scorer#compile} turns a {@link vn.danchu.scoring.set.CriteriaSet} into a scorer that
 * reads a {@link vn.danchu.scoring.set.ScoreForm} and answers with a {@link vn.danchu.scoring.score.ScoreSheet}.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.compile(set);
 * Measures measures = Measures.builder()
 *         .ratio("disclosure.items.disclosed", 12, 13)
 *         .yes("dialogue.held")
 *         .count("prohibited.acts", 0)
 *         .build();
 * ScoreSheet sheet = scorer.score(ScoreForm.of(Period.year(2026), measures));
 * sheet.rating().reasons().forEach(reason -> System.out.println(reason.text(locale)));
 * }</pre>
 *
 * <p>Numbers are exact; a set rounds at one named place. All types are immutable and thread-safe.
 */
@NullMarked
package vn.danchu.scoring.score;

import org.jspecify.annotations.NullMarked;
