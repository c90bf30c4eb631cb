package dev.aicurator.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListViewTest {
  @Test
  void aTemplateWritesOneLineAStory() {
    assertThat(template("{{id}}\\t{{title}} {{#saved}}*{{/saved}}"))
        .startsWith("r8rk3q7a2bc\tNorthlight’s Fennec 2 reads whole code bases")
        .hasLineCount(7);
    assertThat(template("{{#keyPoints}}- {{.}};{{/keyPoints}}").lines().findFirst().orElseThrow())
        .startsWith("- Fennec 2 scores 71.4")
        .endsWith(";");
    assertThat(template("{{number}} {{comments}} {{published}} {{source}}"))
        .startsWith("1 2 2026-11-24T09:12:00Z Northlight Labs\n2 0 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{id",
        "{{#a}}",
        "{{/a}}",
        "{{#a}}{{/b}}",
        "{{}}",
        "{{>/etc/passwd}}",
        "{{id}} {{title",
        "{{nothing}}",
        "{{title.getClass}}",
        "{{title.bytes}}{{id.length}}"
      })
  void aBrokenTemplateIsOneLineOfUsage(String template) {
    assertThatThrownBy(() -> template(template))
        .isInstanceOfSatisfying(
            CuratorException.class,
            e -> assertThat(e.kind()).isEqualTo(CuratorException.Kind.USAGE))
        .hasMessageStartingWith("bad --template: ")
        .message()
        .doesNotContain("\n");
  }

  @Test
  void absentIsNullOrEmptyInJson() throws IOException {
    StringBuilder out = new StringBuilder();
    ListView.write(Format.JSON, Edition.items(), Screens.pipe(), out);
    JsonNode thin = new ObjectMapper().readTree(out.toString()).get(6);
    assertThat(thin.get("whyItMatters").isNull()).isTrue();
    assertThat(thin.get("url").isNull()).isTrue();
    assertThat(thin.get("details").isNull()).isTrue();
    assertThat(thin.get("topics")).isEmpty();
    assertThat(thin.get("cached").asBoolean()).isFalse();
    assertThat(thin.get("writer").get("model").isNull()).isTrue();
  }

  @Test
  void nothingIsAnEmptyListInEachForm() throws IOException {
    for (Format format : Format.values()) {
      StringBuilder out = new StringBuilder();
      ListView.write(format, List.of(), Screens.pipe(), out);
      String expected =
          switch (format) {
            case JSON -> "[]\n";
            case CSV -> "id,title,source,published,url,topics,marks,comments\n";
            default -> "";
          };
      assertThat(out.toString()).isEqualTo(expected);
    }
  }

  @Test
  void whatLooksEmptyIsUntitled() throws IOException {
    StringBuilder out = new StringBuilder();
    var item = Edition.plain("\u3164\u200b", "Source", "https://a.example/", "Text.");
    ListView.write(Format.TABLE, List.of(item), Screens.terminal(80, false), out);
    assertThat(out.toString()).contains("(untitled)");
  }

  @Test
  void thePartsOfAScoreAddUp() throws IOException {
    StringBuilder out = new StringBuilder();
    ListView.explain(Format.JSON, Edition.items(), Screens.pipe(), out);
    for (JsonNode item : new ObjectMapper().readTree(out.toString())) {
      double sum = 0;
      for (JsonNode part : item.get("parts")) {
        sum += part.asDouble();
      }
      assertThat(sum)
          .isCloseTo(item.get("score").asDouble(), org.assertj.core.data.Offset.offset(1e-5));
    }
  }

  @Test
  void linksAreForCleanAddressesOnly() throws IOException {
    Screen screen = new Screen(80, true, false, true, Screens.pipe().zone(), Edition.NOW);
    StringBuilder out = new StringBuilder();
    var good = Edition.plain("Good", "Source", "https://a.example/x", "Text.");
    var bad = Edition.plain("Bad", "Source", "file:///etc/passwd", "Text.");
    ListView.write(Format.TABLE, List.of(good, bad), screen, out);
    assertThat(out.toString())
        .contains("\033]8;;https://a.example/x\033\\Good\033]8;;\033\\")
        .doesNotContain("file:");
  }

  private static String template(String mustache) {
    StringBuilder out = new StringBuilder();
    try {
      ListView.template(mustache, Edition.items(), Screens.pipe(), out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toString();
  }
}
