package dev.aicurator.store;

import dev.aicurator.model.Article;
import dev.aicurator.model.Comment;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.FsckReport;
import dev.aicurator.model.report.Stats;
import dev.aicurator.model.report.Undone;
import dev.aicurator.store.disk.Appender;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.disk.StoreLock;
import dev.aicurator.store.disk.WriterThread;
import dev.aicurator.store.local.Format;
import dev.aicurator.store.local.HealthFile;
import dev.aicurator.store.local.Keys;
import dev.aicurator.store.local.NodeId;
import dev.aicurator.store.local.Ungrouped;
import dev.aicurator.store.local.Writing;
import dev.aicurator.store.state.ArticleFiles;
import dev.aicurator.store.state.Following;
import dev.aicurator.store.state.Journal;
import dev.aicurator.store.state.StoryFiles;
import dev.aicurator.store.time.HybridClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All a person's data, as JSON lines in a folder: safe for several processes and threads at once.
 * Readers take no lock; each writing method returns once what it wrote is durable. What the disk
 * refuses is a {@link dev.aicurator.model.CuratorException} of kind STORE.
 */
public final class Store implements AutoCloseable {
  private final Layout layout;
  private final Notes notes = new Notes();
  private final HybridClock clock;
  private final Format format;
  private final NodeId node;
  private final StoreLock lock;
  private final Ungrouped ungrouped;
  private final Keys keys;
  private final ArticleFiles articles;
  private final StoryFiles stories;
  private final Journal journal;
  private final Following following;
  private final WriterThread writer = new WriterThread();
  private final Set<Path> settled = new HashSet<>();

  private Store(Layout layout, Path stateDir, Clock clock) {
    this.layout = layout;
    this.clock = new HybridClock(clock);
    this.format = new Format(layout);
    this.node = new NodeId(stateDir);
    this.lock = new StoreLock(stateDir.resolve("lock"));
    this.ungrouped = new Ungrouped(stateDir.resolve("ungrouped"));
    this.keys = new Keys(layout, stateDir.resolve("keys"), notes);
    this.articles = new ArticleFiles(layout, notes);
    this.stories = new StoryFiles(layout, notes);
    this.journal = new Journal(layout, stateDir.resolve("journal"), notes);
    this.following = new Following(layout, notes);
  }

  /**
   * Opens the store in {@code storeDir}; a missing one is empty and made by the first write. Reads
   * nothing but its format; refuses one that only a newer version can read.
   *
   * @param stateDir what belongs to this machine: lock, node id, caches
   */
  public static Store open(Path storeDir, Path stateDir, Clock clock) {
    Path root = storeDir.toAbsolutePath().normalize();
    Store store = new Store(new Layout(root), stateDir.toAbsolutePath().normalize(), clock);
    store.format.mayRead();
    return store;
  }

  /** The stories whose newest version is filed in those days, both included, by id. */
  public List<Story> stories(LocalDate fromUtc, LocalDate toUtc) {
    List<Story> found = new ArrayList<>();
    for (StoryFiles.Filed filed : stories.between(fromUtc, toUtc)) {
      found.add(filed.story());
    }
    return found;
  }

  /** The story {@code id} is, or is part of by now; {@code id} may be that of any member. */
  public Optional<Story> story(String id) {
    return stories.current(id).map(StoryFiles.Filed::story);
  }

  /** What a prefix, at least four characters, of the id of a story or of a member stands for. */
  public Resolved resolve(String prefix) {
    List<StoryFiles.Filed> found = stories.startingWith(prefix);
    return switch (found.size()) {
      case 0 -> new Resolved.NotFound();
      case 1 -> new Resolved.Found(found.get(0).story());
      default -> new Resolved.Ambiguous(found.stream().map(StoryFiles.Filed::story).toList());
    };
  }

  /** The newest version of an article. */
  public Optional<Article> article(String id) {
    return articles.view().article(id);
  }

  /** The newest versions of those that are there, in the order asked for. */
  public List<Article> articles(Collection<String> ids) {
    return articles.articles(ids);
  }

  /** Every version of an article, oldest first. */
  public List<Article> versions(String id) {
    return articles.versions(id);
  }

  /** The newest version of every article, oldest day first, a day in memory at a time. */
  public Stream<Article> allArticles() {
    return articles.all();
  }

  /**
   * Every article line appended since {@code offsets}, older versions before newer ones.
   *
   * @param offsets what this method returned before; empty for all
   * @return the offsets to ask with next; empty when files were replaced and all must be read again
   */
  public Optional<Map<String, Long>> articlesSince(
      Map<String, Long> offsets, Consumer<Article> sink) {
    return articles.since(offsets, sink);
  }

  /** The id {@code guid} of {@code source} is stored under, whatever its day. */
  public Optional<String> known(String source, String guid) {
    return Optional.ofNullable(known(source, List.of(guid)).get(guid));
  }

