package vn.danchu.spring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.danchu.json.CriteriaSets;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;

/**
 * The criteria sets an application has: those that the library ships and its own. Each is compiled once, when it is first
 * asked for. Thread-safe.
 */
public final class CriteriaSetLibrary {

    private final Map<String, CriteriaSet> own;
    private final Map<String, Scorer> scorers = new ConcurrentHashMap<>();

    /**
     * The shipped sets and these.
     *
     * @param own the application's sets, laid over those they extend
     * @throws IllegalArgumentException if two have one id, a shipped set has it, or a set has faults; the message lists them
     */
    public CriteriaSetLibrary(Collection<CriteriaSet> own) {
        Map<String, CriteriaSet> byId = new TreeMap<>();
        for (CriteriaSet set : Objects.requireNonNull(own, "own")) {
            if (byId.put(key(set.id()), set) != null
                    || CriteriaSets.find(set.id()).isPresent()) {
                throw new IllegalArgumentException("There are two criteria sets of the id " + set.id()
                        + ": give the application's own another id; it may name the other as its base");
            }
            scorers.put(key(set.id()), Scorer.compile(set, CriteriaSets.sha256(set)));
        }
        this.own = byId;
    }

    private static String key(String id) {
        return id.replace('.', '-');
    }

    /** The ids of all sets, in alphabetical order. */
    public List<String> ids() {
        TreeSet<String> ids = new TreeSet<>();
        CriteriaSets.all().forEach(entry -> ids.add(entry.id()));
        own.values().forEach(set -> ids.add(set.id()));
        return List.copyOf(ids);
    }

    /** The set of this id, if there is one. Hyphens may stand for the id's dots. */
    public Optional<CriteriaSet> find(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(own.get(key(id)))
                .or(() -> CriteriaSets.find(id).map(entry -> CriteriaSets.load(entry.id())));
    }

    /**
     * The scorer of this set.
     *
     * @throws IllegalArgumentException if there is no such set; the message lists the ids
     */
    public Scorer scorer(String id) {
        if (find(id).isEmpty()) {
            throw new IllegalArgumentException(
                    "There is no criteria set " + id + "; there are " + String.join(", ", ids()));
        }
        return scorers.computeIfAbsent(key(id), each -> CriteriaSets.scorer(id));
    }
}
