package dev.aicurator.app.follow;

import dev.aicurator.app.desk.Names;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.SourceReport;
import dev.aicurator.model.report.SourceReport.Finding;
import dev.aicurator.net.RefreshPolicy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Looks at how sources did and says what is wrong and what to do. Asks nobody anything. */
public final class Doctor {
  private static final Duration RECENT = Duration.ofDays(30);
  private static final Duration STALE = Duration.ofDays(90);
  private static final int FAILING = 3;
  private static final int OVERSIZED = 2 << 20;
  private static final int ENOUGH = 5;
  private static final double MOSTLY = 0.5;
  private final Instant now;
  private final Map<String, Health> health;
  private final Map<String, int[]> counts = new TreeMap<>();
  private final Map<String, Instant> newest = new TreeMap<>();

  /**
   * @param stories of the last 30 days
   */
  public Doctor(Instant now, Map<String, Health> health, List<Story> stories) {
    this.now = now;
    this.health = health;
    for (Story story : stories) {
      for (Story.Member member : story.members()) {
        int[] count = counts.computeIfAbsent(member.source(), s -> new int[2]);
        count[0]++;
        count[1] += member.copyOf() == null ? 0 : 1;
        newest.merge(member.source(), member.time(), (a, b) -> a.isAfter(b) ? a : b);
      }
    }
  }

  public static Instant since(Instant now) {
    return now.minus(RECENT);
  }

  public SourceReport report(Source source) {
    Health h = health.getOrDefault(source.slug(), Health.NONE);
    int[] count = counts.getOrDefault(source.slug(), new int[2]);
    List<Finding> findings = new ArrayList<>();
    if (source.enabled()) {
      answers(source, h, findings);
      content(source, h.harvest(), findings);
      copies(source, count, findings);
    }
    if (source.url().toLowerCase(Locale.ROOT).startsWith("http://")) {
      findings.add(
          new Finding(
              "http-only",
              "is read over plain http, where anyone on the way can change it",
              "try https: curator sources add https" + Names.quoted(source.url().substring(4)),
              false));
    }
    return new SourceReport(source, h, count[0], newest.get(source.slug()), findings);
  }

  private void answers(Source source, Health h, List<Finding> findings) {
    String slug = source.slug();
    if (h.checked() == null) {
      findings.add(new Finding("never-asked", "was never asked", "curator fetch " + slug, false));
    } else if (RefreshPolicy.isGone(h)) {
      findings.add(
          new Finding(
              "gone",
              "its server says it is gone for good",
              "curator sources remove " + slug,
              true));
    } else if (h.failures() >= FAILING) {
      findings.add(
          new Finding(
              "failing",
              "failed " + h.failures() + " times in a row" + since(h) + ": " + h.reason(),
              "open its site; then curator sources disable " + slug + " or add its new URL",
              true));
    } else if (h.reason() != null) {
      findings.add(
          new Finding("failed", "failed last time: " + h.reason(), "curator fetch " + slug, false));
    }
    if (h.moved() != null) {
      findings.add(
          new Finding(
              "moved",
              "is redirected for good to " + Names.quoted(h.moved()),
              "nothing: it is followed there once the next fetch finds the same",
              false));
    }
  }

  private static String since(Health h) {
    return h.succeeded() == null
        ? ", never well"
        : ", last well on " + h.succeeded().toString().substring(0, 10);
  }

  private void content(Source source, Health.@Nullable Harvest last, List<Finding> findings) {
    String slug = source.slug();
    if (last == null) {
      return;
    }
    if (last.entries() == 0) {
      findings.add(
          new Finding(
              "empty",
              "answers well, but without a single entry",
              "open its site; then curator sources remove " + slug,
              true));
      return;
    }
    Instant latest = last.newest();
    if (latest != null && latest.isBefore(now.minus(STALE))) {
      findings.add(
          new Finding(
              "stale",
              "has had nothing new since " + latest.toString().substring(0, 10),
              "curator sources disable " + slug,
              false));
    }
    if (last.bytes() > OVERSIZED) {
      findings.add(
          new Finding(
              "oversized",
              "sends " + (last.bytes() >> 20) + " MB with " + last.entries() + " entries each time",
              "look for a shorter feed of the same site",
              false));
    }
    if (last.entries() >= ENOUGH && last.fullText() == 0) {
      findings.add(
          new Finding(
              "no-full-text",
              "carries summaries only: its articles are read from their pages",
              "nothing, unless its pages are behind a wall: look for a full-text feed",
              false));
    }
  }

  private static void copies(Source source, int[] count, List<Finding> findings) {
    if (count[0] >= ENOUGH && count[1] > count[0] * MOSTLY) {
      findings.add(
          new Finding(
              "copies",
              count[1] + " of its " + count[0] + " articles of 30 days repeat other sources",
              "curator sources disable " + source.slug(),
              false));
    }
  }
}
