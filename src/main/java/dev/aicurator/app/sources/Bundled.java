package dev.aicurator.app.sources;

import dev.aicurator.model.feed.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new home follows: the publishers' own feeds. What is disabled is large, slow or rarely
 * new, and one command away: {@code curator sources enable SLUG}. A class and no resource, since
 * every list ranks by it and opening a jar for it would cost more than ranking.
 */
final class Bundled {
  /** Slug, title, url, kind, topic, owner, all AI, enabled. */
  private static final String TABLE =
      """
      openai|OpenAI News|https://openai.com/news/rss.xml|lab|models|OpenAI|true|true
      deepmind|Google DeepMind|https://deepmind.google/blog/rss.xml|lab|research|Google|true|true
      google-ai|Google AI Blog|https://blog.google/technology/ai/rss/|lab|products|Google|true|true
      google-research|Google Research|https://research.google/blog/rss/|lab|research|Google|false|true
      microsoft-research|Microsoft Research|https://www.microsoft.com/en-us/research/feed/|lab|research|Microsoft|false|true
      apple-ml|Apple Machine Learning Research|https://machinelearning.apple.com/rss.xml|lab|research|Apple|true|true
      hugging-face|Hugging Face|https://huggingface.co/blog/feed.xml|lab|open-source|Hugging Face|true|true
      qwen|Qwen|https://qwenlm.github.io/blog/index.xml|lab|models|Alibaba|true|true
      nvidia-developer|NVIDIA Developer|https://developer.nvidia.com/blog/feed|lab|hardware|NVIDIA|false|false
      amazon-science|Amazon Science|https://www.amazon.science/index.rss|lab|research|Amazon|false|false
      ollama|Ollama|https://ollama.com/blog/rss.xml|tools|tools|Ollama|true|true
      vllm|vLLM|https://vllm.ai/blog/rss.xml|tools|tools|vLLM|true|false
      bair|Berkeley AI Research|https://bair.berkeley.edu/blog/feed.xml|research|research|UC Berkeley|true|true
      mit-news-ai|MIT News: AI|https://news.mit.edu/topic/mitartificial-intelligence2-rss.xml|research|research|MIT|true|true
      cmu-ml|CMU Machine Learning|https://blog.ml.cmu.edu/feed/|research|research|Carnegie Mellon|true|false
      arxiv-cs-ai|arXiv cs.AI|https://rss.arxiv.org/rss/cs.AI|papers|research|arXiv|true|false
      arxiv-cs-cl|arXiv cs.CL|https://rss.arxiv.org/rss/cs.CL|papers|research|arXiv|true|false
      techcrunch-ai|TechCrunch AI|https://techcrunch.com/category/artificial-intelligence/feed/|press|business|TechCrunch|true|true
      verge-ai|The Verge AI|https://www.theverge.com/rss/ai-artificial-intelligence/index.xml|press|products|Vox Media|true|true
      ars-ai|Ars Technica AI|https://arstechnica.com/ai/feed/|press|products|Condé Nast|true|true
      wired-ai|WIRED AI|https://www.wired.com/feed/tag/ai/latest/rss|press|society|Condé Nast|true|true
      register-ai|The Register AI|https://www.theregister.com/software/ai_ml/headlines.atom|press|business|Situation Publishing|true|true
      ieee-spectrum-ai|IEEE Spectrum AI|https://spectrum.ieee.org/feeds/topic/artificial-intelligence.rss|press|robotics|IEEE|true|true
      guardian-ai|The Guardian AI|https://www.theguardian.com/technology/artificialintelligenceai/rss|press|society|Guardian Media Group|true|true
      the-decoder|The Decoder|https://the-decoder.com/feed/|press|models|The Decoder|true|true
      technology-review|MIT Technology Review|https://www.technologyreview.com/feed/|press|society|MIT Technology Review|false|true
      simon-willison|Simon Willison|https://simonwillison.net/atom/everything/|commentary|tools|Simon Willison|false|true
      import-ai|Import AI|https://importai.substack.com/feed|commentary|research|Jack Clark|true|true
      interconnects|Interconnects|https://www.interconnects.ai/feed|commentary|models|Nathan Lambert|true|true
      latent-space|Latent Space|https://www.latent.space/feed|commentary|tools|Latent Space|true|true
      one-useful-thing|One Useful Thing|https://www.oneusefulthing.org/feed|commentary|society|Ethan Mollick|true|false
      ai-snake-oil|AI Snake Oil|https://www.aisnakeoil.com/feed.xml|policy|policy|Narayanan and Kapoor|true|true
      alignment-forum|Alignment Forum|https://www.alignmentforum.org/feed.xml|safety|safety|Alignment Forum|true|true
      hacker-news-ai|Hacker News: AI, 100 points and more|https://hnrss.org/newest?q=AI&points=100|community|tools|Hacker News|false|true
      localllama|r/LocalLLaMA|https://www.reddit.com/r/LocalLLaMA/.rss|community|open-source|Reddit|true|false
      """;

  private Bundled() {}

  static List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    for (int start = 0; start < TABLE.length(); ) {
      int end = TABLE.indexOf('\n', start);
      sources.add(source(cells(TABLE, start, end)));
      start = end + 1;
    }
    return List.copyOf(sources);
  }

  private static List<String> cells(String text, int from, int to) {
    List<String> cells = new ArrayList<>(8);
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || text.charAt(i) == '|') {
        cells.add(text.substring(start, i));
        start = i + 1;
      }
    }
    return cells;
  }

  private static Source source(List<String> cells) {
    return new Source(
        cells.get(0),
        cells.get(1),
        cells.get(2),
        cells.get(3),
        cells.get(4),
        cells.get(5),
        cells.get(6).equals("true"),
        cells.get(7).equals("true"));
  }
}
