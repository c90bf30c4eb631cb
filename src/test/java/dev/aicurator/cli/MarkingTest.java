package dev.aicurator.cli;

import static dev.aicurator.cli.Lab.AUDIT;
import static dev.aicurator.cli.Lab.LUMEN;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.testing.LoopbackServer;
import dev.aicurator.testing.Run;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What changes the user's state, and undo. */
class MarkingTest {
  @TempDir Path folder;
  private Lab lab;
  private String lumen = "";
  private String audit = "";

  @BeforeEach
  void fetch() throws IOException {
    lab = Lab.in(folder);
    lumen = lab.id(LUMEN);
    audit = lab.id(AUDIT);
  }

  private String ids(String... filter) {
    String[] args = new String[filter.length + 5];
    System.arraycopy(new String[] {"list", "-o", "ids", "--sort", "date"}, 0, args, 0, 5);
    System.arraycopy(filter, 0, args, 5, filter.length);
    return lab.curator(args).run().out();
  }

  @Test
  void marksAreSetAndTaken() {
    lab.curator("save", lumen, audit.substring(0, 6)).run().silent();
    assertThat(ids("--saved")).isEqualTo(lumen + "\n" + audit + "\n");
    lab.curator("unsave", lumen).run().silent();
    assertThat(ids("--saved")).isEqualTo(audit + "\n");
    lab.curator("like", "-").in(lumen + "\n").run().silent();
    assertThat(ids("--liked")).isEqualTo(lumen + "\n");
    lab.curator("read", lumen).run().silent();
    assertThat(ids("--unread")).isEqualTo(audit + "\n");
    lab.curator("unread", lumen).run().silent();
    lab.curator("unlike", lumen).run().silent();
    assertThat(ids("--unread")).isEqualTo(lumen + "\n" + audit + "\n");
    assertThat(ids("--liked")).isEmpty();
  }

