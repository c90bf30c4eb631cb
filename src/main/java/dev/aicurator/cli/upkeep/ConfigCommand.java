package dev.aicurator.cli.upkeep;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Given;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Spec;
import dev.aicurator.config.ModelChoice;
import dev.aicurator.config.Settings;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code config}: where settings lie and what they are. */
public final class ConfigCommand implements Command {
  private final boolean path;

  private ConfigCommand(boolean path) {
    this.path = path;
  }

  public static ConfigCommand path() {
    return new ConfigCommand(true);
  }

  public static ConfigCommand list() {
    return new ConfigCommand(false);
  }

  @Override
  public void describe(Spec spec) {
    if (path) {
      spec.example("config path", "where config.toml lies, or would")
          .example("\"$EDITOR\" \"$(curator config path)\"", "edit it");
    } else {
      spec.example("config list", "every setting and the folders in use");
    }
  }

  @Override
  public int run(Given given, Session session) {
    Settings settings = session.settings();
    PrintWriter out = session.io().out();
    if (path) {
      out.println(settings.places().config());
    } else {
      all(settings).forEach((key, value) -> out.println(key + "\t" + value));
    }
    return ExitCode.OK;
  }

  private static Map<String, String> all(Settings settings) {
    Map<String, String> all = new LinkedHashMap<>();
    String zone = settings.zone().getId();
    all.put("timezone", zone.equals("Z") ? "UTC" : zone);
    all.put("color", settings.color());
    all.put("author", settings.author());
    all.put("editor", String.valueOf(settings.editor()));
    all.put("pager", settings.pager() == null ? "less" : settings.pager());
    all.put("browser", String.valueOf(settings.browser()));
    all.put("fetch.jobs", Integer.toString(settings.fetch().jobs()));
    all.put("fetch.per-host", Integer.toString(settings.fetch().perHost()));
    all.put("fetch.timeout", settings.fetch().timeout().toSeconds() + "s");
    all.put("fetch.max-feed-bytes", Integer.toString(settings.fetch().feedBytes()));
    all.put("fetch.max-page-bytes", Integer.toString(settings.fetch().pageBytes()));
    all.put("fetch.allow-private", Boolean.toString(settings.fetch().allowPrivate()));
    all.put("cache.budget", Long.toString(settings.cache().budget()));
    all.put("cache.age", settings.cache().age().toDays() + "d");
    all.put("model", model(settings.model()));
    settings.written().forEach(all::putIfAbsent);
    all.put("places.config", settings.places().config().toString());
    all.put("places.store", settings.places().store().toString());
    all.put("places.pages", settings.places().pages().toString());
    all.put("places.cache", settings.places().cache().toString());
    all.put("places.state", settings.places().state().toString());
    return all;
  }

  private static String model(@Nullable ModelChoice model) {
    return model == null
        ? "none: nothing is sent to any model server"
        : model.kind() + " " + model.name() + (model.url() == null ? "" : " at " + model.url());
  }
}
