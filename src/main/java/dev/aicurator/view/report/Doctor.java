package dev.aicurator.view.report;

import dev.aicurator.model.report.SourceReport;
import dev.aicurator.text.Clean;
import dev.aicurator.view.ink.Cells;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;

/** The doctor's findings, source by source; many that were never asked are one finding. */
public final class Doctor {
  private static final String NEVER = "never-asked";
  private static final int FEW = 3;
  private final Sheet sheet;

  public Doctor(Sheet sheet) {
    this.sheet = sheet;
  }

  public void write(List<SourceReport> sources) throws IOException {
    int ill = 0;
    int needed = 0;
    List<SourceReport> unasked = sources.stream().filter(Doctor::isUnasked).toList();
    boolean many = unasked.size() > FEW;
    for (SourceReport report : sources) {
      if (!report.findings().isEmpty()) {
        ill++;
        needed += report.findings().stream().anyMatch(SourceReport.Finding::needsUser) ? 1 : 0;
        if (!many || !isUnasked(report)) {
          source(report);
        }
      }
    }
    if (many) {
      unasked(unasked);
    }
    String all = sources.size() == 1 ? "1 source" : sources.size() + " sources";
    String sum =
        ill == 0
            ? all + " looked at, all well."
            : all + " looked at, " + ill + " with findings, " + needed + " waiting for you.";
    sheet.gap().text(Styled.of("").own(sum, ill == 0 ? Tone.GOOD : Tone.SECOND));
  }

  private static boolean isUnasked(SourceReport report) {
    return report.findings().size() == 1 && report.findings().get(0).slug().equals(NEVER);
  }

  private void unasked(List<SourceReport> reports) throws IOException {
    String slugs =
        reports.stream()
            .map(report -> Clean.line(report.source().slug(), 40))
            .collect(Collectors.joining(", "));
    sheet.gap().text(Styled.of("").own(reports.size() + " sources", Tone.STRONG));
    Sheet inner = sheet.in(2);
    inner.hang("· ", Tone.BAD, new Styled().add(NEVER, Tone.SECOND).own("  ").add(slugs));
    inner.in(2).hang("→ ", Tone.QUIET, Styled.raw("curator fetch", Tone.NONE));
  }

  private void source(SourceReport report) throws IOException {
    Styled head = Styled.raw(Clean.line(report.source().slug(), 40), Tone.ACCENT);
    head.own("  ").add(Clean.line(report.source().title(), 80), Tone.STRONG);
    sheet.gap().text(head);
    Sheet inner = sheet.in(2);
    for (SourceReport.Finding finding : report.findings()) {
      Styled what = new Styled().add(finding.slug(), Tone.SECOND).own("  ").add(finding.what());
      inner.hang(finding.needsUser() ? "✗ " : "· ", Tone.BAD, what);
      inner.in(2).hang("→ ", Tone.QUIET, Styled.raw(finding.proposal(), Tone.NONE));
    }
  }

  /** One finding a row: source, finding, whether the user must act, what was seen, what to do. */
  public static void tsv(List<SourceReport> sources, Appendable out) throws IOException {
    for (SourceReport report : sources) {
      for (SourceReport.Finding finding : report.findings()) {
        String needs = finding.needsUser() ? "needs-user" : "";
        String slug = report.source().slug();
        Cells.tsv(out, slug, finding.slug(), needs, finding.what(), finding.proposal());
      }
    }
  }
}
