package vn.danchu.boot35;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.ReadResult;
import vn.danchu.json.RefusedDocumentException;

// guide
/** The library's documents as request and response bodies; everything else is left to the application's own Jackson 2. */
@Component
final class DanchuConverter extends AbstractHttpMessageConverter<Object> {

    DanchuConverter() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return DanchuJson.supports(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        ReadResult<?> read = DanchuJson.strict().read(message.getBody(), type);
        if (read.value() == null) {
            RefusedDocumentException refused = new RefusedDocumentException(read.faults());
            throw new HttpMessageNotReadableException("the document was refused", refused, message);
        }
        return read.value();
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage message) throws IOException {
        DanchuJson.strict().write(document, message.getBody());
    }
}
// end
