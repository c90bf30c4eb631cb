package dev.aicurator.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.extract.dom.Html;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlimTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>a<script>let x = 1 < 2;</script>b     | <p>a<script></script>b
          <STYLE media='x>y'>p > a {}</Style >b    | <STYLE media='x>y'></Style >b
          <script\tsrc = "a>b">x</script/>b        | <script\tsrc = "a>b"></script/>b
          a<script>x</scripts>y</script>b          | a<script></script>b
          <script>1</script>a<style>2</style>b     | <script></script>a<style></style>b
          a<svg><g><path d="m"/></g></svg>b        | a<svg></svg>b
          <script src=/x/>"<style>";</script>a<style></style> | <script src=/x/></script>a<style></style>
          <a title=it's>a<script>x</script>b       | <a title=it's>a<script></script>b
          """)
  void whatOnlyProgramsReadGoes(String page, String left) {
    assertThat(slim(page)).isEqualTo(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script type='application/ld+json'>{\"a\": 1}</script>",
        "<script type='application/ld&#x2B;json'>{\"a\": 1}</script>",
        "<!-- <script> --> a </script>",
        "<p title='<script>'>a</p> b </script>",
        "<textarea><style></textarea>a</style>",
        "<title><script></title>a</script>",
        "<svg><style/></svg>a</style>",
        "<script><!-- <script>1</script> --></script>b",
        "<svg><path>a<p>b</p><svg></svg>",
        "<svg><text>a</text></svg>",
        "<svg/>a</svg>",
        "<![CDATA[<script>a</script>b",
        "<?php <style>a</style>b",
        "<// <script>a</script>b",
        "<svg><g>a",
        "<scripts>a</scripts>",
        "a <script>never closed",
        "a < b > c </ script",
        "<p title=\"never closed <script>a</script>",
        "<",
        ""
      })
  void whatMayBeReadStays(String page) {
    byte[] html = page.getBytes(UTF_8);
    assertThat(Slim.of(html)).isSameAs(html);
  }

  @Test
  void theTreeIsTheSameButForPrograms() {
    String page =
        "<html><head><title>T</title><script>if (a</b>/) {}</script></head><body class=x>"
            + "<p>one<svg><g><title>x</title></g></svg><!-- <style> --><b title='</style>'>two</b><style>p{}</style><p>three";
    var whole = Html.parse(page, "");
    whole.select("script, style, svg").forEach(code -> code.empty());
    assertThat(Html.parse(slim(page), "").outerHtml()).isEqualTo(whole.outerHtml());
  }

  private static String slim(String page) {
    return new String(Slim.of(page.getBytes(UTF_8)), UTF_8);
  }
}
