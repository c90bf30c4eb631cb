package dev.aicurator.dist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.app.sources.Sources;
import dev.aicurator.model.feed.Source;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a new home follows: unique, of known kinds. */
class DefaultSourcesTest {
  private static final String KINDS =
      "lab|research|press|commentary|community|papers|tools|safety|policy|products";

  private final List<Source> sources = Sources.bundled();

  @Test
  void everyLineIsASource() {
    assertThat(sources)
        .hasSizeGreaterThan(30)
        .allSatisfy(
            source -> {
              assertThat(source.slug()).matches("[a-z0-9]+(-[a-z0-9]+)*");
              assertThat(URI.create(source.url()).getScheme()).isEqualTo("https");
              assertThat(source.kind()).matches(KINDS);
              assertThat(source.title() + source.owner()).isNotBlank().doesNotContain("|");
              assertThat(source.topic()).isNotBlank();
            });
  }

  @Test
  void slugsAndUrlsAreUnique() {
    assertThat(sources.stream().map(Source::slug)).doesNotHaveDuplicates();
    assertThat(sources.stream().map(Source::url)).doesNotHaveDuplicates();
  }

  @Test
  void aboutTwentyFiveAreFollowed() {
    assertThat(sources.stream().filter(Source::enabled).count()).isBetween(22L, 30L);
  }
}
