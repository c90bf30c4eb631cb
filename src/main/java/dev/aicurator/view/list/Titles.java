package dev.aicurator.view.list;

import dev.aicurator.model.report.Item;
import dev.aicurator.text.Clean;

/** Headlines as people see them. */
public final class Titles {
  private Titles() {}

  public static String of(Item item) {
    return of(item.story().card().headline());
  }

  /** A clean, bounded headline; what looks empty is {@code (untitled)}. */
  public static String of(String headline) {
    String clean = Clean.line(headline, Clean.TITLE);
    return clean.isEmpty() ? "(untitled)" : clean;
  }
}
