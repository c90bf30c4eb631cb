package dev.aicurator.feed.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document as read: its name as {@code vocabulary:local} in lower case ({@code
 * title}, {@code atom:title}, {@code dc:creator}), its attributes, its child elements, and where
 * its inside stands in the source. Text constructs are opaque: their inner tags are no children.
 */
public final class Element {
  private final String key;
  private final String rawName;
  private final @Nullable Element parent;
  private final Source source;
  private final @Nullable String base;
  private final @Nullable String lang;
  final @Nullable Scope scope;
  private final String[] attributes;
  private List<Element> children = List.of();
  private final int start;
  private int end = -1;
  private boolean closed;
  private boolean markup;

  Element(@Nullable Element parent, Tag tag, String key, @Nullable Scope scope, Source source) {
    this.parent = parent;
    this.key = key;
    this.scope = scope;
    this.source = source;
    this.rawName = tag.name();
    this.attributes = tag.attributes();
    this.start = tag.end();
    String ownBase = attribute("xml:base");
    String outer = parent == null ? source.base() : parent.base;
    this.base = ownBase == null ? outer : source.resolve(outer, ownBase);
    String ownLang = attribute("xml:lang");
    this.lang = ownLang != null ? ownLang : parent == null ? null : parent.lang;
  }

  public String key() {
    return key;
  }

  String rawName() {
    return rawName;
  }

  public @Nullable Element parent() {
    return parent;
  }

  public List<Element> children() {
    return Collections.unmodifiableList(children);
  }

  /** The first child of that name. */
  public @Nullable Element child(String name) {
    for (Element child : children) {
      if (child.key.equals(name)) {
        return child;
      }
    }
    return null;
  }

  /** The value of an attribute given in lower case, with its prefix; null when absent. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i].equals(name)) {
        return attributes[i + 1];
      }
    }
    return null;
  }

  /** What relative links inside are relative to: the xml:base chain over the document's URL. */
  public @Nullable String base() {
    return base;
  }

  /** The nearest xml:lang. */
  public @Nullable String lang() {
    return lang;
  }

  /** False when the document ended inside. */
  public boolean isClosed() {
    return closed;
  }

  /** True when there are tags inside. */
  public boolean hasMarkup() {
    return markup;
  }

  /** The characters inside, references replaced, tags and comments left out. */
  public String text() {
    return source.text(start, end);
  }

  /** The characters inside with references replaced and tags kept: HTML that was not escaped. */
  public String markup() {
    return source.markup(start, end);
  }

  /** The inside as it stands in the source. */
  public String inside() {
    return source.slice(start, end);
  }

  void add(Element child) {
    if (children.isEmpty()) {
      children = new ArrayList<>(8);
    }
    children.add(child);
  }

  void sawMarkup() {
    markup = true;
  }

  void close(int at, boolean properly) {
    end = at;
    closed = properly;
  }

  /** Declared prefixes, innermost first. */
  record Scope(String prefix, @Nullable String vocabulary, @Nullable Scope outer, int size) {}

  /** A start tag as scanned: {@code attributes} are names and values by turns. */
  record Tag(String name, String[] attributes, int end, boolean empty) {}
}
