package dev.aicurator.curate.write;

import dev.aicurator.curate.passage.Forms;
import dev.aicurator.curate.passage.Passage;
import dev.aicurator.curate.passage.Plain;
import dev.aicurator.curate.passage.Reading;
import dev.aicurator.model.Article;
import dev.aicurator.model.Card;
import dev.aicurator.model.Page;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Summarizes one plain text: its card, a summary of any length, and its key phrases. */
public final class Summarizer {

  private final Forms forms = Forms.many();

  /** {@code title} or {@code text} may be empty; nothing is added to what they say. */
  public Summary summarize(String id, String title, String text, SummaryOptions options) {
    Plain plain = Plain.of(title, text);
    Reading reading = new Reading(List.of(article(id, plain)), forms);
    Card card = new Draft(reading).card(Instant.EPOCH);
    return new Summary(
        id,
        card.dek() == null ? null : card.dek().text(),
        Card.paragraph(card.whyItMatters()),
        card.keyPoints().stream().map(s -> s.text()).toList(),
        Card.paragraph(card.details()),
        extract(reading, options),
        Keyphrases.of(plain.title(), plain.text(), Keyphrases.MOST, forms),
        card);
  }

  private static Article article(String id, Plain plain) {
    Page page = Page.plain(plain.title().isEmpty() ? null : plain.title(), plain.blocks());
    return new Article(
        id, "", "", "", null, Instant.EPOCH, Instant.EPOCH, List.of(), null, null, null, page);
  }

  private static List<String> extract(Reading reading, SummaryOptions options) {
    Scores scores = new Scores(reading);
    Choosing choosing = new Choosing(reading);
    Set<Integer> taken = new TreeSet<>();
    boolean share = options.ratio() > 0;
    int total = choosing.words(new TreeSet<>(all(reading)));
    int limit = (int) Math.round(total * options.ratio());
    List<Integer> ranked =
        choosing.ranked(
            i -> reading.passages.get(i).quality() != Passage.Quality.JUNK,
            i -> share ? scores.extract(i) : scores.summary(i));
    int words = 0;
    for (int i : ranked) {
      boolean full = share ? words >= limit : taken.size() >= options.sentences();
      if (full) {
        break;
      }
      if (!choosing.repeats(i, taken, share ? 0.9 : 0.55)) {
        taken.add(i);
        words += reading.passages.get(i).words();
      }
    }
    return taken.stream().map(i -> reading.passages.get(i).text()).toList();
  }

  private static List<Integer> all(Reading reading) {
    return java.util.stream.IntStream.range(0, reading.passages.size()).boxed().toList();
  }
}
