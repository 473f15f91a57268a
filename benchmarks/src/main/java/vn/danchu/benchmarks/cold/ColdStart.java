package vn.danchu.benchmarks.cold;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.danchu.benchmarks.Documents;
import vn.danchu.benchmarks.Turns;

/**
 * Starts a JVM again and again for its first verdict, its first score, and the report on the demonstration by the command line, by turns
 * with one that says hello, and prints how many milliseconds of the clock each takes longer: median, least and most, and the median of
 * hello. Once plainly and once with what the JVM keeps of an earlier start: a class-data archive, or an AOT cache from JDK 25.
 *
 * <p>Arguments: the jar of the command line, then the home of each JDK to try.
 */
public final class ColdStart {

    private static final int STARTS = Turns.QUICK ? 3 : 11;
    private static final double MILLISECOND = 1e6;
    private static final int AOT_CACHE_SINCE = 25;

    private final Path home;
    private final int release;
    private final Path kept;

    private ColdStart(Path home, Path kept) throws IOException {
        this.home = home;
        this.kept = kept;
        this.release = Integer.parseInt(
                Files.readString(home.resolve("release")).replaceFirst("(?s).*JAVA_VERSION=\"(\\d+).*", "$1"));
    }

    /** Measures. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path kept = Files.createTempDirectory("danchu-cold");
        Path dossier = kept.resolve("commune.json");
        Files.write(dossier, Documents.COMMUNE.bytes());
        try {
            for (String home : List.of(args).subList(1, args.length)) {
                ColdStart jdk = new ColdStart(Path.of(home), kept);
                jdk.measure("first verdict", own("verdict"));
                jdk.measure("first score", own("score"));
                jdk.measure("assess by the command line", List.of("-jar", args[0], "assess", dossier.toString()));
            }
        } finally {
            try (var files = Files.newDirectoryStream(kept)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
            Files.delete(kept);
        }
    }

    private static List<String> own(String answer) {
        return List.of("-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName(), answer);
    }

    private void measure(String job, List<String> program) throws IOException, InterruptedException {
        measure(job, "plain", List.of(), program);
        Path file = kept.resolve(release + job.replace(' ', '-'));
        boolean cache = release >= AOT_CACHE_SINCE;
        start(List.of((cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + file), program);
        measure(
                job,
                cache ? "AOT cache" : "AppCDS",
                List.of((cache ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + file),
                program);
    }

    private void measure(String job, String how, List<String> options, List<String> program)
            throws IOException, InterruptedException {
        List<Double> longer = new ArrayList<>();
        List<Double> hellos = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            double hello = start(List.of(), own("hello"));
            hellos.add(hello);
            longer.add(start(options, program) - hello);
        }
        longer.sort(null);
        hellos.sort(null);
        System.out.printf(
                Locale.ROOT,
                "COLD\t%s\tJDK %d, %s\t%.0f\t%.0f\t%.0f\t%.0f%n",
                job,
                release,
                how,
                longer.get(STARTS / 2),
                longer.get(0),
                longer.get(STARTS - 1),
                hellos.get(STARTS / 2));
    }

    /** Milliseconds from the start of the program to its end. */
    private double start(List<String> options, List<String> program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(options);
        command.addAll(program);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long written;
        try (InputStream out = process.getInputStream()) {
            written = out.transferTo(OutputStream.nullOutputStream());
        }
        int status = process.waitFor();
        double taken = (System.nanoTime() - start) / MILLISECOND;
        if (status > 1 || written == 0) { // 1: the demonstration has breaches
            throw new IllegalStateException("status " + status + ", " + written + " bytes from " + command);
        }
        return taken;
    }
}
