package dev.aicurator.view;

import dev.aicurator.model.report.Evidence;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.list.Titles;
import dev.aicurator.view.markdown.Md;
import dev.aicurator.view.page.Cited;
import dev.aicurator.view.page.PageJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Whether the sentences of cards stand where they say. */
public final class EvidenceView {
  private EvidenceView() {}

  /** TSV and CSV: story, part, verdict, article, block, start, end, text. */
  public static void write(Format format, List<Evidence> all, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case TABLE, WIDE -> {
        Sheet sheet = screen.sheet(out);
        for (Evidence evidence : all) {
          text(evidence, sheet);
        }
      }
      case JSON -> Json.array(out, screen.tty(), all, EvidenceView::json);
      case JSONL -> Json.lines(out, all, EvidenceView::json);
      case MD -> {
        for (Evidence evidence : all) {
          markdown(evidence, out);
        }
      }
      case TSV, CSV -> rows(format, all, out);
      case IDS -> {
        for (Evidence evidence : all) {
          Cells.tsv(out, evidence.story());
        }
      }
    }
  }

  private static void text(Evidence evidence, Sheet sheet) throws IOException {
    sheet.gap().text(Styled.raw(Titles.of(evidence.headline()), Tone.STRONG)).gap();
    for (Evidence.Check check : evidence.checks()) {
      boolean good = check.verdict().isGood();
      Styled line = new Styled().add(check.sentence().text());
      sheet.hang(good ? "✓ " : "✗ ", good ? Tone.GOOD : Tone.BAD, line);
      String where = Cited.place(check.sentence());
      String what = check.part() + " · " + where + " · " + words(check);
      sheet.in(2).text(Styled.of("").own(what, Tone.QUIET));
    }
    sheet.gap().text(Styled.of("").own(sum(evidence), evidence.holds() ? Tone.GOOD : Tone.BAD));
  }

  private static String sum(Evidence evidence) {
    long good = evidence.checks().stream().filter(c -> c.verdict().isGood()).count();
    int all = evidence.checks().size();
    if (all == 0) {
      return "The card has no sentences to check.";
    }
    return good == all
        ? (all == 1
            ? "The one sentence stands where it says."
            : "All " + all + " sentences stand where they say.")
        : all - good + " of " + all + " sentences do not stand where they say.";
  }

  private static String words(Evidence.Check check) {
    return switch (check.verdict()) {
      case IN_COPY -> "in the text and in the kept copy";
      case IN_TEXT -> "in the text; no copy kept";
      case NOT_IN_COPY -> "in the text, but not in the kept copy";
      case NOT_IN_TEXT -> "not in the text";
    };
  }

  private static String slug(Evidence.Check check) {
    return check.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void json(Json json, Evidence evidence) throws IOException {
    json.open().put("id", evidence.story()).put("title", evidence.headline());
    json.put("holds", evidence.holds()).list("checks", evidence.checks(), EvidenceView::check);
    json.close();
  }

  private static void check(Json json, Evidence.Check check) throws IOException {
    json.open().put("part", check.part()).put("verdict", slug(check));
    PageJson.sentence(json, check.sentence());
    json.close();
  }

  private static void markdown(Evidence evidence, Appendable out) throws IOException {
    out.append("## ").append(Md.text(Titles.of(evidence.headline()))).append("\n\n");
    for (Evidence.Check check : evidence.checks()) {
      out.append(check.verdict().isGood() ? "- [x] " : "- [ ] ");
      out.append(Md.text(check.sentence().text())).append(" — ").append(words(check)).append('\n');
    }
    out.append('\n').append(sum(evidence)).append("\n\n");
  }

  private static void rows(Format format, List<Evidence> all, Appendable out) throws IOException {
    for (Evidence evidence : all) {
      for (Evidence.Check check : evidence.checks()) {
        var s = check.sentence();
        String block = Integer.toString(s.block());
        String start = Integer.toString(s.start());
        String end = Integer.toString(s.end());
        String[] row = {
          evidence.story(), check.part(), slug(check), s.article(), block, start, end, s.text()
        };
        if (format == Format.TSV) {
          Cells.tsv(out, row);
        } else {
          Cells.csv(out, row);
        }
      }
    }
  }
}
