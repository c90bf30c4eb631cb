package dev.aicurator.cli.line;

/** What a value is, which is how help calls it and how it is completed. */
public enum Takes {
  ID,
  COMMENT,
  SOURCE,
  TOPIC,
  TIME,
  FORMAT,
  FORM,
  SHELL,
  SORT,
  QUERY,
  TEXT,
  NUMBER,
  FILE,
  DIR,
  URL,
  TEMPLATE,
  WHEN,
  COMMAND,
  ADDRESS,
  PATTERN,
  TARGET
}
