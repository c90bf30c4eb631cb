package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.Marks;
import dev.aicurator.model.report.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys while a text is typed, and what is done with it when it is sent. */
final class Typing {
  private Typing() {}

  static Step typed(State s, String text) {
    Field field = s.field();
    if (field == null) {
      return Step.of(s);
    }
    if (field.use() != Field.Use.ALL_READ) {
      return Step.of(s.with(field.type(text)));
    }
    State closed = s.with((Field) null);
    List<String> unread =
        s.shelf().items().stream()
            .filter(item -> !item.marks().isRead())
            .map(item -> item.story().id())
            .toList();
    return text.equalsIgnoreCase("y")
        ? Step.of(closed, new Effect.Mark(unread, Marks.Kind.READ, true, "read"))
        : Step.of(closed.say("nothing was changed"));
  }

  static Step edited(State s, Field.Edit edit) {
    Field field = s.field();
    if (field == null) {
      return Step.of(s);
    }
    State closed = s.with((Field) null);
    return switch (edit) {
      case DROP -> Step.of(closed);
      case SEND -> sent(closed, field);
      case ERASE -> Step.of(field.text().isEmpty() ? closed : s.with(field.edit(edit)));
      default -> Step.of(s.with(field.edit(edit)));
    };
  }

  private static Step sent(State s, Field field) {
    String text = field.text().strip();
    return switch (field.use()) {
      case SEARCH ->
          text.isEmpty() ? Step.of(s) : Step.of(s, new Effect.Look(Shelf.Kind.SEARCH, text, false));
      case FILTER -> filter(s, text);
      case FIND -> find(s, text);
      case COMMAND -> command(s, text);
      case COMMENT -> write(s, null, text);
      case REPLY -> write(s, s.doc() == null ? null : s.doc().answered(), text);
      case ALL_READ -> Step.of(s.say("nothing was changed"));
    };
  }

  private static Step filter(State s, String words) {
    if (!words.isEmpty()) {
      return Step.of(s, new Effect.Look(Shelf.Kind.FILTER, words, false));
    }
    return s.shelf().kind() == Shelf.Kind.TODAY
        ? Step.of(s)
        : Step.of(s, new Effect.Look(Shelf.Kind.TODAY, "", false));
  }

  private static Step find(State s, String words) {
    Doc doc = s.doc();
    return doc == null ? Step.of(s) : Reader.find(s, doc, words);
  }

  private static Step command(State s, String line) {
    if (line.equals("q") || line.equals("quit")) {
      return Step.of(s.left());
    }
    if (!line.isEmpty() && line.length() < 6 && line.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Machine.jump(s, Integer.parseInt(line) - 1);
    }
    return line.isEmpty() ? Step.of(s) : Step.of(s, new Effect.Run(line));
  }

  private static Step write(State s, @Nullable String reply, String text) {
    Item item = s.chosen();
    return item == null || text.isEmpty()
        ? Step.of(s.say("nothing was stored"))
        : Step.of(s, new Effect.Write(item.story().id(), reply, text));
  }
}
