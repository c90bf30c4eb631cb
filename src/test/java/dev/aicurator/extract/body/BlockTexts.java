package dev.aicurator.extract.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.aicurator.model.Block;
import dev.aicurator.model.Block.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The articles that {@link Body} makes of chances judged elsewhere, by trees that have not seen the
 * page's site. Arguments: the folder of the sets; a file of {@code {"set","id","chances":[]}}
 * lines; the folder for {@code <set>.json} with {@code {id: {"text"}}}, as the scorer reads it.
 */
final class BlockTexts {
  private static final ObjectMapper JSON = new ObjectMapper();

  private BlockTexts() {}

  public static void main(String[] args) throws IOException {
    Map<String, JsonNode> judged = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(args[1]))) {
      JsonNode page = JSON.readTree(line);
      judged.put(page.get("set").asText() + "/" + page.get("id").asText(), page.get("chances"));
    }
    Map<String, ObjectNode> sets = new TreeMap<>();
    MarkedPages.each(
        Path.of(args[0]),
        page ->
            sets.computeIfAbsent(page.set(), set -> JSON.createObjectNode())
                .putObject(page.id())
                .put("text", text(page, judged.get(page.set() + "/" + page.id()))));
    for (Map.Entry<String, ObjectNode> set : sets.entrySet()) {
      Path out = Path.of(args[2]).resolve(set.getKey() + ".json");
      JSON.writeValue(out.toFile(), set.getValue());
    }
  }

  private static String text(MarkedPages.Marked page, @Nullable JsonNode judged) {
    Sheet sheet = page.sheet();
    double[] chances = new double[page.layout().segments().size()];
    for (int i = 0; judged != null && i < sheet.size(); i++) {
      chances[sheet.at(i).index()] = sheet.isFurniture(i) ? 0 : judged.get(i).asDouble();
    }
    return Body.of(page.layout(), sheet, chances).stream()
        .filter(block -> block.kind() != Kind.IMAGE && block.kind() != Kind.CAPTION)
        .map(Block::text)
        .collect(Collectors.joining("\n\n"));
  }
}
