package dev.aicurator.cli.line;

import dev.aicurator.cli.Session;
import dev.aicurator.query.Queries;
import dev.aicurator.query.Query;
import dev.aicurator.query.When;
import java.time.Instant;

/** The options and query words that say which stories are meant. */
public final class Filters {
  private static final int MOST = 1_000_000;

  private Filters() {}

  /** When, where from and on what. */
  public static Spec bounds(Spec spec) {
    return spec.value(
            Takes.TIME, "Only what is newer: 2d, 3h, today, monday, 2026-11-20.", "--since")
        .value(Takes.TIME, "Only what is older; a day is taken in whole.", "--until")
        .value(Takes.TIME, "Only that day.", "--on")
        .values(Takes.SOURCE, "Only of this source; may be repeated.", "--source")
        .values(Takes.TOPIC, "Only on this topic; may be repeated.", "--topic");
  }

  /** Marks, order and number. */
  public static Spec marks(Spec spec) {
    return spec.flag("Only saved ones, of any day.", "--saved")
        .flag("Only liked ones, of any day.", "--liked")
        .flag("Only unread ones.", "--unread")
        .flag("Every day and every topic, AI news or not.", "--all")
        .value(Takes.SORT, "Order: rank, date, oldest, source, title or relevance.", "--sort")
        .value(Takes.NUMBER, "At most that many.", "-n", "--limit", "--top");
  }

  /** The query of words and options together; an option counts for more than a word. */
  public static Query query(Given given, Session session) {
    Query query = bounded(Queries.parse(given.words(), session.now()), given, session);
    if (given.has("--saved")) {
      query = query.withFlag(Query.Flag.SAVED);
    }
    if (given.has("--liked")) {
      query = query.withFlag(Query.Flag.LIKED);
    }
    if (given.has("--unread")) {
      query = query.withFlag(Query.Flag.UNREAD);
    }
    String sort = given.value("--sort");
    if (sort != null) {
      query = query.withSort(Queries.sort(sort));
    }
    return query
        .withAll(given.has("--all"))
        .withLimit(given.whole("--limit", query.limit(), 0, MOST));
  }

  private static Query bounded(Query words, Given given, Session session) {
    Query query = times(words, given.not("--on", "--since").not("--on", "--until"), session);
    for (String source : given.values("--source")) {
      query = query.withSource(source);
    }
    for (String topic : given.values("--topic")) {
      query = query.withTopic(topic);
    }
    return query;
  }

  private static Query times(Query query, Given given, Session session) {
    String since = given.value("--since");
    String until = given.value("--until");
    String on = given.value("--on");
    Instant from = query.from();
    Instant end = query.until();
    if (on != null) {
      When.Span day = When.span(on, session.now());
      from = day.from();
      end = day.until();
    }
    if (since != null) {
      from = When.parse(since, session.now());
    }
    if (until != null) {
      end = When.span(until, session.now()).until();
    }
    return query.withTimes(from, end);
  }
}
