package dev.aicurator.app.follow;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.app.read.Reading;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.app.sources.Slugs;
import dev.aicurator.app.sources.Sources;
import dev.aicurator.app.sources.Typed;
import dev.aicurator.feed.Discovery;
import dev.aicurator.feed.FeedParser;
import dev.aicurator.feed.Parsed;
import dev.aicurator.feed.lists.NewsboatUrls;
import dev.aicurator.feed.lists.Opml;
import dev.aicurator.feed.lists.Outline;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.SourceReport;
import dev.aicurator.net.Fetched;
import dev.aicurator.net.Fetcher;
import dev.aicurator.net.Request;
import dev.aicurator.store.Change;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is followed: listed, added, removed, switched, imported and exported. */
public final class Following {
  private final Desk desk;

  public Following(Desk desk) {
    this.desk = desk;
  }

  public List<Source> all() {
    return desk.sources().all();
  }

  /** Every source with its health; counts and findings are left empty. */
  public List<SourceReport> list() {
    Map<String, Health> health = desk.store().health();
    return all().stream()
        .map(
            s ->
                new SourceReport(s, health.getOrDefault(s.slug(), Health.NONE), 0, null, List.of()))
        .toList();
  }

  /** Every source looked at: what is wrong with it and what to do. */
  public List<SourceReport> doctor() {
    Doctor doctor =
        new Doctor(
            desk.now(),
            desk.store().health(),
            new Reading(desk).between(Doctor.since(desk.now()), null));
    return all().stream().map(doctor::report).toList();
  }

  /** The source of a slug; an unknown one aborts with the nearest. */
  public Source find(String slug) {
    return desk.sources()
        .find(slug)
        .orElseThrow(
            () ->
                new CuratorException(
                    CuratorException.Kind.NOT_FOUND,
                    "unknown source '" + Names.quoted(slug) + "': " + hint(slug)));
  }

  private String hint(String slug) {
    String near = Near.of(slug, all().stream().map(Source::slug).toList());
    return near == null ? "curator sources lists them" : "did you mean " + near + "?";
  }

  /**
   * What a new source shall be; null fields are found out.
   *
   * @param allAi whether relevance is not asked of its articles
   */
  public record Wish(
      @Nullable String slug,
      @Nullable String title,
      @Nullable String kind,
      @Nullable String topic,
      boolean allAi) {
    public static final Wish NONE = new Wish(null, null, null, null, false);
  }

  /** What adding came to. */
  public sealed interface Added {
    /** It is followed now, or was before under this very URL. */
    record Done(Source source, boolean before) implements Added {}

    /** The page names several feeds: one of them must be chosen. */
    record Choice(List<Named> feeds) implements Added {
      public Choice {
        feeds = List.copyOf(feeds);
      }
    }

    /** A feed a page names. */
    record Named(String url, @Nullable String title) {}
  }

