package dev.aicurator.view.page;

import dev.aicurator.model.Card;
import dev.aicurator.text.Clean;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a reader must know of how a card came about, in words. */
public final class Notes {
  private static final String EXTRACTION = "extraction: sentences of the articles";

  private Notes() {}

  /** Thin, in another language; null where there is nothing to say. */
  public static @Nullable String of(Card card) {
    StringBuilder note = new StringBuilder();
    if (card.thin()) {
      note.append("thin: the articles say little");
    }
    String language = card.language();
    if (language != null && !language.startsWith("en") && !name(language).isEmpty()) {
      note.append(note.isEmpty() ? "" : " · ").append("in ").append(name(language));
      note.append(", the language of the article");
    }
    return note.isEmpty() ? null : note.toString();
  }

  private static String name(String tag) {
    return Clean.line(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH), 40);
  }

  /** Who wrote it, honestly. */
  public static String writer(Card.By by) {
    if (by.kind().equals("extractive")) {
      return EXTRACTION;
    }
    String model = by.model() == null ? "" : Clean.line(by.model(), 60);
    if (by.kind().equals("fallback")) {
      return EXTRACTION + ", since " + (model.isEmpty() ? "the model" : model) + " gave no card";
    }
    return "a language model" + (model.isEmpty() ? "" : ", " + model);
  }
}
