package dev.aicurator.cli;

import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.cli.look.HelpCommand;
import dev.aicurator.model.Comment;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Queries;
import dev.aicurator.query.Query;
import dev.aicurator.text.Clean;
import dev.aicurator.view.DigestView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Proposes what the last word of a line may become. Never asks a network, never fails on one. */
public final class Words {
  private static final int MOST_STORIES = 200;
  private static final int MOST_TEXT = 60;
  private static final Map<String, Takes> FIELDS =
      Map.of(
          "source", Takes.SOURCE,
          "topic", Takes.TOPIC,
          "since", Takes.TIME,
          "until", Takes.TIME,
          "on", Takes.TIME,
          "sort", Takes.SORT);
  private final Session session;

  public Words(Session session) {
    this.session = session;
  }

  /** A word and what it is. */
  public record Proposal(String value, String about) {}

  /** The words of a line without {@code curator}, the last one to be completed. */
  public List<Proposal> propose(List<String> line) {
    String last = line.isEmpty() ? "" : line.get(line.size() - 1);
    List<String> before = line.isEmpty() ? List.of() : line.subList(0, line.size() - 1);
    Start start = Start.of(before, session.table());
    if (start.name() == null) {
      Takes wanted = before.isEmpty() ? null : top().takes(before.get(before.size() - 1));
      if (wanted != null) {
        return fit(last, values(wanted, ""));
      }
      return fit(last, last.startsWith("-") ? options(top()) : commands());
    }
    Command command = start.command();
    if (command == null) {
      return List.of();
    }
    return fit(last, of(start, Cli.spec(start.name(), command), last));
  }

  private List<Proposal> of(Start start, Spec spec, String last) {
    List<String> given = start.rest();
    String previous = given.isEmpty() ? "" : given.get(given.size() - 1);
    Takes wanted = spec.takes(previous);
    if (wanted != null) {
      return values(wanted, "");
    }
    int equals = last.indexOf('=');
    if (last.startsWith("--") && equals > 0) {
      Takes takes = spec.takes(last.substring(0, equals));
      return takes == null ? List.of() : values(takes, last.substring(0, equals + 1));
    }
    if (last.startsWith("-") && !given.contains("--") && last.indexOf(':') < 0) {
      return options(spec);
    }
    List<Proposal> all = new ArrayList<>(given.isEmpty() ? verbs(start) : List.of());
    if (spec.words() == Takes.QUERY) {
      all.addAll(query(last));
    } else if (spec.words() != null) {
      all.addAll(values(spec.words(), ""));
    }
    return all;
  }

  private Spec top() {
    Command top = session.table().make("");
    return Cli.spec("", top == null ? new HelpCommand() : top);
  }

  private static List<Proposal> fit(String last, List<Proposal> all) {
    return all.stream().filter(p -> p.value().startsWith(last)).toList();
  }

  private List<Proposal> commands() {
    return session.table().all().stream()
        .filter(n -> n.group() != Named.Group.HIDDEN && !n.isVerb())
        .map(n -> new Proposal(n.name(), n.summary()))
        .toList();
  }

  private List<Proposal> verbs(Start start) {
    String noun = String.valueOf(start.name());
    return session.table().all().stream()
        .filter(n -> n.isVerb() && n.noun().equals(noun))
        .map(n -> new Proposal(n.name().substring(noun.length() + 1), n.summary()))
        .toList();
  }

  private static List<Proposal> options(Spec spec) {
    return spec.options().stream().map(Words::option).toList();
  }

  private static Proposal option(Spec.Option option) {
    return new Proposal(option.longest(), option.help());
  }

  private List<Proposal> query(String last) {
    String sign = last.startsWith("-") ? "-" : "";
    int colon = last.indexOf(':');
    if (colon > 0) {
      String field = last.substring(sign.length(), colon);
      Takes takes = FIELDS.get(field);
      String before = sign + field + ":";
      return takes == null ? flags(before) : values(takes, before);
    }
    return Queries.FIELDS.stream()
        .map(field -> new Proposal(sign + field + ":", "query word"))
        .toList();
  }

  private static List<Proposal> flags(String before) {
    return before.endsWith("is:")
        ? Stream.of(Query.Flag.values()).map(f -> new Proposal(before + f.word(), "")).toList()
        : List.of();
  }

  private List<Proposal> values(Takes takes, String before) {
    return switch (takes) {
      case ID -> stories();
      case SOURCE, TARGET -> sources(before);
      case TOPIC -> plain(before, session.curator().insight().topicNames());
      case TIME ->
          plain(before, List.of("today", "yesterday", "2d", "7d", "30d", "this-week", "last-week"));
      case COMMENT -> comments();
      case FORMAT -> plain(before, Forms.names());
      case FORM ->
          plain(before, Stream.of(DigestView.Form.values()).map(f -> lower(f.name())).toList());
      case SHELL -> plain(before, List.of("bash", "zsh", "fish"));
      case SORT -> plain(before, Stream.of(Query.Sort.values()).map(Query.Sort::word).toList());
      case WHEN -> plain(before, List.of("auto", "always", "never"));
      case COMMAND -> commands();
      default -> List.of();
    };
  }

  private static List<Proposal> plain(String before, List<String> values) {
    return values.stream().map(value -> new Proposal(before + value, "")).toList();
  }

  private List<Proposal> sources(String before) {
    List<Source> sources = session.curator().sources().all();
    return sources.stream().map(s -> new Proposal(before + s.slug(), s.title())).toList();
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** The comments there are, newest first. */
  private List<Proposal> comments() {
    List<Proposal> all = new ArrayList<>();
    for (Comment comment : session.curator().comments().all()) {
      if (!comment.deleted()) {
        all.add(new Proposal(comment.id(), Clean.line(comment.text(), MOST_TEXT)));
      }
    }
    Collections.reverse(all);
    return all.size() > MOST_STORIES ? all.subList(0, MOST_STORIES) : all;
  }

  /** The stories of the last week, best first. */
  private List<Proposal> stories() {
    Query week =
        Query.NONE.withTimes(session.now().minusDays(7).toInstant(), null).withLimit(MOST_STORIES);
    List<Item> items = session.curator().reading().list(week).items();
    return items.stream()
        .map(item -> new Proposal(item.shortId(), item.story().card().headline()))
        .toList();
  }
}
