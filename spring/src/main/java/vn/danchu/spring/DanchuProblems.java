package vn.danchu.spring;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.MethodValidationResult;
import org.springframework.web.bind.MethodArgumentNotValidException;
import vn.danchu.compliance.Finding;
import vn.danchu.compliance.Texts;
import vn.danchu.dossier.Norms;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.Fault;
import vn.danchu.json.FaultCode;
import vn.danchu.json.RefusedDocumentException;
import vn.danchu.validation.LawViolations;

/**
 * Problem details (RFC 9457) of what the library refuses. A document that cannot be read is answered with 400, or 413 if it is
 * larger than the limit, and {@code faults}: pointer, line and column, what is wrong, what is allowed, what to do. A document
 * that Jakarta Validation refuses is answered with 422 and {@code violations}: pointer and message, and the finding of each
 * that is a norm's. Immutable and thread-safe.
 */
public final class DanchuProblems {

    /** Type of the problem of a document that cannot be read. */
    public static final URI REFUSED_DOCUMENT = URI.create("urn:danchu:problem:refused-document");

    /** Type of the problem of a document that constraints or norms refuse. */
    public static final URI REFUSED_CONTENT = URI.create("urn:danchu:problem:refused-content");

    private static final boolean VALIDATION = isPresent("jakarta.validation.ConstraintViolationException")
            && isPresent("org.springframework.validation.method.MethodValidationResult");

    /** Makes one; it has no state. */
    public DanchuProblems() {}

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, DanchuProblems.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    /**
     * The problem behind an exception; null if it is not of the library's documents.
     *
     * @param locale English for every English locale, Vietnamese for every other
     */
    public @Nullable ProblemDetail find(Throwable exception, Locale locale) {
        Objects.requireNonNull(exception, "exception");
        Objects.requireNonNull(locale, "locale");
        RefusedDocumentException refused = RefusedDocumentException.in(exception);
        if (refused != null) {
            return refusedDocument(refused.faults(), language(locale));
        }
        return VALIDATION ? Validation.find(exception, language(locale)) : null;
    }

    private static Locale language(Locale locale) {
        return locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.forLanguageTag("vi");
    }

    private static ProblemDetail refusedDocument(List<Fault> faults, Locale locale) {
        boolean tooLarge = faults.size() == 1
                && faults.get(0).code() == FaultCode.LIMIT
                && faults.get(0).found().endsWith(" bytes");
        ProblemDetail problem =
                ProblemDetail.forStatus(tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST);
        problem.setType(REFUSED_DOCUMENT);
        problem.setTitle(text("refused-document", locale));
        problem.setDetail(faults.isEmpty() ? problem.getTitle() : faults.get(0).message(locale));
        problem.setProperty(
                "faults", faults.stream().map(fault -> told(fault, locale)).toList());
        return problem;
    }

    private static String text(String key, Locale locale) {
        return ResourceBundle.getBundle(
                        "vn.danchu.spring.problems",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))
                .getString(key);
    }

    private static Map<String, Object> told(Fault fault, Locale locale) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("pointer", fault.pointer());
        if (fault.line() > 0) {
            told.put("line", fault.line());
            told.put("column", fault.column());
        }
        told.put("code", fault.code().key());
        told.put("message", fault.message(locale));
        told.put("found", fault.found());
        told.put("allowed", fault.allowed());
        if (fault.suggestion() != null) {
            told.put("suggestion", fault.suggestion());
        }
        told.put("remedy", fault.remedy(locale));
        return told;
    }

    /** Loaded only where Jakarta Validation is. */
    private static final class Validation {

        static @Nullable ProblemDetail find(Throwable exception, Locale locale) {
            List<ConstraintViolation<?>> violations = violations(exception);
            boolean ours = violations.stream()
                    .anyMatch(violation -> LawViolations.finding(violation) != null
                            || violation.getRootBean() != null
                                    && DanchuJson.supports(
                                            violation.getRootBean().getClass()));
            if (!ours) {
                return null;
            }
            ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            problem.setType(REFUSED_CONTENT);
            problem.setTitle(text("refused-content", locale));
            problem.setDetail(message(violations.get(0), locale));
            problem.setProperty(
                    "violations",
                    violations.stream()
                            .map(violation -> told(violation, locale))
                            .toList());
            return problem;
        }

        private static List<ConstraintViolation<?>> violations(Throwable exception) {
            if (exception instanceof ConstraintViolationException broken) {
                return List.copyOf(broken.getConstraintViolations());
            } else if (exception instanceof MethodArgumentNotValidException broken) {
                return of(broken.getBindingResult().getAllErrors());
            } else if (exception instanceof Errors broken) {
                return of(broken.getAllErrors());
            } else if (exception instanceof MethodValidationResult broken) {
                return broken.getParameterValidationResults().stream()
                        .flatMap(result -> result.getResolvableErrors().stream()
                                .flatMap(error ->
                                        violation(error, () -> result.unwrap(error, ConstraintViolation.class))))
                        .<ConstraintViolation<?>>map(violation -> violation)
                        .toList();
            }
            return List.of();
        }

        private static List<ConstraintViolation<?>> of(List<ObjectError> errors) {
            List<ConstraintViolation<?>> violations = new ArrayList<>();
            for (ObjectError error : errors) {
                if (error.contains(ConstraintViolation.class)) {
                    violations.add(error.unwrap(ConstraintViolation.class));
                }
            }
            return violations;
        }

        @SuppressWarnings("rawtypes") // a class literal has no arguments
        private static Stream<ConstraintViolation> violation(
                MessageSourceResolvable error, java.util.function.Supplier<ConstraintViolation> known) {
            if (error instanceof ObjectError object) {
                return object.contains(ConstraintViolation.class)
                        ? Stream.of(object.unwrap(ConstraintViolation.class))
                        : Stream.empty();
            }
            try {
                return Stream.of(known.get());
            } catch (IllegalArgumentException e) {
                return Stream.empty(); // made by no constraint
            }
        }

        /** Of a norm in the language of the problem, whatever language the message was made in. */
        private static String message(ConstraintViolation<?> violation, Locale locale) {
            Finding finding = LawViolations.finding(violation);
            return finding == null ? violation.getMessage() : LawViolations.message(finding, locale);
        }

        private static Map<String, Object> told(ConstraintViolation<?> violation, Locale locale) {
            Map<String, Object> told = new LinkedHashMap<>();
            told.put("pointer", LawViolations.pointer(violation));
            told.put("message", message(violation, locale));
            Finding finding = LawViolations.finding(violation);
            if (finding != null) {
                Texts texts = Norms.texts(locale);
                told.put("norm", finding.norm());
                told.put("verdict", finding.verdict().name());
                told.put("question", texts.question(finding.norm()));
                told.put("answer", texts.answer(finding));
                told.put("remedy", texts.remedy(finding));
                told.put(
                        "citations",
                        finding.citations().stream()
                                .map(citation -> Map.of("code", citation.toString(), "text", citation.text(locale)))
                                .toList());
            }
            return told;
        }
    }
}
