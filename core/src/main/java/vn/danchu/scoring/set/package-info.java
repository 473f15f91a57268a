/**
 * What a criteria set says, as data: groups, criteria, methods, conditions, ratings, deadlines; the measures it reads and
 * the form that is filled in for one unit ({@link vn.danchu.scoring.set.ScoreForm}).
 *
 * <p>A {@link vn.danchu.scoring.set.CriteriaSet} names every mistake in it ({@code check()}). Nothing here scores, and
 * nothing knows a concept of the law: it sees named measures only.
 *
 * <p>Where the description of a component says what null stands for, data and builders may leave it out.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package vn.danchu.scoring.set;

import org.jspecify.annotations.NullMarked;
