package org.whence.app.read;

import org.whence.io.fetch.Fetcher;
import org.whence.io.fetch.Settings;
import picocli.CommandLine.Option;

/// How a command fetches web addresses.
public final class Fetching {

    @Option(names = "--allow-private", description = "Fetch from private and local addresses too.")
    private boolean allowPrivate;

    /// What fetches.
    public Fetcher fetcher() {
        return new Fetcher(Settings.usual().allowPrivate(allowPrivate));
    }
}
