package dev.aicurator.view.digest;

import dev.aicurator.model.report.Digest;
import dev.aicurator.view.ink.Ink;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Times;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Base64;
import java.util.UUID;

/**
 * An issue as a mail message (RFC 5322, 2045 to 2047) with a text and an HTML part, lines ended by
 * LF as mail programs on Unix take them; all bytes are ASCII.
 */
public final class DigestMail {
  private static final int LINE = 76;
  private static final int MEASURE = 72;
  private final Appendable out;
  private final ZoneId zone;

  public DigestMail(Appendable out, ZoneId zone) {
    this.out = out;
    this.zone = zone;
  }

  public void write(Digest digest) throws IOException {
    StringBuilder text = new StringBuilder();
    new DigestText(new Sheet(text, Ink.PLAIN, 0, MEASURE), zone).write(digest);
    StringBuilder html = new StringBuilder();
    new DigestHtml(html, zone).write(digest);
    UUID name = UUID.nameUUIDFromBytes(html.toString().getBytes(StandardCharsets.UTF_8));
    String boundary = "=_" + name;
    out.append("From: ").append(Words.NAME).append(" <curator@localhost>\n");
    out.append("Subject: ").append(encoded(Words.title(digest))).append('\n');
    out.append("Date: ").append(Times.mail(digest.until())).append('\n');
    out.append("Message-ID: <").append(name.toString()).append("@localhost>\n");
    out.append("MIME-Version: 1.0\n");
    out.append("Content-Type: multipart/alternative;\n boundary=\"").append(boundary);
    out.append("\"\n\n");
    part(boundary, "text/plain", text);
    part(boundary, "text/html", html);
    out.append("--").append(boundary).append("--\n");
  }

  private void part(String boundary, String type, CharSequence body) throws IOException {
    out.append("--").append(boundary).append("\nContent-Type: ").append(type);
    out.append("; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n");
    quotedPrintable(body.toString());
    out.append('\n');
  }

  /** RFC 2047, in encoded words of at most 45 bytes. */
  private static String encoded(String words) {
    StringBuilder header = new StringBuilder();
    int from = 0;
    while (from < words.length()) {
      int to = Math.min(words.length(), from + 14);
      if (to < words.length() && Character.isLowSurrogate(words.charAt(to))) {
        to--;
      }
      byte[] bytes = words.substring(from, to).getBytes(StandardCharsets.UTF_8);
      header.append(from == 0 ? "" : "\n ").append("=?utf-8?B?");
      header.append(Base64.getEncoder().encodeToString(bytes)).append("?=");
      from = to;
    }
    return header.toString();
  }

  /** RFC 2045, 6.7: lines of at most 76 characters, no white space at their ends. */
  private void quotedPrintable(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int column = 0;
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xff;
      if (b == '\n') {
        out.append('\n');
        column = 0;
        continue;
      }
      boolean ends = i + 1 == bytes.length || bytes[i + 1] == '\n';
      boolean plain = b == ' ' ? !ends : b > ' ' && b < 0x7f && b != '=';
      boolean dot = b == '.' && column == 0;
      int wide = plain && !dot ? 1 : 3;
      if (column + wide > LINE - 1) {
        out.append("=\n");
        column = 0;
        dot = b == '.';
        wide = plain && !dot ? 1 : 3;
      }
      if (wide == 1) {
        out.append((char) b);
      } else {
        out.append('=').append("0123456789ABCDEF".charAt(b >> 4));
        out.append("0123456789ABCDEF".charAt(b & 15));
      }
      column += wide;
    }
  }
}
