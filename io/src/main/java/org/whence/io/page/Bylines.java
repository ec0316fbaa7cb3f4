package org.whence.io.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Finds who wrote an article, as persons' names.
final class Bylines {
    private static final int LONGEST_BYLINE = 250;
    private static final int MOST_AUTHORS = 30;
    private static final int LONGEST_DATE = 40;
    /// Elements called author that are looked at: the article's own stands among the first.
    private static final int MOST_MARKED = 2_000;
    private static final Pattern LEAD = Pattern.compile("(?iu)^(?:(?:story|words|text|commentary|article|report|reporting|reviewed|review|analysis|opinion|posted|published|written"
            + "|column|guest post|compiled|edited|contributed|interview|created|submitted) +)?(?:by|von|par|por|di|door|av|af|przez|автор:?|автори:?|авторы:?|від|от|του|της|των|بقلم|מאת|作者|記者|记者|撰文|작성자|글)\\s*[:\\s]\\s*"
            + "|^(?:authors?|writer|contributors?|posted|reporter|автори?|авторы|текст|autore?n?|auteurs?|autorinn?en|redaktör|συντάκτης)\\s*:\\s*");
    private static final Pattern CUT = Pattern.compile("(?i)\\s+(?:\\||[-–—•·])\\s+.*$|\\s*(?:\\bupdated|\\bpublished|\\bposted|\\bon (?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
            + "|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |\\b(?:january|february|march|april|june|july|august|september|october|november|december) \\d|\\d{1,2}[:/.]\\d{2}"
            + "|\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\.? \\d|\\d{4}|\\bfollow\\b|\\bview all|\\bread more|\\bsee all|https?:|@).*$");
    /// What stands between two persons.
    private static final String BETWEEN = ",|;|/|\\||&|\\+|\\b(?:and|und|et|by|with|och|og|ja|oraz|και|ve)\\b|(?<=\\s)(?-i:y|e|i|и|й|та|і)(?=\\s)|•|·|\\n";
    private static final Pattern PARTS = Pattern.compile("(?iU)\\s*(?:" + BETWEEN + ")\\s*");
    /// Where a person was or for whom, up to the next person.
    private static final Pattern WHERE = Pattern.compile("(?iU)\\s+(?:in|at|for|of|from|via|à|en|für|из|у|в)\\s+(?=\\S).*?(?=\\s*(?:" + BETWEEN + ")|$)");
    /// Another's work on the article, or on its pictures, up to the end of the byline.
    private static final Pattern OTHER_WORK = Pattern.compile("(?iU)[\\s,;|(–—-]+(?:additional )?(?:photo(?:graph)?(?:s|y|ed)?|pictures?|images?|illustrat(?:ed|ions?)|videos?|edited|editing|reviewed|fact[- ]checked|tested|produced|translated|art|graphics?)\\s*(?:by\\b|:).*$");
    private static final Pattern PICTURE = Pattern.compile("(?iU)^\\W*(?:photo(?:graph)?(?:s|y|ed)?|pictures?|images?|illustrat(?:ed|ions?)|videos?|credits?)\\b.*");
    /// A date that the markup set against the name before it.
    private static final Pattern STUCK = Pattern.compile("(?<=\\p{Ll})(?=(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? \\d)|(?<=\\p{Ll})(?=\\d)");
    private static final Pattern SMALL_END = Pattern.compile(".*\\s\\p{Ll}[\\p{Ll}\\p{M}'’-]*$");
    private static final Pattern DOMAIN = Pattern.compile("\\p{L}\\.\\p{Ll}{2,}$");
    private static final Pattern ROLE = Pattern.compile("(?i)\\b(?:staff|writers?|reporters?|editors?|correspondents?|columnists?|contributors?|contributing|producers?|journalists?|bureau|desk"
            + "|team|newsroom|senior|associate|assistant|managing|executive|chief|director|professor|analyst|author|authors|freelance|freelancer|photographer|intern|fellow|news|media|press|magazine|network"
            + "|times|post|journal|tribune|today|guest|special|digital|online|national|political|sports?|business|technology|science|health|entertainment|founder|president|opinion|about|updated|published|share"
            + "|comments?|min|read|email|follow|twitter|facebook|more|subscribe|the|image|credit|photo|getty|admin|administrator|social|links|web|service|services|content|studio|editorial|board|shopping|university|institute|redazione|redacción|redaktion|rédaction|redação|редакция|редакція|reuters|afp|bloomberg|agency|agencies|wire|report|reports|reviews?|daily|weekly|company|inc|llc|ltd|phd|md)\\b");
    private static final Pattern CREDENTIAL = Pattern.compile("(?:,?\\s+(?:LD|RDN?|CSCS|Ph\\.?D\\.?|M\\.?D\\.?|MBA|MPH|MS|MA|RD|RN|JD|Esq\\.?|CPT|LMFT|PsyD|DO|DVM|CFP|CPA|FACP|LCSW|RDN|DDS|MSc|BSc))+$");
    private static final Pattern NAME = Pattern.compile("^(?:[\\p{L}\\p{M}][\\p{L}\\p{M}.'’`-]*\\s+){0,5}[\\p{L}\\p{M}][\\p{L}\\p{M}.'’`-]*$");
    /// A whole name in a script that puts no space in it.
    private static final Pattern UNSPACED = Pattern.compile("[\\p{IsHan}\\p{IsHangul}\\p{IsHiragana}\\p{IsKatakana}]{2,8}");
    private static final Set<String> NOBODY = Set.of("admin", "staff", "editor", "editors", "unknown", "author", "null", "none", "anonymous", "guest", "wordpress", "user", "webmaster", "redaktion", "by");

