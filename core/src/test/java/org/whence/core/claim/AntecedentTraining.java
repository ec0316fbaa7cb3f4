package org.whence.core.claim;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.whence.core.attribution.Relation;
import org.whence.core.text.Document;
import org.whence.core.text.Span;
import org.whence.core.text.Text;
import org.whence.core.text.Tokens;

/// Learns the weights of [Antecedents] from articles with marked relations.
///
/// `AntecedentTraining FOLDER…`: folders of articles in the form of `training/articles`. Prints how often the antecedent is among the
/// candidates, how often the model and the rule before it choose rightly on every fifth article, which is not learnt from, and then the weights
/// learnt from all.
public final class AntecedentTraining {

    private static final Pattern QUANTITY = Pattern.compile("‹([^|›]*)\\|[^›]*›");
    private static final double LIKE = 0.67;
    private static final int ROUNDS = 400;
    private static final double RATE = 0.5;
    private static final double DECAY = 0.002;

    /// One pronoun: those who may be meant, who are, and the rule's choice.
    private record Example(String article, List<Antecedents.Candidate> candidates, Set<Figure> right, boolean ruleIsRight, String text) {}

    private AntecedentTraining() {}

    public static void main(String[] folders) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> files = Files.list(Path.of(folder))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted(Comparator.comparing(Path::toString)).toList()) {
                    examples(file, examples);
                }
            }
        }
        List<String> articles = examples.stream().map(Example::article).distinct().toList();
        Predicate<Example> held = example -> articles.indexOf(example.article) % 5 == 3;
        List<Example> solvable = examples.stream().filter(example -> !example.right.isEmpty()).toList();
        List<Example> kept = examples.stream().filter(held).toList();
        Map<Antecedents.Trait, Double> weights = learn(solvable.stream().filter(held.negate()).toList());
        System.out.printf(Locale.ROOT, "%d pronouns, antecedent among the candidates of %d; held out %d: rule %d right, model %d right%n", examples.size(), solvable.size(), kept.size(),
                kept.stream().filter(Example::ruleIsRight).count(), kept.stream().filter(example -> isRight(example, weights)).count());
        if (System.getProperty("wrong") != null) {
            kept.stream().filter(example -> !isRight(example, weights)).forEach(example -> System.out.println(example.article + ": " + example.text + " -> " + best(example, weights) + " not " + example.right
                    + " of " + example.candidates.stream().map(c -> c.figure() + "" + c.traits()).toList()));
        }
        learn(solvable).forEach((trait, weight) -> System.out.printf(Locale.ROOT, "%s(%.2f),%n", trait, weight));
    }

    private static void examples(Path file, List<Example> examples) throws IOException {
        String[] parts = Files.readString(file).split("(?m)^===\\R", -1);
        Marked marked = Marked.of(QUANTITY.matcher(parts[1].strip()).replaceAll("$1"));
        Map<Integer, List<Set<String>>> origins = new HashMap<>();
        for (String line : parts[2].split("\\R", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.split("\\|", 2);
                String[] hops = fields[1].split(" > ", -1);
                origins.put(Integer.parseInt(fields[0].split(" ", 2)[0]), Arrays.stream(hops).map(AntecedentTraining::names).toList());
            }
        }
        Document document = Document.of(Text.of(marked.text()));
        Cast cast = Cast.of(document);
        Tokens tokens = document.tokens();
        Parties parties = new Parties(document, cast, marked.relations(), null);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < marked.relations().size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> marked.relations().get(i).reach().start()));
        List<Integer> numbers = numbers(parts[1]);
        for (int i : order) {
            Relation relation = marked.relations().get(i);
            List<Set<String>> chain = origins.get(numbers.get(i));
            for (Span source : relation.source()) {
                Tokens.Range range = tokens.in(source);
                String word = range.last() - range.first() == 1 ? tokens.lower(range.first()) : "";
                NameWords.Gender gender = gender(word);
                if (gender == null || chain == null) {
                    parties.resolve(source);
                    continue;
                }
                List<Antecedents.Candidate> candidates = parties.antecedents().candidates(range.first(), figure -> figure.person() && !figure.plural() && figure.gender().agrees(gender));
                Set<Figure> right = new HashSet<>();
                candidates.stream().map(Antecedents.Candidate::figure).filter(figure -> chain.stream().anyMatch(names -> is(figure, names))).forEach(right::add);
                Parties.Found rule = parties.resolve(source);
                boolean ruleIsRight = rule != null && chain.stream().anyMatch(names -> is(rule.figure(), names));
                examples.add(new Example(file.getFileName().toString(), candidates, right, ruleIsRight, marked.text().substring(Math.max(0, source.start() - 200), Math.min(source.end() + 30, marked.text().length())).replace('\n', '/')));
                if (!right.isEmpty()) {
                    Figure figure = right.iterator().next();
                    figure.is(gender);
                    parties.spoke(figure, range.first());
                }
            }
        }
    }

    /// The numbers of the attributions that have content, in the order of [Marked#relations()].
    private static List<Integer> numbers(String raw) {
        Set<Integer> numbers = new java.util.TreeSet<>();
        java.util.regex.Matcher mark = Pattern.compile("⟦((?:[sc]?\\d+,?)+):").matcher(raw);
        while (mark.find()) {
            for (String id : mark.group(1).split(",", -1)) {
                numbers.add(Integer.parseInt(id.replaceAll("[sc]", "")));
            }
        }
        return List.copyOf(numbers);
    }

    private static NameWords.Gender gender(String word) {
        return switch (word) {
            case "he", "him", "his" -> NameWords.Gender.MALE;
            case "she", "her" -> NameWords.Gender.FEMALE;
            default -> null;
        };
    }

    private static Set<String> names(String hop) {
        String text = hop.strip().replaceFirst("^[psomdg][+-]\\s*", "");
        return new HashSet<>(Arrays.stream(text.split(";", -1)).map(String::strip).toList());
    }

    private static boolean is(Figure figure, Set<String> names) {
        return names.stream().anyMatch(name -> likeness(words(name), words(figure.name())) >= LIKE);
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty() && !word.equals("the") && !word.equals("a") && !word.equals("an")).toList();
    }

    private static double likeness(List<String> a, List<String> b) {
        List<String> rest = new ArrayList<>(b);
        long common = a.stream().filter(rest::remove).count();
        return a.size() + b.size() == 0 ? 0 : 2.0 * common / (a.size() + b.size());
    }

    /// Full-batch gradient ascent on the log-likelihood that the antecedent is one of the right ones.
    private static Map<Antecedents.Trait, Double> learn(List<Example> examples) {
        Map<Antecedents.Trait, Double> weights = new EnumMap<>(Antecedents.Trait.class);
        for (Antecedents.Trait trait : Antecedents.Trait.values()) {
            weights.put(trait, 0.0);
        }
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[Antecedents.Trait.values().length];
            for (Example example : examples) {
                double[] chance = example.candidates.stream().mapToDouble(candidate -> Math.exp(score(candidate, weights))).toArray();
                double all = Arrays.stream(chance).sum();
                double right = 0;
                for (int i = 0; i < chance.length; i++) {
                    right += example.right.contains(example.candidates.get(i).figure()) ? chance[i] : 0;
                }
                for (int i = 0; i < chance.length; i++) {
                    double pull = (example.right.contains(example.candidates.get(i).figure()) ? chance[i] / right : 0) - chance[i] / all;
                    example.candidates.get(i).traits().forEach(trait -> gradient[trait.ordinal()] += pull);
                }
            }
            weights.replaceAll((trait, weight) -> weight + RATE * (gradient[trait.ordinal()] / examples.size() * 4 - DECAY * weight));
        }
        return weights;
    }

    private static double score(Antecedents.Candidate candidate, Map<Antecedents.Trait, Double> weights) {
        return candidate.traits().stream().mapToDouble(weights::get).sum();
    }

    private static Figure best(Example example, Map<Antecedents.Trait, Double> weights) {
        return example.candidates.stream().max(Comparator.comparingDouble(candidate -> score(candidate, weights))).map(Antecedents.Candidate::figure).orElse(null);
    }

    private static boolean isRight(Example example, Map<Antecedents.Trait, Double> weights) {
        return example.right.contains(best(example, weights));
    }
}
