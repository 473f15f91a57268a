package vn.danchu.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Fault;
import vn.danchu.json.ReadResult;
import vn.danchu.json.RecordForm;
import vn.danchu.json.ValueForm;
import vn.danchu.law.Setting;

/** A dossier with a record in every list, and a text of the tester's in every place for a text: a walk over the form of documents. */
final class HostileDossier {

    /** What a unit of a whole year says, to which most norms apply; empty: not known. */
    private static final Map<String, String> UNIT = Map.of(
            "/unit/ownRules", "false",
            "/unit/specialArea", "false",
            "/unit/ownDemocracy", "false",
            "/unit/subordinate", "false",
            "/unit/formedOn", "",
            "/unit/endedOn", "",
            "/unit/villages/0/endedOn", "",
            "/period/from", "\"2025-01-01\"",
            "/period/to", "\"2025-12-31\"");

    private final String text;
    private final Setting setting;
    private final Set<String> refused = new HashSet<>();
    private final List<String> places = new ArrayList<>();

    private HostileDossier(String text, Setting setting) {
        this.text = text;
        this.setting = setting;
    }

    /** All texts are this one, with the number of its place behind it. */
    static Dossier of(String text, Setting setting) {
        HostileDossier made = new HostileDossier(text, setting);
        for (int attempt = 0; attempt < 20; attempt++) {
            made.places.clear();
            String json = made.object(RecordForm.of(Dossier.class), "", Set.of());
            ReadResult<Dossier> read = DanchuJson.strict().read(json, Dossier.class);
            if (read.accepted()) {
                return read.orThrow();
            }
            read.faults().stream().map(Fault::pointer).forEach(made.refused::add);
        }
        throw new IllegalStateException("no dossier without faults: " + made.refused);
    }

    /** How many texts a dossier has: those of the form's places. */
    static int texts(Setting setting) {
        HostileDossier made = new HostileDossier("x", setting);
        made.object(RecordForm.of(Dossier.class), "", Set.of());
        return made.places.size();
    }

    private String object(RecordForm form, String at, Set<String> within) {
        Set<String> inside = new HashSet<>(within);
        inside.add(form.name());
        StringBuilder object = new StringBuilder("{");
        for (RecordForm.Property property : form.properties()) {
            String pointer = at + "/" + property.name();
            String value = pointer.equals("/unit/setting")
                    ? '"' + setting.name() + '"'
                    : refused.contains(pointer)
                            ? ""
                            : UNIT.getOrDefault(pointer, value(property.form(), pointer, inside));
            if (!value.isEmpty()) {
                object.append(object.length() == 1 ? "" : ",")
                        .append('"')
                        .append(property.name())
                        .append("\":")
                        .append(value);
            }
        }
        return object.append('}').toString();
    }

    /** Empty where the document ends: at a record within itself, and at what is no part of a dossier. */
    private String value(ValueForm form, String at, Set<String> within) {
        if (form instanceof ValueForm.Text) {
            places.add(at);
            return quoted(text + "§" + places.size());
        } else if (form instanceof ValueForm.YesNo) {
            return "true";
        } else if (form instanceof ValueForm.Whole whole) {
            return String.valueOf(Math.max(whole.least(), Math.min(whole.most(), 5)));
        } else if (form instanceof ValueForm.Decimal) {
            return "1";
        } else if (form instanceof ValueForm.Day) {
            return "\"2025-03-03\"";
        } else if (form instanceof ValueForm.DayOfYear) {
            return "\"--03-03\"";
        } else if (form instanceof ValueForm.Provision) {
            return "\"L10:11.1\"";
        } else if (form instanceof ValueForm.Code code) {
            return quoted(ValueForm.codes(code).get(0));
        } else if (form instanceof ValueForm.Nested nested) {
            return within.contains(nested.form().name()) ? "" : object(nested.form(), at, within);
        } else if (form instanceof ValueForm.Many many) {
            String element = value(many.element(), at + "/0", within);
            return element.isEmpty() ? "" : "[" + element + "]";
        }
        return "";
    }

    /** As a JSON string. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c > '~') {
                quoted.append(String.format("\\u%04x", c));
            } else {
                quoted.append((char) c);
            }
        });
        return quoted.append('"').toString();
    }
}
