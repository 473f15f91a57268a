package vn.danchu.scoring.set;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.danchu.law.InForce;
import vn.danchu.law.Setting;
import vn.danchu.record.Defaulted;
import vn.danchu.words.Nearest;

/**
 * A criteria set: everything needed to score and rate a unit, as data.
 *
 * <p>A set can be constructed with mistakes in it; {@link #check()} names all of them.
 *
 * @param id its name in data, such as {@code tt-01-2018.units}
 * @param version its version, such as {@code 1.0}
 * @param title its name
 * @param standing official, reference or sample
 * @param status in force, expired or replaced
 * @param replacedBy what replaced it, or null
 * @param base the set it extends, as {@code id} or {@code id:version}; null if none
 * @param omits ids of the base's groups and criteria that this set drops
 * @param issuance the instrument that issued it, or null if none did
 * @param sources where its text was read
 * @param missing what of the original could not be read; empty if the set is complete
 * @param settings the settings of Law 10/2022/QH15 it is for; empty if none of them
 * @param appliesTo whom it scores, or null if the settings say it all
 * @param inForce the days on which it may be used
 * @param periodRule the days its year runs; null is the calendar year
 * @param scale points, or pass and fail; null is points
 * @param maximum the full total without bonus; in a set that passes or fails, the number of its criteria. Null if the
 *     source does not give it (samples only)
 * @param maximumIs how the maximum stands to the sum of the weighted groups; null is {@link MaximumIs#REACHED}
 * @param bonus how a bonus counts, or null if there is none
 * @param rounding where it rounds, or null if nowhere
 * @param policies what its criteria do without data, when not applicable, without a denominator; null is
 *     {@link Policies#STRICT}
 * @param unitClasses the classes of unit that its grids, methods and conditions distinguish, a closed list; empty if none
 * @param measures the measures it defines beyond those of every {@link MeasureCatalogue}
 * @param groups its groups
 * @param rating how a total becomes a level; null is {@link RatingRules#NONE}
 * @param process its stages and deadlines; null is {@link ProcessRules#NONE}
 * @param cases examples with their results, which a scorer's {@code verify()} runs
 */
