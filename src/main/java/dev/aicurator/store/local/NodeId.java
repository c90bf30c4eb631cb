package dev.aicurator.store.local;

import dev.aicurator.model.Ids;
import dev.aicurator.store.disk.Durable;
import dev.aicurator.store.disk.Fault;
import dev.aicurator.store.json.JsonLine;
import dev.aicurator.store.json.Rec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of this machine's files in the store. It fits one machine, one home and one folder on
 * disk; a copied home or a restored backup gets a new one, so no two writers share a file.
 */
public final class NodeId {
  private final Path folder;
  private @Nullable String known;

  public NodeId(Path stateDir) {
    this.folder = stateDir;
  }

  /** The id if there is one that fits; never makes one. */
  public synchronized @Nullable String current() {
    if (known == null) {
      known = read();
    }
    return known;
  }

  /** The id, made where there is none that fits; the store's lock is held. */
  public synchronized String ensure() {
    String there = current();
    if (there != null) {
      return there;
    }
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String made = Ids.of(LocalDate.EPOCH, HexFormat.of().formatHex(random), "node").substring(3);
    JsonLine line = JsonLine.start().put("node", made);
    fit().forEach(line::put);
    Durable.replace(file(), line.json(), folder);
    known = made;
    return made;
  }

  private @Nullable String read() {
    Rec rec;
    try {
      if (!Files.isRegularFile(file()) || Files.size(file()) > 4096) {
        return null;
      }
      rec = Rec.parse(Files.readAllBytes(file()));
    } catch (IOException e) {
      throw Fault.reading(file(), e);
    } catch (IllegalArgumentException e) {
      return null;
    }
    boolean fits =
        fit().entrySet().stream().allMatch(e -> e.getValue().equals(rec.text(e.getKey())));
    String node = rec.text("node", "");
    return fits && node.matches("[0-9a-z]{4,16}") ? node : null;
  }

  private Map<String, String> fit() {
    return Map.of("machine", machine(), "home", home(), "inode", inode());
  }

  private Path file() {
    return folder.resolve("node.json");
  }

  private String home() {
    return folder.toAbsolutePath().normalize().toString();
  }

  private static String machine() {
    Path id = Path.of("/etc/machine-id");
    try {
      if (Files.isReadable(id) && Files.size(id) > 8) {
        return Ids.of(LocalDate.EPOCH, "machine", Files.readString(id)).substring(3);
      }
    } catch (IOException ignored) {
      // the host name will do
    }
    String name = System.getenv(java.io.File.separatorChar == '/' ? "HOSTNAME" : "COMPUTERNAME");
    return name == null ? "unnamed" : name;
  }

  /** Folders copied or restored have another number; file systems without one say "none". */
  private String inode() {
    try {
      return String.valueOf(Files.getAttribute(folder, "unix:ino", LinkOption.NOFOLLOW_LINKS));
    } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
      return "none";
    }
  }
}
