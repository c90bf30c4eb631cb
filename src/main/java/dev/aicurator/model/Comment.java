package dev.aicurator.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A local comment on a story; {@code text} is empty and {@code deleted} true for a tombstone. */
public record Comment(
    String id,
    String story,
    @Nullable String parent,
    String author,
    String text,
    Instant at,
    @Nullable Instant edited,
    boolean deleted) {}
