package dev.aicurator.view.digest;

import dev.aicurator.model.Story;
import dev.aicurator.model.report.Digest;
import dev.aicurator.text.Clean;
import dev.aicurator.view.html.Html;
import dev.aicurator.view.ink.Times;
import dev.aicurator.view.ink.Urls;
import dev.aicurator.view.list.Titles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.UUID;

/** An issue as an Atom feed (RFC 4287), one entry a story, the card as its HTML content. */
public final class DigestAtom {
  private final Appendable out;
  private final ZoneId zone;

  public DigestAtom(Appendable out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  public void write(Digest digest) throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    out.append("<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
    element("id", urn("digest " + Times.iso(digest.day())));
    element("title", Words.title(digest));
    element("updated", Times.stamp(digest.until()));
    out.append("<author><name>").append(Words.NAME).append("</name></author>\n");
    element("generator", Words.NAME);
    for (Digest.Section section : digest.sections()) {
      for (Digest.Told told : section.stories()) {
        entry(digest, section, told);
      }
    }
    out.append("</feed>\n");
  }

  private void entry(Digest digest, Digest.Section section, Digest.Told told) throws IOException {
    Story story = told.item().story();
    out.append("<entry>\n");
    String issue = told.followUp() ? " " + Times.iso(digest.day()) : "";
    element("id", urn("story " + story.id() + issue));
    element("title", (told.followUp() ? "Follow-up: " : "") + Titles.of(told.item()));
    element("updated", Times.stamp(story.time()));
    element("published", Times.stamp(story.first()));
    for (String author : story.lead().authors()) {
      if (!Clean.line(author).isEmpty()) {
        out.append("<author><name>").append(Html.text(author)).append("</name></author>\n");
      }
    }
    String url = Urls.safe(story.lead().url());
    if (url != null) {
      out.append("<link rel=\"alternate\" href=\"").append(Html.escape(url)).append("\"/>\n");
    }
    String topic = Html.text(section.topic());
    out.append(topic.isEmpty() ? "" : "<category term=\"" + topic + "\"/>\n");
    StringBuilder content = new StringBuilder();
    new StoryHtml(content, digest.until(), zone).write(told);
    out.append("<content type=\"html\">").append(Html.escape(content.toString()));
    out.append("</content>\n</entry>\n");
  }

  private void element(String name, String text) throws IOException {
    out.append('<').append(name).append('>').append(Html.text(text));
    out.append("</").append(name).append(">\n");
  }

  private static String urn(String name) {
    byte[] bytes = ("curator " + name).getBytes(StandardCharsets.UTF_8);
    return "urn:uuid:" + UUID.nameUUIDFromBytes(bytes);
  }
}
