package dev.aicurator.llm.card;

import dev.aicurator.llm.server.Fence;
import dev.aicurator.llm.server.Prompt;
import dev.aicurator.model.Article;
import dev.aicurator.model.Block;
import dev.aicurator.text.Clean;
import dev.langchain4j.model.chat.request.json.JsonArraySchema;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import dev.langchain4j.model.chat.request.json.JsonStringSchema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** Asks for the card of one story. */
final class CardPrompt {
  /**
   * Raised whenever the words of the prompt change, so that cached answers are not taken for it.
   */
  static final String VERSION = "card-1";

  private static final int ARTICLES = 5;
  private static final int LEAD_CHARS = 9_000;
  private static final int OTHER_CHARS = 2_500;
  private static final int MOST_TOKENS = 1_500;

  private CardPrompt() {}

  static Prompt of(List<Article> articles) {
    Fence fence = new Fence();
    StringBuilder user = new StringBuilder();
    for (int i = 0; i < Math.min(articles.size(), ARTICLES); i++) {
      int most = i == 0 ? LEAD_CHARS : OTHER_CHARS;
      user.append(fence.around("article " + (i + 1), text(articles.get(i), most)));
    }
    user.append("Write the card of the news that the quoted articles tell, as one JSON object.");
    return new Prompt(system(fence), user.toString(), schema(), MOST_TOKENS);
  }

  private static String system(Fence fence) {
    return "You write news cards from articles. "
        + fence.rule()
        + "Answer with one JSON object and nothing else: \"dek\", one sentence of at most 30 words"
        + " that tells the news; \"why_it_matters\", an array of one or two sentences on what"
        + " follows from it according to the articles; \"key_points\", an array of three to five"
        + " sentences of at most 30 words, each with one fact not told before; \"details\", an"
        + " array of four to seven sentences, 80 to 160 words together, that tell it in full. Rules:"
        + " say only what the articles say, in their language and as far as possible in their words;"
        + " copy names, figures, dates and quotations exactly; every sentence stands alone, with the"
        + " name and not a pronoun; no opinion, no advice, no address, no links, no Markdown.";
  }

  private static String text(Article article, int most) {
    StringBuilder out = new StringBuilder();
    out.append(article.title()).append('\n');
    out.append(article.sourceTitle()).append(", ").append(article.time().toString(), 0, 10);
    out.append('\n');
    for (Block block : article.page().blocks()) {
      boolean told = block.kind().isProse() || block.kind() == Block.Kind.HEADING;
      if (told && out.length() < most) {
        out.append(block.text()).append('\n');
      }
    }
    return out.length() > most ? out.substring(0, most) : out.toString();
  }

  private static JsonSchema schema() {
    JsonArraySchema sentences = JsonArraySchema.builder().items(new JsonStringSchema()).build();
    return JsonSchema.builder()
        .name("card")
        .rootElement(
            JsonObjectSchema.builder()
                .addStringProperty("dek")
                .addProperty("why_it_matters", sentences)
                .addProperty("key_points", sentences)
                .addProperty("details", sentences)
                .required("dek", "why_it_matters", "key_points", "details")
                .additionalProperties(false)
                .build())
        .build();
  }

  /** Of the articles' text, the prompt and the model: the same hash, the same card. */
  static String key(List<Article> articles, String model) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      add(sha, VERSION);
      add(sha, model);
      for (Article article : articles.subList(0, Math.min(articles.size(), ARTICLES))) {
        add(sha, article.id());
        add(sha, text(article, LEAD_CHARS));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(MessageDigest sha, String part) {
    sha.update(Clean.text(part).getBytes(StandardCharsets.UTF_8));
    sha.update((byte) 0);
  }
}
