import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/// Reads texts, one a line with `\n` written out, through CoreNLP's quote attribution and prints `words`, `cpu_seconds` (of the
/// texts alone, the loading of models left out) and `peak_kib` (of the process, from the kernel).
public final class CoreNlp {

    private CoreNlp() {}

    public static void main(String[] arguments) throws IOException {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
        properties.setProperty("threads", "1");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        List<String> texts = Files.readAllLines(Path.of(arguments[0])).stream().map(t -> t.replace("\\n", "\n")).toList();
        // The first text loads what the pipeline loads late.
        pipeline.annotate(new Annotation(texts.get(0)));
        long start = cpu();
        long words = 0;
        for (String text : texts) {
            Annotation annotation = new Annotation(text);
            pipeline.annotate(annotation);
            words += annotation.get(CoreAnnotations.TokensAnnotation.class).size();
        }
        System.out.println("words\t" + words);
        System.out.println("cpu_seconds\t" + (cpu() - start) / 1e9);
        for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM")) {
                System.out.println("peak_kib\t" + line.replaceAll("\\D", ""));
            }
        }
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
