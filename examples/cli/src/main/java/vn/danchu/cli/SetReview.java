package vn.danchu.cli;

import java.util.List;
import vn.danchu.scoring.set.Message;
import vn.danchu.scoring.set.SetFault;

/**
 * What is wrong in a criteria set, as a JSON document.
 *
 * @param set its coordinates
 * @param faults every mistake in it
 * @param warnings what is most often a slip: measures that nothing reads
 * @param cases where its own cases give something else than they expect; none are run in a set with faults
 */
public record SetReview(String set, List<SetFault> faults, List<SetFault> warnings, List<Message> cases) {}
