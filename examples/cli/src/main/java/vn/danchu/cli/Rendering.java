package vn.danchu.cli;

/** How a command writes what it found. */
enum Rendering {
    /** For people, on a terminal. */
    TEXT,
    /** For programs. */
    JSON,
    /** A page to read and to print. */
    HTML
}
