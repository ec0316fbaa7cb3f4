package org.whence.io.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/// Tells addresses that are open to the public from those of this machine, its network and special uses
/// (IANA special-purpose registries, RFC 6890).
final class PublicAddresses {
    private PublicAddresses() {}

    /// Whether anybody may be at this address: not loopback, private, link-local (cloud metadata among them), carrier NAT,
    /// multicast, documentation, benchmark or reserved space, nor an IPv6 form that wraps such an IPv4 address.
    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return switch (address) {
            case Inet4Address v4 -> isPublic4(b, 0);
            case Inet6Address v6 -> isPublic6(b);
            default -> false;
        };
    }

    private static boolean isPublic4(byte[] b, int at) {
        int a = b[at] & 0xFF;
        int c = b[at + 1] & 0xFF;
        int d = b[at + 2] & 0xFF;
        boolean special = a == 0 || a == 10 || a == 127 || a >= 224
                || a == 100 && (c & 0xC0) == 64
                || a == 169 && c == 254
                || a == 172 && (c & 0xF0) == 16
                || a == 192 && c == 168
                || a == 192 && c == 0 && (d == 0 || d == 2)
                || a == 192 && c == 88 && d == 99
                || a == 198 && (c & 0xFE) == 18
                || a == 198 && c == 51 && d == 100
                || a == 203 && c == 0 && d == 113;
        return !special;
    }

    private static boolean isPublic6(byte[] b) {
        int first = (b[0] & 0xFF) << 8 | b[1] & 0xFF;
        int second = (b[2] & 0xFF) << 8 | b[3] & 0xFF;
        if (first == 0x64 && second == 0xFF9B) {
            // NAT64: the last four bytes are the IPv4 address that is really reached
            return b[4] == 0 && b[5] == 0 && isPublic4(b, 12);
        }
        if (first == 0x2002) {
            return isPublic4(b, 2);
        }
        // Only 2000::/3 is given out to the public; of it, Teredo, documentation and ORCHID are not.
        return (first & 0xE000) == 0x2000 && !(first == 0x2001 && (second == 0 || second == 0xDB8 || (second & 0xFFF0) == 0x10 || (second & 0xFFF0) == 0x20)) && !(first == 0x3FFF && second < 0x1000);
    }
}
