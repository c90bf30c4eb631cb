package dev.aicurator.llm.gate;

import dev.aicurator.text.Stem;
import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a sentence as the gate compares them. */
final class Words {
  private static final Set<String> SMALL =
      Set.copyOf(
          List.of(
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
                  .split(" ")));
  private static final Set<String> NEGATIONS =
      Set.copyOf(
          List.of(
              ("not no never none nobody nothing neither nor without cannot can't won't don't doesn't"
                      + " didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't couldn't"
                      + " shouldn't declined declines refused refuses failed fails denied denies lacks lacked"
                      + " unable hardly barely unlikely rejected rejects")
                  .split(" ")));
  private static final Set<String> RISES =
      Set.of(
          ("rise rises rose risen rising grow grows grew grown growing increase increases increased"
                  + " increasing climb climbs climbed jump jumps jumped surge surges surged soar soared"
                  + " double doubles doubled triple tripled")
              .split(" "));
  private static final Set<String> FALLS =
      Set.of(
          ("fall falls fell fallen falling drop drops dropped dropping decrease decreases decreased"
                  + " decreasing slump slumped plunge plunges plunged tumble tumbled shrink shrinks shrank"
                  + " shrunk halve halves halved")
              .split(" "));

  /** Compared as a date. */
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

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
      if (!SMALL.contains(low) && !low.isEmpty() && !DAY.matcher(low).matches()) {
        out.add(stem(low));
      }
    }
    return out;
  }

  /** What each negation is about: the stems of the one or two content words after it. */
  static List<List<String>> negated(String text) {
    List<String> tokens = Tokens.of(text);
    List<List<String>> out = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (NEGATIONS.contains(straight(tokens.get(i)))) {
        out.add(
            tokens.subList(i + 1, tokens.size()).stream()
                .map(Words::plain)
                .filter(w -> !SMALL.contains(w))
                .limit(2)
                .map(Words::stem)
                .toList());
      }
    }
    return out;
  }

  /** 1 where it only says that something rises, −1 where only that it falls, else 0. */
  static int course(String text) {
    boolean rises = false;
    boolean falls = false;
    for (String token : Tokens.of(text)) {
      String low = straight(token);
      rises |= RISES.contains(low);
      falls |= FALLS.contains(low);
    }
    return rises == falls ? 0 : rises ? 1 : -1;
  }

  static String straight(String word) {
    return word.toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Lower case, without a possessive ending. */
  static String plain(String word) {
    String low = straight(word);
    return low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
  }

  /**
   * Porter's stem; of a word with others than a to z its beginning, without two letters or more.
   */
  static String stem(String low) {
    boolean ascii = low.chars().allMatch(c -> c < 128);
    if (ascii || low.length() <= 3 || Tokens.isWide(low.charAt(0))) {
      return Stem.of(low);
    }
    return low.substring(0, Math.min(6, Math.max(3, low.length() - 2)));
  }
}
