package org.whence.flink.source;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.enumerate.NonSplittingRecursiveEnumerator;
import org.apache.flink.core.fs.FileStatus;
import org.apache.flink.core.fs.FileSystem;
import org.apache.flink.core.fs.Path;
import org.whence.io.form.Inputs;
import org.whence.io.form.Limits;

/// The files of articles in folders: of a folder those in a known form, of files that are named themselves all, so that a file in an
/// unknown form is told about and not passed over. Each file is read as a whole by one slot.
public final class ArticleFiles extends NonSplittingRecursiveEnumerator {

    private final Inputs forms = new Inputs(Limits.DEFAULT);
    private final Set<String> named = new HashSet<>();

    @Override
    public Collection<FileSourceSplit> enumerateSplits(Path[] paths, int wanted) throws IOException {
        for (Path path : paths) {
            named.add(path.getPath());
        }
        return super.enumerateSplits(paths, wanted);
    }

    @Override
    protected void convertToSourceSplits(FileStatus file, FileSystem system, List<FileSourceSplit> target) throws IOException {
        if (forms.takes(file.getPath().getName()) || named.contains(file.getPath().getPath())) {
            super.convertToSourceSplits(file, system, target);
        }
    }
}
