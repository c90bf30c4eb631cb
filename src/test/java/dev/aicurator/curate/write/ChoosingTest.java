package dev.aicurator.curate.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.curate.passage.Reading;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoosingTest {
  private static final String[] SENTENCES = {
    "Orbital Labs released a small language model for clinics that runs on one plain computer.",
    "Nurses in Porto wrote letters to patients with the help of its friendly screen all winter.",
    "Quayside Research warned rivals about falling prices across Europe before the coming summer.",
    "Engineers trained the network in Lisbon on nine trillion words of filtered public text.",
    "Regulators expect to decide in June whether stricter rules should cover such systems.",
    "Hospitals keep patient records inside their own walls under an agreement signed in March.",
    "Ministers praised the release as proof that the country can build tools without help.",
    "Students found faults in the safeguards and were paid a reward by the young company.",
    "Investors doubled their stake after the shares rose by a third within a single week.",
    "Teachers hope for a cheaper edition that reads handwriting and corrects essays quickly.",
    "Farmers near Braga use the voice edition to ask about weather, seeds and milk prices.",
    "Judges still refuse the summaries because a wrong word could cost somebody his freedom.",
  };

  @Test
  void sentencesSideBySideMakeAParagraph() {
    Reading reading =
        new Reading(List.of(Articles.of("a1", "A model", null, String.join(" ", SENTENCES))));
    assertThat(reading.passages).hasSize(SENTENCES.length);
    List<Integer> paragraph =
        new Choosing(reading).paragraph(i -> true, i -> i % 2 == 0 ? 1 : 0.95, List.of());
    assertThat(paragraph).startsWith(0, 1, 2, 3, 4, 5);
  }
}
