package dev.aicurator.store;

import dev.aicurator.model.Story;
import dev.aicurator.store.state.StoryFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Stories looked up one by one in one reading of the store: each day's files are searched for a few
 * of them, and read whole for more.
 */
public final class Lookup {
  private static final int MOST_DAYS = 48;
  private final StoryFiles stories;
  private StoryFiles.View view;

  Lookup(StoryFiles stories) {
    this.stories = stories;
    this.view = stories.glance();
  }

  /** A day is held whole as long as its reading is. */
  private StoryFiles.View view() {
    if (view.days() > MOST_DAYS) {
      view = stories.glance();
    }
    return view;
  }

  /** The story {@code id} is, or is part of by now; {@code id} may be that of any member. */
  public Optional<Story> story(String id) {
    return stories.current(view(), id).map(StoryFiles.Filed::story);
  }

  /** The ids that those of these stories must be told apart from, in order, once. */
  public List<String> neighbours(List<Story> some) {
    List<String> ids = new ArrayList<>(some.size());
    for (Story story : some) {
      ids.add(story.id());
    }
    return stories.neighbours(view(), ids);
  }
}
