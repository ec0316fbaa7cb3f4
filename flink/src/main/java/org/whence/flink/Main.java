package org.whence.flink;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.RuntimeExecutionMode;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.configuration.BatchExecutionOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.ExecutionOptions;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.configuration.RestOptions;
import org.apache.flink.core.fs.Path;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.DataStreamSource;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.ledger.Ledger;
import org.whence.flink.fold.Change;
import org.whence.flink.load.GeneratedArticles;
import org.whence.flink.sink.ChangeRecords;
import org.whence.flink.sink.CommittedSink;
import org.whence.flink.sink.JsonLines;
import org.whence.flink.sink.LedgerSink;
import org.whence.flink.sink.LocalView;
import org.whence.flink.sink.ParquetTable;
import org.whence.flink.sink.Telling;
import org.whence.flink.source.ArticleSource;
import org.whence.flink.source.ArticleTopic;
import org.whence.flink.source.PublishedTimes;
import org.whence.flink.wire.Types;
import org.whence.io.form.Input;
import org.whence.io.wire.LedgerJson;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `whence flink`: the ledger of many articles, on one machine or many. Exit status 0: all was done; 1: some input could not be used, each
/// named in one line on standard error, or the job failed; 2: the command was not understood.
@Command(name = "whence flink", mixinStandardHelpOptions = true, version = "whence 0.1.0",
        description = "Reads articles and folds them into a ledger as a job of Apache Flink.")
public final class Main implements Callable<Integer> {

    private static final Duration CHECKPOINT = Duration.ofMinutes(1);

    /// So much of articles is worth a task of its own: some eighty.
    private static final MemorySize READ_BY_ONE = MemorySize.ofMebiBytes(1).divide(4);

