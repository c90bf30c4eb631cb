package dev.aicurator.query;

import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Near;
import dev.aicurator.text.Accents;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads query words: {@code source:x topic:y since:2d until:today on:2026-11-20 is:saved sort:date
 * limit:5 word "a phrase" pre* -word -source:x}. A word that starts with an unknown name and a
 * colon is a plain word, unless it is a slip of a known name.
 */
public final class Queries {
  /** The names before a colon. */
  public static final List<String> FIELDS =
      List.of("source", "topic", "since", "until", "on", "is", "sort", "limit");

  private final ZonedDateTime now;
  private final List<String> words = new ArrayList<>();
  private final List<String> phrases = new ArrayList<>();
  private final List<String> prefixes = new ArrayList<>();
  private final List<String> without = new ArrayList<>();
  private final List<String> sources = new ArrayList<>();
  private final List<String> topics = new ArrayList<>();
  private final Set<Query.Flag> flags = EnumSet.noneOf(Query.Flag.class);
  private @Nullable Instant from;
  private @Nullable Instant until;
  private Query.Sort sort = Query.Sort.RANK;
  private int limit;

  private Queries(ZonedDateTime now) {
    this.now = now;
  }

  /** Words as typed, one or several to a string; a bad date or flag is a CuratorException USAGE. */
  public static Query parse(List<String> words, ZonedDateTime now) {
    Queries reading = new Queries(now);
    List<Token> tokens = new ArrayList<>();
    for (String word : words) {
      Token.cut(Accents.composed(word), tokens);
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.wantsMore() && i + 1 < tokens.size()) {
        i++;
        token = token.with(tokens.get(i));
      }
      reading.read(token);
    }
    return reading.query();
  }

  private Query query() {
    return new Query(
        String.join(" ", words),
        phrases,
        prefixes,
        without,
        sources,
        topics,
        flags,
        from,
        until,
        false,
        sort,
        limit);
  }

  private void read(Token token) {
    String field = token.field();
    if (field == null || (!FIELDS.contains(field) && Near.of(field, FIELDS) == null)) {
      text(token);
    } else if (token.value().isEmpty()) {
      throw usage(field + ": says nothing: write a value after it, such as " + example(field));
    } else {
      field(field, token);
    }
  }

  private void text(Token token) {
    String text = token.text();
    if (token.minus()) {
      without.add(text);
    } else if (token.quoted()) {
      phrases.add(text);
    } else if (text.length() > 1 && text.endsWith("*")) {
      prefixes.add(text.substring(0, text.length() - 1));
    } else {
      words.add(text);
    }
  }

  private void field(String field, Token token) {
    String value = token.value();
    switch (field) {
      case "source" -> sources.add(sign(token) + value);
      case "topic" -> topics.add(sign(token) + value);
      case "is" -> flags.add(flag(token));
      default -> single(field, token);
    }
  }

  private void single(String field, Token token) {
    if (token.minus()) {
      throw usage("-" + field + ": cannot be asked: only words, source:, topic: and is:read can");
    }
    String value = token.value();
    switch (field) {
      case "since" -> from = When.parse(value, now);
      case "until" -> until = When.span(value, now).until();
      case "on" -> {
        When.Span span = When.span(value, now);
        from = span.from();
        until = span.until();
      }
      case "sort" -> sort = sort(value);
      case "limit" -> limit = limit(value);
      default -> throw usage("\"" + field + ":\" is not a query word" + Near.hint(field, FIELDS));
    }
  }

  private static String sign(Token token) {
    return token.minus() ? "-" : "";
  }

  private static Query.Flag flag(Token token) {
    Query.Flag flag = null;
    for (Query.Flag each : Query.Flag.values()) {
      flag = each.word().equalsIgnoreCase(token.value()) ? each : flag;
    }
    if (flag == null) {
      List<String> known = Stream.of(Query.Flag.values()).map(Query.Flag::word).toList();
      throw usage(unknown("is:" + token.value(), token.value(), known));
    }
    return token.minus() ? opposite(flag) : flag;
  }

  private static Query.Flag opposite(Query.Flag flag) {
    return switch (flag) {
      case READ -> Query.Flag.UNREAD;
      case UNREAD -> Query.Flag.READ;
      default -> throw usage("-is:" + flag.word() + " cannot be asked: only -is:read can");
    };
  }

  /** The order called {@code word}; a CuratorException USAGE when there is none. */
  public static Query.Sort sort(String word) {
    for (Query.Sort sort : Query.Sort.values()) {
      if (sort.word().equalsIgnoreCase(word)) {
        return sort;
      }
    }
    List<String> known = Stream.of(Query.Sort.values()).map(Query.Sort::word).toList();
    throw usage(unknown("sort:" + word, word, known));
  }

  private static int limit(String value) {
    try {
      int limit = Integer.parseInt(value);
      if (limit >= 0) {
        return limit;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw usage("limit:" + value + " is not a number of stories: write limit:20");
  }

  private static String example(String field) {
    return switch (field) {
      case "source" -> "source:openai";
      case "topic" -> "topic:research";
      case "is" -> "is:saved";
      case "sort" -> "sort:date";
      case "limit" -> "limit:20";
      default -> field + ":today";
    };
  }

  private static String unknown(String what, String word, List<String> known) {
    String near = Near.of(word, known);
    String all = String.join(", ", known);
    return "\""
        + what
        + "\" is not known: "
        + (near == null ? "it can be " : "did you mean " + near + "? It can be ")
        + all;
  }

  private static CuratorException usage(String message) {
    return new CuratorException(CuratorException.Kind.USAGE, message);
  }
}
