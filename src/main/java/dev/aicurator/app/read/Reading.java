package dev.aicurator.app.read;

import dev.aicurator.app.desk.Desk;
import dev.aicurator.app.desk.Names;
import dev.aicurator.curate.digest.News;
import dev.aicurator.curate.rank.Minutes;
import dev.aicurator.curate.rank.Ranked;
import dev.aicurator.model.Article;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Marks;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.StoryPage;
import dev.aicurator.query.Query;
import dev.aicurator.store.Lookup;
import dev.aicurator.store.Resolved;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lists stories and reads their pages. */
public final class Reading {
  private static final int THIN = 5;
  private static final int SHORTEST = 4;
  private static final int NAMED = 6;
  private final Desk desk;

  public Reading(Desk desk) {
    this.desk = desk;
  }

  /** The start of the user's day. */
  public Instant today() {
    return desk.here().toLocalDate().atStartOfDay(desk.zone()).toInstant();
  }

  /**
   * The stories a query asks for: today's where it names no time, every day's where it asks for a
   * mark instead.
   */
  public Listing list(Query query) {
    return list(query, 0);
  }

  /**
   * The same within a reading budget.
   *
   * @param minutes how long reading the lead articles may take; 0 for no budget
   */
  public Listing list(Query asked, int minutes) {
    Query query = new Known(desk).in(asked);
    Scoring scoring = new Scoring(desk);
    boolean everyDay = query.from() == null && query.until() == null;
    boolean marked = everyDay && !query.all() && asksForMark(query);
    Instant from =
        query.from() != null
            ? query.from()
            : everyDay && !query.all() && !marked ? today() : Instant.EPOCH;
    List<Story> known = marked ? marked(query, scoring.marks()) : between(from, query.until());
    boolean every = query.all() || marked;
    int notAi = 0;
    List<Story> fit = new ArrayList<>(); // loops, not streams: this is on the way of every list
    for (Story story : known) {
      if (!every && !story.ai()) {
        notAi++;
      } else if (every || !desk.ruled(story).muted()) {
        fit.add(story);
      }
    }
    List<Ranked> ranked = fitting(query, sorted(scoring.rank(fit), query.sort()), scoring);
    boolean thin = ranked.size() < THIN && everyDay;
    if (minutes > 0) {
      ranked = Minutes.fit(ranked, minutes);
    }
    if (query.limit() > 0 && ranked.size() > query.limit()) {
      ranked = ranked.subList(0, query.limit());
    }
    return new Listing(
        scoring.number(ranked, known),
        from,
        thin ? lastDay() : 0,
        notAi,
        known.size() - fit.size() - notAi,
        known.isEmpty() && desk.store().isEmpty());
  }

  private static List<Ranked> fitting(Query query, List<Ranked> ranked, Scoring scoring) {
    Matching matching = new Matching(query);
    List<Ranked> fitting = new ArrayList<>(ranked.size());
    for (Ranked each : ranked) {
      if (matching.fits(each.story(), scoring.marks(each.story()))) {
        fitting.add(each);
      }
    }
    return fitting;
  }

  private static boolean asksForMark(Query query) {
    Set<Query.Flag> flags = query.flags();
    return flags.contains(Query.Flag.SAVED)
        || flags.contains(Query.Flag.LIKED)
        || flags.contains(Query.Flag.COMMENTED)
        || flags.contains(Query.Flag.READ);
  }

  private List<Story> marked(Query query, Map<String, Marks> marks) {
    Map<String, Story> stories = new LinkedHashMap<>();
    for (Map.Entry<String, Marks> entry : marks.entrySet()) {
      Marks m = entry.getValue();
      boolean wanted =
          (!query.has(Query.Flag.SAVED) || m.isSaved())
              && (!query.has(Query.Flag.LIKED) || m.isLiked())
              && (!query.has(Query.Flag.READ) || m.isRead())
              && (!query.has(Query.Flag.COMMENTED) || m.comments() > 0);
      if (wanted) {
        desk.store().story(entry.getKey()).ifPresent(s -> stories.put(s.id(), s));
      }
    }
    return stories.values().stream().sorted(Comparator.comparing(Story::id)).toList();
  }

  /** The stories whose newest article is of that time; an open end is open. */
  public List<Story> between(Instant from, @Nullable Instant until) {
    LocalDate first = from.equals(Instant.EPOCH) ? LocalDate.EPOCH : Ids.utcDay(from);
    LocalDate last = Ids.utcDay(until == null ? desk.now() : until).plusDays(1);
    List<Story> between = new ArrayList<>();
    for (Story story : desk.store().stories(first, last)) {
      Instant time = story.time();
      if (!time.isBefore(from) && (until == null || time.isBefore(until))) {
        between.add(story);
      }
    }
    return between;
  }

  private int lastDay() {
    int count = 0;
    for (Story story : between(desk.now().minus(Duration.ofDays(1)), null)) {
      count += story.ai() ? 1 : 0;
    }
    return count;
  }

  private static List<Ranked> sorted(List<Ranked> ranked, Query.Sort sort) {
    Comparator<Story> order = order(sort);
    return order == null
        ? ranked
        : ranked.stream().sorted(Comparator.comparing(Ranked::story, order)).toList();
  }

