package org.whence.flink.sink;

import com.jerolba.carpet.CarpetParquetWriter;
import com.jerolba.carpet.ColumnNamingStrategy;
import java.io.IOException;
import org.apache.flink.api.common.serialization.BulkWriter;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.FSDataOutputStream;
import org.apache.flink.core.fs.Path;
import org.apache.flink.formats.parquet.ParquetWriterFactory;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.whence.flink.fold.Change;

/// Changes as a table of reports in files of Parquet, exactly once: a file appears when the checkpoint that it belongs to is complete. The columns are
/// those of [ReportRow].
public final class ParquetTable {

    /// What a writer holds in memory before it writes: a task has one.
    private static final long ROW_GROUP_BYTES = 32L << 20;

    private ParquetTable() {}

    /// @param folder on any file system that Flink knows
    public static FileSink<Change> to(Path folder) {
        return FileSink.forBulkFormat(folder, ParquetTable::changes).withBucketAssigner(new BasePathBucketAssigner<>()).withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(OutputFileConfig.builder().withPartPrefix("reports").withPartSuffix(".parquet").build()).build();
    }

    private static BulkWriter<Change> changes(FSDataOutputStream out) throws IOException {
        BulkWriter<ReportRow> rows = new ParquetWriterFactory<>(ParquetTable::rows).create(out);
        return new BulkWriter<>() {
            @Override
            public void addElement(Change change) throws IOException {
                for (ReportRow row : ReportRow.of(change)) {
                    rows.addElement(row);
                }
            }

            @Override
            public void flush() throws IOException {
                rows.flush();
            }

            @Override
            public void finish() throws IOException {
                rows.finish();
            }
        };
    }

    private static ParquetWriter<ReportRow> rows(OutputFile file) throws IOException {
        return CarpetParquetWriter.builder(file, ReportRow.class).withColumnNamingStrategy(ColumnNamingStrategy.SNAKE_CASE).withRowGroupSize(ROW_GROUP_BYTES)
                .withCompressionCodec(CompressionCodecName.ZSTD).build();
    }
}
