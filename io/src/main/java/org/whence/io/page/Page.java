package org.whence.io.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.whence.core.article.Article;
import org.whence.core.article.Intake;
import org.whence.core.text.Text;

/// Reads a web page: its article or articles, or why it has none.
///
/// Never throws for what a page holds, and its time and memory are bounded by the page's length: tags beyond a depth of 512 are
/// flattened by the parser, and a page of more than half a million tags is not read.
public final class Page {
    /// What stands at the end of what is free to read.
    private static final Pattern LOCKED = Pattern.compile("(?i)(?:subscribe|sign in|log ?in|register|create (?:a|your) (?:free )?account|become a (?:member|subscriber)|unlock|start your (?:free )?trial"
            + "|already a (?:subscriber|member)|premium content)");
    /// The same, where it says that there is more of this text.
    private static final Pattern MORE_INSIDE = Pattern.compile("(?i)(?:to (?:continue|keep) reading|to read (?:on|more of this)|(?:to )?read the (?:full|whole|entire|rest of) (?:the |this )?(?:story|article|text)|continue reading (?:with|by|for)"
            + "|this (?:article|story|content) is (?:for|only|available|exclusive|reserved)|(?:for|to) subscribers? only|subscribers?[- ]only|weiterlesen mit|ganzen artikel lesen|exklusiv für abonnenten|réservée? aux abonnés|lire la suite .{0,30}abonn"
            + "|para seguir leyendo|exclusivo para suscriptores|per continuare a leggere|riservato agli abbonati|для подписчиков|лише для передплатників)");
    private static final int SHORT_STUB = 1_500;
    /// Less than this is seldom all of an article: it may be hidden.
    private static final int SHORT_TEXT = 300;
    /// The largest pages of news have some ten thousand; each costs a few hundred bytes of memory.
    private static final int MOST_TAGS = 500_000;

    private Page() {}

    /// Reads a page from its bytes.
    ///
    /// @param bytes the page
    /// @param charset a charset's name or a `Content-Type` header; null where nothing was told
    /// @param url the address that it was fetched from, to make links absolute; null where unknown
    /// @param id the article's id; entries of a live blog get `#2`, `#3` … behind it
    public static PageResult read(byte[] bytes, @Nullable String charset, @Nullable String url, String id) {
        return read(Decoding.text(bytes, charset), url, id);
    }

