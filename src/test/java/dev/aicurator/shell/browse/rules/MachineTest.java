package dev.aicurator.shell.browse.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Marks;
import dev.aicurator.model.report.Item;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {
  private final Desk desk = new Desk(24, 80, Shelves.of(40));

  private int cursor() {
    return desk.state().shelf().cursor();
  }

  @Test
  void theCursorMovesAndStaysInTheList() {
    desk.press(Act.UP);
    assertThat(cursor()).isZero();
    desk.press(Act.DOWN, Act.DOWN);
    assertThat(cursor()).isEqualTo(2);
    desk.press(Act.LAST);
    assertThat(cursor()).isEqualTo(39);
    desk.press(Act.DOWN);
    assertThat(cursor()).isEqualTo(39);
    desk.press(Act.FIRST, Act.PAGE_DOWN);
    assertThat(cursor()).isEqualTo(18);
    desk.press(Act.HALF_DOWN);
    assertThat(cursor()).isEqualTo(27);
    desk.press(Act.HALF_UP, Act.PAGE_UP);
    assertThat(cursor()).isZero();
    assertThat(desk.effects()).isEmpty();
  }

  @Test
  void theChosenStoryIsAlwaysSeen() {
    for (Act act : List.of(Act.PAGE_DOWN, Act.DOWN, Act.PAGE_DOWN, Act.LAST, Act.UP, Act.PAGE_UP)) {
      desk.press(act);
      Shelf shelf = desk.state().shelf();
      assertThat(shelf.cursor()).isBetween(shelf.top(), shelf.top() + desk.state().list() - 1);
    }
  }

  @Test
  void openingReadsAndGoesBack() {
    desk.press(Act.DOWN, Act.OPEN);
    assertThat(desk.doc().kind()).isEqualTo(Doc.Kind.CARD);
    assertThat(desk.doc().story()).isEqualTo(Shelves.id(1));
    assertThat(desk.effects()).containsExactly(new Effect.Seen(Shelves.id(1)));
    desk.press(Act.PAGE_DOWN, Act.DOWN);
    assertThat(desk.doc().top()).isEqualTo(22);
    desk.press(Act.HALF_UP, Act.LAST);
    assertThat(desk.doc().top()).isEqualTo(60 - 22);
    desk.press(Act.DOWN, Act.FIRST, Act.UP);
    assertThat(desk.doc().top()).isZero();
    desk.press(Act.NEXT_STORY);
    assertThat(desk.doc().story()).isEqualTo(Shelves.id(2));
    desk.press(Act.PREVIOUS_STORY, Act.PREVIOUS_STORY, Act.PREVIOUS_STORY);
    assertThat(desk.doc().story()).isEqualTo(Shelves.id(0));
    assertThat(desk.state().say()).isEqualTo("that was the first story");
    desk.press(Act.QUIT);
    assertThat(desk.state().reading()).isFalse();
    assertThat(desk.state().over()).isFalse();
    desk.press(Act.BACK);
    assertThat(desk.state().say()).isEqualTo("q leaves");
    desk.press(Act.QUIT);
    assertThat(desk.state().over()).isTrue();
  }

  @Test
  void textsOverATextGoBackToIt() {
    desk.press(Act.OPEN, Act.HALF_DOWN);
    int top = desk.doc().top();
    for (Act act : List.of(Act.COMMENTS, Act.WHY, Act.CACHED, Act.TOPICS, Act.KEYS)) {
      desk.press(act);
      assertThat(desk.doc().kind()).isNotEqualTo(Doc.Kind.CARD);
      desk.press(Act.BACK);
      assertThat(desk.doc().kind()).isEqualTo(Doc.Kind.CARD);
      assertThat(desk.doc().top()).isEqualTo(top);
    }
    desk.press(Act.BACK);
    for (Act act : List.of(Act.COMMENTS, Act.WHY, Act.CACHED, Act.TOPICS, Act.KEYS)) {
      desk.press(act, Act.BACK);
      assertThat(desk.state().doc()).isNull();
      assertThat(desk.state().reading()).isFalse();
    }
  }

  @Test
  void marksAreToggled() {
    desk.press(Act.SAVE, Act.LIKE, Act.READ);
    List<String> id = List.of(Shelves.id(0));
    assertThat(desk.effects())
        .containsExactly(
            new Effect.Mark(id, Marks.Kind.SAVED, true, "save"),
            new Effect.Mark(id, Marks.Kind.LIKED, true, "like"),
            new Effect.Mark(id, Marks.Kind.READ, true, "read"));
    desk.send(new Event.Changed(List.of(Shelves.item(0, Shelves.saved())), "saved"));
    assertThat(desk.state().say()).isEqualTo("saved");
    desk.press(Act.SAVE, Act.LIKE);
    assertThat(desk.effects())
        .containsExactly(
            new Effect.Mark(id, Marks.Kind.SAVED, false, "unsave"),
            new Effect.Mark(id, Marks.Kind.LIKED, false, "unlike"));
  }

  @Test
  void allReadAsksFirst() {
    desk.press(Act.ALL_READ).type("n");
    assertThat(desk.effects()).isEmpty();
    desk.press(Act.ALL_READ).enter();
    assertThat(desk.effects()).isEmpty();
    desk.press(Act.ALL_READ).type("y");
    List<String> all = desk.state().shelf().ids();
    assertThat(desk.effects()).containsExactly(new Effect.Mark(all, Marks.Kind.READ, true, "read"));
  }

  @Test
  void theNextUnreadIsFoundAllAround() {
    desk.send(
        new Event.Listed(new Shelf(Shelf.Kind.TODAY, "", Shelves.today().items(), 0, 0), false));
    desk.press(Act.NEXT_UNREAD);
    assertThat(cursor()).isEqualTo(2);
    desk.press(Act.PREVIOUS_UNREAD, Act.PREVIOUS_UNREAD);
    assertThat(cursor()).isEqualTo(5);
    desk.press(Act.OPEN, Act.NEXT_UNREAD);
    assertThat(desk.doc().story()).isEqualTo(Shelves.id(0));
  }

  @Test
  void aNumberAndEnterJump() {
    desk.number("12").press(Act.OPEN);
    assertThat(cursor()).isEqualTo(11);
    assertThat(desk.state().reading()).isFalse();
    desk.number("41").press(Act.OPEN);
    assertThat(desk.state().say()).isEqualTo("no story 41: this list has 40");
    desk.number("3").press(Act.DOWN);
    assertThat(cursor()).isEqualTo(12);
    desk.press(Act.OPEN).number("2").press(Act.OPEN);
    assertThat(desk.doc().story()).isEqualTo(Shelves.id(1));
    desk.number("1234567");
    assertThat(desk.state().digits()).hasSize(5);
    desk.press(Act.CANCEL);
    assertThat(desk.state().digits()).isEmpty();
  }

  @Test
  void searchMakesAListOneGoesBackFrom() {
    desk.press(Act.DOWN, Act.SEARCH).type("agents").enter();
    assertThat(desk.effects()).containsExactly(new Effect.Look(Shelf.Kind.SEARCH, "agents", false));
    Shelf found = Shelf.of(Shelf.Kind.SEARCH, "agents", Shelves.today().items());
    desk.send(new Event.Listed(found, false));
    assertThat(desk.state().shelf().title()).isEqualTo("Search: agents");
    desk.press(Act.NEXT_UNREAD);
    assertThat(cursor()).isEqualTo(1);
    desk.press(Act.PREVIOUS_UNREAD, Act.BACK);
    assertThat(desk.state().shelf().items()).hasSize(40);
    assertThat(cursor()).isEqualTo(1);
    desk.send(new Event.Listed(Shelf.of(Shelf.Kind.SEARCH, "x", List.of()), false));
    assertThat(desk.state().say()).isEqualTo("nothing fits x");
    assertThat(desk.state().shelf().items()).hasSize(40);
  }

  @Test
  void aFilterIsSetAndTakenAway() {
    desk.press(Act.FILTER).type("is:unread").enter();
    assertThat(desk.effects())
        .containsExactly(new Effect.Look(Shelf.Kind.FILTER, "is:unread", false));
    desk.send(
        new Event.Listed(Shelf.of(Shelf.Kind.FILTER, "is:unread", Shelves.today().items()), false));
    desk.press(Act.FILTER);
    assertThat(desk.state().field()).isEqualTo(Field.of(Field.Use.FILTER, "is:unread "));
    desk.send(new Event.Edited(Field.Edit.ERASE_ALL)).enter();
    assertThat(desk.effects()).containsExactly(new Effect.Look(Shelf.Kind.TODAY, "", false));
  }

  @Test
  void wordsAreFoundInAText() {
    desk.press(Act.OPEN, Act.SEARCH).type("line 4").enter();
    assertThat(desk.doc().find()).isEqualTo("line 4");
    assertThat(desk.state().say()).isEqualTo("11 lines have it: n, N");
    desk.press(Act.NEXT_UNREAD);
    assertThat(desk.state().say()).isEqualTo("hit 1 of 11");
    desk.press(Act.NEXT_UNREAD, Act.NEXT_UNREAD);
    assertThat(desk.doc().top()).isEqualTo(38);
    desk.press(Act.SEARCH).type("nowhere").enter();
    assertThat(desk.state().say()).isEqualTo("no nowhere in here");
  }

  @Test
  void commentsAreWrittenAndAnswered() {
    desk.press(Act.COMMENT).type("one");
    desk.send(new Event.Edited(Field.Edit.NEW_LINE)).type("two").enter();
    assertThat(desk.effects()).containsExactly(new Effect.Write(Shelves.id(0), null, "one\ntwo"));
    desk.press(Act.COMMENTS);
    assertThat(desk.doc().chosen()).isEqualTo(1);
    desk.press(Act.PREVIOUS_UNREAD, Act.REPLY).type("yes").enter();
    assertThat(desk.effects()).containsExactly(new Effect.Write(Shelves.id(0), "c1", "yes"));
    desk.press(Act.NEXT_UNREAD, Act.REPLY).enter();
    assertThat(desk.state().say()).isEqualTo("nothing was stored");
    assertThat(desk.effects()).isEmpty();
  }

  @Test
  void aReplyFromTheListShowsTheCommentsFirst() {
    desk.send(new Event.Listed(Shelves.today(), false)).press(Act.REPLY);
    assertThat(desk.doc().kind()).isEqualTo(Doc.Kind.COMMENTS);
    desk.press(Act.BACK, Act.DOWN, Act.REPLY);
    assertThat(desk.state().field()).isEqualTo(Field.of(Field.Use.COMMENT, ""));
  }

  @Test
  void fetchesAreToldOfAndNothingMovesUnderTheCursor() {
    desk.press(Act.DOWN, Act.FETCH);
    assertThat(desk.effects()).containsExactly(new Effect.Fetch());
    desk.send(new Event.Progress("fetching 1/9, 2 new", false));
    assertThat(desk.text()).contains("fetching 1/9, 2 new");
    Shelf shelf = desk.state().shelf();
    desk.send(new Event.Progress("fetched: 2 articles", true));
    assertThat(desk.effects()).containsExactly(new Effect.Count(shelf));
    desk.send(new Event.Fresh(2));
    assertThat(desk.state().shelf()).isEqualTo(shelf);
    assertThat(desk.text()).contains("2 new stories: r shows them").contains("· 2 new");
    desk.press(Act.FETCH);
    assertThat(desk.effects()).containsExactly(new Effect.Look(Shelf.Kind.TODAY, "", true));
    List<Item> more = new ArrayList<>(shelf.items());
    more.add(0, Shelves.item(77, Marks.NONE));
    desk.send(new Event.Listed(Shelf.of(Shelf.Kind.TODAY, "", more), true));
    assertThat(desk.state().shelf().chosen()).isEqualTo(shelf.chosen());
    assertThat(desk.state().fresh()).isZero();
  }

  @Test
  void otherKeysAskTheWorld() {
    desk.press(Act.ORIGINAL, Act.UNDO, Act.REDRAW, Act.COMMAND).type("list --saved").enter();
    assertThat(desk.effects())
        .containsExactly(
            new Effect.Visit(Shelves.id(0)),
            new Effect.Undo(desk.state().shelf().ids()),
            new Effect.Redraw(),
            new Effect.Run("list --saved"));
    desk.press(Act.COMMAND).type("7").enter();
    assertThat(cursor()).isEqualTo(6);
    desk.press(Act.COMMAND).type("q").enter();
    assertThat(desk.state().over()).isTrue();
  }

  @Test
  void whatIsSaidElsewhereIsAskedForBesideTheReading() {
    desk.press(Act.OPEN, Act.ELSEWHERE);
    assertThat(desk.doc().kind()).isEqualTo(Doc.Kind.COMMENTS);
    assertThat(desk.effects())
        .containsExactly(new Effect.Seen(Shelves.id(0)), new Effect.Hear(Shelves.id(0)));
    desk.press(Act.BACK);
    desk.send(new Event.Heard(Shelves.id(0), "2 comments elsewhere"));
    assertThat(desk.doc().kind()).isEqualTo(Doc.Kind.CARD);
    assertThat(desk.state().say()).isEqualTo("2 comments elsewhere");
  }

  @Test
  void onlyOwnCommentsAreAnswered() {
    List<Doc.Anchor> anchors = List.of(new Doc.Anchor("own", 2), new Doc.Anchor(null, 9));
    Doc talk =
        Doc.of(
            Doc.Kind.COMMENTS,
            Shelves.id(0),
            Shelves.doc(Doc.Kind.COMMENTS, Shelves.id(0), 60).lines(),
            anchors);
    assertThat(talk.answered()).isEqualTo("own");
    assertThat(talk.choose(1, 22).answered()).isNull();
    desk.press(Act.COMMENTS).send(new Event.Opened(talk)).press(Act.FIRST);
    desk.press(Act.NEXT_UNREAD, Act.REPLY);
    assertThat(desk.state().field()).isEqualTo(Field.of(Field.Use.COMMENT, ""));
  }

  @Test
  void anEmptyListSurvivesEveryKey() {
    for (int columns : new int[] {20, 80, 200}) {
      for (Act act : Act.values()) {
        Desk empty = new Desk(5, columns, Shelf.of(Shelf.Kind.TODAY, "", List.of()));
        empty.press(act).send(new Event.Edited(Field.Edit.SEND)).press(Act.BACK);
        assertThat(empty.frame().lines()).hasSize(5);
      }
    }
  }

  @Test
  void besideTheListTheChosenStoryIsShownUnread() {
    Desk wide = new Desk(40, 160, Shelves.of(9));
    wide.press(Act.DOWN);
    assertThat(wide.doc().story()).isEqualTo(Shelves.id(1));
    assertThat(wide.state().reading()).isFalse();
    assertThat(wide.effects()).isEmpty();
    wide.press(Act.OPEN);
    assertThat(wide.effects()).containsExactly(new Effect.Seen(Shelves.id(1)));
    wide.press(Act.WHY, Act.BACK, Act.BACK);
    assertThat(wide.doc().kind()).isEqualTo(Doc.Kind.CARD);
    assertThat(wide.state().reading()).isFalse();
    wide.send(new Event.Resized(24, 80));
    assertThat(wide.state().doc()).isNull();
    wide.send(new Event.Resized(40, 170));
    assertThat(wide.doc().kind()).isEqualTo(Doc.Kind.CARD);
  }

  @Test
  void aTextKeepsItsPlaceWhenTheScreenChanges() {
    desk.press(Act.OPEN, Act.PAGE_DOWN);
    desk.send(new Event.Resized(5, 20));
    assertThat(desk.state().reading()).isTrue();
    assertThat(desk.doc().top()).isEqualTo(21);
    desk.send(new Event.Resized(100, 300));
    assertThat(desk.doc().top()).isZero();
  }
}
