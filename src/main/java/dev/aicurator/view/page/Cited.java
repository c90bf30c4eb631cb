package dev.aicurator.view.page;

import dev.aicurator.model.Card;
import dev.aicurator.model.Sentence;
import dev.aicurator.text.Sentences;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a card in the order they are read, numbered from 1 as they are drawn. */
public final class Cited {
  private final boolean shown;
  private final List<Sentence> sentences = new ArrayList<>();

  public Cited(boolean shown) {
    this.shown = shown;
  }

  /** All sentences of a card with the part they stand in. */
  public static List<Part> parts(Card card) {
    List<Part> parts = new ArrayList<>();
    if (card.dek() != null) {
      parts.add(new Part("dek", card.dek()));
    }
    card.whyItMatters().forEach(s -> parts.add(new Part("why", s)));
    card.keyPoints().forEach(s -> parts.add(new Part("point", s)));
    card.details().forEach(s -> parts.add(new Part("detail", s)));
    return parts;
  }

  /** The dek as it is read: the beginning of a sentence of the text ends in an ellipsis. */
  public static Sentence dek(Sentence dek) {
    boolean taken = dek.block() >= 0 && dek.end() - dek.start() == dek.text().length();
    return taken && !Sentences.isClosed(dek.text())
        ? new Sentence(dek.text() + "…", dek.article(), dek.block(), dek.start(), dek.end())
        : dek;
  }

  /** One sentence and its part: dek, why, point or detail. */
  public record Part(String name, Sentence sentence) {}

  /** Sentences as one paragraph, each with its number where evidence is shown. */
  public Styled paragraph(List<Sentence> all, Tone tone) {
    Styled text = new Styled();
    Sentence before = null;
    for (Sentence sentence : all) {
      text.own(before == null ? "" : shown ? " " : sentence.gap(before)).add(sentence.text(), tone);
      before = sentence;
      int number = number(sentence);
      if (shown) {
        text.own(" [" + number + "]", Tone.QUIET);
      }
    }
    return text;
  }

  /** The number of the next sentence drawn. */
  public int number(Sentence sentence) {
    sentences.add(sentence);
    return sentences.size();
  }

  public List<Sentence> sentences() {
    return sentences;
  }

  /** Where a sentence was taken from, such as {@code block 3, 0–120}. */
  public static String place(Sentence s) {
    String block =
        switch (s.block()) {
          case Sentence.TITLE -> "title";
          case Sentence.DEK -> "dek";
          default -> "block " + s.block();
        };
    return block + ", " + s.start() + "–" + s.end();
  }
}
