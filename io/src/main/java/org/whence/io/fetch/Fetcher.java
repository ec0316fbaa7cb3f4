package org.whence.io.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/// Fetches documents over HTTP and HTTPS within [Settings]. Safe for use by many threads; bad answers are values.
public final class Fetcher {
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Settings settings;
    private final Hosts hosts;
    private final Robots robots;
    private final Resolver resolver;
    private final Asker asker;

    /// Turns a host's name into addresses; a test puts its own here.
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /// Asks the machine at an address; a test puts its own here.
    interface Asker {
        Exchange.Answer ask(URI url, InetAddress address, Map<String, String> headers, Settings settings, long deadline) throws IOException;
    }

    public Fetcher(Settings settings) {
        this(settings, InetAddress::getAllByName);
    }

    Fetcher(Settings settings, Resolver resolver) {
        this(settings, resolver, Exchange::get);
    }

    Fetcher(Settings settings, Resolver resolver, Asker asker) {
        this.settings = settings;
        this.resolver = resolver;
        this.asker = asker;
        this.hosts = new Hosts(settings.hostDelay());
        this.robots = new Robots();
    }

    public Settings settings() {
        return settings;
    }

    /// Fetches an address.
    public Fetched get(URI url) {
        return get(url, null, null);
    }

    /// Fetches an address unless it is unchanged.
    ///
    /// @param etag the `ETag` of the last answer, null where there is none
    /// @param lastModified its `Last-Modified`, null where there is none
    public Fetched get(URI url, @Nullable String etag, @Nullable String lastModified) {
        Map<String, String> headers = new LinkedHashMap<>();
        if (etag != null) {
            headers.put("If-None-Match", etag);
        }
        if (lastModified != null) {
            headers.put("If-Modified-Since", lastModified);
        }
        long deadline = System.nanoTime() + settings.deadline().toNanos();
        List<Fetched.Answer> answers = new ArrayList<>();
        try {
            return follow(url, headers, deadline, settings.robots(), answers);
        } catch (Refused refused) {
            return new Fetched.Failed(url, refused.getMessage(), true, null, answers);
        } catch (UnknownHostException unknown) {
            return new Fetched.Failed(url, "no such host: " + url.getHost(), false, null, answers);
        } catch (SocketTimeoutException late) {
            return new Fetched.Failed(url, "no whole answer within " + settings.deadline().toSeconds() + " seconds", false, null, answers);
        } catch (InterruptedIOException stopped) {
            Thread.currentThread().interrupt();
            return new Fetched.Failed(url, "stopped", false, null, answers);
        } catch (SSLException insecure) {
            return new Fetched.Failed(url, "no secure connection (" + line(insecure) + ")", false, null, answers);
        } catch (Limited.TooLong tooLong) {
            return new Fetched.Failed(url, tooLong.getMessage(), true, null, answers);
        } catch (IOException broken) {
            return new Fetched.Failed(url, line(broken), false, null, answers);
        }
    }

    private static String line(Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse("").strip();
    }

