package dev.aicurator.store.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyTableTest {
  private record Key(long bits, long day) {}

  @Test
  void holdsWhatAMapHoldsHoweverLargeItGrows() {
    Random random = new Random(7);
    KeyTable table = new KeyTable();
    Map<Key, Integer> wanted = new HashMap<>();
    for (int i = 0; i < 20_000; i++) {
      // few keys on few days, so that some come twice and some on several days
      Key key = new Key(random.nextInt(9_000) * 0x1000193L & 0xffffffffffL, random.nextInt(4));
      int digest = 1 + random.nextInt(Integer.MAX_VALUE - 1);
      table.put(key.bits, key.day, digest);
      wanted.put(key, digest);
    }
    assertThat(table.size()).isEqualTo(wanted.size());
    wanted.forEach((key, digest) -> assertThat(table.digest(key.bits, key.day)).isEqualTo(digest));
    Map<Long, Long> first = new HashMap<>();
    wanted.keySet().forEach(key -> first.merge(key.bits, key.day, Math::min));
    first.forEach((bits, day) -> assertThat(table.smallestDay(bits)).isEqualTo(day));
    assertThat(table.smallestDay(0xabcdefL)).isEqualTo(-1);
    assertThat(table.digest(0xabcdefL, 1)).isZero();
  }
}
