package vn.danchu.boot35;

import java.util.Locale;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import vn.danchu.json.RefusedDocumentException;

// guide
/** Answers a document that could not be read with every fault. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedDocuments {

    @ExceptionHandler
    ProblemDetail refused(RefusedDocumentException refused, Locale locale) {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
        problem.setProperty(
                "faults",
                refused.faults().stream().map(fault -> fault.message(locale)).toList());
        return problem;
    }
}
// end
