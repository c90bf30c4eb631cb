package dev.aicurator.shell;

import dev.aicurator.app.read.Reading;
import dev.aicurator.cli.Session;
import dev.aicurator.cli.Words;
import dev.aicurator.model.CuratorException;
import dev.aicurator.model.report.Item;
import dev.aicurator.shell.line.Offers;
import dev.aicurator.shell.line.Topics;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the command line offers, with the verbs of the shell and the stories of its list. */
final class ShellOffers implements Offers {
  private static final Map<String, String> VERBS =
      Map.of(
          "browse", "Read on the full screen",
          "next", "Show the next story of the list",
          "prev", "Show the story before",
          "back", "Go back to the list",
          "exit", "Leave",
          "quit", "Leave");

  private final Session session;

  ShellOffers(Session session) {
    this.session = session;
  }

  @Override
  public List<Offer> of(List<String> words) {
    String last = words.get(words.size() - 1);
    List<Offer> offers = new ArrayList<>();
    try {
      for (Words.Proposal proposal : new Words(session).propose(words)) {
        offers.add(new Offer(proposal.value(), proposal.about()));
      }
      if (words.size() == 1) {
        VERBS.forEach((name, about) -> offers.add(new Offer(name, about)));
        offers.removeIf(o -> o.value().equals("shell") || !o.value().startsWith(last));
      } else if (words.get(0).equals("help")) {
        Topics.NAMES.forEach(name -> offers.add(new Offer(name, "help on the " + name)));
      } else {
        return listFirst(offers, last);
      }
    } catch (CuratorException e) {
      return List.of(); // nothing to offer: the command itself will say why
    }
    return offers;
  }

  /** Where ids are offered, those of the current list come first and none is missing. */
  private List<Offer> listFirst(List<Offer> offers, String last) {
    if (last.startsWith("-") || !offers.stream().allMatch(ShellOffers::isStory)) {
      return offers;
    }
    Reading reading = session.curator().reading();
    List<Offer> all = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    if (!offers.isEmpty()) {
      for (Item item : reading.items(reading.stories(reading.remembered()))) {
        Offer offer = new Offer(item.shortId(), item.story().card().headline());
        if (item.shortId().startsWith(last) && seen.add(item.shortId())) {
          all.add(offer);
        }
      }
    }
    offers.stream().filter(o -> seen.add(o.value())).forEach(all::add);
    return all;
  }

  private static boolean isStory(Offer offer) {
    return offer.value().length() >= 6
        && offer.value().chars().allMatch(Character::isLetterOrDigit);
  }
}
