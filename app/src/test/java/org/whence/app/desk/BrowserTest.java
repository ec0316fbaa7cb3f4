package org.whence.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Walks the desk as a person does, in Debian's Chromium. Skipped, with a message, where there is none.
class BrowserTest {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final List<String> CHROMIUM = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    /// How long a machine that does much else may take over one step, in milliseconds.
    private static final double SLOW = 180_000;

    private static Playwright playwright;
    private static Browser browser;
    private static Desk desk;

    @BeforeAll
    static void open() throws IOException {
        Path chromium = CHROMIUM.stream().map(Path::of).filter(Files::isExecutable).findFirst().orElse(null);
        Assumptions.assumeTrue(chromium != null, "SKIPPED: no Chromium at " + CHROMIUM + "; the pages were not looked at");
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(chromium)
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync")));
        desk = Trial.start(Trial.withManyReports(), Access.loopback(), 0);
        Files.createDirectories(SHOTS);
    }

    @AfterAll
    static void close() {
        if (desk != null) {
            desk.close();
            browser.close();
            playwright.close();
        }
    }

    private static String address(String path) {
        return "http://127.0.0.1:" + desk.port() + path;
    }

    private interface Walk {
        void walk(Page page) throws IOException;
    }

    /// Opens a page of a size and sees to it that nothing failed on it.
    private static void visit(String path, int width, ColorScheme scheme, Walk walk) throws IOException {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme).setTimezoneId("Europe/Kyiv"))) {
            context.setDefaultTimeout(SLOW);
            Page page = context.newPage();
            page.onConsoleMessage(m -> {
                if (m.type().equals("error")) {
                    faults.add(m.text());
                }
            });
            page.onPageError(faults::add);
            page.onRequest(r -> {
                if (!r.url().startsWith(address("/")) && !r.url().startsWith("data:")) {
                    faults.add("asked elsewhere: " + r.url());
                }
            });
            page.navigate(address(path));
            page.waitForLoadState();
            walk.walk(page);
            assertThat(faults).as(path).isEmpty();
        }
    }

    private static Stream<String> pages() {
        return Stream.of("/", "/stories/s-dorvik", "/claims/dorvik-c1", "/claims/many1", "/claims/many10", "/claims/many1000", "/claims/lisbon-march-c1",
                "/article?key=https%3A%2F%2Fthameswire.example%2Fmarkets%2Ffellgate-corran-approach", "/sources", "/source?name=Fellgate+Foods", "/map", "/forecasts",
                "/search?q=fellgate", "/add", "/claims/dorvik-c1/report");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageFitsEveryScreenAndEverybody(String path) throws IOException {
        String name = path.equals("/") ? "today" : path.substring(1).replaceAll("[^A-Za-z0-9]+", "-");
        look(path, name, 1440, ColorScheme.LIGHT);
        look(path, name, 360, ColorScheme.DARK);
    }

    private static void look(String path, String name, int width, ColorScheme scheme) throws IOException {
        visit(path, width, scheme, page -> {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png")));
            assertThat((Integer) page.evaluate("document.documentElement.scrollWidth")).as("%s at %d is no wider than its window", path, width).isLessThanOrEqualTo(width);
            assertThat(violations(page)).as("%s at %d, %s", path, width, scheme).isEmpty();
        });
    }

    /// What axe finds against WCAG 2.2 AA.
    private static List<String> violations(Page page) throws IOException {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/META-INF/resources/webjars/axe-core/" + System.getProperty("whence.axe", "4.6.3") + "/axe.min.js")) {
            page.evaluate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        Object found = page.evaluate("async () => (await axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']}))"
                + ".violations.map(v => v.id + ': ' + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary.split('\\n')[1]).join(' | '))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    @Test
    void oneRootIsSeenAsOne() throws IOException {
        visit("/claims/many10", 1440, ColorScheme.LIGHT, page -> {
            assertThat(page.locator(".sum").innerText()).contains("10 reports").contains("4 roots");
            assertThat(page.locator(".plants .wide figure:first-child g.origin").count()).isEqualTo(4);
        });
    }

    @Test
    void evidenceOpensUnderThePointerAndTheFocus() throws IOException {
        visit("/claims/fellgate-c1", 1440, ColorScheme.LIGHT, page -> {
            page.locator(".plants .wide figure:first-child a.leaf").last().hover();
            page.waitForCondition(() -> page.locator("#evidence").innerText().contains("Edinburgh Commercial Record"));
            page.locator(".plants .wide figure:first-child a.leaf").first().focus();
            page.waitForCondition(() -> page.locator("#evidence").innerText().contains("City Ledger"));
            assertThat(page.locator("#evidence .content").innerText()).contains("640 pence");
            page.locator(".plants .wide figure:first-child a.leaf").first().click();
            page.waitForURL("**/article?key=**#evidence");
            assertThat(page.locator("#evidence + .content, .content").first().innerText()).contains("640 pence");
        });
    }

    @Test
    void theHandsStayOnTheKeys() throws IOException {
        visit("/", 1440, ColorScheme.LIGHT, page -> {
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("k");
            String first = page.locator("[data-row] a.proposition").first().getAttribute("href");
            page.keyboard().press("Enter");
            page.waitForURL("**" + first);
            page.keyboard().press("?");
            assertThat(page.locator("dialog").isVisible()).isTrue();
            page.keyboard().press("Escape");
            page.waitForCondition(() -> !page.locator("dialog").isVisible());
            page.keyboard().press("/");
            page.keyboard().type("bridge or march");
            assertThat(page.locator("#find").inputValue()).isEqualTo("bridge or march");
            page.keyboard().press("Enter");
            page.waitForURL("**/search?q=**");
        });
    }

    @Test
    void exportAnswersTheKey() throws IOException {
        visit("/search?q=fellgate", 1440, ColorScheme.LIGHT, page -> {
            var file = page.waitForDownload(() -> page.keyboard().press("e"));
            assertThat(Files.readString(file.path())).startsWith("claim,proposition");
        });
    }

    @Test
    void timesAreInTheReadersZone() throws IOException {
        visit("/claims/fellgate-c1", 1440, ColorScheme.LIGHT, page ->
                assertThat(page.locator("table.reports time").first().innerText()).contains("08:00").containsPattern("EET|GMT\\+2"));
    }

    @Test
    void aPastedTextIsReadAtOnce() throws IOException {
        visit("/add", 1440, ColorScheme.LIGHT, page -> {
            page.locator("#text").fill("Brenn said that <b>the bridge</b> is closed.");
            page.locator("form.add button").click();
            page.waitForSelector("article.read");
            assertThat(page.locator("article.read .row > p").innerText()).isEqualTo("Brenn said that <b>the bridge</b> is closed.");
            assertThat(page.locator("article.read .chain").innerText()).contains("Brenn");
            assertThat(page.locator("#text").inputValue()).as("nobody pastes twice").startsWith("Brenn said");
        });
    }

    @Test
    void aThousandReportsComeInParts() throws IOException {
        visit("/claims/many1000", 1440, ColorScheme.LIGHT, page -> {
            assertThat(page.locator("table.reports tbody tr[data-row]").count()).isEqualTo(60);
            page.locator("tr.further button").click();
            page.waitForCondition(() -> page.locator("table.reports tbody tr[data-row]").count() == 120);
        });
    }

    @Test
    void itPrints() throws IOException {
        visit("/claims/dorvik-c1/report", 1440, ColorScheme.LIGHT, page -> {
            Path file = SHOTS.resolve("claim.pdf");
            page.pdf(new Page.PdfOptions().setPath(file).setFormat("A4"));
            assertThat(Files.size(file)).isGreaterThan(10_000);
        });
    }
}
