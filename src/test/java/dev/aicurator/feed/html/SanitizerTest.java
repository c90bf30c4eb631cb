package dev.aicurator.feed.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SanitizerTest {
  private static final String BASE = "https://example.org/blog/post";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a<p>b|<p>a</p><p>b</p>",
        "<b>x|<b>x</b>",
        "a </b> c|a  c",
        "<ul><li>a<li>b</ul>|<ul><li>a</li><li>b</li></ul>",
        "AT&T <3 &copy; &copy=3|AT&amp;T &lt;3 © &amp;copy=3",
        "<a href=/x>y</a>|<a href=\"https://example.org/x\">y</a>",
        "<img src='a.png' onerror='x()'>|<img src=\"https://example.org/blog/a.png\">",
        "<script>x()</script>ok|ok",
        "<style>p{}</style>ok<iframe src=x></iframe>|ok",
        "<p style='position:fixed' class=c id=i>x</p>|<p>x</p>",
        "<form><input>x</form>| x",
        "<font><blink>x</blink></font>|<font>x</font>",
        "a<br/>b|a<br>b",
        "<img src=data:,x data-src=/lazy.png>|<img src=\"https://example.org/lazy.png\">",
        "<img src=/pixel width=1 height=1>ok|ok",
        "<!-- <script> -->ok|ok",
        "1 < 2 <unfinished|1 &lt; 2 &lt;unfinished",
      })
  void cleans(String html, String clean) {
    assertThat(Sanitizer.html(html, BASE).strip()).isEqualTo(clean.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a href=\"javascript:x()\">y</a>",
        "<a href=\"java\tscript:x()\">y</a>",
        "<a href=\" &#106;avascript:x()\">y</a>",
        "<a href=\"JaVaScRiPt&colon;x()\">y</a>",
        "<a href=\"vbscript:x()\">y</a>",
        "<img src=\"data:text/html,<script>\">",
        "<img src=\"data:image/svg+xml,<svg onload=x()>\">",
        "<svg onload=x()><script>x()</script></svg>",
        "<scr<script>ipt>x()</script>",
        "<img src=\"x\"onerror=\"x()\">",
        "<img/onerror=x()/src=x>",
        "<math><mtext><table><mglyph><style><img src=x onerror=x()>",
        "<noscript><p title=\"</noscript><img src=x onerror=x()>\">",
        "<base href=\"javascript:x()//\"><a href=y>z</a>",
        "<object data=x></object><embed src=x><applet code=x>",
        "<meta http-equiv=refresh content=0;url=javascript:x()>",
        "<a href='x' href='javascript:x()'>",
        "<iframe srcdoc=\"<script>x()</script>\">",
      })
  void nothingRuns(String html) {
    for (String clean : new String[] {Sanitizer.html(html, BASE), Sanitizer.xhtml(html, BASE)}) {
      assertThat(clean).doesNotContainIgnoringCase("script:").doesNotContain("<script");
      assertThat(clean.replaceAll("=\"[^\"]*\"", "")).doesNotContainPattern("<[^>]*\\son\\w+");
      assertThat(clean)
          .doesNotContainPattern("(?i)<(iframe|object|embed|applet|meta|base|svg|math|style)");
      assertThat(clean).doesNotContain("data:");
    }
  }

  @Test
  void xhtmlKeepsItsBasesPrefixesAndSections() {
    String xhtml =
        "<x:div xml:base=\"http://a.example/b/\"><x:a href=\"c\">d</x:a><![CDATA[1<2]]></x:div>"
            + "<x:a href=\"e\"/>";
    assertThat(Sanitizer.xhtml(xhtml, BASE))
        .isEqualTo(
            "<div><a href=\"http://a.example/b/c\">d</a>1&lt;2</div>"
                + "<a href=\"https://example.org/blog/e\"></a>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>",
        "<div>",
        "<a <",
        "<b><p>",
        "<!--",
        "<script>",
        "<a b=\"",
        "<a b='>",
        "&",
        "</x:y>",
        "<![CDATA["
      })
  void workIsLinear(String piece) {
    String bomb = piece.repeat(2_000_000 / piece.length());
    long start = System.nanoTime();
    Sanitizer.html(bomb, BASE);
    PlainText.of(bomb);
    assertThat(System.nanoTime() - start).isLessThan(8_000_000_000L);
  }
}
