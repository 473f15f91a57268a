package vn.danchu.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts load on a running service, and tells what came of it; no test. Run from the folder of the service's module: {@code
 * java src/test/java/vn/danchu/service/Load.java http://localhost:8080/assess 64 60}.
 */
public final class Load {

    private Load() {}

    /** One connection's requests. */
    private static final class Connection extends Thread {

        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private final HttpRequest request;
        private final long end;
        private final List<Long> micros = new ArrayList<>();
        private final Map<String, Integer> answers = new TreeMap<>();

        Connection(HttpRequest request, long end) {
            this.request = request;
            this.end = end;
        }

        @Override
        public void run() {
            while (System.nanoTime() < end) {
                long start = System.nanoTime();
                String answer;
                try {
                    answer = Integer.toString(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode());
                } catch (Exception e) {
                    answer = e.getClass().getSimpleName();
                }
                micros.add((System.nanoTime() - start) / 1_000);
                answers.merge(answer, 1, Integer::sum);
            }
        }
    }

    /** @param arguments address, connections, seconds */
    public static void main(String[] arguments) throws Exception {
        byte[] body = Files.readAllBytes(Path.of("../cli/src/main/resources/vn/danchu/cli/commune-2025.json"));
        int seconds = Integer.parseInt(arguments[2]);
        HttpRequest request = HttpRequest.newBuilder(URI.create(arguments[0]))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(arguments[1]); i++) {
            Connection connection = new Connection(request, end);
            connection.start();
            connections.add(connection);
        }
        Map<String, Integer> answers = new TreeMap<>();
        List<Long> micros = new ArrayList<>();
        for (Connection connection : connections) {
            connection.join();
            connection.answers.forEach((answer, count) -> answers.merge(answer, count, Integer::sum));
            micros.addAll(connection.micros);
        }
        long[] sorted = micros.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "%s; %.1f requests/s; p50 %d ms, p99 %d ms, most %d ms%n",
                answers,
                sorted.length / (double) seconds,
                sorted[sorted.length / 2] / 1000,
                sorted[sorted.length * 99 / 100] / 1000,
                Arrays.stream(sorted).max().orElse(0) / 1000);
    }
}
