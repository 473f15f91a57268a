package vn.danchu.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** What the web framework refuses, in the language of the request: what was wrong, and what is allowed. */
@RestControllerAdvice
@Order(0)
final class Refusals extends ResponseEntityExceptionHandler {

    @Override
    protected @Nullable ResponseEntity<Object> handleExceptionInternal(
            Exception e, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        boolean english = AskedLanguage.isEnglish(AskedLanguage.of(((ServletWebRequest) request).getRequest()));
        ProblemDetail problem = body instanceof ProblemDetail given
                ? given
                : e instanceof ErrorResponse refusal ? refusal.getBody() : ProblemDetail.forStatus(status);
        problem.setTitle(Problems.title(status, english));
        String detail = detail(e, ((ServletWebRequest) request).getRequest().getContentType(), english);
        if (detail != null) {
            problem.setDetail(detail);
        }
        return super.handleExceptionInternal(e, problem, headers, status, request);
    }

    private static @Nullable String detail(Exception e, @Nullable String sent, boolean english) {
        if (e instanceof TypeMismatchException wrong) {
            String name = wrong instanceof MethodArgumentTypeMismatchException argument
                    ? argument.getName()
                    : Objects.requireNonNullElse(wrong.getPropertyName(), "");
            return name + ": "
                    + (english ? "not understood: " : "không hiểu: ") + wrong.getValue()
                    + ". " + (english ? "Allowed: " : "Được phép: ")
                    + allowed(type(wrong), english) + ".";
        }
        if (e instanceof MissingServletRequestParameterException missing) {
            return (english ? "Missing: " : "Thiếu tham số: ") + missing.getParameterName() + ".";
        }
        if (e instanceof HttpRequestMethodNotSupportedException method) {
            return (english ? "Not here: " : "Không dùng được ở đây: ") + method.getMethod() + ". "
                    + (english ? "Allowed: " : "Được phép: ")
                    + joined(method.getSupportedHttpMethods()) + ".";
        }
        if (e instanceof HttpMediaTypeNotSupportedException type) {
            return (english ? "Not read: " : "Không đọc được dạng này: ")
                    + (sent == null ? (english ? "no Content-Type" : "không có Content-Type") : sent) + ". "
                    + (english ? "Allowed: " : "Được phép: ") + joined(type.getSupportedMediaTypes()) + ".";
        }
        if (e instanceof HttpMediaTypeNotAcceptableException type) {
            return (english ? "Written here: " : "Ở đây chỉ trả về: ") + joined(type.getSupportedMediaTypes()) + ".";
        }
        if (e instanceof NoResourceFoundException) {
            return english
                    ? "There is nothing at this address; /openapi.json describes all there is."
                    : "Không có gì ở địa chỉ này; /openapi.json mô tả mọi địa chỉ.";
        }
        if (e instanceof HttpMessageNotReadableException) {
            return english ? "The body is missing or cannot be read." : "Thiếu nội dung gửi lên hoặc không đọc được.";
        }
        return null;
    }

    /** Of each element, where several may be given. */
    private static @Nullable Class<?> type(TypeMismatchException wrong) {
        if (wrong instanceof MethodArgumentTypeMismatchException argument) {
            ResolvableType type = ResolvableType.forMethodParameter(argument.getParameter());
            Class<?> element = type.asCollection().resolveGeneric();
            return element == null ? type.resolve() : element;
        }
        return wrong.getRequiredType();
    }

    private static String allowed(@Nullable Class<?> type, boolean english) {
        if (type != null && type.isEnum()) {
            return Arrays.stream(type.getEnumConstants()).map(Object::toString).collect(Collectors.joining(", "));
        }
        if (type == LocalDate.class) {
            return english ? "a day, such as 2026-12-31" : "ngày, ví dụ 2026-12-31";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true, false";
        }
        return english ? "a whole number" : "số nguyên";
    }

    private static String joined(@Nullable Collection<?> allowed) {
        return allowed == null
                ? ""
                : allowed.stream().map(Object::toString).sorted().collect(Collectors.joining(", "));
    }
}
