package vn.danchu.spring;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.json.RefusedDocumentException;

/**
 * Reads and writes the library's documents as bodies of HTTP requests and answers, in danchu's one form, without a mapper
 * between. Takes the types that {@link DanchuJson#supports} names, and no others. A body beyond the codec's limit is read no
 * further than that. What cannot be read ends in a {@link HttpMessageNotReadableException} with a {@link
 * RefusedDocumentException} behind it. Thread-safe.
 */
public final class DanchuHttpMessageConverter extends AbstractHttpMessageConverter<Object> {

    private static final MediaType ANY_JSON = new MediaType("application", "*+json");

    private final DanchuJson json;

    /** @param json reads and writes */
    public DanchuHttpMessageConverter(DanchuJson json) {
        super(MediaType.APPLICATION_JSON, ANY_JSON);
        this.json = Objects.requireNonNull(json, "json");
    }

    @Override
    protected boolean supports(Class<?> type) {
        return DanchuJson.supports(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        ReadResult<?> read = json.read(message.getBody(), type);
        Object value = read.value();
        if (value == null) {
            RefusedDocumentException refused = new RefusedDocumentException(read.faults());
            throw new HttpMessageNotReadableException(
                    type.getSimpleName().toLowerCase(Locale.ROOT) + " refused, faults: "
                            + read.faults().size(),
                    refused,
                    message);
        }
        return value;
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage message) throws IOException {
        json.write(document, message.getBody());
    }
}
