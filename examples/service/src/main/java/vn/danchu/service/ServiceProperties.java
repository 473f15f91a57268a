package vn.danchu.service;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * What the service takes upon itself.
 *
 * @param tableSize size of a table that is imported
 * @param bodyMemory what the bodies of all requests together may take; 0 for an eighth of the heap, and never less than one body
 * @param atWork requests at work at once; 0 for two a processor
 * @param patience how long one more waits before it is sent away
 * @param bodyTime how long the body of a request may take to arrive
 */
@ConfigurationProperties("danchu.service")
public record ServiceProperties(
        DataSize tableSize, DataSize bodyMemory, int atWork, Duration patience, Duration bodyTime) {

    long bodyBytes() {
        return bodyMemory.toBytes() > 0
                ? bodyMemory.toBytes()
                : Runtime.getRuntime().maxMemory() / 8;
    }

    int permits() {
        return atWork > 0 ? atWork : 2 * Runtime.getRuntime().availableProcessors();
    }
}
