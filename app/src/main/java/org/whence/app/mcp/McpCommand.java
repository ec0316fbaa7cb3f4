package org.whence.app.mcp;

import io.modelcontextprotocol.server.McpSyncServer;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.whence.app.desk.OnDemand;
import org.whence.app.desk.ReaderIncoming;
import org.whence.app.desk.StoreAnswers;
import org.whence.app.desk.Version;
import org.whence.app.ledger.LedgerFolder;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;
import org.whence.io.store.LedgerStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `whence mcp`: the ledger for an assistant, over standard input and output.
@Command(name = "mcp", description = "Serves the ledger to an assistant by the Model Context Protocol, over standard input and output.", mixinStandardHelpOptions = true)
public final class McpCommand implements Callable<Integer> {

    @Mixin
    private LedgerFolder folder = new LedgerFolder();

    @Override
    public Integer call() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        try (LedgerStore store = folder.toRead(); OnDemand whence = new OnDemand()) {
            Tools tools = new Tools(new StoreAnswers(store), new ReaderIncoming(whence, new Inputs(Limits.DEFAULT), null));
            McpSyncServer server = Mcp.overStreams(tools, Version.WHENCE, new Ending(System.in, ended), System.out);
            ended.await();
            server.closeGracefully();
            return 0;
        }
    }

    /// Tells when a stream has come to its end.
    private static final class Ending extends FilterInputStream {

        private final CountDownLatch ended;

        Ending(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
