package dev.aicurator.curate.sketch;

import java.util.List;

/**
 * What grouping keeps of one document, whatever it is compared with.
 *
 * @param terms the distinct ones of title and text, in the order they came
 * @param counts of each, what stands in the title and high up counted more
 * @param names where a term is a name more often than not
 * @param words how many there are, title and text
 * @param runs hashes of the runs of words of the text, by which copies are found, ascending
 */
public record Sketch(
    List<Vocabulary.Term> terms,
    float[] counts,
    boolean[] names,
    int words,
    long[] runs,
    long[] opening,
    long[] title) {
  public static Sketch of(Doc doc, Vocabulary vocabulary) {
    return new Sketching(doc, vocabulary).sketch();
  }

  /** One sketch for each document. */
  public static List<Sketch> of(List<Doc> docs, Vocabulary vocabulary) {
    return docs.stream().map(doc -> of(doc, vocabulary)).toList();
  }
}
