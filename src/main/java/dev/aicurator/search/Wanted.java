package dev.aicurator.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is searched for.
 *
 * @param words matched best first; not all need be there
 * @param also words that count for less; one of {@code words} must be there all the same
 * @param phrases each must be there, word by word
 * @param prefixes beginnings of words, each must be there
 * @param without words and phrases that must not be there
 * @param sources slugs of the sources asked for; empty for all
 * @param from the earliest time, inclusive
 * @param until the latest time, exclusive
 */
public record Wanted(
    String words,
    String also,
    List<String> phrases,
    List<String> prefixes,
    List<String> without,
    List<String> sources,
    @Nullable Instant from,
    @Nullable Instant until) {
  static final int LONGEST = 4096;

  public Wanted {
    words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    also = also.length() > LONGEST ? also.substring(0, LONGEST) : also;
    phrases = List.copyOf(phrases);
    prefixes = List.copyOf(prefixes);
    without = List.copyOf(without);
    sources = List.copyOf(sources);
  }

  /** Every word of {@code text} is only a word, as in a question. */
  public static Wanted words(String text) {
    return new Wanted(text, "", List.of(), List.of(), List.of(), List.of(), null, null);
  }

  /** Reads {@code words "a phrase" prefix* -word -"a phrase" source:slug}. */
  public static Wanted parse(String text) {
    StringBuilder words = new StringBuilder();
    List<String> phrases = new ArrayList<>();
    List<String> prefixes = new ArrayList<>();
    List<String> without = new ArrayList<>();
    List<String> sources = new ArrayList<>();
    // compiled here, since a search of the command line comes apart already
    Pattern piece = Pattern.compile("(-?)\"([^\"]*)\"|(\\S+)");
    Matcher m = piece.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
    while (m.find()) {
      String phrase = m.group(2);
      String word = m.group(3) == null ? "" : m.group(3);
      if (phrase != null) {
        (m.group(1).isEmpty() ? phrases : without).add(phrase);
      } else if (word.length() > 1 && word.startsWith("-")) {
        without.add(word.substring(1));
      } else if (word.length() > 2 && word.endsWith("*")) {
        prefixes.add(word.substring(0, word.length() - 1));
      } else if (word.toLowerCase(Locale.ROOT).startsWith("source:") && word.length() > 7) {
        sources.add(word.substring(7));
      } else {
        words.append(words.isEmpty() ? "" : " ").append(word);
      }
    }
    return new Wanted(words.toString(), "", phrases, prefixes, without, sources, null, null);
  }

  /** The same, other words counting for less. */
  public Wanted also(String weaker) {
    return new Wanted(words, weaker, phrases, prefixes, without, sources, from, until);
  }

  /** The same, of a span of time only; either end may be open. */
  public Wanted between(@Nullable Instant start, @Nullable Instant end) {
    return new Wanted(words, also, phrases, prefixes, without, sources, start, end);
  }
}
