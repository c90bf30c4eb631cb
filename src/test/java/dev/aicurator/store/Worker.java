package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Marks;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes to a store in a process of its own and says each thing once it is acknowledged: {@code A
 * name} for three articles, {@code J name} for a mark, {@code E message} for a refusal.
 */
final class Worker {
  private Worker() {}

  /** HOME NAME COUNT. */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path home = Path.of(args[0]);
    int count = Integer.parseInt(args[2]);
    try (Store store =
        Store.open(home.resolve("store"), home.resolve("state"), Clock.systemUTC())) {
      for (int i = 0; i < count; i++) {
        String name = args[1] + "-" + i;
        say(out, "A " + name, () -> store.commit(articles(name), Sample::alone));
        Change mark = new Change.Mark(story(name), Marks.Kind.LIKED, true, true);
        say(out, "J " + name, () -> store.change("like " + name, List.of(mark)));
      }
    }
  }

  private static void say(PrintStream out, String word, Runnable work) {
    try {
      work.run();
      out.println(word);
    } catch (CuratorException e) {
      out.println("E " + e.getMessage());
    }
  }

  /** Three articles of two days. */
  static List<Article> articles(String name) {
    List<Article> articles = new ArrayList<>();
    for (int j = 0; j < 3; j++) {
      String day = j == 2 ? "2026-11-22" : "2026-11-23";
      articles.add(Sample.article("src", name + "." + j, day + "T08:00:00Z"));
    }
    return articles;
  }

  static String story(String name) {
    return articles(name).get(0).id();
  }
}
