package dev.aicurator.model.report;

/**
 * A command that was taken back.
 *
 * @param command what it was called when it was made
 * @param changes how many changes it had made
 */
public record Undone(String command, int changes) {}
