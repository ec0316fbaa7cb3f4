package org.whence.flink.sink;

import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.connector.sink2.SinkWriter;
import org.apache.flink.api.connector.sink2.WriterInitContext;
import org.whence.core.claim.Reading;
import org.whence.flink.fold.Read;
import org.whence.flink.meter.JobMeter;
import org.whence.io.meter.Meter;
import org.whence.io.store.LedgerAddress;
import org.whence.io.store.LedgerStore;
import org.whence.io.store.RarityTable;
import org.whence.io.store.StoreException;

/// Adds readings to a ledger in a folder or on a PostgreSQL server, which derives stories and claims itself, with the corrections that people
/// made there.
///
/// Adding a reading twice changes nothing, and what was added before a checkpoint is in the ledger before the checkpoint is complete: nothing is
/// lost, nothing doubled. The ledger derives one set of readings after another, so that one writer is as fast as many.
///
/// @param address the ledger, as on the command line
public record LedgerSink(String address) implements Sink<Read> {

    /// Readings that are entered together: all of them or none.
    private static final int TOGETHER = 50;

    /// @throws IllegalArgumentException if it is no address of a ledger; the message says why
    public LedgerSink {
        LedgerAddress.of(address);
    }

    @Override
    public SinkWriter<Read> createWriter(WriterInitContext context) throws IOException {
        try {
            Meter meter = new JobMeter(context.metricGroup()).timing(Meter.Stage.WAIT).timing(Meter.Stage.STORE).timing(Meter.Stage.DERIVE);
            return new Adding(LedgerStore.open(LedgerAddress.of(address), RarityTable.shipped(), Clock.systemUTC(), meter));
        } catch (StoreException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static final class Adding implements SinkWriter<Read> {

        private final LedgerStore store;
        private final List<Reading> waiting = new ArrayList<>();

        Adding(LedgerStore store) {
            this.store = store;
        }

        @Override
        public void write(Read read, Context context) throws IOException {
            waiting.add(read.reading());
            if (waiting.size() == TOGETHER) {
                flush(false);
            }
        }

        @Override
        public void flush(boolean endOfInput) throws IOException {
            try {
                if (!waiting.isEmpty()) {
                    store.add(waiting);
                    waiting.clear();
                }
            } catch (StoreException e) {
                throw new IOException(e.getMessage(), e);
            }
        }

        @Override
        public void close() {
            store.close();
        }
    }
}
