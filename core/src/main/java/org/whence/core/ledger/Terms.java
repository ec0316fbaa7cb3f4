package org.whence.core.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.whence.core.text.Text;
import org.whence.core.text.Tokens;

/// The terms of a text: stems of its words without those that only hold sentences together.
public final class Terms {

    private static final Set<String> STOP = Set.of(("a an the this that these those it its they them their theirs he him his she her hers we us our ours you your i me my"
            + " who whom whose which what where when why how there here and or but nor so yet if then than as at by for from in into of off on onto out over per to"
            + " up upon with within without about above after again against all along also although among any are be because been before being below between both"
            + " can could did do does doing done down during each either else ever every few had has have having is just less like may might more most much must"
            + " no not now once one only other others own rather same shall should since some still such through too under until very via was were"
            + " while will would 's s t don't didn't wasn't n't says said say told tell tells according mr mrs ms dr").split(" "));

    private Terms() {}

    /// Whether a word in lower case only holds a sentence together.
    static boolean isStop(String word) {
        return STOP.contains(word);
    }

    /// The term that a word in lower case stands for. Compounds keep their hyphen.
    public static String stem(String word) {
        return Stem.of(word);
    }

    /// The terms of a text in order: words that are no stop words, stemmed, and numbers.
    public static List<String> of(String text) {
        Tokens tokens = Tokens.of(Text.of(text));
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isMark(i) && !isStop(tokens.lower(i))) {
                terms.add(stem(tokens.lower(i).toLowerCase(Locale.ROOT)));
            }
        }
        return terms;
    }
}
