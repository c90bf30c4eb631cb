package dev.aicurator.curate.write;

import dev.aicurator.text.Lexicon;
import dev.aicurator.text.Lexicon.Word;
import dev.aicurator.text.Lower;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** How much an English sentence says about why its news matters: cue phrases with weights. */
final class Stakes {
  private record Cue(String phrase, double weight) {}

  private static final List<Cue> CUES =
      cues(
          "3:why it matters|matters because|matters for|matters to|matters beyond|that matters|what it means|implications|significance of|"
              + "2.2:significant|could mean|important because|raises questions|raising questions|raises concerns|raising concerns|turning point|milestone|breakthrough|game changer|game-changer|paving the way|pave the way|paves the way|at stake|first time|wake-up call|far-reaching|unprecedented|consequences|transform|reshape|underscores|underscoring|highlights the|highlighting the|illustrates|signals|signalling|signaling|a sign of|a sign that|marks a|marks the|marking a|marking the|marked the|crucial|critical for|critical to|pivotal|landmark|"
              + "1.6:could |this means|which means|means that|threat|threaten|risk|concern|warn |warns|warned|warning|fear|impact|affect|opportunit|challenge|pressure|competition|compete|rival|dominan|advantage|at a time when|comes as|come as|amid|in the wake of|largest|biggest|most powerful|the most important|the most significant|the most advanced|first to|for the first|potential|allow|enable|would make|will make|help |helps|critics|analyst|expert|experts say|according to analysts|prevent|protect|accelerat|boost|undermin|demand for|shift|change the|future of|important|key to|essential|vital|"
              + "0.8:will |would |may |might |should |likely|expected|plan to|plans to|because|result|increase|growing|faster|cheaper|cost |costs|costly|billion|million|jobs|workers|regulat|law |laws|security|safety|privacy|users|consumers|customers|developers|industry|market |markets|global|world|country|public |society|than any|record |more than");

  /** Each cue by its place among them. */
  private static final Lexicon PLACES = places();

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

  private static Lexicon places() {
    Lexicon places = new Lexicon(3);
    for (int i = 0; i < CUES.size(); i++) {
      places.add(CUES.get(i).phrase(), i);
    }
    return places;
  }

  /**
   * From 0, nothing, to about 1; only word beginnings count, whole words where a cue ends in a
   * space, and each further cue less.
   */
  static double of(String sentence) {
    char[] low = Lower.of(sentence, sentence.length());
    BitSet said = new BitSet();
    boolean inside = false;
    for (int i = 0; i < low.length; i++) {
      Word cue = inside ? null : PLACES.at(low, i, low.length);
      for (; cue != null; cue = cue.next()) {
        if (cue.isAt(low, i, low.length)) {
          said.set(cue.bits());
        }
      }
      inside = low[i] >= 'a' && low[i] <= 'z' || Character.isLetterOrDigit(low[i]);
    }
    double miss = 1;
    for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
      miss *= 1 - CUES.get(i).weight() / 5;
    }
    return 1 - miss;
  }
}
