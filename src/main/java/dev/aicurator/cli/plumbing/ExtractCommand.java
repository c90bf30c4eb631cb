package dev.aicurator.cli.plumbing;

import dev.aicurator.app.plumbing.ExtractBatch;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Reaching;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.Page;
import dev.aicurator.view.ArticleView;
import dev.aicurator.view.Format;
import java.io.IOException;

/** {@code extract}: pages to articles. */
public final class ExtractCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("extract page.html", "the article of a page, as text")
        .example("extract --markdown https://example.org/a", "as Markdown; nothing is stored")
        .pipeline("curl -s URL | curator extract --url URL --json -", "from standard input")
        .example("extract --batch < requests.jsonl", "many files")
        .note(
            "With --batch, reads lines {\"id\",\"file\",\"url\"} and answers each with {\"id\","
                + "\"text\",\"title\",\"dek\",\"authors\",\"published\",\"modified\",\"site\","
                + "\"language\",\"image\",\"canonical\",\"status\"} or {\"id\",\"error\"}.")
        .flag("Read lines of JSON.", "--batch")
        .flag("The same as -o md.", "--markdown")
        .value(Takes.URL, "Where the page is from.", "--url");
    Reaching.describe(Forms.describe(spec))
        .words(Takes.FILE, "FILE|URL|-", "0..1", "The page; standard input when there is none.");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    if (given.has("--batch")) {
      return Batch.run(given, session, ExtractBatch::run);
    }
    var place = Batch.place(given, session);
    Page page = session.curator().documents().page(place, given.value("--url"));
    String url = given.value("--url", place.target().equals("-") ? "" : place.target());
    var copy =
        new ArticleView.Copy(
            "", page.site() == null ? "" : page.site(), url.isEmpty() ? null : url, null, page);
    Paper paper = session.paper();
    ArticleView.write(
        given.has("--markdown") ? Format.MD : Forms.text(given),
        copy,
        session.screen(),
        paper.out());
    paper.done();
    if (!page.status().isArticle()) {
      session.say("curator: this does not look like an article: " + page.status().slug());
    }
    return ExitCode.OK;
  }
}
