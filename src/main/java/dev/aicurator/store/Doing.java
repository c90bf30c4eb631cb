package dev.aicurator.store;

import dev.aicurator.model.report.Undone;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.local.Writing;
import dev.aicurator.store.state.Deeds;
import java.time.Instant;
import java.util.Optional;

/** Changes as deeds, and deeds taken back. */
final class Doing {
  private Doing() {}

  static Deed.What deed(Change change, Instant now) {
    if (change instanceof Change.Mark m) {
      return new Deed.Marked(m.story(), m.kind(), m.on(), now);
    } else if (change instanceof Change.AddComment a) {
      var c = a.comment();
      return new Deed.Commented(c.id(), c.story(), c.parent(), c.author(), c.text(), c.at());
    } else if (change instanceof Change.EditComment e) {
      return new Deed.Edited(e.id(), e.text(), now);
    } else if (change instanceof Change.DeleteComment d) {
      return new Deed.Deleted(d.id(), now);
    } else if (change instanceof Change.SourceAdded a) {
      return new Deed.Followed(a.source());
    } else if (change instanceof Change.SourceRemoved r) {
      return new Deed.Unfollowed(r.slug());
    } else if (change instanceof Change.SourceEnabled e) {
      return new Deed.Switched(e.slug(), e.on());
    } else if (change instanceof Change.SourceMoved m) {
      return new Deed.Moved(m.slug(), m.url());
    }
    throw new IllegalArgumentException("unknown change: " + change);
  }

  static Optional<Undone> undo(Deeds journal, Deeds sources, Writing writing) {
    journal.catchUp();
    sources.catchUp();
    Deed inJournal = journal.lastStep(writing.node());
    Deed inSources = sources.lastStep(writing.node());
    Deed last =
        inJournal == null || (inSources != null && inSources.stamp().isAfter(inJournal.stamp()))
            ? inSources
            : inJournal;
    if (last == null || last.step() == null) {
      return Optional.empty();
    }
    int changes = takeBack(journal, last.batch(), false, writing);
    changes += takeBack(sources, last.batch(), true, writing);
    writing.flush();
    return Optional.of(new Undone(last.step(), changes));
  }

  private static int takeBack(Deeds deeds, String batch, boolean ofSources, Writing writing) {
    int steps = (int) deeds.batch(batch).stream().filter(d -> d.step() != null).count();
    if (steps > 0) {
      writing.deed(null, new Deed.Undid(batch, ofSources));
    }
    return steps;
  }
}
