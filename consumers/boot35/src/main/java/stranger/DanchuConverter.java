package stranger;

import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import vn.danchu.json.DanchuJson;
import vn.danchu.json.RefusedDocumentException;

@Component
class DanchuConverter extends AbstractHttpMessageConverter<Object> {

    DanchuConverter() {
        super(MediaType.APPLICATION_JSON, new MediaType("application", "*+json"));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return DanchuJson.supports(type);
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        try {
            return DanchuJson.strict().read(message.getBody(), type).orThrow();
        } catch (RefusedDocumentException e) {
            throw new HttpMessageNotReadableException("refused", e, message);
        }
    }

    @Override
    protected void writeInternal(Object document, HttpOutputMessage message) throws IOException {
        DanchuJson.strict().write(document, message.getBody());
    }
}
