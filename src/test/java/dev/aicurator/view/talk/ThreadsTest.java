package dev.aicurator.view.talk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Comment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void repliesFollowWhatTheyAnswer() {
    assertThat(order(comment("a", null), comment("b", null), comment("c", "a"), comment("d", "c")))
        .containsExactly("a0/2", "c1/1", "d2/0", "b0/0");
  }

  @Test
  void aReplyToNothingStandsAlone() {
    assertThat(order(comment("c", "gone"))).containsExactly("c0/0");
  }

  @Test
  void tombstonesStayOverTheLiving() {
    assertThat(order(gone("a", null), comment("b", "a"), gone("c", "b"), gone("d", null)))
        .containsExactly("a0/1", "b1/0");
  }

  @Test
  void circlesAreCutOpen() {
    assertThat(order(comment("a", "c"), comment("b", "a"), comment("c", "b"), comment("d", "d")))
        .containsExactly("a0/2", "b1/1", "c2/0", "d0/0");
    assertThat(order(comment("t", "b"), comment("b", "a"), comment("a", "b")))
        .containsExactly("a0/2", "b1/1", "t2/0");
  }

  @Test
  void aDeepThreadIsDrawnAllTheSame() {
    List<Comment> chain = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      chain.add(comment("c" + i, i == 0 ? null : "c" + (i - 1)));
    }
    List<Threads.Placed> placed = Threads.of(chain);
    assertThat(placed).hasSize(20_000);
    assertThat(placed.get(0).below()).isEqualTo(19_999);
    assertThat(placed.get(19_999).depth()).isEqualTo(19_999);
  }

  private static List<String> order(Comment... comments) {
    return Threads.of(List.of(comments)).stream()
        .map(p -> p.comment().id() + p.depth() + "/" + p.below())
        .toList();
  }

  private static Comment comment(String id, String parent) {
    return new Comment(id, "s", parent, "ana", "text", Instant.EPOCH, null, false);
  }

  private static Comment gone(String id, String parent) {
    return new Comment(id, "s", parent, "ana", "", Instant.EPOCH, null, true);
  }
}
