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
          <p>a<script>let x = 1 < 2;</script>b     | <p>ab
          <STYLE media='x>y'>p > a {}</Style >b    | b
          <script\tsrc = "a>b">x</script/>b        | b
          a<script src=a.js></script>b             | ab
          a<script>x</scripts>y</script>b          | ab
          <script>1</script>a<style>2</style>b     | ab
          a<svg><g><path d="m"/></g></svg>b        | ab
          a<svg viewBox="0 0 1 1"></svg>b          | ab
          <script src=/x/>"<style>";</script>a<style></style> | a
          <a title=it's>a<script>x</script>b       | <a title=it's>ab
          a<style>p {}</style                      | a
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
        "<svg><path>a<p>b</p><svg><text>",
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
    whole.select("script, style, svg").remove();
    assertThat(Html.parse(slim(page), "").outerHtml()).isEqualTo(whole.outerHtml());
  }

  private static String slim(String page) {
    return new String(Slim.of(page.getBytes(UTF_8)), UTF_8);
  }
}
