package dev.aicurator.view.report;

import dev.aicurator.model.feed.Health;
import dev.aicurator.model.feed.Source;
import dev.aicurator.model.report.SourceReport;
import dev.aicurator.view.json.Json;
import java.io.IOException;

/** A source as JSON. */
public final class SourceJson {
  private SourceJson() {}

  public static void write(Json json, SourceReport report) throws IOException {
    Source source = report.source();
    Health health = report.health();
    json.open().put("id", source.slug()).put("title", source.title()).put("url", source.url());
    json.put("kind", source.kind()).put("topic", source.topic()).put("owner", source.owner());
    json.put("allAi", source.allAi()).put("enabled", source.enabled());
    json.put("state", State.of(report)).put("articles", report.articles());
    json.put("newest", report.newest()).put("checked", health.checked());
    json.put("succeeded", health.succeeded()).put("nextAllowed", health.nextAllowed());
    json.put("failures", health.failures()).put("reason", health.reason());
    json.list("findings", report.findings(), SourceJson::finding).close();
  }

  private static void finding(Json json, SourceReport.Finding finding) throws IOException {
    json.open().put("slug", finding.slug()).put("what", finding.what());
    json.put("proposal", finding.proposal()).put("needsUser", finding.needsUser()).close();
  }
}
