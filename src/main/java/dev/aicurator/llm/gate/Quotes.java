package dev.aicurator.llm.gate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds quotations and compares them with a text, typography and case aside. */
final class Quotes {
  private static final Pattern QUOTED =
      Pattern.compile("“([^“”]*)”|\"([^\"]*)\"|«([^«»]*)»|„([^„“”]*)[“”]|「([^「」]*)」|『([^『』]*)』");
  private static final Pattern LOOSE = Pattern.compile("[“”\"«»„「」『』]");
  private static final Pattern GAP = Pattern.compile("\\[[^\\]]*\\]|…|\\.{3,}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern EDGE = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

  private Quotes() {}

  /**
   * Whether every quotation of {@code sentence} stands in {@code plain}; one left open does not.
   */
  static boolean allIn(String sentence, String plain) {
    Matcher m = QUOTED.matcher(sentence);
    while (m.find()) {
      for (String part : parts(m)) {
        if (!plain.contains(part)) {
          return false;
        }
      }
    }
    return !LOOSE.matcher(QUOTED.matcher(sentence).replaceAll(" ")).find();
  }

  /** Lower case, straight apostrophes, single spaces: what quotations are compared in. */
  static String plain(String text) {
    String low = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return SPACE.matcher(LOOSE.matcher(low).replaceAll("")).replaceAll(" ");
  }

  /** As {@link #plain}, without punctuation at either end. */
  static String bare(String text) {
    return EDGE.matcher(plain(text)).replaceAll("");
  }

  private static List<String> parts(Matcher m) {
    String said = "";
    for (int i = 1; i <= m.groupCount(); i++) {
      said = m.group(i) != null ? m.group(i) : said;
    }
    List<String> parts = new ArrayList<>();
    for (String part : GAP.split(said)) {
      parts.add(bare(part));
    }
    return parts;
  }
}
