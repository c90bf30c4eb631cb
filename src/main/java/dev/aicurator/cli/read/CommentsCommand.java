package dev.aicurator.cli.read;

import dev.aicurator.app.mark.Discussing.Discussion;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Each;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.Comment;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.query.When;
import dev.aicurator.view.CommentsView;
import dev.aicurator.view.CommentsView.Talk;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** {@code comments}: what was said on stories. */
public final class CommentsCommand implements Command {
  private static final int DEEPEST = 1000;

  @Override
  public void describe(Spec spec) {
    spec.example("comments", "every comment, story by story")
        .example("comments 1", "those on the first story of the last list")
        .example("comments --since 7d --match licen[cs]e", "of a week, with a word")
        .value(Takes.TIME, "Only what is newer.", "--since")
        .value(Takes.PATTERN, "Only what a regular expression fits.", "--match")
        .value(Takes.NUMBER, "Fold replies that are deeper.", "--depth")
        .flag("What is said elsewhere too, where the feed names it.", "--web")
        .flag("Only what is new since you last looked.", "--unseen")
        .flag("Loopback and private addresses may be asked.", "--allow-private")
        .values(
            Takes.ADDRESS,
            "This one, HOST:PORT, may be asked; may be repeated.",
            "--allow-address");
    Forms.describe(spec).words(Takes.ID, "0..*", "Stories; all when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    if (given.has("--web")) {
      return web(given, session);
    }
    Predicate<Comment> wanted = wanted(given, session).and(unseen(given, session));
    List<Talk> talks = new ArrayList<>();
    List<String> stories = new ArrayList<>();
    boolean asked = !given.words().isEmpty();
    for (Map.Entry<Story, List<Comment>> each : byStory(given, session).entrySet()) {
      List<Comment> said = each.getValue().stream().filter(wanted).toList();
      if ((asked && isWhole(given)) || !said.isEmpty()) {
        talks.add(new Talk(each.getKey().card().headline(), said, null));
        stories.add(each.getKey().id());
      }
    }
    draw(talks, given, session);
    if (given.has("--unseen") || session.io().tty().out()) {
      session.curator().comments().visited(stories);
    }
    return ExitCode.OK;
  }

  private static Predicate<Comment> unseen(Given given, Session session) {
    if (!given.has("--unseen")) {
      return c -> true;
    }
    Map<String, Instant> visits = session.curator().comments().visits();
    return c -> c.at().isAfter(visits.getOrDefault(c.story(), Instant.MIN));
  }

  /** One's own comments, and under them what is said where the feed says it is discussed. */
  private int web(Given given, Session session) throws IOException, InterruptedException {
    Predicate<Comment> wanted = wanted(given, session);
    List<Talk> talks = new ArrayList<>();
    List<Story> stories = session.curator().reading().stories(Stories.words(given, session));
    if (stories.isEmpty()) {
      throw new CuratorException(
          CuratorException.Kind.USAGE, "--web: name the stories whose discussions to read");
    }
    Each each = new Each(session);
    for (Story story : stories) {
      List<Comment> own = session.curator().comments().on(story).stream().filter(wanted).toList();
      if (!own.isEmpty()) {
        talks.add(new Talk(story.card().headline(), own, null));
      }
      each.of(story, s -> session.curator().discussions().read(s, reach(given)))
          .flatMap(there -> elsewhere(there, wanted, given, session))
          .ifPresent(talks::add);
    }
    if (!talks.isEmpty() || each.code() == ExitCode.OK) {
      draw(talks, given, session);
    }
    return each.code();
  }

  private static Optional<Talk> elsewhere(
      Discussion there, Predicate<Comment> wanted, Given given, Session session) {
    if (there.trouble() != null) {
      session.complain(there.trouble() + ": this is the state of " + there.at());
    }
    Instant seen = there.visited();
    boolean unseen = given.has("--unseen") && seen != null;
    List<Comment> said =
        there.comments().stream()
            .filter(wanted)
            .filter(c -> !unseen || c.at().isAfter(seen))
            .toList();
    return said.isEmpty() && !isWhole(given)
        ? Optional.empty()
        : Optional.of(new Talk(there.url(), said, seen));
  }

  private static void draw(List<Talk> talks, Given given, Session session)
      throws IOException, InterruptedException {
    if (talks.isEmpty()) {
      session.say(isWhole(given) ? "curator: no comments yet" : "curator: no comment fits");
    }
    Paper paper = session.paper();
    CommentsView.write(Forms.text(given), talks, session.screen(), depth(given), paper.out());
    paper.done();
  }

  /** Whether nothing was asked for that leaves comments out. */
  private static boolean isWhole(Given given) {
    return !given.has("--unseen") && !given.has("--since") && !given.has("--match");
  }

  private static Reach reach(Given given) {
    return new Reach(given.has("--allow-private"), Set.copyOf(given.values("--allow-address")));
  }

  private static int depth(Given given) {
    return given.whole("--depth", CommentsView.WHOLE, 0, DEEPEST);
  }

  private static Map<Story, List<Comment>> byStory(Given given, Session session)
      throws IOException {
    var reading = session.curator().reading();
    var comments = session.curator().comments();
    Map<Story, List<Comment>> talks = new LinkedHashMap<>();
    if (given.words().isEmpty()) {
      Map<String, List<Comment>> all = new LinkedHashMap<>();
      for (Comment comment : comments.all()) {
        all.computeIfAbsent(comment.story(), id -> new ArrayList<>()).add(comment);
      }
      all.forEach((id, said) -> talks.put(reading.story(id), said));
    } else {
      for (Story story : reading.stories(Stories.words(given, session))) {
        talks.put(story, comments.on(story));
      }
    }
    return talks;
  }

  private static Predicate<Comment> wanted(Given given, Session session) {
    String since = given.value("--since");
    String match = given.value("--match");
    Instant from = since == null ? Instant.MIN : When.parse(since, session.now());
    Pattern pattern = match == null ? null : pattern(match);
    return c -> !c.at().isBefore(from) && (pattern == null || pattern.matcher(c.text()).find());
  }

  private static Pattern pattern(String match) {
    try {
      return Pattern.compile(match, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    } catch (PatternSyntaxException e) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "--match " + match + " is no regular expression: " + e.getDescription(),
          e);
    }
  }
}
