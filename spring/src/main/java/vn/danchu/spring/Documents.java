package vn.danchu.spring;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ResourceUtils;
import vn.danchu.calendar.CalendarYear;
import vn.danchu.json.CriteriaSets;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.RefusedDocumentException;
import vn.danchu.scoring.set.CriteriaSet;

/** Reads the files that properties name, and says which property and which file an error is of. */
final class Documents {

    private final DanchuJson json;

    Documents(DanchuJson json) {
        this.json = json;
    }

    /** A path of the file system, as people write it, or an address. */
    static Resource named(String location) {
        return ResourceUtils.isUrl(location)
                ? new DefaultResourceLoader().getResource(location)
                : new FileSystemResource(location);
    }

    <T> T read(String property, Resource file, Class<T> type) {
        try (InputStream in = file.getInputStream()) {
            return json.read(in, type).orThrow();
        } catch (RefusedDocumentException e) {
            throw wrong(property, file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(where(property, file) + "the file cannot be read", e);
        }
    }

    CalendarYear year(String property, Resource file) {
        try (Reader in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            return CalendarYear.read(in, file.getDescription());
        } catch (IOException e) {
            throw new UncheckedIOException(where(property, file) + "the file cannot be read", e);
        } catch (RuntimeException e) {
            throw wrong(property, file, e);
        }
    }

    /** The sets of a folder, each laid over the one it extends, which may be another of the folder. */
    List<CriteriaSet> sets(String property, Resource folder) {
        Map<Resource, CriteriaSet> read = new LinkedHashMap<>();
        for (Resource file : files(property, folder)) {
            read.put(file, read(property, file, CriteriaSet.class));
        }
        List<CriteriaSet> sets = new ArrayList<>();
        read.forEach((file, set) -> {
            try {
                sets.add(CriteriaSets.resolve(set, List.copyOf(read.values())));
            } catch (IllegalArgumentException e) {
                throw wrong(property, file, e);
            }
        });
        return sets;
    }

    private static Resource[] files(String property, Resource folder) {
        try {
            if (folder.isFile() && !folder.getFile().isDirectory()) {
                throw new IllegalStateException(where(property, folder) + "there is no such folder");
            }
            String address = folder.getURL().toString();
            return new PathMatchingResourcePatternResolver()
                    .getResources(address + (address.endsWith("/") ? "*.json" : "/*.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(where(property, folder) + "the folder cannot be read", e);
        }
    }

    private static IllegalStateException wrong(String property, Resource file, RuntimeException e) {
        return new IllegalStateException(where(property, file) + e.getMessage(), e);
    }

    private static String where(String property, Resource file) {
        return property + ", " + file.getDescription() + ": ";
    }
}
