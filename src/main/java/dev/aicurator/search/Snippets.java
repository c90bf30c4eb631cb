package dev.aicurator.search;

import dev.aicurator.search.words.Analysis;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.apache.lucene.document.Document;

/** The part of a text where the words of a query stand densest, with those words marked. */
final class Snippets {
  private static final int LENGTH = 220;
  private static final int READ = 10_000;
  private final List<Analysis> analyses;
  private final Set<String> terms;
  private final List<String> prefixes;
  private final Map<String, Double> weights = new HashMap<>();
  private final ToIntFunction<String> frequency;

  /**
   * @param terms as analysed; a beginning of words ends in an asterisk
   */
  Snippets(List<Analysis> analyses, Set<String> terms, ToIntFunction<String> frequency) {
    this.analyses = analyses;
    this.terms = terms;
    this.prefixes = new ArrayList<>();
    for (String term : terms) {
      if (term.endsWith("*")) {
        prefixes.add(term.replace("*", ""));
      }
    }
    this.frequency = frequency;
  }

  /** A marked word and what it is worth. */
  private record Match(String term, int start, int end) {}

  Hit hit(Document doc, double score) {
    String title = doc.get(Documents.TITLE);
    String body = doc.get(Documents.BODY);
    String text = body.length() > READ ? body.substring(0, READ) : body;
    List<Match> matches = matches(text);
    int start = start(text, best(matches));
    int end = end(text, start);
    String before = start > 0 && !isBeginning(text, start) ? "…" : "";
    String after = end < body.length() && !isBeginning(body, end) ? "…" : "";
    String snippet = before + oneLine(text, start, end) + after;
    int from = start - before.length();
    List<Hit.Mark> marks = new ArrayList<>();
    for (Match m : matches) {
      if (m.start() >= start && m.end() <= end) {
        marks.add(new Hit.Mark(m.start() - from, m.end() - from));
      }
    }
    return new Hit(
        doc.get(Documents.ID),
        score,
        doc.get(Documents.SOURCE),
        title,
        Instant.ofEpochMilli(Long.parseLong(doc.get(Documents.TIME))),
        marks(title),
        snippet,
        marks);
  }

  private List<Hit.Mark> marks(String text) {
    List<Hit.Mark> marks = new ArrayList<>();
    for (Match m : matches(text)) {
      marks.add(new Hit.Mark(m.start(), m.end()));
    }
    return marks;
  }

  /** Every character as long as it was. */
  private static String oneLine(String text, int start, int end) {
    StringBuilder out = new StringBuilder(end - start);
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      out.append(c == '\t' || (c >= '\n' && c <= '\r') ? ' ' : c);
    }
    return out.toString();
  }

  private boolean isWanted(String term) {
    if (terms.contains(term)) {
      return true;
    }
    for (String prefix : prefixes) {
      if (term.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  private List<Match> matches(String text) {
    Map<Integer, Match> found = new TreeMap<>();
    for (Analysis analysis : analyses) {
      for (Analysis.Token t : analysis.tokens(text)) {
        if (isWanted(t.term())) {
          found.putIfAbsent(t.start(), new Match(t.term(), t.start(), t.end()));
        }
      }
    }
    List<Match> apart = new ArrayList<>();
    int end = 0;
    for (Match m : found.values()) {
      if (m.start() >= end) {
        apart.add(m);
        end = m.end();
      }
    }
    return apart;
  }

  /** Where the window of matches that is worth most begins. */
  private int best(List<Match> matches) {
    double most = 0;
    int best = 0;
    for (int i = 0; i < matches.size(); i++) {
      Map<String, Integer> seen = new HashMap<>();
      double sum = 0;
      for (int j = i; j < matches.size() && fits(matches, i, j); j++) {
        int before = seen.merge(matches.get(j).term(), 1, Integer::sum) - 1;
        sum += weight(matches.get(j).term()) / (1 + 4 * before);
      }
      if (sum > most * 1.001) {
        most = sum;
        best = matches.get(i).start();
      }
    }
    return best;
  }

  private static boolean fits(List<Match> matches, int from, int to) {
    return matches.get(to).end() - matches.get(from).start() < LENGTH * 3 / 4;
  }

  private double weight(String term) {
    return weights.computeIfAbsent(
        term, t -> 1 / Math.log(2.0 + Math.max(0, frequency.applyAsInt(t))));
  }

  /** The beginning of the sentence around {@code at}, or a word not long before it. */
  private static int start(String text, int at) {
    int earliest = Math.max(0, at - LENGTH / 3);
    for (int i = at; i > earliest; i--) {
      if (isBeginning(text, i)) {
        return i;
      }
    }
    return earliest == 0 ? 0 : afterSpace(text, earliest, at);
  }

  /** Whether a line or a sentence begins at {@code at}, or has just ended there. */
  private static boolean isBeginning(String text, int at) {
    int last = at - 1;
    while (last > 0 && text.charAt(last) == ' ') {
      last--;
    }
    boolean apart = last < at - 1 || Character.isWhitespace(text.charAt(at));
    return text.charAt(last) == '\n' || apart && ".!?".indexOf(text.charAt(last)) >= 0;
  }

  private static int afterSpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isWhitespace(text.charAt(i))) {
        return i + 1;
      }
    }
    return to;
  }

  private static int end(String text, int start) {
    int end = Math.min(text.length(), start + LENGTH);
    if (end < text.length()) {
      int space = text.lastIndexOf(' ', end);
      end = space > start + LENGTH / 2 ? space : end;
      end -= Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
    }
    int line = text.indexOf("\n\n", start + LENGTH / 2);
    return line >= 0 && line < end ? line : end;
  }
}
