package dev.aicurator.feed.xml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples of RFC 3986 section 5.4, and what browsers read beyond them. */
class UrlsTest {
  @ParameterizedTest
  @CsvSource({
    "g,http://a/b/c/g",
    "./g,http://a/b/c/g",
    "g/,http://a/b/c/g/",
    "/g,http://a/g",
    "//g,http://g",
    "?y,http://a/b/c/d;p?y",
    "g?y,http://a/b/c/g?y",
    "#s,http://a/b/c/d;p?q#s",
    "..,http://a/b/",
    "../..,http://a/",
    "../../../g,http://a/g",
    "g;x=1/../y,http://a/b/c/y",
    "http://x/y,http://x/y",
    "a b,http://a/b/c/a b",
    "mailto:a@b,mailto:a@b",
  })
  void resolves(String reference, String url) {
    assertThat(Urls.resolve("http://a/b/c/d;p?q", reference)).isEqualTo(url);
  }

  @Test
  void withoutABaseAReferenceStays() {
    assertThat(Urls.resolve(null, " x/y ")).isEqualTo("x/y");
    assertThat(Urls.isWeb("HTTPS://x")).isTrue();
    assertThat(Urls.isWeb("http://")).isFalse();
    assertThat(Urls.isWeb("javascript:x")).isFalse();
  }
}
