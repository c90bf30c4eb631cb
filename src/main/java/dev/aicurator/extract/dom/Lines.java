package dev.aicurator.extract.dom;

/** Text from anywhere as one line that is safe to show. */
public final class Lines {
  private Lines() {}

  /** White space collapsed; control, bidirectional and invisible characters left out. */
  public static String one(String text) {
    Run run = new Run();
    run.append(text, false);
    return run.text();
  }
}
