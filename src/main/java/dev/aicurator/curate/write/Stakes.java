package dev.aicurator.curate.write;

import dev.aicurator.curate.table.Lines;
import dev.aicurator.text.Lexicon;
import dev.aicurator.text.Lexicon.Word;
import dev.aicurator.text.Lower;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much a sentence says about why its news matters: cue phrases with weights, by language. */
final class Stakes {
  /** Up to this a cue says little by itself, and of several only a few count. */
  private static final double WEAK = 0.8;

  private static final int FEW = 2;

  /** Whose nouns all have capitals. */
  private static final String NOUNS = "de";

  /** Whose words may have two characters. */
  private static final Set<String> SHORT = Set.of("ja", "zh");

  private static final Stakes NONE = new Stakes("");

  /** Each cue's weight; its place is its bits in {@link #places}. */
  private final List<Double> weights = new ArrayList<>();

  private final Lexicon places;

  /** Whether a capital inside a sentence tells a name. */
  private final boolean names;

  private Stakes(String language) {
    names = !language.equals(NOUNS);
    places = new Lexicon(SHORT.contains(language) ? 2 : 3);
  }

  private static final class Holder {
    static final Map<String, Stakes> BY_LANGUAGE = load();
  }

  private static Map<String, Stakes> load() {
    Map<String, Stakes> all = new HashMap<>();
    for (String line : Lines.of("stakes.tsv")) {
      List<String> row = List.of(line.split("\t", -1));
      Stakes stakes = all.computeIfAbsent(row.get(0), Stakes::new);
      for (String cue : row.get(2).split("\\|")) {
        stakes.places.add(cue, stakes.weights.size());
        stakes.weights.add(Double.parseDouble(row.get(1)));
      }
    }
    return all;
  }

  /** Those of a language; of one without a table, nothing is at stake. */
  static Stakes in(String language) {
    return Holder.BY_LANGUAGE.getOrDefault(language, NONE);
  }

  boolean areKnown() {
    return !weights.isEmpty();
  }

  /**
   * From 0, nothing, to about 1; only word beginnings count, whole words where a cue ends in a
   * space, no names, and each further cue less; what says little alone counts half.
   */
  double of(String sentence) {
    BitSet said = said(sentence);
    double strong = 1;
    double weak = 1;
    int few = 0;
    for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
      double missed = 1 - weights.get(i) / 5;
      boolean strongly = weights.get(i) > WEAK;
      strong *= strongly ? missed : 1;
      weak *= strongly || few++ >= FEW ? 1 : missed;
    }
    return 1 - (strong < 1 ? strong * weak : (1 + weak) / 2);
  }

  private BitSet said(String sentence) {
    char[] low = Lower.of(sentence, sentence.length());
    BitSet said = new BitSet();
    boolean inside = false;
    for (int i = 0; i < low.length; i++) {
      Word cue = inside || names && isName(sentence, low, i) ? null : places.at(low, i, low.length);
      for (; cue != null; cue = cue.next()) {
        if (cue.isAt(low, i, low.length)) {
          said.set(cue.bits());
        }
      }
      inside = isInside(low[i]);
    }
    return said;
  }

  /** Whether a word goes on behind it; Chinese and Japanese part no words. */
  private static boolean isInside(char c) {
    return c >= 'a' && c <= 'z' || c == '-' || c < '\u3040' && Character.isLetterOrDigit(c);
  }

  /** "on May 18", "Security Council": a capital inside a sentence. */
  private static boolean isName(String sentence, char[] low, int at) {
    return at > 1
        && low[at] != sentence.charAt(at)
        && sentence.charAt(at - 1) == ' '
        && Character.isLetterOrDigit(low[at - 2]);
  }
}
