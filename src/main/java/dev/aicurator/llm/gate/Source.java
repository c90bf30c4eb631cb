package dev.aicurator.llm.gate;

import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.Page;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Addressed;
import dev.aicurator.text.Sentences;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The sentences of the articles with what each says; bounded in number. */
final class Source {
  private static final int MOST = 4_000;

  final List<Line> lines = new ArrayList<>();
  final Names names = new Names();
  final List<Dates.Day> dates = new ArrayList<>();
  final int year;
  private final StringBuilder plain = new StringBuilder();

  /** One sentence of a block and what is in it. */
  record Line(
      String article,
      int block,
      int start,
      int end,
      String plain,
      Set<String> content,
      List<Figures.Figure> figures,
      List<List<String>> negated,
      int course) {
    /** Whether both are running text of one article. */
    boolean isAfter(Line other) {
      return block >= 0 && other.block >= 0 && article.equals(other.article);
    }
  }

  Source(List<Article> articles) {
    articles.forEach(this::read);
    year = articles.isEmpty() ? 0 : day(articles.get(0).time()).getYear();
  }

  /** The words of all articles as quotations are compared. */
  String plain() {
    return plain.toString();
  }

  private void read(Article article) {
    Page page = article.page();
    metadata(article, page);
    add(article, Sentence.TITLE, page.title());
    add(article, Sentence.DEK, page.dek());
    for (int b = 0; b < page.blocks().size(); b++) {
      Block.Kind kind = page.blocks().get(b).kind();
      if (kind != Block.Kind.IMAGE && kind != Block.Kind.CODE) {
        add(article, b, page.blocks().get(b).text());
      }
    }
  }

  /** Who and when: a card may name the publisher, the author and the day. */
  private void metadata(Article article, Page page) {
    names.read(article.sourceTitle());
    page.authors().forEach(names::read);
    if (page.site() != null) {
      names.read(page.site());
    }
    Instant published = page.published();
    LocalDate day = day(published == null ? article.time() : published);
    dates.add(Dates.Day.of(day));
    String month = day.getMonth().toString();
    names.read(month.charAt(0) + month.substring(1).toLowerCase(java.util.Locale.ROOT));
  }

  private static LocalDate day(Instant time) {
    return time.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** A block that speaks to a model is no news: nothing may rest on it. */
  private void add(Article article, int block, @Nullable String text) {
    if (text == null || lines.size() >= MOST || Addressed.isToAModel(text)) {
      return;
    }
    names.read(text);
    dates.addAll(Dates.of(text));
    plain.append(Quotes.plain(text)).append(' ');
    for (Sentences.Span span : Sentences.split(text)) {
      if (lines.size() < MOST) {
        String cut = span.of(text);
        lines.add(
            new Line(
                article.id(),
                block,
                span.start(),
                span.end(),
                Quotes.bare(cut),
                Words.content(cut),
                Figures.of(cut),
                Words.negated(cut),
                Words.course(cut)));
      }
    }
  }
}