    /// Reads a page from its text; else as the other `read`.
    public static PageResult read(String html, @Nullable String url, String id) {
        if (html.isBlank()) {
            return new PageResult.NoArticle(PageResult.Why.EMPTY, "the page is empty");
        }
        if (tags(html) > MOST_TAGS) {
            return new PageResult.NoArticle(PageResult.Why.TOO_LARGE, "more than %,d tags, the most that is read of a page".formatted(MOST_TAGS));
        }
        Document document = Jsoup.parse(html, url == null ? "" : url);
        Head head = Head.of(document);
        PageView page = PageView.of(Blocks.of(document.body()), head);
        Facts facts = Facts.of(document, page, head, url);
        String base = base(document, url != null ? url : facts.url());
        List<Article> entries = LiveBlog.entries(document, page, head, facts, base, id);
        if (!entries.isEmpty()) {
            return new PageResult.Articles(entries);
        }
        List<Block> body = Body.of(page, Chances.of(page, Chances.shipped()));
        Assembly assembly = Assembly.of(body, base);
        PageResult.NoArticle none = Nothing.in(document, page, head, facts, body, url);
        boolean bare = none == null ? assembly.text().length() < SHORT_TEXT : none.why() == PageResult.Why.SCRIPT || none.why() == PageResult.Why.NO_TEXT || facts.article() != null;
        Assembly hidden = bare ? hidden(document, page, facts, base) : null;
        if (hidden != null && hidden.text().length() > 2 * assembly.text().length()) {
            assembly = hidden;
        } else if (none != null) {
            return none;
        }
        return new PageResult.Articles(List.of(article(id, facts, assembly, captions(page, body), partial(page, facts, body), facts.published(), afterwards(page, body))));
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && at + 1 < html.length(); at = html.indexOf('<', at + 1)) {
            char next = html.charAt(at + 1);
            tags += next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z' ? 1 : 0;
        }
        return tags;
    }

    /// The words of a piece of HTML as paragraphs parted by blank lines, nothing left out but scripts and the like.
    public static String text(String html) {
        return Assembly.of(Blocks.of(Jsoup.parse(html).body()), null).text();
    }

    static Article article(String id, Facts facts, Assembly assembly, List<String> captions, boolean partial,
            org.whence.core.article.@Nullable Published published, List<String> afterwards) {
        String byline = facts.authors().isEmpty() ? null : String.join(", ", facts.authors());
        List<String> paragraphs = new ArrayList<>(List.of(assembly.text().split("\n\n")));
        paragraphs.addAll(afterwards);
        String credit = facts.agency() != null ? facts.agency() : Credit.in(paragraphs, byline == null ? "" : byline).orElse(null);
        Intake intake = new Intake(Shown.line(facts.subtitle()), facts.modified(), facts.kind(), credit, captions, partial, facts.domain(), Shown.line(facts.section()));
        String publisher = Shown.line(facts.publisher());
        return new Article(id, facts.url(), Shown.line(facts.title()), publisher == null ? facts.domain() : publisher, Shown.line(byline), published,
                facts.language(), Text.of(assembly.text()), assembly.links(), intake);
    }

    /// Short lines right after the body, where agencies are credited.
    private static List<String> afterwards(PageView page, List<Block> body) {
        List<String> lines = new ArrayList<>();
        int from = body.isEmpty() ? page.blocks.size() : body.getLast().index() + 1;
        for (int i = from; i < Math.min(page.blocks.size(), from + 3); i++) {
            Block block = page.blocks.get(i);
            if (block.chars() < 200 && block.linkDensity() < 0.5 && block.text().indexOf(' ') > 0) {
                lines.add(block.text());
            }
        }
        return lines;
    }

    private static @Nullable String base(Document document, @Nullable String url) {
        Element base = document.selectFirst("base[href]");
        if (base == null) {
            return url;
        }
        String declared = Addresses.absolute(url, base.attr("href"));
        return declared == null ? url : declared;
    }

    /// The text of a page that shows it only when its scripts have run: what its description holds, else what it gives its scripts to build it from.
    private static @Nullable Assembly hidden(Document document, PageView page, Facts facts, @Nullable String base) {
        String described = describedBody(facts);
        if (described != null) {
            return new Assembly(described, List.of());
        }
        List<Block> blocks = Hydration.of(document, page.titleWords);
        return blocks.isEmpty() ? null : Assembly.of(blocks, base);
    }

    /// The body that the page's own description holds.
    private static @Nullable String describedBody(Facts facts) {
        String body = facts.article() == null ? null : JsonLd.text(facts.article().get("articleBody"));
        if (body == null || body.length() < 200) {
            return null;
        }
        if (body.contains("</") || body.contains("&lt;")) {
            List<Block> blocks = Blocks.of(Jsoup.parse(org.jsoup.parser.Parser.unescapeEntities(body, false)).body());
            return Assembly.of(blocks, null).text();
        }
        return Shown.text(body).strip().replaceAll("[ \\t\\u00A0]+", " ").replaceAll(" ?[\\r\\n]+ ?", "\n\n");
    }

    /// Captions and pull quotes beside the body, in page order.
    private static List<String> captions(PageView page, List<Block> body) {
        Set<Block> inBody = new HashSet<>(body);
        Set<String> texts = new HashSet<>();
        List<String> captions = new ArrayList<>();
        if (body.isEmpty()) {
            return captions;
        }
        int from = Math.max(0, Math.min(page.headline < 0 ? Integer.MAX_VALUE : page.headline, body.getFirst().index()) - 3);
        int to = Math.min(page.blocks.size(), body.getLast().index() + 3);
        for (int i = from; i < to; i++) {
            Block block = page.blocks.get(i);
            if (inBody.contains(block) || block.chars() < 15 || block.linkDensity() > 0.6) {
                continue;
            }
            boolean caption = block.frame().stepsTo("figcaption", "figure") < 5 || block.frame().stepsTo(Hint.CAPTION) < 2;
            boolean pulled = block.frame().stepsTo(Hint.QUOTE) < 3;
            if ((caption || pulled || Body.beside(block)) && texts.add(block.text())) {
                captions.add(block.text());
            }
        }
        return captions;
    }

    /// Whether what is visible is only the beginning: the page says that its text is not free, or asks to sign in after little
    /// text, and the description promises more than is there.
    private static boolean partial(PageView page, Facts facts, List<Block> body) {
        int chars = 0;
        int last = -1;
        for (Block block : body) {
            chars += block.chars();
            last = block.index();
        }
        boolean asked = false;
        boolean more = false;
        for (int i = Math.max(0, last - 1); i < Math.min(page.blocks.size(), last + 8); i++) {
            Block block = page.blocks.get(i);
            more |= i > last && i < last + 5 && block.chars() < 300 && MORE_INSIDE.matcher(block.text()).find();
            asked |= more || block.frame().stepsTo(Hint.PAYWALL) < 6 || block.chars() < 300 && LOCKED.matcher(block.text()).find();
        }
        if (body.isEmpty()) {
            return false;
        }
        String end = body.getLast().text();
        boolean breaksOff = end.endsWith("…") || end.endsWith("...");
        int promised = promisedWords(facts);
        boolean misses = promised > 0 && chars / 6 < promised / 2;
        return more && chars < SHORT_STUB || facts.closed() && (chars < SHORT_STUB || misses) && (asked || misses || breaksOff) || asked && (chars < SHORT_STUB / 2 || breaksOff && chars < SHORT_STUB) && (facts.closed() || breaksOff || misses);
    }

    private static int promisedWords(Facts facts) {
        String count = facts.article() == null ? null : JsonLd.text(facts.article().get("wordCount"));
        return count != null && count.matches("\\d{1,6}") ? Integer.parseInt(count) : 0;
    }
}
