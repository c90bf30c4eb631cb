package dev.aicurator.curate.words;

import dev.aicurator.model.Sentence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One sentence read for its words and where each of them stands. */
public final class Told {
  static final double SYNONYM = 0.65;

  /** How well a name is met that is spelt otherwise. */
  public static final double MISSPELT = 0.8;

  private static final int LONG_NAME = 6;
  private static final int LONG_WORD = 8;
  private static final int COMPOUND = 7;
  private static final double KIN = 0.5;

  /** How much longer a word of the same root may be, as friendship is than friend. */
  private static final int ENDING = 4;

  private static final Pattern FIGURE = Pattern.compile("(\\d+(?:\\.\\d+)?)(\\p{L}+)");
  private final Sentence sentence;
  private final List<Words.Word> words;
  private final Map<String, Integer> places = new HashMap<>();
  private final Initials initials;

  public Told(Sentence sentence) {
    this.sentence = sentence;
    this.words = Words.of(sentence.text());
    this.initials = new Initials(words);
    String before = "";
    for (int i = 0; i < words.size(); i++) {
      String stem = words.get(i).stem();
      places.putIfAbsent(stem, i);
      places.putIfAbsent(before + " " + stem, i);
      Matcher figure = FIGURE.matcher(stem);
      if (figure.matches()) {
        places.putIfAbsent(figure.group(1), i);
        places.putIfAbsent(figure.group(2), i);
      }
      before = stem;
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public String text() {
    return sentence.text();
  }

  public List<Words.Word> words() {
    return words;
  }

  public boolean isTitle() {
    return sentence.block() == Sentence.TITLE;
  }

  /** Which word the term is, or one that may stand for it; −1 if none. */
  public int place(Words.Word term) {
    Integer own = places.get(term.stem());
    if (own != null) {
      return own;
    }
    for (String other : Synonyms.of(term.stem())) {
      Integer place = places.get(other);
      if (place != null) {
        return place;
      }
    }
    Integer name = initials.place(term);
    return name != null ? name : compound(term.stem());
  }

  /** Where two words stand that {@code stem} writes as one; −1 if nowhere. */
  private int compound(String stem) {
    for (int i = 1; stem.length() >= COMPOUND && i < words.size(); i++) {
      String tail = words.get(i).stem();
      int head = stem.length() - tail.length();
      if (head > 0
          && stem.endsWith(tail)
          && stem.startsWith(Words.fold(words.get(i - 1).raw()))
          && words.get(i - 1).raw().length() == head) {
        return i - 1;
      }
    }
    return -1;
  }

  /** Whether the word at {@code place} is {@code word} or may stand for it. */
  public boolean isAt(int place, Words.Word word) {
    String stem = words.get(place).stem();
    return stem.equals(word.stem()) || Synonyms.of(word.stem()).contains(stem);
  }

  /** 1 for the word itself, less for one that may stand for it, 0 for none. */
  public double match(Words.Word term) {
    if (places.containsKey(term.stem())) {
      return 1;
    }
    Set<String> others = Synonyms.of(term.stem());
    boolean money = others.contains("$") && sentence.text().indexOf('$') >= 0;
    if (money || others.stream().anyMatch(places::containsKey)) {
      return SYNONYM;
    }
    boolean written = initials.place(term) != null || compound(term.stem()) >= 0;
    if (written || !term.hasDigit() && isMisspelt(term)) {
      return MISSPELT;
    }
    return isKin(term.stem()) ? KIN : 0;
  }

  /** Whether a word is {@code term} but for one letter, as names and long words often are. */
  private boolean isMisspelt(Words.Word term) {
    String asked = Words.fold(term.raw());
    return asked.length() >= (term.isName() ? LONG_NAME : LONG_WORD)
        && words.stream()
            .anyMatch(
                w ->
                    Math.abs(w.raw().length() - asked.length()) <= 1
                        && Near.isOneApart(Words.fold(w.raw()), asked));
  }

  /** Whether a word begins as {@code stem} does and ends not much later. */
  private boolean isKin(String stem) {
    if (stem.length() < 5 || stem.indexOf(' ') >= 0) {
      return false;
    }
    String head = stem.substring(0, Math.max(5, stem.length() * 3 / 4));
    for (Words.Word word : words) {
      String other = word.stem();
      if (other.startsWith(head) && other.length() <= stem.length() + ENDING) {
        return true;
      }
    }
    return false;
  }
}
