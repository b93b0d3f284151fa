// SPDX-License-Identifier: Apache-2.0
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * java bench/Load.java ADDRESS CLIENTS SECONDS: that many clients at once, each with a connection
 * of its own, read the public programme of an edition page after page. Prints how many answers a
 * second came, how many failed, and how long they took.
 */
final class Load {

  private static final List<String> PAGES =
      List.of(
          "programme",
          "programme?view=sheet",
          "programme?day=2026-12-05",
          "people",
          "changes",
          "search?q=donghua",
          "search?q=%E5%8A%A8%E7%94%BB",
          "programme.ics",
          "programme.xml",
          "programme.json");

  public static void main(String[] words) throws Exception {
    var address = words[0].replaceAll("/+$", "");
    int clients = Integer.parseInt(words[1]);
    long end = System.nanoTime() + Duration.ofSeconds(Integer.parseInt(words[2])).toNanos();
    var failed = new AtomicInteger();
    var times = Collections.synchronizedList(new ArrayList<Long>());
    var threads = new ArrayList<Thread>();
    for (int i = 0; i < clients; i++) {
      int first = i;
      threads.add(Thread.ofVirtual().start(() -> read(address, first, end, times, failed)));
    }
    for (var thread : threads) {
      thread.join();
    }
    Collections.sort(times);
    System.out.printf(
        "%d clients: %d answers, %d failed, median %d ms, 99 of 100 within %d ms%n",
        clients, times.size(), failed.get(), at(times, 50), at(times, 99));
  }

  private static void read(
      String address, int first, long end, List<Long> times, AtomicInteger failed) {
    try (var client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int n = first; System.nanoTime() < end; n++) {
        var page = URI.create(address + "/" + PAGES.get(n % PAGES.size()));
        var language = n % 2 == 0 ? "zh" : "en";
        var request =
            HttpRequest.newBuilder(page)
                .header("Accept-Language", language)
                .header("Accept-Encoding", "gzip");
        long begun = System.nanoTime();
        try {
          int status =
              client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
          if (status != 200) {
            failed.incrementAndGet();
          }
        } catch (java.io.IOException e) {
          failed.incrementAndGet();
        } catch (InterruptedException e) {
          return;
        }
        times.add((System.nanoTime() - begun) / 1_000_000);
      }
    }
  }

  private static long at(List<Long> times, int percent) {
    return times.isEmpty()
        ? 0
        : times.get(Math.min(times.size() - 1, times.size() * percent / 100));
  }
}
