package dev.aicurator.store;

import static dev.aicurator.store.Sample.open;
import static dev.aicurator.store.Sample.source;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Comment;
import dev.aicurator.model.Marks;
import dev.aicurator.model.report.Undone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
  private static final String S = "mvz00000001";
  private static final String T = "mvz00000002";
  @TempDir Path home;

  @Test
  void undoWalksBackAndPassesWhatHappenedByItself() {
    try (Store store = open(home)) {
      store.change("save " + S, List.of(mark(S, Marks.Kind.SAVED, true, true)));
      store.change("show " + S, List.of(mark(S, Marks.Kind.READ, true, false)));
      store.change(
          "like 2 stories",
          List.of(mark(S, Marks.Kind.LIKED, true, true), mark(T, Marks.Kind.LIKED, true, true)));
      store.change("unsave " + S, List.of(mark(S, Marks.Kind.SAVED, false, true)));
      assertThat(store.undo()).contains(new Undone("unsave " + S, 1));
      assertThat(store.marks(S).isSaved()).isTrue();
      assertThat(store.undo()).contains(new Undone("like 2 stories", 2));
      assertThat(store.marks(T)).isEqualTo(Marks.NONE);
    }
    try (Store store = open(home)) {
      assertThat(store.undo()).contains(new Undone("save " + S, 1));
      assertThat(store.marks(S)).isEqualTo(new Marks(null, null, Sample.NOW, 0));
      assertThat(store.undo()).isEmpty();
      store.change("save again", List.of(mark(S, Marks.Kind.SAVED, true, true)));
      assertThat(store.undo()).contains(new Undone("save again", 1));
    }
  }

  @Test
  void undoTakesBackSourcesToo() {
    try (Store store = open(home)) {
      store.change(
          "sources add",
          List.of(new Change.SourceAdded(source("a")), new Change.SourceAdded(source("b"))));
      store.change("sources remove a", List.of(new Change.SourceRemoved("a")));
      store.change("sources disable b", List.of(new Change.SourceEnabled("b", false)));
      store.change("moved", List.of(new Change.SourceMoved("b", "https://example.org/new")));
      assertThat(store.sources())
          .containsExactly(source("b").withEnabled(false).withUrl("https://example.org/new"));
      store.undo();
      store.undo();
      store.undo();
      assertThat(store.sources()).containsExactly(source("a"), source("b"));
      store.undo();
      assertThat(store.sources()).isEmpty();
      assertThat(store.sourcesInitialised()).isTrue();
    }
  }

  @Test
  void commentsAreEditedDeletedAndBroughtBack() {
    try (Store store = open(home)) {
      Comment first = Change.AddComment.of(S, null, "me", "One\nline 😀", Sample.NOW).comment();
      Comment reply = Change.AddComment.of(S, first.id(), "me", "Two", Sample.NOW).comment();
      store.change("comment", List.of(new Change.AddComment(first)));
      store.change("comment", List.of(new Change.AddComment(reply)));
      assertThat(store.comments(S)).containsExactly(first, reply);
      store.change("edit", List.of(new Change.EditComment(first.id(), "Changed")));
      assertThat(store.comments(S).get(0).text()).isEqualTo("Changed");
      assertThat(store.comments(S).get(0).edited()).isEqualTo(Sample.NOW);
      store.change("delete", List.of(new Change.DeleteComment(first.id())));
      assertThat(store.comments(S).get(0).deleted()).isTrue();
      assertThat(store.comments(S).get(0).text()).isEmpty();
      assertThat(store.marks(S).comments()).isEqualTo(1);
      store.undo();
      assertThat(store.comments(S).get(0).text()).isEqualTo("Changed");
      store.undo();
      assertThat(store.allComments()).containsExactly(first, reply);
    }
  }

  @Test
  void aLongJournalIsFoldedOnceAndSaysTheSame() throws IOException {
    Comment comment = Change.AddComment.of(S, null, "me", "One\nline 😀", Sample.NOW).comment();
    Map<String, Marks> marks;
    try (Store store = open(home)) {
      List<Change> many = new ArrayList<>();
      for (int i = 0; i < 1500; i++) {
        String story = "mvy0000%04d".formatted(i);
        many.add(mark(story, Marks.Kind.READ, true, false));
        many.add(mark(story, Marks.Kind.LIKED, i % 2 == 0, true));
      }
      store.change("like many", many);
      store.change("save " + S, List.of(mark(S, Marks.Kind.SAVED, true, true)));
      store.change("comment", List.of(new Change.AddComment(comment)));
      store.change("edit", List.of(new Change.EditComment(comment.id(), "Two")));
      store.undo();
      marks = store.marks();
      assertThat(marks.keySet()).hasSize(1501);
    }
    Path fold = home.resolve("state/journal");
    byte[] whole = Files.readAllBytes(fold);
    same(marks, comment);
    assertThat(Files.readAllBytes(fold)).isEqualTo(whole);
    for (int at : new int[] {0, whole.length / 2, whole.length - 1}) {
      byte[] bent = whole.clone();
      bent[at] ^= 0x55;
      Files.write(fold, bent);
      same(marks, comment);
      Files.write(fold, Arrays.copyOf(whole, at));
      same(marks, comment);
    }
    Files.write(fold, whole);
    try (Store store = open(home)) {
      assertThat(store.undo()).contains(new Undone("comment", 1));
      assertThat(store.undo()).contains(new Undone("save " + S, 1));
      assertThat(store.marks(S)).isEqualTo(Marks.NONE);
      assertThat(store.undo()).contains(new Undone("like many", 1500));
      assertThat(store.marks("mvy00000000").isLiked()).isFalse();
    }
  }

  private void same(Map<String, Marks> marks, Comment comment) {
    try (Store store = open(home)) {
      assertThat(store.marks()).isEqualTo(marks);
      assertThat(store.allComments()).containsExactly(comment);
    }
  }

  private static Change mark(String story, Marks.Kind kind, boolean on, boolean step) {
    return new Change.Mark(story, kind, on, step);
  }
}
