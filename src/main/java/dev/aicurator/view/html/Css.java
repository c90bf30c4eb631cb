package dev.aicurator.view.html;

/** The style sheets: system fonts, light and dark, print. */
public final class Css {
  private static final String BASE =
      """

      :root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1c1b19; --soft: #6a665e;
        --line: #e2ded5; --accent: #0b6b74; --second: #9a5b00; --tint: #f2efe8; }
      @media (prefers-color-scheme: dark) { :root { --paper: #16171a; --ink: #e6e3dc;
        --soft: #9b978d; --line: #2e3035; --accent: #6cc5cf; --second: #e0a95a; --tint: #1e2024; } }
      * { box-sizing: border-box; }
      html { -webkit-text-size-adjust: 100%; }
      body { margin: 0; background: var(--paper); color: var(--ink);
        font: 1.0625rem/1.6 Charter, "Bitstream Charter", "Iowan Old Style", Georgia, serif;
        overflow-wrap: break-word; }
      main, header.top { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem; }
      h1, h2, h3, h4, .meta, .label, nav, footer { font-family: system-ui, -apple-system, "Segoe UI",
        Roboto, "Noto Sans", sans-serif; }
      h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
      a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: .15em;
        text-decoration-thickness: .07em; }
      a:hover { color: var(--accent); }
      a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
      .meta { color: var(--soft); font-size: .85rem; line-height: 1.5; }
      footer.end { max-width: 39.5rem; color: var(--soft); font-size: .8rem; border-top: 1px solid var(--line);
        margin: 3rem auto 0; padding: 1rem 0 3rem; width: calc(100% - 2.5rem); }
      @media print { :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb;
        --accent: #000; --second: #000; --tint: #fff; }
        html { font-size: 10pt; } body { line-height: 1.45; } nav { display: none; }
        main, header.top, footer.end { max-width: none; width: auto; padding: 0; }
        p { orphans: 3; widows: 3; }
        h1, h2, h3, .why, blockquote, figure, li, pre, table { break-inside: avoid; }
        h1, h2, h3, .label, .meta, .dek { break-after: avoid; } .foot { break-after: auto; } }
      """;

  /** An article in full. */
  public static final String ARTICLE =
      BASE
          + """
          header.top { padding-top: 3rem; }
          h1 { font-size: 2rem; letter-spacing: -.015em; margin: 0 0 .5rem; }
          main h2 { font-size: 1.35rem; margin: 2.2rem 0 .6rem; }
          main h3, main h4, main h5, main h6 { font-size: 1.08rem; margin: 1.8rem 0 .5rem; }
          .dek { font-size: 1.2rem; line-height: 1.45; color: var(--soft); margin: 1rem 0 0; }
          blockquote { margin: 1.4rem 0; padding: .1rem 0 .1rem 1.1rem;
            border-left: 3px solid var(--second); }
          pre { background: var(--tint); border: 1px solid var(--line); border-radius: 6px;
            padding: .9rem 1rem; overflow-x: auto; font-size: .85rem; line-height: 1.5; }
          table { border-collapse: collapse; width: 100%; font-size: .92rem; margin: 1.4rem 0; }
          th, td { text-align: start; padding: .4rem .7rem .4rem 0; vertical-align: top;
            border-bottom: 1px solid var(--line); }
          .alt, .caption { color: var(--soft); font-size: .88rem; margin: 1rem 0; }
          .alt { border: 1px dashed var(--line); border-radius: 6px; padding: .7rem 1rem; }
          ul, ol { padding-left: 1.4rem; margin: .5rem 0; } li { margin: .3rem 0; }
          .d2 { margin-left: 1.5rem; } .d3 { margin-left: 3rem; } .d4 { margin-left: 4.5rem; }
          blockquote p { margin: .5rem 0; }
          """;

  /** A digest. */
  public static final String DIGEST =
      BASE
          + """
          header.top { padding-top: 3.2rem; padding-bottom: 1.2rem; }
          header.top h1 { font-size: 2.3rem; letter-spacing: -.025em; margin: 0; }
          header.top .meta { margin: .4rem 0 0; }
          nav { margin: 1.1rem 0 0; padding: .7rem 0; border-top: 1px solid var(--line);
            border-bottom: 1px solid var(--line); font-size: .88rem; }
          nav a { text-decoration: none; margin-right: 1.1rem; white-space: nowrap; }
          nav span { color: var(--soft); }
          section > h2 { font-size: .85rem; text-transform: uppercase; letter-spacing: .09em;
            color: var(--accent); margin: 2.6rem 0 0; }
          article { padding: 1.3rem 0 1.5rem; border-bottom: 1px solid var(--line); }
          section article:last-child { border-bottom: 0; padding-bottom: .4rem; }
          article h3 { font-size: 1.4rem; letter-spacing: -.012em; margin: 0 0 .25rem; }
          article h3 a { text-decoration: none; }
          article h3 a:hover { text-decoration: underline; }
          .dek { font-size: 1.1rem; line-height: 1.5; margin: .7rem 0 0; }
          .why { margin: 1rem 0 0; padding: .75rem 1rem; background: var(--tint);
            border-left: 3px solid var(--second); border-radius: 0 6px 6px 0; }
          .why p, .details p { margin: 0; }
          .label { font-size: .78rem; font-weight: 650; letter-spacing: .02em; margin: 0 0 .2rem;
            color: var(--soft); }
          .why .label { color: var(--second); }
          .points, .details, .thread { margin: 1rem 0 0; }
          ol { margin: 0; padding-left: 1.5rem; } li { margin: .3rem 0; padding-left: .2rem; }
          ol li::marker { color: var(--second); font-family: system-ui, sans-serif;
            font-size: .88rem; font-variant-numeric: tabular-nums; }
          ul.also { list-style: none; padding: 0; margin: .35rem 0 0; }
          ul.also li { padding: 0; margin: .2rem 0; }
          .foot { margin: 1rem 0 0; } .tag { color: var(--second); }
          .thread ul { margin: 0; padding-left: 1.2rem; }
          .none { padding: 4rem 0; text-align: center; color: var(--soft); }
          @media (max-width: 30rem) { header.top { padding-top: 2rem; }
            header.top h1 { font-size: 1.8rem; } article h3 { font-size: 1.22rem; } }
          @media print { section > h2 { margin-top: 1.4rem; } article { padding: .8rem 0; }
            article h3 a { text-decoration: none; }
            article h3 a::after { content: attr(href); display: block; overflow-wrap: anywhere;
              color: var(--soft); font: .75rem/1.4 system-ui, sans-serif; } }
          """;

  private Css() {}
}
