package dev.aicurator.text;

import java.util.regex.Pattern;

/**
 * Tells text that speaks to a language model from news, which may well be about such text: only
 * orders given to the reader, and marks of a conversation, are taken for it.
 */
public final class Addressed {
  private static final String TALK =
      "(?:instructions?|prompts?|rules|directions|guidelines|messages?|context|tasks?|training)";
  private static final String MODEL =
      "(?:ai|llm|language|artificial intelligence)[ -]?(?:assistants?|models?|agents?|systems?"
          + "|summari[sz]ers?|readers?|crawlers?)";
  private static final String SAY = "(?:respond|reply|answer|output|write|print|return|say|state)";
  private static final Pattern ORDER =
      Pattern.compile(
          // Ignore all previous instructions.
          "\\b(?:ignore|disregard|forget|override)\\b(?: \\w+){0,4} (?:previous|prior|above|earlier"
              + "|preceding|your|my)(?: \\w+){0,3} "
              + TALK
              + "\\b|\\b(?:ignore|disregard|forget) all(?: \\w+)? (?:instructions|prompts)\\b"
              // Reveal your system prompt.
              + "|\\byour (?:system|hidden|initial|original) (?:prompt|message|instructions?)\\b"
              + "|\\b(?:new|updated|real|actual|important|special) (?:instruction|task|directive)s?:"
              // You are now a pirate; note to AI assistants.
              + "|\\byou are (?:now|from now on)\\b(?: \\w+){0,2} (?:an?|the|in)\\b"
              + "|\\byou are (?:an? |the )?"
              + MODEL
              + "\\b|\\b(?:note|message|attention|instructions?|request|warning|dear|hey|if you are"
              + "|if you're)(?: to| for)?(?: an?| all| any| every| the)?,? "
              + MODEL
              + "\\b|\\b"
              + MODEL
              + " (?:reading|processing|summari[sz]ing|parsing) this\\b"
              // Reply only with this; in your summary.
              + "|(?:^|[.!?:;,\"”] ?|\\b(?:you|must|should|please|always|and|instructions) )"
              + SAY
              + "(?: \\w+){0,2} (?:only|exactly|verbatim|instead)\\b(?: \\w+)? (?:with|that|the|this|in"
              + "|as|\")"
              + "|\\b(?:in|of|from|to|as|at|into) your (?:summary|response|reply|output|key points)\\b"
              + "|\\byour (?:summary|response|reply|output) (?:must|should|has to|needs to)\\b"
              + "|\\bwhen (?:you )?summari[sz]\\w+ (?:this|the) (?:article|page|text|story)\\b"
              // Marks of a conversation.
              + "|<\\|[a-z_]{2,20}\\|>|\\[/?inst\\]|<</?sys>>"
              + "|^\\s*(?:system|assistant|user|human|#{2,3} ?(?:system|instruction|user))\\s?:",
          Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

  private Addressed() {}

  /** Whether {@code text} orders a language model about, or plays a part in a talk with one. */
  public static boolean isToAModel(String text) {
    return ORDER.matcher(text).find();
  }
}
