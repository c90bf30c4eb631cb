package dev.aicurator.extract.meta;

import dev.aicurator.extract.Extractor;
import dev.aicurator.extract.Extractor.Reading;
import dev.aicurator.model.Page;
import java.nio.charset.StandardCharsets;

/** Pages written by hand, as the tests of metadata read them. */
final class Pages {
  static final String TEXT =
      "<p>The small robot learned to sort apples by their colour, its makers said on Monday, after it"
          + " had watched people do so for eleven days in a barn near the coast.</p>";

  private Pages() {}

  static Reading read(String url, String head, String body) {
    String html = "<html lang=en><head>" + head + "</head><body>" + body + "</body></html>";
    return Extractor.read(html.getBytes(StandardCharsets.UTF_8), url, "text/html; charset=utf-8");
  }

  static Page page(String head, String body) {
    return read("https://news.example/apples", head, body).page();
  }

  static String ld(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }
}
