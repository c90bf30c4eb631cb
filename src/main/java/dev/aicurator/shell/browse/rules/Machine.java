package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.Marks;
import dev.aicurator.model.report.Item;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of the screen: a state and an event give the next state and what is to be done. */
public final class Machine {
  private static final int MOST_DIGITS = 5;
  private static final int DEEPEST = 20;

  private Machine() {}

  public static Step apply(State s, Event event) {
    if (event instanceof Event.Pressed pressed) {
      return pressed(s.say(""), pressed.act());
    } else if (event instanceof Event.Digit digit) {
      boolean full = s.digits().length() >= MOST_DIGITS;
      return Step.of(full ? s : s.say("").digits(s.digits() + digit.digit()));
    } else if (event instanceof Event.Typed typed) {
      return Typing.typed(s, typed.text());
    } else if (event instanceof Event.Edited edited) {
      return Typing.edited(s, edited.edit());
    } else if (event instanceof Event.Resized size) {
      return resized(s.sized(size.rows(), size.columns()));
    }
    return answered(s, event);
  }

  /** Events that answer effects. */
  private static Step answered(State s, Event event) {
    if (event instanceof Event.Opened opened) {
      return Step.of(opened(s, opened.doc()));
    } else if (event instanceof Event.Listed listed) {
      return listed.again() ? again(s, listed.shelf()) : listed(s, listed.shelf());
    } else if (event instanceof Event.Changed changed) {
      return changed(s, changed);
    } else if (event instanceof Event.Said said) {
      return Step.of(
          s.doc() == null ? s.with((Doc) null, false).say(said.line()) : s.say(said.line()));
    } else if (event instanceof Event.Heard heard) {
      return heard(s, heard);
    } else if (event instanceof Event.Progress progress) {
      State next = s.progress(progress.over() ? "" : progress.line(), s.fresh());
      return progress.over()
          ? Step.of(next.say(progress.line()), new Effect.Count(s.shelf()))
          : Step.of(next);
    } else if (event instanceof Event.Fresh fresh) {
      int n = fresh.stories();
      State next = s.progress(s.progress(), n);
      return Step.of(
          n == 0
              ? next
              : next.say(n + (n == 1 ? " new story" : " new stories") + ": r shows them"));
    }
    return Step.of(s);
  }

  private static Step pressed(State before, Act act) {
    if (!before.digits().isEmpty()) {
      State s = before.digits("");
      return act == Act.OPEN ? jump(s, Integer.parseInt(before.digits()) - 1) : pressed(s, act);
    }
    Step moved = before.reading() ? Reader.pressed(before, act) : list(before, act);
    return moved != null ? moved : either(before, act);
  }

  /** Keys that move in the list; null for others. */
  private static @Nullable Step list(State s, Act act) {
    int at = s.shelf().cursor();
    return switch (act) {
      case DOWN, NEXT_STORY -> to(s, at + 1);
      case UP, PREVIOUS_STORY -> to(s, at - 1);
      case FIRST -> to(s, 0);
      case LAST -> to(s, s.shelf().items().size() - 1);
      case PAGE_DOWN -> to(s, at + s.list());
      case PAGE_UP -> to(s, at - s.list());
      case HALF_DOWN -> to(s, at + (s.list() + 1) / 2);
      case HALF_UP -> to(s, at - (s.list() + 1) / 2);
      case OPEN -> open(s);
      case BACK, QUIT, CANCEL -> leaveList(s, act);
      case SEARCH -> Step.of(s.with(Field.of(Field.Use.SEARCH, "")));
      default -> null;
    };
  }

  /** Keys that do the same in the list and in a text. */
  private static Step either(State s, Act act) {
    return switch (act) {
      case NEXT_UNREAD -> unread(s, 1);
      case PREVIOUS_UNREAD -> unread(s, -1);
      case FETCH ->
          s.fresh() > 0
              ? Step.of(s, new Effect.Look(s.shelf().kind(), s.shelf().words(), true))
              : Step.of(s, new Effect.Fetch());
      case TOPICS -> Step.of(s, new Effect.Open(Doc.Kind.TOPICS, "", s.docColumns()));
      case KEYS -> Step.of(s, new Effect.Open(Doc.Kind.KEYS, "", s.docColumns()));
      case FILTER -> Step.of(s.with(Field.of(Field.Use.FILTER, filter(s))));
      case COMMAND -> Step.of(s.with(Field.of(Field.Use.COMMAND, "")));
      case UNDO -> Step.of(s, new Effect.Undo(s.shelf().ids()));
      case REDRAW -> Step.of(s, new Effect.Redraw());
      case CANCEL -> Step.of(s);
      case ALL_READ ->
          s.shelf().unread() == 0
              ? Step.of(s.say("all of these are read"))
              : Step.of(s.with(Field.of(Field.Use.ALL_READ, "")));
      default -> {
        Item chosen = s.chosen();
        yield chosen == null ? Step.of(s.say("there is no story here")) : story(s, act, chosen);
      }
    };
  }

