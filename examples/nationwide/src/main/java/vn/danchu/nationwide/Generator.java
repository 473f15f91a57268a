package vn.danchu.nationwide;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a nation's year 2026: dossiers one a line, in a folder a province, and the register of units that should report. The
 * same seed gives the same bytes. Communes vary the demonstration commune, its days moved by a year; the other units vary
 * {@code templates.json}. {@link Numbers} says how many there are, {@link Faults} what goes wrong.
 */
final class Generator {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final long seed;
    private final int oneOf;
    private final int provinces;
    private final String commune;
    private final JsonNode templates;

    /**
     * @param oneOf one of so many units: 1 for a nation, 10 for a tenth of one
     * @param provinces how many of the provinces, from the first
     */
    Generator(long seed, int oneOf, int provinces) throws IOException {
        this.seed = seed;
        this.oneOf = oneOf;
        this.provinces = provinces;
        this.commune = MAPPER.readTree(resource("/vn/danchu/cli/commune-2025.json"))
                .toString()
                .replace("\"2026-", "\"2027-")
                .replace("\"2025-", "\"2026-")
                .replace("\"2024-", "\"2025-");
        this.templates = MAPPER.readTree(resource("/vn/danchu/nationwide/templates.json"));
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Generator.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return in.readAllBytes();
        }
    }

    /** Writes it into a folder: {@code dossiers/province=…/dossiers.ndjson} and {@code register.json}. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream register = new BufferedOutputStream(Files.newOutputStream(folder.resolve("register.json")))) {
            register.write("{\"units\":[".getBytes(StandardCharsets.UTF_8));
            boolean first = true;
            for (int i = 0; i < provinces; i++) {
                Path of = Files.createDirectories(folder.resolve("dossiers/province="
                        + Numbers.folder(Numbers.PROVINCES.get(i).name())));
                try (OutputStream dossiers =
                        new BufferedOutputStream(Files.newOutputStream(of.resolve("dossiers.ndjson")))) {
                    first = province(i, dossiers, register, first);
                }
            }
            register.write("]}\n".getBytes(StandardCharsets.UTF_8));
        }
    }

    private boolean province(int province, OutputStream dossiers, OutputStream register, boolean first)
            throws IOException {
        boolean isFirst = first;
        int zones = Numbers.PROVINCES.get(province).specialZones();
        int communes = share(Numbers.COMMUNE, province);
        int wards = communes * Numbers.WARDS / Numbers.COMMUNE.count();
        for (int i = 0; i < communes; i++) {
            String kind = i < zones ? "SPECIAL_ZONE" : i < zones + wards ? "WARD" : "COMMUNE";
            unit(Numbers.COMMUNE, kind, province, i, dossiers, register, isFirst);
            isFirst = false;
        }
        for (Numbers.Kind kind : Numbers.OTHERS) {
            for (int i = 0; i < share(kind, province); i++) {
                unit(kind, null, province, i, dossiers, register, isFirst);
                isFirst = false;
            }
        }
        return isFirst;
    }

    /** Spread evenly: the first provinces have one more. */
    private int share(Numbers.Kind kind, int province) {
        int all = Math.max(Numbers.PROVINCES.size(), kind.count() / oneOf);
        int each = all / Numbers.PROVINCES.size();
        return each + (province < all % Numbers.PROVINCES.size() ? 1 : 0);
    }

    private void unit(
            Numbers.Kind kind,
            @Nullable String communeKind,
            int province,
            int number,
            OutputStream dossiers,
            OutputStream register,
            boolean first)
            throws IOException {
        String code = String.format("%02d%s%05d", province + 1, kind.code(), number + 1);
        // each unit has a beginning of its own: another size of the nation leaves it as it is
        Random random = new Random(seed * 1_000_003 + code.hashCode());
        Faults faults = new Faults(random);
        String name = kind.name() + " " + code;
        ObjectNode expected = MAPPER.createObjectNode();
        expected.put("code", code);
        expected.put("name", name);
        expected.put("setting", kind.setting().name());
        expected.put("province", Numbers.PROVINCES.get(province).name());
        register.write(((first ? "" : ",\n") + expected).getBytes(StandardCharsets.UTF_8));
        if (faults.happens(Faults.NO_REPORT)) {
            return;
        }
        ObjectNode dossier = communeKind == null ? other(kind) : commune(random);
        ObjectNode unit = (ObjectNode) dossier.get("unit");
        unit.put("code", code);
        unit.put("name", name);
        if (communeKind != null) {
            unit.put("communeKind", communeKind);
        } else {
            unit.put("staff", 12 + random.nextInt(80));
        }
        for (String part : dossier.propertyNames()) {
            if (dossier.get(part) instanceof ArrayNode records) {
                faults.into(records);
            } else if (!part.equals("unit") && !part.equals("period")) {
                faults.into(dossier.get(part));
            }
        }
        byte[] line = (dossier + "\n").getBytes(StandardCharsets.UTF_8);
        if (faults.happens(Faults.CUT_OFF)) {
            dossiers.write(Arrays.copyOf(line, line.length / 2));
            dossiers.write('\n');
            return;
        }
        dossiers.write(line);
        if (faults.happens(Faults.TWICE)) {
            dossiers.write(line);
        }
    }

    private ObjectNode other(Numbers.Kind kind) {
        return (ObjectNode) templates.get(kind.code()).deepCopy();
    }

    /** The demonstration commune with more villages, a residents' conference in each. */
    private ObjectNode commune(Random random) {
        ObjectNode dossier = (ObjectNode) MAPPER.readTree(commune);
        ArrayNode villages = (ArrayNode) dossier.get("unit").get("villages");
        ArrayNode conferences = (ArrayNode) dossier.get("residentsConferences");
        int own = villages.size();
        int all = Numbers.FEWEST_VILLAGES + random.nextInt(Numbers.MOST_VILLAGES - Numbers.FEWEST_VILLAGES + 1);
        int held = conferences.size();
        for (int i = own; i < all; i++) {
            String code = String.format("T%02d", i + 1);
            ObjectNode village = (ObjectNode) villages.get(i % own).deepCopy();
            village.put("code", code);
            village.put("name", "Thôn " + (i + 1));
            villages.add(village);
            ObjectNode conference = (ObjectNode) conferences.get(i % held).deepCopy();
            conference.put("village", code);
            conferences.add(conference);
        }
        return dossier;
    }
}
