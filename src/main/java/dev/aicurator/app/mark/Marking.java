package dev.aicurator.app.mark;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.read.Reading;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Undone;
import dev.aicurator.store.Change;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Like, save, read and undo; each call is one step of undo. */
public final class Marking {
  private final Desk desk;
  private final Reading reading;

  public Marking(Desk desk, Reading reading) {
    this.desk = desk;
    this.reading = reading;
  }

  /**
   * Sets or takes a mark; what is so already is no change.
   *
   * @param command what undo will call it
   * @return the stories, each once
   */
  public List<Story> mark(List<String> words, Marks.Kind kind, boolean on, String command) {
    List<Story> stories = reading.stories(words);
    change(stories, kind, on, true, command);
    return stories;
  }

  /** Marks as read what was shown: no step of undo. */
  public void shown(List<Story> stories) {
    change(stories, Marks.Kind.READ, true, false, "show");
  }

  private void change(
      List<Story> stories, Marks.Kind kind, boolean on, boolean step, String command) {
    Map<String, Marks> marks = desk.store().marks();
    List<Change> changes = new ArrayList<>();
    for (Story story : stories) {
      if (is(marks.getOrDefault(story.id(), Marks.NONE).on(story), kind) != on) {
        changes.add(new Change.Mark(story.id(), kind, on, step));
      }
    }
    desk.store().change(command, changes);
  }

  private static boolean is(Marks marks, Marks.Kind kind) {
    return switch (kind) {
      case SAVED -> marks.isSaved();
      case LIKED -> marks.isLiked();
      case READ -> marks.isRead();
    };
  }

  /** Takes back the last command that changed something on this machine. */
  public Optional<Undone> undo() {
    return desk.store().undo();
  }

  /** The original of a story's lead article, checked to be a web address a browser may be given. */
  public String original(Story story) {
    String url = story.lead().url();
    if (url == null || !isWeb(url)) {
      throw new CuratorException(
          CuratorException.Kind.NOT_FOUND,
          story.id()
              + " has no web address: curator show --cached "
              + story.id()
              + " reads the copy");
    }
    return url;
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = new URI(url);
      String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
      return (scheme.equals("http") || scheme.equals("https"))
          && uri.getHost() != null
          && url.chars().allMatch(c -> c > 0x20 && c != 0x7f && c != '"' && c != '\'');
    } catch (java.net.URISyntaxException e) {
      return false;
    }
  }
}
