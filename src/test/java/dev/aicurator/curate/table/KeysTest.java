package dev.aicurator.curate.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeysTest {
  @Test
  void holdsWhatAMapHolds() {
    Keys keys = new Keys(2);
    Map<Long, Integer> map = new HashMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      long key = random.nextInt(5_000) * 4_294_967_296L - random.nextInt(3);
      int number = random.nextInt(100) - 50;
      keys.put(key, number);
      map.put(key, number);
    }
    assertThat(keys.size()).isEqualTo(map.size());
    map.forEach((key, number) -> assertThat(keys.get(key)).isEqualTo(number));
    assertThat(keys.get(7)).isEqualTo(Keys.NONE);
  }

  @Test
  void forgetsAllAtOnce() {
    Keys keys = new Keys(4);
    keys.put(0, 3);
    keys.clear();
    assertThat(keys.get(0)).isEqualTo(Keys.NONE);
    assertThat(keys.size()).isZero();
  }
}
