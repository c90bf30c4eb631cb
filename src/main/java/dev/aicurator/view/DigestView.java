package dev.aicurator.view;

import dev.aicurator.model.report.Digest;
import dev.aicurator.view.digest.DigestAtom;
import dev.aicurator.view.digest.DigestHtml;
import dev.aicurator.view.digest.DigestJson;
import dev.aicurator.view.digest.DigestMail;
import dev.aicurator.view.digest.DigestMarkdown;
import dev.aicurator.view.digest.DigestText;
import dev.aicurator.view.json.Json;
import java.io.IOException;

/** The stories of a span of time as one issue; the same digest always gives the same bytes. */
public final class DigestView {
  private DigestView() {}

  /** The forms of a digest. */
  public enum Form {
    TEXT,
    MD,
    HTML,
    JSON,
    ATOM,
    EML
  }

  public static void write(Form form, Digest digest, Screen screen, Appendable out)
      throws IOException {
    switch (form) {
      case TEXT -> new DigestText(screen.sheet(out), screen.zone()).write(digest);
      case MD -> new DigestMarkdown(out, screen.zone()).write(digest);
      case HTML -> new DigestHtml(out, screen.zone()).write(digest);
      case JSON -> Json.one(out, screen.tty(), digest, DigestJson::write);
      case ATOM -> new DigestAtom(out, screen.zone()).write(digest);
      case EML -> new DigestMail(out, screen.zone()).write(digest);
    }
  }
}
