package dev.aicurator.curate.words;

import java.util.regex.Pattern;

/** Tells a greeting, thanks, or a question about the assistant itself. */
public final class SmallTalk {
  private static final Pattern TALK =
      Pattern.compile(
          "(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you|bye|goodbye|ok|okay|yes|no|test"
              + "|help|help me|(?:who|what|how) are you|what can you do|what do you do|what do you know"
              + "|how do(?:es)? (?:you|this) work|what(?:'s|’s| is) your name)"
              + "(?: there| all| everyone| curator| so much| very much)?[\\s!.?,]*",
          Pattern.CASE_INSENSITIVE);

  private SmallTalk() {}

  public static boolean is(String text) {
    return TALK.matcher(text.strip()).matches();
  }
}
