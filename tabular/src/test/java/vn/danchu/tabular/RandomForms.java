package vn.danchu.tabular;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.danchu.json.RecordForm;
import vn.danchu.json.ValueForm;
import vn.danchu.law.Citation;

/** Makes records by their description with random components, by the same seed the same. */
final class RandomForms {

    private static final String[] TEXTS = {
        "x",
        "Xã Đông Hòa",
        "a; b",
        "\"nháy\"",
        "?",
        "Không có",
        "'?",
        "=1+1",
        "00012",
        "15.1",
        "dòng 1\ndòng 2",
        "31/12/2025",
        "𠮷 🏘"
    };
    private static final int ATTEMPTS = 50;

    private final Random random;
    private final double unknown;

    /** @param unknown the share of components that are not known */
    RandomForms(long seed, double unknown) {
        this.random = new Random(seed);
        this.unknown = unknown;
    }

    /** Records that refuse a combination of values are tried again with others. */
    Object record(RecordForm form) {
        List<RecordForm.Property> properties = form.properties();
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            @Nullable Object[] values = new Object[properties.size()];
            for (int i = 0; i < values.length; i++) {
                boolean absent = !properties.get(i).required() && random.nextDouble() < unknown;
                values[i] = absent ? null : value(properties.get(i).form());
            }
            try {
                return form.make(values);
            } catch (RuntimeException e) {
                // refused; again
            }
        }
        throw new IllegalStateException(form.name() + " refuses everything");
    }

    private Object value(ValueForm form) {
        if (form instanceof ValueForm.Text) {
            return TEXTS[random.nextInt(TEXTS.length)];
        } else if (form instanceof ValueForm.YesNo) {
            return random.nextBoolean();
        } else if (form instanceof ValueForm.Whole whole) {
            long number = Math.max(whole.least(), Math.min(whole.most(), random.nextInt(100_000)));
            return whole.wide() ? (Object) number : (Object) (int) number;
        } else if (form instanceof ValueForm.Decimal) {
            return BigDecimal.valueOf(random.nextInt(100_000), 2);
        } else if (form instanceof ValueForm.Day) {
            return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(1500));
        } else if (form instanceof ValueForm.DayOfYear) {
            return MonthDay.of(1 + random.nextInt(12), 1 + random.nextInt(28));
        } else if (form instanceof ValueForm.Provision) {
            return Citation.parse(random.nextBoolean() ? "L10:64.1.đ" : "D145:48");
        } else if (form instanceof ValueForm.Code code) {
            Object[] constants = code.type().getEnumConstants();
            return constants[random.nextInt(constants.length)];
        } else if (form instanceof ValueForm.Nested nested) {
            return record(nested.form());
        } else if (form instanceof ValueForm.Many many) {
            return several(many);
        }
        throw new IllegalStateException("no value of " + form);
    }

    private Object several(ValueForm.Many many) {
        List<Object> values = new ArrayList<>();
        for (int i = many.fewest() + random.nextInt(3); i > 0; i--) {
            values.add(value(many.element()));
        }
        return many.distinct() ? new LinkedHashSet<>(values) : values;
    }
}
