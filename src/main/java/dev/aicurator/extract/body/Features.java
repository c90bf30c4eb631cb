package dev.aicurator.extract.body;

import static dev.aicurator.extract.body.Row.log;

import dev.aicurator.extract.dom.Box;
import dev.aicurator.extract.dom.Segment;
import dev.aicurator.extract.marks.Names;
import dev.aicurator.model.Block.Kind;

/** The numbers that tell article from furniture: a block's text, its place and its surroundings. */
final class Features {
  private static final int GROUPS = Names.Group.values().length;
  private static final int NEAR = 3;
  private static final float[] NO_STATS = {-1, -1, -1, -1, -1, -1};

  private final Sheet sheet;
  private final Row row = new Row();
  private final WordSet words = new WordSet();

  Features(Sheet sheet) {
    this.sheet = sheet;
  }

  /** The numbers of a block; the array is filled anew by the next call. */
  float[] of(int i) {
    row.clear();
    text(row, sheet.at(i), i);
    phrases(row, sheet.at(i));
    place(row, i);
    neighbours(row, i);
    boxes(row, i);
    names(row, i);
    page(row);
    return row.values();
  }

  private void text(Row row, Segment segment, int i) {
    String text = segment.text();
    Kind kind = segment.block().kind();
    row.add(kind == Kind.HEADING ? segment.block().level() : 0)
        .add(kind == Kind.LIST || kind == Kind.ORDERED)
        .add(kind == Kind.QUOTE)
        .add(kind == Kind.CODE)
        .add(kind == Kind.TABLE)
        .add(kind == Kind.CAPTION)
        .add(log(segment.chars()))
        .add(log(segment.words()))
        .add(segment.linkDensity())
        .add(segment.block().links().size())
        .add((double) segment.chars() / Math.max(1, segment.words()))
        .add(segment.bold())
        .add(segment.isProse())
        .add(sheet.isRepeated(i))
        .add(sheet.times(i));
    signs(row, text);
    likeness(row, segment);
  }

  private static void signs(Row row, String text) {
    int digits = 0;
    int upper = 0;
    int lower = 0;
    int stops = 0;
    int commas = 0;
    int bars = 0;
    for (int k = 0; k < text.length(); k++) {
      char c = text.charAt(k);
      if (c >= 'a' && c <= 'z') {
        lower++;
      } else if (c >= 'A' && c <= 'Z') {
        upper++;
      } else if (c != ' ') {
        digits += Character.isDigit(c) ? 1 : 0;
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
        stops += c == '.' || c == '!' || c == '?' || c == '。' || c == '！' || c == '？' ? 1 : 0;
        commas += c == ',' || c == '、' || c == '，' ? 1 : 0;
        bars += c == '|' || c == '·' || c == '»' || c == '›' || c == '•' || c == '/' ? 1 : 0;
      }
    }
    double length = Math.max(1, text.length());
    row.add(digits / length)
        .add(upper / Math.max(1.0, upper + lower))
        .add(stops)
        .add(commas)
        .add(bars)
        .add(ending(text))
        .add(!text.isEmpty() && Character.isLowerCase(text.charAt(0)));
  }

  private static int ending(String text) {
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    if (".!?。！？」』\"”»…)".indexOf(last) >= 0) {
      return 2;
    }
    return last == ':' ? 1 : 0;
  }

  private void likeness(Row row, Segment segment) {
    if (segment.chars() > 600) {
      row.add(0).add(0).add(false);
      return;
    }
    words.read(segment.text());
    row.add(words.likeness(sheet.titleWords()))
        .add(words.likeness(sheet.dekWords()))
        .add(namesAuthor(segment));
  }

  private boolean namesAuthor(Segment segment) {
    return segment.chars() < 120
        && sheet.hints().authors().stream().anyMatch(a -> segment.text().contains(a));
  }

  private static void phrases(Row row, Segment segment) {
    int bits = Phrases.in(segment.text());
    row.bits(bits, Phrases.COUNT).add(Integer.bitCount(bits));
  }

