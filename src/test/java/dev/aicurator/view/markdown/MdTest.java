package dev.aicurator.view.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read back as the text it was. */
class MdTest {
  /** The text a reader sees, and how many links and images. */
  private static List<String> read(String markdown) {
    List<String> seen = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    Parser.builder()
        .build()
        .parse(markdown)
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Text node) {
                text.append(node.getLiteral());
              }

              @Override
              public void visit(Link link) {
                seen.add("link " + link.getDestination());
                visitChildren(link);
              }

              @Override
              public void visit(Image image) {
                seen.add("image");
              }
            });
    seen.add(0, text.toString());
    return seen;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Subscribe! (no, really)",
        "a ![x](http://a.example/) b",
        "[x](http://a.example/) (y)",
        "](http://a.example/)",
        "*a* _b_ `c` <i> &amp; ~~d~~",
        "1. one",
        "1) one",
        "- two",
        "+ three!",
      })
  void textMeansItself(String text) {
    assertThat(read(Md.text(text))).containsExactly(text);
    assertThat(read(Md.inner(text, true) + "[at](http://b.example/)"))
        .containsExactly(text + "at", "link http://b.example/");
    assertThat(read("[" + Md.text(text) + "](http://b.example/)"))
        .containsExactly(text, "link http://b.example/");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Subscribe! (no, really)", "Sen. Low (R-Ia.) said: yes!"})
  void prosePunctuationStaysAsItIs(String text) {
    assertThat(Md.text(text)).isEqualTo(text);
  }
}
