package vn.danchu.spring;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.danchu.json.Limits;

/**
 * What an application may set. A file or folder is named by its path, or by an address such as {@code classpath:policy.json}.
 *
 * @param json what documents may have at most
 * @param policy file with the policy to judge by, a danchu.policy document; every norm binds if none is given
 * @param calendarYears files with years of the working calendar beyond or instead of the shipped ones
 * @param criteria criteria sets and scoring
 * @param zone time zone of the clock that Jakarta Validation judges dates by
 * @param problems whether refused documents and broken norms are answered with problem details (RFC 9457)
 */
@ConfigurationProperties("danchu")
public record DanchuProperties(
        @DefaultValue Json json,
        @Nullable String policy,
        @DefaultValue List<String> calendarYears,
        @DefaultValue Criteria criteria,
        @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
        @DefaultValue("true") boolean problems) {

    /**
     * What documents may have at most.
     *
     * @param documentSize size of one document
     * @param depth objects and lists within one another
     * @param stringLength characters of one string
     * @param numberLength characters of one number
     * @param listLength elements of one list
     * @param faults faults that are told of one document
     */
    public record Json(
            @DefaultValue("8MB") DataSize documentSize,
            @DefaultValue("64") int depth,
            @DefaultValue("100000") int stringLength,
            @DefaultValue("100") int numberLength,
            @DefaultValue("100000") int listLength,
            @DefaultValue("1000") int faults) {

        /** The same as the reader takes them. */
        Limits limits() {
            return new Limits(
                    Math.toIntExact(documentSize.toBytes()), depth, stringLength, numberLength, listLength, faults);
        }
    }

    /**
     * Criteria sets and scoring.
     *
     * @param folder folder with criteria sets of one's own, a danchu.criteria-set document in each file that ends in .json
     * @param set id of the set that the bean of type Scorer scores by; there is no such bean if none is given
     */
    public record Criteria(
            @Nullable String folder, @Nullable String set) {}
}
