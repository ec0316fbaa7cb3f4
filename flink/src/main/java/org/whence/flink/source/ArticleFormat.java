package org.whence.flink.source;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.jspecify.annotations.Nullable;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.form.Limits;
import org.whence.io.meter.Meter;

/// Files in every form that Whence reads: JSON Lines, WARC, pages, tables and the others, each also as `.gz`.
///
/// None can be begun in the middle: after a failure a file is read again and what was taken before is passed over. For an even load give many
/// files of some megabytes rather than few large ones; reading itself is spread by article, whatever the files.
final class ArticleFormat implements BulkFormat<Input, FileSourceSplit> {

    private static final long serialVersionUID = 1;

    private final long limits;
    private final transient @Nullable Meter meter;

    /// With the limits of the command line.
    ///
    /// @param meter is told how long articles take to come out of a file, and how many wait; on the machine that reads alone
    ArticleFormat(@Nullable Meter meter) {
        this.limits = Limits.DEFAULT.bytes();
        this.meter = meter;
    }

    @Override
    public Reader<Input> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return reader(split, 0);
    }

    @Override
    public Reader<Input> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return reader(split, split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L));
    }

    private ArticleReader reader(FileSourceSplit split, long skip) throws IOException {
        return new ArticleReader(split.path(), skip, new Limits(limits), meter == null ? Meter.NONE : meter);
    }

    @Override
    public boolean isSplittable() {
        return false;
    }

    @Override
    public TypeInformation<Input> getProducedType() {
        return Types.INPUT;
    }
}
