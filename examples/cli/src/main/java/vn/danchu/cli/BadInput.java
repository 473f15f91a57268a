package vn.danchu.cli;

/** Input that cannot be read; the message is shown to the user as it is. */
final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadInput(String message) {
        super(message);
    }
}
