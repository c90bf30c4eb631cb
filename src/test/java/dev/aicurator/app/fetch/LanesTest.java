package dev.aicurator.app.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTest {
  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private final Lanes lanes = new Lanes(pool, 2);

  @AfterEach
  void close() {
    pool.shutdownNow();
  }

  @Test
  void aBusyHostNeverKeepsAnotherWaiting() throws Exception {
    CountDownLatch open = new CountDownLatch(1);
    AtomicInteger running = new AtomicInteger();
    List<Future<Integer>> busy = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      int number = i;
      busy.add(
          lanes.submit(
              "busy.example",
              () -> {
                assertThat(running.incrementAndGet()).isLessThanOrEqualTo(2);
                open.await();
                running.decrementAndGet();
                return number;
              }));
    }
    assertThat(lanes.submit("calm.example", () -> "x").get(20, TimeUnit.SECONDS)).isEqualTo("x");
    assertThat(lanes.submit("", () -> "y").get(20, TimeUnit.SECONDS)).isEqualTo("y");
    open.countDown();
    for (int i = 0; i < busy.size(); i++) {
      assertThat(busy.get(i).get(20, TimeUnit.SECONDS)).isEqualTo(i);
    }
  }

  @Test
  void whatFailsMakesRoomForTheNext() throws Exception {
    for (int i = 0; i < 5; i++) {
      lanes.submit(
          "busy.example",
          () -> {
            throw new IllegalStateException("told by the future");
          });
    }
    assertThat(lanes.submit("busy.example", () -> 1).get(20, TimeUnit.SECONDS)).isEqualTo(1);
  }
}
