package dev.aicurator.view;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.text.Width;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever stands in whichever field: what every output must keep. */
class AttackTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern OWN =
      Pattern.compile("\033\\[[0-9;]+m|\033\\]8;;(https?://[!-~]+)?\033\\\\");

  private static final List<String> OWN_CASES =
      List.of(
          "",
          "\033[2J\033[H$ ",
          "\033]0;open",
          "\u009b31mred",
          "a\nb\r\nc\u2028d\u0085e\tf",
          "report \u202etxt.exe\u2066",
          "\u3164\u3164",
          "a" + "\u0335".repeat(3000),
          "人工智能".repeat(300),
          "x".repeat(9000),
          "bad \ud83d end \udc00 \ufffe",
          "👩\u200d💻 🇨🇭 ❤️ 1️\u20e3",
          "</title><script>alert(1)</script><img src=x onerror=alert(1)>",
          "\"><a href='javascript:alert(1)'>x</a>",
          "=HYPERLINK(\"https://evil.example\",\"x\"),y",
          "@SUM(1)",
          "```\n# Heading\n| a |\n![x](https://evil.example/p.png)",
          "1. item",
          "- [x](javascript:alert(1))",
          "https://user:pw@evil.example\033/x",
          "https://\u0430pple.com/a b\"c)",
          " \u0001jAvA\tscr\nipt:alert(1)",
          "100%s %n {0} ${x} @|red x|@ $1 \\",
          "{{id}} {{#id}}",
          "\udb40\udc69\udb40\udc67hidden\udb40\udd65");

  @TestFactory
  Stream<DynamicTest> everyOutputKeepsItsPromises() throws IOException {
    return cases().entrySet().stream()
        .map(c -> DynamicTest.dynamicTest(c.getKey(), () -> attack(c.getValue())));
  }

  private static void attack(String evil) throws IOException {
    Attack attack = new Attack(evil);
    for (var view : attack.forPeople().entrySet()) {
      String name = view.getKey();
      for (int width : new int[] {20, 80}) {
        String plain = Screens.draw(view.getValue(), Screens.terminal(width, false));
        clean(name, plain);
        assertThat(plain).as(name).doesNotContain("\033");
        if (!name.equals("template")) {
          plain
              .lines()
              .forEach(line -> assertThat(Width.of(line)).as(line).isLessThanOrEqualTo(width));
        }
      }
      clean(name, Screens.draw(view.getValue(), Screens.pipe()));
      Screen bright = new Screen(80, true, true, true, java.time.ZoneOffset.UTC, Edition.NOW);
      String painted = Screens.draw(view.getValue(), bright);
      clean(name, OWN.matcher(painted).replaceAll(""));
    }
    rows(attack);
    json(attack, evil);
    markdown(attack);
    html(attack);
    mail(attack);
  }

  /** One record is one line, and cells run nothing. */
  private static void rows(Attack attack) {
    Map<String, Screens.Drawing> people = attack.forPeople();
    assertThat(Screens.draw(people.get("list"), Screens.terminal(80, false)).lines()).hasSize(2);
    Map<String, Screens.Drawing> tsv = attack.inForm(Format.TSV);
    assertThat(Screens.draw(tsv.get("list"), Screens.pipe()).lines())
        .hasSize(2)
        .allSatisfy(row -> assertThat(row.split("\t", -1)).hasSize(8));
    tsv.forEach((name, view) -> clean(name, Screens.draw(view, Screens.pipe()).replace('\t', ' ')));
    attack.inForm(Format.IDS).forEach((name, v) -> clean(name, Screens.draw(v, Screens.pipe())));
    attack
        .inForm(Format.CSV)
        .forEach(
            (name, view) -> {
              String csv = Screens.draw(view, Screens.pipe());
              clean(name, csv);
              assertThat(csv).as(name).doesNotContainPattern("(?m)(^|,)\"?[=+@-](?=[^0-9\",\n])");
            });
  }

  private static void json(Attack attack, String evil) throws IOException {
    for (var view : attack.inForm(Format.JSON).entrySet()) {
      String json = Screens.draw(view.getValue(), Screens.pipe());
      hidden(view.getKey(), json);
      JsonNode root = JSON.readTree(json);
      if (view.getKey().equals("list")) {
        assertThat(root.get(0).get("title").asText()).isEqualTo(evil);
        assertThat(root.get(1).get("keyPoints").get(0).asText()).isEqualTo(evil);
      }
    }
    for (var view : attack.inForm(Format.JSONL).entrySet()) {
      for (String line : Screens.draw(view.getValue(), Screens.pipe()).split("\n")) {
        assertThat(JSON.readTree(line).isObject()).isTrue();
      }
    }
    String digest =
        Screens.draw(
            (s, o) -> DigestView.write(DigestView.Form.JSON, attack.digest(), s, o),
            Screens.terminal(80, false));
    assertThat(JSON.readTree(digest).get("sections")).hasSize(1);
  }

  private static void markdown(Attack attack) {
    Map<String, Screens.Drawing> all = attack.inForm(Format.MD);
    all.put("digest", (s, o) -> DigestView.write(DigestView.Form.MD, attack.digest(), s, o));
    all.forEach(
        (name, view) -> {
          String md = Screens.draw(view, Screens.pipe());
          hidden(name, md);
          Parser.builder().build().parse(md).accept(new Innocent());
        });
  }

  private static final class Innocent extends AbstractVisitor {
    @Override
    public void visit(Image image) {
      throw new AssertionError("an image: " + image.getDestination());
    }

    @Override
    public void visit(HtmlBlock html) {
      throw new AssertionError("HTML: " + html.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
      throw new AssertionError("HTML: " + html.getLiteral());
    }

    @Override
    public void visit(Link link) {
      assertThat(link.getDestination()).matches("https?://[!-~]+");
      visitChildren(link);
    }
  }

  private static void html(Attack attack) {
    String digest =
        Screens.draw(
            (s, o) -> DigestView.write(DigestView.Form.HTML, attack.digest(), s, o),
            Screens.pipe());
    String article = Screens.draw((s, o) -> ArticleView.html(attack.copy(), s, o), Screens.pipe());
    String atom =
        Screens.draw(
            (s, o) -> DigestView.write(DigestView.Form.ATOM, attack.digest(), s, o),
            Screens.pipe());
    for (String page : List.of(digest, article)) {
      hidden("html", page);
      innocent(Jsoup.parse(page));
    }
    hidden("atom", atom);
    Document feed = Jsoup.parse(atom, org.jsoup.parser.Parser.xmlParser());
    assertThat(feed.select("feed > entry")).hasSize(2);
    feed.select("content").forEach(c -> innocent(Jsoup.parse(c.wholeText())));
  }

  private static void innocent(Document page) {
    assertThat(page.select("script, img, iframe, object, svg, form, link, base")).isEmpty();
    assertThat(page.select("style").size()).isLessThanOrEqualTo(1);
    for (Element element : page.getAllElements()) {
      element
          .attributes()
          .forEach(a -> assertThat(a.getKey()).doesNotStartWith("on").isNotEqualTo("style"));
      if (element.hasAttr("href")) {
        assertThat(element.attr("href")).matches("https?://[!-~]+|#t[0-9]+");
      }
    }
  }

  private static void mail(Attack attack) {
    String mail =
        Screens.draw(
            (s, o) -> DigestView.write(DigestView.Form.EML, attack.digest(), s, o), Screens.pipe());
    assertThat(mail).matches("(?s)[\n -~]+");
    assertThat(mail.lines()).allMatch(line -> line.length() <= 78);
    assertThat(mail.substring(0, mail.indexOf("\n\n")).lines())
        .allMatch(
            line ->
                line.matches("(From|Subject|Date|Message-ID|MIME-Version|Content-Type): .+| .+"));
  }

  private static void clean(String name, String text) {
    hidden(name, text);
    for (String line : text.split("\n", -1)) {
      assertThat(line.replaceAll("\\p{M}{5}", "\0")).as(name).doesNotContain("\0");
      assertThat(line).as(name).satisfies(l -> assertThat(l.chars()).allMatch(c -> c >= ' '));
    }
  }

  /** Nothing a terminal obeys, nothing nobody sees, nothing UTF-8 cannot say. */
  private static void hidden(String name, String text) {
    text.codePoints()
        .filter(c -> c != '\n' && c != 0x200d && c != 0x200c)
        .forEach(
            c -> {
              int type = Character.getType(c);
              boolean bad =
                  type == Character.CONTROL
                      || type == Character.FORMAT
                      || type == Character.SURROGATE
                      || type == Character.LINE_SEPARATOR
                      || (c & 0xfffe) == 0xfffe
                      || (c >= 0xe0000 && c <= 0xe0fff);
              assertThat(bad).as("%s: U+%04X", name, c).isFalse();
            });
  }

  private static Map<String, String> cases() throws IOException {
    Map<String, String> cases = new java.util.LinkedHashMap<>();
    for (int i = 0; i < OWN_CASES.size(); i++) {
      cases.put("own " + i, OWN_CASES.get(i));
    }
    String bench = System.getProperty("curator.bench", "");
    Path file = Path.of(bench, "hostile", "hostile_strings.json");
    if (!bench.isEmpty() && Files.exists(file)) {
      for (JsonNode c : JSON.readTree(file.toFile()).get("strings")) {
        cases.put(c.get("id").asText(), text(c));
      }
    }
    return cases;
  }

  private static String text(JsonNode c) {
    JsonNode repeat = c.get("repeat");
    if (repeat == null) {
      return c.get("text").asText();
    }
    return repeat.get("prefix").asText()
        + repeat.get("unit").asText().repeat(Math.min(6_000, repeat.get("times").asInt()))
        + repeat.get("suffix").asText();
  }
}
