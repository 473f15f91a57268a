package vn.danchu.cli;

/** The results cannot be written any more: a disk is full, or whoever reads them has gone. */
final class OutputLost extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
