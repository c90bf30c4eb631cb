package dev.aicurator.cli;

import dev.aicurator.model.CuratorException;
import dev.aicurator.text.Clean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Questions to the person at the terminal. */
public final class Prompt {
  private Prompt() {}

  /** Asks which of several; returns its place from 0. No answer is a CuratorException USAGE. */
  public static int which(String question, List<String> choices, Session session)
      throws IOException {
    PrintWriter err = session.io().err();
    err.println(question);
    for (int i = 0; i < choices.size(); i++) {
      err.println("  " + (i + 1) + "  " + Clean.line(choices.get(i)));
    }
    err.print("Which? [1-" + choices.size() + "] ");
    err.flush();
    String answer = line(session);
    try {
      int n = Integer.parseInt(answer);
      if (n >= 1 && n <= choices.size()) {
        return n - 1;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new CuratorException(
        CuratorException.Kind.USAGE, "\"" + answer + "\" is none of them: nothing was done");
  }

  /** Asks yes or no; anything but yes is no. */
  public static boolean yes(String question, Session session) throws IOException {
    session.io().err().print(question + " [y/N] ");
    session.io().err().flush();
    String answer = line(session).toLowerCase(Locale.ROOT);
    return answer.equals("y") || answer.equals("yes");
  }

  private static String line(Session session) throws IOException {
    BufferedReader in =
        new BufferedReader(new InputStreamReader(session.io().in(), StandardCharsets.UTF_8), 1);
    String line = in.readLine();
    return line == null ? "" : line.strip();
  }
}
