package vn.danchu.service;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import tools.jackson.databind.json.JsonMapper;

/** The service's own problem details, in the language of the request. */
final class Problems {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String RETRY_SECONDS = "2";

    private Problems() {}

    /** Answers from a filter, before any controller. */
    static void answer(
            HttpServletRequest request, HttpServletResponse response, HttpStatus status, String vi, String en)
            throws IOException {
        boolean english = AskedLanguage.isEnglish(AskedLanguage.of(request));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "about:blank");
        body.put("title", title(status, english));
        body.put("status", status.value());
        body.put("detail", english ? en : vi);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }

    /** Answers that there is no place for the request now, and when to come back. */
    static void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", RETRY_SECONDS);
        answer(
                request,
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                "Dịch vụ đang bận. Hãy gửi lại sau ít giây.",
                "The service is busy. Send the request again in a few seconds.");
    }

    /** What a status says, in a few words. */
    static String title(HttpStatusCode status, boolean english) {
        HttpStatus known = HttpStatus.resolve(status.value());
        if (english) {
            return known == null ? "" : known.getReasonPhrase();
        }
        return switch (status.value()) {
            case 400 -> "Yêu cầu không hợp lệ";
            case 404 -> "Không tìm thấy";
            case 405 -> "Phương thức không được hỗ trợ";
            case 406 -> "Không có dạng được yêu cầu";
            case 408 -> "Quá thời gian chờ";
            case 413 -> "Nội dung quá lớn";
            case 415 -> "Dạng nội dung không được hỗ trợ";
            case 503 -> "Dịch vụ đang bận";
            default -> status.is5xxServerError() ? "Lỗi của dịch vụ" : "Yêu cầu không được chấp nhận";
        };
    }

    /** For controllers: something that is asked for is not there, or is not given. */
    static ErrorResponseException of(HttpStatus status, String detail) {
        return new ErrorResponseException(status, ProblemDetail.forStatusAndDetail(status, detail), null);
    }
}
