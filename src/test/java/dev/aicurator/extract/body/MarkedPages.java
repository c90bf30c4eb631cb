package dev.aicurator.extract.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.extract.dom.Html;
import dev.aicurator.extract.dom.Layout;
import dev.aicurator.extract.meta.Metadata;
import dev.aicurator.text.charset.Decoding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/** The pages of the measuring sets whose articles people have marked. */
final class MarkedPages {
  private static final ObjectMapper JSON = new ObjectMapper();

  private MarkedPages() {}

  /** A marked page as {@link Body} sees it before it judges. */
  record Marked(String set, String id, String url, Layout layout, Sheet sheet) {}

  interface Reader {
    void read(Marked page) throws IOException;
  }

  /** Every page of every set with a body or snippets marked, in the order of the sets. */
  static void each(Path root, Reader reader) throws IOException {
    try (var folders = Files.list(root)) {
      for (Path set : folders.filter(Files::isDirectory).sorted().toList()) {
        JsonNode truth = JSON.readTree(set.resolve("truth.json").toFile());
        for (Iterator<Map.Entry<String, JsonNode>> it = truth.properties().iterator();
            it.hasNext(); ) {
          Map.Entry<String, JsonNode> page = it.next();
          if (page.getValue().hasNonNull("articleBody") || page.getValue().hasNonNull("with")) {
            reader.read(page(set, page.getKey(), page.getValue().path("url").asText("")));
          }
        }
      }
    }
  }

  private static Marked page(Path set, String id, String url) throws IOException {
    Path file = set.resolve("html").resolve(id + ".html.gz");
    byte[] bytes;
    try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
      bytes = in.readAllBytes();
    }
    var document = Html.parse(Decoding.decode(bytes, null, Decoding.Kind.HTML).text(), url);
    Layout layout = Layout.of(document, url);
    Metadata meta = Metadata.of(document, url.isEmpty() ? null : url, layout);
    String name = set.getFileName().toString();
    return new Marked(name, id, url, layout, new Sheet(layout, meta.hints()));
  }
}
