package dev.aicurator.text;

/** One pass over a text that leaves out what a terminal must not see. */
final class Scrub {
  private static final int MARKS_IN_A_ROW = 4;
  private final String raw;
  private final boolean lines;
  private final int[] wanted;
  private final int[] marks;
  private final StringBuilder out;
  private int mark;
  private int combining;

  Scrub(String raw, boolean lines, int[] wanted) {
    this.raw = raw;
    this.lines = lines;
    this.wanted = wanted;
    this.marks = new int[wanted.length];
    this.out = new StringBuilder(raw.length());
    run();
  }

  String text() {
    return out.toString();
  }

  int[] marks() {
    return marks;
  }

  private void run() {
    int i = 0;
    while (i < raw.length()) {
      note(i);
      int end = Escapes.end(raw, i);
      if (end > i) {
        i = end;
        continue;
      }
      int c = raw.codePointAt(i);
      int next = i + Character.charCount(c);
      if (c == '\r' && next < raw.length() && raw.charAt(next) == '\n') {
        i = next;
        continue;
      }
      take(c, next);
      i = next;
    }
    int length = out.length();
    while (length > 0 && (out.charAt(length - 1) == ' ' || out.charAt(length - 1) == '\n')) {
      length--;
    }
    out.setLength(length);
    note(Integer.MAX_VALUE);
    for (int m = 0; m < marks.length; m++) {
      marks[m] = Math.min(marks[m], length);
    }
  }

  private void note(int at) {
    while (mark < wanted.length && wanted[mark] <= at) {
      marks[mark++] = out.length();
    }
  }

  private void take(int c, int next) {
    if (Codes.isBreak(c)) {
      breakLine();
    } else if (Codes.isSpace(c)) {
      space(c);
    } else if (c == Codes.ZWJ || c == Codes.ZWNJ) {
      joiner(c, next);
    } else if (Codes.isPresentation(c)) {
      if (!out.isEmpty() && Codes.takesPresentation(last())) {
        out.appendCodePoint(c);
      }
    } else if (Codes.isBroken(c)) {
      put(0xfffd);
    } else if (!Codes.isJunk(c)) {
      put(c);
    }
  }

  private void put(int c) {
    if (Codes.isCombining(c)) {
      if (++combining > MARKS_IN_A_ROW || out.isEmpty()) {
        return;
      }
    } else {
      combining = 0;
    }
    out.appendCodePoint(c);
  }

  private void breakLine() {
    if (!lines) {
      space(' ');
      return;
    }
    int length = out.length();
    while (length > 0 && out.charAt(length - 1) == ' ') {
      length--;
    }
    out.setLength(length);
    if (length > 0) {
      out.append('\n');
    }
    combining = 0;
  }

  private void space(int c) {
    combining = 0;
    if (lines) {
      out.append(c == '\t' ? "    " : " ");
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private void joiner(int c, int next) {
    if (out.isEmpty() || next >= raw.length()) {
      return;
    }
    int after = raw.codePointAt(next);
    boolean keep =
        c == Codes.ZWJ
            ? Codes.isEmoji(beforePresentation()) && Codes.isEmoji(after)
            : Codes.isJoining(last()) && Codes.isJoining(after);
    if (keep) {
      out.appendCodePoint(c);
    }
  }

  private int last() {
    return out.codePointBefore(out.length());
  }

  private int beforePresentation() {
    int last = last();
    int at = out.length() - Character.charCount(last);
    return last == 0xfe0f && at > 0 ? out.codePointBefore(at) : last;
  }
}
