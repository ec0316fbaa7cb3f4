package org.whence.flink.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.connector.file.src.FileSourceSplit;
import org.apache.flink.connector.file.src.reader.BulkFormat;
import org.apache.flink.connector.file.src.util.CheckpointedPosition;
import org.apache.flink.connector.file.src.util.RecordAndPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.whence.core.article.Article;
import org.whence.flink.OneMachine;
import org.whence.flink.load.GeneratedArticles;
import org.whence.io.form.Input;
import org.whence.io.wire.ArticleJson;

/// A file that a failure interrupts is taken up where it was left: every article comes once.
class ArticleFormatTest {

    private static final Path PAGE = Path.of(System.getProperty("whence.root")).resolve("examples/12-relief-fund.html");

    @TempDir
    private Path folder;

    private static FileSourceSplit split(Path file) throws IOException {
        return new FileSourceSplit("one", new org.apache.flink.core.fs.Path(file.toUri()), 0, Files.size(file), 0, Files.size(file));
    }

    private static List<RecordAndPosition<Input>> drained(BulkFormat.Reader<Input> reader) throws IOException {
        List<RecordAndPosition<Input>> all = new ArrayList<>();
        try (reader) {
            for (BulkFormat.RecordIterator<Input> batch = reader.readBatch(); batch != null; batch = reader.readBatch()) {
                for (RecordAndPosition<Input> one = batch.next(); one != null; one = batch.next()) {
                    all.add(new RecordAndPosition<>(one.getRecord(), one.getOffset(), one.getRecordSkipCount()));
                }
                batch.releaseBatch();
            }
        }
        return all;
    }

    private static List<String> keys(List<RecordAndPosition<Input>> all) {
        return all.stream().map(one -> one.getRecord() instanceof Input.Read read ? read.article().key() : one.getRecord().name()).toList();
    }

    /// Reads a file whole, and again from each position that a checkpoint could have kept.
    private static void everyPosition(Path file, List<String> expected) throws IOException {
        ArticleFormat format = new ArticleFormat(null);
        List<RecordAndPosition<Input>> all = drained(format.createReader(new Configuration(), split(file)));
        assertThat(keys(all)).isEqualTo(expected);
        for (int i = 0; i < all.size(); i++) {
            FileSourceSplit left = split(file).updateWithCheckpointedPosition(new CheckpointedPosition(all.get(i).getOffset(), all.get(i).getRecordSkipCount()));
            assertThat(keys(drained(format.restoreReader(new Configuration(), left)))).as("after %d of %s", i + 1, file).isEqualTo(expected.subList(i + 1, expected.size()));
        }
    }

    @Test
    void ofJsonLines() throws Exception {
        List<Article> articles = GeneratedArticles.of(100, 5);
        Path file = Files.writeString(folder.resolve("articles.jsonl"), String.join("\n", articles.stream().map(ArticleJson::line).toList()));
        everyPosition(file, articles.stream().map(Article::key).toList());
    }

    @Test
    void ofAnArchive() throws Exception {
        StringBuilder warc = new StringBuilder();
        String page = Files.readString(PAGE).replaceAll("(?i)<link[^>]*canonical[^>]*>", "");
        for (int i = 0; i < 5; i++) {
            String answer = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page;
            warc.append("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/").append(i).append("\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ")
                    .append(answer.getBytes(StandardCharsets.UTF_8).length).append("\r\n\r\n").append(answer).append("\r\n\r\n");
        }
        Path file = Files.writeString(folder.resolve("pages.warc"), warc);
        List<String> expected = OneMachine.articles(List.of(file.toString())).stream().map(Article::key).toList();
        assertThat(expected).hasSize(5);
        everyPosition(file, expected);
    }
}