    private static final String[] META = {"author", "parsely-author", "sailthru.author", "byl", "dc.creator", "article:author", "dcterms.creator", "citation_author",
        "cxenseparse:author", "og:author", "article:author_name", "twitter:creator:name", "shareaholic:article_author_name", "byline"};
    private static final Pattern POSTED_BY = Pattern.compile("\\bby\\s+(?=\\p{Lu})");
    private static final Pattern TWO = Pattern.compile("\\p{L}{2,} (?:and|&) \\p{Lu}");
    private static final Pattern MARKED = Pattern.compile("(?i)(?:^|[-_\\s])(?:authors?|byline|bylines|writer|reporter)(?:$|[-_\\s])|authorName|bylineName|author-?name|byline-?name");

    private Bylines() {}

    /// The authors in order, without repeats; empty where the page names none.
    static List<String> of(Document document, PageView page, Head head, @Nullable JsonNode article, @Nullable String publisher) {
        List<String> described = described(head, article, publisher);
        List<String> shown = shown(document, page, publisher);
        List<String> meta = meta(head, publisher);
        if (!described.isEmpty()) {
            // A description often names the first author alone.
            List<String> led = inBlocks(page, publisher, true);
            return beyond(described, led) ? led : beyond(described, meta) ? meta : described;
        }
        return shown.isEmpty() ? meta : shown;
    }

    /// Whether the second list holds all of the first and one or two more.
    private static boolean beyond(List<String> some, List<String> more) {
        Set<String> all = more.stream().map(Bylines::squeeze).collect(java.util.stream.Collectors.toSet());
        return more.size() > some.size() && more.size() <= some.size() + 2 && some.stream().allMatch(name -> all.contains(squeeze(name)));
    }

    /// Everything that a page names as its authors, as it is written: the agency among them is told by it.
    static List<String> written(PageView page, Head head, @Nullable JsonNode article) {
        List<String> written = new ArrayList<>();
        if (article != null) {
            for (String field : List.of("author", "creator", "sourceOrganization", "provider")) {
                for (JsonNode author : head.described().items(article.get(field))) {
                    written.addAll(author.isString() ? List.of(author.asString()) : JsonLd.strings(author.get("name")));
                }
            }
        }
        for (String key : META) {
            written.addAll(head.all(key));
        }
        int to = Math.min(page.blocks.size(), Math.max(page.firstOfContainer, page.headline + 8));
        for (int i = Math.max(0, page.headline); page.headline >= 0 && i < to; i++) {
            Block block = page.blocks.get(i);
            if (block.chars() < LONGEST_BYLINE && (LEAD.matcher(block.text()).find() || block.frame().stepsTo(Hint.META) < 3 || block.frame().stepsTo(Hint.AUTHOR) < 3)) {
                written.add(block.text());
            }
        }
        return written;
    }

    static List<String> described(Head head, @Nullable JsonNode article, @Nullable String publisher) {
        Map<String, String> names = new LinkedHashMap<>();
        if (article == null) {
            return List.of();
        }
        for (String field : List.of("author", "creator")) {
            for (JsonNode author : head.described().items(article.get(field))) {
                List<String> given = author.isString() ? List.of(author.asString()) : JsonLd.strings(author.get("name"));
                for (String name : given) {
                    for (String person : persons(name, publisher, false)) {
                        names.putIfAbsent(person.toLowerCase(Locale.ROOT), person);
                    }
                }
            }
            if (!names.isEmpty()) {
                break;
            }
        }
        return names.values().stream().limit(MOST_AUTHORS).toList();
    }

