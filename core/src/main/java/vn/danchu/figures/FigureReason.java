package vn.danchu.figures;

import static vn.danchu.compliance.Verdict.COMPLIANT;
import static vn.danchu.compliance.Verdict.NON_COMPLIANT;
import static vn.danchu.compliance.Verdict.NOT_APPLICABLE;
import static vn.danchu.compliance.Verdict.UNDETERMINED;

import java.util.Locale;
import vn.danchu.compliance.Grade;
import vn.danchu.compliance.Verdict;

/** What is found about a figure; each has one text per language. */
public enum FigureReason {
    /** The parts add up to the whole. */
    PARTS_ADD_UP(COMPLIANT),
    /** The value does not exceed the whole that it is counted out of. */
    WITHIN_WHOLE(COMPLIANT),
    /** The printed percentage follows from the numbers. */
    PERCENTAGE_HOLDS(COMPLIANT),
    /** The printed comparison with a plan or another period follows from the numbers. */
    COMPARISON_HOLDS(COMPLIANT),
    /** What is printed as more than all of a whole follows from the numbers: it is taken as a comparison. */
    COMPARISON_ASSUMED(COMPLIANT),

    /** The parts are said to be complete and add up to less than the whole. */
    PARTS_FALL_SHORT(NON_COMPLIANT),
    /** The parts add up to more than the whole. */
    PARTS_EXCEED(NON_COMPLIANT),
    /** The value is greater than the whole that it is counted out of. */
    ABOVE_WHOLE(NON_COMPLIANT),
    /** The printed percentage does not follow from the numbers. */
    PERCENTAGE_WRONG(NON_COMPLIANT),
    /**
     * The printed percentage has its digits cut off where rounding gives another last digit. It is not what the numbers give,
     * so it is no {@link Verdict#COMPLIANT}; but every digit printed is true, no rule of the law says how to round, and it
     * claims less than was done. So it is shown as a breach of the arithmetic that does not decide the whole.
     */
    PERCENTAGE_TRUNCATED(NON_COMPLIANT, Grade.ADVISORY),
    /**
     * The printed percentage is 100% by rounding, though some are missing. As with {@link #PERCENTAGE_TRUNCATED}, no rule
     * forbids it, and a reader is misled.
     */
    PERCENTAGE_ROUNDED_TO_ALL(NON_COMPLIANT, Grade.ADVISORY),
    /** The printed comparison with a plan or another period does not follow from the numbers. */
    COMPARISON_WRONG(NON_COMPLIANT),
    /** The printed comparison has its digits cut off where rounding gives another last digit. */
    COMPARISON_TRUNCATED(NON_COMPLIANT, Grade.ADVISORY),
    /** A count is negative. */
    NEGATIVE(NON_COMPLIANT),

    /** The parts are said to be incomplete, and leave a rest of the whole that the report does not account for. */
    PARTS_LEAVE_REST(UNDETERMINED),
    /** The parts add up to less than the whole, and the report does not say whether they are complete. */
    COMPLETENESS_UNKNOWN(UNDETERMINED),
    /** A value or a key is not given. */
    NOT_GIVEN(UNDETERMINED),
    /** A percentage is printed and the report does not say of what. */
    NO_WHOLE(UNDETERMINED),
    /** A percentage of nothing. */
    WHOLE_IS_ZERO(UNDETERMINED),
    /** The whole that is named is no other figure of the report. */
    WHOLE_NOT_FOUND(UNDETERMINED),
    /** The whole that is named stands in the report more than once, or its number differs from the one given with it. */
    WHOLE_AMBIGUOUS(UNDETERMINED),
    /** A key stands more than once where it must be unique. */
    DUPLICATE_KEY(UNDETERMINED),
    /** Beside a percentage that follows from the numbers another one is printed, and it is not said of what. */
    PERCENTAGE_OF_WHAT(UNDETERMINED),
    /** The text is no comparison. */
    COMPARISON_UNREADABLE(UNDETERMINED),
    /** What a figure is compared with is not given, or stands in the report more than once. */
    COMPARISON_WITHOUT_BASIS(UNDETERMINED),
    /** A percentage of 0, or a growth in percent from 0. */
    COMPARISON_WITH_NOTHING(UNDETERMINED),
    /** A number has decimals and the report does not say in what unit. */
    DECIMAL_WITHOUT_UNIT(UNDETERMINED),
    /** Amounts of different dimensions, or an amount and a count, are put together. */
    UNITS_DIFFER(UNDETERMINED),
    /** The text is no percentage. */
    PERCENTAGE_UNREADABLE(UNDETERMINED),
    /** A number is only said to be more, less or about so many, and that does not settle it. */
    INEXACT(UNDETERMINED),
    /** The numbers add up to more than can be counted. */
    TOO_LARGE(UNDETERMINED),
    /** The report's last day lies before its first. */
    PERIOD_REVERSED(UNDETERMINED),
    /** The report does not say whether it covers a time when the law was in force. */
    PERIOD_UNKNOWN(UNDETERMINED),

    /** The report ends before the law came into force: nothing in it is judged. */
    BEFORE_THE_LAW(NOT_APPLICABLE),
    /** No figure of the report is related to another. */
    NOTHING_TO_CHECK(NOT_APPLICABLE),

    /** A report names no unit that the roll-up asks for; it is left out. */
    UNIT_NOT_ASKED(NOT_APPLICABLE),
    /** A report's period reaches beyond those that the roll-up asks for; it is left out. */
    PERIOD_NOT_ASKED(NOT_APPLICABLE),
    /** A report's period is not known, so it cannot be placed; it is left out. */
    PERIOD_NOT_PLACED(UNDETERMINED),
    /** Reports under one code name different units; they are left out. */
    UNIT_NAMES_DIFFER(UNDETERMINED),
    /** A unit's reports lie on both sides of 1 July 2025, and it is not said that it is the same unit; they are left out. */
    UNIT_CHANGED(UNDETERMINED),
    /** A report's period reaches beyond the days on which its unit existed; it is left out. */
    UNIT_NOT_THERE(UNDETERMINED),
    /** What the figure counts over time is not given everywhere, so it cannot be added. */
    KIND_NOT_GIVEN(UNDETERMINED),
    /** What the figure counts over time differs between reports, so it cannot be added. */
    KINDS_DISAGREE(UNDETERMINED),
    /** Flows of periods that share days would count what happened on them twice. */
    FLOWS_OVERLAP(UNDETERMINED),
    /** A value is only said to be more, less or about so many, so it is not added; it is left out. */
    NOT_EXACT(UNDETERMINED),
    /** Reports that end on the same day give different values. */
    VALUES_DISAGREE(UNDETERMINED),
    /** A cumulative figure is less than it was before. */
    CUMULATIVE_FALLS(UNDETERMINED),
    /** A cumulative figure stands over a turn of the year, and may have begun anew. */
    CUMULATIVE_OVER_YEARS(UNDETERMINED),
    /** The latest values of the units are of different days, so they cannot be added. */
    DAYS_DIFFER(UNDETERMINED);

    private final Verdict verdict;
    private final Grade grade;
    private final String key;

    FigureReason(Verdict verdict) {
        this(verdict, Grade.BINDING);
    }

    FigureReason(Verdict verdict, Grade grade) {
        this.verdict = verdict;
        this.grade = grade;
        this.key = name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The verdict it gives. */
    public Verdict verdict() {
        return verdict;
    }

    /** Whether it decides the verdict on the whole. */
    public Grade grade() {
        return grade;
    }

    /** Its key in the texts, after {@code figures.}: {@code parts-add-up}. */
    public String key() {
        return key;
    }
}
