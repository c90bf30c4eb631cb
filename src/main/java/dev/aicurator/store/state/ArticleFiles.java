package dev.aicurator.store.state;

import dev.aicurator.model.Article;
import dev.aicurator.model.Ids;
import dev.aicurator.model.Lately;
import dev.aicurator.store.disk.Fault;
import dev.aicurator.store.disk.Head;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.disk.Line;
import dev.aicurator.store.disk.LineReader;
import dev.aicurator.store.disk.Notes;
import dev.aicurator.store.json.ArticleJson;
import dev.aicurator.store.json.Rec;
import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Articles by id, each read from the files of the day its id names. */
public final class ArticleFiles {
  private static final int DAYS_KEPT = 48;
  private static final int FEW = 8;
  private final Layout layout;
  private final Notes notes;
  private final Glances glances = new Glances();
  private final Map<LocalDate, ArticleDay> days = new Lately<>(DAYS_KEPT);

  public ArticleFiles(Layout layout, Notes notes) {
    this.layout = layout;
    this.notes = notes;
  }

  /** Looks at each day's files once, however many articles are asked for. */
  public final class View {
    private final Map<LocalDate, ArticleDay> seen = new HashMap<>();
    private final boolean isGlance;

    private View(boolean isGlance) {
      this.isGlance = isGlance;
    }

    /** The newest version of {@code id}. */
    public Optional<Article> article(String id) {
      synchronized (ArticleFiles.this) {
        List<ArticleDay.Place> versions = versions(id);
        for (int i = versions.size() - 1; i >= 0; i--) {
          Article article = load(versions.get(i));
          if (article != null) {
            return Optional.of(article);
          }
        }
        return Optional.empty();
      }
    }

    /** Whether there is a line for {@code id}, its text not read. */
    public boolean has(String id) {
      synchronized (ArticleFiles.this) {
        return !versions(id).isEmpty();
      }
    }

    private List<ArticleDay.Place> versions(String id) {
      return Ids.isId(id) ? part(Ids.day(id), id).versions(id) : List.of();
    }

    private ArticleDay part(LocalDate day, String id) {
      if (!isGlance || seen.containsKey(day) || days.containsKey(day) || !glances.take(day)) {
        return day(day);
      }
      return ArticleDay.of(layout.files(Layout.Family.ARTICLES, day), id, notes);
    }

    private ArticleDay day(LocalDate day) {
      ArticleDay there = seen.get(day);
      if (there == null) {
        there = days.computeIfAbsent(day, d -> new ArticleDay(notes));
        seen.put(day, there);
        there.catchUp(layout.files(Layout.Family.ARTICLES, day));
      }
      return there;
    }
  }

  public View view() {
    return new View(false);
  }

  public List<Article> articles(Collection<String> ids) {
    // the days of a few articles are searched for them, not read
    View view = new View(ids.size() <= FEW);
    return ids.stream().map(view::article).flatMap(Optional::stream).toList();
  }

  /** Every version of {@code id}, oldest first. */
  public synchronized List<Article> versions(String id) {
    List<Article> all = new ArrayList<>();
    for (ArticleDay.Place place : new View(true).versions(id)) {
      Article article = load(place);
      if (article != null) {
        all.add(article);
      }
    }
    return all;
  }

  /** The newest version of every article, a day at a time, oldest day first. */
  public Stream<Article> all() {
    return layout.days(Layout.Family.ARTICLES).stream().flatMap(this::ofDay);
  }

  private synchronized Stream<Article> ofDay(LocalDate day) {
    View view = view();
    List<String> ids = view.day(day).ids();
    return ids.stream().map(view::article).flatMap(Optional::stream);
  }

  /** Every line appended since {@code offsets}, by file; empty when a file was replaced. */
  public Optional<Map<String, Long>> since(Map<String, Long> offsets, Consumer<Article> sink) {
    Map<String, Long> next = new LinkedHashMap<>();
    Map<String, Path> grown = new LinkedHashMap<>();
    int prefix = layout.root().toString().length() + 1;
    for (Path file : layout.files(Layout.Family.ARTICLES)) {
      // a thousand days are a thousand files, looked at by every search: no path is built twice
      String whole = file.toString();
      String name = whole.substring(prefix);
      long from = offsets.getOrDefault(name, 0L);
      long size = new File(whole).length();
      if (size < from) {
        return Optional.empty();
      }
      next.put(name, from);
      if (size > from) {
        grown.put(name, file);
      }
    }
    if (!next.keySet().containsAll(offsets.keySet())) {
      return Optional.empty();
    }
    for (Map.Entry<String, Path> each : grown.entrySet()) {
      Path file = each.getValue();
      long from = offsets.getOrDefault(each.getKey(), 0L);
      next.put(each.getKey(), LineReader.read(file, from, reader(file, sink)).consumed());
    }
    return Optional.of(next);
  }

  private LineReader.Sink reader(Path file, Consumer<Article> sink) {
    return new Checked(file, notes) {
      @Override
      protected void record(Line line, Head head) {
        Article article = decode(line, file);
        if (article != null) {
          sink.accept(article);
        }
      }
    };
  }

  private @Nullable Article decode(Line line, Path file) {
    try {
      return ArticleJson.read(Rec.parse(line));
    } catch (IllegalArgumentException e) {
      notes.unknown(file);
      return null;
    }
  }

  private @Nullable Article load(ArticleDay.Place place) {
    byte[] bytes = new byte[place.length()];
    try (RandomAccessFile in = new RandomAccessFile(place.file().toFile(), "r")) {
      in.seek(place.offset());
      in.readFully(bytes);
    } catch (IOException e) {
      throw Fault.reading(place.file(), e);
    }
    return decode(Line.of(bytes), place.file());
  }
}
