package dev.aicurator.shell.browse.rules;

import dev.aicurator.model.report.Item;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys in a text that is read. */
final class Reader {
  private Reader() {}

  /** The step; null for keys that do the same in the list. */
  static @Nullable Step pressed(State s, Act act) {
    Doc doc = s.doc();
    if (doc == null) {
      return null;
    }
    int rows = s.body();
    return switch (act) {
      case DOWN -> scroll(s, doc, doc.top() + 1);
      case UP -> scroll(s, doc, doc.top() - 1);
      case FIRST -> scroll(s, doc, 0);
      case LAST -> scroll(s, doc, Integer.MAX_VALUE / 2);
      case PAGE_DOWN -> scroll(s, doc, doc.top() + Math.max(1, rows - 1));
      case PAGE_UP -> scroll(s, doc, doc.top() - Math.max(1, rows - 1));
      case HALF_DOWN -> scroll(s, doc, doc.top() + (rows + 1) / 2);
      case HALF_UP -> scroll(s, doc, doc.top() - (rows + 1) / 2);
      case BACK, QUIT, CANCEL -> back(s, doc);
      case NEXT_STORY -> story(s, 1);
      case PREVIOUS_STORY -> story(s, -1);
      case OPEN -> Step.of(s);
      case SEARCH -> Step.of(s.with(Field.of(Field.Use.FIND, "")));
      case NEXT_UNREAD -> next(s, doc, 1);
      case PREVIOUS_UNREAD -> next(s, doc, -1);
      default -> null;
    };
  }

  private static Step scroll(State s, Doc doc, int line) {
    return Step.of(s.with(doc.at(line, s.body()), true));
  }

  private static Step story(State s, int by) {
    int to = s.shelf().cursor() + by;
    if (to < 0 || to >= s.shelf().items().size()) {
      return Step.of(s.say(by > 0 ? "that was the last story" : "that was the first story"));
    }
    return Machine.read(s, to);
  }

  private static Step back(State s, Doc doc) {
    Doc under = doc.under();
    if (under != null) {
      return Step.of(
          s.with(under, true), new Effect.Open(under.kind(), under.story(), s.docColumns()));
    }
    if (!s.isSplit()) {
      return Step.of(s.with((Doc) null, false));
    }
    Item chosen = s.chosen();
    State next = s.with(doc, false);
    return doc.kind() == Doc.Kind.CARD || chosen == null
        ? Step.of(next)
        : Step.of(next, new Effect.Open(Doc.Kind.CARD, chosen.story().id(), s.docColumns()));
  }

  /** The next hit, else the next comment; null where there are neither. */
  private static @Nullable Step next(State s, Doc doc, int by) {
    if (!doc.find().isEmpty()) {
      return hit(s, doc, by);
    }
    if (doc.kind() == Doc.Kind.COMMENTS && !doc.anchors().isEmpty()) {
      return Step.of(s.with(doc.choose(doc.chosen() + by, s.body()), true));
    }
    return null;
  }

  private static Step hit(State s, Doc doc, int by) {
    List<Integer> hits = doc.hits();
    for (int i = 0; i < hits.size(); i++) {
      int at = by > 0 ? i : hits.size() - 1 - i;
      int line = hits.get(at);
      if (by > 0 ? line > doc.top() : line < doc.top()) {
        State next = s.with(doc.at(line, s.body()), true);
        return Step.of(next.say("hit " + (at + 1) + " of " + hits.size()));
      }
    }
    return Step.of(s.say(by > 0 ? "that was the last hit" : "that was the first hit"));
  }

  /** Looks for words from the first line that is seen. */
  static Step find(State s, Doc doc, String words) {
    Doc looking = doc.find(words);
    List<Integer> hits = looking.hits();
    if (words.isBlank()) {
      return Step.of(s.with(looking.find(""), true));
    }
    if (hits.isEmpty()) {
      return Step.of(s.with(doc.find(""), true).say("no " + words + " in here"));
    }
    int line = hits.stream().filter(l -> l >= doc.top()).findFirst().orElse(hits.get(0));
    boolean seen = line >= doc.top() && line < doc.top() + s.body();
    Doc shown = seen ? looking : looking.at(line, s.body());
    String count = hits.size() == 1 ? "one line has it" : hits.size() + " lines have it: n, N";
    return Step.of(s.with(shown, true).say(count));
  }
}
