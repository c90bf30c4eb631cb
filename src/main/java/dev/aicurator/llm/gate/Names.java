package dev.aicurator.llm.gate;

import dev.aicurator.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The names a source knows, and whether those of a sentence are among them. */
final class Names {
  private static final List<String> ENDINGS =
      List.of("ese", "ish", "ians", "ian", "ans", "an", "ns", "n", "s");
  private static final Set<String> OPENERS =
      Set.copyOf(
          List.of(
              ("researchers scientists experts officials critics analysts investors users developers"
                      + " companies regulators lawmakers engineers executives employees customers people"
                      + " several despite instead meanwhile overall separately recently previously"
                      + " currently today earlier later once unlike unless rather together ultimately"
                      + " following based given amid beyond early late next last three two four five"
                      + " six seven eight nine ten findings results")
                  .split(" ")));

  private static final Map<String, List<String>> WRITTEN_OUT =
      Map.of(
          "UK", List.of("united", "kingdom"),
          "US", List.of("united", "states"),
          "EU", List.of("european", "union"),
          "UN", List.of("united", "nations"));

  private final Set<String> words = new HashSet<>();
  private final Set<String> stems = new HashSet<>();
  private final Set<String> capitals = new HashSet<>();
  private final Set<String> models = new HashSet<>();
  private final Set<String> initials = new HashSet<>();

  /** Takes in what {@code text} names. */
  void read(String text) {
    String joined = Words.joinInitials(text);
    List<String> tokens = Tokens.of(joined);
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String token = tokens.get(i);
      for (String part : parts(token)) {
        words.add(part);
        stems.add(Words.stem(part));
      }
      if (isCapital(token)) {
        capitals.add(Words.plain(token));
      }
      models.add(compact(token));
      if (i > 0 && Character.isDigit(token.charAt(0)) && !isOwner(tokens.get(i - 1))) {
        models.add(compact(tokens.get(i - 1)) + compact(token));
      }
      for (String part : WRITTEN_OUT.getOrDefault(token, List.of())) {
        words.add(part);
        stems.add(Words.stem(part));
      }
      initials(run, token);
    }
    initials(run, "");
  }

  /** Every stretch of a run of capitalised words may be an abbreviation. */
  private void initials(StringBuilder run, String token) {
    if (isCapital(token) && run.length() < 8) {
      run.append(Character.toLowerCase(token.charAt(0)));
    } else if (!Words.isSmall(token) || token.isEmpty()) {
      for (int from = 0; from < run.length(); from++) {
        for (int to = from + 2; to <= run.length(); to++) {
          initials.add(run.substring(from, to));
        }
      }
      run.setLength(0);
    }
  }

  /** Whether the articles have a word with this stem, or all parts of a word with hyphens. */
  boolean haveStem(String stem) {
    return stems.contains(stem)
        || initials.contains(stem)
        || stem.contains("-")
            && Stream.of(stem.split("-")).allMatch(part -> stems.contains(Words.stem(part)));
  }

  /** Whether every name of {@code sentence} is known. */
  boolean knowAllOf(String sentence) {
    List<String> tokens = Tokens.of(Words.joinInitials(sentence));
    for (int i = 0; i < tokens.size(); i++) {
      boolean named = i == 0 ? opens(tokens) : isName(tokens.get(i));
      if (named && !isKnown(tokens.get(i)) || !isModelKnown(tokens, i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(String token) {
    return !Character.isDigit(token.charAt(0))
        && (token.chars().anyMatch(Character::isUpperCase) || isMixed(token));
  }

  /** The first word is capital anyway: a name if it looks like one or is no ordinary opener. */
  private boolean opens(List<String> tokens) {
    String first = tokens.get(0);
    String low = Words.plain(first);
    boolean ordinary =
        Words.isSmall(low)
            || OPENERS.contains(low)
            || stems.contains(Words.stem(low))
            || low.endsWith("ing")
            || low.endsWith("ly")
            || low.endsWith("ed");
    return isName(first) && !ordinary;
  }

  private boolean isKnown(String token) {
    List<String> parts = parts(token);
    return parts.stream().allMatch(this::isKnownPart) || models.contains(compact(token));
  }

  private boolean isKnownPart(String part) {
    return words.contains(part)
        || Words.isSmall(part)
        || initials.contains(part)
        || ENDINGS.stream().anyMatch(ending -> isOfPlace(part, ending));
  }

  /** "Chinese" is of "China". */
  private boolean isOfPlace(String part, String ending) {
    int n = part.length() - ending.length();
    return n >= 4
        && part.endsWith(ending)
        && capitals.stream()
            .anyMatch(c -> c.length() <= n + 2 && c.startsWith(part.substring(0, n)));
  }

  /** "GPT-5" must be known with its number, "Llama 3" too where the source numbers its Llamas. */
  private boolean isModelKnown(List<String> tokens, int i) {
    String token = tokens.get(i);
    if (isMixed(token) && token.contains("-") && isCapital(token)) {
      return models.contains(compact(token));
    }
    if (i == 0 || !Character.isDigit(token.charAt(0)) || !isCapital(tokens.get(i - 1))) {
      return true;
    }
    if (isOwner(tokens.get(i - 1))) {
      return true; // what it has so many of
    }
    String name = compact(tokens.get(i - 1));
    return models.contains(name + compact(token)) || !isNumbered(name);
  }

  private boolean isNumbered(String name) {
    int n = name.length();
    return models.stream()
        .anyMatch(m -> m.length() > n && m.startsWith(name) && Character.isDigit(m.charAt(n)));
  }

  private static boolean isOwner(String token) {
    return Words.straight(token).endsWith("'s");
  }

  private static boolean isCapital(String token) {
    return !token.isEmpty() && Character.isUpperCase(token.charAt(0));
  }

  /** Digits in a word that begins with a letter. */
  private static boolean isMixed(String token) {
    return Character.isLetter(token.charAt(0)) && token.chars().anyMatch(Character::isDigit);
  }

  private static List<String> parts(String token) {
    List<String> parts = new ArrayList<>();
    for (String part : Words.plain(token).split("-", -1)) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }

  private static String compact(String token) {
    return Words.plain(token).replace("-", "").toLowerCase(Locale.ROOT);
  }
}
