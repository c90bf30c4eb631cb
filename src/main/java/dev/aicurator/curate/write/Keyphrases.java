package dev.aicurator.curate.write;

import dev.aicurator.curate.table.Background;
import dev.aicurator.text.Language;
import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The key phrases of a text, best first: words and runs of up to three words, weighed by how often,
 * how early and how rarely elsewhere they are said.
 */
public final class Keyphrases {
  public static final int MOST = 25;
  private static final int CHARS = 60_000;
  private static final int LONGEST = 3;

  private final boolean english;
  private final String text;
  private final List<Word> words = new ArrayList<>();
  private final Map<String, Double> weight = new HashMap<>();

  private Keyphrases(String text, boolean english) {
    this.text = text;
    this.english = english;
  }

  /** A word in its place; {@code opens} after a stop or a break. */
  private record Word(int start, int end, String stem, double rare, boolean opens) {
    boolean isContent() {
      return rare >= 2.2;
    }
  }

  private static final class Phrase {
    final String form;
    final int first;
    final int length;
    int count;
    double worth;

    Phrase(String form, int first, int length) {
      this.form = form;
      this.first = first;
      this.length = length;
    }
  }

  /** Up to {@code most} phrases of {@code title} and {@code text} as they are written there. */
  public static List<String> of(String title, String text, int most) {
    String all = title.isBlank() ? text : title + "\n" + text;
    String some = all.length() > CHARS ? all.substring(0, CHARS) : all;
    boolean english = Language.of(some).orElse("en").equals("en");
    return new Keyphrases(some, english).best(most);
  }

  private List<String> best(int most) {
    read();
    weigh();
    List<Phrase> phrases = new ArrayList<>(phrases().values());
    for (Phrase p : phrases) {
      p.worth = worth(p);
    }
    phrases.sort(Comparator.comparingDouble((Phrase p) -> -p.worth).thenComparing(p -> p.first));
    List<String> out = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Phrase p : phrases) {
      if (out.size() < most && seen.add(key(p))) {
        out.add(p.form);
      }
    }
    return out;
  }

  private void read() {
    int[] last = {0};
    Tokens.each(
        text,
        0,
        text.length(),
        (start, end) -> {
          int cut = possessive(start, end);
          String low = text.substring(start, cut).toLowerCase(Locale.ROOT);
          String stem = english ? Stem.of(low) : low;
          boolean opens = isBreak(last[0], start);
          words.add(new Word(start, cut, stem, rarity(low, stem), opens));
          last[0] = end;
        });
  }

  private int possessive(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) == '\'' || text.charAt(i) == '’') {
        return i;
      }
    }
    return end;
  }

  private double rarity(String low, String stem) {
    if (low.length() < 2 && low.codePointAt(0) < 0x3040) {
      return 0;
    }
    if (!english) {
      return low.length() > 3 || low.codePointAt(0) >= 0x3040 ? 5 : 1;
    }
    boolean number = low.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
    return number ? 1 : Background.ofStems().idf(stem);
  }

  private boolean isBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (".!?\n;:,()[]\"“”|/•–—".indexOf(text.charAt(i)) >= 0) {
        return true;
      }
    }
    return from == 0;
  }

  private void weigh() {
    Map<String, Integer> count = new HashMap<>();
    for (Word w : words) {
      count.merge(w.stem, 1, Integer::sum);
    }
    for (Word w : words) {
      weight.putIfAbsent(
          w.stem, (1 + Math.log(count.getOrDefault(w.stem, 1))) * Math.pow(w.rare, 0.4));
    }
  }

  private Map<String, Phrase> phrases() {
    Map<String, Phrase> found = new HashMap<>();
    for (int i = 0; i < words.size(); i++) {
      StringBuilder key = new StringBuilder();
      for (int n = 1; n <= LONGEST && i + n <= words.size(); n++) {
        Word w = words.get(i + n - 1);
        if (!w.isContent() || n > 1 && w.opens) {
          break;
        }
        key.append(n > 1 ? " " : "").append(w.stem);
        String form = text.substring(words.get(i).start, w.end).replaceAll("\\s+", " ");
        int at = i;
        int length = n;
        Phrase p = found.computeIfAbsent(key.toString(), k -> new Phrase(form, at, length));
        p.count++;
      }
    }
    return found;
  }

  private String key(Phrase p) {
    StringBuilder key = new StringBuilder();
    for (int i = p.first; i < p.first + p.length; i++) {
      key.append(words.get(i).stem).append(' ');
    }
    return key.toString();
  }

  /** Fitted on crowd-marked news: how often counts more than how rare, single words more. */
  private double worth(Phrase p) {
    double sum = 0;
    for (int i = p.first; i < p.first + p.length; i++) {
      sum += weight.getOrDefault(words.get(i).stem, 0.0);
    }
    double early = 1 + 1 / (1 + p.first / 80.0);
    double often = p.length == 1 ? 1 : p.count > 1 ? 0.85 : 0.5;
    return sum / Math.pow(p.length, 1.05) * early * often;
  }
}