  @Test
  void noPasswordOfAnAddressIsKeptOrShown() throws IOException {
    try (LoopbackServer server = new LoopbackServer()) {
      String text =
          "<p>The lab in the harbour trains its new model on tide tables of a century.</p>";
      server.html("/a", "<title>A model of tides</title><article>" + text.repeat(9) + "</article>");
      String page = server.url("/a").replace("://", "://ada:tide-key@");
      String at = server.hostPort();
      lab.curator("save", "--allow-address", at, page).run().silent();
      assertThat(lab.curator("undo").ok()).isEqualTo("undone: save " + server.url("/a") + "\n");
      Run.Done none = lab.curator("fetch", "--allow-address", at, page + "/none").run();
      assertThat(none.err()).contains("/a/none: http-404").doesNotContain("tide-key");
    }
    try (Stream<Path> files = Files.walk(lab.home())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("tide-key");
      }
    }
  }

  @Test
  void aPersonIsToldAScriptIsNot() {
    Run.Done done = lab.curator("save", lumen).terminal(80).run();
    assertThat(done.err()).isEqualTo("saved: " + LUMEN + "\n");
    assertThat(done.out()).isEmpty();
    assertThat(lab.curator("-v", "unsave", lumen).run().err())
        .isEqualTo("no longer saved: " + LUMEN + "\n");
    lab.curator("--quiet", "save", lumen).terminal(80).run().silent();
  }

  @Test
  void showMarksAsReadOnATerminalOnly() {
    lab.curator("show", lumen).ok();
    lab.curator("show", "--peek", lumen).terminal(80).ok();
    assertThat(ids("--unread")).contains(lumen);
    lab.curator("show", lumen).terminal(80).ok();
    assertThat(ids("--unread")).doesNotContain(lumen);
    lab.curator("show", "--mark-read", audit).ok();
    assertThat(ids("--unread")).isEmpty();
  }

  @Test
  void undoWalksBackAndSaysWhat() {
    lab.curator("save", lumen).run().silent();
    lab.curator("like", lumen, audit).run().silent();
    lab.curator("show", "--mark-read", lumen).ok();
    assertThat(lab.curator("undo").ok()).isEqualTo("undone: like " + lumen + " " + audit + "\n");
    assertThat(ids("--liked")).isEmpty();
    assertThat(lab.curator("undo").ok()).isEqualTo("undone: save " + lumen + "\n");
    assertThat(ids("--saved")).isEmpty();
    lab.curator("undo")
        .fails(ExitCode.NOT_FOUND, "curator: nothing to undo: nothing was changed on this machine");
  }

  @Test
  void oneUnknownIdChangesNothing() {
    assertThat(lab.curator("save", lumen, "wwwwww").run().code()).isEqualTo(ExitCode.NOT_FOUND);
    assertThat(ids("--saved")).isEmpty();
  }

  @Test
  void commentsAreWrittenAnsweredEditedAndDeleted() {
    String first = lab.curator("comment", lumen, "Watch", "the licence.").ok().strip();
    String reply = lab.curator("comment", lumen, "--reply", first).in("So did I.\n").ok().strip();
    assertThat(lab.curator("comments", lumen, "-o", "table").ok())
        .contains("Watch the licence.")
        .contains("So did I.")
        .contains("ada");
    assertThat(lab.curator("__complete", "--", "comment", "--edit", "").ok())
        .isEqualTo(reply + "\tSo did I.\n" + first + "\tWatch the licence.\n");
    lab.curator("comment", "--edit", reply, "So", "do", "I.").run().silent();
    assertThat(lab.curator("comments", "--json").ok()).contains("\"So do I.\"");
    lab.curator("comment", "--delete", first).run().silent();
    assertThat(lab.curator("comments", lumen, "-o", "table").ok())
        .doesNotContain("Watch the licence.");
    assertThat(lab.curator("undo").ok()).startsWith("undone: comment --delete ");
    assertThat(lab.curator("comments", "--unseen", "-o", "ids").ok()).isNotEmpty();
    assertThat(lab.curator("comments", "--unseen").run().err())
        .isEqualTo("curator: no comment fits\n");
    assertThat(lab.curator("comments", "--match", "LICEN[CS]E", "-o", "ids").ok())
        .isEqualTo(first + "\n");
    assertThat(lab.curator("comments", audit, "-o", "table").ok())
        .contains("No comments yet. Be the first to comment.");
    assertThat(ids("is:commented")).isEqualTo(lumen + "\n");
  }

  @Test
  void idsOnStandardInputAreCommentedOn() {
    String ids = lab.curator("list", "-o", "ids").ok();
    assertThat(lab.curator("comment", "-", "To read.").in(ids).ok().lines()).hasSize(2);
    assertThat(ids("is:commented").lines()).hasSize(2);
    lab.curator("comment", "-", "To read.").run().silent();
  }

  @Test
  void anEditorWritesTheComment() throws IOException {
    lab.curator("comment", lumen).terminal(80).env("EDITOR", "echo From the editor >").ok();
    assertThat(lab.curator("comments", lumen, "-o", "table").ok()).contains("From the editor");
    lab.curator("comment", lumen)
        .terminal(80)
        .env("EDITOR", "false")
        .fails(
            ExitCode.UNAVAILABLE, "curator: the editor (false) ended with 1: nothing was stored");
    assertThat(lab.curator("comment", lumen).in(" \n").run().code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void whatWasWrittenInAnEditorIsNeverLost() throws IOException {
    String none = "that text is not UTF-8: what you wrote is in ";
    assertThat(kept("printf '\\374ber' >", none)).containsExactly(0xfc, 'b', 'e', 'r');
    String many =
        "a comment has at most 20000 characters: this one has 30000: what you wrote is in ";
    assertThat(kept("head -c 30000 /dev/zero | tr '\\0' x >", many)).hasSize(30_000);
  }

  private byte[] kept(String editor, String why) throws IOException {
    Run.Done done = lab.curator("comment", lumen).terminal(80).env("EDITOR", editor).run();
    assertThat(done.code()).isEqualTo(ExitCode.USAGE);
    assertThat(done.err()).startsWith("curator: " + why);
    Path file = Path.of(done.err().strip().substring(9 + why.length()));
    byte[] bytes = Files.readAllBytes(file);
    Files.delete(file);
    return bytes;
  }

  @Test
  void aDigestTellsNothingTwice() {
    assertThat(lab.curator("digest").ok()).contains(LUMEN).contains(AUDIT);
    assertThat(lab.curator("digest").at("2026-11-24T13:00:00Z").ok()).doesNotContain(LUMEN);
    assertThat(lab.curator("digest", "--exit-status").at("2026-11-24T13:00:00Z").run().code())
        .isEqualTo(ExitCode.NOT_FOUND);
    assertThat(lab.curator("digest", "--since", "7d", "-o", "md").ok()).contains(LUMEN);
    assertThat(lab.curator("digest", "-o", "pdf").run().err())
        .isEqualTo("curator: no form pdf: write one of text, md, html, json, atom, eml\n");
  }
}
