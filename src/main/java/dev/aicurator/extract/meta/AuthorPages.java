package dev.aicurator.extract.meta;

import dev.aicurator.text.Lexicon;

/** Addresses of pages about the people who write for a site. */
final class AuthorPages {
  private static final Lexicon PATHS = paths();

  private AuthorPages() {}

  private static Lexicon paths() {
    Lexicon pages = new Lexicon(3);
    String names =
        "author authors autor autores autoren autorin auteur auteurs autori staff contributor"
            + " contributors writer writers u user users people profile profiles team expert experts by"
            + " journalist journalists reporter reporters bio bios";
    for (String name : names.split(" ")) {
      pages.add("/" + name + "/", 1);
      pages.add("/" + name + "=", 1);
      pages.add("?" + name + "=", 1);
    }
    return pages;
  }

  /** Whether the first {@code length} characters, in lower case, are such an address. */
  static boolean is(char[] lower, int length) {
    for (int i = 0; i < length; i++) {
      boolean parts = lower[i] == '/' || lower[i] == '?';
      if (parts && PATHS.standsAt(lower, i, length)) {
        return true;
      }
    }
    return false;
  }
}
