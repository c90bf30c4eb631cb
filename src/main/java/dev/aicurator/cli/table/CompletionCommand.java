package dev.aicurator.cli.table;

import dev.aicurator.cli.Command;
import dev.aicurator.cli.ExitCode;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.line.Given;
import dev.aicurator.cli.line.Spec;
import dev.aicurator.cli.line.Takes;
import dev.aicurator.model.CuratorException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code completion}: the script that completes words in a shell. */
public final class CompletionCommand implements Command {
  static final Map<String, String> SCRIPTS =
      Map.of("bash", "curator.bash", "zsh", "_curator", "fish", "curator.fish");

  @Override
  public void describe(Spec spec) {
    spec.example("completion bash > ~/.local/share/bash-completion/completions/curator", "bash")
        .example("completion zsh > ~/.zfunc/_curator", "zsh, in a folder of $fpath")
        .example("completion fish > ~/.config/fish/completions/curator.fish", "fish")
        .words(Takes.SHELL, "SHELL", "1", "bash, zsh or fish.");
  }

  @Override
  public int run(Given given, Session session) throws IOException {
    String file = SCRIPTS.get(given.words().get(0));
    if (file == null) {
      throw new CuratorException(
          CuratorException.Kind.USAGE,
          "no completion for " + given.words().get(0) + ": there is one for bash, zsh and fish");
    }
    try (InputStream script = CompletionCommand.class.getResourceAsStream("/completions/" + file)) {
      if (script == null) {
        throw new IOException("the script is missing from this build");
      }
      session.io().out().print(new String(script.readAllBytes(), StandardCharsets.UTF_8));
    }
    return ExitCode.OK;
  }
}
