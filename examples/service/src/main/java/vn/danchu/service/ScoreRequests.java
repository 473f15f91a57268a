package vn.danchu.service;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.danchu.dossier.Dossier;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.DocumentPlaces;
import vn.danchu.json.Fault;
import vn.danchu.json.FaultCode;
import vn.danchu.json.Limits;
import vn.danchu.json.RefusedDocumentException;
import vn.danchu.law.Period;
import vn.danchu.scoring.set.ScoreForm;
import vn.danchu.spring.DanchuProperties;

/** Reads requests for scores as strictly as documents are read. */
@Component
final class ScoreRequests {

    private final DanchuJson json;

    ScoreRequests(DanchuJson json, DanchuProperties properties) {
        DanchuProperties.Json of = properties.json();
        // Two documents, each a level deeper than alone.
        this.json = json.with(new Limits(
                Math.toIntExact(2 * of.documentSize().toBytes()),
                of.depth() + 1,
                of.stringLength(),
                of.numberLength(),
                of.listLength(),
                of.faults()));
    }

    /** @throws RefusedDocumentException if something cannot be read, or dossier and form are not of one unit and period */
    ScoreRequest read(byte[] body) {
        ScoreRequest request = json.read(body, ScoreRequest.class).orThrow();
        Dossier dossier = request.dossier();
        ScoreForm form = request.form();
        if (dossier != null && form != null) {
            List<Fault> faults = disagreements(dossier, form, body);
            if (!faults.isEmpty()) {
                throw new RefusedDocumentException(faults);
            }
        }
        return request;
    }

    private static List<Fault> disagreements(Dossier dossier, ScoreForm form, byte[] body) {
        List<Fault> faults = new ArrayList<>();
        String unit = dossier.unit() == null ? null : dossier.unit().code();
        if (form.unit() != null && unit != null && !form.unit().equals(unit)) {
            faults.add(fault(body, "/form/unit", FaultCode.REFUSED, form.unit() + " ≠ " + unit, unit));
        }
        Period period = dossier.period();
        if (period == null) {
            faults.add(fault(body, "/dossier", FaultCode.MISSING_PROPERTY, "\"period\"", told(form.period())));
        } else if (!form.period().equals(period)) {
            String found = told(form.period()) + " ≠ " + told(period);
            faults.add(fault(body, "/form/period", FaultCode.REFUSED, found, told(period)));
        }
        return faults;
    }

    private static Fault fault(byte[] body, String pointer, FaultCode code, String found, String allowed) {
        DocumentPlaces.Place place =
                DocumentPlaces.of(new String(body, StandardCharsets.UTF_8)).find(pointer);
        return new Fault(place.line(), place.column(), pointer, code, found, allowed, null);
    }

    private static String told(Period period) {
        return period.from() + " – " + period.to();
    }
}
