package dev.aicurator.store;

import dev.aicurator.model.Ids;
import dev.aicurator.model.Story;
import dev.aicurator.store.state.StoryFiles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Stories looked up one by one in one reading of the store: each day's files are looked at once, as
 * long as there are few days.
 */
public final class Lookup {
  private static final int MOST_DAYS = 48;
  private final StoryFiles stories;
  private StoryFiles.View view;

  Lookup(StoryFiles stories) {
    this.stories = stories;
    this.view = stories.view();
  }

  /** A day is held whole as long as its reading is. */
  private StoryFiles.View view() {
    if (view.days() > MOST_DAYS) {
      view = stories.view();
    }
    return view;
  }

  /** The story {@code id} is, or is part of by now; {@code id} may be that of any member. */
  public Optional<Story> story(String id) {
    return stories.current(view(), id).map(StoryFiles.Filed::story);
  }

  /** The ids that the story files of the birth days of these stories speak of, in order, once. */
  public List<String> neighbours(List<Story> some) {
    Set<LocalDate> days = new HashSet<>();
    List<String> ids = new ArrayList<>();
    for (Story story : some) {
      LocalDate day = Ids.day(story.id());
      if (days.add(day)) {
        ids.addAll(stories.ids(view(), day));
      }
    }
    ids.sort(null); // in order but for what moved to another day
    List<String> once = new ArrayList<>(ids.size());
    for (String id : ids) {
      if (once.isEmpty() || !id.equals(once.get(once.size() - 1))) {
        once.add(id);
      }
    }
    return once;
  }
}
