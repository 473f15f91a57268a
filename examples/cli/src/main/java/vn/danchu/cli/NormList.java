package vn.danchu.cli;

import java.util.List;
import vn.danchu.compliance.Norm;
import vn.danchu.compliance.NormKind;
import vn.danchu.compliance.Parameter;
import vn.danchu.dossier.NormSheet;
import vn.danchu.law.Citation;
import vn.danchu.law.InForce;
import vn.danchu.law.Setting;

/**
 * The norms as a JSON document.
 *
 * @param norms by id
 */
public record NormList(List<Row> norms) {

    /**
     * An instrument that a norm cites.
     *
     * @param code its code
     * @param name its name, in the language asked for
     * @param inForce the days on which it binds
     * @param source where its text was read
     */
    public record Source(String code, String name, InForce inForce, String source) {}

    /**
     * One norm.
     *
     * @param id its id
     * @param kind what it asks
     * @param settings the settings whose units it binds
     * @param citations where the law says it
     * @param inForce the facts it binds, in units of which settings
     * @param instruments the instruments it cites, with their own days
     * @param question its question, in the language asked for
     * @param parameters the numbers and lists it asks with
     * @param asks the same, a sentence each in the language asked for
     * @param data what it reads, with what it is called in the language asked for
     */
    public record Row(
            String id,
            NormKind kind,
            List<Setting> settings,
            List<Citation> citations,
            List<Norm.Binding> inForce,
            List<Source> instruments,
            String question,
            List<Parameter> parameters,
            List<String> asks,
            List<NormSheet.Datum> data) {}
}
