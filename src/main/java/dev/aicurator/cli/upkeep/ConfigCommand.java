package dev.aicurator.cli.upkeep;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.config.ModelChoice;
import dev.aicurator.config.Settings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code config}: where settings lie and what they are. */
public final class ConfigCommand implements Command {
  private static final Pattern SECRET =
      Pattern.compile(
          "(?:^|[._-])(?:key|api_?key|token|secret|password)\"?$", Pattern.CASE_INSENSITIVE);

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
          .pipeline("\"$EDITOR\" \"$(curator config path)\"", "edit it");
    } else {
      spec.example("config list", "every setting and the folders in use");
    }
  }

  @Override
  public int run(Given given, Session session) {
    Settings settings = session.settings();
    if (path) {
      session.io().out().println(settings.places().config());
    } else {
      Pairs.write(all(settings, session.curator().models().way()), session.io());
    }
    return ExitCode.OK;
  }

  private static Map<String, String> all(Settings settings, String way) {
    Map<String, String> all = new LinkedHashMap<>();
    String zone = settings.zone().getId();
    all.put("timezone", zone.equals("Z") ? "UTC" : zone);
    all.put("color", settings.color());
    all.put("author", settings.author());
    all.put("editor", settings.editor() == null ? "vi" : settings.editor());
    all.put("pager", settings.pager() == null ? "less" : settings.pager());
    all.put("browser", settings.browser() == null ? "the system's" : settings.browser());
    all.put("fetch.jobs", Integer.toString(settings.fetch().jobs()));
    all.put("fetch.per-host", Integer.toString(settings.fetch().perHost()));
    all.put("fetch.timeout", settings.fetch().timeout().toSeconds() + "s");
    all.put("fetch.max-feed-bytes", Integer.toString(settings.fetch().feedBytes()));
    all.put("fetch.max-page-bytes", Integer.toString(settings.fetch().pageBytes()));
    all.put("fetch.articles", Boolean.toString(settings.fetch().articles()));
    all.put("fetch.days", Integer.toString(settings.fetch().days()));
    all.put("fetch.allow-private", Boolean.toString(settings.fetch().allowPrivate()));
    all.put("cache.budget", Long.toString(settings.cache().budget()));
    all.put("cache.age", settings.cache().age().toDays() + "d");
    model(settings.model(), way, all);
    settings.written().forEach((key, value) -> all.putIfAbsent(key, shown(key, value)));
    all.put("places.config", settings.places().config().toString());
    all.put("places.store", settings.places().store().toString());
    all.put("places.pages", settings.places().pages().toString());
    all.put("places.cache", settings.places().cache().toString());
    all.put("places.state", settings.places().state().toString());
    return all;
  }

  /** What holds a secret, in a key that is no setting of ours, is not repeated. */
  private static String shown(String key, String value) {
    return SECRET.matcher(key).find() ? "not shown: no setting holds a secret" : value;
  }

  private static void model(@Nullable ModelChoice model, String way, Map<String, String> all) {
    if (model == null) {
      all.put("model", "none: nothing is sent to any model server");
      return;
    }
    String at = model.url() == null ? "its usual address" : model.url();
    all.put("model", model.kind() + " " + model.name() + " at " + at + way);
    all.put("model.key-from", key(model));
    all.put(
        "model.sends-on-fetch",
        model.cards() == 0
            ? "nothing"
            : "the text of the articles behind at most "
                + model.cards()
                + " stories a run: curator fetch --estimate counts them");
    all.put("model.sends-on-ask", "the question, and passages of stored articles that fit it");
  }

  private static String key(ModelChoice model) {
    if (model.keyEnv() != null) {
      return "the variable " + model.keyEnv();
    }
    if (model.keyCommand() != null) {
      return "the output of key-command";
    }
    return model.keyFile() == null ? "nowhere: no key is sent" : "the file " + model.keyFile();
  }
}
