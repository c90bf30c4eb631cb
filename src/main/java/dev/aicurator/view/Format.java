package dev.aicurator.view;

/** The forms a result is written in; {@code TABLE} is the text form of what is not a list. */
public enum Format {
  TABLE,
  WIDE,
  JSON,
  JSONL,
  TSV,
  CSV,
  MD,
  IDS
}
