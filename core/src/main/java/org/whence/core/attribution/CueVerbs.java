package org.whence.core.attribution;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The verbs that introduce contents, in classes of like frames.
///
/// A row is a class: the frames' letters (see [Frame]), its strength in per cent, then the verbs. `verb+particle` is a cue only
/// with that particle after it; `verb/prep/prep` takes a noun phrase after these prepositions. A verb may stand in several rows
/// with different particles; its rows without a particle are joined.
final class CueVerbs {

    private static final String TABLE = """
            cq    92 say write/about/of state tweet
            cq    88 add note argue claim announce insist emphasize emphasise explain stress conclude assert contend maintain reiterate
            cq    85 remark quip observe acknowledge admit concede confess caution allege assess reckon declare testify posit
            cq    85 mention respond reply joke lament/over boast/about/of complain/about/of retort counter muse brag/about
            cq    80 report recall repeat predict forecast project estimate disclose reveal confirm suggest indicate recount narrate exclaim
            cq    75 continue answer comment/on begin interject shout whisper chant scream yell tweet-storm message text blog post
            cq    70 conjecture speculate/about surmise theorize hypothesize hint/at imply opine protest pronounce underline underscore
            cqa   90 tell
            cqa   80 inform/of/about assure/of notify/of remind/of advise warn/of/about/against/on promise instruct brief/on
            cqo   80 advise warn caution urge instruct remind
            oq    80 urge beg implore order command/of encourage exhort invite persuade direct press task require request forbid recommend lobby pressure
            n     75 order propose recommend request demand
            wq    75 ask/about/for wonder/about inquire/about
            o     75 ask tell
            cqt   80 vow pledge swear threaten promise
            t     80 vow pledge threaten agree refuse promise offer decline plan aim intend opt undertake
            t     60 want wish hope seek prefer decide choose expect propose demand ask mean volunteer
            o     60 want expect
            cq    80 believe think fear suspect reckon guess figure assume presume anticipate
            c     60 expect hope feel worry/about imagine doubt consider know understand hold realize realise agree/with/on
            c     45 foresee notice dream regret
            n     60 fear expect anticipate doubt foresee want favor favour prefer
            h     70 demand propose recommend request urge stipulate decree rule judge determine
            h     60 discover learn hear signal verify demonstrate document calculate document record
            c     65 show find reveal prove demonstrate
            n     55 show find
            n     75 deny reject dismiss refute rebut dispute contradict rebuff debunk decry condemn denounce slam blast criticize criticise lambast lambaste
            n     70 oppose endorse praise hail welcome applaud deplore disavow repudiate renounce defend mock ridicule bash assail chide rebuke tout question challenge
            n     65 announce report confirm acknowledge admit reveal disclose predict forecast note cite estimate mention reiterate suggest emphasize emphasise stress
            n     60 outline detail underline underscore highlight recall propose pledge promise declare discuss explain repeat project disclose
            n     45 support back favor attack advocate echo express voice praise champion ponder reaffirm
            c     75 deny dispute
            k     80 accuse blame
            k     75 call describe label brand dub characterize characterise portray deem depict liken compare term denounce condemn dismiss
            k     60 consider regard view see rate slam blast criticize criticise praise fault thank congratulate hail
            k     75 put place treat
            -     80 call/for/on appeal/for/to/against apologize/for apologise/for refer/to push/for plead/for clamor/for
            -     60 speak/of/about/against talk/of/about joke/about rail/against object/to vote/for/against/to argue/for/against lobby/for advocate/for campaign/against
            oq    80 call+on appeal+to call+upon plead+with
            cq    80 text accept submit note marvel scoff joke counter vow promise allege recount
            n     55 demand seek count list accept
            cq    75 shoot+back fire+back
            cq    88 point+out spell+out find+out
            n     75 point+to point+out rule+out hint+at spell+out speak+out lay+out lash+out
            n     60 weigh+in
            -     70 speak+out/against come+out/against/for lash+out/at hit+out/at hit+back/at
            p     85 expect believe report think understand estimate say allege presume suspect fear project rumor rumour know forecast
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
            Set<Frame> frames = frames(cells[0]);
            double strength = Integer.parseInt(cells[1]) / 100.0;
            for (int i = 2; i < cells.length; i++) {
                verbs.merge(key(cells[i]), verb(cells[i], frames, strength), CueVerbs::join);
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

    private static Set<Frame> frames(String letters) {
        Set<Frame> frames = EnumSet.noneOf(Frame.class);
        letters.chars().filter(c -> c != '-').forEach(c -> frames.add(Frame.of((char) c)));
        return frames;
    }

    private static String key(String cell) {
        int slash = cell.indexOf('/');
        return slash < 0 ? cell : cell.substring(0, slash);
    }

    private static CueVerb verb(String cell, Set<Frame> frames, double strength) {
        String[] parts = cell.split("/");
        int plus = parts[0].indexOf('+');
        String lemma = plus < 0 ? parts[0] : parts[0].substring(0, plus);
        String particle = plus < 0 ? "" : parts[0].substring(plus + 1);
        return new CueVerb(lemma, frames, Set.of(parts).stream().filter(part -> !part.equals(parts[0])).collect(java.util.stream.Collectors.toSet()), particle, strength);
    }

    private static CueVerb join(CueVerb one, CueVerb other) {
        Set<Frame> frames = new HashSet<>(one.frames());
        frames.addAll(other.frames());
        Set<String> prepositions = new HashSet<>(one.prepositions());
        prepositions.addAll(other.prepositions());
        return new CueVerb(one.lemma(), frames, prepositions, one.particle(), Math.max(one.strength(), other.strength()));
    }

    private static List<Use> particlesFirst(List<Use> one, List<Use> other) {
        return java.util.stream.Stream.concat(one.stream(), other.stream())
                .sorted(java.util.Comparator.comparing((Use use) -> use.verb().particle().isEmpty()).thenComparing(use -> use.verb().lemma())
                        .thenComparing(use -> use.verb().particle()))
                .toList();
    }
}