  /**
   * Follows the feed at an address, or the one its page names: one request where it is a feed.
   *
   * @param reach which addresses may be asked
   */
  public Added add(String typed, Wish wish, Reach reach) {
    String url = Typed.url(typed);
    if (!Typed.withoutUser(url).equals(url)) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "a password is not kept in the list of sources: leave it out of the URL and name a file"
              + " that holds it, as [[source-access]] in config.toml");
    }
    Optional<Source> before = at(url);
    if (before.isPresent()) {
      return new Added.Done(before.get(), true);
    }
    try (Fetcher fetcher = new Fetcher(reach.open(desk.fetchSettings()))) {
      return add(url, wish, fetcher);
    }
  }

  private Added add(String url, Wish wish, Fetcher fetcher) {
    Fetched.Body body = body(fetcher.fetch(Request.feed(url)), url);
    Parsed parsed = FeedParser.parse(body.bytes(), body.finalUrl(), body.contentType());
    if (parsed instanceof Parsed.Read read) {
      return follow(url, wish, read.feed());
    }
    List<Discovery.Found> found = Discovery.find(body.bytes(), body.finalUrl(), body.contentType());
    if (found.size() > 1) {
      return new Added.Choice(
          found.stream().map(f -> new Added.Named(f.url(), f.title())).toList());
    }
    List<String> candidates =
        found.isEmpty() ? Discovery.wellKnown(body.finalUrl()) : List.of(found.get(0).url());
    for (String candidate : candidates) {
      if (fetcher.fetch(Request.feed(candidate)) instanceof Fetched.Body other
          && FeedParser.parse(other.bytes(), other.finalUrl(), other.contentType())
              instanceof Parsed.Read read) {
        return follow(candidate, wish, read.feed());
      }
    }
    throw new CuratorException(
        CuratorException.Kind.UNAVAILABLE,
        Names.quoted(url) + ": not-a-feed: no feed is there and the page names none: give its URL");
  }

  private static Fetched.Body body(Fetched fetched, String url) {
    if (fetched instanceof Fetched.Body body) {
      return body;
    }
    throw new CuratorException(
        CuratorException.Kind.UNAVAILABLE,
        Names.quoted(url) + ": " + fetched.trouble() + ": nothing was added");
  }

  /** What others added since is seen: two that follow at once get two names. */
  private Added follow(String url, Wish wish, Feed feed) {
    return desk.store()
        .alone(
            () ->
                at(url)
                    .map(source -> new Added.Done(source, true))
                    .orElseGet(() -> new Added.Done(chosen(url, wish, feed), false)));
  }

  private Optional<Source> at(String url) {
    return all().stream().filter(source -> source.url().equals(url)).findFirst();
  }

  private Source chosen(String url, Wish wish, Feed feed) {
    String title = wish.title() != null ? wish.title() : feed.title() == null ? "" : feed.title();
    String slug = wish.slug() != null ? Slugs.of(wish.slug()) : slug(title, url);
    Source source =
        new Source(
            slug,
            title.isBlank() ? slug : Names.quoted(title),
            url,
            wish.kind() == null ? "other" : wish.kind(),
            wish.topic(),
            Slugs.ofSite(url),
            wish.allAi(),
            true);
    if (wish.slug() != null && desk.sources().find(slug).isPresent()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "there is a source " + slug + ": choose another name");
    }
    change("sources add " + slug, List.of(new Change.SourceAdded(source)));
    return source;
  }

  private String slug(String title, String url) {
    String plain = title.isBlank() ? Slugs.ofUrl(url) : Slugs.of(title);
    String slug = plain;
    for (int n = 2; desk.sources().find(slug).isPresent(); n++) {
      slug = plain + "-" + n;
    }
    return slug;
  }

  /** Stops following sources, all in one step of undo. */
  public List<Source> remove(List<String> slugs) {
    slugs.forEach(this::find); // before anything is written
    return desk.store().alone(() -> removed(slugs));
  }

  private List<Source> removed(List<String> slugs) {
    List<Source> sources = slugs.stream().distinct().map(this::find).toList();
    List<Change> changes = new ArrayList<>();
    sources.forEach(source -> changes.add(new Change.SourceRemoved(source.slug())));
    change("sources remove " + String.join(" ", slugs), changes);
    return sources;
  }

  /** Switches sources on or off; what is so already is no change. */
  public List<Source> enable(List<String> slugs, boolean on) {
    slugs.forEach(this::find); // before anything is written
    return desk.store().alone(() -> enabled(slugs, on));
  }

  private List<Source> enabled(List<String> slugs, boolean on) {
    List<Source> sources = slugs.stream().map(this::find).toList();
    List<Change> changes = new ArrayList<>();
    for (Source source : sources) {
      if (source.enabled() != on) {
        changes.add(new Change.SourceEnabled(source.slug(), on));
      }
    }
    change("sources " + (on ? "enable " : "disable ") + String.join(" ", slugs), changes);
    return sources;
  }

  private void change(String command, List<Change> changes) {
    Sources.change(desk.store(), command, changes);
  }

  /**
   * What an import came to.
   *
   * @param added sources now followed
   * @param known how many were followed before
   * @param disabled which of the added run commands and wait for the user to enable them
   */
  public record Imported(List<Source> added, int known, List<Source> disabled) {
    public Imported {
      added = List.copyOf(added);
      disabled = List.copyOf(disabled);
    }
  }

  /**
   * Follows what an OPML document or newsboat's urls file lists.
   *
   * @param target URL, file, or {@code -} for {@code stdin}
   */
  public Imported importFrom(String target, @Nullable InputStream stdin, Reach reach) {
    Fetched.Body body;
    try (Fetcher fetcher = new Fetcher(reach.open(desk.fetchSettings()))) {
      Fetched fetched =
          target.equals("-") && stdin != null
              ? fetcher.fetch(Request.feed(target), stdin)
              : fetcher.fetch(Request.feed(target));
      body = body(fetched, target);
    }
    List<Outline> outlines = Opml.read(body.bytes());
    if (outlines.isEmpty()) {
      outlines = NewsboatUrls.read(new String(body.bytes(), StandardCharsets.UTF_8));
    }
    if (outlines.isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          Names.quoted(target) + " lists no feeds: an OPML document or a urls file is wanted");
    }
    List<Outline> listed = outlines;
    return desk.store().alone(() -> imported(listed, target));
  }

  private Imported imported(List<Outline> outlines, String target) {
    Set<String> urls = new HashSet<>();
    Set<String> slugs = new HashSet<>();
    for (Source source : all()) {
      urls.add(source.url());
      slugs.add(source.slug());
    }
    List<Source> added = new ArrayList<>();
    int known = 0;
    for (Outline outline : outlines) {
      String url = Typed.withoutUser(Typed.url(outline.url()));
      if (!urls.add(url)) {
        known++;
        continue;
      }
      added.add(source(outline, url, slugs));
    }
    List<Change> changes = new ArrayList<>();
    added.forEach(s -> changes.add(new Change.SourceAdded(s)));
    change("sources import " + Names.quoted(target), changes);
    return new Imported(added, known, added.stream().filter(s -> !s.enabled()).toList());
  }

  private static Source source(Outline outline, String url, Set<String> slugs) {
    String given = outline.title().equals(outline.url()) ? "" : outline.title();
    String plain = given.isBlank() ? Slugs.ofUrl(url) : Slugs.of(given);
    String slug = plain;
    for (int n = 2; !slugs.add(slug); n++) {
      slug = plain + "-" + n;
    }
    boolean runs = url.startsWith("exec:") || url.startsWith("filter:");
    String title = given.isBlank() ? slug : Names.quoted(given);
    return new Source(slug, title, url, "other", null, Slugs.ofSite(url), false, !runs);
  }

  /** What is followed as OPML 2.0. */
  public String export() {
    return Opml.write("AI Curator sources", all());
  }
}
