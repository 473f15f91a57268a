package vn.danchu.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Figures on their own, for tests. */
public final class Figures {

    private Figures() {}

    public static Figure of(String key, long value) {
        return of(key, value, null);
    }

    static Figure of(String key, long value, @Nullable FigureKind kind) {
        return FigureBuilder.builder()
                .key(key)
                .value(BigDecimal.valueOf(value))
                .kind(kind)
                .build();
    }
}
