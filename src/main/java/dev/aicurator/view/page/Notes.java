package dev.aicurator.view.page;

import dev.aicurator.model.Card;
import dev.aicurator.text.Clean;
import org.jspecify.annotations.Nullable;

/** What a reader must know of how a card came about, in words. */
public final class Notes {
  private Notes() {}

  /** Thin, in another language; null where there is nothing to say. */
  public static @Nullable String of(Card card) {
    StringBuilder note = new StringBuilder();
    if (card.thin()) {
      note.append("thin: the articles say little");
    }
    String language = card.language();
    if (language != null && !language.isBlank() && !language.startsWith("en")) {
      note.append(note.isEmpty() ? "" : " · ").append("in the language of the article: ");
      note.append(Clean.line(language, 16));
    }
    return note.isEmpty() ? null : note.toString();
  }

  /** Who wrote it, honestly. */
  public static String writer(Card.By by) {
    if (by.kind().equals("extractive")) {
      return "extraction: sentences of the articles";
    }
    String model = by.model();
    return "a language model" + (model == null ? "" : ", " + Clean.line(model, 60));
  }
}
