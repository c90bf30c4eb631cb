package dev.aicurator.view;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every view of the edition, by name. */
final class Screens {
  private Screens() {}

  /** Draws one view. */
  interface Drawing {
    void draw(Screen screen, Appendable out) throws IOException;
  }

  static Screen terminal(int width, boolean colour) {
    return new Screen(width, true, colour, false, ZoneId.of("Europe/Vienna"), Edition.NOW);
  }

  static Screen pipe() {
    return new Screen(80, false, false, false, ZoneId.of("Europe/Vienna"), Edition.NOW);
  }

  static String draw(Drawing drawing, Screen screen) {
    StringBuilder out = new StringBuilder();
    try {
      drawing.draw(screen, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** The views people look at. */
  static Map<String, Drawing> forPeople() {
    Map<String, Drawing> all = new LinkedHashMap<>();
    all.put("list", (s, o) -> ListView.write(Format.TABLE, Edition.items(), s, o));
    all.put("list-wide", (s, o) -> ListView.write(Format.WIDE, Edition.items(), s, o));
    all.put("list-explain", (s, o) -> ListView.explain(Format.TABLE, Edition.items(), s, o));
    var evidence = new PageView.Options(true, false);
    all.put("show", (s, o) -> PageView.write(Edition.page(), s, PageView.Options.PLAIN, o));
    all.put("show-quiet", (s, o) -> PageView.write(Edition.quiet(), s, PageView.Options.PLAIN, o));
    all.put(
        "show-thin", (s, o) -> PageView.write(Edition.thinPage(), s, PageView.Options.PLAIN, o));
    all.put("show-evidence", (s, o) -> PageView.write(Edition.page(), s, evidence, o));
    Instant seen = Edition.NOW.minusSeconds(20_000);
    var talk = List.of(new CommentsView.Talk("Northlight’s Fennec 2", Edition.comments(), seen));
    int whole = CommentsView.WHOLE;
    all.put("comments", (s, o) -> CommentsView.write(Format.TABLE, talk, s, whole, o));
    var unseen = List.of(new CommentsView.Talk("Northlight’s Fennec 2", Edition.comments(), null));
    all.put("comments-folded", (s, o) -> CommentsView.write(Format.TABLE, unseen, s, 0, o));
    all.put("article", (s, o) -> ArticleView.write(Format.TABLE, Edition.copy(), s, o));
    all.put("diff", (s, o) -> DiffView.write(Format.TABLE, List.of(Edition.revision()), s, o));
    all.put("digest", (s, o) -> DigestView.write(DigestView.Form.TEXT, Edition.digest(), s, o));
    all.put("search", (s, o) -> FoundView.write(Format.TABLE, Edition.found(), s, o));
    all.put("ask", (s, o) -> AnswerView.write(Format.TABLE, Edition.conversation(), s, o));
    all.put("ask-silence", (s, o) -> AnswerView.write(Format.TABLE, Edition.silence(), s, o));
    all.put("sources", (s, o) -> SourcesView.list(Format.TABLE, Edition.sources(), s, o));
    all.put("sources-wide", (s, o) -> SourcesView.list(Format.WIDE, Edition.sources(), s, o));
    all.put("doctor", (s, o) -> SourcesView.doctor(Format.TABLE, Edition.sources(), s, o));
    all.put("topics", (s, o) -> TopicsView.write(Format.TABLE, Edition.topics(), s, o));
    all.put(
        "verify", (s, o) -> EvidenceView.write(Format.TABLE, List.of(Edition.evidence()), s, o));
    return all;
  }

  /** The same views as they are piped, and every form for programs, by file name. */
  static Map<String, Drawing> forPrograms() {
    Map<String, Drawing> all = new LinkedHashMap<>();
    forPeople().forEach((name, drawing) -> all.put(name + ".pipe.txt", drawing));
    for (Format format :
        List.of(Format.JSON, Format.JSONL, Format.TSV, Format.CSV, Format.MD, Format.IDS)) {
      String end = "." + format.name().toLowerCase(java.util.Locale.ROOT);
      all.put("list" + end, (s, o) -> ListView.write(format, Edition.items(), s, o));
      var options = new PageView.Options(true, true);
      var page = List.of(Edition.page());
      all.put("show" + end, (s, o) -> PageView.write(format, page, s, options, o));
      var talk = List.of(new CommentsView.Talk("Fennec 2", Edition.comments(), null));
      all.put(
          "comments" + end, (s, o) -> CommentsView.write(format, talk, s, CommentsView.WHOLE, o));
      all.put("article" + end, (s, o) -> ArticleView.write(format, Edition.copy(), s, o));
      var revisions = List.of(Edition.revision());
      all.put("diff" + end, (s, o) -> DiffView.write(format, revisions, s, o));
      all.put("search" + end, (s, o) -> FoundView.write(format, Edition.found(), s, o));
      all.put("ask" + end, (s, o) -> AnswerView.write(format, Edition.conversation(), s, o));
      all.put("sources" + end, (s, o) -> SourcesView.list(format, Edition.sources(), s, o));
      all.put("doctor" + end, (s, o) -> SourcesView.doctor(format, Edition.sources(), s, o));
      all.put("topics" + end, (s, o) -> TopicsView.write(format, Edition.topics(), s, o));
      var evidence = List.of(Edition.evidence());
      all.put("verify" + end, (s, o) -> EvidenceView.write(format, evidence, s, o));
    }
    all.put("list-explain.json", (s, o) -> ListView.explain(Format.JSON, Edition.items(), s, o));
    all.put("article.html", (s, o) -> ArticleView.html(Edition.copy(), s, o));
    for (DigestView.Form form : DigestView.Form.values()) {
      String end = "." + form.name().toLowerCase(java.util.Locale.ROOT);
      all.put("digest" + end, (s, o) -> DigestView.write(form, Edition.digest(), s, o));
      all.put("digest-empty" + end, (s, o) -> DigestView.write(form, Edition.noDigest(), s, o));
    }
    return all;
  }
}