  /** The order asked for; null for that of the curator and of a search. */
  static @Nullable Comparator<Story> order(Query.Sort sort) {
    return switch (sort) {
      case DATE -> Comparator.comparing(Story::time).reversed();
      case OLDEST -> Comparator.comparing(Story::time);
      case SOURCE -> Comparator.comparing((Story s) -> lower(s.lead().sourceTitle()));
      case TITLE -> Comparator.comparing((Story s) -> lower(s.card().headline()));
      case RANK, RELEVANCE -> null;
    };
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** Remembers what a table showed, so that its numbers can be used in place of ids. */
  public void remember(List<Item> items) {
    List<String> ids = new ArrayList<>(items.size());
    for (Item item : items) {
      ids.add(item.story().id());
    }
    new Numbers(desk).remember(ids);
  }

  /** The ids of the last table, in its order; the same list until there is another table. */
  public List<String> remembered() {
    return new Numbers(desk).ids();
  }

  /** Before any table was shown, numbers are those of today's. */
  private String numbered(String number) {
    Numbers numbers = new Numbers(desk);
    if (numbers.ids().isEmpty()) {
      remember(list(Query.NONE).items());
    }
    return numbers.id(number);
  }

  /** The story that a number of the last table, an id or a prefix of one stands for. */
  public Story story(String word) {
    String id = Numbers.isNumber(word) ? numbered(word) : word.strip();
    Resolved resolved = desk.store().resolve(id.toLowerCase(Locale.ROOT));
    if (resolved instanceof Resolved.Found found) {
      return found.story();
    }
    if (resolved instanceof Resolved.Ambiguous many) {
      throw new CuratorException(CuratorException.Kind.NOT_FOUND, ambiguous(word, many.stories()));
    }
    String hint =
        id.length() < SHORTEST
            ? "write at least " + SHORTEST + " characters of its id"
            : "curator list shows ids, --all those of every day";
    throw new CuratorException(
        CuratorException.Kind.NOT_FOUND, "no story '" + Names.quoted(word) + "': " + hint);
  }

  private static String ambiguous(String word, List<Story> stories) {
    String names =
        stories.stream()
            .limit(NAMED)
            .map(s -> s.id() + " (" + Names.headline(s) + ")")
            .collect(Collectors.joining(", "));
    String more = stories.size() > NAMED ? " and " + (stories.size() - NAMED) + " more" : "";
    return "'" + Names.quoted(word) + "' begins several ids: write more of one: " + names + more;
  }

  /** The stories of several words, each once, in that order; the first unknown one aborts. */
  public List<Story> stories(List<String> words) {
    Map<String, Story> found = new LinkedHashMap<>();
    for (String word : words) {
      Story story = story(word);
      found.putIfAbsent(story.id(), story);
    }
    return List.copyOf(found.values());
  }

  /** All that the page of a story shows to people: no other story of its day is read. */
  public StoryPage page(Story story) {
    return page(story, alone(List.of(story), desk.store().lookup()).get(0));
  }

  /** The same with the score the story has among those of its day. */
  public StoryPage ranked(Story story) {
    return page(story, items(List.of(story)).get(0));
  }

  private StoryPage page(Story story, Item item) {
    List<String> ids = story.members().stream().map(Story.Member::article).toList();
    List<Article> articles = desk.store().articles(ids);
    return new StoryPage(
        told(item), articles, News.of(story, articles), desk.store().comments(story.id()));
  }

  /** Copies are deleted and trimmed behind the back of the stories that name them. */
  private Item told(Item item) {
    Story story = item.story();
    Story.Member lead = story.lead();
    if (lead.kept() == null || lead.url() == null || desk.pages().has(lead.url())) {
      return item;
    }
    List<Story.Member> members = new ArrayList<>(story.members());
    members.set(0, lead.withoutCopy());
    Story bare = story.withMembers(members);
    return new Item(item.number(), item.shortId(), bare, item.marks(), item.score(), item.parts());
  }

  /** Stories as a list shows them, in the order given, each ranked among those of its day. */
  public List<Item> items(List<Story> stories) {
    Scoring scoring = new Scoring(desk);
    TreeSet<LocalDate> days = new TreeSet<>();
    stories.forEach(s -> days.add(Ids.utcDay(s.time())));
    Map<String, Ranked> ranked = new LinkedHashMap<>();
    Map<String, Story> known = new LinkedHashMap<>();
    stories.forEach(s -> known.put(s.id(), s));
    for (LocalDate day : days) {
      List<Story> ofDay = desk.store().stories(day, day);
      ofDay.forEach(s -> known.putIfAbsent(s.id(), s));
      scoring.rank(ofDay).forEach(r -> ranked.put(r.story().id(), r));
    }
    List<Ranked> wanted = new ArrayList<>();
    for (Story story : stories) {
      Ranked r = ranked.get(story.id());
      wanted.add(r != null ? r : scoring.rank(List.of(story)).get(0));
    }
    return scoring.number(wanted, List.copyOf(known.values()));
  }

  /** Stories as a list shows them, in the order given, ranked among themselves: no day is read. */
  public List<Item> alone(List<Story> stories, Lookup lookup) {
    Scoring scoring = new Scoring(desk);
    Map<String, Ranked> ranked = new HashMap<>();
    for (Ranked each : scoring.rank(stories)) {
      ranked.put(each.story().id(), each);
    }
    List<Ranked> wanted = new ArrayList<>(stories.size());
    for (Story story : stories) {
      Ranked its = ranked.get(story.id());
      if (its != null) {
        wanted.add(its);
      }
    }
    return scoring.numbered(wanted, lookup.neighbours(stories));
  }
}
