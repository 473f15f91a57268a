/**
 * What the people discuss and decide (Nhân dân bàn và quyết định): L10 arts. 15-24 and D59 arts. 3-5.
 *
 * <p>The matters and forms are {@link vn.danchu.decision.DecisionMatter} and {@link vn.danchu.decision.DecisionForm}; a
 * vote and what came of it is a {@link vn.danchu.decision.CommunityDecision}, a citizens' proposal an
 * {@link vn.danchu.decision.Initiative}; what the counts of a vote give is its {@link vn.danchu.decision.VoteOutcome}.
 */
@NullMarked
package vn.danchu.decision;

import org.jspecify.annotations.NullMarked;
