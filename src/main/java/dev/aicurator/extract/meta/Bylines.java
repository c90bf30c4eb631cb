package dev.aicurator.extract.meta;

import dev.aicurator.extract.dom.Urls;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The names in what pages write of their authors. */
final class Bylines {
  /** What stands before the author's name at the start of a text. */
  static final Pattern BY =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:article |story |words |text |photos? |posted |published |written |reported |reporting |created"
              + " |submitted |authored |contributed )?by(?:\\s*by)?"
              + "|(?:eine? \\p{L}+ |geschrieben |erstellt |verfasst |veröffentlicht )?von|redaktion(?=\\s*:)"
              + "|(?:écrit |rédigé |publié |propos recueillis )?par|(?:escrito |publicado )?por|(?:scritto )?d[ia]|door"
              + "|(?:skriven |skrevet )?a[vf]|oleh|author|autor(?:en|in|[/*:_]-?in(?:nen)?)?|text|writer"
              + "|tekst|teksti|yazar|haber|szerző|penulis|tác giả|автори?|текст)(?:\\s*[:：]\\s*|\\s+)"
              + "|^\\W*(?-i:By)(?=\\p{Lu})"
              + "|^\\s*(?:文|著者|執筆|取材・文|記者|记者|作者|بقلم|מאת|लेखक)\\s*[:：●・/／\\s]\\s*");

  /** The same after a date. */
  static final Pattern DATED_BY =
      Pattern.compile("(?iu)(?<=\\b(?:19|20)\\d\\d\\W{1,4})(?:by|von|par|por|door|redaktion:)\\s+");

  /** What can only be said of an author. */
  static final Pattern WRITTEN =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:written|posted|authored|words) by:?|(?:geschrieben|erstellt|verfasst) von:?"
              + "|(?:écrit|rédigé) par:?|escrito por:?|scritto da:?|author:|autor(?:in)?:)\\s*");

  /** A line that only says that a name follows. */
  static final Pattern LABEL =
      Pattern.compile(
          "(?iu)\\W*(?:(?:written |posted |authored )?by|authors?|(?:geschrieben |verfasst )?von"
              + "|autor(?:en|in)?|(?:écrit )?par|escrito por|scritto da|geschreven door)\\W*");

  private static final Pattern PREFIX =
      Pattern.compile(
          "(?iu)^\\W*(?:(?:view |see |read |show )?(?:all |more )*(?:posts? |articles? |stories )?(?:by|from)"
              + "|von|par|por|written by|posted by|author|autor|text)\\b\\s*:?\\s+");
  private static final Pattern TAIL =
      Pattern.compile(
          "(?iu)\\s*(?:[|•·—–\\n\\t]|\\s-\\s|\\.\\s+(?=photo|illustra|video)|\\b(?:on|updated|published|posted|last|am|vom|reviewed|medically|fact|edited|editing|photos?|photography"
              + "|contributing|contributor"
              + "|january|february|march|april|june|july|august|september|october|november|december"
              + "|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d{1,2}"
              + "|\\d{1,2}[./:]|\\d{4})\\b|\\s\\d{1,2}\\.\\s).*$");
  private static final Pattern ASIDE =
      Pattern.compile(
          "(?iu)\\s+(?:\\(|(?:in|under|for|at|from|with)\\s|(?:le|el|il)\\s+(?:\\p{L}+\\s+)?\\d).*$");
  private static final Pattern SPLIT =
      Pattern.compile("(?iu)\\s*(?:;|,|、|／|\\||&|\\band\\b|\\bund\\b|\\bwith\\b)\\s*");
  private static final Pattern AND =
      Pattern.compile("(?iu)\\s+(?:y|e|et|en|och|og|oraz|i|ja|ve|и|та|şi|și|dan|và)\\s+");
  private static final Pattern CATALOGUED =
      Pattern.compile(
          "((?:\\p{Ll}{1,4} ){0,3}\\p{Lu}[\\p{L}\\p{M}'’ -]+), *(?!(?:Jr|Sr|I{2,3}|IV|MD|PhD|Inc|Ltd|LLC)\\b)(\\p{Lu}[\\p{L}\\p{M}.'’ -]*)");
  private static final Pattern NAME =
      Pattern.compile(
          "(?u)^\\p{Lu}[\\p{L}'’.-]*(?: (?:\\p{Lu}[\\p{L}'’.-]*|[dD]['’]\\p{L}+|al|bin|da|das|de|del|della|den|der"
              + "|di|dos|du|e|el|ibn|la|le|ten|ter|van|von|vom|y|zu|zum|zur)){1,4}$");
  private static final Pattern EAST =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]{2,10}|\\p{IsHangul}{2,5}"
              + "|[\\p{Lo}\\p{M}'’-]{2,}(?: [\\p{Lo}\\p{M}'’-]{2,}){1,3}");
  private static final Pattern TITLED =
      Pattern.compile(
          "^([\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{2,8}|\\p{IsHangul}{2,4})\\s*(?:기자|특파원|記者|记者)(?:$|\\s.*)");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?iu).*\\b(?:editor|reporter|writer|correspondent|staff|columnist|contributor|senior|news|md|phd|read|min|about|more|follow"
              + "|share|posts?|comments?|view|all|by|author|the|bio|profile|policy|articles?|artikel|beiträge|inhalte|mehr"
              + "|weitere|alle|see|google|facebook|twitter|linkedin|instagram|newsletter|subscribe|contact)\\b.*");
  private static final Pattern UNNAMED =
      Pattern.compile(
          ".*[\\s:].*\\d.*|\\d.*|(?i:admin\\w*)|.*:.*|(?:\\S+\\s+){4,}.*|\\p{Ll}.*\\s.*");
  private static final Pattern HELPED =
      Pattern.compile(
          "(?iu)(?:reviewed|fact[- ]checked|checked|edited|verified|approved|researched|translated|illustrated|photographed)"
              + " by\\b[\\s:]*|(?:geprüft|redigiert|übersetzt) von\\b[\\s:]*");
  private static final Pattern HANDLE = Pattern.compile("\\s+[(|]?@\\w+\\)?$");
  private static final Pattern KEY =
      Pattern.compile("\\w+(?:\\.\\w+){3,}|.*(?:\\{\\{|\\}\\}|<%|\\[object).*");
  private static final int MOST_CHARS = 80;
  private static final int MOST = 20;

  private Bylines() {}

  /** Names from metadata: taken as given but for wrappings, addresses and handles. */
  static List<String> stated(List<String> raw) {
    Set<String> names = new LinkedHashSet<>();
    for (String value : raw) {
      String line = Words.line(value);
      String bare = line == null ? "" : PREFIX.matcher(line).replaceFirst("");
      String name = HANDLE.matcher(bare).replaceFirst("").strip();
      if (isStated(name) && names.size() < MOST) {
        List<String> people = people(name);
        names.addAll(people.size() > 1 ? people : List.of(name));
      }
    }
    return List.copyOf(names);
  }

  /** The same from a catalogue, which puts the surname first: {@code Lind, Anna}. */
  static List<String> catalogued(List<String> raw) {
    return stated(raw.stream().map(Bylines::turned).toList());
  }

  private static String turned(String name) {
    Matcher parts = CATALOGUED.matcher(name.strip());
    return parts.matches() ? parts.group(2).strip() + " " + parts.group(1) : name;
  }

  /** The people of a list of nothing but full names; empty for any other text. */
  private static List<String> people(String list) {
    List<String> people = new ArrayList<>();
    for (String part : SPLIT.split(list)) {
      people.addAll(pair(part.strip()));
    }
    return people.stream().allMatch(Bylines::isName) ? people : List.of();
  }

  /** Both names where a word of whatever language joins two. */
  private static List<String> pair(String name) {
    List<String> parts = List.of(AND.split(name, -1));
    return parts.size() > 1 && parts.stream().allMatch(Bylines::isName) ? parts : List.of(name);
  }

  private static boolean isStated(String name) {
    String low = name.toLowerCase(Locale.ROOT);
    return !name.isEmpty()
        && name.length() <= MOST_CHARS * 2
        && !Urls.isWeb(name)
        && !name.startsWith("/")
        && !low.startsWith("www.")
        && !low.equals("null")
        && !low.equals("undefined")
        && !low.equals("unknown")
        && !low.equals("admin")
        && !KEY.matcher(name).matches()
        && name.codePoints().anyMatch(Character::isLetter);
  }

  /** Names in visible text; {@code strict} takes only what is written like a name. */
  static List<String> visible(@Nullable String text, boolean strict) {
    String line = Words.line(text);
    if (line == null || line.length() > MOST_CHARS * 3) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    boolean aside = false;
    for (String part : SPLIT.split(TAIL.matcher(unlabelled(line)).replaceFirst("").strip())) {
      String bare = strict ? ASIDE.matcher(part.strip()).replaceFirst("") : part.strip();
      boolean placed = !bare.equals(part.strip());
      for (String name : aside && !placed ? List.<String>of() : pair(bare)) {
        boolean fits = strict ? isName(name) : isStated(name) && name.length() <= MOST_CHARS;
        if (fits && names.size() < MOST) {
          names.add(name);
        }
      }
      aside |= placed;
    }
    return names;
  }

  /** Who a short byline names where that is no person: a desk, an account, a first name. */
  static List<String> brief(String text) {
    boolean label = LABEL.matcher(text).matches() || text.endsWith(":");
    return label
        ? List.of()
        : visible(text, false).stream().filter(name -> !UNNAMED.matcher(name).matches()).toList();
  }

  /** The same where a text says that it was written by someone. */
  static List<String> briefly(List<String> texts) {
    for (String text : texts) {
      Matcher by = WRITTEN.matcher(text);
      if (text.length() <= MOST_CHARS * 2 && by.find()) {
        List<String> names = brief(ASIDE.matcher(text.substring(by.end())).replaceFirst(""));
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  private static String unlabelled(String line) {
    String bare = BY.matcher(line).replaceFirst("");
    return bare.equals(line) ? PREFIX.matcher(line).replaceFirst("") : bare;
  }

  static boolean isName(String name) {
    return name.length() <= 50 && NAME.matcher(name).matches() && !ROLE.matcher(name).matches();
  }

  /** The names after {@code sign} in the first text that has it and any. */
  static List<String> after(Pattern sign, List<String> texts) {
    for (String text : texts) {
      Matcher by = text.length() <= MOST_CHARS * 2 ? sign.matcher(text) : null;
      if (by != null && by.find()) {
        List<String> names = visible(text.substring(by.start()), true);
        names = names.isEmpty() ? eastern(text.substring(by.end())) : names;
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Reporters who sign with their title after the name. */
  static List<String> titled(List<String> texts) {
    for (String text : texts) {
      Matcher name = text.length() <= MOST_CHARS ? TITLED.matcher(text) : null;
      if (name != null && name.matches()) {
        return List.of(name.group(1));
      }
    }
    return List.of();
  }

  private static List<String> eastern(String text) {
    String[] parts = SPLIT.split(text.strip());
    return parts.length > 0 && EAST.matcher(parts[0]).matches() ? List.of(parts[0]) : List.of();
  }

  /** The names below a label that says whose they are. */
  static List<String> labelled(List<String> texts) {
    for (int i = 0; i + 1 < texts.size(); i++) {
      if (LABEL.matcher(texts.get(i)).matches()) {
        List<String> names = visible(texts.get(i + 1), true);
        if (!names.isEmpty()) {
          return names;
        }
      }
    }
    return List.of();
  }

  /** Who only helped: reviewed, checked or edited what others wrote. */
  static Set<String> helpers(List<String> texts) {
    Set<String> names = new LinkedHashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      boolean may = text.contains(" by") || text.contains(" von");
      Matcher by = HELPED.matcher(text);
      if (may && by.find()) {
        String rest = text.substring(by.end());
        boolean below = rest.isBlank() && i + 1 < texts.size();
        names.addAll(visible(below ? texts.get(i + 1) : rest, true));
      }
    }
    return names;
  }
}
