package dev.aicurator.shell.browse.paint;

import dev.aicurator.model.report.Item;
import dev.aicurator.shell.browse.rules.Act;
import dev.aicurator.shell.browse.rules.Doc;
import dev.aicurator.shell.browse.rules.Field;
import dev.aicurator.shell.browse.rules.Shelf;
import dev.aicurator.shell.browse.rules.State;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.view.ink.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;
import org.jspecify.annotations.Nullable;

/** Draws a state: head, list or text or both, foot. */
public final class Painter {
  private final Look look;
  private final Instant now;
  private final ZoneId zone;
  private final Hints hints;

  /** Tells of the usual keys. */
  public Painter(Look look, Instant now, ZoneId zone) {
    this(look, now, zone, Act::keys);
  }

  public Painter(Look look, Instant now, ZoneId zone, Function<Act, List<String>> keys) {
    this.look = look;
    this.now = now;
    this.zone = zone;
    this.hints = new Hints(keys);
  }

  public Frame frame(State s) {
    List<AttributedString> lines = new ArrayList<>();
    Doc doc = s.isSplit() || !s.reading() ? null : s.doc();
    if (s.rows() > 2) {
      lines.add(doc == null ? listHead(s) : docHead(s, doc));
    }
    if (s.isSplit()) {
      lines.addAll(beside(s, s.doc()));
    } else {
      lines.addAll(doc == null ? new Rows(look, now, zone).list(s) : doc(s, doc));
    }
    Field field = s.field();
    if (field != null) {
      return typed(s, field, lines);
    }
    if (s.rows() > 1) {
      lines.add(foot(s));
    }
    return new Frame(fitted(lines, s.rows()), -1, 0);
  }

  private static List<AttributedString> fitted(List<AttributedString> lines, int rows) {
    List<AttributedString> all = new ArrayList<>(lines.subList(0, Math.min(rows, lines.size())));
    while (all.size() < rows) {
      all.add(AttributedString.EMPTY);
    }
    return all;
  }

  private AttributedString listHead(State s) {
    Shelf shelf = s.shelf();
    int size = shelf.items().size();
    Strip head =
        new Strip(s.columns()).add(" " + Plain.of(Clean.line(shelf.title(), 60)), look.title());
    head.add("  " + size + (size == 1 ? " story" : " stories"), look.quiet());
    if (shelf.unread() > 0) {
      head.add(" · " + shelf.unread() + " unread", look.second());
    }
    if (s.fresh() > 0) {
      head.add(" · " + s.fresh() + " new", look.fresh());
    }
    return head.right(Times.day(now.atZone(zone).toLocalDate()) + " ", look.quiet()).line();
  }

  private AttributedString docHead(State s, Doc doc) {
    Item item = s.chosen();
    Strip head = new Strip(s.columns()).add(" " + name(doc), look.title());
    if (item != null && !doc.story().isEmpty()) {
      head.add("  " + (s.shelf().cursor() + 1) + "/" + s.shelf().items().size(), look.quiet());
    }
    return head.right(where(s, doc) + " ", look.quiet()).line();
  }

  private static String name(Doc doc) {
    return switch (doc.kind()) {
      case CARD -> "Story";
      case COPY -> "Kept copy";
      case COMMENTS -> "Comments";
      case WHY -> "Why this is here";
      case TOPICS -> "Topics";
      case KEYS -> "Keys";
    };
  }

  private static String where(State s, Doc doc) {
    int size = doc.lines().size();
    if (size <= s.body()) {
      return "all";
    }
    return doc.isEnd(s.body()) ? "end" : (doc.top() + s.body()) * 100 / size + "%";
  }

  private List<AttributedString> doc(State s, Doc doc) {
    List<AttributedString> lines = new ArrayList<>();
    int end = Math.min(doc.lines().size(), doc.top() + s.body());
    for (int i = doc.top(); i < end; i++) {
      AttributedString line = marked(doc.lines().get(i), doc.find());
      lines.add(new Strip(s.docColumns()).add(chosen(s, doc, i) ? bar(line) : line).line());
    }
    while (lines.size() < s.body()) {
      lines.add(AttributedString.EMPTY);
    }
    return lines;
  }

