package dev.aicurator.app.mark;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.app.talk.Places;
import dev.aicurator.app.talk.Talk;
import dev.aicurator.feed.Discovery;
import dev.aicurator.model.Comment;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.net.Fetched;
import dev.aicurator.net.Fetcher;
import dev.aicurator.net.Request;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is said of a story elsewhere: fetched politely, kept in the cache folder. */
public final class Discussing {
  private static final Duration FRESH = Duration.ofMinutes(10);
  private final Desk desk;

  public Discussing(Desk desk) {
    this.desk = desk;
  }

  /**
   * A discussion as it stood.
   *
   * @param url of its page
   * @param visited when it was last looked at before; null for never
   * @param at when it was fetched
   * @param trouble why it could not be fetched just now, so that this is an older state; else null
   */
  public record Discussion(
      String url,
      List<Comment> comments,
      @Nullable Instant visited,
      Instant at,
      @Nullable String trouble) {
    public Discussion {
      comments = List.copyOf(comments);
    }
  }

  /** Where a story is discussed, as its feeds name it; empty when none does. */
  public Optional<String> where(Story story) {
    return story.members().stream()
        .map(Story.Member::discussion)
        .filter(url -> url != null && !url.isBlank())
        .findFirst();
  }

  /** The discussion of a story as it was fetched last; empty when it never was. Asks nobody. */
  public Optional<Discussion> known(Story story) {
    Kept kept = kept(story);
    if (kept == null) {
      return Optional.empty();
    }
    return where(story).map(url -> discussion(story, url, kept, kept.visited, null));
  }

  /** The discussion of a story; its last known state where it cannot be had now. */
  public Discussion read(Story story, Reach reach) {
    String url =
        where(story)
            .orElseThrow(
                () ->
                    new CuratorException(
                        CuratorException.Kind.NOT_FOUND,
                        story.id() + " is discussed nowhere that its feeds name"));
    Kept before = kept(story);
    if (before != null && isFresh(before.at)) {
      return discussion(story, url, before, before.at, null);
    }
    Fetched fetched;
    try (Fetcher fetcher = new Fetcher(reach.open(desk.fetchSettings()))) {
      fetched = fetch(url, fetcher);
    }
    Instant visited = before == null ? null : before.at;
    if (fetched instanceof Fetched.Body body) {
      Kept now = new Kept(body.at(), visited, body.finalUrl(), body.bytes());
      keep(story, now);
      return discussion(story, url, now, visited, null);
    }
    String why = fetched.trouble();
    if (before == null) {
      throw new CuratorException(
          CuratorException.Kind.UNAVAILABLE, Names.quoted(url) + ": " + why + ": try again later");
    }
    return discussion(story, url, before, before.visited, why);
  }

  /** What a clock that was wrong dates ahead is not fresh for ever. */
  private boolean isFresh(Instant at) {
    return at.isAfter(desk.now().minus(FRESH)) && !at.isAfter(desk.now());
  }

  /** The discussion itself, or the feed of comments its page names. */
  private static Fetched fetch(String url, Fetcher fetcher) {
    Fetched fetched = fetcher.fetch(Request.page(Places.readable(url)));
    if (!(fetched instanceof Fetched.Body body)
        || Talk.read(body.bytes(), body.finalUrl(), body.contentType(), "", body.at())
            .isPresent()) {
      return fetched;
    }
    return Discovery.find(body.bytes(), body.finalUrl(), body.contentType()).stream()
        .filter(f -> (f.url() + " " + f.title()).toLowerCase(Locale.ROOT).contains("comment"))
        .findFirst()
        .map(f -> fetcher.fetch(Request.page(f.url())))
        .orElse(
            new Fetched.Failed(
                "no-discussion",
                "the page names no comments that can be read",
                false,
                null,
                null,
                body.at()));
  }

  private Discussion discussion(
      Story story, String url, Kept kept, @Nullable Instant visited, @Nullable String trouble) {
    List<Comment> comments =
        Talk.read(kept.bytes, kept.from, null, story.id(), kept.at).orElse(List.of());
    return new Discussion(url, comments, visited, kept.at, trouble);
  }

  /** A fetched state on disk: three lines of head, then the document as it came. */
  private record Kept(Instant at, @Nullable Instant visited, String from, byte[] bytes) {}

  private Path file(Story story) {
    return desk.settings().places().cache().resolve("talk").resolve(story.id());
  }

  private void keep(Story story, Kept kept) {
    Path file = file(story);
    String head = kept.at + "\n" + (kept.visited == null ? "" : kept.visited) + "\n" + kept.from;
    byte[] first = (head.replace("\r", "") + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(first, first.length + kept.bytes.length);
    System.arraycopy(kept.bytes, 0, all, first.length, kept.bytes.length);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, all);
    } catch (IOException e) {
      System.getLogger(Discussing.class.getName()).log(System.Logger.Level.DEBUG, "talk", e);
    }
  }

  private @Nullable Kept kept(Story story) {
    try {
      Path file = file(story);
      if (!Files.exists(file)) {
        return null;
      }
      byte[] all = Files.readAllBytes(file);
      int one = end(all, 0);
      int two = end(all, one + 1);
      int three = end(all, two + 1);
      String visited = text(all, one + 1, two);
      return new Kept(
          Instant.parse(text(all, 0, one)),
          visited.isEmpty() ? null : Instant.parse(visited),
          text(all, two + 1, three),
          java.util.Arrays.copyOfRange(all, three + 1, all.length));
    } catch (IOException | DateTimeException | IndexOutOfBoundsException e) {
      return null;
    }
  }

  private static int end(byte[] all, int from) {
    int at = from;
    while (all[at] != '\n') {
      at++;
    }
    return at;
  }

  private static String text(byte[] all, int from, int to) {
    return new String(all, from, to - from, StandardCharsets.UTF_8);
  }
}
