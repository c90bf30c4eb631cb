package dev.aicurator.model.feed;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person follows.
 *
 * @param slug short stable name, lower-case letters, digits and dashes
 * @param url what is fetched: an http(s), file, exec, filter or sample URI, as given
 * @param kind lab, research, press, commentary, community, papers, tools, safety, policy, products
 * @param topic the default topic of its articles, if it has one
 * @param owner who publishes it; sources of one owner are not independent
 * @param allAi true when all it publishes is AI news, so relevance is not asked
 */
public record Source(
    String slug,
    String title,
    String url,
    String kind,
    @Nullable String topic,
    String owner,
    boolean allAi,
    boolean enabled) {
  public Source {
    Objects.requireNonNull(slug);
    Objects.requireNonNull(url);
  }

  public Source withEnabled(boolean on) {
    return new Source(slug, title, url, kind, topic, owner, allAi, on);
  }

  public Source withUrl(String moved) {
    return new Source(slug, title, moved, kind, topic, owner, allAi, enabled);
  }
}