  private static String filter(State s) {
    return s.shelf().kind() == Shelf.Kind.FILTER ? s.shelf().words() + " " : "";
  }

  /** Keys that are about the chosen story. */
  private static Step story(State s, Act act, Item item) {
    String id = item.story().id();
    Marks marks = item.marks();
    int columns = s.docColumns();
    return switch (act) {
      case SAVE -> mark(s, id, Marks.Kind.SAVED, !marks.isSaved(), "save");
      case LIKE -> mark(s, id, Marks.Kind.LIKED, !marks.isLiked(), "like");
      case READ -> mark(s, id, Marks.Kind.READ, !marks.isRead(), "read");
      case ORIGINAL -> Step.of(s, new Effect.Visit(id));
      case CACHED -> Step.of(s, new Effect.Open(Doc.Kind.COPY, id, columns));
      case COMMENTS -> Step.of(s, new Effect.Open(Doc.Kind.COMMENTS, id, columns));
      case ELSEWHERE ->
          Step.of(
              s.say("asking…"),
              new Effect.Open(Doc.Kind.COMMENTS, id, columns),
              new Effect.Hear(id));
      case WHY -> Step.of(s, new Effect.Open(Doc.Kind.WHY, id, columns));
      case COMMENT -> Step.of(s.with(Field.of(Field.Use.COMMENT, "")));
      case REPLY -> reply(s, item);
      default -> Step.of(s);
    };
  }

  private static Step mark(State s, String id, Marks.Kind kind, boolean on, String name) {
    return Step.of(s, new Effect.Mark(List.of(id), kind, on, on ? name : "un" + name));
  }

  /** A reply needs a comment to be chosen, so that the comments are shown first. */
  private static Step reply(State s, Item item) {
    Doc doc = s.doc();
    if (s.reading() && doc != null && doc.kind() == Doc.Kind.COMMENTS) {
      Field.Use use = doc.answered() == null ? Field.Use.COMMENT : Field.Use.REPLY;
      return Step.of(s.with(Field.of(use, "")));
    }
    if (item.marks().comments() == 0) {
      return Step.of(s.with(Field.of(Field.Use.COMMENT, "")));
    }
    return Step.of(
        s.say("n and N choose a comment, R answers it"),
        new Effect.Open(Doc.Kind.COMMENTS, item.story().id(), s.docColumns()));
  }

  private static Step unread(State s, int by) {
    if (!s.reading() && s.shelf().kind() == Shelf.Kind.SEARCH) {
      return to(s, s.shelf().cursor() + by);
    }
    int place = s.shelf().unread(by);
    if (place < 0) {
      return Step.of(s.say("nothing unread is left here"));
    }
    return s.reading() ? read(s, place) : to(s, place);
  }

  static Step jump(State s, int place) {
    int size = s.shelf().items().size();
    if (place < 0 || place >= size) {
      return Step.of(s.say("no story " + (place + 1) + ": this list has " + size));
    }
    return s.reading() ? read(s, place) : to(s, place);
  }

  /** Puts the cursor on a story; beside the list its card is shown. */
  static Step to(State s, int place) {
    State next = s.with(s.shelf().at(place, s.list()));
    boolean moved = next.shelf().cursor() != s.shelf().cursor() || s.doc() == null;
    return s.isSplit() && moved ? preview(next) : Step.of(next);
  }

  private static Step preview(State s) {
    Item chosen = s.chosen();
    return chosen == null
        ? Step.of(s)
        : Step.of(s, new Effect.Open(Doc.Kind.CARD, chosen.story().id(), s.docColumns()));
  }

  /** Opens the story at a place. */
  static Step read(State s, int place) {
    return open(s.with(s.shelf().at(place, s.list())));
  }

