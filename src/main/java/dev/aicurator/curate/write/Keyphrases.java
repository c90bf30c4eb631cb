package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Forms;
import dev.aicurator.curate.table.Keys;
import dev.aicurator.text.Language;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The key phrases of a text, best first: words and runs of up to three words, weighed by how often,
 * how early and how rarely elsewhere they are said.
 */
public final class Keyphrases {
  public static final int MOST = 25;
  private static final int CHARS = 60_000;
  private static final int LONGEST = 3;

  /** Bits of a term in the key of a phrase: there are fewer terms than characters. */
  private static final int BITS = 21;

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final boolean english;
  private final char[] text;
  private final Forms forms;
  private final List<Word> words = new ArrayList<>();
  private final Keys terms = new Keys(512);

  /** Of each term: how often it is met, and in the end what it weighs. */
  private double[] weights = new double[256];

  private Keyphrases(String text, boolean english, Forms forms) {
    this.text = text.toCharArray();
    this.english = english;
    this.forms = forms;
  }

  /** A word in its place; {@code opens} after a stop or a break. */
  private record Word(int start, int end, int term, double rare, boolean opens) {
    boolean isContent() {
      return rare >= 2.2;
    }
  }

  private static final class Phrase {
    final int first;
    final int length;
    int count;
    double worth;

    Phrase(int first, int length) {
      this.first = first;
      this.length = length;
    }
  }

  /**
   * Up to {@code most} phrases of {@code title} and {@code text} as they are written there.
   *
   * @param forms where word forms of earlier texts are remembered
   */
  public static List<String> of(String title, String text, int most, Forms forms) {
    String all = title.isBlank() ? text : title + "\n" + text;
    String some = all.length() > CHARS ? all.substring(0, CHARS) : all;
    boolean english = Language.of(some).orElse("en").equals("en");
    return new Keyphrases(some, english, forms).best(most);
  }

  private List<String> best(int most) {
    read();
    weigh();
    List<Phrase> phrases = phrases();
    for (Phrase p : phrases) {
      p.worth = worth(p);
    }
    phrases.sort(Comparator.comparingDouble((Phrase p) -> -p.worth).thenComparing(p -> p.first));
    return phrases.stream().limit(most).map(this::written).toList();
  }

  private String written(Phrase p) {
    int start = words.get(p.first).start;
    String form = new String(text, start, words.get(p.first + p.length - 1).end - start);
    return p.length == 1 ? form : SPACES.matcher(form).replaceAll(" ");
  }

  private void read() {
    int[] last = {0};
    Tokens.each(
        text,
        0,
        text.length,
        (start, end) -> {
          words.add(word(start, end, isBreak(last[0], start)));
          last[0] = end;
        });
  }

  private Word word(int start, int end, boolean opens) {
    Forms.Form form = forms.get(text, start, end, Tokens.key(text, start, end));
    int cut = possessive(start, end);
    int term = term(english ? form.stem() : form.low());
    weights[term]++;
    return new Word(start, cut, term, form.small() ? 0 : rarity(form, start, cut), opens);
  }

  private int term(long key) {
    int known = terms.get(key);
    if (known != Keys.NONE) {
      return known;
    }
    int term = terms.size();
    terms.put(key, term);
    if (term == weights.length) {
      weights = Arrays.copyOf(weights, 2 * term);
    }
    return term;
  }

  private int possessive(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text[i] == '\'' || text[i] == '’') {
        return i;
      }
    }
    return end;
  }

  private double rarity(Forms.Form form, int start, int end) {
    if (!english) {
      return end - start > 3 || text[start] >= 0x3040 ? 5 : 1;
    }
    return isNumber(start, end) ? 1 : form.rare();
  }

  private boolean isNumber(int start, int end) {
    for (int i = start; i < end; i++) {
      if ((text[i] < '0' || text[i] > '9') && text[i] != '.' && text[i] != ',') {
        return false;
      }
    }
    return true;
  }

  private boolean isBreak(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] != ' ' && ".!?\n;:,()[]\"“”|/•–—".indexOf(text[i]) >= 0) {
        return true;
      }
    }
    return from == 0;
  }

  /** A term is as rare as the word in which it is first met. */
  private void weigh() {
    boolean[] done = new boolean[terms.size()];
    for (Word w : words) {
      if (!done[w.term]) {
        weights[w.term] = (1 + Math.log(weights[w.term])) * Math.pow(w.rare, 0.4);
        done[w.term] = true;
      }
    }
  }

  private List<Phrase> phrases() {
    Keys places = new Keys(2048);
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      long key = 0;
      for (int n = 1; n <= LONGEST && i + n <= words.size(); n++) {
        Word w = words.get(i + n - 1);
        if (!w.isContent() || n > 1 && w.opens) {
          break;
        }
        key = key << BITS | w.term + 1;
        int place = places.get(key);
        if (place == Keys.NONE) {
          place = found.size();
          places.put(key, place);
          found.add(new Phrase(i, n));
        }
        found.get(place).count++;
      }
    }
    return found;
  }

  /** Fitted on crowd-marked news: how often counts more than how rare, single words more. */
  private double worth(Phrase p) {
    double sum = 0;
    for (int i = p.first; i < p.first + p.length; i++) {
      sum += weights[words.get(i).term];
    }
    double early = 1 + 1 / (1 + p.first / 80.0);
    double often = p.length == 1 ? 1 : p.count > 1 ? 0.85 : 0.5;
    return sum / Math.pow(p.length, 1.05) * early * often;
  }
}
