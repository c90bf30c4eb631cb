package dev.aicurator.llm.gate;

import dev.aicurator.model.Article;
import dev.aicurator.model.Sentence;
import java.util.List;

/** The sentences of an article's body with their places, as an extractive writer takes them. */
public final class GateLines {
  private final Source source;
  private final Article article;

  public GateLines(Article article) {
    this.article = article;
    source = new Source(List.of(article));
  }

  public List<Sentence> sentences() {
    return source.lines.stream()
        .filter(line -> line.block() >= 0)
        .map(l -> new Sentence(text(l), l.article(), l.block(), l.start(), l.end()))
        .toList();
  }

  private String text(Source.Line line) {
    return article.page().blocks().get(line.block()).text().substring(line.start(), line.end());
  }
}
