package dev.aicurator.shell.browse;

import dev.aicurator.app.Curator;
import dev.aicurator.app.mark.Discussing.Discussion;
import dev.aicurator.app.read.Listing;
import dev.aicurator.app.read.Reading;
import dev.aicurator.app.sources.Reach;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Io;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Found;
import dev.aicurator.model.report.Item;
import dev.aicurator.query.Queries;
import dev.aicurator.query.Query;
import dev.aicurator.shell.Background;
import dev.aicurator.shell.browse.rules.Effect;
import dev.aicurator.shell.browse.rules.Event;
import dev.aicurator.shell.browse.rules.Shelf;
import dev.aicurator.shell.browse.rules.State;
import dev.aicurator.shell.line.Engine;
import dev.aicurator.shell.line.Outlet;
import dev.aicurator.text.Clean;
import dev.aicurator.view.Screen;
import dev.aicurator.view.ink.Urls;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;

/** Does what the screen asks for, and answers with events. */
final class World {
  private final Session session;
  private final Curator curator;
  private final Engine engine;
  private final Outlet outlet;
  private final Background background;
  private final Docs docs;
  private final Consumer<Event> later;

  /**
   * @param later takes what comes of work that nobody waits for, on any thread
   */
  World(
      Session session,
      Engine engine,
      Outlet outlet,
      Background background,
      Keys keys,
      Consumer<Event> later) {
    this.session = session;
    this.curator = session.curator();
    this.engine = engine;
    this.outlet = outlet;
    this.background = background;
    this.docs = new Docs(curator, keys);
    this.later = later;
  }

  /** Does it; what cannot be done is said. */
  List<Event> run(Effect effect, Stage stage) {
    try {
      return done(effect, stage);
    } catch (CuratorException e) {
      return List.of(new Event.Said(Clean.line(String.valueOf(e.getMessage()))));
    } catch (IOException | RuntimeException e) {
      return List.of(new Event.Said("internal fault: " + Clean.line(e.toString())));
    }
  }

  private List<Event> done(Effect effect, Stage stage) throws IOException {
    if (effect instanceof Effect.Open open) {
      return List.of(
          new Event.Opened(docs.draw(open.kind(), open.story(), screen(open.columns()))));
    } else if (effect instanceof Effect.Seen seen) {
      Story story = curator.reading().story(seen.story());
      curator.marking().shown(List.of(story));
      return changed(List.of(seen.story()), "");
    } else if (effect instanceof Effect.Mark mark) {
      curator.marking().mark(mark.stories(), mark.kind(), mark.on(), name(mark));
      return changed(mark.stories(), said(mark));
    } else if (effect instanceof Effect.Look look) {
      return List.of(new Event.Listed(shelf(look.kind(), look.words()), look.again()));
    } else if (effect instanceof Effect.Write write) {
      curator.comments().add(write.story(), write.reply(), write.text());
      return changed(List.of(write.story()), "stored; Ctrl-Z takes it back, c shows it");
    } else if (effect instanceof Effect.Undo undo) {
      return undo(undo.stories());
    }
    return further(effect, stage);
  }

  private List<Event> further(Effect effect, Stage stage) {
    if (effect instanceof Effect.Hear hear) {
      return hear(hear.story());
    } else if (effect instanceof Effect.Fetch) {
      boolean started = background.start();
      return started ? List.of() : List.of(new Event.Said("a fetch is running"));
    } else if (effect instanceof Effect.Count count) {
      return List.of(new Event.Fresh(fresh(count.shelf())));
    } else if (effect instanceof Effect.Visit visit) {
      return visit(visit.story(), stage);
    } else if (effect instanceof Effect.Run run) {
      return below(run.line(), stage);
    } else if (effect instanceof Effect.Redraw) {
      stage.redraw();
    }
    return List.of();
  }

  /** Asks on a thread of its own: the screen waits for nobody. */
  private List<Event> hear(String id) {
    Story story = curator.reading().story(id);
    if (curator.discussions().where(story).isEmpty()) {
      return List.of(new Event.Said("no feed names a place where this is discussed"));
    }
    Thread thread = new Thread(() -> later.accept(heard(story)), "talk");
    thread.setDaemon(true);
    thread.start();
    return List.of();
  }