@RecordBuilder
public record CriteriaSet(
        String id,
        String version,
        Label title,
        Standing standing,
        Status status,
        @Nullable String replacedBy,
        @Nullable String base,
        @Defaulted List<String> omits,
        @Nullable Issuance issuance,
        @Defaulted List<String> sources,
        @Defaulted List<Label> missing,
        @Defaulted List<Setting> settings,
        @Nullable Label appliesTo,
        InForce inForce,
        @Defaulted PeriodRule periodRule,
        @Defaulted Scale scale,
        @Nullable BigDecimal maximum,
        @Defaulted MaximumIs maximumIs,
        @Nullable Bonus bonus,
        @Nullable Rounding rounding,
        @Defaulted Policies policies,
        @Defaulted List<UnitClass> unitClasses,
        @Defaulted List<Measure> measures,
        @Defaulted List<CriteriaGroup> groups,
        @Defaulted RatingRules rating,
        @Defaulted ProcessRules process,
        @Defaulted List<VerificationCase> cases) {

    /** Supplies the defaults and copies the lists. */
    public CriteriaSet {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(inForce, "inForce");
        omits = omits == null ? List.of() : List.copyOf(omits);
        sources = sources == null ? List.of() : List.copyOf(sources);
        missing = missing == null ? List.of() : List.copyOf(missing);
        settings = settings == null ? List.of() : List.copyOf(settings);
        periodRule = periodRule == null ? PeriodRule.CALENDAR_YEAR : periodRule;
        scale = scale == null ? Scale.POINTS : scale;
        maximumIs = maximumIs == null ? MaximumIs.REACHED : maximumIs;
        unitClasses = unitClasses == null ? List.of() : List.copyOf(unitClasses);
        policies = policies == null ? Policies.STRICT : policies;
        measures = measures == null ? List.of() : List.copyOf(measures);
        groups = groups == null ? List.of() : List.copyOf(groups);
        rating = rating == null ? RatingRules.NONE : rating;
        process = process == null ? ProcessRules.NONE : process;
        cases = cases == null ? List.of() : List.copyOf(cases);
    }

    /** Whose set it is. */
    public enum Standing {
        /** Issued by a competent body, its text complete. */
        OFFICIAL,
        /** This library's own: a reference, not an official set. */
        REFERENCE,
        /** An official set of which parts could not be read. */
        SAMPLE
    }

    /** Where a set is in its life. */
    public enum Status {
        /** In force. */
        IN_FORCE,
        /** No longer in force. */
        EXPIRED,
        /** No longer in force; another set took its place. */
        REPLACED,
        /** Whether it is still in force could not be established. */
        UNVERIFIED
    }

    /** Points, or pass and fail. */
    public enum Scale {
        /** Criteria earn points. */
        POINTS,
        /** Criteria are achieved or not: each has maximum 1, and the total counts those achieved. */
        PASS_FAIL
    }

    /**
     * A class of unit.
     *
     * @param code its code, as forms, grids, methods and conditions name it
     * @param title its name
     */
    public record UnitClass(String code, Label title) {

        /** Refuses null. */
        public UnitClass {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
        }
    }

    /**
     * The instrument that issued a set.
     *
     * @param name kind and number, in Vietnamese: {@code Thông tư số 01/2018/TT-VPCP}
     * @param issuer the issuing body, in Vietnamese
     * @param issued the day it was signed, or null if not known
     * @param provisions the articles that the set comes from, or null if all
     */
    public record Issuance(
            String name,
            String issuer,
            @Nullable LocalDate issued,
            @Nullable String provisions) {
        /** Names a component that is null and may not be. */
        public Issuance {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(issuer, "issuer");
        }
    }

    /**
     * How a bonus counts.
     *
     * @param cap the most bonus points; 0 or more
     * @param place whether the total with bonus may exceed the set's maximum
     */
    public record Bonus(BigDecimal cap, Place place) {
        /** Names a component that is null and may not be. */
        public Bonus {
            Objects.requireNonNull(cap, "cap");
            Objects.requireNonNull(place, "place");
        }

        /** Where bonus points may lift a total to. */
        public enum Place {
            /** Up to the set's maximum. */
            WITHIN_MAXIMUM,
            /** Beyond the set's maximum. */
            BEYOND_MAXIMUM
        }
    }

    /** Its coordinates, {@code id:version}. */
    public String coordinates() {
        return id + ":" + version;
    }

    /** The measures that its criteria may read, by key: those of every {@link MeasureCatalogue} and its own. */
    public Map<String, Measure> measuresByKey() {
        Map<String, Measure> known = new HashMap<>(Catalogues.MEASURES);
        measures.forEach(measure -> known.put(measure.key(), measure));
        return known;
    }

    /** The class of unit of this code, if it has one; {@link #unitClass} where there must be one. */
    public Optional<UnitClass> findUnitClass(String code) {
        Objects.requireNonNull(code, "code");
        return unitClasses.stream()
                .filter(unitClass -> unitClass.code().equals(code))
                .findFirst();
    }

    /**
     * The class of unit of this code.
     *
     * @throws IllegalArgumentException if it has none; the message names the code most like it
     */
    public UnitClass unitClass(String code) {
        return findUnitClass(code)
                .orElseThrow(() -> Nearest.unknown(
                        "class of unit in " + id,
                        code,
                        Nearest.to(
                                code, unitClasses.stream().map(UnitClass::code).toList()),
                        "unitClasses()"));
    }

    /** Every mistake in it, with its path; empty if it can be compiled. */
    public List<SetFault> check() {
        return SetCheck.of(this);
    }

    /** What does no harm and is most often a slip: measures of its own that nothing reads, each with its path. */
    public List<SetFault> warnings() {
        return SetCheck.warnings(this);
    }

    /** The same of a set that extends another. */
    public List<SetFault> warningsOver(CriteriaSet other) {
        Objects.requireNonNull(other, "other");
        return ExtensionCheck.warnings(this, other);
    }

    /**
     * Every mistake in it as a set that extends another: what it says of the base, and what is wrong once it is laid over
     * it. Every path is one of this set; what is wrong in a part that only the base has stands at {@code /base}.
     *
     * @throws IllegalArgumentException if {@code other} is not the set that {@link #base} names
     */
    public List<SetFault> checkOver(CriteriaSet other) {
        Objects.requireNonNull(other, "other");
        return ExtensionCheck.of(this, other);
    }

    /**
     * This set laid over the one it extends: groups and criteria of the same id are replaced, new ones added, those of
     * {@code omits} dropped; measures are joined, less those of the base that nothing reads any more; rounding, policies, bonus, rating and process are this set's where it
     * gives them, else the base's.
     *
     * @throws IllegalArgumentException if {@code other} is not the set that {@link #base} names
     */
    public CriteriaSet over(CriteriaSet other) {
        Objects.requireNonNull(other, "other");
        return Extension.of(other, this);
    }
}
