package dev.aicurator.store;

import dev.aicurator.model.CuratorException;
import dev.aicurator.model.Story;
import dev.aicurator.model.report.FsckReport;
import dev.aicurator.model.report.FsckReport.Finding;
import dev.aicurator.model.report.FsckReport.Kind;
import dev.aicurator.store.disk.Durable;
import dev.aicurator.store.disk.Layout;
import dev.aicurator.store.local.Format;
import dev.aicurator.store.state.ArticleFiles;
import dev.aicurator.store.state.FileCheck;
import dev.aicurator.store.state.StoryFiles;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks every line of every file, then that what they name is there. */
final class Fsck {
  private final Layout layout;
  private final Format format;
  private final ArticleFiles articles;
  private final StoryFiles stories;
  private final List<Finding> findings = new ArrayList<>();
  private final List<FileCheck> broken = new ArrayList<>();
  private int files;
  private long lines;

  Fsck(Layout layout, Format format, ArticleFiles articles, StoryFiles stories) {
    this.layout = layout;
    this.format = format;
    this.articles = articles;
    this.stories = stories;
  }

  FsckReport check() {
    run();
    return new FsckReport(findings, files, lines, false);
  }

  /** The lock is held. */
  FsckReport repair() {
    run();
    if (format.isBroken()) {
      format.restore();
    }
    broken.forEach(this::repair);
    return new FsckReport(findings, files, lines, true);
  }

  private void run() {
    if (format.isBroken()) {
      findings.add(new Finding(Kind.DAMAGED, "format.json", 0, "not readable"));
    }
    List<Path> all = new ArrayList<>(layout.sourceFiles());
    all.addAll(layout.journals());
    for (Layout.Family family : Layout.Family.values()) {
      all.addAll(layout.files(family));
    }
    all.forEach(this::check);
    if (findings.stream().noneMatch(f -> f.kind() == Kind.UNREADABLE)) {
      links();
    }
  }

  private void check(Path file) {
    files++;
    String name = name(file);
    FileCheck check = new FileCheck(file, family(name));
    try {
      check.run();
    } catch (CuratorException e) {
      findings.add(new Finding(Kind.UNREADABLE, name, 0, String.valueOf(e.getMessage())));
      return;
    }
    lines += check.lines();
    for (FileCheck.Trouble t : check.troubles()) {
      findings.add(new Finding(Kind.valueOf(t.kind().name()), name, t.line(), t.what()));
    }
    if (!check.troubles().isEmpty()) {
      broken.add(check);
    }
  }

  private String name(Path file) {
    return layout.root().relativize(file).toString().replace(File.separatorChar, '/');
  }

  private static FileCheck.Family family(String name) {
    if (name.startsWith("articles/")) {
      return FileCheck.Family.ARTICLES;
    }
    if (name.startsWith("stories/")) {
      return FileCheck.Family.STORIES;
    }
    return name.startsWith("journal/") ? FileCheck.Family.JOURNAL : FileCheck.Family.SOURCES;
  }

  /** Stories name articles, pointers name days: each must be there. */
  private void links() {
    for (LocalDate day : layout.days(Layout.Family.STORIES)) {
      String where = "stories/" + day.getYear() + "/" + day;
      for (String id : stories.dangling(day)) {
        findings.add(new Finding(Kind.DANGLING, where, 0, id + " leads to no story"));
      }
      ArticleFiles.View view = articles.view();
      for (StoryFiles.Filed filed : stories.between(day, day)) {
        for (Story.Member member : filed.story().members()) {
          if (!view.has(member.article())) {
            String what = filed.story().id() + " names a missing article " + member.article();
            findings.add(new Finding(Kind.DANGLING, where, 0, what));
          }
        }
      }
    }
  }

  /** What is no record is put aside, durably, before the file is replaced without it. */
  private void repair(FileCheck check) {
    ByteArrayOutputStream good = new ByteArrayOutputStream();
    ByteArrayOutputStream bad = new ByteArrayOutputStream();
    check.part(good, bad);
    if (bad.size() > 0) {
      String name = name(check.file()).replace('/', '-');
      Path aside = layout.root().resolve("quarantine").resolve(name + "." + check.sum());
      Durable.replace(aside, bad.toByteArray(), layout.root());
    }
    Durable.replace(check.file(), good.toByteArray(), layout.root());
  }
}
