package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Source;
import dev.aicurator.query.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The sources and topics a query may name; unknown ones are told, not answered with nothing. */
public final class Known {
  private static final Duration RECENT = Duration.ofDays(30);
  private final Desk desk;

  public Known(Desk desk) {
    this.desk = desk;
  }

  /** The query with each source as its slug; what is not known aborts and names the nearest. */
  public Query in(Query query) {
    topics(query.topics());
    return query.sources().isEmpty() ? query : query.withSources(slugs(query.sources()));
  }

  /** Slugs for slugs or titles, each of which may begin with a minus. */
  public List<String> slugs(List<String> sources) {
    return sources.stream().map(each -> sign(each) + slug(bare(each))).toList();
  }

  private String slug(String word) {
    return slugOf(word)
        .orElseThrow(
            () ->
                unknown("source", word, names(desk.sources().all()), "curator sources lists them"));
  }

  /** The slug of a source named by its slug or title. */
  Optional<String> slugOf(String word) {
    if (desk.knows(word)) {
      return Optional.of(word);
    }
    List<Source> followed = desk.sources().all();
    Optional<String> titled =
        followed.stream().filter(s -> s.title().equalsIgnoreCase(word)).map(Source::slug).findAny();
    return titled.or(
        () ->
            recent()
                .filter(m -> m.sourceTitle().equalsIgnoreCase(word))
                .map(Story.Member::source)
                .findAny());
  }

  private List<String> names(List<Source> followed) {
    List<String> names = new ArrayList<>(followed.stream().map(Source::slug).toList());
    recent().map(Story.Member::source).distinct().forEach(names::add);
    return names;
  }

  private Stream<Story.Member> recent() {
    return stories().flatMap(story -> story.members().stream());
  }

  private Stream<Story> stories() {
    return new Reading(desk).between(desk.now().minus(RECENT), null).stream().map(desk::tagged);
  }

  /** Topics that are built in or the user's own, or of stories from before those were renamed. */
  public void topics(List<String> topics) {
    if (topics.isEmpty()) {
      return;
    }
    Set<String> names = topics();
    for (String topic : topics) {
      if (!isTopic(bare(topic))) {
        throw unknown("topic", bare(topic), names, "it can be " + String.join(", ", names));
      }
    }
  }

  private Set<String> topics() {
    Set<String> names = new TreeSet<>(desk.topics().names());
    names.addAll(desk.rules().tags());
    return names;
  }

  boolean isTopic(String word) {
    return topics().contains(word) || stories().anyMatch(s -> s.topics().contains(word));
  }

  private static CuratorException unknown(
      String what, String word, java.util.Collection<String> names, String otherwise) {
    String near = Near.of(word, names);
    return new CuratorException(
        CuratorException.Kind.NOT_FOUND,
        "unknown "
            + what
            + " '"
            + Names.quoted(word)
            + "': "
            + (near == null ? otherwise : "did you mean " + near + "?"));
  }

  private static String sign(String word) {
    return word.startsWith("-") ? "-" : "";
  }

  private static String bare(String word) {
    return word.startsWith("-") ? word.substring(1) : word;
  }
}