  private Event heard(Story story) {
    try {
      Discussion there = curator.discussions().read(story, Reach.PUBLIC);
      int said = there.comments().size();
      String count = said == 1 ? "1 comment elsewhere" : said + " comments elsewhere";
      String trouble = there.trouble();
      return new Event.Heard(
          story.id(), trouble == null ? count : count + ", not asked anew: " + trouble);
    } catch (RuntimeException e) {
      return new Event.Heard(story.id(), Clean.line(String.valueOf(e.getMessage())));
    }
  }

  private static String name(Effect.Mark mark) {
    return mark.stories().size() == 1
        ? mark.name() + " " + mark.stories().get(0)
        : mark.name() + " " + mark.stories().size() + " stories";
  }

  private static String said(Effect.Mark mark) {
    String what =
        switch (mark.kind()) {
          case SAVED -> "saved";
          case LIKED -> "liked";
          case READ -> "read";
        };
    String how = (mark.on() ? "" : "no longer ") + what;
    return (mark.stories().size() == 1 ? how : how + ": " + mark.stories().size() + " stories")
        + "; Ctrl-Z takes it back";
  }

  private List<Event> changed(List<String> ids, String say) {
    Reading reading = curator.reading();
    return List.of(new Event.Changed(reading.items(reading.stories(ids)), say));
  }

  private List<Event> undo(List<String> shown) {
    return curator
        .marking()
        .undo()
        .map(undone -> changed(shown, "undone: " + Clean.line(undone.command(), 80)))
        .orElseGet(() -> List.of(new Event.Said("nothing to undo")));
  }

  /** The list of a kind; a thin day is filled up to 24 hours. */
  Shelf shelf(Shelf.Kind kind, String words) {
    Reading reading = curator.reading();
    ZonedDateTime now = now().atZone(session.settings().zone());
    if (kind == Shelf.Kind.SEARCH) {
      List<Found> found = curator.search().search(Queries.parse(List.of(words), now));
      return Shelf.of(kind, words, found.stream().map(Found::item).toList());
    }
    if (kind == Shelf.Kind.FILTER) {
      return Shelf.of(kind, words, reading.list(Queries.parse(List.of(words), now)).items());
    }
    Listing today = reading.list(Query.NONE);
    if (today.lastDay() <= today.items().size()) {
      return Shelf.of(kind, "", today.items());
    }
    Query day = Query.NONE.withTimes(now().minus(Duration.ofDays(1)), null);
    return Shelf.of(kind, "24h", reading.list(day).items());
  }

  private int fresh(Shelf shelf) {
    if (shelf.kind() == Shelf.Kind.SEARCH) {
      return 0;
    }
    List<Item> now = shelf(shelf.kind(), shelf.words()).items();
    return (int) now.stream().filter(i -> shelf.place(i.story().id()) < 0).count();
  }

  /** A browser of its own window is started; one in the terminal gets the terminal. */
  private List<Event> visit(String story, Stage stage) {
    if (Urls.safe(curator.reading().story(story).lead().url()) == null) {
      return List.of(new Event.Said("no web address: O reads the copy"));
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    Io plain = outlet.plain();
    Io quiet = new Io(plain.in(), said, said, plain.tty(), plain.env(), plain.clock());
    Runnable open = () -> engine.cli(List.of("open", story), quiet);
    if (session.settings().browser() == null) {
      open.run();
    } else {
      stage.outside(open, false);
    }
    String line = said.toString(StandardCharsets.UTF_8).strip();
    return List.of(new Event.Said(line.isEmpty() ? "opened in the browser" : line));
  }

  private List<Event> below(String line, Stage stage) {
    stage.outside(() -> engine.run(line), true);
    return List.of();
  }

  /** The numbers of the line shell are those of the list that was seen last. */
  void leave(State last) {
    curator.reading().remember(last.shelf().items());
    String label = last.shelf().kind() == Shelf.Kind.TODAY ? "today" : last.shelf().title();
    engine.stand(label, last.shelf().ids(), last.reading() ? last.shelf().cursor() : -1);
  }

  List<Event> refreshed(State s) {
    return changed(s.shelf().ids(), "");
  }

  Instant now() {
    return session.io().clock().instant();
  }

  private Screen screen(int columns) {
    Screen own = session.screen();
    return new Screen(columns, true, own.colour(), false, own.zone(), now());
  }
}
