package org.whence.app.desk;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Who is signed in, each with the secret that their forms carry. Thread-safe; forgets after half a day without use.
final class Sessions {

    static final Duration IDLE = Duration.ofHours(12);
    private static final int MOST = 10_000;

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    /// @param form what a form must send back to be taken for this person's
    record Session(String id, String form, Access.Person person, Instant used) {}

    Sessions(Clock clock) {
        this.clock = clock;
    }

    Session begin(Access.Person person) {
        if (sessions.size() >= MOST) {
            makeRoom();
        }
        Session session = new Session(secret(), secret(), person, clock.instant());
        sessions.put(session.id(), session);
        return session;
    }

    /// Forgets a tenth at once: to look for the one used longest ago takes long, and callers that keep no cookies begin one each time.
    private synchronized void makeRoom() {
        if (sessions.size() >= MOST) {
            sessions.values().removeIf(this::isOld);
            sessions.values().stream().sorted(Comparator.comparing(Session::used)).limit(Math.max(0, sessions.size() - MOST * 9 / 10)).forEach(s -> sessions.remove(s.id()));
        }
    }

    Optional<Session> of(String id) {
        Session session = sessions.computeIfPresent(id, (_, s) -> isOld(s) ? null : new Session(s.id(), s.form(), s.person(), clock.instant()));
        return Optional.ofNullable(session);
    }

    void end(String id) {
        sessions.remove(id);
    }

    private boolean isOld(Session session) {
        return session.used().plus(IDLE).isBefore(clock.instant());
    }

    private String secret() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
