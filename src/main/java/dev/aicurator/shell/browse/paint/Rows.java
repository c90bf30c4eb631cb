package dev.aicurator.shell.browse.paint;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import dev.aicurator.shell.browse.rules.Shelf;
import dev.aicurator.shell.browse.rules.State;
import dev.aicurator.text.Clean;
import dev.aicurator.text.Width;
import dev.aicurator.text.Wrap;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.list.Marked;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.page.Cited;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Draws the list: a line a story, and some words on the chosen one. */
final class Rows {
  private static final int LEAST_TITLE = 24;
  private static final int AGE = 6;
  private static final int SIGNS = 7;
  private final Look look;
  private final Instant now;
  private final ZoneId zone;

  Rows(Look look, Instant now, ZoneId zone) {
    this.look = look;
    this.now = now;
    this.zone = zone;
  }

  /** Columns of the parts of a line; 0 where a part is left out. */
  private record Plan(int number, int title, int source, int age, int signs) {}

  List<AttributedString> list(State s) {
    int wide = s.listColumns();
    Shelf shelf = s.shelf();
    Plan plan = plan(shelf, s.isSplit() ? wide - 1 : wide);
    List<AttributedString> lines = new ArrayList<>();
    int end = Math.min(shelf.items().size(), shelf.top() + s.list());
    for (int i = shelf.top(); i < end; i++) {
      lines.add(row(shelf.items().get(i), i + 1, plan, wide, style(s, i), mark(s, i)));
    }
    if (shelf.items().isEmpty()) {
      lines.addAll(nothing(wide));
    }
    while (lines.size() < s.list()) {
      lines.add(AttributedString.EMPTY);
    }
    if (s.peek() > 0) {
      peek(s, lines);
    }
    return lines;
  }

  private List<AttributedString> nothing(int wide) {
    List<AttributedString> lines = new ArrayList<>();
    lines.add(AttributedString.EMPTY);
    for (String text :
        List.of("Nothing here yet.", "r fetches, / searches, F since:7d looks back.")) {
      lines.add(new Strip(wide).add("  " + text, look.quiet()).line());
    }
    return lines;
  }

  private static String mark(State s, int i) {
    return i == s.shelf().cursor() ? "▸" : " ";
  }

  private AttributedStyle style(State s, int i) {
    if (i != s.shelf().cursor()) {
      return look.plain();
    }
    return s.reading() ? look.rested() : look.chosen();
  }

  private static Plan plan(Shelf shelf, int wide) {
    int number = Integer.toString(shelf.items().size()).length();
    int source = 0;
    int signs = 0;
    for (Item item : shelf.items()) {
      source = Math.max(source, Width.of(source(item)));
      signs = Math.max(signs, Math.min(SIGNS, Width.of(Marked.signs(item))));
    }
    source = Math.min(source, Math.max(10, wide / 5));
    int fixed = 1 + number + 3;
    int rest = wide - fixed;
    int age = rest - AGE - 2 >= LEAST_TITLE ? AGE : 0;
    rest -= age == 0 ? 0 : age + 2;
    boolean room = rest - signs - 1 >= LEAST_TITLE;
    signs = room ? signs : 0;
    rest -= signs == 0 ? 0 : signs + 1;
    source = rest - source - 2 >= LEAST_TITLE ? source : 0;
    rest -= source == 0 ? 0 : source + 2;
    return new Plan(fixed > wide / 2 ? 0 : number, Math.max(1, rest), source, age, signs);
  }

  private static String source(Item item) {
    Story story = item.story();
    long voices = story.members().stream().map(Story.Member::owner).distinct().count();
    String source = Plain.of(Clean.line(story.lead().sourceTitle(), 40));
    return voices > 1 ? source + " +" + (voices - 1) : source;
  }

  private AttributedString row(
      Item item, int n, Plan plan, int wide, AttributedStyle base, String mark) {
    boolean plain = base.equals(look.plain());
    boolean read = item.marks().isRead();
    Strip line = new Strip(wide).add(mark, base);
    if (plan.number > 0) {
      String number = Integer.toString(n);
      line.to(1 + plan.number - number.length(), base);
      line.add(number, plain ? look.quiet() : base).add(" ", base);
    }
    line.add(read ? "  " : "● ", plain ? look.second() : base);
    int from = line.used();
    String title = Width.cut(Plain.of(Titles.of(item)), plan.title);
    line.add(title, plain && !read ? look.strong() : base).to(from + plan.title, base);
    if (plan.source > 0) {
      line.add("  ", base).add(Width.pad(Width.cut(source(item), plan.source), plan.source), base);
    }
    if (plan.age > 0) {
      String age = Times.age(item.story().time(), now, zone);
      String right = " ".repeat(Math.max(0, AGE - Width.of(age))) + age;
      line.add("  ", base).add(right, plain ? look.quiet() : base);
    }
    if (plan.signs > 0) {
      line.add(" ", base)
          .add(Width.cut(Marked.signs(item), plan.signs), plain ? look.second() : base);
    }
    return line.to(plain ? 0 : wide, base).line();
  }

  /** Some words on the chosen story, under a rule. */
  private void peek(State s, List<AttributedString> lines) {
    int end = lines.size() + s.peek();
    lines.add(new AttributedString("╌".repeat(s.columns()), look.quiet()));
    Item item = s.chosen();
    if (item != null) {
      var dek = item.story().card().dek();
      String text =
          dek == null ? Plain.of(Titles.of(item)) : Plain.of(Clean.line(Cited.dek(dek).text()));
      for (String part : Wrap.lines(text, Math.min(s.columns() - 4, 100))) {
        if (lines.size() < end) {
          lines.add(new Strip(s.columns()).add("  " + part, look.plain()).line());
        }
      }
    }
    while (lines.size() < end) {
      lines.add(AttributedString.EMPTY);
    }
  }
}
