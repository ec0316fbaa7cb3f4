package org.whence.flink.sink;

import java.nio.charset.StandardCharsets;
import org.apache.flink.api.common.serialization.Encoder;
import org.apache.flink.connector.file.sink.FileSink;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.functions.sink.filesystem.OutputFileConfig;
import org.apache.flink.streaming.api.functions.sink.filesystem.bucketassigners.BasePathBucketAssigner;
import org.apache.flink.streaming.api.functions.sink.filesystem.rollingpolicies.OnCheckpointRollingPolicy;
import org.whence.flink.fold.Change;

/// Changes as files of JSON Lines in a folder, exactly once: a file appears when the checkpoint that it belongs to is complete.
public final class JsonLines {

    private JsonLines() {}

    /// @param folder on any file system that Flink knows
    public static FileSink<Change> to(Path folder) {
        Encoder<Change> encoder = (change, out) -> {
            out.write(ChangeJson.line(change).getBytes(StandardCharsets.UTF_8));
            out.write('\n');
        };
        return FileSink.forRowFormat(folder, encoder).withBucketAssigner(new BasePathBucketAssigner<>()).withRollingPolicy(OnCheckpointRollingPolicy.build())
                .withOutputFileConfig(OutputFileConfig.builder().withPartPrefix("changes").withPartSuffix(".jsonl").build()).build();
    }
}
