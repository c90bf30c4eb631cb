package dev.aicurator.cli.look;

import dev.aicurator.app.read.Digesting;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.report.Digest;
import dev.aicurator.query.Query;
import dev.aicurator.query.When;
import dev.aicurator.view.DigestView;
import dev.aicurator.view.DigestView.Form;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** {@code digest}: the stories of a span of time as one issue. */
public final class DigestCommand implements Command {
  private static final int MOST = 1000;

  @Override
  public void describe(Spec spec) {
    spec.example("digest", "what is new since the last digest")
        .example("digest --since 7d --top 20 -o html > week.html", "a week as one page")
        .example("digest -o eml | sendmail ada@example.org", "by mail, from cron")
        .example("digest --minutes 10", "no more than can be read in ten minutes")
        .note(
            "A digest since the last tells no story twice; what came later to a story told is"
                + " marked as a follow-up. --peek makes one without remembering it.")
        .value(Takes.TIME, "last, or a time such as today or 7d; last unless told.", "--since")
        .value(Takes.NUMBER, "At most that many stories.", "--top", "-n", "--limit")
        .value(Takes.NUMBER, "Only as much as can be read in that many minutes.", "--minutes")
        .values(Takes.TOPIC, "Only on this topic; may be repeated.", "--topic")
        .values(Takes.SOURCE, "Only of this source; may be repeated.", "--source")
        .flag("With your comments.", "--comments")
        .flag("Do not remember what was told.", "--peek")
        .value(Takes.FORM, "Form: text, md, html, json, atom or eml.", "-o", "--output")
        .flag("The same as -o json.", "--json")
        .flag("Exit with 3 when nothing is new.", "--exit-status");
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    Form form = form(given);
    Digesting digests = session.curator().digests();
    Digest digest = digests.make(wanted(given, session));
    Paper paper = session.paper();
    DigestView.write(form, digest, session.screen(), paper.out());
    paper.done();
    session.io().out().flush();
    if (given.value("--since", "last").equals("last") && !given.has("--peek")) {
      digests.remember(digest);
    }
    return digest.isEmpty() && given.has("--exit-status") ? ExitCode.NOT_FOUND : ExitCode.OK;
  }

  static Digesting.Wanted wanted(Given given, Session session) {
    String since = given.value("--since", "last");
    Query query =
        Query.NONE
            .withTimes(since.equals("last") ? null : When.parse(since, session.now()), null)
            .withLimit(given.whole("--top", 0, 1, MOST));
    for (String topic : given.values("--topic")) {
      query = query.withTopic(topic);
    }
    for (String source : given.values("--source")) {
      query = query.withSource(source);
    }
    return new Digesting.Wanted(
        query, given.whole("--minutes", 0, 1, MOST), given.has("--comments"));
  }

  private static Form form(Given given) {
    @Nullable String name = given.value("-o");
    if (name == null) {
      return given.has("--json") ? Form.JSON : Form.TEXT;
    }
    for (Form form : Form.values()) {
      if (form.name().equalsIgnoreCase(name)) {
        return form;
      }
    }
    throw new CuratorException(
        CuratorException.Kind.USAGE,
        "no form " + name + ": write one of text, md, html, json, atom, eml");
  }
}
