package vn.danchu.compliance;

import java.util.List;

/** The named values a finding's text may show. */
public enum Argument {
    /** The last day on which the duty could be done. */
    DUE(Type.DATE),
    /** The day it was done, or the day of a fact. */
    DONE(Type.DATE),
    /** The day it is measured from. */
    START(Type.DATE),
    /** Days late, or days short. */
    DAYS(Type.COUNT),
    /** Working days late, where the limit counts working days. */
    WORKING_DAYS(Type.COUNT),
    /** The days a thing must last, or the least count asked for. */
    LEAST(Type.COUNT),
    /** The greatest count allowed. */
    MOST(Type.COUNT),
    /** Votes or members needed. */
    NEEDED(Type.COUNT),
    /** Votes, members or days there are. */
    HAS(Type.COUNT),
    /** Votes or members missing, or known to be missing. */
    SHORT(Type.COUNT),
    /** The number a share is taken of. */
    BASE(Type.COUNT),
    /** A calendar year. */
    YEAR(Type.YEAR),
    /** Paths of the data that is missing. */
    MISSING(Type.PATHS),
    /**
     * Paths of the other elements of a list that gave the same verdict, of what {@link #LACKING} lacks, or of the statements
     * that contradict each other.
     */
    ALSO(Type.PATHS),
    /** Paths of those of {@link #ALSO} that were done, too late. */
    ALSO_LATE(Type.PATHS),
    /** Path of the day that the one found is out of order with, where it has one. */
    BESIDE(Type.PATHS),
    /** Codes of items, places, roles or periods of which there is nothing of what the norm asks. */
    ABSENT(Type.CODES),
    /** Codes of those of which there is something, but not all that the norm asks. */
    LACKING(Type.CODES),
    /**
     * Codes of what those of {@link #LACKING} lack, where the norm asks for several; where more than one lacks something, each with
     * a space and the code of the one that lacks it.
     */
    PARTS(Type.CODES),
    /** Codes of those of which there is all that the norm asks. */
    KEPT(Type.CODES),
    /** Codes of those that the norm does not ask for, for a reason that the record gives. */
    EXCUSED(Type.CODES),
    /** Those that came too late, each with its day and its last day. */
    BELATED(Type.DELAYS),
    /** Codes found where others are allowed. */
    FOUND(Type.CODES),
    /** Codes allowed. */
    ALLOWED(Type.CODES),
    /** Name of the condition that decides. */
    CONDITION(Type.CONDITION),
    /** Key of the figure of a report that is judged. */
    FIGURE(Type.FIGURE),
    /** Key of the figure it is a part of. */
    OF(Type.FIGURE),
    /** The law or rule that sets the limit, as the record names it. */
    BASIS(Type.PRINTED),
    /** What the record states, as printed. */
    STATED(Type.PRINTED),
    /** The percentage that the numbers give. */
    COMPUTED(Type.PERCENTAGE),
    /** The percentage that the numbers give, at the precision of the one stated. */
    ROUNDED(Type.PERCENTAGE);

    /** How a value is shown. */
    public enum Type {
        /** A {@link java.time.LocalDate}. */
        DATE,
        /** An {@link Integer} or {@link Long}, grouped by locale. */
        COUNT,
        /** An {@link Integer}, not grouped. */
        YEAR,
        /** A list of strings from the law's catalogues or the user's codes. */
        CODES,
        /** A list of JSON pointers into the data. */
        PATHS,
        /** A list of {@link Delay}. */
        DELAYS,
        /** The key of a condition's text. */
        CONDITION,
        /** The key of a figure; shown by its label where it has one, else as it is. */
        FIGURE,
        /** A string of the data, shown as it is. */
        PRINTED,
        /** A {@link java.math.BigDecimal} of hundredths, shown with all its decimals and a percent sign. */
        PERCENTAGE
    }

    /** What tells of a duty owed on several occasions, in the order in which it is told. */
    static final List<Argument> OF_A_DUTY = List.of(ABSENT, LACKING, PARTS, ALSO, BELATED, KEPT, EXCUSED);

    private final Type type;
    private final String key;

    Argument(Type type) {
        this.type = type;
        this.key = name().toLowerCase(java.util.Locale.ROOT);
    }

    /** How its value is shown. */
    public Type type() {
        return type;
    }

    /** Its name in templates and data: {@code due}. */
    public String key() {
        return key;
    }
}
