package dev.aicurator.cli;

/** Which build this is, and what it runs on. */
final class Version {
  private Version() {}

  static String line() {
    String built = Version.class.getPackage().getImplementationVersion();
    return "curator "
        + (built == null ? "unpackaged" : built)
        + " (Java "
        + System.getProperty("java.version")
        + ")";
  }
}
