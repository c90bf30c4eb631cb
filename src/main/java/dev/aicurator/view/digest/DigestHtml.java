package dev.aicurator.view.digest;

import dev.aicurator.model.report.Digest;
import dev.aicurator.view.html.Css;
import dev.aicurator.view.html.Html;
import dev.aicurator.view.ink.Times;
import java.io.IOException;
import java.time.ZoneId;
import java.util.List;

/** An issue as one self-contained web page. */
public final class DigestHtml {
  private final Appendable out;
  private final ZoneId zone;

  public DigestHtml(Appendable out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  public void write(Digest digest) throws IOException {
    Html.head(out, Html.lang("en"), Words.title(digest), Css.DIGEST);
    out.append("<body>\n<header class=\"top\">\n<h1>").append(Words.NAME).append("</h1>\n");
    out.append("<p class=\"meta\">").append(Times.day(digest.day())).append(" · ");
    out.append(Html.text(Words.span(digest, zone))).append("</p>\n");
    contents(digest.sections());
    out.append("</header>\n<main>\n");
    if (digest.isEmpty()) {
      out.append("<p class=\"none\">").append(Words.NOTHING).append("</p>\n");
    }
    StoryHtml story = new StoryHtml(out, digest.until(), zone);
    for (int i = 0; i < digest.sections().size(); i++) {
      Digest.Section section = digest.sections().get(i);
      out.append("<section id=\"t").append(Integer.toString(i + 1)).append("\">\n<h2>");
      out.append(Html.text(Words.topic(section.topic()))).append("</h2>\n");
      for (Digest.Told told : section.stories()) {
        story.write(told);
      }
      out.append("</section>\n");
    }
    out.append("</main>\n<footer class=\"end\">Made on this machine by ").append(Words.NAME);
    out.append(" from the articles’ own sentences unless a model is named.");
    out.append("</footer>\n</body>\n</html>\n");
  }

  private void contents(List<Digest.Section> sections) throws IOException {
    if (sections.size() < 2) {
      return;
    }
    out.append("<nav aria-label=\"Topics\">\n");
    for (int i = 0; i < sections.size(); i++) {
      out.append("<a href=\"#t").append(Integer.toString(i + 1)).append("\">");
      out.append(Html.text(Words.topic(sections.get(i).topic()))).append(" <span>");
      out.append(Integer.toString(sections.get(i).stories().size())).append("</span></a>\n");
    }
    out.append("</nav>\n");
  }
}
