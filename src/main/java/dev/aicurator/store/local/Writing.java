package dev.aicurator.store.local;

import dev.aicurator.model.Article;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Story;
import dev.aicurator.store.disk.Appender;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.ArticleJson;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.json.DeedJson;
import dev.aicurator.store.json.StoryJson;
import dev.aicurator.store.time.HybridClock;
import dev.aicurator.store.time.Stamp;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One transaction of one node: what it appends shares a clock value. The lock is held. */
public final class Writing {
  private final Layout layout;
  private final String node;
  private final Appender appender;
  private final HybridClock clock;
  private final Notes notes;
  private @Nullable String hlc;
  private long seq;

  public Writing(Layout layout, String node, Appender appender, HybridClock clock, Notes notes) {
    this.layout = layout;
    this.node = node;
    this.appender = appender;
    this.clock = clock;
    this.notes = notes;
  }

  public String node() {
    return node;
  }

  public Instant now() {
    return clock.now();
  }

  /** Taken late, so that it comes after all this transaction has read. */
  private Stamp stamp() {
    if (hlc == null) {
      hlc = clock.tick(notes.newest());
    }
    return new Stamp(hlc, node, seq++);
  }

  public void article(Article article) {
    Path file = layout.file(Layout.Family.ARTICLES, Ids.day(article.id()), node);
    appender.add(file, ArticleJson.line(article, stamp()));
  }

  public void story(Story story, LocalDate day) {
    appender.add(file(day), StoryJson.line(story, stamp()));
  }

  /** Says in the file of {@code where} that {@code id} is filed in {@code day}. */
  public void pointer(LocalDate where, String id, LocalDate day) {
    appender.add(file(where), StoryJson.pointer(id, day, stamp()));
  }

  /** Says in the file of {@code where} that {@code id} is part of {@code story}. */
  public void merge(LocalDate where, String id, String story) {
    appender.add(file(where), StoryJson.merge(id, story, stamp()));
  }

  private Path file(LocalDate day) {
    return layout.file(Layout.Family.STORIES, day, node);
  }

  public void deed(@Nullable String step, Deed.What what) {
    Deed deed = new Deed(stamp(), step, what);
    boolean ofSources =
        what.isOfSources() || (what instanceof Deed.Undid undid && undid.isOfSources());
    Path file = ofSources ? layout.sources(node) : layout.journal(Ids.utcDay(clock.now()), node);
    appender.add(file, DeedJson.line(deed));
  }

  /** Makes all added so far durable. */
  public void flush() {
    appender.flush();
  }
}
