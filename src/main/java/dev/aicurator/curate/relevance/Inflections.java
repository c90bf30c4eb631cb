package dev.aicurator.curate.relevance;

import java.util.ArrayList;
import java.util.List;

/** The forms of a regular verb in a phrase of a table: the word that {@code ~} follows. */
final class Inflections {
  private Inflections() {}

  /** The phrase itself where no word has the mark. */
  static List<String> of(String phrase) {
    int mark = phrase.indexOf('~');
    if (mark < 0) {
      return List.of(phrase);
    }
    String verb = phrase.substring(phrase.lastIndexOf(' ', mark) + 1, mark);
    String before = phrase.substring(0, mark - verb.length());
    String after = phrase.substring(mark + 1);
    List<String> phrases = new ArrayList<>();
    phrases.add(before.concat(verb).concat(after));
    for (String form : forms(verb)) {
      phrases.add(before.concat(form).concat(after));
    }
    return phrases;
  }

  private static List<String> forms(String verb) {
    String stem = verb.substring(0, verb.length() - 1);
    char last = verb.charAt(verb.length() - 1);
    if (last == 'e') {
      return List.of(verb.concat("s"), verb.concat("d"), stem.concat("ing"));
    }
    if (last == 'y' && "aeiou".indexOf(verb.charAt(verb.length() - 2)) < 0) {
      return List.of(stem.concat("ies"), stem.concat("ied"), verb.concat("ing"));
    }
    boolean hisses = "sxz".indexOf(last) >= 0 || verb.endsWith("ch") || verb.endsWith("sh");
    return List.of(verb.concat(hisses ? "es" : "s"), verb.concat("ed"), verb.concat("ing"));
  }
}
