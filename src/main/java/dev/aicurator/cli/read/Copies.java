package dev.aicurator.cli.read;

import dev.aicurator.app.keep.Keeping;
import dev.aicurator.view.ArticleView;

/** Kept copies in the words of the view. */
final class Copies {
  private Copies() {}

  static ArticleView.Copy of(Keeping.Copy copy) {
    return new ArticleView.Copy(
        copy.article().id(),
        copy.article().sourceTitle(),
        copy.article().url(),
        copy.kept() ? copy.at() : null,
        copy.page());
  }
}
