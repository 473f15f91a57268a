package vn.danchu.cli;

/** Entry point of the executable jar. */
public final class Main {

    private Main() {}

    /**
     * Runs the program.
     *
     * @param args the command line
     */
    public static void main(String[] args) {
        System.out.println("danchu");
    }
}