    static List<String> meta(Head head, @Nullable String publisher) {
        for (String key : META) {
            Map<String, String> names = new LinkedHashMap<>();
            for (String value : head.all(key)) {
                for (String person : persons(value, publisher, false)) {
                    names.putIfAbsent(person.toLowerCase(Locale.ROOT), person);
                }
            }
            if (!names.isEmpty()) {
                return names.values().stream().limit(MOST_AUTHORS).toList();
            }
        }
        return List.of();
    }

    /// Authors that stand visibly near the headline or are marked as such.
    static List<String> shown(Document document, PageView page, @Nullable String publisher) {
        for (String query : List.of("[itemprop=author] [itemprop=name]", "[itemprop=author]", "[rel=author]", "a[href*=/author/], a[href*=/authors/], a[href*=/by/]")) {
            Map<String, String> names = new LinkedHashMap<>();
            for (Element element : document.select(query).stream().limit(MOST_MARKED).toList()) {
                if (inArticleHead(element, page)) {
                    String text = element.hasAttr("content") ? element.attr("content") : Brief.text(element, LONGEST_BYLINE);
                    if (text.length() < LONGEST_BYLINE) {
                        for (String person : persons(text, publisher, true)) {
                            names.putIfAbsent(person.toLowerCase(Locale.ROOT), person);
                        }
                    }
                }
            }
            if (!names.isEmpty() && names.size() < 8) {
                return List.copyOf(names.values());
            }
        }
        List<String> marked = marked(document, page, publisher);
        return marked.isEmpty() ? inBlocks(page, publisher, false) : marked;
    }

    /// Authors in a line of their own near the headline.
    ///
    /// @param ledAlone whether only lines count that begin with "By" and the like and join two names
    private static List<String> inBlocks(PageView page, @Nullable String publisher, boolean ledAlone) {
        int from = Math.max(0, page.headline - 4);
        int to = Math.min(page.blocks.size(), Math.max(page.firstOfContainer + 3, page.headline + 12));
        boolean sign = false;
        for (int i = from; i < to; i++) {
            Block block = page.blocks.get(i);
            boolean near = block.frame().stepsTo(Hint.META) < 4 || block.frame().stepsTo(Hint.AUTHOR) < 4;
            String text = block.text();
            if (text.length() > LONGEST_BYLINE || PICTURE.matcher(text).matches() || page.teasers.holds(block.frame().element)) {
                sign = false;
                continue;
            }
            boolean led = LEAD.matcher(text).find() && (!ledAlone || TWO.matcher(text).find());
            if (led || sign || !ledAlone && near && block.frame().stepsTo(Hint.AUTHOR) < 3) {
                List<String> persons = persons(text, publisher, !led && !sign);
                if (!persons.isEmpty()) {
                    return persons;
                }
            }
            Matcher posted = POSTED_BY.matcher(text);
            boolean dated = page.headline >= 0 && i > page.headline && i <= page.headline + 3 && Dates.in(STUCK.matcher(text).replaceAll(" ")).isPresent();
            if (!ledAlone && (near || dated) && text.length() < 120 && posted.find()) {
                List<String> persons = persons(text.substring(posted.start()), publisher, true);
                if (!persons.isEmpty()) {
                    return persons;
                }
            }
            if (!ledAlone && dated && STUCK.matcher(text).find()) {
                List<String> persons = persons(text, publisher, true);
                if (persons.size() == 1) {
                    return persons;
                }
            }
            sign = text.equalsIgnoreCase("by") || text.equalsIgnoreCase("by:") || text.equalsIgnoreCase("written by");
        }
        return List.of();
    }

