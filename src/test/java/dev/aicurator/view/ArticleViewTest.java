package dev.aicurator.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aicurator.model.Block;
import dev.aicurator.model.Block.Kind;
import dev.aicurator.model.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleViewTest {
  private static String markdown(List<Block> blocks) {
    Page page = Page.plain("Title", blocks);
    ArticleView.Copy copy = new ArticleView.Copy("", "", null, null, page);
    return Screens.draw((s, o) -> ArticleView.write(Format.MD, copy, s, o), Screens.pipe());
  }

  private static Block item(Kind kind, int level, int number, String text) {
    return new Block(kind, level, number, text, List.of());
  }

  @Test
  void whatIsUnknownLeavesNoEmptyLines() {
    assertThat(markdown(List.of(Block.paragraph("Text.")))).isEqualTo("# Title\n\nText.\n");
  }

  @Test
  void itemsStandBelowTheTextOfTheItemAround() {
    List<Block> blocks = new ArrayList<>();
    blocks.add(item(Kind.ORDERED, 1, 9, "nine"));
    blocks.add(item(Kind.LIST, 2, 0, "dot"));
    blocks.add(item(Kind.ORDERED, 1, 10, "ten"));
    blocks.add(item(Kind.LIST, 2, 0, "dot"));
    blocks.add(item(Kind.LIST, 3, 0, "deep"));
    blocks.add(Block.paragraph("Between."));
    blocks.add(item(Kind.ORDERED, 1, 11, "eleven"));
    blocks.add(Block.paragraph("Between."));
    blocks.add(item(Kind.LIST, 3, 0, "deep alone"));
    assertThat(markdown(blocks))
        .isEqualTo(
            "# Title\n\n9. nine\n   - dot\n10. ten\n    - dot\n      - deep\n\nBetween.\n\n"
                + "11. eleven\n\nBetween.\n\n- deep alone\n");
  }

  @Test
  void aPictureIsALinkToIt() {
    String url = "https://example.org/a_(1).png";
    Block picture = new Block(Kind.IMAGE, 0, "A *map*", List.of(new Block.Link(0, 7, url)));
    assertThat(markdown(List.of(picture)))
        .endsWith("_[image: A \\*map\\*](https://example.org/a_%281%29.png)_\n");
  }
}
