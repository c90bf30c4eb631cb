package dev.aicurator.view;

import dev.aicurator.model.report.Item;
import dev.aicurator.model.report.Why;
import dev.aicurator.view.ink.Sheet;
import dev.aicurator.view.ink.Styled;
import dev.aicurator.view.ink.Tone;
import dev.aicurator.view.json.Json;
import dev.aicurator.view.list.Titles;
import java.io.IOException;
import java.util.List;

/** Why a story is there and where it is: every decision with its numbers. */
public final class WhyView {
  private static final int REASONS = 12;

  private WhyView() {}

  /** JSON is an array; every other form is text. */
  public static void write(Format format, List<Why> all, Screen screen, Appendable out)
      throws IOException {
    switch (format) {
      case JSON -> Json.array(out, screen.tty(), all, WhyView::json);
      case JSONL -> Json.lines(out, all, WhyView::json);
      default -> {
        for (Why why : all) {
          text(why, screen.sheet(out));
        }
      }
    }
  }

  private static void text(Why why, Sheet sheet) throws IOException {
    sheet.gap().text(Styled.raw(Titles.of(why.item()), Tone.STRONG));
    sheet.heading("Its place in the list");
    Styled sum = Styled.of("").own(number(why.item().score()), Tone.ACCENT);
    sheet.text(parts(sum, " = ", why.item().parts()));
    sheet.heading("Is it AI news?");
    for (Why.Judged judged : why.judged()) {
      sheet.text(judged(judged));
    }
    if (!why.rules().isEmpty()) {
      sheet.heading("Your rules");
      for (Why.Applied rule : why.rules()) {
        sheet.text(Styled.raw(rule(rule), Tone.NONE));
      }
    }
    if (!why.joined().isEmpty()) {
      sheet.heading("Told together with");
      for (Why.Joined joined : why.joined()) {
        sheet.text(joined(joined));
      }
    }
  }

  private static Styled parts(Styled sum, String before, List<Item.Part> parts) {
    String sign = before;
    for (Item.Part part : parts) {
      sum.own(part.value() < 0 ? " − " : sign, Tone.QUIET);
      sum.own(number(Math.abs(part.value()))).own(" ").add(part.name(), Tone.QUIET);
      sign = " + ";
    }
    return sum;
  }

  private static Styled judged(Why.Judged judged) {
    Styled line = new Styled().add(judged.title()).own(": ");
    if (judged.allAi()) {
      return line.own("yes, its source publishes nothing else", Tone.GOOD);
    }
    line.own(judged.ai() ? "yes" : "no", judged.ai() ? Tone.GOOD : Tone.BAD);
    line.own(", " + number(judged.score()) + " sure", Tone.QUIET);
    List<Item.Part> reasons = judged.reasons();
    return parts(line, "; ", reasons.subList(0, Math.min(REASONS, reasons.size())));
  }

  private static String rule(Why.Applied rule) {
    String does =
        switch (rule.does()) {
          case "boost" -> "boost " + number(rule.amount());
          case "tag" -> "tag " + rule.tag();
          default -> rule.does();
        };
    return rule.name() + ": " + does + ", found in " + rule.field();
  }

  private static Styled joined(Why.Joined joined) {
    Styled line = new Styled().add(joined.title()).own(": ");
    line.own(joined.copyOf().isEmpty() ? "" : "a copy of " + joined.copyOf() + ", ", Tone.QUIET);
    line.own(number(joined.likeness()) + " alike", Tone.ACCENT);
    if (!joined.shared().isEmpty()) {
      line.own(" by ", Tone.QUIET).add(String.join(", ", joined.shared()), Tone.QUIET);
    }
    return line;
  }

  private static String number(double value) {
    long thousandths = Math.round(Math.abs(value) * 1000);
    String digits = Long.toString(thousandths % 1000 + 1000).substring(1);
    return (value < 0 && thousandths > 0 ? "−" : "") + thousandths / 1000 + "." + digits;
  }

  private static void json(Json json, Why why) throws IOException {
    json.open().put("id", why.item().story().id()).put("title", Titles.of(why.item()));
    json.put("score", why.item().score()).list("parts", why.item().parts(), WhyView::part);
    json.list("judged", why.judged(), WhyView::judgement).list("rules", why.rules(), WhyView::held);
    json.list("joined", why.joined(), WhyView::member).close();
  }

  private static void part(Json json, Item.Part part) throws IOException {
    json.open().put("name", part.name()).put("value", part.value()).close();
  }

  private static void judgement(Json json, Why.Judged judged) throws IOException {
    json.open().put("article", judged.article()).put("title", judged.title());
    json.put("allAi", judged.allAi()).put("ai", judged.ai()).put("score", judged.score());
    json.texts("topics", judged.topics()).list("reasons", judged.reasons(), WhyView::part).close();
  }

  private static void held(Json json, Why.Applied rule) throws IOException {
    json.open().put("name", rule.name()).put("field", rule.field()).put("does", rule.does());
    json.put("amount", rule.amount()).put("tag", rule.tag()).close();
  }

  private static void member(Json json, Why.Joined joined) throws IOException {
    json.open().put("article", joined.article()).put("title", joined.title());
    json.put("copyOf", joined.copyOf().isEmpty() ? null : joined.copyOf());
    json.put("likeness", joined.likeness()).texts("shared", joined.shared()).close();
  }
}
