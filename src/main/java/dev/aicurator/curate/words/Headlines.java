package dev.aicurator.curate.words;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells a question for the news as such from one for news of something. */
public final class Headlines {
  private static final Pattern ASKS =
      Pattern.compile(
          "\\b(?:news|stor(?:y|ies)|headlines?|highlights?|happen(?:s|ed|ing)?|going on|miss(?:ed)?|latest|updates?"
              + "|new|announced?|launch(?:ed)?|released?|published?|wr(?:ite|ote|itten)|reported|read|summary"
              + "|summari[sz]e|recap|overview|br(?:ief|ought out)|came out|catch me up|(?:what's|what is) up)\\b",
          Pattern.CASE_INSENSITIVE);

  /** What such a question says beside that: the field itself, how much of it, for whom. */
  private static final Set<String> BESIDE =
      Stream.of(
              ("ai artificial intelligence field world industry area top big bigger biggest important main"
                      + " major interesting key relevant best good recent story stories article articles"
                      + " headline headlines highlight highlights report reports item items post posts piece"
                      + " announce announced release released launch launched publish published write wrote"
                      + " written read reading miss missed catch people everyone everything anything nothing"
                      + " going on summary recap overview brief update updates today day week month else lately"
                      + " recently show there's been far bring brought")
                  .split(" "))
          .map(Words::stem)
          .collect(Collectors.toUnmodifiableSet());

  private Headlines() {}

  /** Whether {@code text} asks for news and its {@code terms} say nothing of which. */
  public static boolean areAsked(String text, List<Words.Word> terms) {
    return ASKS.matcher(text).find() && terms.stream().allMatch(t -> BESIDE.contains(t.stem()));
  }
}
