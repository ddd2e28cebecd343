package org.lambdalab.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lambdalab.jobs.Person;
import org.lambdalab.jobs.Task;
import org.lambdalab.jobs.Weight;
import org.lambdalab.jobs.Workers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** More than the service does at once: the rest is told to come back, and no place is lost. */
@ImpatientService
final class BusyTest {

    private static final int PLACES = 16;
    private static final int OCCUPIED = Math.max(2, Runtime.getRuntime().availableProcessors() - 1);
    private static final String PATH = "/api/v1/cross-validations";

    private final Workers workers;
    private final Client client;

    BusyTest(@Autowired Workers workers, @LocalServerPort int port) {
        this.workers = workers;
        client = new Client(port);
    }

    @Test
    void whoComesWhenAllPlacesAreTakenIsToldWhenToComeBack() {
        CountDownLatch done = occupied();
        List<CompletableFuture<HttpResponse<String>>> sent = send(4 * PLACES, work());
        CountDownLatch refusals = new CountDownLatch(3 * PLACES);
        List<CompletableFuture<HttpResponse<String>>> counted = sent.stream()
                .map(answer -> answer.whenComplete((value, failure) -> refusals.countDown()))
                .toList();
        waited(refusals);
        done.countDown();
        List<HttpResponse<String>> answers =
                counted.stream().map(CompletableFuture::join).toList();
        List<HttpResponse<String>> refused =
                answers.stream().filter(answer -> answer.statusCode() != 200).toList();
        assertThat(refused).hasSizeBetween(3 * PLACES, 3 * PLACES + OCCUPIED).allSatisfy(BusyTest::assertBusy);
        assertAllPlacesAreFree();
    }

    @Test
    void anAnswerThatTakesTooLongIsGivenUpAndItsPlaceFreed() {
        CountDownLatch done = occupied();
        List<HttpResponse<String>> answers = send(PLACES - OCCUPIED, work()).stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).allSatisfy(BusyTest::assertBusy);
        HttpResponse<String> beyond = client.post(PATH, "{}");
        assertThat(beyond.statusCode()).as("requests are read again").isEqualTo(422);
        assertBusy(client.post(PATH, work()));
        done.countDown();
        assertAllPlacesAreFree();
    }

    @Test
    void underTrueLoadEachIsAnsweredOrRefused() {
        List<HttpResponse<String>> answers =
                send(6 * PLACES, work()).stream().map(CompletableFuture::join).toList();
        assertThat(answers).filteredOn(answer -> answer.statusCode() != 200).allSatisfy(BusyTest::assertBusy);
        assertThat(answers).filteredOn(answer -> answer.statusCode() == 200).isNotEmpty();
        assertAllPlacesAreFree();
    }

    /** Takes all threads of the service until it is counted down. Waits for that: what comes in later may go first. */
    private CountDownLatch occupied() {
        CountDownLatch begun = new CountDownLatch(OCCUPIED);
        CountDownLatch done = new CountDownLatch(1);
        for (int i = 0; i < OCCUPIED; i++) {
            Task<Integer> occupant = progress -> {
                begun.countDown();
                return waited(done);
            };
            workers.submit(new Person("127.0.0.1"), Weight.LIGHT, occupant, state -> {});
        }
        waited(begun);
        return done;
    }

    private static int waited(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    @Test
    void whoLeavesTakesNoPlaceAlong() throws IOException {
        String body = work();
        for (int i = 0; i < 2 * PLACES; i++) {
            leave(body, body.length());
            leave(body, body.length() / 2);
            leave("{\"x\": tru", 9);
        }
        assertAllPlacesAreFree();
    }

    /** Sends the first bytes of a body, and hangs up. */
    private void leave(String body, int bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), client.port())) {
            String head = "POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Content-Length: " + body.length() + "\r\n\r\n";
            socket.getOutputStream().write((head + body.substring(0, bytes)).getBytes(StandardCharsets.US_ASCII));
            socket.setSoLinger(true, 0);
        }
    }

    private static void assertBusy(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Retry-After").orElse("")).matches("[1-9]\\d*");
        assertThat(Client.json(answer).get("status").asInt()).isEqualTo(503);
        assertThat(Client.json(answer).get("detail").asString()).contains("busy");
    }

    /** Once what was begun is done, as many as there are places are all answered at once. */
    private void assertAllPlacesAreFree() {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        boolean all;
        do {
            all = send(PLACES, work()).stream()
                    .map(CompletableFuture::join)
                    .allMatch(answer -> answer.statusCode() == 200);
        } while (!all && System.nanoTime() < end);
        assertThat(all).isTrue();
    }

    private List<CompletableFuture<HttpResponse<String>>> send(int count, String body) {
        return Stream.generate(() -> client.postLater(PATH, body)).limit(count).toList();
    }

    /** Some ten milliseconds. */
    private static String work() {
        SplittableRandom random = new SplittableRandom(3);
        double[] x = random.doubles(100).toArray();
        double[] y = Arrays.stream(x).map(v -> v + random.nextDouble()).toArray();
        return Body.of(x, y, 20, 1).json();
    }
}
