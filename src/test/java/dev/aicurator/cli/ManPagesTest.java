package dev.aicurator.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.cli.table.StandardTable;
import dev.aicurator.model.Page;
import dev.aicurator.shell.ShellTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The man pages say what the commands say; {@code -Dgolden.update=true} writes them anew. */
class ManPagesTest {
  private static final Path ROOT = Path.of(System.getProperty("curator.basedir", "."));
  private static final Path FOLDER = ROOT.resolve("src/main/dist/man/man1");
  private static final Pattern SLUG =
      Pattern.compile(
          "(?:new (?:Parsed\\.)?Ref(?:usal|used)\\(|Gathered\\.failed\\([^;\"]*|slug = [^;\"]*)"
              + "\\s*\"([a-z][a-z0-9-]*)\"");

  private final Table table = new ShellTable(new StandardTable());

  @Test
  void everyCommandHasItsPageAndNoOtherIsThere() throws IOException {
    Map<String, String> pages = pages();
    if (Boolean.getBoolean("golden.update")) {
      write(pages);
    }
    assertThat(there()).containsExactlyEntriesOf(pages);
  }

  @Test
  void everyReasonForFailureIsExplainedAndNoOther() throws IOException {
    TreeSet<String> used = new TreeSet<>();
    StringBuilder code = new StringBuilder();
    for (String room : List.of("net", "feed", "app/fetch", "app/plumbing")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve("src/main/java/dev/aicurator/" + room))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          code.append(Files.readString(file));
        }
      }
    }
    SLUG.matcher(code).results().forEach(m -> used.add(m.group(1)));
    used.remove("http-");
    used.add("http-NNN");
    for (Page.Status status : Page.Status.values()) {
      if (!status.isArticle()) {
        used.add(status.slug());
      }
    }
    assertThat(Slugs.MEANINGS.keySet()).containsAll(used);
    assertThat(Slugs.MEANINGS.keySet())
        .allMatch(slug -> used.contains(slug) || code.indexOf('"' + slug) >= 0);
  }

  private Map<String, String> pages() {
    ManPage pages = new ManPage(table);
    Map<String, String> all = new TreeMap<>();
    all.put("curator.1", pages.overview());
    table.all().stream()
        .filter(n -> n.group() != Named.Group.HIDDEN && !n.isVerb())
        .forEach(n -> all.put("curator-" + n.name() + ".1", pages.command(n)));
    return all;
  }

  private static Map<String, String> there() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        all.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return all;
  }

  private static void write(Map<String, String> pages) throws IOException {
    for (String old : there().keySet()) {
      Files.delete(FOLDER.resolve(old));
    }
    for (Map.Entry<String, String> page : pages.entrySet()) {
      Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
    }
  }
}
