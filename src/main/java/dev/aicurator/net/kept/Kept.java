package dev.aicurator.net.kept;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One kept version of one page.
 *
 * @param digest SHA-256 of the page's bytes, hex
 * @param size bytes on disk
 */
public record Kept(Path file, String url, Instant at, String digest, long size) {}
