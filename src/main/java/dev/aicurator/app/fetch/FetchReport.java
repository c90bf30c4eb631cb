package dev.aicurator.app.fetch;

import dev.aicurator.model.Article;
import dev.aicurator.model.Story;
import java.util.List;

/**
 * What a run brought.
 *
 * @param asked how many sources were asked
 * @param waiting how many were not, because their servers want to be asked later
 * @param added new articles; with a dry run those that would have been
 * @param updated articles with another title or text
 * @param unchanged articles seen again
 * @param stories the stories that are new or changed
 * @param notAi how many new articles were not judged AI news
 * @param failures one a source
 * @param notes what the user should know, one sentence each
 */
public record FetchReport(
    int asked,
    int waiting,
    List<Article> added,
    int updated,
    int unchanged,
    List<Story> stories,
    int notAi,
    List<Failure> failures,
    List<String> notes) {
  public FetchReport {
    added = List.copyOf(added);
    stories = List.copyOf(stories);
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  public boolean allFailed() {
    return asked > 0 && failures.size() >= asked;
  }

  /** Why a source could not be had; {@code slug} is stable. */
  public record Failure(String source, String slug, String reason) {}
}
