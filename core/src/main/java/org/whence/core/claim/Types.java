package org.whence.core.claim;

import java.util.List;
import org.whence.core.text.Document;
import org.whence.core.text.Quotation;
import org.whence.core.text.Span;
import org.whence.core.text.Tokens;

/// Tells direct, indirect and mixed contents apart by the quotation marks around and in them.
final class Types {

    private Types() {}

    /// How much of a content stands in quotation marks. A name in quotation marks, all its words in capitals, is no quotation.
    static Attribution.Type of(Document document, List<Span> content) {
        Tokens tokens = document.tokens();
        int quoted = 0;
        int plain = 0;
        for (Span piece : content) {
            List<Quotation> around = overlapping(document, piece);
            Tokens.Range range = tokens.in(piece);
            for (int i = range.first(); i < range.last(); i++) {
                if (!tokens.isMark(i)) {
                    if (isQuoted(document, around, piece, i)) {
                        quoted++;
                    } else {
                        plain++;
                    }
                }
            }
        }
        if (quoted == 0) {
            return Attribution.Type.INDIRECT;
        }
        return plain == 0 ? Attribution.Type.DIRECT : Attribution.Type.MIXED;
    }

    private static boolean isQuoted(Document document, List<Quotation> around, Span piece, int token) {
        int offset = document.tokens().start(token);
        for (Quotation quotation : around) {
            if (quotation.outer().contains(offset) && !(piece.contains(quotation.outer()) && isName(document, quotation))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isName(Document document, Quotation quotation) {
        Tokens tokens = document.tokens();
        Tokens.Range range = tokens.in(quotation.inner());
        boolean any = false;
        for (int i = range.first(); i < range.last(); i++) {
            if (tokens.isMark(i) || !tokens.isCapitalised(i) && !NameRun.isConnector(tokens.lower(i))) {
                return false;
            }
            any = true;
        }
        return any && range.last() - range.first() <= 4;
    }

    /// The quotations that overlap a span; the list is by start, and a long one before can reach into it.
    private static List<Quotation> overlapping(Document document, Span span) {
        List<Quotation> all = document.quotations();
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).outer().start() < span.end()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int first = low;
        for (int i = low - 1; i >= 0 && i >= low - 64; i--) {
            if (all.get(i).outer().overlaps(span)) {
                first = i;
            }
        }
        return all.subList(first, low).stream().filter(quotation -> quotation.outer().overlaps(span)).toList();
    }
}
