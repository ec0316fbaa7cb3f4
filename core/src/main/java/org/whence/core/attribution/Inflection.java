package org.whence.core.attribution;

import java.util.HashMap;
import java.util.Map;

/// The forms of English verbs: the regular ones by spelling, the others from a table.
final class Inflection {

    private static final String IRREGULAR = """
            say says said said saying
            tell tells told told telling
            write writes wrote written writing
            think thinks thought thought thinking
            know knows knew known knowing
            feel feels felt felt feeling
            find finds found found finding
            see sees saw seen seeing
            show shows showed shown showing
            speak speaks spoke spoken speaking
            read reads read read reading
            hear hears heard heard hearing
            swear swears swore sworn swearing
            hold holds held held holding
            make makes made made making
            give gives gave given giving
            go goes went gone going
            put puts put put putting
            seek seeks sought sought seeking
            forbid forbids forbade forbidden forbidding
            foresee foresees foresaw foreseen foreseeing
            bid bids bid bid bidding
            bet bets bet bet betting
            mean means meant meant meaning
            understand understands understood understood understanding
            choose chooses chose chosen choosing
            forget forgets forgot forgotten forgetting
            quote quotes quoted quoted quoting
            retell retells retold retold retelling
            set sets set set setting
            shoot shoots shot shot shooting
            leave leaves left left leaving
            let lets let let letting
            be is was been being
            """;

    /// Verbs of two or more syllables that double their last consonant, being stressed on it or British.
    private static final String DOUBLING = " refer infer concur confer admit commit submit permit signal label rebut prefer deter vet blog plan beg ";

    private static final Map<String, String[]> TABLE = table();

    private Inflection() {}

    private static Map<String, String[]> table() {
        Map<String, String[]> table = new HashMap<>();
        for (String row : IRREGULAR.lines().toList()) {
            String[] forms = row.split(" ");
            table.put(forms[0], forms);
        }
        return table;
    }

    /// The word in a form.
    static String of(String lemma, VerbForm form) {
        String[] irregular = TABLE.get(lemma);
        if (irregular != null) {
            return irregular[form.ordinal()];
        }
        return switch (form) {
            case BASE -> lemma;
            case THIRD_PERSON -> thirdPerson(lemma);
            case PAST, PAST_PARTICIPLE -> stem(lemma, true) + "ed";
            case PRESENT_PARTICIPLE -> stem(lemma, false) + "ing";
        };
    }

    private static String thirdPerson(String lemma) {
        if (lemma.endsWith("y") && !isVowel(lemma.charAt(lemma.length() - 2))) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        boolean sibilant = lemma.endsWith("s") || lemma.endsWith("x") || lemma.endsWith("z") || lemma.endsWith("ch") || lemma.endsWith("sh") || lemma.endsWith("o");
        return lemma + (sibilant ? "es" : "s");
    }

    private static String stem(String lemma, boolean past) {
        int last = lemma.length() - 1;
        if (lemma.endsWith("e") && !lemma.endsWith("ee")) {
            return lemma.substring(0, last);
        }
        if (past && lemma.endsWith("y") && !isVowel(lemma.charAt(last - 1))) {
            return lemma.substring(0, last) + "i";
        }
        return DOUBLING.contains(' ' + lemma + ' ') ? lemma + lemma.charAt(last) : lemma;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }
}
