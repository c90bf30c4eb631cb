package dev.aicurator.llm.gate;

import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a sentence as the gate compares them. */
final class Words {
  private static final Set<String> SMALL =
      Set.of(
          ("a an the and or but nor so yet if then than as at by for from in into of off on onto out"
                  + " over per to up upon via with without within about above across after against"
                  + " along among around before behind below beneath beside between beyond during"
                  + " under until while since though although because whether where when which who"
                  + " whom whose what why how that this these those there here it its he him his she"
                  + " her hers they them their theirs we us our you your i me my one ones be is am"
                  + " are was were been being do does did doing done have has had having will would"
                  + " shall should can could may might must not no n't also just only even still very"
                  + " more most much many such some any all both each every other another own same"
                  + " too now said says say according new including like both however")
              .split(" "));
  private static final Set<String> NEGATIONS =
      Set.of(
          ("not no never none nobody nothing neither nor without cannot can't won't don't doesn't"
                  + " didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't"
                  + " shouldn't")
              .split(" "));
  private static final Pattern DOTTED =
      Pattern.compile("\\b(\\p{Lu})\\.(?=\\p{Lu}\\.|\\s|$|\\p{P})");

  private Words() {}

  /** "U.S." and "US" are one word. */
  static String joinInitials(String text) {
    return text.indexOf('.') < 0 ? text : DOTTED.matcher(text).replaceAll("$1");
  }

  static boolean isSmall(String lower) {
    return SMALL.contains(lower);
  }

  /** What the sentence is about: stems of its words but the small ones. */
  static Set<String> content(String text) {
    Set<String> out = new LinkedHashSet<>();
    for (String word : Tokens.of(text)) {
      String low = plain(word);
      if (!SMALL.contains(low) && !low.isEmpty()) {
        out.add(stem(low));
      }
    }
    return out;
  }

  static boolean negates(String text) {
    return Tokens.of(text).stream()
        .anyMatch(w -> NEGATIONS.contains(w.toLowerCase(Locale.ROOT).replace('’', '\'')));
  }

  /** Lower case, without a possessive ending. */
  static String plain(String word) {
    String low = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
  }

  /** Porter's stem; the first six letters of a longer word that has others than a to z. */
  static String stem(String low) {
    boolean ascii = low.chars().allMatch(c -> c < 128);
    return ascii || low.length() <= 6 ? Stem.of(low) : low.substring(0, 6);
  }
}
