package dev.aicurator.app.fetch;

import dev.aicurator.feed.Discovery;
import dev.aicurator.feed.FeedParser;
import dev.aicurator.feed.Parsed;
import dev.aicurator.model.Article;
import dev.aicurator.model.feed.Entry;
import dev.aicurator.model.feed.Feed;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.net.Fetched;
import dev.aicurator.net.RefreshPolicy;
import dev.aicurator.net.Request;
import dev.aicurator.text.Clean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** Asks one source and reads what is new in it. Stores nothing. */
final class SourceRun {
  private static final int FULL_TEXT = 1500;
  private static final int NAMED = 3;
  private final Tools tools;
  private final FetchOrder order;
  private final PageReader reader;
  private final Lanes pages;

  SourceRun(Tools tools, FetchOrder order, Lanes pages) {
    this.tools = tools;
    this.order = order;
    this.reader = new PageReader(tools, order);
    this.pages = pages;
  }

  Gathered run(Source source, Health before) {
    Request request = Request.feed(source.url()).withHeaders(tools.headers().apply(source));
    if (order.since() == null) { // who looks further back wants what was there before, too
      request = request.withValidators(before.etag(), before.lastModified());
    }
    Fetched fetched = tools.fetcher().fetch(request);
    if (fetched instanceof Fetched.NotModified same) {
      Health.Harvest last = before.harvest();
      Feed.Schedule schedule = last == null ? Feed.Schedule.NONE : last.schedule();
      return nothing(
          source, before, RefreshPolicy.unchanged(same, schedule), Move.of(source, before, same));
    }
    if (fetched instanceof Fetched.Failed failed) {
      return failed(source, before, failed);
    }
    return parsed(source, before, (Fetched.Body) fetched);
  }

  /** The document is the one that was read last time. */
  private static Gathered nothing(Source source, Health before, Health now, Move move) {
    Health.Harvest last = before.harvest();
    return new Gathered(
        source,
        List.of(),
        last == null ? 0 : last.entries(),
        now.withMoved(move.pending()).withHarvest(last),
        move.to(),
        null,
        move.notes(source));
  }

  private static Gathered failed(Source source, Health before, Fetched.Failed failed) {
    Health health =
        RefreshPolicy.failed(before, failed, source.slug())
            .withMoved(before.moved())
            .withHarvest(before.harvest());
    String reason =
        RefreshPolicy.isGone(health)
            ? "gone for good, paused: curator sources remove " + source.slug()
            : failed.reason();
    return Gathered.failed(source, health, failed.slug(), reason);
  }

  private Gathered parsed(Source source, Health before, Fetched.Body body) {
    String digest = digest(body.bytes());
    Health.Harvest last = before.harvest();
    if (last != null && last.digest().equals(digest) && order.since() == null) {
      Health health = RefreshPolicy.succeeded(body, last.schedule());
      return nothing(source, before, health, Move.of(source, before, body));
    }
    Parsed parsed = FeedParser.parse(body.bytes(), body.finalUrl(), body.contentType());
    if (parsed instanceof Parsed.Refused refused) {
      Fetched.Failed failed =
          new Fetched.Failed(
              refused.slug(), reason(refused, body), false, null, body.status(), body.at());
      return failed(source, before, failed);
    }
    return read(source, before, body, (Parsed.Read) parsed, digest);
  }

  private Gathered read(
      Source source, Health before, Fetched.Body body, Parsed.Read parsed, String digest) {
    Feed feed = parsed.feed();
    Instant now = body.at();
    Entries entries = new Entries(source, tools.store(), now, oldest(before, now));
    List<Entries.Wanted> wanted = entries.wanted(feed);
    List<Article> arrivals = reader.all(pages, wanted, w -> reader.article(source, feed, w, now));
    int fresh = (int) wanted.stream().filter(w -> w.before() == null).count();
    Health.Harvest harvest =
        new Health.Harvest(
            digest,
            body.bytes().length,
            feed.entries().size(),
            feed.entries().size() - fresh,
            (int) feed.entries().stream().filter(SourceRun::isFull).count(),
            newest(feed, now),
            feed.schedule());
    Move move = Move.of(source, before, body);
    Health health =
        RefreshPolicy.succeeded(body, feed.schedule())
            .withMoved(move.pending())
            .withHarvest(harvest);
    List<String> notes = new ArrayList<>();
    parsed.warnings().forEach(w -> notes.add(source.slug() + ": " + w));
    notes.addAll(move.notes(source));
    return new Gathered(
        source, arrivals, feed.entries().size() - wanted.size(), health, move.to(), null, notes);
  }

  /** Some days back, further where the source could not be asked for longer. */
  private Instant oldest(Health before, Instant now) {
    if (order.since() != null) {
      return order.since();
    }
    Instant window = now.minus(tools.window());
    Instant last = before.succeeded();
    return last != null && last.isBefore(window) ? last : window;
  }

  private static boolean isFull(Entry entry) {
    return entry.content() != null && entry.content().length() >= FULL_TEXT;
  }

  private static @Nullable Instant newest(Feed feed, Instant now) {
    Instant newest = null;
    for (Entry entry : feed.entries()) {
      Instant t = entry.published() != null ? entry.published() : entry.updated();
      if (t != null && !t.isAfter(now) && (newest == null || t.isAfter(newest))) {
        newest = t;
      }
    }
    return newest;
  }

  /** Why a document is no feed; a web page is asked for the feeds it names. */
  static String reason(Parsed.Refused refused, Fetched.Body body) {
    if (!refused.slug().equals("not-a-feed")) {
      return refused.reason();
    }
    List<Discovery.Found> found = Discovery.find(body.bytes(), body.finalUrl(), body.contentType());
    if (found.isEmpty()) {
      return refused.reason();
    }
    String urls =
        String.join(", ", found.stream().limit(NAMED).map(f -> Clean.line(f.url())).toList());
    return "a web page that names " + urls + ": curator sources add URL";
  }

  private static String digest(byte[] bytes) {
    CRC32C sum = new CRC32C();
    sum.update(bytes);
    return Long.toHexString(sum.getValue()) + "-" + bytes.length;
  }
}
