package dev.aicurator.cli.upkeep;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.model.report.Stats;
import dev.aicurator.view.json.Json;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code stats}: how much is stored. */
public final class StatsCommand implements Command {
  @Override
  public void describe(Spec spec) {
    spec.example("stats", "how much is stored")
        .example("stats --json | jq .articles", "one of the numbers")
        .flag("One JSON object.", "--json");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    Stats stats = session.curator().upkeep().stats();
    if (given.has("--json")) {
      Json.one(session.io().out(), session.io().tty().out(), stats, StatsCommand::json);
    } else {
      Map<String, Object> pairs = new LinkedHashMap<>(numbers(stats));
      pairs.put("bytes", Pairs.bytes(stats.bytes(), session.io()));
      pairs.put("first", stats.first() == null ? "" : stats.first());
      pairs.put("last", stats.last() == null ? "" : stats.last());
      Pairs.write(pairs, session.io());
    }
    return ExitCode.OK;
  }

  private static Map<String, Long> numbers(Stats stats) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    numbers.put("articles", stats.articles());
    numbers.put("stories", stats.stories());
    numbers.put("sources", (long) stats.sources());
    numbers.put("saved", (long) stats.saved());
    numbers.put("liked", (long) stats.liked());
    numbers.put("read", (long) stats.read());
    numbers.put("comments", (long) stats.comments());
    numbers.put("bytes", stats.bytes());
    return numbers;
  }

  private static void json(Json json, Stats stats) throws IOException {
    json.open();
    for (Map.Entry<String, Long> each : numbers(stats).entrySet()) {
      json.put(each.getKey(), each.getValue().longValue());
    }
    json.put("first", stats.first() == null ? null : stats.first().toString());
    json.put("last", stats.last() == null ? null : stats.last().toString());
    json.close();
  }
}
