package dev.aicurator.curate.words;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text to words that can be compared: folded, lower case, with simple endings taken off. */
public final class Words {
  /** A word where it stands; {@code stem} is what is compared. */
  public record Word(String raw, String stem, int start, int end) {
    public boolean isName() {
      return Character.isUpperCase(raw.codePointAt(0)) || hasDigit() || hasInnerCapital();
    }

    /** A bare number, such as a year: it tells which, not who. */
    public boolean isNumber() {
      return NUMBER.matcher(raw).matches();
    }

    public boolean hasDigit() {
      return raw.chars().anyMatch(Character::isDigit);
    }

    private boolean hasInnerCapital() {
      return raw.chars().skip(1).anyMatch(Character::isUpperCase);
    }
  }

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:[.,'’](?=[\\p{L}\\p{N}])[\\p{L}\\p{N}]+)*");
  private static final Pattern NUMBER = Pattern.compile("[\\d.,]+(?:st|nd|rd|th|s)?");
  private static final Pattern INITIALS = Pattern.compile("[a-z](?:\\.[a-z])+");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  static final Set<String> EMPTY =
      Set.of(
          ("a an the of in on at to for from by with as is are was were be been being am do does did"
                  + " done has have had having it its this that these those there here and or but if"
                  + " then than so not no nor can could will would shall should may might must what"
                  + " which who whom whose when where why how many much long far often i me my we us"
                  + " our you your he him his she her they them their about into over under between"
                  + " after before during while again also any some all each such own same other more"
                  + " most very just only out up down off through because until per s t re ve ll d m"
                  + " really actually one get got getting go goes went gone come came make made let"
                  + " tell say says said know called call name names named exactly please kind sort"
                  + " thing things someone somebody something happen happened happens new news latest"
                  + " compare compared explain describe summarize summarise define now yet ever still last use used using give gave take took set put want like")
              .split(" "));

  private static final Pattern FIGURE = Pattern.compile("(\\d+(?:\\.\\d+)?)(\\p{L}+)");

  private Words() {}

  /** All that may be compared in {@code text}: stems, figures without their unit, neighbours. */
  public static Set<String> forms(String text) {
    Set<String> forms = new HashSet<>();
    String before = "";
    for (Word word : of(text)) {
      forms.add(word.stem());
      forms.add(before + " " + word.stem());
      Matcher figure = FIGURE.matcher(word.stem());
      if (figure.matches()) {
        forms.add(figure.group(1));
        forms.add(figure.group(2));
      }
      before = word.stem();
    }
    return forms;
  }

  public static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher m = WORD.matcher(text);
    while (m.find()) {
      words.add(new Word(m.group(), stem(m.group()), m.start(), m.end()));
    }
    return words;
  }

  /** Words that carry meaning. */
  public static List<Word> content(String text) {
    return of(text).stream().filter(w -> !isEmpty(w)).toList();
  }

  public static boolean isEmpty(Word word) {
    if (word.raw().equals("US")) {
      return false; // the country
    }
    String low = word.raw().toLowerCase(Locale.ROOT).replace('’', '\'');
    int quote = low.indexOf('\'');
    return EMPTY.contains(low) || quote > 0 && EMPTY.contains(low.substring(0, quote));
  }

  public static String fold(String word) {
    String low = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    for (int i = 0; i < low.length(); i++) {
      if (low.charAt(i) >= 0x80) {
        return MARKS.matcher(Normalizer.normalize(low, Normalizer.Form.NFKD)).replaceAll("");
      }
    }
    return low;
  }

  public static String stem(String raw) {
    String w = fold(raw);
    w = w.endsWith("'s") ? w.substring(0, w.length() - 2) : w;
    w = w.replace(",", "");
    w = w.indexOf('.') == 1 && INITIALS.matcher(w).matches() ? w.replace(".", "") : w;
    w = Irregular.base(w);
    if (w.length() < 4 || w.chars().anyMatch(c -> c < 'a' || c > 'z')) {
      return w;
    }
    return ending(plural(w));
  }

  private static String plural(String w) {
    if (w.endsWith("ies") && w.length() > 4) {
      return w.substring(0, w.length() - 3) + "y";
    }
    if (w.endsWith("sses") || w.endsWith("xes") || w.endsWith("ches") || w.endsWith("shes")) {
      return w.substring(0, w.length() - 2);
    }
    if (w.endsWith("s") && !w.endsWith("ss") && !w.endsWith("us") && !w.endsWith("is")) {
      return w.substring(0, w.length() - 1);
    }
    return w;
  }

  private static String ending(String w) {
    String base = w;
    for (String end :
        List.of(
            "ations", "ation", "ement", "ments", "ment", "ingly", "ings", "ing", "edly", "ied",
            "ed", "ers", "er", "ors", "or", "ions", "ion", "ly")) {
      if (w.endsWith(end) && hasVowel(w, w.length() - end.length())) {
        base = w.substring(0, w.length() - end.length());
        base = end.equals("ied") ? base + "y" : base;
        break;
      }
    }
    int n = base.length();
    if (n > 3
        && base.charAt(n - 1) == base.charAt(n - 2)
        && "lsz".indexOf(base.charAt(n - 1)) < 0) {
      base = base.substring(0, n - 1);
    }
    if (base.length() > 3 && base.endsWith("at") && w.contains("at")) {
      return base.substring(0, base.length() - 2);
    }
    if (base.length() > 3 && base.endsWith("ate")) {
      return base.substring(0, base.length() - 3);
    }
    return base.length() > 3 && (base.endsWith("e") || base.endsWith("y"))
        ? base.substring(0, base.length() - 1)
        : base;
  }

  private static boolean hasVowel(String w, int length) {
    if (length < 3) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if ("aeiouy".indexOf(w.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
