package org.whence.flink.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import org.apache.flink.api.connector.source.DynamicParallelismInference;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.connector.file.src.AbstractFileSource;
import org.apache.flink.connector.file.src.ContinuousEnumerationSettings;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.FileSourceSplitSerializer;
import org.apache.flink.connector.file.src.impl.FileSourceReader;
import org.apache.flink.core.fs.Path;
import org.apache.flink.core.io.SimpleVersionedSerializer;
import org.jspecify.annotations.Nullable;
import org.whence.flink.meter.JobMeter;
import org.whence.io.form.Input;
import org.whence.io.meter.Meter;

/// Articles in files and folders, on any file system that Flink knows: Flink's own source of files, which in addition tells a meter.
public final class ArticleSource extends AbstractFileSource<Input, FileSourceSplit> implements DynamicParallelismInference {

    private static final long serialVersionUID = 1;

    private final List<Path> paths;

    /// @param paths files and folders
    /// @param every how often to look for new files, without end; null for what is there now
    public ArticleSource(List<Path> paths, @Nullable Duration every) {
        super(paths.toArray(Path[]::new), ArticleFiles::new, FileSource.DEFAULT_SPLIT_ASSIGNER, new ArticleFormat(null), every == null ? null : new ContinuousEnumerationSettings(every));
        this.paths = List.copyOf(paths);
    }

    @Override
    public SourceReader<Input, FileSourceSplit> createReader(SourceReaderContext context) {
        JobMeter meter = new JobMeter(context.metricGroup()).timing(Meter.Stage.EXTRACT).queueing();
        return new FileSourceReader<>(context, new ArticleFormat(meter), context.getConfiguration());
    }

    @Override
    public SimpleVersionedSerializer<FileSourceSplit> getSplitSerializer() {
        return FileSourceSplitSerializer.INSTANCE;
    }

    /// As many tasks as there are files, at most.
    @Override
    public int inferParallelism(DynamicParallelismInference.Context context) {
        int most = context.getParallelismInferenceUpperBound();
        try {
            int files = new ArticleFiles().enumerateSplits(paths.toArray(Path[]::new), most).size();
            return Math.clamp(files, 1, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
