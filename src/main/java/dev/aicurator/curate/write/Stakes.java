package dev.aicurator.curate.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
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
      places.merge(key(CUES.get(i).phrase(), 0), one, Stakes::joined);
    }
    return places;
  }

  private static int[] joined(int[] a, int[] b) {
    return IntStream.concat(IntStream.of(a), IntStream.of(b)).toArray();
  }

  private static int key(String text, int at) {
    return (text.charAt(at) * 1_021 + text.charAt(at + 1)) * 1_021 + text.charAt(at + 2);
  }

  /** From 0, nothing, to about 1; only word beginnings count, and each further cue less. */
  static double of(String sentence) {
    String low = sentence.toLowerCase(Locale.ROOT);
    boolean[] said = new boolean[CUES.size()];
    boolean inside = false;
    for (int i = 0; i + 2 < low.length(); i++) {
      if (!inside) {
        for (int cue : BY_KEY.getOrDefault(key(low, i), NONE)) {
          said[cue] |= low.startsWith(CUES.get(cue).phrase(), i);
        }
      }
      inside = Character.isLetterOrDigit(low.charAt(i));
    }
    double miss = 1;
    for (int i = 0; i < said.length; i++) {
      miss *= said[i] ? 1 - CUES.get(i).weight() / 5 : 1;
    }
    return 1 - miss;
  }
}