    /// Tells the generated articles from those of tests.
    private static final long SEED = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "INPUT", arity = "0..*", description = "Files and folders in any form that \"whence read\" takes, on any file system that Flink knows (hdfs://, s3://, …).")
    private List<String> inputs = List.of();

    @Option(names = "--local", description = "Runs in this process. Otherwise on the cluster that \"flink run\" names.")
    private boolean local;

    @Option(names = "--kafka", paramLabel = "BROKERS", description = "The Kafka that --from and --to mean, such as localhost:9092.")
    private @Nullable String kafka;

    @Option(names = "--from", paramLabel = "TOPIC", description = "Takes articles from this topic of Kafka, each record one as JSON, without end.")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "TOPIC", description = "Writes changes of stories to this topic of Kafka: key the story's id, value null where it is no more.")
    private @Nullable String to;

    @Option(names = "--ledger", paramLabel = "ADDRESS", description = "Adds the readings to this ledger, such as postgresql://whence@db.example/news, which derives what follows itself.")
    private @Nullable String ledger;

    @Option(names = "--generated", paramLabel = "N", description = "Takes so many invented articles as well, to try a cluster with.")
    private int generated;

    @Option(names = "--watch", paramLabel = "SECONDS", description = "Looks into the folders for new files each so many seconds, without end.")
    private int watch;

    @Option(names = "--streaming", description = "Works as a stream where the input has an end, too.")
    private boolean streaming;

    @Option(names = "--rules", description = "Reads with the rules alone, without the learnt model.")
    private boolean rules;

    @Option(names = "--parallelism", paramLabel = "N", description = "So many slots. Default: the machine's cores, or what the cluster says.")
    private int parallelism;

    @Option(names = "--lateness", paramLabel = "DAYS", description = "How much later than a younger article an older one may come in a stream without end. Default: 7.")
    private int lateness = 7;

    @Option(names = "--horizon", paramLabel = "DAYS", description = "How long a story stays open after its first article in a stream without end. Default: 90.")
    private int horizon = 90;

    @Option(names = "--every", paramLabel = "SECONDS", description = "How long changes are gathered before stories are derived anew. Default: 5.")
    private int every = 5;

    @Option(names = "--checkpoint", paramLabel = "SECONDS", description = "Takes a checkpoint each so many seconds. Default: what the cluster says.")
    private int checkpoint;

    @Option(names = "--log", paramLabel = "FORMAT", description = "How inputs that cannot be used are told on standard error: text or json. Default: text.")
    private Telling.Format log = Telling.Format.TEXT;

    @Option(names = "-D", paramLabel = "KEY=VALUE", description = "Sets an option of Flink, such as -D state.backend.type=rocksdb.")
    private Map<String, String> options = Map.of();

    @Option(names = "--jsonl", paramLabel = "FOLDER", description = "Writes changes of stories as JSON Lines into this folder.")
    private @Nullable String jsonl;

    @Option(names = "--parquet", paramLabel = "FOLDER", description = "Writes the reports of claims as a table, in files of Parquet in this folder.")
    private @Nullable String parquet;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE", description = "With --local: writes the ledger as JSON to this file. Default: standard output, unless changes are written elsewhere.")
    private java.nio.file.@Nullable Path out;

    @Option(names = "--check", description = "With --local: folds the same articles without Flink, too, and says whether the answers are equal.")
    private boolean check;

    @Option(names = "--plain", description = "With --local: folds the articles without Flink, to compare times.")
    private boolean plain;

    public static void main(String[] arguments) {
        int status = commandLine().execute(arguments);
        // On a cluster the client calls this method and goes on after it.
        if (status != 0) {
            System.exit(status);
        }
    }

    /// The command line, ready to execute.
    public static CommandLine commandLine() {
        return new CommandLine(new Main()).setCaseInsensitiveEnumValuesAllowed(true).setParameterExceptionHandler((problem, given) -> {
            problem.getCommandLine().getErr().println("whence flink: " + problem.getMessage());
            return 2;
        });
    }

    @Override
    public Integer call() throws Exception {
        if (kafka == null && (from != null || to != null)) {
            throw new ParameterException(spec.commandLine(), "--from and --to need --kafka BROKERS");
        }
        if (plain) {
            return written(OneMachine.ledger(known(), rules));
        }
        StreamExecutionEnvironment environment = environment();
        boolean endless = from != null || watch > 0;
        environment.setRuntimeMode(endless || streaming ? RuntimeExecutionMode.STREAMING : RuntimeExecutionMode.BATCH);
        if (checkpoint > 0) {
            environment.enableCheckpointing(checkpoint * 1000L);
        } else if (endless && !environment.getCheckpointConfig().isCheckpointingEnabled()) {
            // What is written shows when a checkpoint is complete: without any, nothing would ever show.
            environment.enableCheckpointing(CHECKPOINT.toMillis());
        }
        Job job;
        try {
            job = Job.of(articles(environment, endless), new Job.Settings(rules, Duration.ofDays(horizon), Duration.ofSeconds(every)));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        DataStream<Input> unused = job.unused();
        if (ledger != null) {
            job.readings().sinkTo(new LedgerSink(ledger)).name("ledger").uid("ledger").setParallelism(1);
        }
        boolean shown = local && !endless && (out != null || check || ledger == null && jsonl == null && parquet == null && to == null);
        DataStream<Change> changes = null;
        if (shown || jsonl != null || parquet != null || to != null) {
            Job.Fold fold = job.fold();
            changes = fold.changes();
            unused = unused.union(fold.late());
        } else if (ledger == null) {
            throw new ParameterException(spec.commandLine(), "nothing says where the answer goes: give --ledger, --jsonl, --parquet or --to" + (endless ? "" : ", or --local"));
        }
        unused.process(new Telling(log), Types.INPUT).name("telling").uid("telling").sinkTo(new DiscardingSink<>()).name("told");
        if (changes != null) {
            sinks(changes);
        }
        if (changes != null && shown) {
            return collected(environment, changes);
        }
        if (local) {
            return status(environment.execute("Whence"));
        }
        environment.executeAsync("Whence");
        return 0;
    }

    private StreamExecutionEnvironment environment() {
        Configuration configuration = new Configuration();
        // A value that would travel by reflection is a mistake, and is told at the start.
        configuration.set(PipelineOptions.GENERIC_TYPES, false);
        // A batch is spread by the bytes of its input, and reading costs far more by the byte than what that rule was made for.
        configuration.set(BatchExecutionOptions.ADAPTIVE_AUTO_PARALLELISM_AVG_DATA_VOLUME_PER_TASK, READ_BY_ONE);
        options.forEach(configuration::setString);
        int slots = parallelism > 0 ? parallelism : Runtime.getRuntime().availableProcessors();
        StreamExecutionEnvironment environment;
        if (local) {
            configuration.set(RestOptions.BIND_PORT, "0");
            environment = StreamExecutionEnvironment.createLocalEnvironment(slots, configuration);
        } else {
            environment = StreamExecutionEnvironment.getExecutionEnvironment(configuration);
            if (parallelism > 0) {
                environment.setParallelism(parallelism);
            }
        }
        return environment;
    }

    /// All sources as one stream.
    private DataStream<Input> articles(StreamExecutionEnvironment environment, boolean endless) {
        // What has an end is known as a whole: nothing in it is late.
        WatermarkStrategy<Input> times = endless ? PublishedTimes.strategy(Duration.ofDays(lateness)) : WatermarkStrategy.noWatermarks();
        List<DataStream<Input>> sources = new ArrayList<>();
        if (!inputs.isEmpty()) {
            ArticleSource files = new ArticleSource(inputs.stream().map(this::path).toList(), watch > 0 ? Duration.ofSeconds(watch) : null);
            sources.add(environment.fromSource(files, times, "files", Types.INPUT).uid("files"));
        }
        if (from != null) {
            sources.add(environment.fromSource(ArticleTopic.of(Objects.requireNonNull(kafka), from), times, "kafka", Types.INPUT).uid("kafka"));
        }
        if (generated > 0) {
            DataStreamSource<Input> source = environment.fromSource(GeneratedArticles.source(generated, SEED), WatermarkStrategy.noWatermarks(), "generated", Types.INPUT);
            sources.add(source.uid("generated"));
        }
        if (sources.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "nothing says where articles come from: give files or folders, --from or --generated");
        }
        DataStream<Input> all = sources.removeFirst();
        for (DataStream<Input> source : sources) {
            all = all.union(source);
        }
        return all;
    }

    private Path path(String name) {
        if (!name.contains("://")) {
            try {
                if (!Files.exists(java.nio.file.Path.of(name))) {
                    throw new ParameterException(spec.commandLine(), name + ": no such file or folder");
                }
            } catch (InvalidPathException e) {
                throw new ParameterException(spec.commandLine(), name + ": is no name that a file can have", e);
            }
            return new Path(java.nio.file.Path.of(name).toAbsolutePath().toUri());
        }
        return new Path(name);
    }

    /// Joins the places that changes of stories were asked to go to.
    private void sinks(DataStream<Change> changes) {
        if (jsonl != null) {
            changes.sinkTo(JsonLines.to(folder(jsonl))).name("JSON Lines").uid("jsonl");
        }
        if (parquet != null) {
            changes.sinkTo(ParquetTable.to(folder(parquet))).name("Parquet").uid("parquet");
        }
        if (to != null) {
            changes.sinkTo(ChangeRecords.sink(Objects.requireNonNull(kafka), to)).name("Kafka").uid("to");
        }
    }

    private static Path folder(String name) {
        return name.contains("://") ? new Path(name) : new Path(java.nio.file.Path.of(name).toAbsolutePath().toUri());
    }

    private int collected(StreamExecutionEnvironment environment, DataStream<Change> changes) throws Exception {
        Ledger answer;
        int status;
        try (LocalView view = new LocalView()) {
            changes.sinkTo(new CommittedSink(view.target())).name("view");
            status = status(environment.execute("Whence"));
            answer = view.ledger();
        }
        return Math.max(status, check ? checked(answer) : written(answer));
    }

    private int written(Ledger answer) throws IOException {
        String json = LedgerJson.write(answer);
        if (out != null) {
            Files.writeString(out, json + "\n", StandardCharsets.UTF_8);
        } else {
            PrintWriter writer = spec.commandLine().getOut();
            writer.println(json);
            writer.flush();
        }
        return 0;
    }

    private static int status(JobExecutionResult result) {
        Integer unused = result.getAccumulatorResult(Telling.UNUSED);
        return unused == null || unused == 0 ? 0 : 1;
    }

    /// The articles that are given, each once.
    private Collection<Article> known() {
        Map<String, Article> articles = new LinkedHashMap<>();
        Collection<Article> given = new ArrayList<>(OneMachine.articles(inputs));
        if (generated > 0) {
            given.addAll(GeneratedArticles.of(generated, SEED));
        }
        given.forEach(article -> articles.put(article.key(), article));
        return articles.values();
    }

    private int checked(Ledger answer) throws IOException {
        if (out != null) {
            written(answer);
        }
        Collection<Article> articles = known();
        Ledger one = OneMachine.ledger(articles, rules);
        boolean equal = one.equals(answer);
        PrintWriter writer = spec.commandLine().getOut();
        writer.println(articles.size() + " articles, " + answer.stories().size() + " stories, " + answer.claims().size() + " claims; one machine alone: "
                + one.stories().size() + " stories, " + one.claims().size() + " claims; the answers are " + (equal ? "equal" : "NOT equal"));
        writer.flush();
        return equal ? 0 : 1;
    }
}