  private void place(Row row, int i) {
    double chars = Math.max(1, sheet.allChars());
    double prose = Math.max(1, sheet.allProse());
    int title = sheet.title();
    row.add((double) i / Math.max(1, sheet.size()))
        .add(sheet.charsBefore(i) / chars)
        .add(sheet.proseBefore(i) / prose)
        .add(1 - sheet.proseBefore(i + 1) / prose)
        .add(title < 0 ? -99 : Math.max(-20, Math.min(200, i - title)))
        .add(title < 0 ? -1 : log(sheet.charsBefore(i) - sheet.charsBefore(Math.max(0, title))))
        .add(title >= 0 && i < title);
  }

  private void neighbours(Row row, int i) {
    for (int d : new int[] {-1, 1, -2, 2}) {
      neighbour(row, i, i + d);
    }
    row.add(log(proseIn(i - 4, i))).add(log(proseIn(i + 1, i + 5)));
    row.add(log(proseIn(i - 12, i))).add(log(proseIn(i + 1, i + 13)));
    row.add(nextProse(i, -1)).add(nextProse(i, 1));
  }

  private void neighbour(Row row, int i, int j) {
    if (!sheet.has(j)) {
      row.add(-1).add(-1).add(-1).add(-1);
      return;
    }
    Segment other = sheet.at(j);
    row.add(log(other.chars()))
        .add(other.linkDensity())
        .add(
            other.block().kind() == Kind.HEADING ? other.block().level() : other.isProse() ? -1 : 0)
        .add(apart(sheet.at(i).box(), other.box()));
  }

  /** How many levels up from {@code a} the two boxes meet. */
  private static int apart(Box a, Box b) {
    Box mine = a;
    Box other = b;
    int up = 0;
    while (mine != null && other != null && !mine.equals(other) && up < Around.FAR) {
      if (other.depth() > mine.depth()) {
        other = other.parent();
      } else {
        other = other.depth() == mine.depth() ? other.parent() : other;
        mine = mine.parent();
        up++;
      }
    }
    return up;
  }

  private int proseIn(int from, int to) {
    int end = Math.min(sheet.size(), Math.max(0, to));
    int start = Math.min(end, Math.max(0, from));
    return sheet.proseBefore(end) - sheet.proseBefore(start);
  }

  private int nextProse(int i, int step) {
    for (int d = 1; d < 12; d++) {
      int j = i + d * step;
      if (!sheet.has(j)) {
        return 20;
      }
      if (sheet.at(j).isProse()) {
        return d;
      }
    }
    return 12;
  }

  private void boxes(Row row, int i) {
    Box box = sheet.at(i).box();
    Around around = sheet.around(box);
    row.add(box.depth()).add(tag(box)).add(sheet.isInside(i));
    Box top = sheet.top();
    row.add(top != null && around.inTop ? box.depth() - top.depth() : -1).add(around.toTop);
    for (int depth : around.nearest) {
      row.add(depth < 0 ? -1 : box.depth() - depth);
    }
    Around branch = around.branch();
    row.add(around.inCore).add(around.toCore);
    row.add(branch.stats).bits(branch.box.names(), GROUPS);
    Around up = around;
    for (int level = 0; level < 4; level++) {
      row.add(up == null ? NO_STATS : up.stats);
      up = up == null ? null : up.parent;
    }
  }

  private static int tag(Box box) {
    return switch (box.tag()) {
      case "p" -> 1;
      case "li" -> 2;
      case "div" -> 3;
      case "td", "th" -> 4;
      case "section" -> 5;
      case "article" -> 6;
      case "blockquote" -> 7;
      case "dd", "dt" -> 8;
      case "figcaption" -> 9;
      default -> 0;
    };
  }

  private void names(Row row, int i) {
    Around around = sheet.around(sheet.at(i).box());
    row.bits(around.near(NEAR), GROUPS).bits(around.namesInTop, GROUPS).bits(around.names, GROUPS);
  }

  private void page(Row row) {
    Box top = sheet.top();
    double prose = Math.max(1, sheet.allProse());
    row.add(log(sheet.size()))
        .add(log(sheet.allChars()))
        .add(sheet.allProse() / Math.max(1.0, sheet.allChars()))
        .add(sheet.root().linkDensity())
        .add(top == null ? 0 : top.prose() / prose)
        .add(top == null ? 0 : top.linkDensity())
        .add(sheet.core().prose() / prose);
  }
}
