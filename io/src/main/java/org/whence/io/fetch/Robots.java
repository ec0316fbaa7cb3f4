package org.whence.io.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What hosts allow robots to fetch (RFC 9309). Rules are kept for a day; a host whose rules cannot be reached is left alone.
final class Robots {
    private static final long KEPT = Duration.ofHours(24).toNanos();
    private static final long KEPT_WHERE_UNREACHABLE = Duration.ofMinutes(10).toNanos();
    private static final int MOST_HOSTS = 20_000;

    private final ConcurrentMap<String, Rules> known = new ConcurrentHashMap<>();

    private record Rules(BaseRobotRules rules, long until) {}

    /// A robots.txt as fetched.
    ///
    /// @param status the HTTP status; 5xx where the host did not answer
    record Found(int status, byte[] body, @Nullable String contentType) {}

    boolean allows(URI url, Function<URI, Found> fetch) {
        URI place = URI.create(url.getScheme() + "://" + url.getRawAuthority() + "/robots.txt");
        String key = place.toString().toLowerCase(Locale.ROOT);
        long now = System.nanoTime();
        Rules rules = known.get(key);
        if (rules == null || rules.until - now < 0) {
            rules = parse(place, fetch.apply(place), now);
            if (known.size() >= MOST_HOSTS) {
                known.clear();
            }
            known.put(key, rules);
        }
        return rules.rules.isAllowed(url.toString());
    }

    private static Rules parse(URI place, Found found, long now) {
        if (found.status() >= 500) {
            return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), now + KEPT_WHERE_UNREACHABLE);
        }
        if (found.status() >= 300) {
            return new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), now + KEPT);
        }
        String type = found.contentType() == null ? "text/plain" : found.contentType();
        return new Rules(new SimpleRobotRulesParser().parseContent(place.toString(), found.body(), type, List.of(Settings.PRODUCT.toLowerCase(Locale.ROOT))), now + KEPT);
    }
}
