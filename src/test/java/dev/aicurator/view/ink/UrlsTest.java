package dev.aicurator.view.ink;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example/x?y=1#z|https://a.example/x?y=1#z",
        "HTTP://A.Example|http://a.example",
        "https://user:pw@a.example/|https://a.example/",
        "https://good.example@evil.example/|https://evil.example/",
        "https://\u0430pple.com/|https://xn--pple-43d.com/",
        "https://bücher.example/ö b|https://xn--bcher-kva.example/%C3%B6%20b",
        "https://a.example/\"><script>|https://a.example/%22%3E%3Cscript%3E",
        "https://a.example/$(touch x)`y`|https://a.example/$(touch%20x)%60y%60",
        "https://a.example:8443/x|https://a.example:8443/x",
        "https://[::1]/x|https://[::1]/x",
      })
  void cleanOnes(String url, String safe) {
    assertThat(Urls.safe(url)).isEqualTo(safe);
    assertThat(Urls.safe(safe)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "javascript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "https://",
        "-x",
        "https:///x",
        "https://a.example/\n",
        "https://a.example/\033]",
        "https://a b.example/",
        "https://-x.example/",
        "ssh://-oProxyCommand=x/",
        "//a.example/",
        "https://a\u0301\u0301…/"
      })
  void othersAreNone(String url) {
    assertThat(Urls.safe(url)).isNull();
  }

  @Test
  void theHostIsShown() {
    assertThat(Urls.hostOf("https://me@\u0430pple.com:80/x")).isEqualTo("xn--pple-43d.com:80");
    assertThat(Urls.shown("mailto:\033x@y")).isEqualTo("mailto:x@y");
  }
}
