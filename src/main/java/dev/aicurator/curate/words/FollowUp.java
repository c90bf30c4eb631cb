package dev.aicurator.curate.words;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a question whole that only the one before it explains: "and how much does it cost?". */
public final class FollowUp {
  private static final int OPTIONS = Pattern.CASE_INSENSITIVE;
  private static final int LONGEST = 1000;
  private static final Pattern ANOTHER =
      Pattern.compile(
          "^(?:and |so |but |ok(?:ay)?,? )*(?:what|how) about (?:the |an? )?(?<thing>[^?]{1,80})\\??$"
              + "|^and (?:for |with |in )?(?<bare>[^?]{1,40})\\?$",
          OPTIONS);
  private static final Pattern ASKING =
      Pattern.compile(
          "\\b(?:how|what|which|who|whom|whose|when|where|why|is|are|was|were|do|does|did)\\b",
          OPTIONS);
  private static final Pattern POINTS =
      Pattern.compile(
          "\\b(?<own>its|their|his|her(?= \\w))\\b|\\b(?<self>it|they|them|he|him|she|this one|that one)\\b",
          OPTIONS);
  private static final Pattern BARE =
      Pattern.compile(
          "^(?:and |but |so )*(?<ask>why|when|where|who|how|how much|how many|how long|since when|by whom"
              + "|how come|tell me more|more|go on)\\b[^\\w]*$",
          OPTIONS);
  private static final Pattern MORE = Pattern.compile("(?:tell me )?more|go on", OPTIONS);
  private static final Pattern NAME =
      Pattern.compile("(?:\\p{Lu}|\\d)[\\w.’'-]*(?: (?:\\p{Lu}|\\d)[\\w.’'-]*)*");
  private static final Pattern LEADS = Pattern.compile("^\\p{Lu}\\p{Ll}*(?: |$)");

  /** Asked only which words tell a time, which is the same on any day. */
  private static final When TIMES = new When(ZonedDateTime.parse("2000-12-31T12:00:00Z"));

  private FollowUp() {}

  /** {@code question} itself where it stands alone, or no question was before. */
  public static String whole(String question, @Nullable String before) {
    String text = question.strip();
    if (before == null || text.length() > LONGEST || before.length() > LONGEST) {
      return text;
    }
    String subject = subject(before);
    Matcher another = ANOTHER.matcher(text);
    if (another.matches()) {
      String thing =
          another.group("thing") != null ? another.group("thing") : another.group("bare");
      if (!ASKING.matcher(thing).find()) {
        String other = otherTime(before, thing.strip());
        return other != null ? other : instead(before, subject, thing.strip());
      }
    }
    Matcher bare = BARE.matcher(text);
    if (bare.matches() && !subject.isEmpty() && MORE.matcher(bare.group("ask")).matches()) {
      return "Tell me about " + subject + ".";
    }
    if (bare.matches()) {
      return (bare.group("ask") + " " + rest(before)).strip() + "?";
    }
    Matcher points = POINTS.matcher(text);
    if (!subject.isEmpty() && points.find() && names(text).isEmpty()) {
      String named = points.group("own") != null ? subject + "’s" : subject;
      return text.substring(0, points.start()) + named + text.substring(points.end());
    }
    return text;
  }

  /** The question before, of another time; null where {@code thing} is none. */
  private static @Nullable String otherTime(String before, String thing) {
    for (String lead : List.of("", "in ", "on ")) {
      String time = lead + thing;
      When.Span span = TIMES.find(time);
      if (span != null && span.words().length() == time.length()) {
        When.Span told = TIMES.find(before);
        return told == null || told.words().isEmpty()
            ? before.replaceFirst("[\\s?!.]*$", "") + " " + time + "?"
            : before.replace(told.words(), time);
      }
    }
    return null;
  }

  private static String instead(String before, String subject, String thing) {
    return subject.isEmpty() || !before.contains(subject)
        ? rest(before) + " " + thing + "?"
        : before.replace(subject, thing);
  }

  /** What a question is about: the names in it, or else its last words that carry meaning. */
  static String subject(String question) {
    List<String> names = names(question);
    if (!names.isEmpty()) {
      return names.get(0);
    }
    List<Words.Word> words = Words.content(question);
    return words.stream()
        .skip(Math.max(0, words.size() - 3))
        .map(Words.Word::raw)
        .collect(Collectors.joining(" "));
  }

  private static List<String> names(String question) {
    return NAME.matcher(question)
        .results()
        .map(m -> m.start() == 0 ? afterFirst(m.group()) : m.group())
        .map(name -> name.replaceAll("['’]s$|[.’'-]+$", ""))
        .filter(name -> name.chars().anyMatch(Character::isLetter))
        .toList();
  }

  /** A question opens with a capital that makes no name. */
  private static String afterFirst(String name) {
    boolean opens = ASKING.matcher(name).lookingAt() || !name.contains(" ");
    return opens && LEADS.matcher(name).find() ? LEADS.matcher(name).replaceFirst("") : name;
  }

  private static String rest(String question) {
    return Words.content(question).stream().map(Words.Word::raw).collect(Collectors.joining(" "));
  }
}
