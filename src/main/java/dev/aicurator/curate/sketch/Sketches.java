package dev.aicurator.curate.sketch;

import dev.aicurator.model.Lately;
import java.util.Map;

/** Sketches of articles met lately, so that an article is read once for many groupings. */
public final class Sketches {
  private static final int MOST = 6_000;
  private final Vocabulary vocabulary = new Vocabulary();
  private final Map<String, Kept> kept = new Lately<>(MOST);

  private record Kept(int title, int text, int length, Sketch sketch) {
    boolean isOf(Doc doc) {
      return length == doc.text().length()
          && text == doc.text().hashCode()
          && title == doc.title().hashCode();
    }
  }

  /** The sketch of a document, made anew where its title or text is another than last time. */
  public Sketch of(String id, Doc doc) {
    Kept known = kept.get(id);
    if (known != null && known.isOf(doc)) {
      return known.sketch();
    }
    Sketch made = Sketch.of(doc, vocabulary);
    kept.put(
        id, new Kept(doc.title().hashCode(), doc.text().hashCode(), doc.text().length(), made));
    return made;
  }
}
