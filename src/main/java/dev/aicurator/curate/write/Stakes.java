package dev.aicurator.curate.write;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** How much an English sentence says about why its news matters: cue phrases with weights. */
final class Stakes {
  private record Cue(String phrase, double weight) {}

  private static final List<Cue> CUES =
      cues(
          "3:why it matters|matters because|that matters|what it means|this means|which means that|implications|significance of|"
              + "2.2:significant|could mean|means that|important because|raises questions|raising questions|raises concerns|raising concerns|turning point|milestone|breakthrough|game changer|game-changer|paving the way|pave the way|paves the way|at stake|first time|wake-up call|far-reaching|unprecedented|consequences|transform|reshape|underscores|underscoring|highlights the|highlighting the|illustrates|signals|signalling|signaling|a sign of|a sign that|marks a|marks the|marking a|marking the|marked the|crucial|critical for|critical to|pivotal|landmark|"
              + "1.6:could|threat|threaten|risk|concern|warn|fear|impact|affect|opportunit|challenge|pressure|competition|compete|rival|dominan|advantage|at a time when|comes as|come as|amid|in the wake of|largest|biggest|most powerful|the most important|the most significant|the most advanced|first to|for the first|potential|allow|enable|would make|will make|help|critics|analyst|expert|experts say|according to analysts|prevent|protect|accelerat|boost|undermin|demand for|shift|change the|future of|important|key to|essential|vital|"
              + "0.8:will|would|may|might|should|likely|expected|plan|because|result|increase|growing|faster|cheaper|cost|billion|million|jobs|workers|regulat|law|security|safety|privacy|users|consumers|customers|developers|industry|market|global|world|country|public|society|than any|record|more than");

  private static final int[] NONE = {};
  private static final Map<Integer, int[]> BY_KEY = byKey();

  /** Where a key falls: most of a text is passed over by a look here. */
  private static final BitSet SOME = new BitSet();

  private static final int PLACES = 1 << 12;

  static {
    BY_KEY.keySet().forEach(key -> SOME.set(key & PLACES - 1));
  }

  private Stakes() {}

  private static List<Cue> cues(String table) {
    List<Cue> out = new ArrayList<>();
    double weight = 0;
    for (String cell : table.split("\\|")) {
      int colon = cell.indexOf(':');
      if (colon > 0) {
        weight = Double.parseDouble(cell.substring(0, colon));
      }
      out.add(new Cue(cell.substring(colon + 1), weight));
    }
    return List.copyOf(out);
  }

  /** The cues that begin with three characters, by a number made of those. */
  private static Map<Integer, int[]> byKey() {
    Map<Integer, int[]> places = new HashMap<>();
    for (int i = 0; i < CUES.size(); i++) {
      int[] one = {i};
      String phrase = CUES.get(i).phrase();
      int key = key(phrase.charAt(0), phrase.charAt(1), phrase.charAt(2));
      places.merge(key, one, Stakes::joined);
    }
    return places;
  }

  private static int[] joined(int[] a, int[] b) {
    return IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray();
  }

  private static int key(char a, char b, char c) {
    return (a * 1_021 + b) * 1_021 + c;
  }

  /** From 0, nothing, to about 1; only word beginnings count, and each further cue less. */
  static double of(String sentence) {
    char[] low = lower(sentence);
    BitSet said = new BitSet();
    boolean inside = false;
    for (int i = 0; i + 2 < low.length; i++) {
      if (!inside) {
        mark(low, i, said);
      }
      inside = Character.isLetterOrDigit(low[i]);
    }
    double miss = 1;
    for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
      miss *= 1 - CUES.get(i).weight() / 5;
    }
    return 1 - miss;
  }

  private static void mark(char[] low, int at, BitSet said) {
    int key = key(low[at], low[at + 1], low[at + 2]);
    if (SOME.get(key & PLACES - 1)) {
      for (int cue : BY_KEY.getOrDefault(key, NONE)) {
        if (stands(CUES.get(cue).phrase(), low, at)) {
          said.set(cue);
        }
      }
    }
  }

  private static boolean stands(String phrase, char[] text, int at) {
    if (at + phrase.length() > text.length) {
      return false;
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (text[at + i] != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static char[] lower(String sentence) {
    char[] low = sentence.toCharArray();
    for (int i = 0; i < low.length; i++) {
      low[i] = Character.toLowerCase(low[i]);
    }
    return low;
  }
}
