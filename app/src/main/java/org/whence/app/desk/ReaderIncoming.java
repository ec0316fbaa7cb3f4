package org.whence.app.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.whence.Whence;
import org.whence.core.article.Article;
import org.whence.core.claim.Reading;
import org.whence.io.form.Input;
import org.whence.io.form.Inputs;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.StoreException;

/// What comes in through the desk, read by Whence and kept in a store.
public final class ReaderIncoming implements Incoming {

    private final Function<Article, Reading> reader;
    private final Inputs inputs;
    private final @Nullable Supplier<LedgerStore> writer;

    /// @param whence the reader, opened when it is first needed
    /// @param writer opens the ledger to write, null where nothing is kept
    public ReaderIncoming(Supplier<Whence> whence, Inputs inputs, @Nullable Supplier<LedgerStore> writer) {
        this(article -> whence.get().read(article), inputs, writer);
    }

    /// @param reader reads articles
    /// @param writer opens the ledger to write, null where nothing is kept
    public ReaderIncoming(Function<Article, Reading> reader, Inputs inputs, @Nullable Supplier<LedgerStore> writer) {
        this.reader = reader;
        this.inputs = inputs;
        this.writer = writer;
    }

    @Override
    public List<Article> articles(String name, byte[] bytes) throws Unreadable {
        String id = "pasted-" + HexFormat.of().formatHex(LedgerAnswers.sha256().digest(bytes)).substring(0, 12);
        List<Article> articles = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        inputs.read(name.toLowerCase(Locale.ROOT), id, new ByteArrayInputStream(bytes), input -> take(input, articles, faults));
        return found(name, articles, faults);
    }

    private static void take(Input input, List<Article> articles, List<String> faults) {
        switch (input) {
            case Input.Read read -> articles.add(read.article());
            case Input.Unreadable unreadable -> faults.add(unreadable.name() + ": " + unreadable.reason());
        }
    }

    private static List<Article> found(String name, List<Article> articles, List<String> faults) throws Unreadable {
        if (articles.isEmpty()) {
            throw new Unreadable(faults.isEmpty() ? name + ": holds no article" : String.join("; ", faults));
        }
        return articles;
    }

    @Override
    public List<Article> fetch(String address) throws Unreadable, IOException {
        checkPublic(address);
        List<Article> articles = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        inputs.sources(List.of(address)).forEach(source -> inputs.read(source, input -> take(input, articles, faults)));
        return found(address, articles, faults);
    }

    /// Refuses what is no public web address: a desk that others use must not fetch from its own network for them.
    static void checkPublic(String address) throws Unreadable {
        try {
            URI uri = URI.create(address);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !scheme.equals("http") && !scheme.equals("https") || uri.getUserInfo() != null) {
                throw new Unreadable(address + ": is no address of a web page; it begins with https:// or http://");
            }
            for (InetAddress at : InetAddress.getAllByName(uri.getHost())) {
                if (!isPublic(at)) {
                    throw new Unreadable(address + ": leads into this machine's own network and is not fetched");
                }
            }
        } catch (IllegalArgumentException e) {
            throw new Unreadable(address + ": is no address of a web page; it begins with https:// or http://");
        } catch (UnknownHostException e) {
            throw new Unreadable(address + ": no such host");
        }
    }

    private static boolean isPublic(InetAddress at) {
        byte[] bytes = at.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean shared = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return !(at.isLoopbackAddress() || at.isAnyLocalAddress() || at.isLinkLocalAddress() || at.isSiteLocalAddress() || at.isMulticastAddress() || uniqueLocal || shared);
    }

    @Override
    public Reading read(Article article) {
        return reader.apply(article);
    }

    @Override
    public boolean canKeep() {
        return writer != null;
    }

    @Override
    public synchronized void keep(List<Reading> readings) {
        if (writer == null) {
            throw new Problem(409, "this ledger is not kept", "start the desk with --ledger to add to one");
        }
        try (LedgerStore store = writer.get()) {
            store.add(readings);
        } catch (StoreException e) {
            throw new Problem(503, "the ledger cannot be written now", String.valueOf(e.getMessage()));
        }
    }
}