    /// Authors by the names of the elements that they stand in: the innermost elements called author or byline near the headline.
    private static List<String> marked(Document document, PageView page, @Nullable String publisher) {
        if (page.headline < 0) {
            return List.of();
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (Element element : document.select("[class*=uthor], [class*=yline], [class*=writer], [class*=reporter]").stream().limit(MOST_MARKED).toList()) {
            String text = Brief.text(element, 120);
            if (!MARKED.matcher(element.className()).find() || text.length() > 120 || element.selectFirst("[class*=uthor] [class*=uthor], [class*=yline] [class*=yline]") != null || !inArticleHead(element, page)) {
                continue;
            }
            List<String> persons = persons(text, publisher, true);
            // An element that holds more than names, offices and agencies is a box about the author, or about another.
            if (squeeze(bare(text)).equals(squeeze(bare(String.join(", ", persons))))) {
                persons.forEach(person -> names.putIfAbsent(person.toLowerCase(Locale.ROOT), person));
            }
        }
        return names.size() > 4 ? List.of() : List.copyOf(names.values());
    }

    /// A byline without what leads to it, stands between its names, and is an office or a place.
    private static String bare(String byline) {
        String line = CUT.matcher(byline).replaceFirst("");
        String names = WHERE.matcher(LEAD.matcher(byline.length() - line.length() < LONGEST_DATE ? line : byline).replaceFirst("")).replaceAll("");
        return ROLE.matcher(PARTS.matcher(names).replaceAll(" ")).replaceAll("");
    }

    private static boolean inArticleHead(Element element, PageView page) {
        if (page.headline < 0) {
            return true;
        }
        if (page.teasers.holds(element)) {
            return false;
        }
        // Close to the headline in the tree: an ancestor not far up holds both, and no list of teasers lies between.
        Element up = element;
        Element headline = page.blocks.get(page.headline).frame().element;
        for (int i = 0; i < 9 && up != null; i++, up = up.parent()) {
            int hints = up.className().isEmpty() ? 0 : Hint.in(up.className());
            if ((hints & (Hint.RELATED.bit() | Hint.COMMENT.bit())) != 0) {
                return false;
            }
            Element h = headline;
            for (int k = 0; k < 8 && h != null; k++, h = h.parent()) {
                if (h == up) {
                    return !up.normalName().equals("body") || i < 4;
                }
            }
        }
        return false;
    }

    /// The persons in one byline as written.
    ///
    /// @param wary whether a single word is no name
    static List<String> persons(String written, @Nullable String publisher, boolean wary) {
        List<String> names = new ArrayList<>();
        String text = written.indexOf('&') >= 0 || written.indexOf('<') >= 0 ? org.jsoup.Jsoup.parse(written).text() : written;
        text = Shown.text(text).replace('\u00A0', ' ').strip();
        if (text.startsWith("http") || text.startsWith("/") || text.length() > LONGEST_BYLINE * 4) {
            return names;
        }
        if (PICTURE.matcher(text).matches()) {
            return names;
        }
        text = OTHER_WORK.matcher(STUCK.matcher(text).replaceAll(" ")).replaceFirst("");
        for (int i = 0; i < 2; i++) {
            text = LEAD.matcher(text).replaceFirst("").strip();
        }
        text = CUT.matcher(text).replaceFirst("");
        text = Credit.withoutAgency(text);
        text = CREDENTIAL.matcher(text).replaceFirst("");
        for (String part : PARTS.split(WHERE.matcher(text).replaceAll(""))) {
            String name = CREDENTIAL.matcher(LEAD.matcher(part.strip()).replaceFirst("").strip()).replaceFirst("").strip();
            name = name.replaceAll("^By(?=\\p{Lu}\\p{Ll})|^[\\p{Punct}\\s]+|[\\s\\p{Punct}&&[^.)]]+$", "").replaceAll("\\s+", " ");
            if (name.length() < 2 || name.length() > 60 || NOBODY.contains(name.toLowerCase(Locale.ROOT)) || !NAME.matcher(name).matches()) {
                continue;
            }
            boolean several = name.indexOf(' ') > 0 || UNSPACED.matcher(name).matches();
            if (wary && !several || name.regionMatches(true, name.length() - 3, " by", 0, 3) || several && ROLE.matcher(name).find() || !several && ROLE.matcher(name).matches()) {
                continue;
            }
            if (name.matches("(?i)jr\\.?|sr\\.?|ii|iii|iv")) {
                if (!names.isEmpty()) {
                    names.set(names.size() - 1, names.getLast() + " " + name);
                }
                continue;
            }
            boolean small = name.equals(name.toLowerCase(Locale.ROOT)) && !UNSPACED.matcher(name).matches() && !name.equals(name.toUpperCase(Locale.ROOT));
            if (several && (small ? wary : SMALL_END.matcher(name).matches()) || DOMAIN.matcher(name).find() || Credit.agency(name).isPresent()) {
                continue;
            }
            if (publisher != null && (squeeze(name).equals(squeeze(publisher)) || !several && Words.of(publisher).contains(name.toLowerCase(Locale.ROOT)))) {
                continue;
            }
            if (!names.contains(name)) {
                names.add(name);
            }
        }
        // Beside whole names a single word is a place or an office.
        if (names.stream().anyMatch(name -> name.indexOf(' ') > 0)) {
            names.removeIf(name -> name.indexOf(' ') < 0);
        }
        return names;
    }

    private static String squeeze(String s) {
        return String.join("", Words.of(s)).replace("the", "").replace("com", "");
    }
}
