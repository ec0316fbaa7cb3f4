package org.whence.io.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Tells that a page holds no article, and what it is instead.
final class Nothing {
    private static final int SHORTEST_ARTICLE = 140;
    private static final Pattern CONSENT = Pattern.compile("(?i)\\bcookies?\\b|\\bconsent\\b|\\bGDPR\\b|privacy (?:policy|settings|choices)|value your privacy|einwilligung|confidentialité|consentement|privacidad|consentimiento|legitimate interest|datenschutz|\\bvendors?\\b");
    /// A wall speaks to the reader: of what "we" do, and what "you" may choose.
    private static final Pattern WE = Pattern.compile("(?i)\\b(?:we|us|our)\\b.{0,40}\\b(?:partners?|vendors?|cookies|value your privacy)|\\b(?:wir|unsere)\\b.{0,60}(?:cookies|partner)|\\b(?:nous|nos)\\b.{0,60}(?:cookies|partenaires)|\\b(?:nosotros|nuestros)\\b.{0,60}(?:cookies|socios)|\\b(?:noi|nostri)\\b.{0,60}(?:cookie|partner)|\\b(?:мы|ми|наши|наші)\\b.{0,60}(?:cookie|куки)|\\bwij\\b.{0,60}cookies|uses? cookies");
    private static final Pattern CHOOSE = Pattern.compile("(?i)\\baccept|\\bconsent|\\bagree\\b|manage (?:your )?(?:choices|options|preferences|settings|cookies)|akzeptier|einwillig|zustimm|consentement|accepter|aceptar|consentimiento|accetta|consenso|akkoord|согла|погодж");
    private static final Pattern REFUSED = Pattern.compile("(?i)seite nicht gefunden|seite wurde nicht gefunden|page (?:demandée )?(?:est )?introuvable|página no (?:encontrada|existe)|pagina non trovata|pagina niet gevonden|sidan hittades inte|страница не найдена|сторінку не знайдено|page (?:can.?t|cannot|could not) be found|page not found|\\b404\\b|403 forbidden|access (?:to this page has been )?denied|are you (?:a|not a) (?:human|robot)"
            + "|verify (?:that )?you are (?:a )?human|checking your browser|unusual (?:traffic|activity)|enable javascript and cookies|captcha|service unavailable|bad gateway|just a moment|no longer available|attention required");
    private static final Pattern SCRIPT = Pattern.compile("(?i)(?:enable|requires?|turn on|activate) (?:your )?javascript|javascript (?:is|must be|to be) (?:disabled|enabled)");

    private Nothing() {}

    /// Why there is no article among the chosen blocks; null where there is one.
    static PageResult.@Nullable NoArticle in(Document document, PageView page, Head head, Facts facts, List<Block> body, @Nullable String url) {
        int chars = 0;
        int linked = 0;
        int sentences = 0;
        int consent = 0;
        for (Block block : body) {
            chars += block.chars();
            linked += block.linkChars();
            sentences += PageView.sentence(block) ? 1 : 0;
            consent += CONSENT.matcher(block.text()).find() ? block.chars() : 0;
        }
        int links = 0;
        int consentOfPage = 0;
        for (Block block : page.blocks) {
            links += block.anchors().size();
            consentOfPage += CONSENT.matcher(block.text()).find() ? block.chars() : 0;
        }
        String title = head.documentTitle();
        if (page.blocks.isEmpty()) {
            boolean scripted = !document.select("script").isEmpty();
            return scripted ? no(PageResult.Why.SCRIPT, "the page shows nothing until a script has run") : no(PageResult.Why.EMPTY, "the page has no text");
        }
        boolean says = facts.article() != null || "article".equalsIgnoreCase(head.first("og:type"));
        if (chars < 1_500 && !says && (REFUSED.matcher(title).find() || page.chars < 2_500 && refusedHeading(page))) {
            return no(PageResult.Why.REFUSED, "an error page or a check for robots (\"" + cut(title) + "\")");
        }
        boolean addressed = !says && walled(page);
        if (chars - linked < 1_500 && addressed && consent >= 0.4 * chars && consentOfPage > 0.3 * page.chars) {
            return no(PageResult.Why.CONSENT, "a request for consent stands in front of the page");
        }
        if (page.chars < 1_500 && chars < SHORTEST_ARTICLE && SCRIPT.matcher(document.text()).find()) {
            return no(PageResult.Why.SCRIPT, "the page shows nothing until a script has run");
        }
        boolean front = url != null && Addresses.path(url).length() <= 1 || facts.url() != null && Addresses.path(facts.url()).length() <= 1;
        boolean lists = !head.described().collections().isEmpty() && facts.article() == null;
        boolean website = "website".equalsIgnoreCase(head.first("og:type"));
        double linkedShare = (double) linked / Math.max(1, chars);
        boolean teasers = teasers(page, body) > 0.5;
        String figures = links + " links, " + (chars - linked) + " characters of running text";
        if (!says && (front || lists) && (teasers || chars < 1_200 || sentences < 3) || !says && teasers && links > 20 && (website || facts.published() == null) || !says && linkedShare > 0.5 && links > 20) {
            return no(PageResult.Why.INDEX, "an index page (" + figures + ")");
        }
        if (chars - linked < SHORTEST_ARTICLE && !(says && sentences > 0)) {
            return links > 30 ? no(PageResult.Why.INDEX, "an index page (" + figures + ")")
                    : no(PageResult.Why.NO_TEXT, "no running text that hangs together (" + figures + ")");
        }
        return null;
    }

    private static boolean walled(PageView page) {
        boolean we = false;
        boolean choose = false;
        for (Block block : page.blocks) {
            we |= WE.matcher(block.text()).find();
            choose |= CHOOSE.matcher(block.text()).find();
        }
        return we && choose;
    }

    private static boolean refusedHeading(PageView page) {
        return page.blocks.stream().anyMatch(b -> b.chars() < 150 && REFUSED.matcher(b.text()).find());
    }

    /// The share of the sentence blocks that stand beside a linked heading, as a teaser does.
    private static double teasers(PageView page, List<Block> body) {
        int beside = 0;
        int sentences = 0;
        for (Block block : body) {
            if (!PageView.sentence(block)) {
                continue;
            }
            sentences++;
            Block.Anchor first = block.anchors().isEmpty() ? null : block.anchors().getFirst();
            if (first != null && first.start() == 0 && first.end() - first.start() >= 20 && page.templateOf(block).blocks > 5) {
                beside++;
                continue;
            }
            int from = Math.max(0, block.index() - 2);
            int to = Math.min(page.blocks.size(), block.index() + 3);
            for (int i = from; i < to; i++) {
                Block near = page.blocks.get(i);
                if (near != block && near.linkDensity() > 0.9 && near.chars() >= 20 && (near.heading() || near.frame().stepsTo("h1", "h2", "h3", "h4") < 2 || near.frame().stepsTo(Hint.CARD) < 3)) {
                    beside++;
                    break;
                }
            }
        }
        return (double) beside / Math.max(1, sentences);
    }

    private static PageResult.NoArticle no(PageResult.Why why, String reason) {
        return new PageResult.NoArticle(why, reason);
    }

    private static String cut(String s) {
        return s.length() <= 60 ? s : s.substring(0, 59) + "…";
    }
}
