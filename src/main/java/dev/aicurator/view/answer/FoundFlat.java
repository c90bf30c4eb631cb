package dev.aicurator.view.answer;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Found;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Urls;
import dev.aicurator.view.list.Titles;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;

/** Hits one a row: id, title, source, published, url, topics, article, score, snippet. */
public final class FoundFlat {
  private FoundFlat() {}

  public static void tsv(List<Found> hits, Appendable out) throws IOException {
    for (Found hit : hits) {
      Cells.tsv(out, cells(hit));
    }
  }

  public static void csv(List<Found> hits, Appendable out) throws IOException {
    Cells.csv(
        out, "id", "title", "source", "published", "url", "topics", "article", "score", "snippet");
    for (Found hit : hits) {
      Cells.csv(out, cells(hit));
    }
  }

  /** Each story once, best first. */
  public static void ids(List<Found> hits, Appendable out) throws IOException {
    var ids = new LinkedHashSet<String>();
    hits.forEach(hit -> ids.add(hit.item().story().id()));
    for (String id : ids) {
      Cells.tsv(out, id);
    }
  }

  /** The article that matched, as the story knows it; the lead where it does not. */
  static Story.Member member(Found hit) {
    for (Story.Member member : hit.item().story().members()) {
      if (member.article().equals(hit.article())) {
        return member;
      }
    }
    return hit.item().story().lead();
  }

  private static String[] cells(Found hit) {
    Story.Member member = member(hit);
    return new String[] {
      hit.item().story().id(),
      Titles.of(hit.title()),
      member.sourceTitle(),
      Times.stamp(member.time()),
      member.url() == null ? "" : Urls.shown(member.url()),
      String.join(",", hit.item().story().topics()),
      hit.article(),
      Double.toString(Math.rint(hit.score() * 1e4) / 1e4),
      hit.snippet()
    };
  }
}
