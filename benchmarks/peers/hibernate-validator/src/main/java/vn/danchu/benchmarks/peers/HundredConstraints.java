package vn.danchu.benchmarks.peers;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/** A record with a hundred constraints of Jakarta Validation's own. */
record HundredConstraints(
        @NotBlank @Size(max = HundredConstraints.MOST) String text0,
        @NotBlank @Size(max = HundredConstraints.MOST) String text1,
        @NotBlank @Size(max = HundredConstraints.MOST) String text2,
        @NotBlank @Size(max = HundredConstraints.MOST) String text3,
        @NotBlank @Size(max = HundredConstraints.MOST) String text4,
        @NotBlank @Size(max = HundredConstraints.MOST) String text5,
        @NotBlank @Size(max = HundredConstraints.MOST) String text6,
        @NotBlank @Size(max = HundredConstraints.MOST) String text7,
        @NotBlank @Size(max = HundredConstraints.MOST) String text8,
        @NotBlank @Size(max = HundredConstraints.MOST) String text9,
        @NotBlank @Size(max = HundredConstraints.MOST) String text10,
        @NotBlank @Size(max = HundredConstraints.MOST) String text11,
        @NotBlank @Size(max = HundredConstraints.MOST) String text12,
        @NotBlank @Size(max = HundredConstraints.MOST) String text13,
        @NotBlank @Size(max = HundredConstraints.MOST) String text14,
        @NotBlank @Size(max = HundredConstraints.MOST) String text15,
        @NotBlank @Size(max = HundredConstraints.MOST) String text16,
        @NotBlank @Size(max = HundredConstraints.MOST) String text17,
        @NotBlank @Size(max = HundredConstraints.MOST) String text18,
        @NotBlank @Size(max = HundredConstraints.MOST) String text19,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number0,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number1,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number2,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number3,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number4,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number5,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number6,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number7,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number8,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number9,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number10,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number11,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number12,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number13,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number14,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number15,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number16,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number17,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number18,

        @NotNull @PositiveOrZero @Max(HundredConstraints.MOST)
        Integer number19) {

    /** How many there are. */
    static final int CONSTRAINTS = 100;

    /** The longest text, and the largest number. */
    static final int MOST = 40;

    /** One with three that are violated: an empty text, a negative number and one that is too large. */
    static HundredConstraints withThreeViolated(int number) {
        String text = "Quyết định số " + number % MOST;
        int some = number % MOST;
        return new HundredConstraints(
                "", text, text, text, text, text, text, text, text, text, text, text, text, text, text, text, text,
                text, text, text, -1, MOST + 1, some, some, some, some, some, some, some, some, some, some, some, some,
                some, some, some, some, some, some);
    }
}
