package dev.aicurator.extract.dom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {
  private static final String BASE = "https://example.org/";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<img src=a.jpg>|a.jpg",
        "<img src=spacer.gif data-src=a.jpg>|a.jpg",
        "<img src=spacer.gif data-srcset='s.jpg 400w, l.jpg 1200w, m.jpg 800w'>|l.jpg",
        "<img srcset='a.jpg 1x,b.jpg 2x,c.jpg 1.5x'>|b.jpg",
        "<img srcset='w_400,h_300/a.jpg 400w, w_800,h_600/a.jpg 800w'>|w_800,h_600/a.jpg",
        "<img srcset='a.jpg'>|a.jpg",
        "<img srcset=', ,'>|",
        "<img src='data:image/gif;base64,R0lGODlh'>|",
        "<img src='data:image/gif;base64,R0lGODlh'><noscript><img src=a.jpg></noscript>|a.jpg",
        "<noscript><img src=a.jpg></noscript><img class=lazyload src=spacer.gif>|a.jpg",
        "<img src=a.jpg><noscript><img src=count.gif></noscript>|a.jpg",
        "<img class=lazy src=a.jpg><noscript><img width=1 height=1 src=count.gif></noscript>|a.jpg",
      })
  void findsTheAddressWhereverItStands(String html, String expected) {
    var body = Html.parse("<p>" + html, BASE);
    String url = Pictures.of(body.selectFirst("p > img"), BASE);
    assertThat(url).isEqualTo(expected == null ? null : BASE + expected);
  }
}
