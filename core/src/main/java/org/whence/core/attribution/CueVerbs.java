package org.whence.core.attribution;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The verbs that introduce contents, in classes of like frames.
///
/// A row is a class: the frames' letters (see [Frame]), its strength in per cent, then the verbs. `verb+particle` is a cue only
/// with that particle after it; `verb/prep/prep` takes a noun phrase after these prepositions. A verb may stand in several rows
/// with different particles; its rows without a particle are joined.
final class CueVerbs {

    private static final String TABLE = """
            cq    93 say write/about/of tweet
            hq    85 state
            cq    88 add note argue claim announce insist emphasize emphasise explain stress conclude assert contend maintain reiterate
            cq    85 remark quip observe acknowledge admit concede confess caution allege assess reckon declare testify posit
            cq    85 mention respond reply joke lament/over boast/about/of complain/about/of retort counter muse brag/about
            cq    80 report recall repeat predict forecast project estimate disclose reveal confirm suggest indicate recount narrate exclaim
            q     80 continue begin interject shout whisper yell
            cq    75 answer comment/on chant scream message text blog post accept submit marvel scoff
            cq    70 conjecture speculate/about surmise theorize hypothesize hint/at imply opine protest pronounce underline underscore
            cqa   90 tell
            cqa   80 inform/of/about assure/of notify/of remind/of advise warn/of/about/against/on promise instruct brief
            cqo   80 advise warn caution urge instruct remind
            oq    80 urge beg implore order command encourage exhort invite persuade direct press task request forbid recommend lobby pressure
            n     75 order propose recommend request demand
            wq    70 ask/about wonder/about inquire/about
            -     60 ask/for
            o     75 ask tell
            cqt   80 vow pledge swear threaten promise
            t     80 vow threaten agree refuse plan aim intend undertake offer
            t     65 pledge promise decline opt seek decide hope prefer choose expect propose demand ask mean volunteer
            t     60 want wish
            o     60 want expect
            cq    80 believe think fear suspect guess figure assume presume anticipate
            c     60 expect hope feel worry/about imagine doubt consider understand realize realise agree/with/on
            c     45 notice regret
            n     60 fear expect anticipate doubt foresee favor favour
            h     70 demand propose recommend request urge stipulate decree rule judge determine
            h     60 discover learn hear signal verify demonstrate document calculate record know foresee see hold
            c     65 show find prove demonstrate
            n     45 show find list count
            n     75 deny reject dismiss refute rebut dispute contradict rebuff debunk decry condemn denounce slam blast criticize criticise lambast lambaste
            n     70 oppose praise hail welcome applaud deplore disavow repudiate renounce mock ridicule bash assail chide rebuke question
            n     65 announce report confirm acknowledge admit reveal disclose predict forecast note estimate mention reiterate suggest emphasize emphasise stress
            n     60 outline underline underscore recall propose pledge promise declare discuss explain repeat project express voice describe
            n     55 endorse support defend oppose tout challenge cite echo seek demand accept champion
            c     75 deny dispute
            k     80 accuse blame
            k     75 call describe label brand dub characterize characterise portray deem depict liken compare term denounce condemn dismiss put place
            k     65 consider regard view see rate slam blast criticize criticise praise fault thank congratulate hail treat reject defend cite
            -     80 call/for/on appeal/for/to/against apologize/for apologise/for push/for plead/for clamor/for
            -     60 refer/to speak/of/about/against talk/of/about joke/about rail/against object/to argue/for/against lobby/for advocate/for campaign/against
            -     55 vote/for/against/to
            oq    80 call+on appeal+to call+upon plead+with
            cq    80 vow promise allege recount
            cq    75 shoot+back fire+back
            cq    88 point+out spell+out find+out
            n     75 point+out rule+out hint+at spell+out lay+out lash+out
            n     60 point+to
            -     75 speak+out/against come+out/against/for lash+out/at hit+out/at
            p     80 expect believe report think understand estimate say allege presume suspect fear project rumor rumour know forecast
            """;

    private static final Map<String, List<Use>> BY_WORD = byWord();

    private CueVerbs() {}

    /// A word as a form of a verb.
    ///
    /// @param verb the verb
    /// @param forms which of its forms the word is
    record Use(CueVerb verb, Set<VerbForm> forms) {
        boolean is(VerbForm form) {
            return forms.contains(form);
        }
    }

    /// The verbs that a word can be a form of, those with a particle first; empty where it is none.
    static List<Use> of(String lower) {
        return BY_WORD.getOrDefault(lower, List.of());
    }

    /// Every form of every verb.
    static Set<String> words() {
        return BY_WORD.keySet();
    }

    private static Map<String, List<Use>> byWord() {
        Map<String, CueVerb> verbs = new HashMap<>();
        for (String row : TABLE.lines().toList()) {
            String[] cells = row.strip().split("\\s+");
            double strength = Integer.parseInt(cells[1]) / 100.0;
            Map<Frame, Double> frames = new EnumMap<>(Frame.class);
            cells[0].chars().filter(c -> c != '-').forEach(c -> frames.put(Frame.of((char) c), strength));
            for (int i = 2; i < cells.length; i++) {
                CueVerb verb = verb(cells[i], frames, strength);
                verbs.merge(verb.lemma() + '+' + verb.particle(), verb, CueVerbs::join);
            }
        }
        Map<String, List<Use>> byWord = new HashMap<>();
        for (CueVerb verb : verbs.values()) {
            Map<String, Set<VerbForm>> words = new HashMap<>();
            for (VerbForm form : VerbForm.values()) {
                words.computeIfAbsent(Inflection.of(verb.lemma(), form), word -> EnumSet.noneOf(VerbForm.class)).add(form);
            }
            words.forEach((word, forms) -> byWord.merge(word, List.of(new Use(verb, forms)), CueVerbs::particlesFirst));
        }
        return Map.copyOf(byWord);
    }

    private static CueVerb verb(String cell, Map<Frame, Double> frames, double strength) {
        String[] parts = cell.split("/");
        int plus = parts[0].indexOf('+');
        String lemma = plus < 0 ? parts[0] : parts[0].substring(0, plus);
        String particle = plus < 0 ? "" : parts[0].substring(plus + 1);
        Map<String, Double> prepositions = new HashMap<>();
        for (int i = 1; i < parts.length; i++) {
            prepositions.put(parts[i], strength);
        }
        return new CueVerb(lemma, frames, prepositions, particle);
    }

    private static CueVerb join(CueVerb one, CueVerb other) {
        Map<Frame, Double> frames = new EnumMap<>(Frame.class);
        frames.putAll(one.frames());
        other.frames().forEach((frame, strength) -> frames.merge(frame, strength, Math::max));
        Map<String, Double> prepositions = new HashMap<>(one.prepositions());
        other.prepositions().forEach((preposition, strength) -> prepositions.merge(preposition, strength, Math::max));
        return new CueVerb(one.lemma(), frames, prepositions, one.particle());
    }

    private static List<Use> particlesFirst(List<Use> one, List<Use> other) {
        return Stream.concat(one.stream(), other.stream())
                .sorted(Comparator.comparing((Use use) -> use.verb().particle().isEmpty()).thenComparing(use -> use.verb().lemma())
                        .thenComparing(use -> use.verb().particle()))
                .toList();
    }
}
