package dev.aicurator.search.words;

import dev.aicurator.text.Tokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Does to each word what a chain of filters does to it alone, and remembers a bounded number of
 * words: the chain is by far the dearest part of indexing. Only for chains that look at one word at
 * a time.
 */
final class CachedTerms extends TokenFilter {
  private static final int SLOTS = 1 << 16;
  private static final char[] DROPPED = {};
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
  private final long[] keys = new long[SLOTS];
  private final char[] @Nullable [] terms = new char[SLOTS][];
  private final One one = new One();
  private final TokenStream chain;
  private final CharTermAttribute made;

  /**
   * @param filters the chain, put on a stream of words
   */
  CachedTerms(TokenStream words, UnaryOperator<TokenStream> filters) {
    super(words);
    chain = filters.apply(one);
    made = chain.getAttribute(CharTermAttribute.class);
  }

  @Override
  public boolean incrementToken() throws IOException {
    int skipped = 0;
    while (input.incrementToken()) {
      char[] made = made();
      if (made.length > 0) {
        term.copyBuffer(made, 0, made.length);
        step.setPositionIncrement(step.getPositionIncrement() + skipped);
        return true;
      }
      skipped += step.getPositionIncrement();
    }
    return false;
  }

  private char[] made() {
    char[] buffer = term.buffer();
    int n = term.length();
    long key = Tokens.key(buffer, 0, n);
    int slot = (int) (key ^ key >>> 16) & SLOTS - 1;
    char[] known = keys[slot] == key ? terms[slot] : null;
    if (known == null) {
      known = through(buffer, n);
      keys[slot] = key;
      terms[slot] = known;
    }
    return known;
  }

  private char[] through(char[] word, int length) {
    try {
      one.set(word, length);
      chain.reset();
      return chain.incrementToken() ? Arrays.copyOf(made.buffer(), made.length()) : DROPPED;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A stream of one word. */
  private static final class One extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private boolean given;

    void set(char[] word, int length) {
      clearAttributes();
      term.copyBuffer(word, 0, length);
      given = false;
    }

    @Override
    public boolean incrementToken() {
      boolean gives = !given;
      given = true;
      return gives;
    }
  }
}
