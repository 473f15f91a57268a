/**
 * Scores how well democracy is practised: criteria sets as data, points with reasons, ratings, populations.
 *
 * <p>A {@link vn.danchu.scoring.CriteriaSet} is data. {@link vn.danchu.scoring.Scorer#compile} turns it into a scorer
 * that reads named measures and written columns ({@link vn.danchu.scoring.ScoreForm}) and answers with a
 * {@link vn.danchu.scoring.ScoreSheet}. Nothing here knows a concept of the law: it sees measures only.
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
 * <p>Where the description of a component says what null stands for, data and builders may leave it out.
 *
 * <p>Numbers are exact; a set rounds at one named place. All types are immutable and thread-safe.
 */
@NullMarked
package vn.danchu.scoring;

import org.jspecify.annotations.NullMarked;
