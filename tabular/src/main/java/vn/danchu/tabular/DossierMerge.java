package vn.danchu.tabular;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.danchu.dossier.Dossier;
import vn.danchu.dossier.DossierBuilder;
import vn.danchu.json.RecordForm;
import vn.danchu.json.ValueForm;
import vn.danchu.law.ContradictionException;
import vn.danchu.law.ContradictionException.Datum;

/**
 * Joins dossiers of one unit and period, each of which holds a part: what one does not know is taken from another, lists are
 * joined, and what stands in two of them stands once. Where two say different things of the same datum, or of a record with
 * the same code, nothing is chosen: it is told. Belongs to one merge; not thread-safe.
 */
public final class DossierMerge {

    private final List<Conflict> conflicts = new ArrayList<>();
    private final Map<String, Origin> origins = new HashMap<>();
    private Object merged = DossierBuilder.builder().build();
    private String source = "";

    /** An empty merge. */
    public DossierMerge() {}

    /**
     * Two dossiers that say different things.
     *
     * @param path JSON pointer of the datum, or of the record in the list of the first
     * @param first where the first stands
     * @param one what it says; of several data of the record each with its place there, from the record
     * @param second where the second stands
     * @param other what it says, likewise
     */
    public record Conflict(String path, String first, String one, String second, String other) {
        /** Names an argument that is missing. */
        public Conflict {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(second, "second");
            Objects.requireNonNull(other, "other");
        }
    }

    /** Where something that was joined came from, and where it stands there. */
    private record Origin(String source, String place) {}

    /**
     * Joins a dossier.
     *
     * @param name what it is called in conflicts, such as its file
     */
    public DossierMerge add(String name, Dossier part) {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(part, "part");
        source = name;
        merged = Objects.requireNonNull(record(RecordForm.of(Dossier.class), "", "", merged, part));
        return this;
    }

    /** What cannot be joined, in the order in which it was found. */
    public List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** What has been joined; in a conflict what came first stands. */
    public Dossier dossier() {
        return (Dossier) merged;
    }

    /** Joins what stands here with what stands there in the part that is joined. */
    private @Nullable Object record(
            RecordForm form, String path, String there, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null) {
            if (other != null) {
                note(path, there);
            }
            return one == null ? other : one;
        }
        List<RecordForm.Property> properties = form.properties();
        @Nullable Object[] values = new Object[properties.size()];
        for (int i = 0; i < values.length; i++) {
            RecordForm.Property property = properties.get(i);
            String name = "/" + property.name();
            values[i] = value(property.form(), path + name, there + name, property.of(one), property.of(other));
        }
        try {
            return form.make(values);
        } catch (ContradictionException e) {
            tell(path, e.found().get(0), e.found().get(e.found().size() - 1));
            return one;
        }
    }

    private @Nullable Object value(
            ValueForm form, String path, String there, @Nullable Object one, @Nullable Object other) {
        if (one == null || other == null || one.equals(other)) {
            if (other != null && one == null) {
                note(path, there);
            }
            return one == null ? other : one;
        }
        if (form instanceof ValueForm.Nested nested) {
            return record(nested.form(), path, there, one, other);
        }
        if (form instanceof ValueForm.Many many && !many.distinct()) {
            return list(many.element(), path, there, (List<?>) one, (List<?>) other);
        }
        tell(path, one, other);
        return one;
    }

    private List<Object> list(ValueForm element, String path, String there, List<?> one, List<?> other) {
        List<Object> all = new ArrayList<>(one);
        Set<Object> known = new HashSet<>(one);
        RecordForm.Property key = element instanceof ValueForm.Nested nested ? key(nested.form()) : null;
        Map<Object, Integer> byKey = new HashMap<>();
        for (int i = 0; key != null && i < all.size(); i++) {
            Object code = key.of(all.get(i));
            if (code != null) {
                byKey.put(code, i);
            }
        }
        for (int i = 0; i < other.size(); i++) {
            Object each = other.get(i);
            Object code = key == null ? null : key.of(each);
            Integer same = code == null ? null : byKey.get(code);
            if (same != null && element instanceof ValueForm.Nested nested) {
                all.set(
                        same,
                        Objects.requireNonNull(
                                record(nested.form(), path + "/" + same, there + "/" + i, all.get(same), each)));
            } else if (known.add(each)) {
                note(path + "/" + all.size(), there + "/" + i);
                all.add(each);
            }
        }
        return all;
    }

    /** The component that names a record of a list: its code, or its id; null if it has none. */
    private static RecordForm.@Nullable Property key(RecordForm form) {
        return form.properties().stream()
                .filter(property -> property.form() instanceof ValueForm.Text)
                .filter(property ->
                        property.name().equals("id") || property.name().equals("code"))
                .findFirst()
                .orElse(null);
    }

    private void note(String path, String there) {
        origins.put(path, new Origin(source, there));
    }

    /** Where a datum came from, itself or with what it stands in, and where it stands there. */
    private Origin origin(String path) {
        String at = path;
        while (!at.isEmpty() && !origins.containsKey(at)) {
            at = at.substring(0, at.lastIndexOf('/'));
        }
        Origin origin = origins.getOrDefault(at, new Origin("", at));
        return new Origin(origin.source(), origin.place() + path.substring(at.length()));
    }

    /** What each says that cannot stand together with what the other does. */
    private void tell(String path, Datum one, Datum other) {
        Origin first = origin(path + one.place());
        Origin second = origin(path + other.place());
        conflicts.add(new Conflict(path, first.source(), told(one, first), second.source(), told(other, second)));
    }

    /** The datum by its place in the file it came from, below the record that holds it: an entry of a list by the number it has there. */
    private static String told(Datum datum, Origin origin) {
        int names = (int) datum.place().chars().filter(c -> c == '/').count();
        int at = origin.place().length();
        for (int i = 0; i < names; i++) {
            at = origin.place().lastIndexOf('/', at - 1);
        }
        return new Datum(origin.place().substring(at), datum.relation(), datum.value()).toString();
    }

    private void tell(String path, Object one, Object other) {
        conflicts.add(new Conflict(path, origin(path).source(), one.toString(), source, other.toString()));
    }
}
