package vn.danchu.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.Setting;
import vn.danchu.scoring.score.Scorer;
import vn.danchu.scoring.set.CriteriaSet;
import vn.danchu.scoring.set.CriteriaSet.Standing;
import vn.danchu.scoring.set.CriteriaSet.Status;
import vn.danchu.scoring.set.Label;

/**
 * The criteria sets that the library ships: official ones whose text is complete, samples of those whose text is not, and a
 * reference set for each setting. Each is read when it is first asked for, and kept. Thread-safe.
 *
 * <pre>{@code
 * ScoreSheet sheet = CriteriaSets.scorer("reference.commune").score(ScoreForm.of(period, measures));
 * }</pre>
 */
public final class CriteriaSets {

    private static final String FOLDER = "sets/";
    private static final List<String> FILES =
            text(FOLDER + "index.txt").lines().filter(line -> !line.isBlank()).toList();
    private static final Map<String, CriteriaSet> READ = new ConcurrentHashMap<>();
    private static final Map<String, Entry> ENTRIES = new ConcurrentHashMap<>();

    private CriteriaSets() {}

    /**
     * A shipped set, without its criteria.
     *
     * @param id its id
     * @param version its version
     * @param title its name
     * @param standing official, reference or sample
     * @param status in force, expired or replaced
     * @param settings the settings of Law 10/2022/QH15 it is for; empty if none of them
     * @param sha256 SHA-256 of its canonical JSON, in lower-case hexadecimal
     */
    public record Entry(
            String id,
            String version,
            Label title,
            Standing standing,
            Status status,
            List<Setting> settings,
            String sha256) {

        /** Copies the list. */
        public Entry {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(version, "version");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(standing, "standing");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(sha256, "sha256");
            settings = List.copyOf(Objects.requireNonNull(settings, "settings"));
        }
    }

    /** Every shipped set, by id. */
    public static List<Entry> all() {
        return FILES.stream().map(CriteriaSets::entry).toList();
    }

    /**
     * The set of this id, if one is shipped; {@link #load} where there must be one. Hyphens may stand for the id's dots:
     * {@code reference-commune}.
     */
    public static Optional<Entry> find(String id) {
        Objects.requireNonNull(id, "id");
        return Optional.ofNullable(file(id)).map(CriteriaSets::entry);
    }

    /**
     * The set of this id, laid over the one it extends; see {@link #find} for ids.
     *
     * @throws IllegalArgumentException if none is shipped; the message names the id most like it, and all
     */
    public static CriteriaSet load(String id) {
        Objects.requireNonNull(id, "id");
        String file = file(id);
        if (file == null) {
            String like = Quoted.closest(id.replace('.', '-'), FILES);
            throw new IllegalArgumentException("no criteria set " + id
                    + (like == null ? "" : "; did you mean " + like + "?") + "; there are " + String.join(", ", FILES));
        }
        return shipped(file);
    }

    /**
     * The set of this id, compiled; its sheets carry the set's SHA-256. Compiling takes time: keep the scorer.
     *
     * @throws IllegalArgumentException if none is shipped
     */
    public static Scorer scorer(String id) {
        Objects.requireNonNull(id, "id");
        CriteriaSet set = load(id);
        return Scorer.compile(set, sha256(set));
    }

    /**
     * A set laid over the shipped one that its {@code base} names, which may extend another in turn; the set itself if it
     * extends none.
     *
     * @throws IllegalArgumentException if there is no such base, or not in the version that is asked for
     */
    public static CriteriaSet resolve(CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return resolve(set, List.of());
    }

    /**
     * A set laid over the one that its {@code base} names, among these or else among the shipped ones.
     *
     * @param own sets of one's own that may be extended; they may extend each other
     * @throws IllegalArgumentException if there is no such base, or not in the version that is asked for
     */
    public static CriteriaSet resolve(CriteriaSet set, List<CriteriaSet> own) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(own, "own");
        return base(set, own).map(set::over).orElse(set);
    }

    /**
     * The set that a set extends, itself laid over its own base; nothing if it extends none.
     *
     * @param own sets of one's own that may be extended; they may extend each other
     * @throws IllegalArgumentException if there is no such base, or not in the version that is asked for
     */
    public static Optional<CriteriaSet> base(CriteriaSet set, List<CriteriaSet> own) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(own, "own");
        Set<String> seen = new LinkedHashSet<>();
        seen.add(set.coordinates());
        return Optional.ofNullable(base(set, own, seen));
    }

    private static @Nullable CriteriaSet base(CriteriaSet set, List<CriteriaSet> own, Set<String> seen) {
        String name = set.base();
        if (name == null) {
            return null;
        }
        CriteriaSet found = named(set, name, own);
        if (!seen.add(found.coordinates())) {
            throw new IllegalArgumentException("sets extend each other: " + String.join(", ", seen));
        }
        CriteriaSet under = base(found, own, seen);
        return under == null ? found : found.over(under);
    }

    private static CriteriaSet named(CriteriaSet set, String name, List<CriteriaSet> own) {
        for (CriteriaSet each : own) {
            if (each != set && (name.equals(each.id()) || name.equals(each.coordinates()))) {
                return each;
            }
        }
        int version = name.indexOf(':');
        String file = file(version < 0 ? name : name.substring(0, version));
        if (file == null) {
            throw new IllegalArgumentException("set " + set.coordinates() + " extends " + name
                    + ", which is not among the shipped sets" + (own.isEmpty() ? "" : " and those given"));
        }
        return read(file);
    }

    /**
     * SHA-256 of a set's canonical JSON, in lower-case hexadecimal: equal sets have equal sums, however their files are laid
     * out.
     */
    public static String sha256(CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(DanchuJson.strict().toBytes(set));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static @Nullable String file(String id) {
        String name = id.replace('.', '-');
        return FILES.contains(name) ? name : null;
    }

    private static CriteriaSet shipped(String file) {
        return READ.computeIfAbsent(file, name -> resolve(read(name)));
    }

    /** Apart from the set: to sum it up takes as long as to read it. */
    private static Entry entry(String file) {
        return ENTRIES.computeIfAbsent(file, name -> {
            CriteriaSet set = shipped(name);
            return new Entry(
                    set.id(), set.version(), set.title(), set.standing(), set.status(), set.settings(), sha256(set));
        });
    }

    private static CriteriaSet read(String file) {
        return DanchuJson.strict()
                .read(text(FOLDER + file + ".json"), CriteriaSet.class)
                .orThrow();
    }

    private static String text(String resource) {
        try (InputStream in = CriteriaSets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
