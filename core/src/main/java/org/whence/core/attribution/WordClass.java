package org.whence.core.attribution;

import java.util.HashMap;
import java.util.Map;

/// The closed classes of English words that bound phrases, and a few open ones that stand beside cues. A word can belong to
/// several ("that" is determiner, relative and subordinator), so classes are bits.
enum WordClass {
    DETERMINER("the a an this that these those some any no every each all both many several few most another either neither such various one two"
            + " three four five six seven eight nine ten dozens hundreds thousands other others"),
    POSSESSIVE("his her its their our your my whose 's"),
    SUBJECT_PRONOUN("he she they it i we you who"),
    PRONOUN("him her them me us itself himself herself themselves myself ourselves someone somebody anyone anybody everyone everybody nobody none"),
    PREPOSITION("of in on at by for with from to into onto over under about against after before during since until between among through"
            + " across near outside inside within without despite amid toward towards upon off per via behind beyond beside besides alongside"
            + " regarding concerning following unlike like along around above below throughout except"),
    COORDINATOR("and or but nor yet"),
    SUBORDINATOR("that if whether because although though while when whenever as since after before unless until whereas where why how what so than"
            + " once lest"),
    RELATIVE("who which whom whose that where"),
    BE("is are was were be been being am 's 're 'm isn't aren't wasn't weren't ain't"),
    HAVE("has have had having hasn't haven't hadn't 've 'd"),
    DO("do does did don't doesn't didn't"),
    MODAL("will would can could may might shall should must won't wouldn't can't couldn't shouldn't cannot 'll needn't mustn't"),
    NEGATION("not never n't no-one hardly scarcely don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't"
            + " shouldn't cannot neither nor"),
    ADVERB("also again still already now then later earlier once even just only never ever always often sometimes soon today yesterday tomorrow"
            + " tonight recently long since further simply instead too so both first separately meanwhile however therefore thus moreover"
            + " furthermore nevertheless nonetheless though indeed perhaps yet rather quite very much more most less not almost afterwards afterward"
            + " twice thrice elsewhere here there out together all either well back far jointly"),
    TIME("monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november"
            + " december today yesterday tomorrow tonight week weeks month months year years morning afternoon evening night day days hour hours"
            + " overnight ago earlier later noon midnight weekend decade minutes jan feb aug sept oct nov dec recently spring summer autumn fall winter"
            + " mon tue wed thu fri sat sun"),
    VENUE("statement interview speech briefing conference tweet post posts letter email e-mail memo message address report article blog note release"
            + " video broadcast remarks column editorial op-ed debate rally hearing testimony press television tv radio twitter facebook telegram"
            + " instagram website page channel show program programme podcast call filing document documents series comments appearance event book"
            + " platform media forum meeting summit session news reporters journalists court lawmakers parliament phone telephone conference"
            + " update bulletin assessment commentary analysis account"),
    /// Verbs that are no cues but common enough to mark a clause when they stand without an auxiliary.
    FINITE("came comes went goes got gets took takes gave gives made makes left leaves kept keeps held holds began begins ran runs fell falls rose"
            + " rises won wins lost loses met meets led leads brought brings sent sends built builds paid pays stood stands sat sits hit hits cut cuts"
            + " set sets lay lies seemed seems became becomes remains continues appears means includes contains faces died"
            + " grew grows drew draws threw flew flies broke breaks chose drove drives ate sang shot shoots struck strikes fought fights caught bought"
            + " sold taught sought slept spent spends lent bent dealt fled hid rode shook spread spun stole stuck swept swung tore wore dug fed froze"
            + " hung understood became happened happens gets wants used tries")
    ;

    private final String[] words;

    WordClass(String words) {
        this.words = words.split(" ");
    }

    /// The class as a bit.
    int bit() {
        return 1 << ordinal();
    }

    private static final Map<String, Integer> BITS = bits();

    private static Map<String, Integer> bits() {
        Map<String, Integer> bits = new HashMap<>();
        for (WordClass wordClass : values()) {
            for (String word : wordClass.words) {
                bits.merge(word, wordClass.bit(), (a, b) -> a | b);
            }
        }
        return Map.copyOf(bits);
    }

    /// Every word of every class.
    static java.util.Set<String> words() {
        return BITS.keySet();
    }

    /// The classes of a word in lower case, as bits; 0 for a word of no class. Adverbs in "-ly" are known by their ending.
    static int bits(String lower) {
        Integer bits = BITS.get(lower);
        if (bits != null) {
            return bits;
        }
        int n = lower.length();
        boolean adverb = n > 4 && lower.endsWith("ly") && !NOT_ADVERBS.contains(lower);
        return adverb ? ADVERB.bit() : 0;
    }

    private static final java.util.Set<String> NOT_ADVERBS = java.util.Set.of("family", "ally", "supply", "reply", "italy", "rally", "assembly",
            "anomaly", "monopoly", "july", "imply", "apply", "multiply", "comply", "rely", "fly", "elderly", "likely", "unlikely", "friendly",
            "deadly", "early", "daily", "weekly", "monthly", "only", "holy", "emily", "kelly", "sally", "billy", "homily", "butterfly");
}