    /// Says that an address must not be fetched.
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        Refused(String message) {
            super(message);
        }
    }

    /// @param answers takes up every answer but the document
    private Fetched follow(URI asked, Map<String, String> headers, long deadline, boolean obeyRobots, List<Fetched.Answer> answers) throws IOException {
        URI url = asked;
        Set<URI> been = new HashSet<>();
        for (int redirects = 0; redirects <= settings.mostRedirects(); redirects++) {
            check(url);
            if (!been.add(url)) {
                throw new Refused("redirects in a circle at " + url);
            }
            if (obeyRobots && !robots.allows(url, robotsUrl -> robotsOf(robotsUrl, deadline))) {
                throw new Refused("robots.txt of " + url.getHost() + " refuses " + Settings.PRODUCT);
            }
            Exchange.Answer answer = exchange(url, headers, deadline);
            int status = answer.status();
            if (status == 304) {
                return new Fetched.Unchanged(asked);
            }
            if (status < 200 || status >= 300) {
                answers.add(new Fetched.Answer(url, answer.at(), status, answer.rawHead(), answer.body()));
            }
            if (status >= 301 && status <= 308 && status != 304 && status != 305 && status != 306) {
                List<String> location = answer.headers().get("Location");
                if (location == null) {
                    throw new Refused("status " + status + " without a place to go to");
                }
                url = place(url, location.getFirst()).orElseThrow(() -> new Refused("redirects to a broken address"));
                continue;
            }
            if (status == 429 || status == 503) {
                Duration wait = retryAfter(answer.headers().get("Retry-After"));
                hosts.backOff(key(url), wait);
                return new Fetched.Failed(asked, "the server asks to come later (status " + status + ")", false, wait, answers);
            }
            if (status < 200 || status >= 300) {
                return new Fetched.Failed(asked, "status " + status, status >= 400 && status < 500 && status != 408 && status != 425, null, answers);
            }
            return new Fetched.Document(asked, url, answer.at(), status, answer.headers(), answer.rawHead(), answer.body(), answers);
        }
        throw new Refused("more than " + settings.mostRedirects() + " redirects");
    }

    private Exchange.Answer exchange(URI url, Map<String, String> headers, long deadline) throws IOException {
        List<InetAddress> addresses = addresses(url.getHost());
        hosts.await(key(url), deadline);
        IOException last = null;
        for (InetAddress address : addresses) {
            try {
                return asker.ask(url, address, headers, settings, deadline);
            } catch (java.net.ConnectException | java.net.NoRouteToHostException unreachable) {
                last = unreachable;
            }
        }
        throw last == null ? new UnknownHostException(url.getHost()) : last;
    }

    /// The host's addresses, each of them checked: one that is not public condemns them all.
    private List<InetAddress> addresses(String host) throws IOException {
        String bare = host.startsWith("[") && host.endsWith("]") ? host.substring(1, host.length() - 1) : host;
        List<InetAddress> addresses = new ArrayList<>();
        for (InetAddress address : resolver.resolve(bare)) {
            if (!settings.allowPrivate() && !PublicAddresses.isPublic(address)) {
                throw new Refused(host + " is at a private address (" + address.getHostAddress() + "); --allow-private fetches it all the same");
            }
            addresses.add(address);
        }
        return addresses.size() > 4 ? addresses.subList(0, 4) : addresses;
    }

    private void check(URI url) throws Refused {
        String scheme = url.getScheme();
        if (scheme == null || !(scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https"))) {
            throw new Refused("only http and https are fetched, not " + url);
        }
        if (url.getHost() == null || url.getHost().isEmpty()) {
            throw new Refused("no host in the address " + url);
        }
        if (url.getRawUserInfo() != null) {
            throw new Refused("the address holds a user name or password");
        }
        if (!settings.allowPrivate() && url.getPort() > 0 && url.getPort() != 80 && url.getPort() != 443 && url.getPort() < 1024) {
            throw new Refused("port " + url.getPort() + " is none for the web");
        }
    }

    /// The address that a `Location` header means, without the place on the page; empty where it is broken.
    ///
    /// @param base the address that answered with it
    public static Optional<URI> place(URI base, String location) {
        try {
            String place = location.strip();
            // Brackets belong into the host of an IPv6 address alone; servers put them elsewhere too.
            int host = place.indexOf("//");
            int path = host < 0 ? 0 : place.indexOf('/', host + 2) < 0 ? place.length() : place.indexOf('/', host + 2);
            String after = place.substring(path).replace(" ", "%20").replace("|", "%7C").replace("[", "%5B").replace("]", "%5D");
            URI next = base.resolve(new URI(place.substring(0, path) + after));
            return Optional.of(next.getFragment() == null ? next : new URI(next.toString().replaceAll("#.*$", "")));
        } catch (URISyntaxException | IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private Robots.Found robotsOf(URI url, long deadline) {
        try {
            Fetched fetched = follow(url, Map.of(), deadline, false, new ArrayList<>());
            return switch (fetched) {
                case Fetched.Document document -> new Robots.Found(document.status(), document.body(), document.header("Content-Type"));
                case Fetched.Failed failed -> new Robots.Found(failed.lasting() ? 404 : 503, new byte[0], null);
                case Fetched.Unchanged unchanged -> new Robots.Found(404, new byte[0], null);
            };
        } catch (Refused refused) {
            return new Robots.Found(404, new byte[0], null);
        } catch (IOException unreachable) {
            return new Robots.Found(503, new byte[0], null);
        }
    }

    private static String key(URI url) {
        return url.getHost().toLowerCase(java.util.Locale.ROOT) + ":" + url.getPort();
    }

    private static @Nullable Duration retryAfter(@Nullable List<String> header) {
        if (header == null) {
            return null;
        }
        String value = header.getFirst();
        Duration wait = null;
        if (value.matches("\\d{1,7}")) {
            wait = Duration.ofSeconds(Long.parseLong(value));
        } else {
            try {
                wait = Duration.between(Instant.now(), ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
            } catch (DateTimeException notADate) {
                return null;
            }
        }
        return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
