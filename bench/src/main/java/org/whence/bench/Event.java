package org.whence.bench;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.whence.bench.Draft.Outlet;
import org.whence.bench.Draft.Sentence;
import org.whence.core.claim.Party;
import org.whence.core.claim.Reading;

/// Invents one event and the articles about it, with what they hold known.
///
/// The first article, an agency's, gives a toll on the word of an unnamed doctor. Those that follow copy it word for word,
/// rewrite it, name the agency or one that named it, link to it, count for themselves, give a ministry's other number, or
/// tell of something else in the same place.
final class Event {

    private static final String[] LOSSES = {"people died", "workers were hurt", "homes were destroyed", "passengers were missing", "soldiers were captured", "protesters were arrested",
        "jobs were lost", "villagers were evacuated", "patients fell ill", "ships were delayed", "children were rescued", "votes were counted"};
    private static final int TOPIC_WORDS = 30;
    private static final int SENTENCES = 16;
    private static final double REWRITTEN = .4;
    private static final int DESK_PEOPLE = 4;

    /// The news world that all events of a seed share.
    ///
    /// @param vocabulary the words
    /// @param outlets who publishes
    /// @param countries places that are in the news again and again, those in front most often
    record World(Vocabulary vocabulary, List<Outlet> outlets, List<Country> countries) {

        private static final int OUTLETS = 240;
        private static final int COUNTRIES = 400;

        /// A country with those of its people that the news names.
        record Country(String name, String capital, List<String> people) {}

        static World of(long seed, Vocabulary vocabulary) {
            Random random = new Random(seed);
            String[] kinds = {"Post", "Times", "Wire", "Herald", "Courier", "Tribune"};
            List<Outlet> outlets = new ArrayList<>();
            while (outlets.size() < OUTLETS) {
                Outlet outlet = new Outlet(Vocabulary.name(random) + ' ' + kinds[random.nextInt(kinds.length)]);
                if (!outlets.contains(outlet)) {
                    outlets.add(outlet);
                }
            }
            List<Country> countries = new ArrayList<>();
            for (int i = 0; i < COUNTRIES; i++) {
                List<String> people = new ArrayList<>();
                for (int p = 0; p < DESK_PEOPLE; p++) {
                    people.add(Vocabulary.name(random) + ' ' + Vocabulary.name(random));
                }
                countries.add(new Country(Vocabulary.capital(vocabulary.topical(random)), Vocabulary.name(random), people));
            }
            return new World(vocabulary, List.copyOf(outlets), List.copyOf(countries));
        }

        /// A country: of four hundred the first stands in every twentieth event.
        Country country(Random random) {
            double at = random.nextDouble();
            return countries.get((int) (countries.size() * at * at));
        }
    }

    private final World world;
    private final Random random;
    private final World.Country country;
    private final List<String> topic = new ArrayList<>();
    private final List<String> people = new ArrayList<>();

    private record Made(Draft draft, String url, boolean claims, boolean copied) {}

    /// An event's articles in the order of publication, and what they hold.
    record Told(List<Reading> readings, Planted planted) {}

    private Event(World world, long seed) {
        this.world = world;
        // Neighbouring seeds give a Random like first numbers.
        this.random = new Random(new SplittableRandom(seed).nextLong());
        this.country = world.country(random);
    }

    /// The event of a seed and number.
    static Told of(World world, long seed, int number, Instant start) {
        return new Event(world, seed * 1_000_003 + number).tell(number, start);
    }

    /// How many articles: most events have a few, some a hundred.
    private int size() {
        double kind = random.nextDouble();
        if (kind < .4) {
            return 1 + random.nextInt(3);
        }
        return kind < .8 ? 4 + random.nextInt(9) : kind < .96 ? 13 + random.nextInt(28) : 41 + random.nextInt(80);
    }

