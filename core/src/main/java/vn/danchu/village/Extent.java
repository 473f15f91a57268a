package vn.danchu.village;

/** How much of a convention a suspension or repeal takes away (D61:12.1, 14.1, 14.2). */
public enum Extent {
    /** All of it. */
    WHOLE,
    /** A part of it. */
    PART
}
