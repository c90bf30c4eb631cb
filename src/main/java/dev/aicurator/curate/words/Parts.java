package dev.aicurator.curate.words;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a question that asks two things apart; what is asked of both stands in each. */
public final class Parts {
  private static final int OPTIONS = Pattern.CASE_INSENSITIVE;
  private static final Pattern TWO =
      Pattern.compile(
          "^(?<one>.+?),? and (?<two>(?:how|what|which|who|when|where|why)\\b.+)$", OPTIONS);
  private static final Pattern OWNED =
      Pattern.compile(
          "^(?<head>.*?)(?<owner>\\S+['’]s) (?<one>.+?) and (?:its|their|his|her) (?<two>.+)$",
          OPTIONS);
  private static final Pattern CHOICE =
      Pattern.compile(
          "^(?<head>[^,]+), (?<one>[^,]+?) or (?<two>[^,?]+)(?<tail>,[^?]*)?\\??$", OPTIONS);
  private static final String NAME =
      "(?:\\p{Lu}[\\w.'’-]*|\\d[\\w.]*)(?: (?:\\p{Lu}[\\w.'’-]*|\\d[\\w.]*))*";
  private static final Pattern BESIDE =
      Pattern.compile(
          "^(?<head>(?i:(?:so|now|set|put|compare|how|what|which|does|do|did|is|are|was|were)\\b\\s*)*"
              + ".*?)\\b(?<one>"
              + NAME
              + ")(?: and| or| beside| versus| vs\\.?| with| against| to) (?<two>"
              + NAME
              + ")(?<tail>.*)$");
  private static final Pattern COMPARES =
      Pattern.compile(
          "\\b(?:compare[ds]?|comparison|beside|versus|vs|against|difference between|both|each|respectively)\\b",
          OPTIONS);
  private static final Pattern POINTS_BACK =
      Pattern.compile("\\b(?:it|its|they|their|them|he|she|his|her|that|this|those)\\b", OPTIONS);

  private Parts() {}

  /** The questions in {@code text}, one or two. */
  public static List<String> of(String text) {
    Matcher two = TWO.matcher(text);
    if (two.matches() && asksBy(two.group("one")) && asksBy(two.group("two"))) {
      String back = POINTS_BACK.matcher(two.group("two")).find() ? names(two.group("one")) : "";
      return List.of(two.group("one"), two.group("two") + back);
    }
    List<String> compared = compared(text);
    if (compared != null) {
      return compared;
    }
    Matcher owned = OWNED.matcher(text);
    if (owned.matches()) {
      String head = owned.group("head") + owned.group("owner") + " ";
      return List.of(head + owned.group("one"), head + owned.group("two"));
    }
    return List.of(text);
  }

  private static @Nullable List<String> compared(String text) {
    Matcher choice = CHOICE.matcher(text);
    if (choice.matches()) {
      String tail = choice.group("tail") == null ? "" : choice.group("tail");
      return List.of(
          choice.group("head") + " " + choice.group("one") + tail,
          choice.group("head") + " " + choice.group("two") + tail);
    }
    Matcher beside = BESIDE.matcher(text);
    if (COMPARES.matcher(text).find() && beside.matches()) {
      return List.of(
          beside.group("head") + beside.group("one") + beside.group("tail"),
          beside.group("head") + beside.group("two") + beside.group("tail"));
    }
    return null;
  }

  /** The two things a comparison is of; empty when it is none. */
  public static List<String> pair(String text) {
    Matcher beside = BESIDE.matcher(text);
    return COMPARES.matcher(text).find() && beside.matches()
        ? List.of(beside.group("one"), beside.group("two"))
        : List.of();
  }

  private static boolean asksBy(String part) {
    return Words.content(part).size() >= 2;
  }

  private static String names(String part) {
    StringBuilder names = new StringBuilder();
    Words.content(part).stream()
        .filter(Words.Word::isName)
        .forEach(w -> names.append(' ').append(w.raw()));
    return names.toString();
  }
}