    private Told tell(int number, Instant start) {
        String place = Vocabulary.name(random);
        String river = Vocabulary.name(random);
        for (int i = 0; i < TOPIC_WORDS; i++) {
            topic.add(world.vocabulary().topical(random));
        }
        for (int i = 0; i < 3; i++) {
            people.add(Vocabulary.name(random) + ' ' + Vocabulary.name(random));
        }
        topic.add(place);
        topic.add(river);
        String event = topic.get(0) + " at the " + place + ' ' + topic.get(1);
        String loss = ' ' + LOSSES[random.nextInt(LOSSES.length)] + " in the " + event;
        int toll = 20 + random.nextInt(900);
        String claim = toll + loss;
        String other = toll / 2 + loss;
        Party doctor = party("doctor at the " + place + " hospital", Party.Kind.STATE, false);
        Party ministry = party("interior ministry of " + country.name(), Party.Kind.STATE, true);

        List<Outlet> outlets = new ArrayList<>(world.outlets());
        Collections.shuffle(outlets, random);
        Outlet agency = outlets.getFirst();
        List<Made> made = new ArrayList<>();
        List<Reading> readings = new ArrayList<>();
        Instant time = start;
        int roots = 1;
        int reports = 0;
        int verbatim = 0;
        int rewrites = 0;
        int disputes = 0;
        int size = size();
        for (int i = 0; i < size; i++) {
            Outlet outlet = outlets.get(i);
            String url = outlet.address(number + "/" + i);
            double kind = i == 0 ? -1 : random.nextDouble();
            Draft draft;
            boolean claims = true;
            boolean copied = false;
            if (kind < 0) {
                draft = draft(outlet, claim, true, new Sentence(claim, ", a " + doctor.name() + " told the " + agency.name() + ".", List.of(agency.party(), doctor), null));
            } else if (kind < .25) {
                draft = new Draft(outlet, source(made).title(), false, source(made).sentences());
                verbatim++;
                copied = true;
            } else if (kind < .35) {
                draft = rewritten(outlet, source(made));
                rewrites++;
                copied = true;
            } else if (kind < .55) {
                Made from = target(made);
                draft = draft(outlet, "What is known of the " + event, false, new Sentence(claim, ", the " + from.draft().outlet().name() + " reported.",
                        List.of(from.draft().outlet().party()), null));
            } else if (kind < .65) {
                draft = draft(outlet, "The " + event, false, new Sentence(claim, ".", List.of(), target(made).url()));
            } else if (kind < .72) {
                Party body = party(Vocabulary.name(random) + " Relief", Party.Kind.ORGANISATION, true);
                draft = draft(outlet, claim, true, new Sentence(claim, ", " + body.name() + " said after counting for itself.", List.of(body), null));
                roots++;
            } else if (kind < .82) {
                draft = draft(outlet, "The " + event, false, new Sentence(other, ", the " + ministry.name() + " said.", List.of(ministry), null));
                claims = false;
                disputes++;
            } else {
                draft = draft(outlet, "After the " + event, false, sentence());
                claims = false;
            }
            reports += claims ? 1 : 0;
            made.add(new Made(draft, url, claims, copied));
            readings.add(draft.reading(url, time));
            time = time.plus(Duration.ofMinutes(5 + random.nextInt(i < 12 ? 90 : 240)));
        }
        return new Told(readings, new Planted(number, made.getFirst().url(), size, reports, roots, verbatim, rewrites, disputes));
    }

    /// The text that later ones copy: the agency's.
    private static Draft source(List<Made> made) {
        return made.getFirst().draft();
    }

    /// An earlier article that reports the claim in words of its own.
    private Made target(List<Made> made) {
        List<Made> own = made.stream().filter(one -> one.claims() && !one.copied()).toList();
        return own.get(random.nextInt(own.size()));
    }

    private Draft draft(Outlet outlet, String title, boolean titleClaims, Sentence first) {
        List<Sentence> sentences = new ArrayList<>(List.of(first));
        int more = SENTENCES / 2 + random.nextInt(SENTENCES);
        for (int i = 0; i < more; i++) {
            sentences.add(sentence());
        }
        return new Draft(outlet, Vocabulary.capital(title), titleClaims, sentences);
    }

    /// The first sentence and some others as they were, the rest in other words.
    private Draft rewritten(Outlet outlet, Draft source) {
        List<Sentence> sentences = new ArrayList<>();
        for (int i = 0; i < source.sentences().size(); i++) {
            sentences.add(i == 0 || i % 5 < REWRITTEN * 5 ? source.sentences().get(i) : sentence());
        }
        return new Draft(outlet, source.title(), false, sentences);
    }

    /// One sentence of three is somebody's word, one of ten the outlet's own statement.
    private Sentence sentence() {
        double kind = random.nextDouble();
        String words = words(10 + random.nextInt(9));
        if (kind < .33) {
            String person = kind < .2 ? pick(people) : kind < .26 ? pick(country.people()) : Vocabulary.name(random) + ' ' + Vocabulary.name(random);
            return new Sentence(words, ", " + person + " said.", List.of(party(person, Party.Kind.PERSON, true)), null);
        }
        return kind < .43 ? new Sentence(words, ".", List.of(), null) : Sentence.plain(words + '.');
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            double kind = random.nextDouble();
            String word = kind < .42 ? Vocabulary.small(random) : kind < .64 ? topic.get((int) (topic.size() * random.nextDouble() * random.nextDouble()))
                    : kind < .65 ? country.name() : kind < .655 ? country.capital() : kind < .68 ? topic.getLast() : kind < .70 ? topic.get(topic.size() - 2)
                    : world.vocabulary().word(random);
            words.append(i == 0 ? Vocabulary.capital(word) : " " + word);
        }
        return words.toString();
    }

    private String pick(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private static Party party(String name, Party.Kind kind, boolean named) {
        return new Party(name, kind, named, null, Party.Basis.STATED, null);
    }
}
