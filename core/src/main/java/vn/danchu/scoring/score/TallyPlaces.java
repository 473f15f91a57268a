package vn.danchu.scoring.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a {@link PointTally} the groups and criteria of a set stand. */
final class TallyPlaces {

    private final Map<String, Place> byId = new HashMap<>();
    private List<Place> top = List.of();

    /**
     * A place in a tally.
     *
     * @param group whether it is a group; a criterion otherwise
     * @param index its index among groups or criteria
     */
    record Place(boolean group, int index) {}

    void put(String id, Place place) {
        byId.put(id, place);
    }

    void top(List<Place> groups) {
        top = List.copyOf(groups);
    }

    Place find(String id) {
        Place place = byId.get(id);
        if (place == null) {
            throw new IllegalStateException("id " + id + " was not checked");
        }
        return place;
    }

    /** The places of these ids; of every top-level group if there are none. */
    List<Place> all(List<String> ids) {
        return ids.isEmpty() ? top : ids.stream().map(this::find).toList();
    }
}
