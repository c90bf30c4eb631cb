package dev.aicurator.cli.plumbing;

import dev.aicurator.app.plumbing.SummarizeBatch;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import dev.aicurator.view.PageView;
import java.io.IOException;

/** {@code summarize}: texts to cards. */
public final class SummarizeCommand implements Command {
  private static final int MOST = 1000;

  @Override
  public void describe(Spec spec) {
    spec.example("summarize article.txt", "the card of a text or of a page")
        .example("summarize --batch < texts.jsonl", "a card for each line")
        .example("summarize --batch --sentences 5 < texts.jsonl", "summaries of five sentences")
        .note(
            "With --batch, reads lines {\"id\",\"title\",\"text\"} and answers each with"
                + " {\"id\",\"dek\",\"whyItMatters\",\"keyPoints\",\"details\",\"summary\","
                + "\"keyphrases\"}.")
        .flag("Read lines of JSON.", "--batch")
        .value(Takes.NUMBER, "How many sentences a summary has; 3 unless told.", "--sentences")
        .value(Takes.NUMBER, "Instead, its share of the words, such as 0.2.", "--ratio");
    Reaching.describe(Forms.describe(spec))
        .words(
            Takes.FILE, "FILE|URL|-", "0..1", "Text or HTML; standard input when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    if (!given.has("--batch")) {
      Paper paper = session.paper();
      PageView.card(
          Forms.text(given),
          session.curator().documents().card(Batch.place(given, session)),
          session.screen(),
          paper.out());
      paper.done();
      return ExitCode.OK;
    }
    given.not("--sentences", "--ratio");
    int sentences = given.whole("--sentences", 3, 0, MOST);
    double ratio = ratio(given.value("--ratio", "0"));
    return Batch.run(given, session, (in, out) -> SummarizeBatch.run(in, out, sentences, ratio));
  }

  private static double ratio(String text) {
    try {
      double ratio = Double.parseDouble(text);
      if (ratio >= 0 && ratio <= 1) {
        return ratio;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new CuratorException(
        CuratorException.Kind.USAGE, "--ratio " + text + ": write a share from 0 to 1");
  }
}
