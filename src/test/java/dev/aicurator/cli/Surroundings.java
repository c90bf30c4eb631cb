package dev.aicurator.cli;

/** The parts of curator(1) that belong to no command: environment and files. */
final class Surroundings {
  private Surroundings() {}

  static void into(Roff page) {
    page.section("ENVIRONMENT")
        .term("CURATOR_HOME", "keeps everything under one folder, like --home")
        .term("CURATOR_JAVA, JAVA_HOME", "the Java to run on, before the one on PATH")
        .term("CURATOR_JAVA_OPTS", "options for the JVM")
        .term("CURATOR_NO_ARCHIVE", "set: neither use nor make a class-data archive")
        .term("TZ", "the time zone that decides what is today, unless config.toml names one")
        .term("NO_COLOR, CLICOLOR_FORCE", "no colour at all, or colour in a pipe too")
        .term("COLUMNS", "the width to draw for")
        .term("PAGER", "shows long output on a terminal")
        .term("BROWSER", "opens originals")
        .term("VISUAL, EDITOR", "edits comments");
    page.section("FILES")
        .term("$XDG_CONFIG_HOME/curator/config.toml", "settings; ~/.config where unset")
        .term("$XDG_DATA_HOME/curator", "store and kept pages; ~/.local/share where unset")
        .term("$XDG_CACHE_HOME/curator", "what can be made anew; ~/.cache where unset")
        .term("$XDG_STATE_HOME/curator", "lock, node id, history; ~/.local/state where unset");
  }
}
