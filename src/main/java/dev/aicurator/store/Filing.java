package dev.aicurator.store;

import dev.aicurator.model.Ids;
import dev.aicurator.model.Story;
import dev.aicurator.store.json.Deed;
import dev.aicurator.store.local.Writing;
import dev.aicurator.store.state.StoryFiles;
import dev.aicurator.store.state.StoryFiles.Filed;
import dev.aicurator.store.state.StoryFiles.Standing;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Files changed stories under the day of their newest article: first the records, then, once those
 * are durable, the pointers that lead to them from their birth days.
 */
final class Filing {
  private final StoryFiles.View view;
  private final Writing writing;
  private final List<Story> changed;
  private final Set<String> ids;

  Filing(StoryFiles.View view, Writing writing, List<Story> changed) {
    this.view = view;
    this.writing = writing;
    this.changed = changed;
    this.ids = changed.stream().map(Story::id).collect(Collectors.toCollection(HashSet::new));
  }

  static LocalDate day(Story story) {
    return Ids.utcDay(story.time());
  }

  void records() {
    for (Story story : changed) {
      for (Story.Member member : story.members()) {
        if (isMerge(member.article(), story)) {
          writing.deed(null, new Deed.Merged(member.article(), story.id()));
        }
      }
      writing.story(story, day(story));
    }
  }

  /** Whether {@code member} was a story of its own that ends in {@code story}. */
  private boolean isMerge(String member, Story story) {
    if (member.equals(story.id()) || ids.contains(member) || !Ids.isId(member)) {
      return false;
    }
    Standing standing = view.standing(member);
    return standing != null && standing.isStory() && standing.into() == null;
  }

  void pointers() {
    for (Story story : changed) {
      point(story);
      for (Story.Member member : story.members()) {
        join(member.article(), story);
      }
    }
  }

  private void point(Story story) {
    LocalDate now = day(story);
    LocalDate birth = Ids.day(story.id());
    Standing standing = view.standing(story.id());
    LocalDate before =
        view.current(story.id())
            .filter(f -> f.story().id().equals(story.id()))
            .map(Filed::day)
            .orElse(null);
    boolean pointed = standing != null && standing.into() == null && now.equals(standing.in());
    if (!now.equals(birth) && !pointed) {
      writing.pointer(birth, story.id(), now);
    }
    if (before != null && !before.equals(now) && !before.equals(birth)) {
      writing.pointer(before, story.id(), now);
    }
  }

  private void join(String member, Story story) {
    if (member.equals(story.id()) || ids.contains(member) || !Ids.isId(member)) {
      return;
    }
    Standing standing = view.standing(member);
    if (standing != null && story.id().equals(standing.into())) {
      return;
    }
    Set<LocalDate> where = new TreeSet<>(Set.of(Ids.day(member)));
    if (standing != null && standing.isStory()) {
      Optional<Filed> filed = view.current(member);
      filed.filter(f -> f.story().id().equals(member)).ifPresent(f -> where.add(f.day()));
    }
    where.forEach(day -> writing.merge(day, member, story.id()));
  }
}
