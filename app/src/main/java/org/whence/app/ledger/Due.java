package org.whence.app.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.whence.core.ledger.Claim;
import org.whence.core.ledger.Report;

/// Until when a forecast or promise is to come true, in the words of the text.
final class Due {

    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DAY = "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)";
    private static final Pattern UNTIL = Pattern.compile("\\b(?:by|before|until|within|in|on|no later than)\\s+(?:the\\s+)?(?:(?:end|middle|start)\\s+of\\s+)?(?:the\\s+|next\\s+|this\\s+)?"
            + "(?:\\d{1,2}\\s+" + MONTH + "(?:\\s+\\d{4})?|" + MONTH + "(?:\\s+\\d{1,2})?(?:,?\\s+\\d{4})?|" + DAY + "|\\d{4}|Christmas|Easter|spring|summer|autumn|winter|year|month|week"
            + "|\\w+\\s+(?:days|weeks|months|years))\\b");

    private Due() {}

    /// The first such words in the claim's reports; empty where there are none.
    static String in(Claim claim) {
        for (Report report : claim.reports()) {
            Matcher matcher = UNTIL.matcher(report.words());
            if (matcher.find()) {
                return matcher.group();
            }
        }
        return "";
    }
}
