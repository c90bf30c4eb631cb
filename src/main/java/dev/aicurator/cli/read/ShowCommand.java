package dev.aicurator.cli.read;

import dev.aicurator.app.read.Reading;
import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.io.Paper;
import dev.aicurator.cli.line.Forms;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Stories;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.view.ArticleView;
import dev.aicurator.view.Format;
import dev.aicurator.view.ListView;
import dev.aicurator.view.PageView;
import dev.aicurator.view.Screen;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** {@code show}: the cards of stories, or the kept copy of their articles. */
public final class ShowCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("show 1", "the first story of the last list")
        .example("show wkc4f2", "one by the start of its id")
        .example("show --cached 1", "its article in full, from the kept copy")
        .example("show --evidence 1", "with where each sentence was taken from")
        .example("list -o ids | curator show -", "every card of today")
        .note("A story shown on a terminal is marked as read.");
    Forms.stories(spec)
        .flag("The kept copy of the article, in full.", "--cached")
        .flag("Mark each sentence and tell where it stands.", "--evidence")
        .flag("Do not mark as read.", "--peek")
        .flag("Mark as read, whatever the output is.", "--mark-read")
        .flag("Write links a terminal can follow.", "--hyperlink");
    Stories.describe(spec);
  }

  @Override
  public int run(Given given, Session session) throws IOException, InterruptedException {
    given.not("--peek", "--mark-read").not("--cached", "--evidence").not("--cached", "--template");
    List<Story> stories = session.curator().reading().stories(Stories.words(given, session));
    Paper paper = session.paper();
    if (given.has("--cached")) {
      copies(stories, given, session, paper.out());
    } else {
      cards(stories, given, session, paper.out());
    }
    paper.done();
    if (given.has("--mark-read") || (session.io().tty().out() && !given.has("--peek"))) {
      markRead(stories, given.has("--mark-read"), session);
    }
    return ExitCode.OK;
  }

  private static void cards(List<Story> stories, Given given, Session session, Appendable out)
      throws IOException {
    Reading reading = session.curator().reading();
    Screen screen = session.screen(given.has("--hyperlink"));
    String template = Forms.template(given);
    if (template != null) {
      ListView.template(template, reading.items(stories), screen, out);
      return;
    }
    Format format = Forms.text(given);
    boolean forPeople = format == Format.TABLE || format == Format.WIDE || format == Format.MD;
    List<StoryPage> pages = new ArrayList<>();
    for (Story story : stories) {
      pages.add(forPeople ? reading.page(story) : reading.ranked(story));
    }
    var options = new PageView.Options(given.has("--evidence"), true);
    PageView.write(format, pages, screen, options, out);
  }

  private static void copies(List<Story> stories, Given given, Session session, Appendable out)
      throws IOException {
    List<ArticleView.Copy> copies =
        stories.stream().map(session.curator().pages()::copy).map(Copies::of).toList();
    ArticleView.all(Forms.text(given), copies, session.screen(given.has("--hyperlink")), out);
  }

  /** A store that cannot be written to can still be read: that is no reason to fail. */
  private static void markRead(List<Story> stories, boolean asked, Session session) {
    try {
      session.curator().marking().shown(stories);
    } catch (CuratorException e) {
      if (asked) {
        throw e;
      }
      session.mention("curator: not marked as read: " + e.getMessage());
    }
  }
}
