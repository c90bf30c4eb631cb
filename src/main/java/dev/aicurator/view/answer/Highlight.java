package dev.aicurator.view.answer;

import dev.aicurator.model.report.Found;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Matched words in a text from outside, as they stand after it is cleaned. */
final class Highlight {
  private Highlight() {}

  static Styled of(String raw, List<Found.Span> spans, Tone tone) {
    List<Found.Span> apart = apart(raw, spans);
    int[] marks = new int[2 * apart.size()];
    for (int i = 0; i < apart.size(); i++) {
      marks[2 * i] = apart.get(i).start();
      marks[2 * i + 1] = apart.get(i).end();
    }
    Clean.Marked clean = Clean.marked(raw, marks);
    Styled text = new Styled();
    int at = 0;
    for (int i = 0; i < marks.length; i += 2) {
      text.own(clean.text().substring(at, clean.marks()[i]), tone);
      text.own(clean.text().substring(clean.marks()[i], clean.marks()[i + 1]), Tone.HIT);
      at = clean.marks()[i + 1];
    }
    return text.own(clean.text().substring(at), tone);
  }

  private static List<Found.Span> apart(String raw, List<Found.Span> spans) {
    List<Found.Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Found.Span::start));
    List<Found.Span> apart = new ArrayList<>(sorted.size());
    int at = 0;
    for (Found.Span span : sorted) {
      if (span.start() >= at && span.end() > span.start() && span.end() <= raw.length()) {
        apart.add(span);
        at = span.end();
      }
    }
    return apart;
  }
}
