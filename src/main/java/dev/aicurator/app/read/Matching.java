package dev.aicurator.app.read;

import dev.aicurator.model.Card;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import dev.aicurator.query.Query;
import dev.aicurator.text.Accents;
import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Whether a story fits a query, judged by its record alone: no article text is read. */
public final class Matching {
  private final Query query;
  private final List<String> words;

  public Matching(Query query) {
    this.query = query;
    this.words = query.words().isEmpty() ? List.of() : stems(query.words());
  }

  public boolean fits(Story story, Marks marks) {
    return fitsFlags(story, marks)
        && (query.sources().isEmpty() || fitsAny(query.sources(), sources(story)))
        && (query.topics().isEmpty() || fitsAny(query.topics(), story.topics()))
        && fitsWords(story);
  }

  private static List<String> sources(Story story) {
    return story.members().stream().map(Story.Member::source).toList();
  }

  private static boolean fitsAny(List<String> wanted, List<String> has) {
    List<String> must = wanted.stream().filter(w -> !w.startsWith("-")).toList();
    boolean barred =
        wanted.stream().anyMatch(w -> w.startsWith("-") && has.contains(w.substring(1)));
    return !barred && (must.isEmpty() || must.stream().anyMatch(has::contains));
  }

  private boolean fitsFlags(Story story, Marks marks) {
    Set<Query.Flag> flags = query.flags();
    for (Query.Flag flag : flags) {
      boolean fits =
          switch (flag) {
            case SAVED -> marks.isSaved();
            case LIKED -> marks.isLiked();
            case READ -> marks.isRead();
            case UNREAD -> !marks.isRead();
            case COMMENTED -> marks.comments() > 0;
            case UPDATED -> story.update();
            case CACHED -> story.lead().kept() != null;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean fitsWords(Story story) {
    if (!query.hasText()) {
      return true;
    }
    String text = text(story);
    List<String> has = stems(text);
    return fitsSigns(text)
        && words.stream().allMatch(has::contains)
        && query.phrases().stream().allMatch(phrase -> isIn(phrase, has))
        && query.prefixes().stream().map(Matching::lower).allMatch(p -> begins(p, story))
        && query.without().stream().noneMatch(phrase -> isIn(phrase, has));
  }

  /** What has no word in it, such as an emoji, stands in the text as it is. */
  private boolean fitsSigns(String text) {
    return !words.isEmpty()
        || query.words().isEmpty()
        || query.words().equals("*")
        || Stream.of(query.words().split(" ")).allMatch(text::contains);
  }

  private static boolean isIn(String phrase, List<String> has) {
    List<String> wanted = stems(phrase);
    return !wanted.isEmpty() && java.util.Collections.indexOfSubList(has, wanted) >= 0;
  }

  private static boolean begins(String prefix, Story story) {
    return folded(text(story)).anyMatch(word -> word.startsWith(prefix));
  }

  private static String lower(String word) {
    return Accents.without(word.toLowerCase(Locale.ROOT));
  }

  private static String text(Story story) {
    StringBuilder text = new StringBuilder(story.card().headline());
    Card card = story.card();
    List<Sentence> sentences = new ArrayList<>(card.whyItMatters());
    sentences.addAll(card.keyPoints());
    sentences.addAll(card.details());
    if (card.dek() != null) {
      sentences.add(card.dek());
    }
    sentences.forEach(s -> text.append('\n').append(s.text()));
    for (Story.Member member : story.members()) {
      text.append('\n').append(member.title()).append('\n').append(member.sourceTitle());
    }
    story.entities().forEach(e -> text.append('\n').append(e));
    return text.toString();
  }

  private static List<String> stems(String text) {
    return folded(text).map(Stem::of).toList();
  }

  private static Stream<String> folded(String text) {
    return Tokens.of(Accents.composed(text)).stream().map(Matching::lower);
  }
}
