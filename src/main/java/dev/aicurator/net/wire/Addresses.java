package dev.aicurator.net.wire;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells public addresses from those of this machine, its network and reserved ranges. */
public final class Addresses {
  /** IANA special-purpose IPv4 blocks that are not globally reachable: first address, prefix. */
  private static final int[][] CLOSED = {
    {0x00000000, 8}, {0x0A000000, 8}, {0x64400000, 10}, {0x7F000000, 8}, {0xA9FE0000, 16},
    {0xAC100000, 12}, {0xC0000000, 24}, {0xC0000200, 24}, {0xC0586300, 24}, {0xC0A80000, 16},
    {0xC6120000, 15}, {0xC6336400, 24}, {0xCB007100, 24}, {0xE0000000, 3},
  };

  private Addresses() {}

  /** Whether the address is globally reachable; those that carry an IPv4 address are unwrapped. */
  public static boolean isPublic(InetAddress address) {
    byte[] b = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(b, 0) : isPublic6(b);
  }

  private static boolean isPublic4(byte[] b, int at) {
    int ip = int32(b, at);
    for (int[] block : CLOSED) {
      if ((ip ^ block[0]) >>> (32 - block[1]) == 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPublic6(byte[] b) {
    int high = int32(b, 0);
    if (high == 0 && int32(b, 4) == 0) {
      return false; // unspecified, loopback, IPv4-compatible and IPv4-mapped
    }
    if (high == 0x0064ff9b) {
      return int32(b, 4) == 0 && int32(b, 8) == 0 && isPublic4(b, 12); // NAT64, RFC 6052
    }
    if (high >>> 16 == 0x2002) {
      return isPublic4(b, 2); // 6to4, RFC 3056
    }
    boolean special = high == 0x20010000 || high == 0x20010db8 || high >>> 4 == 0x02001002;
    return (b[0] & 0xe0) == 0x20 && !special && high >>> 12 != 0x3fff0;
  }

  private static int int32(byte[] b, int at) {
    return (b[at] & 0xff) << 24
        | (b[at + 1] & 0xff) << 16
        | (b[at + 2] & 0xff) << 8
        | b[at + 3] & 0xff;
  }
}
