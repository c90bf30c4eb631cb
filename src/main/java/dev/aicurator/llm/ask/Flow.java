package dev.aicurator.llm.ask;

import dev.aicurator.text.Clean;
import dev.aicurator.text.Sentences;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the pieces of an answer, cut anywhere, into safe text that is handed on at once, and into
 * sentences with the numbers they cite. Held back: what may be a citation, what thinks aloud, and
 * after a stop one word, to know whether the sentence has ended.
 */
final class Flow {
  private static final String NOTHING = "NOTHING";
  private static final String THINK = "<think>";
  private static final String THOUGHT = "</think>";
  private static final int MARK = 24;
  private static final int NONE = -1;
  private static final Pattern CITED =
      Pattern.compile("\\[\\s?(\\d{1,2}(?:\\s?[,;]\\s?\\d{1,2})*)\\s?\\]");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

  /** Takes what has become certain. */
  interface Sink {
    void text(String piece);

    void sentence(String sentence, Set<Integer> cited);

    /** What was handed on last is the beginning of a sentence that does not come. */
    void cut();
  }

  private final Sink sink;
  private final StringBuilder pending = new StringBuilder();
  private final StringBuilder sentence = new StringBuilder();
  private final StringBuilder out = new StringBuilder();
  private final Set<Integer> cited = new LinkedHashSet<>();
  private boolean begun;

  Flow(Sink sink) {
    this.sink = sink;
  }

  void accept(String piece) {
    pending.append(piece);
    drain(false);
  }

  /** No more will come; the last sentence is {@code whole} or may have been broken off. */
  void end(boolean whole) {
    drain(true);
    if (whole || sentence.isEmpty() || Sentences.isClosed(sentence.toString().strip())) {
      close();
    } else {
      flush();
      sink.cut();
    }
  }

  private void drain(boolean last) {
    if (!begun && !begins(last)) {
      return;
    }
    int at = 0;
    while (at < pending.length()) {
      int next = step(at, last);
      if (next == at) {
        break;
      }
      at = next;
    }
    pending.delete(0, at);
    flush();
  }

  /** Whether the answer itself has begun: no thought, not the word for nothing. */
  private boolean begins(boolean last) {
    String text = pending.toString().stripLeading();
    if (text.startsWith(THINK)) {
      int end = text.indexOf(THOUGHT);
      text = end < 0 ? "" : text.substring(end + THOUGHT.length()).stripLeading();
      if (end < 0 && !last) {
        return false;
      }
    }
    boolean open = THINK.startsWith(text) || NOTHING.startsWith(text);
    if (text.startsWith(NOTHING) || open) {
      if (last) {
        pending.setLength(0);
      }
      return false;
    }
    pending.setLength(0);
    pending.append(text);
    begun = true;
    return true;
  }

  /** Takes in what stands at {@code at}; gives where to go on, or {@code at} to wait for more. */
  private int step(int at, boolean last) {
    char c = pending.charAt(at);
    if (c == '[') {
      return bracket(at, last);
    }
    if (Character.isWhitespace(c)) {
      return space(at, last);
    }
    int code = pending.codePointAt(at);
    int next = at + Character.charCount(code);
    if (Character.isHighSurrogate(c) && next == at + 1 && next == pending.length() && !last) {
      return at;
    }
    say(visible(code));
    return next;
  }

  private int bracket(int at, boolean last) {
    int end = citation(at, last);
    if (end == NONE) {
      say("[");
      return at + 1;
    }
    return end;
  }

  /**
   * The end of the citation at {@code at}, which is noted; {@code at} to wait, or {@link #NONE}.
   */
  private int citation(int at, boolean last) {
    int most = Math.min(pending.length(), at + MARK);
    int end = at;
    while (end < most && pending.charAt(end) != ']') {
      end++;
    }
    if (end == pending.length() && end < at + MARK && !last) {
      return at;
    }
    Matcher mark = CITED.matcher(pending).region(at, end == most ? at : end + 1);
    if (!mark.matches()) {
      return NONE;
    }
    Matcher number = NUMBER.matcher(mark.group(1));
    while (number.find()) {
      cited.add(Integer.parseInt(number.group()));
    }
    return end + 1;
  }

  /** White space ends a sentence or does not; which, the word after it shows. */
  private int space(int at, boolean last) {
    int next = at;
    boolean line = false;
    while (next < pending.length() && Character.isWhitespace(pending.charAt(next))) {
      line |= pending.charAt(next++) == '\n';
    }
    if (next == pending.length()) {
      return last ? next : at;
    }
    if (pending.charAt(next) == '[') {
      int end = citation(next, last);
      if (end != NONE) {
        return end == next ? at : end;
      }
    }
    if (!line && !Sentences.isClosed(sentence.toString())) {
      return spaced(next, false);
    }
    int end = next;
    while (end < pending.length() && !Character.isWhitespace(pending.charAt(end))) {
      end++;
    }
    if (end == pending.length() && end - next < MARK && !last && !line) {
      return at;
    }
    String both = sentence + " " + pending.substring(next, end);
    if (line || Sentences.split(both).size() > 1) {
      close();
    }
    return spaced(next, line);
  }

  private int spaced(int next, boolean line) {
    if (sentence.isEmpty()) {
      out.append(line ? "\n" : " ");
    } else {
      say(" ");
    }
    return next;
  }

  private void say(String text) {
    sentence.append(text);
    out.append(text);
  }

  private void flush() {
    if (!out.isEmpty()) {
      sink.text(out.toString());
      out.setLength(0);
    }
  }

  private void close() {
    flush();
    String whole = sentence.toString().strip();
    sentence.setLength(0);
    if (!whole.isEmpty()) {
      sink.sentence(whole, Set.copyOf(cited));
    }
    cited.clear();
  }

  private static String visible(int code) {
    if (code > ' ' && code < 127) {
      return Character.toString(code);
    }
    String clean = Clean.line("x" + Character.toString(code) + "x");
    return clean.startsWith("x") && clean.endsWith("x") && clean.length() > 1
        ? clean.substring(1, clean.length() - 1)
        : "";
  }
}
