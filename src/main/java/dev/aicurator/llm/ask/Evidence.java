package dev.aicurator.llm.ask;

import dev.aicurator.llm.server.Fence;
import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.model.ask.Answer;
import dev.aicurator.model.ask.Library;
import dev.aicurator.model.ask.Question;
import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The articles an answer may rest on, numbered from 1, and the parts of them that are sent. */
record Evidence(List<Article> articles) {
  private static final int FOUND = 24;
  private static final int MOST = 8;
  private static final int CHARS = 1_400;

  Evidence {
    articles = List.copyOf(articles);
  }

  /** What is found, those first that the store's own answer rests on or recommends. */
  static Evidence of(Question question, Library library, Answer own) {
    List<Article> found =
        new ArrayList<>(
            library.find(question.text(), "", question.from(), question.until(), FOUND).stream()
                .map(Library.Found::article)
                .toList());
    found.sort(Comparator.comparingInt(a -> rank(own, a.id())));
    return new Evidence(found.subList(0, Math.min(MOST, found.size())));
  }

  private static int rank(Answer own, String id) {
    return own.articles().contains(id) ? 0 : own.next().contains(id) ? 1 : 2;
  }

  boolean isEmpty() {
    return articles.isEmpty();
  }

  /** The ids that the model's numbers stand for. */
  Set<String> ids(Set<Integer> numbers) {
    Set<String> ids = new HashSet<>();
    for (int n : numbers) {
      if (n >= 1 && n <= articles.size()) {
        ids.add(articles.get(n - 1).id());
      }
    }
    return ids;
  }

  String fenced(Fence fence, String question) {
    Set<String> asked = stems(question);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < articles.size(); i++) {
      out.append(fence.around("[" + (i + 1) + "]", text(articles.get(i), asked)));
    }
    return out.toString();
  }

  /** Headline, day and source, then the blocks that speak most of what is asked, in their order. */
  private static String text(Article article, Set<String> asked) {
    List<String> blocks =
        article.page().blocks().stream()
            .filter(b -> b.kind().isProse() || b.kind() == Block.Kind.TABLE)
            .map(Block::text)
            .toList();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      order.add(i);
    }
    int[] worth = blocks.stream().mapToInt(b -> worth(b, asked)).toArray();
    order.sort(Comparator.comparingInt((Integer i) -> -worth[i]).thenComparing(i -> i));
    Set<Integer> taken = new HashSet<>();
    int chars = 0;
    for (int i : order) {
      if (chars < CHARS) {
        taken.add(i);
        chars += blocks.get(i).length();
      }
    }
    StringBuilder out = new StringBuilder(article.title());
    out.append('\n').append(article.time().toString(), 0, 10);
    out.append(", ").append(article.sourceTitle());
    for (int i = 0; i < blocks.size(); i++) {
      if (taken.contains(i)) {
        String block = blocks.get(i);
        out.append('\n').append(block, 0, Math.min(block.length(), CHARS));
      }
    }
    return out.toString();
  }

  private static int worth(String block, Set<String> asked) {
    Set<String> said = stems(block);
    said.retainAll(asked);
    return said.size();
  }

  private static Set<String> stems(String text) {
    Set<String> out = new HashSet<>();
    Tokens.of(text).forEach(word -> out.add(Stem.of(word)));
    return out;
  }
}
