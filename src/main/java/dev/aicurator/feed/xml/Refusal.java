package dev.aicurator.feed.xml;

/** The document is not read on: {@code slug} names the kind, the message says why in one line. */
public final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;
  private final String slug;

  public Refusal(String slug, String reason) {
    super(reason, null, false, false);
    this.slug = slug;
  }

  public String slug() {
    return slug;
  }

  /** The message, which is never null here. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
