package org.whence.flink.source;

import java.io.IOException;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.form.Limits;

/// Files in every form that Whence reads: JSON Lines, WARC, pages, tables and the others, each also as `.gz`.
///
/// None can be begun in the middle: after a failure a file is read again and what was taken before is passed over. For an even load give many
/// files of some megabytes rather than few large ones; reading itself is spread by article, whatever the files.
///
/// @param limits how much of one article is taken in, in bytes
public record ArticleFormat(long limits) implements BulkFormat<Input, FileSourceSplit> {

    /// With the limits of the command line.
    public ArticleFormat() {
        this(Limits.DEFAULT.bytes());
    }

    @Override
    public Reader<Input> createReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return new ArticleReader(split.path(), 0, new Limits(limits));
    }

    @Override
    public Reader<Input> restoreReader(Configuration configuration, FileSourceSplit split) throws IOException {
        return new ArticleReader(split.path(), split.getReaderPosition().map(CheckpointedPosition::getRecordsAfterOffset).orElse(0L), new Limits(limits));
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
