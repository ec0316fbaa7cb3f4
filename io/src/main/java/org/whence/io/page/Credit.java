package org.whence.io.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the news agency that a text is credited to.
public final class Credit {
    private static final Map<String, String> AGENCIES = Map.ofEntries(Map.entry("reuters", "Reuters"), Map.entry("thomson reuters", "Reuters"), Map.entry("ap", "Associated Press"),
            Map.entry("associated press", "Associated Press"), Map.entry("the associated press", "Associated Press"), Map.entry("afp", "AFP"), Map.entry("agence france-presse", "AFP"),
            Map.entry("dpa", "dpa"), Map.entry("tass", "TASS"), Map.entry("interfax", "Interfax"), Map.entry("interfax-ukraine", "Interfax-Ukraine"), Map.entry("ria novosti", "RIA Novosti"),
            Map.entry("upi", "UPI"), Map.entry("xinhua", "Xinhua"), Map.entry("pa", "PA Media"), Map.entry("pa media", "PA Media"), Map.entry("press association", "PA Media"), Map.entry("ansa", "ANSA"), Map.entry("efe", "EFE"),
            Map.entry("kyodo", "Kyodo"), Map.entry("kyodo news", "Kyodo"), Map.entry("yonhap", "Yonhap"), Map.entry("bloomberg", "Bloomberg"), Map.entry("anadolu", "Anadolu"), Map.entry("anadolu agency", "Anadolu"), Map.entry("aa", "Anadolu"),
            Map.entry("ukrinform", "Ukrinform"), Map.entry("unian", "UNIAN"), Map.entry("belta", "BelTA"), Map.entry("sana", "SANA"), Map.entry("irna", "IRNA"), Map.entry("pti", "PTI"), Map.entry("ani", "ANI"), Map.entry("ians", "IANS"), Map.entry("the canadian press", "The Canadian Press"), Map.entry("canadian press", "The Canadian Press"), Map.entry("aap", "AAP"), Map.entry("cnn", "CNN"), Map.entry("tribune news service", "Tribune News Service"), Map.entry("tns", "Tribune News Service"));
    private static final String NAMES = AGENCIES.keySet().stream().sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).reduce((a, b) -> a + "|" + b).orElseThrow();
    private static final Pattern DATELINE = Pattern.compile("^.{0,80}?[(/](" + NAMES + ")[)/]\\s*[-–—:.]", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile("^\\p{Lu}[\\p{L} ,.]{1,60}?[,.]?\\s+(?:\\p{L}{3,9}\\.? \\d{1,2},?\\s+)?[-–—]{1,2}\\s*(AFP|AP|Reuters|TASS|dpa)\\s*[-–—:]");
    private static final Pattern CLOSING = Pattern.compile("^\\W{0,3}(?:source|sources|credit|by|with|from|written with|reporting by|with reporting (?:by|from)|with (?:inputs?|material|files) from|(?:based on|compiled from) (?:reporting|reports|material) (?:by|from)|джерело|источник|quelle|fuente)\\W{0,3}\\s*(?:the )?(" + NAMES
            + ")\\b[^.]{0,60}\\.?$|^\\W{0,3}(" + NAMES + ")\\W{0,2}$|^[-–—(]\\s*(?:with )?(" + NAMES + ")(?:[/,].{0,40})?\\)?$|^\\W{0,3}(?:copyright|\\(c\\)|©)\\W{0,4}(?:\\d{4})?\\W{0,2}(?:by )?(?:the )?(" + NAMES + ")\\b.{0,160}$|^(?:the )?(" + NAMES + ") contributed to this (?:report|story|article)", Pattern.CASE_INSENSITIVE);
    private static final Pattern AT_END = Pattern.compile("(?:[-–—]{1,2}\\s*|\\()(AFP|AP|Reuters|REUTERS|TASS|dpa|UPI|Xinhua|ANI|PTI|IANS)\\)?\\s*$");
    private static final Pattern REPORTING = Pattern.compile("^\\(?(?:additional )?reporting (?:and writing )?by [^.]{3,300}?;? ?(?:editing|writing) by ", Pattern.CASE_INSENSITIVE);

    /// An agency at the end of a signature ("John Doe, The Associated Press"). The short ones count in capitals alone.
    private static final Pattern SIGNED = Pattern.compile("(?:^|[,/|;(–—]\\s*|\\s)(?:[Tt]he |[Bb]y )*(?:((?i:" + AGENCIES.keySet().stream().filter(n -> n.length() > 4).sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).reduce((a, b) -> a + "|" + b).orElseThrow()
            + "))|(AP|AFP|UPI|TASS|dpa|DPA|ANSA|EFE|PTI|ANI|IANS|AAP|CNN|PA))(?i:\\s+(?:staff|news agency|writers?|in \\p{L}+))?\\W*$");

    private Credit() {}

    /// The agency that signs, alone or after a person's name; empty where none does.
    static Optional<String> signed(String signature) {
        Matcher m = SIGNED.matcher(signature.strip());
        return m.find() ? agency(m.group(1) != null ? m.group(1) : m.group(2)) : Optional.empty();
    }

    /// A signature without the agency after a person's name.
    static String withoutAgency(String signature) {
        Matcher m = SIGNED.matcher(signature);
        return m.find() && m.start() > 0 ? signature.substring(0, m.start()) : signature;
    }

    /// The agency, by its usual name, that the paragraphs or the byline credit; empty where none is credited.
    ///
    /// @param paragraphs the body and any credit line after it
    /// @param byline the byline as printed, empty where there is none
    public static Optional<String> in(List<String> paragraphs, String byline) {
        Optional<String> byByline = agency(byline);
        if (byByline.isPresent()) {
            return byByline;
        }
        int n = paragraphs.size();
        for (int i = 0; i < Math.min(2, n); i++) {
            Matcher m = DATELINE.matcher(paragraphs.get(i));
            if (m.find()) {
                return agency(m.group(1));
            }
            m = OPENING.matcher(paragraphs.get(i));
            if (m.find()) {
                return agency(m.group(1));
            }
        }
        for (int i = n - 1; i >= Math.max(0, n - 4); i--) {
            String p = paragraphs.get(i);
            if (p.length() < 200) {
                Matcher m = CLOSING.matcher(p);
                if (m.find()) {
                    for (int g = 1; g <= m.groupCount(); g++) {
                        if (m.group(g) != null) {
                            return agency(m.group(g));
                        }
                    }
                }
            }
            if (REPORTING.matcher(p).find()) {
                return Optional.of("Reuters");
            }
            Matcher m = AT_END.matcher(p);
            if (m.find()) {
                return agency(m.group(1));
            }
        }
        return Optional.empty();
    }

    /// The usual name of an agency that a name stands for.
    static Optional<String> agency(String name) {
        return Optional.ofNullable(AGENCIES.get(name.strip().toLowerCase(java.util.Locale.ROOT)));
    }
}
