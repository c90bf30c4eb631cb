package dev.aicurator.llm.gate;

import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import java.util.List;

/** The sentences of an article's body with their places, as an extractive writer takes them. */
public final class GateLines {
  private final Source source;

  public GateLines(Article article) {
    source = new Source(List.of(article));
  }

  public List<Sentence> sentences() {
    return source.lines.stream()
        .filter(line -> line.block() >= 0)
        .map(l -> new Sentence(l.text(), l.article(), l.block(), l.start(), l.end()))
        .toList();
  }
}
