package dev.aicurator.model.report;

import dev.aicurator.model.Comment;
import dev.aicurator.model.Sentence;
import dev.aicurator.model.Story;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The stories of a span of time as one issue, grouped by topic.
 *
 * @param day the day it is made for, in the user's zone
 * @param sections by topic, the topic of the best story first; empty when nothing is new
 */
public record Digest(LocalDate day, Instant from, Instant until, List<Section> sections) {
  public Digest {
    sections = List.copyOf(sections);
  }

  public boolean isEmpty() {
    return sections.isEmpty();
  }

  public int size() {
    return sections.stream().mapToInt(s -> s.stories().size()).sum();
  }

  /** The stories of one topic, best first. */
  public record Section(String topic, List<Told> stories) {
    public Section {
      stories = List.copyOf(stories);
    }
  }

  /**
   * One story as told in this issue.
   *
   * @param followUp whether an earlier issue told it
   * @param news for a follow-up, only what is new; else empty
   * @param comments where they were asked for
   */
  public record Told(Item item, boolean followUp, List<Sentence> news, List<Comment> comments) {
    public Told {
      news = List.copyOf(news);
      comments = List.copyOf(comments);
    }

    /** The articles that the news of a follow-up stand in, oldest first; else none. */
    public List<Story.Member> newsFrom() {
      return item.story().members().stream()
          .filter(m -> news.stream().anyMatch(s -> s.article().equals(m.article())))
          .sorted(Comparator.comparing(Story.Member::time).thenComparing(Story.Member::article))
          .toList();
    }
  }
}
