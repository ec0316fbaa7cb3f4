package org.whence.io.fetch;

import java.time.Duration;

/// The limits that fetching keeps to.
///
/// @param userAgent what the program calls itself; names how to refuse it
/// @param allowPrivate whether private, loopback and link-local addresses may be fetched from
/// @param mostBytes the longest body, after decompression
/// @param deadline for one fetch with all its redirects, from the first look-up to the last byte
/// @param connectTimeout for one connection
/// @param mostRedirects redirects followed
/// @param hostDelay the least time between two requests to one host
/// @param robots whether robots.txt is obeyed
public record Settings(String userAgent, boolean allowPrivate, long mostBytes, Duration deadline, Duration connectTimeout, int mostRedirects,
        Duration hostDelay, boolean robots) {

    /// The name that robots.txt files can refuse.
    public static final String PRODUCT = "WhenceBot";

    public Settings {
        if (userAgent.isBlank() || userAgent.chars().anyMatch(c -> c < ' ' || c > '~')) {
            throw new IllegalArgumentException("user agent must be plain ASCII and not blank: " + userAgent);
        }
        if (mostBytes < 1 || mostRedirects < 0 || deadline.isNegative() || connectTimeout.isNegative() || hostDelay.isNegative()) {
            throw new IllegalArgumentException("limits must not be negative: " + mostBytes + " bytes, " + mostRedirects + " redirects, " + deadline);
        }
    }

    /// 64 MiB, 60 seconds (10 to connect), 10 redirects, one second between requests to a host, robots.txt obeyed, public
    /// addresses only.
    public static Settings usual() {
        return new Settings("Mozilla/5.0 (compatible; " + PRODUCT + "/0.1; news reader; to refuse: User-agent: " + PRODUCT + " Disallow: / in robots.txt)", false,
                64L << 20, Duration.ofSeconds(60), Duration.ofSeconds(10), 10, Duration.ofSeconds(1), true);
    }

    /// The same with private addresses allowed or not.
    public Settings allowPrivate(boolean allowed) {
        return new Settings(userAgent, allowed, mostBytes, deadline, connectTimeout, mostRedirects, hostDelay, robots);
    }

    /// The same with robots.txt obeyed or not.
    public Settings robots(boolean obeyed) {
        return new Settings(userAgent, allowPrivate, mostBytes, deadline, connectTimeout, mostRedirects, hostDelay, obeyed);
    }

    /// The same with another longest body.
    public Settings mostBytes(long most) {
        return new Settings(userAgent, allowPrivate, most, deadline, connectTimeout, mostRedirects, hostDelay, robots);
    }

    /// The same with another deadline.
    public Settings deadline(Duration most) {
        return new Settings(userAgent, allowPrivate, mostBytes, most, connectTimeout, mostRedirects, hostDelay, robots);
    }

    /// The same with another delay between requests to a host.
    public Settings hostDelay(Duration least) {
        return new Settings(userAgent, allowPrivate, mostBytes, deadline, connectTimeout, mostRedirects, least, robots);
    }
}