  private static Step open(State s) {
    Item chosen = s.chosen();
    if (chosen == null) {
      return Step.of(s.say("there is no story here"));
    }
    String id = chosen.story().id();
    return Step.of(
        s.with(s.doc(), true),
        new Effect.Open(Doc.Kind.CARD, id, s.docColumns()),
        new Effect.Seen(id));
  }

  private static Step leaveList(State s, Act act) {
    if (!s.before().isEmpty()) {
      State next = s.with(s.before().get(0)).with(s.before().subList(1, s.before().size()));
      next = next.with(next.shelf().at(next.shelf().cursor(), next.list()));
      return s.isSplit() ? preview(next) : Step.of(next.with((Doc) null, false));
    }
    return Step.of(act == Act.QUIT ? s.left() : s.say("q leaves"));
  }

  private static State opened(State s, Doc doc) {
    Doc old = s.doc();
    if (old != null && old.kind() == doc.kind() && old.story().equals(doc.story())) {
      return s.with(doc.placed(old, s.body()), s.reading());
    }
    if (doc.kind() == Doc.Kind.CARD) {
      return s.with(doc, s.reading());
    }
    if (old == null || !s.reading()) {
      return s.with(doc, true);
    }
    Doc below = old.under() == null ? old : old.under();
    return s.with(doc.over(below), true);
  }

  private static Step listed(State s, Shelf shelf) {
    if (shelf.items().isEmpty() && shelf.kind() != Shelf.Kind.TODAY) {
      return Step.of(s.say("nothing fits " + shelf.words()));
    }
    List<Shelf> before = new ArrayList<>(s.before());
    if (s.shelf().kind() == Shelf.Kind.TODAY || s.shelf().kind() != shelf.kind()) {
      before.add(0, s.shelf());
    }
    if (before.size() > DEEPEST) {
      before.remove(before.size() - 1);
    }
    State next =
        s.with(shelf).with(shelf.kind() == Shelf.Kind.TODAY ? List.of() : before).progress("", 0);
    next = next.progress(s.progress(), 0).with((Doc) null, false);
    return s.isSplit() ? preview(next) : Step.of(next);
  }

  /** The same list anew: the cursor stays on its story. */
  private static Step again(State s, Shelf shelf) {
    Item chosen = s.chosen();
    int place = chosen == null ? 0 : shelf.place(chosen.story().id());
    int to = place < 0 ? s.shelf().cursor() : place;
    int above = s.shelf().cursor() - s.shelf().top();
    Shelf next = new Shelf(shelf.kind(), shelf.words(), shelf.items(), to, to - above);
    return Step.of(s.with(next.at(to, s.list())).progress(s.progress(), 0));
  }

  private static Step changed(State s, Event.Changed changed) {
    List<Shelf> before = s.before().stream().map(b -> b.refreshed(changed.items())).toList();
    State next = s.with(s.shelf().refreshed(changed.items())).with(before);
    if (!changed.say().isEmpty()) {
      next = next.say(changed.say());
    }
    Doc doc = s.doc();
    return doc != null && isOf(doc, changed.items())
        ? Step.of(next, new Effect.Open(doc.kind(), doc.story(), s.docColumns()))
        : Step.of(next);
  }

  private static Step heard(State s, Event.Heard heard) {
    Doc doc = s.doc();
    boolean shown =
        doc != null && doc.kind() == Doc.Kind.COMMENTS && doc.story().equals(heard.story());
    State next = s.say(heard.say());
    return shown
        ? Step.of(next, new Effect.Open(Doc.Kind.COMMENTS, heard.story(), s.docColumns()))
        : Step.of(next);
  }

  /** Whether a text tells of marks or comments of one of the stories. */
  private static boolean isOf(Doc doc, List<Item> items) {
    boolean tells = doc.kind() == Doc.Kind.CARD || doc.kind() == Doc.Kind.COMMENTS;
    return tells && items.stream().anyMatch(i -> i.story().id().equals(doc.story()));
  }

  private static Step resized(State s) {
    State next = s.with(s.shelf().at(s.shelf().cursor(), s.list()));
    Doc doc = s.doc();
    if (doc != null && (s.reading() || s.isSplit())) {
      return Step.of(
          next, new Effect.Redraw(), new Effect.Open(doc.kind(), doc.story(), next.docColumns()));
    }
    next = next.with((Doc) null, false);
    return (s.isSplit() ? preview(next) : Step.of(next)).and(new Effect.Redraw());
  }
}
