package org.whence.app.read;

import org.whence.io.fetch.Fetcher;
import org.whence.io.fetch.Settings;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import picocli.CommandLine.Option;

/// How a command fetches web addresses.
public final class Fetching {

    @Option(names = "--allow-private", description = "Fetch from private and local addresses too.")
    private boolean allowPrivate;

    /// What fetches.
    public Fetcher fetcher() {
        return new Fetcher(Settings.usual().allowPrivate(allowPrivate));
    }

    /// What reads inputs, addresses among them.
    public Inputs inputs() {
        return new Inputs(Limits.DEFAULT, fetcher());
    }
}
