package dev.aicurator.llm.gate;

import java.util.regex.Pattern;

/** Tells text that speaks to a language model from text that tells news: it supports nothing. */
final class Addressed {
  private static final Pattern ORDER =
      Pattern.compile(
          "\\b(?:ignore|disregard|forget|override|bypass)\\b[^.!?]{0,40}\\b(?:previous|prior|above"
              + "|earlier|preceding|all|your|other|these|those|my)\\b[^.!?]{0,40}\\b(?:instructions?"
              + "|prompts?|rules|directions|guidelines|messages?|context|tasks?|text)\\b"
              + "|\\b(?:system|developer|hidden) (?:prompt|message|instruction)s?\\b"
              + "|\\b(?:new|updated|real|actual|important) (?:instruction|task|rule|directive)s?\\s?[:.-]"
              + "|\\b(?:you are|act as|pretend to be|behave as) (?:now |an? |the )+(?:ai|assistant"
              + "|chatbot|language model|llm|model)\\b"
              + "|\\b(?:ai|llm|language) (?:assistants?|models?|agents?|summari[sz]ers?)\\b[^.!?]{0,30}"
              + "\\b(?:must|should|are to|reading this|please)\\b"
              + "|\\b(?:respond|reply|answer|output|write|say|print|return|include|begin|start|end)\\b"
              + "[^.!?]{0,20}\\b(?:only|exactly|verbatim|instead|in your (?:answer|summary|response|reply)"
              + "|your (?:answer|summary|response|reply|output))\\b"
              + "|\\b(?:in|of|from|to|as) your (?:summary|response|reply|output|key points|headline)\\b"
              + "|\\bwhen (?:summari[sz]ing|asked|you summari[sz]e)\\b"
              + "|<\\|[a-z_]{2,20}\\|>|\\[/?inst\\]|<</?sys>>"
              + "|(?:^|\\n)\\s*(?:system|assistant|user|human|###\\s?\\w+)\\s?:",
          Pattern.CASE_INSENSITIVE);

  private Addressed() {}

  static boolean isToAModel(String text) {
    return ORDER.matcher(text).find();
  }
}
