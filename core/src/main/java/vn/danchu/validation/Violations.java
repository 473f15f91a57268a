package vn.danchu.validation;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Texts;
import vn.danchu.compliance.Verdict;
import vn.danchu.dossier.Assessor;
import vn.danchu.dossier.Norms;

/** Turns findings into violations: at the finding's place, with the message of its norm. */
final class Violations {

    /** How the library's templates begin. */
    static final String PREFIX = "{vn.danchu.";

    /** The template of every finding, whose text names the words in its language. It is constant: no value enters it. */
    static final String FINDING = PREFIX + "finding}";

    /** How the name of a parameter begins that says nothing: it tells templates of two norms apart. */
    static final String NORM = "vn.danchu.norm.";

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private Violations() {}

    /** Reports the findings with this verdict; true if there are none. */
    static boolean report(Record record, Verdict verdict, ConstraintValidatorContext context) {
        LocalDate asOf = LocalDate.now(context.getClockProvider().getClock().withZone(VIETNAM));
        boolean valid = true;
        for (Finding finding : Assessor.standard().assessAlone(record, asOf)) {
            if (finding.verdict() == verdict) {
                if (valid) {
                    context.disableDefaultConstraintViolation();
                    valid = false;
                }
                add(finding, context);
            }
        }
        return valid;
    }

    private static void add(Finding finding, ConstraintValidatorContext context) {
        boolean carried = DynamicPayload.attach(finding, context);
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(
                carried ? template(finding) : literal(message(finding, VIETNAMESE)));
        PropertyPaths.add(finding.path(), violation);
    }

    /** Two norms may say the same of the same place; violations with one template would be taken for one. */
    private static String template(Finding finding) {
        return FINDING + '{' + NORM + finding.norm() + '}';
    }

    /** What is wrong, what to do, and where the law says it; of a norm that could not be judged, which data are missing. */
    static String message(Finding finding, Locale locale) {
        Texts texts = Norms.texts(locale);
        String remedy = finding.verdict() == Verdict.NON_COMPLIANT ? ' ' + texts.remedy(finding) : "";
        return texts.answer(finding) + remedy + " ("
                + finding.citations().get(0).text(locale) + ')';
    }

    /** A template that gives the text itself: a provider without message parameters has only the template to say it in. */
    private static String literal(String text) {
        return text.replaceAll("[\\\\{}$]", "\\\\$0");
    }
}
