package vn.danchu.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import vn.danchu.compliance.ChecklistRow;
import vn.danchu.compliance.ComplianceReport;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.PolicyProblem;
import vn.danchu.compliance.Receipt;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.disclosure.DisclosureItem;
import vn.danchu.disclosure.PublicationForm;
import vn.danchu.dossier.Norms;
import vn.danchu.law.Catalogue;
import vn.danchu.law.CatalogueEntry;
import vn.danchu.law.Citation;
import vn.danchu.law.Consequence;
import vn.danchu.law.Consequences;
import vn.danchu.record.DanglingReference;
import vn.danchu.scoring.set.Label;
import vn.danchu.scoring.set.Message;

/** What the library says of a record in one language, beyond the record's own values. Immutable. */
final class Telling {

    /** The property that holds the texts; no record has a component of this name. */
    static final String TEXTS = "texts";

    private final Locale locale;
    private final Texts texts;

    Telling(Locale locale) {
        this.locale = locale;
        this.texts = Norms.texts(locale);
    }

    /** @param report the report in which the record stands; null if in none */
    void tell(JsonGenerator out, Object record, @Nullable ComplianceReport report, Iterable<Component> components) {
        if (record instanceof Message message) {
            out.writeName("text");
            out.writeString(message.text(locale));
            return;
        }
        Map<String, Object> told = new LinkedHashMap<>();
        if (record instanceof Finding finding) {
            tell(finding, told);
        }
        for (Component component : components) {
            Object text = text(component.of(record));
            if (text != null) {
                told.put(component.name, text);
            }
        }
        if (record instanceof Finding finding) {
            cautions(finding.cautions(), told);
            if (report != null) {
                consequences(report.consequences(finding), told);
            }
        } else if (record instanceof ComplianceReport whole) {
            if (whole.hasBreachWithoutConsequence()) {
                told.put("noConsequence", Consequences.noneKnown(locale));
            }
        } else if (record instanceof Receipt receipt) {
            cautions(receipt.cautions(), told);
        } else if (record instanceof ChecklistRow row) {
            tell(row, told);
        } else if (record instanceof PolicyProblem problem) {
            told.put("message", texts.policyProblem(problem));
        } else if (record instanceof DanglingReference reference) {
            told.put("message", texts.danglingReference(reference));
        } else if (record instanceof Fault fault) {
            told.put("message", fault.message(locale));
            told.put("remedy", fault.remedy(locale));
        }
        if (!told.isEmpty()) {
            out.writeName(TEXTS);
            write(out, told);
        }
    }

    private void tell(Finding finding, Map<String, Object> told) {
        told.put("question", texts.question(finding.norm()));
        told.put("answer", texts.answer(finding));
        told.put("remedy", texts.remedy(finding));
    }

    private void tell(ChecklistRow row, Map<String, Object> told) {
        told.put("item", label(DisclosureItem.catalogue(), row.item(), row));
        told.put(
                "forms",
                row.forms().stream()
                        .map(code -> label(PublicationForm.catalogue(), code, row))
                        .toList());
    }

    private String label(Catalogue<?> catalogue, String code, ChecklistRow row) {
        return catalogue
                .find(code)
                .map(entry -> entry.listing().label(locale, row.from()))
                .orElse(code);
    }

    private void cautions(List<String> keys, Map<String, Object> told) {
        if (!keys.isEmpty()) {
            told.put("cautions", keys.stream().map(texts::caution).toList());
        }
    }

    private void consequences(List<Consequence> known, Map<String, Object> told) {
        if (!known.isEmpty()) {
            told.put("consequences", known.stream().map(one -> one.text(locale)).toList());
        }
    }

    /** The text of a value, of each of several values as a list, or null if the library has none. */
    private @Nullable Object text(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            List<Object> all = new ArrayList<>();
            for (Object each : several) {
                String text = single(each);
                if (text != null) {
                    all.add(text);
                }
            }
            return all.isEmpty() ? null : all;
        }
        return single(value);
    }

    private @Nullable String single(@Nullable Object value) {
        if (value instanceof CatalogueEntry entry) {
            return entry.listing().label(locale);
        } else if (value instanceof Citation citation) {
            return citation.text(locale);
        } else if (value instanceof Verdict verdict) {
            return texts.verdict(verdict);
        } else if (value instanceof Label label) {
            return label.text(locale);
        } else if (value instanceof Enum<?> constant) {
            String name = Message.text(constant, locale);
            return name.equals(constant.name()) ? null : name;
        }
        return null;
    }

    private static void write(JsonGenerator out, Object told) {
        if (told instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, value) -> {
                out.writeName((String) name);
                write(out, value);
            });
            out.writeEndObject();
        } else if (told instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(each -> write(out, each));
            out.writeEndArray();
        } else {
            out.writeString((String) told);
        }
    }
}
