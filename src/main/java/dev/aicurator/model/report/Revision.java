package dev.aicurator.model.report;

import dev.aicurator.model.Page;
import java.time.Instant;

/** What one article said at two times: two kept copies, or two stored versions. */
public record Revision(
    String article, String source, Instant olderAt, Page older, Instant newerAt, Page newer) {}
