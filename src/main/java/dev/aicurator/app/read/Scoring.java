package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.curate.rank.Profile;
import dev.aicurator.curate.rank.Ranked;
import dev.aicurator.curate.rank.Ranker;
import dev.aicurator.curate.rank.View;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Ranks stories for this user and numbers them. */
public final class Scoring {
  private static final int SHORTEST = 6;
  private final Desk desk;
  private final Map<String, Marks> marks;
  private final Profile profile;

  public Scoring(Desk desk) {
    this.desk = desk;
    this.marks = desk.store().marks();
    this.profile = new Tastes(desk).profile(marks);
  }

  public Map<String, Marks> marks() {
    return marks;
  }

  public Marks marks(Story story) {
    return marks.getOrDefault(story.id(), Marks.NONE).on(story);
  }

  /** Best first. */
  public List<Ranked> rank(List<Story> stories) {
    List<Story> tagged = new ArrayList<>(stories.size());
    for (Story story : stories) {
      tagged.add(desk.tagged(story));
    }
    return Ranker.rank(
        tagged, new View(marks, desk.sources().bySlug(), profile, desk.rules(), desk.now()));
  }

  /** Numbers from 1; ids are shortened against all of {@code known}. */
  public List<Item> number(List<Ranked> ranked, List<Story> known) {
    TreeSet<String> ids = new TreeSet<>();
    for (Story story : known) {
      ids.add(story.id());
      for (Story.Member member : story.members()) {
        ids.add(member.article());
      }
    }
    return numbered(ranked, new ArrayList<>(ids));
  }

  /** Numbers from 1; ids are shortened against {@code sorted}, which has none twice. */
  List<Item> numbered(List<Ranked> ranked, List<String> sorted) {
    List<Item> items = new ArrayList<>();
    for (Ranked r : ranked) {
      Story story = r.story();
      items.add(
          new Item(
              items.size() + 1,
              shortest(story.id(), sorted),
              story,
              marks(story),
              r.score(),
              r.parts()));
    }
    return items;
  }

  /** A neighbour in sorted order is the one that shares the longest prefix. */
  private static String shortest(String id, List<String> sorted) {
    int at = java.util.Collections.binarySearch(sorted, id);
    int length = SHORTEST;
    for (int i : new int[] {at - 1, at + 1}) {
      if (at >= 0 && i >= 0 && i < sorted.size()) {
        length = Math.max(length, shared(id, sorted.get(i)) + 1);
      }
    }
    return id.substring(0, Math.min(length, id.length()));
  }

  private static int shared(String a, String b) {
    int n = 0;
    while (n < a.length() && n < b.length() && a.charAt(n) == b.charAt(n)) {
      n++;
    }
    return n;
  }
}
