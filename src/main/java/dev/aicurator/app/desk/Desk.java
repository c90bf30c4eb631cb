package dev.aicurator.app.desk;

import dev.aicurator.app.sources.Sources;
import dev.aicurator.config.FetchLimits;
import dev.aicurator.config.Settings;
import dev.aicurator.curate.relevance.Relevance;
import dev.aicurator.curate.relevance.Rules;
import dev.aicurator.curate.relevance.TopicEdits;
import dev.aicurator.curate.write.ExtractiveWriter;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.model.Writer;
import dev.aicurator.net.FetchSettings;
import dev.aicurator.net.HostPort;
import dev.aicurator.net.kept.KeptPages;
import dev.aicurator.search.SearchIndex;
import dev.aicurator.store.Store;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the use cases share, each opened on first need. */
public final class Desk implements AutoCloseable {
  private final Settings settings;
  private final Clock clock;
  private @Nullable Store store;
  private @Nullable SearchIndex index;
  private @Nullable Rules rules;
  private @Nullable TopicEdits topics;
  private @Nullable Relevance relevance;
  private volatile @Nullable List<String> listed;
  private volatile @Nullable String asked;

  public Desk(Settings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  public Settings settings() {
    return settings;
  }

  public Clock clock() {
    return clock;
  }

  public Instant now() {
    return clock.instant();
  }

  public ZoneId zone() {
    return settings.zone();
  }

  public ZonedDateTime here() {
    return now().atZone(zone());
  }

  public synchronized Store store() {
    if (store == null) {
      store = Store.open(settings.places().store(), settings.places().state(), clock);
    }
    return store;
  }

  public synchronized SearchIndex index() {
    if (index == null) {
      index = SearchIndex.open(settings.places().cache().resolve("index"), store());
    }
    return index;
  }

  /** The last question of this session; null before the first. */
  public @Nullable String asked() {
    return asked;
  }

  public void asked(String question) {
    asked = question;
  }

  /** The ids of the last table of this session; null before the first. */
  public @Nullable List<String> listed() {
    return listed;
  }

  public void listed(List<String> ids) {
    listed = List.copyOf(ids);
  }

  public KeptPages pages() {
    return new KeptPages(settings.places().pages());
  }

  public synchronized Rules rules() {
    if (rules == null) {
      rules = Wishes.rules(settings);
    }
    return rules;
  }

  /** What the user changed of the topics. */
  public synchronized TopicEdits topics() {
    if (topics == null) {
      topics = Wishes.topics(settings);
    }
    return topics;
  }

  /** A story with its topics as they are called now, and the tags that rules give it after them. */
  public Story tagged(Story story) {
    Story called = called(story);
    List<String> tags = rules().apply(called).tags();
    if (tags.isEmpty()) {
      return called;
    }
    LinkedHashSet<String> all = new LinkedHashSet<>(called.topics());
    all.addAll(tags);
    return story.withTopics(List.copyOf(all));
  }

  private Story called(Story story) {
    TopicEdits edits = topics();
    return edits == TopicEdits.NONE ? story : story.withTopics(edits.of(story.topics()));
  }

  /** What the user's rules make of a story. */
  public Rules.Verdict ruled(Story story) {
    return rules().apply(called(story));
  }

  public synchronized Relevance relevance() {
    if (relevance == null) {
      relevance = Wishes.relevance(settings);
    }
    return relevance;
  }

  public Sources sources() {
    return Sources.of(store());
  }

  /** Whether a slug is that of something fetched once but not followed. */
  public boolean knows(String slug) {
    return sources().find(slug).isPresent() || store().health().containsKey(slug);
  }

  public Writer writer() {
    return new ExtractiveWriter();
  }

  public FetchSettings fetchSettings() {
    FetchLimits limits = settings.fetch();
    Set<HostPort> allowed = new HashSet<>();
    for (String address : limits.allowed()) {
      allowed.add(HostPort.parse(address).orElseThrow(() -> noAddress(address)));
    }
    FetchSettings.Times usual = FetchSettings.DEFAULT.times();
    FetchSettings made =
        FetchSettings.DEFAULT
            .withBytes(limits.feedBytes(), limits.pageBytes())
            .withTimes(usual.connect(), limits.timeout(), usual.spacing())
            .withJobs(limits.jobs(), limits.perHost())
            .withAddresses(limits.allowPrivate(), allowed)
            .withEnvironment(System.getenv())
            .withClock(clock, zone());
    return limits.userAgent() == null ? made : made.withUserAgent(limits.userAgent());
  }

  private CuratorException noAddress(String text) {
    return new CuratorException(
        CuratorException.Kind.USAGE,
        settings.places().config()
            + ": fetch.allow-addresses wants HOST:PORT, not "
            + Names.quoted(text));
  }

  public synchronized boolean isOpen() {
    return store != null;
  }

  /** What readers of the store passed over; nothing where it was not opened. */
  public synchronized List<String> warnings() {
    return store == null ? List.of() : store.warnings();
  }

  @Override
  public synchronized void close() {
    if (index != null) {
      index.close();
      index = null;
    }
    if (store != null) {
      store.close();
      store = null;
    }
  }
}