  private static boolean chosen(State s, Doc doc, int line) {
    return s.reading()
        && doc.chosen() >= 0
        && doc.chosen() < doc.anchors().size()
        && doc.anchors().get(doc.chosen()).line() == line;
  }

  /** A mark in the margin, before the chosen comment. */
  private AttributedString bar(AttributedString line) {
    boolean margin = line.length() > 0 && line.charAt(0) == ' ';
    AttributedStringBuilder out = new AttributedStringBuilder().styled(look.title(), "▸");
    return out.append(margin ? line.subSequence(1, line.length()) : line).toAttributedString();
  }

  private AttributedString marked(AttributedString line, String find) {
    if (find.isEmpty()) {
      return line;
    }
    String text = line.toString().toLowerCase(Locale.ROOT);
    String wanted = find.toLowerCase(Locale.ROOT);
    AttributedStringBuilder out = new AttributedStringBuilder();
    int at = 0;
    for (int hit = text.indexOf(wanted); hit >= 0; hit = text.indexOf(wanted, at)) {
      int end = Math.min(line.length(), hit + wanted.length());
      out.append(line.subSequence(at, hit)).styled(look.hit(), line.subSequence(hit, end));
      at = end;
    }
    return out.append(line.subSequence(at, line.length())).toAttributedString();
  }

  /** The list, a rule, the text. */
  private List<AttributedString> beside(State s, @Nullable Doc doc) {
    List<AttributedString> left = new Rows(look, now, zone).list(s);
    List<AttributedString> right = doc == null ? List.of() : doc(s, doc);
    List<AttributedString> lines = new ArrayList<>();
    for (int i = 0; i < s.body(); i++) {
      Strip line = new Strip(s.columns()).add(left.get(i)).to(s.listColumns(), look.plain());
      line.add("╎", s.reading() ? look.title() : look.quiet());
      lines.add(i < right.size() ? line.add(right.get(i)).line() : line.line());
    }
    return lines;
  }

  private AttributedString foot(State s) {
    Strip foot = new Strip(s.columns());
    if (!s.digits().isEmpty()) {
      return foot.add(" story " + s.digits() + "  Enter jumps", look.second()).line();
    }
    if (!s.say().isEmpty()) {
      foot.add(" " + Plain.of(Clean.line(s.say(), 300)), look.second());
    } else {
      hints(s, foot);
    }
    Doc doc = s.doc();
    String right = s.progress();
    if (right.isEmpty() && s.isSplit() && s.reading() && doc != null) {
      right = where(s, doc);
    }
    return right.isEmpty() ? foot.line() : foot.right(" " + right + " ", look.second()).line();
  }

  private void hints(State s, Strip foot) {
    int room = s.columns() - (s.progress().isEmpty() ? 1 : Width.of(s.progress()) + 4);
    foot.add(" ", look.plain());
    for (Hints.Hint hint : hints.of(s, room - foot.used())) {
      foot.add(hint.key(), look.strong()).add(" " + hint.what() + "  ", look.quiet());
    }
  }

  /** The text that is typed stands on the last lines and hides what is above as it grows. */
  private Frame typed(State s, Field field, List<AttributedString> above) {
    int room = Math.max(1, s.columns() - 1);
    FieldLines laid = FieldLines.of(field, room, Math.max(1, s.rows() / 2));
    List<AttributedString> lines =
        new ArrayList<>(fitted(above, Math.max(0, s.rows() - laid.lines().size())));
    int row = lines.size() + laid.row();
    laid.lines().forEach(line -> lines.add(new AttributedString(line, look.plain())));
    return new Frame(fitted(lines, s.rows()), Math.min(row, s.rows() - 1), laid.column());
  }
}