  /** The ids those of {@code guids} that are there are stored under, by guid. */
  public Map<String, String> known(String source, Collection<String> guids) {
    keys.catchUp();
    Map<String, String> ids = new HashMap<>();
    for (String guid : guids) {
      keys.find(dev.aicurator.model.Ids.of(LocalDate.EPOCH, source, guid))
          .ifPresent(id -> ids.put(guid, id));
    }
    return ids;
  }

  /** Looks up many stories in one reading of the store. */
  public Lookup lookup() {
    return new Lookup(stories);
  }

  /** Whether there is no article. */
  public boolean isEmpty() {
    return layout.files(Layout.Family.ARTICLES).isEmpty();
  }

  /** The marks of a story and of what was merged into it. */
  public Marks marks(String story) {
    return journal.marks(story);
  }

  /** The marks of every story that has any. */
  public Map<String, Marks> marks() {
    return journal.marks();
  }

  /** The comments on a story and on what was merged into it, oldest first, tombstones too. */
  public List<Comment> comments(String story) {
    return journal.comments(story);
  }

  public List<Comment> allComments() {
    return journal.allComments();
  }

  /** What is followed, in the order first followed. */
  public List<Source> sources() {
    return following.sources();
  }

  /** Whether sources were ever written, so that none is a choice. */
  public boolean sourcesInitialised() {
    return following.isInitialised();
  }

  /** Stores arrivals that are not there yet and groups them; nothing is written when it throws. */
  public Committed commit(List<Article> arrivals, Grouping grouping) {
    List<Article> all = List.copyOf(arrivals);
    return write(
        writing -> new Commit(articles, stories, keys, ungrouped, writing).run(all, grouping));
  }

  /**
   * Groups what a run brought in several commits once more, as if it had come at once.
   *
   * @return the stories of the run; none where other writers came between its commits
   */
  public List<Story> settle(Round round, Grouping grouping) {
    return write(
        writing -> new Commit(articles, stories, keys, ungrouped, writing).again(round, grouping));
  }

  /**
   * Puts new cards on stories, unless their articles changed since they were read: then the card is
   * of other articles, and is left out.
   *
   * @return the stories that got theirs
   */
  public List<Story> restate(List<Story> rewritten) {
    List<Story> all = List.copyOf(rewritten);
    return write(
        writing ->
            stories.read(
                view -> {
                  List<Story> same = all.stream().filter(s -> isCurrent(view, s)).toList();
                  new Filing(view, writing, same).records();
                  writing.flush();
                  return same;
                }));
  }

  private static boolean isCurrent(StoryFiles.View view, Story story) {
    return view.current(story.id())
        .filter(f -> f.story().id().equals(story.id()))
        .filter(f -> f.story().members().equals(story.members()))
        .isPresent();
  }

  /** Records what the user did by {@code command}, which is what undo will name. */
  public void change(String command, List<Change> changes) {
    List<Change> all = List.copyOf(changes);
    if (all.isEmpty()) {
      return;
    }
    write(
        writing -> {
          journal.catchUp();
          following.deeds().catchUp();
          for (Change change : all) {
            String step = change.step() ? command : null;
            writing.deed(step, Doing.deed(change, writing.now()));
          }
          writing.flush();
          journal.catchUp();
          journal.save();
          return true;
        });
  }

  /** Does work that writes by what it reads, while nobody else writes. */
  public <T> T alone(Supplier<T> work) {
    return writer.run(() -> lock.hold(work));
  }

  /** Takes back the last command of this machine that still stands. */
  public Optional<Undone> undo() {
    return write(writing -> Doing.undo(journal.deeds(), following.deeds(), writing));
  }

  /** How the sources do on this machine, by slug. */
  public Map<String, Health> health() {
    String id = node.current();
    return id == null ? Map.of() : new HealthFile(layout, id).read();
  }

  /** Records how some sources did, after their articles are durable. */
  public void health(Map<String, Health> some) {
    write(writing -> new HealthFile(layout, writing.node()).put(some));
  }

  /** Checks every line of every file; with {@code repair}, quarantines what is damaged. */
  public FsckReport fsck(boolean repair) {
    Fsck fsck = new Fsck(layout, format, articles, stories);
    return repair ? writer.run(() -> lock.hold(fsck::repair)) : fsck.check();
  }

  public Stats stats() {
    keys.catchUp();
    return Counting.stats(layout, keys.size(), stories, journal.marks(), sources().size());
  }

  /** What readers passed over so far, one sentence a kind. */
  public List<String> warnings() {
    return notes.sentences();
  }

  private <T> T write(Function<Writing, T> work) {
    return writer.run(
        () ->
            lock.hold(
                () -> {
                  format.mayWrite();
                  Appender appender = new Appender(layout.root(), settled);
                  return work.apply(new Writing(layout, node.ensure(), appender, clock, notes));
                }));
  }

  @Override
  public void close() {
    if (keys.isDirty()) {
      writer.run(
          () -> {
            keys.save();
            return true;
          });
    }
    writer.close();
  }

  /** The id this machine's files carry, null before the first write. */
  @Nullable String nodeId() {
    return node.current();
  }
}
